//! A table that a council adds to its report by a rule, through the command line and into every file.

use report::counting::{Counted, Measure};
use words::{Locale, Locales, Source};

use super::command::Heard;
use super::replay::{RULES, report_of};

const CASES: &str = include_str!("../../data/nel_2023_24_cases.csv");

const CROSS: &str = r#"
[[report.cross]]
id = "services-outcomes"
title = "How complaints ended, by service"
of = "stage-one"
rows = "service"
columns = "outcome"

[[report.cross]]
id = "in-time"
title = "In time by law, by service"
of = "stage-one"
rows = "service"
measure = "in-first-limit"
"#;

/// The figures were counted from the list itself, with another program.
#[test]
fn a_table_of_the_councils_own_stands_in_every_file_with_its_title_and_its_sums() {
    let heard = Heard::new();
    let rules = heard.file("rules.toml", &format!("{RULES}{CROSS}"));
    let cases = heard.file("cases.csv", CASES);
    let said = heard.runs(&["import", "cases", &cases, "--council-rules", &rules]);
    assert_eq!(said.code, 0, "{}", said.error);
    let annual = |format: &str| {
        let begins = ["report", "annual", "--year", "2023/24"];
        let rest = ["--council-rules", &rules, "--format", format];
        let said = heard.runs(&[&begins[..], &rest].concat());
        assert_eq!(said.code, 0, "{format}: {}", said.error);
        said.out
    };
    let report = report_of(&annual("json"));
    let table = report.table("services-outcomes").unwrap();
    let outcomes = [
        "upheld",
        "partially-upheld",
        "not-upheld",
        "withdrawn",
        "total",
    ];
    for (service, wanted) in [
        (
            "Children's Assessment and Safeguarding Service (CASS)",
            [12, 18, 17, 2, 49],
        ),
        (
            "Children in Our Care Team and New Futures Team",
            [4, 6, 5, 0, 15],
        ),
        ("Children's Disability Service", [0, 1, 3, 0, 4]),
        ("total", [17, 29, 26, 2, 74]),
    ] {
        let found = outcomes.map(|outcome| table.cell(service, outcome).unwrap().value);
        assert_eq!(found, wanted.map(Some), "{service}");
    }
    assert!(report.table("in-time").is_some());

    for format in ["html", "print"] {
        let page = String::from_utf8(annual(format)).unwrap();
        for says in [
            "How complaints ended, by service",
            "In time by law, by service",
            "Counts complaints at stage 1. Counts what was replied to in these days.",
        ] {
            assert!(page.contains(says), "{format} does not say: {says}");
        }
        assert!(!page.contains('⟦'), "{format} has a key without words");
    }
    let csv = String::from_utf8(annual("csv")).unwrap();
    let line = "services-outcomes,total,Total,not-upheld,Not upheld,count,26,,,";
    assert!(csv.contains(line), "{csv}");
    for format in ["xlsx", "ods"] {
        assert!(annual(format).len() > 1000, "{format}");
    }
}

#[test]
fn everything_that_a_crossed_table_says_has_words() {
    let locales = Locales::load().unwrap();
    let slugs = |options: &'static [&'static str], begins: &'static str| {
        options.iter().map(move |slug| format!("{begins}-{slug}"))
    };
    let measures = Measure::ALL
        .iter()
        .filter(|measure| **measure != Measure::Number);
    let keys = slugs(Counted::OPTIONS.values, "report-rule-cross-of")
        .chain(measures.map(|measure| format!("report-rule-cross-{}", measure.slug())))
        .chain(slugs(
            &[
                "corporate",
                "last-year",
                "days-received",
                "days-ended",
                "heads-each",
                "heads-first",
            ],
            "report-rule-cross",
        ))
        .chain(slugs(&["total", "complaints", "all"], "report-row"))
        .chain(slugs(&["total", "complaints", "all"], "report-column"))
        .chain(slugs(
            &["crosses-foot", "cross-does-not-foot"],
            "report-check",
        ));
    for key in keys {
        let with = [
            ("by", "area"),
            ("year", "2022-23"),
            ("title", "Own"),
            ("place", "total"),
        ];
        let words = locales.text(Locale::ENGLISH, &key, &with);
        assert!(words.is_some(), "{key} has no words");
    }
}
