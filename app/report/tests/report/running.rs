//! The report of a year that is not over, and figures that stand in several tables: one truth in all of them (reg 13).

use chrono::NaiveDate;
use proptest::prelude::*;
use report::counting::{Basis, Several, TableRule};
use report::{Cell, Counting, Extent, Report, Table};
use rules::clock::Clocks;
use rules::pathway::Nature;
use rules::register::{AtOmbudsman, Entry, Kind, Stage, StageOutcome};

use super::any_rules::{counting, entry};
use super::{complaint, day, report_on, value};

fn running(today: NaiveDate, quarter: Option<u32>, entries: &[Entry], by: &Counting) -> Report {
    let (extent, clocks) = (Extent::Whole, Clocks::default());
    report_on(today, quarter, extent, &clocks, entries, by, Vec::new())
}

fn cell<'r>(report: &'r Report, table: &str, row: &str, column: &str) -> &'r Cell {
    report.table(table).unwrap().cell(row, column).unwrap()
}

#[test]
fn a_month_that_has_not_come_yet_is_not_a_month_without_complaints() {
    let entries = [
        complaint("2023-05-02", Some("2023-05-10"), StageOutcome::Upheld),
        complaint("2022-11-02", Some("2022-11-10"), StageOutcome::Upheld),
    ];
    let report = running(day("2023-07-01"), None, &entries, &Counting::default());
    for (month, wanted) in [
        (4, Some(0)),
        (5, Some(1)),
        (7, Some(0)),
        (8, None),
        (3, None),
    ] {
        let found = cell(&report, "months", &format!("month-{month}"), "2023-24");
        assert_eq!(
            (found.value, found.to_come),
            (wanted, wanted.is_none()),
            "{month}"
        );
    }
    assert_eq!(value(&report, "months", "month-8", "2022-23"), Some(0));
    assert_eq!(value(&report, "months", "total", "2023-24"), Some(1));
}

#[test]
fn a_part_of_a_year_is_not_compared_with_a_whole_one() {
    let entries = [
        complaint("2023-05-02", Some("2023-05-10"), StageOutcome::Upheld),
        complaint("2022-05-02", Some("2022-05-10"), StageOutcome::Upheld),
        complaint("2022-11-02", Some("2022-11-10"), StageOutcome::Upheld),
    ];
    for (today, is_over) in [("2024-03-31", false), ("2024-04-01", true)] {
        let report = running(day(today), None, &entries, &Counting::default());
        let change = cell(&report, "volumes", "stage-one", "change");
        assert_eq!(
            (change.to_come, change.percent.is_some()),
            (!is_over, is_over),
            "{today}"
        );
    }
}

#[test]
fn a_quarter_that_has_not_come_yet_has_no_figures_at_all() {
    let entries = [
        complaint("2023-05-02", Some("2023-05-10"), StageOutcome::Upheld),
        complaint("2022-08-02", Some("2022-08-10"), StageOutcome::Upheld),
    ];
    let report = running(day("2023-06-30"), Some(2), &entries, &Counting::default());
    for table in report
        .tables()
        .filter(|table| !table.id.ends_with("-last-year"))
    {
        let at = table
            .columns
            .iter()
            .position(|column| column.id == "2023-24");
        for row in table.rows.iter().chain(&table.total) {
            let mine = at.map_or(row.cells.first(), |at| row.cells.get(at));
            let is_other_year = row.id == "2022-23";
            assert!(
                is_other_year || mine.unwrap().value.is_none(),
                "{}: {row:?}",
                table.id
            );
        }
    }
    assert_eq!(value(&report, "volumes", "stage-one", "2022-23"), Some(1));
    assert!(!report.may_be_published());
}

#[test]
fn nobody_is_said_to_be_in_no_outcome_who_is_in_one() {
    let mut at_two = complaint("2023-05-02", Some("2023-05-10"), StageOutcome::Upheld);
    at_two.closed_on = None;
    at_two.stage_two = Some(Stage {
        asked_on: day("2023-06-01"),
        counted_from: None,
        ended_on: None,
        outcome: None,
        extended_to: None,
        too_late: None,
        undated: false,
    });
    let at_one = complaint("2023-06-02", None, StageOutcome::Upheld);
    let entries = [at_two, at_one];
    let report = running(day("2023-07-01"), None, &entries, &Counting::default());
    assert_eq!(value(&report, "outcomes", "total", "stage-one"), Some(1));
    assert_eq!(
        (report.in_progress, report.in_progress_counted),
        (Some(2), 1)
    );
    // In no outcome, because these count replies, and in a time, because it counts what was received.
    let since = [complaint(
        "2024-03-25",
        Some("2024-04-10"),
        StageOutcome::Upheld,
    )];
    let counting = Counting {
        outcomes: Basis::Responded,
        tables: vec![TableRule {
            tables: vec!["times-one".to_owned()],
            basis: Some(Basis::Received),
            ..TableRule::default()
        }],
        ..Counting::default()
    };
    let report = running(day("2024-06-03"), None, &since, &counting);
    assert_eq!(
        (report.in_progress, report.in_progress_counted),
        (Some(1), 1)
    );
}

#[test]
fn what_is_recorded_in_one_table_is_none_in_another_and_not_unknown() {
    let mut last = complaint("2022-05-02", Some("2022-05-10"), StageOutcome::Upheld);
    last.ombudsman = vec![AtOmbudsman {
        received_on: day("2021-06-01"),
        decided_on: None,
        decision: None,
    }];
    let report = running(day("2023-07-01"), None, &[last], &Counting::default());
    assert_eq!(value(&report, "ombudsman", "received", "2023-24"), Some(0));
    assert_eq!(value(&report, "ombudsman", "waiting", "2023-24"), Some(1));
    assert_eq!(value(&report, "volumes", "ombudsman", "2023-24"), Some(0));
    assert_eq!(value(&report, "series", "2023-24", "ombudsman"), Some(0));
    assert_eq!(value(&report, "volumes", "concern", "2023-24"), None);
    assert_eq!(value(&report, "series", "2023-24", "concern"), None);
}

