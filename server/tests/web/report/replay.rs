//! A year that a council printed, made again from its cases: every cell and every printed percentage, or a slip of the council's
//! that is listed with the right figure.

use casework::{ReportScope, make_report};
use report::{Report, Table};
use serde_json::Value;

use super::command::Heard;
use super::imported::{Of, imports};
use super::printed::{differences, printed};
use crate::support::{TestCouncil, westmere};

const CASES: &str = include_str!("../../data/nel_2023_24_cases.csv");
const TOTALS: &str = include_str!("../../data/nel_totals.csv");
const PRINTED: &str = include_str!("../../data/nel_2023_24_printed.csv");
pub(super) const RULES: &str = include_str!("../../../../app/report/tests/nel_rules.toml");
/// Long after the year, as today is.
const TODAY: &str = "2024-06-03T10:00:00Z";

async fn council() -> TestCouncil {
    let mut council = TestCouncil::at(TODAY).await;
    let profile = westmere().with_rules_of(RULES).unwrap();
    council.council = council.council.with_profile(profile);
    let came = imports(&council.council, Of::Cases, "nel_2023_24_cases.csv", CASES).await;
    assert_eq!((came.added, came.open), (117, 5));
    imports(&council.council, Of::Totals, "nel_totals.csv", TOTALS).await;
    let again = imports(&council.council, Of::Cases, "nel_2023_24_cases.csv", CASES).await;
    assert_eq!((again.added, again.same), (0, 117));
    council
}

#[tokio::test]
async fn the_year_that_the_council_printed_comes_out_cell_by_cell() {
    let council = Box::pin(council()).await;
    let year = "2023-24".parse().unwrap();
    let made = make_report(&council.council, year, &ReportScope::default())
        .await
        .unwrap();
    let differences = differences(&made.report, &printed(PRINTED));
    assert!(differences.is_empty(), "{}", differences.join("\n"));
    assert_eq!(
        made.report.in_progress,
        Some(5),
        "received in the year, and in none of its outcomes"
    );
    assert!(made.report.may_be_published(), "{:?}", made.report.checks);
    let slips = printed(PRINTED)
        .into_iter()
        .filter(|figure| !figure.slip.is_empty());
    assert_eq!(
        slips.count(),
        7,
        "the council's own slips, each with the right figure"
    );
}

#[test]
fn the_same_through_the_command_line() {
    let heard = Heard::new();
    let rules = heard.file("rules.toml", RULES);
    let cases = heard.file("cases.csv", CASES);
    let totals = heard.file("totals.csv", TOTALS);
    for (of, file) in [("cases", &cases), ("totals", &totals)] {
        let said = heard.runs(&["import", of, file, "--council-rules", &rules]);
        assert_eq!(said.code, 0, "{}", said.error);
    }
    let annual = |format: &str| {
        heard.runs(&[
            "report",
            "annual",
            "--year",
            "2023/24",
            "--council-rules",
            &rules,
            "--format",
            format,
        ])
    };
    let said = annual("json");
    assert_eq!(said.code, 0, "{}", said.error);
    let report = report_of(&said.out);
    let differences = differences(&report, &printed(PRINTED));
    assert!(differences.is_empty(), "{}", differences.join("\n"));
    for format in ["html", "print", "csv", "xlsx", "ods"] {
        let said = annual(format);
        assert_eq!(said.code, 0, "{format}: {}", said.error);
        assert!(said.out.len() > 1000, "{format}");
    }
}

/// The report in a JSON file.
pub(super) fn report_of(json: &[u8]) -> Report {
    let json: Value = serde_json::from_slice(json).unwrap();
    let tables: Vec<Table> = json["sections"]
        .as_array()
        .unwrap()
        .iter()
        .flat_map(|section| section["tables"].as_array().unwrap())
        .map(read)
        .collect();
    let mut report: Report = serde_json::from_value(serde_json::json!({
        "period": json["period"], "counting": json["counting"], "sections": [], "checks": [],
        "in_progress": json["in_progress"], "unfinished": json["unfinished"],
    }))
    .unwrap();
    report.sections = vec![report::Section {
        part: report::Part::Summary,
        in_short: None,
        tables,
    }];
    report
}

/// A table of the file; its labels are words by now.
fn read(table: &Value) -> Table {
    let mut table = table.clone();
    let text = |label: &Value| serde_json::json!({ "text": label });
    for column in table["columns"].as_array_mut().unwrap() {
        column["label"] = text(&column["label"]);
    }
    for row in table["rows"].as_array_mut().unwrap() {
        row["label"] = text(&row["label"]);
    }
    if let Some(total) = table["total"].as_object_mut() {
        let label = text(&total["label"]);
        total.insert("label".to_owned(), label);
    }
    table["rules"] = serde_json::json!([]);
    table["chart"] = Value::Null;
    serde_json::from_value(table).unwrap()
}
