//! A report made up by hand, with everything in it that a file could get wrong.

use std::collections::BTreeMap;

use app::desk::{ReportFile, ReportState};
use report::{
    Cell, Chart, Check, Column, Counting, Label, Part, Report, ReportFilter, Row, Section, Table,
    Unit, Verdict, Year,
    counting::{PercentRule, Rounding},
    table::Label::Text,
};

/// What a spreadsheet would run, if it were no text.
pub(super) const FORMULA: &str = "=cmd|'/c calc'!A0";
/// What a browser would run, and what XML cannot hold.
pub(super) const MARKUP: &str = "<script>alert(1)</script> & \"thanks\" \u{b}for all";
/// What the council calls a table that it added.
pub(super) const OWN_TITLE: &str = "=1+1 <b>Outcomes</b> & services";

/// The report.
pub(super) fn report() -> ReportFile {
    let year: Year = "2023-24".parse().unwrap();
    let counting = Counting {
        percents: vec![PercentRule {
            mode: Rounding::Truncate,
            ..PercentRule::default()
        }],
        ..Counting::default()
    };
    let cell = |value: i64, of: i64, percent: &str| Cell {
        value: Some(value),
        of: Some(of),
        percent: Some(percent.to_owned()),
        ..Cell::default()
    };
    let services = Table {
        id: "services".to_owned(),
        title: None,
        columns: vec![
            column("2023-24", Unit::Count),
            column("2022-23", Unit::Count),
        ],
        rows: vec![
            row(FORMULA, [cell(49, 74, "66.2"), cell(56, 91, "61.5")]),
            row("+ & <b>", [cell(15, 74, "20.2"), cell(20, 91, "22")]),
            row(
                "Residential Unit A",
                [
                    Cell {
                        value: Some(0),
                        dash: true,
                        of: Some(74),
                        percent: Some("0".to_owned()),
                        ..Cell::default()
                    },
                    Cell {
                        withheld: true,
                        ..Cell::default()
                    },
                ],
            ),
        ],
        total: Some(row("total", [Cell::number(74), Cell::number(91)])),
        rules: Vec::new(),
        chart: Some(Chart::Bars),
    };
    let own = Table {
        id: "own".to_owned(),
        title: Some(OWN_TITLE.to_owned()),
        columns: vec![
            column("upheld", Unit::Count),
            column("total", Unit::WorkingDays),
        ],
        rows: vec![row("Adoption", [cell(7, 9, "77.7"), Cell::number(16)])],
        total: None,
        rules: Vec::new(),
        chart: None,
    };
    let compensation = Table {
        id: "compensation".to_owned(),
        title: None,
        columns: vec![
            column("amount", Unit::Pence),
            column("share", Unit::Percent),
        ],
        rows: vec![row(
            "2022-23",
            [
                Cell::number(65_050),
                Cell {
                    percent: Some("3.25".to_owned()),
                    ..Cell::default()
                },
            ],
        )],
        total: None,
        rules: Vec::new(),
        chart: None,
    };
    let section = |part, tables| Section {
        part,
        in_short: None,
        tables,
    };
    ReportFile {
        year,
        quarter: None,
        state: ReportState::Published,
        as_of: "Monday 3 June 2024".to_owned(),
        report: Report {
            period: year.period((4, 1)),
            counting,
            sections: vec![
                section(Part::Services, vec![services, own]),
                section(Part::Compensation, vec![compensation]),
                section(Part::Compliments, Vec::new()),
            ],
            checks: vec![Check {
                name: "foots".to_owned(),
                tables: vec!["services".to_owned()],
                verdict: Verdict::Passed,
                found: Vec::new(),
            }],
            in_progress: Some(5),
            in_progress_counted: 0,
            unfinished: false,
        },
        words: BTreeMap::from([(Part::Services, format!("{MARKUP}\n\n=1+1"))]),
        seen: 1,
        quotes: vec![(FORMULA.to_owned(), MARKUP.to_owned())],
        names: Vec::new(),
        context: BTreeMap::from([("under-18".to_owned(), 33_148)]),
        only: ReportFilter::default(),
        services: Vec::new(),
        may_change: false,
    }
}

/// A summary with one figure of each kind and one sentence.
pub(super) fn in_short() -> Section {
    let count = serde_json::json!({
        "name": "count", "value": 1200,
        "sum_of": [{ "table": "services", "row": "total", "column": "2023-24" }],
    });
    let with = serde_json::json!([
        ["change", "not-known"],
        ["basis", "received"],
        ["stage", "all"],
        ["so-far", "no"],
        ["year", "2023-24"],
        ["quarter", "0"],
    ]);
    let says = |key: &str| serde_json::json!({ "key": key, "with": with, "figures": [count] });
    let under = |key: &str| {
        let with = [["all", "withheld"], ["stage", "one"]];
        serde_json::json!({ "key": key, "with": with, "figures": [] })
    };
    let share = serde_json::json!({ "value": 9, "of": 12, "percent": "75" });
    serde_json::from_value(serde_json::json!({
        "part": "summary", "tables": [],
        "in_short": {
            "figures": [
                { "id": "received", "cell": { "value": 1200 }, "says": says("figure-received") },
                { "id": "in-time", "cell": share, "says": under("figure-in-time") },
                { "id": "upheld", "cell": { "value": null, "withheld": true }, "says": under("figure-upheld") },
            ],
            "sentences": [says("received")],
        },
    }))
    .unwrap()
}

fn column(id: &str, unit: Unit) -> Column {
    Column {
        id: id.to_owned(),
        label: Text(id.to_owned()),
        unit,
    }
}

fn row(name: &str, cells: [Cell; 2]) -> Row {
    Row {
        id: name.to_owned(),
        label: Label::Text(name.to_owned()),
        cells: cells.to_vec(),
        beside: false,
    }
}