#[test]
fn a_table_in_which_second_points_are_counted_nowhere_says_so() {
    let mut two_points = complaint("2023-05-02", Some("2023-05-10"), StageOutcome::Upheld);
    two_points.natures = vec![Nature::Delay];
    two_points.services = vec!["early_help".to_owned()];
    let says = |entry: &Entry, table: &str, counting: &Counting| {
        let report = running(
            day("2024-06-03"),
            None,
            std::slice::from_ref(entry),
            counting,
        );
        let rules = report.table(table).unwrap().rules.clone();
        rules.iter().any(|(rule, _)| rule == "heads-first")
    };
    let by_default = Counting::default();
    for table in ["natures", "services"] {
        assert!(
            !says(&two_points, table, &by_default),
            "{table}: nothing is left out"
        );
    }
    let mut more = two_points.clone();
    more.points = 2;
    let mut others = two_points;
    others.natures.push(Nature::Communication);
    others.services.push("send".to_owned());
    let each = Counting {
        natures: Several::Each,
        services: Several::Each,
        ..Counting::default()
    };
    for table in ["natures", "services"] {
        assert!(says(&more, table, &by_default), "{table}: a second point");
        assert!(says(&others, table, &by_default), "{table}: a second thing");
        assert!(!says(&others, table, &each), "{table}: each is counted");
    }
}

/// Where the same is printed a second time: the table, its row, and whether its column is a year or its row is.
const SAME: [(&str, &str, &str); 5] = [
    ("ombudsman", "ombudsman", "received"),
    ("enquiry", "enquiries", "total"),
    ("corporate", "corporate-volumes", "total"),
    ("compliment", "compliments", "total"),
    ("not-eligible", "refused", "total"),
];

/// The figure of the last row, whatever it is called.
fn total<'t>(table: &'t Table, row: &str, year: &str) -> Option<&'t Cell> {
    let at = table.columns.iter().position(|column| column.id == year)?;
    match (row, &table.total) {
        ("total", Some(total)) => total.cells.get(at),
        _ => table.cell(row, year),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    /// By any rules, of any register, on any day of the year: a figure that stands in two tables is the same in both, and
    /// where one says that it is not known the other does not say 0.
    #[test]
    fn one_figure_is_the_same_in_every_table(
        entries in prop::collection::vec(entry(), 0..12),
        counting in counting(),
        after in 0u64..430,
        quarter in prop::option::weighted(0.3, 1u32..=4),
    ) {
        let today = day("2023-04-01") + chrono::Days::new(after);
        let mut counting = counting;
        // Tables of their own rules count something else.
        counting.tables.retain(|rule| {
            !rule.tables.iter().any(|table| ["volumes", "series", "compliments", "ombudsman-services"].contains(&&**table))
        });
        counting.services = Several::One;
        counting.natures = Several::One;
        counting.zero = report::counting::Zero::Print;
        let report = running(today, quarter, &entries, &counting);
        let volumes = report.table("volumes").unwrap();
        for year in ["2023-24", "2022-23"] {
            for (volume, table, row) in SAME {
                let Some(table) = report.table(table) else { continue };
                let Some(other) = total(table, row, year) else { continue };
                let one = volumes.cell(volume, year).unwrap();
                prop_assert_eq!((one.value, one.to_come), (other.value, other.to_come), "{} {} {:?}", volume, year, table);
            }
            let Some(series) = report.table("series") else { continue };
            for column in &series.columns {
                let Some(other) = series.cell(year, &column.id) else { continue };
                let one = volumes.cell(&column.id, year).unwrap();
                prop_assert_eq!((one.value, one.to_come), (other.value, other.to_come), "{} {}", column.id, year);
            }
        }
        // Nothing that was in an outcome is said to be in none.
        let counted = report.in_progress_counted;
        prop_assert!(report.in_progress.is_some_and(|all| counted <= all));
        for row in &report.table("months").unwrap().rows {
            let month: u32 = row.id.trim_start_matches("month-").parse().unwrap();
            let year = if month < 4 { 2024 } else { 2023 };
            let comes = NaiveDate::from_ymd_opt(year, month, 1).unwrap() > today;
            prop_assert_eq!(row.cells[0].to_come, comes, "{}", row.id);
            prop_assert_eq!(row.cells[0].value.is_none(), comes, "{}", row.id);
        }
    }

    /// What is not recorded says so in all of the tables, whatever else is in the register.
    #[test]
    fn what_is_recorded_nowhere_is_nowhere_nought(entries in prop::collection::vec(entry(), 0..12)) {
        let none = |kind: &Kind| [Kind::Concern, Kind::MpEnquiry, Kind::PublicEnquiry, Kind::CouncillorEnquiry].contains(kind);
        let mut entries = entries;
        entries.retain(|entry| !none(&entry.kind));
        let report = running(day("2023-09-01"), None, &entries, &Counting::default());
        for (table, row, column) in [
            ("volumes", "concern", "2023-24"),
            ("volumes", "enquiry", "2023-24"),
            ("series", "2023-24", "concern"),
            ("enquiries", "total", "2023-24"),
        ] {
            prop_assert_eq!(cell(&report, table, row, column).value, None, "{} {}", table, row);
        }
    }
}
