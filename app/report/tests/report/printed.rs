//! What was printed of a year, checked: sums, percentages, and the report's own year (R10.2, R-K).

use report::counting::{Decimals, PercentRule, Rounding, Several, SeveralOf, Stages, Unrecorded};
use report::{Check, Counting, Report, Total, Totals, Verdict, slips};
use rules::register::StageOutcome;

use super::{complaint, report};

/// Figures, one a line: year, table, row, column, figure, percentage.
fn totals(lines: &str) -> Vec<Total> {
    let total = |line: &str| {
        let cells: Vec<&str> = line.split(',').map(str::trim).collect();
        Total {
            year: cells[0].parse().unwrap(),
            table: cells[1].to_owned(),
            row: cells[2].to_owned(),
            column: cells[3].to_owned(),
            value: cells[4].parse().unwrap(),
            percent: cells.get(5).map(ToString::to_string),
        }
    };
    lines.trim().lines().map(total).collect()
}

fn found(check: &Check, name: &str) -> String {
    let mut found = check.found.iter();
    let known = found.find(|(known, _)| known == name);
    known.map_or_else(String::new, |(_, found)| found.clone())
}

/// What was found, one line each: the check, the year, the table, the row, what was printed and what is right.
fn lines<'a>(checks: impl IntoIterator<Item = &'a Check>) -> Vec<String> {
    let checks = checks.into_iter();
    let printed = checks.filter(|check| check.name.starts_with("printed-"));
    let line = |check: &Check| {
        let [year, row, column, printed, right] =
            ["year", "row", "column", "printed", "right"].map(|name| found(check, name));
        let (table, name) = (check.tables.join(" "), &check.name);
        format!("{name} {year} {table} {row} {column}: {printed}, not {right}")
            .replace(" none:", ":")
    };
    printed.map(line).collect()
}

fn slips_in(lines_of: &str, counting: &Counting) -> Vec<String> {
    lines(&slips(&Totals::new(totals(lines_of)), counting))
}

#[test]
fn the_year_before_stands_in_every_table_as_it_was_printed_and_the_table_says_so() {
    let printed = totals(
        "
2022-23, months, month-4, , 11
2022-23, months, total, , 11
2022-23, remedies, apology, , 7, 70
2022-23, remedies, total, , 10
2022-23, costs, quarter-1, , 120000
2022-23, delays, workload, , 6
2022-23, learning, learned, , 5
",
    );
    let entries = [complaint(
        "2023-05-02",
        Some("2023-05-10"),
        StageOutcome::Upheld,
    )];
    let counting = Counting {
        unrecorded: Unrecorded::Zero,
        ..Counting::default()
    };
    let found = report(&entries, &counting, printed);
    for (table, row, value) in [
        ("months", "month-4", 11),
        ("remedies", "apology", 7),
        ("costs", "quarter-1", 120_000),
        ("delays", "workload", 6),
        ("learning", "learned", 5),
    ] {
        let table = found.table(table).unwrap();
        let cell = table.cell(row, "2022-23").unwrap();
        assert_eq!(cell.value, Some(value), "{}", table.id);
        let says = table.rules.iter().any(|(rule, _)| rule == "printed");
        assert!(says, "{}: {:?}", table.id, table.rules);
    }
    let slip = lines(&found.checks);
    assert!(
        slip.contains(&"printed-does-not-foot 2022-23 remedies total: 10, not 7".to_owned()),
        "{slip:?}"
    );
}

/// The rows are 90, and their total says 91.
const SLIPS: &str = "
2019-20, outcomes, upheld, stage-one, 20, 22.0
2019-20, outcomes, partially-upheld, stage-one, 36, 40
2019-20, outcomes, not-upheld, stage-one, 34, 37.4
2019-20, outcomes, total, stage-one, 91
2019-20, outcomes, upheld, stage-two, 2, 100
2019-20, outcomes, total, stage-two, 2
";

#[test]
fn slips_are_found_in_every_imported_year_and_each_names_its_row_and_the_right_figure() {
    let counting = Counting::default();
    let sum = "printed-does-not-foot 2019-20 outcomes total stage-one: 91, not 90";
    let share = "printed-percent 2019-20 outcomes partially-upheld stage-one: 45%, not 40%";
    // Of rows and total one is wrong: a share of either is right.
    assert_eq!(slips_in(SLIPS, &counting), [sum]);
    let wrong = SLIPS.replace("36, 40", "36, 45");
    assert_eq!(slips_in(&wrong, &counting), [sum, share]);
    // The report of 2023-24 says so too, and nothing of it stands in that report.
    let report = report(&[], &counting, totals(&wrong));
    assert_eq!(lines(&report.checks).len(), 2);
    assert!(report.may_be_published(), "{:?}", report.checks);
}

#[test]
fn printed_percentages_are_read_by_the_rounding_of_their_council_and_year() {
    let of = |mode, decimals, year: Option<&str>| PercentRule {
        mode,
        decimals,
        year: year.map(|year| year.parse().unwrap()),
        ..PercentRule::default()
    };
    let counting = Counting {
        percents: vec![
            of(Rounding::Truncate, Decimals::One, None),
            of(Rounding::HalfUp, Decimals::One, Some("2022-23")),
        ],
        ..Counting::default()
    };
    // 56 of 91 is 61.538 %: rounded 61.5. 17 of 74 is 22.972 %: cut off 22.9.
    let printed = "
2022-23, services, Front door, , 56, 61.6
2022-23, services, Unit E, , 1, 2
2022-23, services, Unit F, , 34, 37.4
2022-23, services, total, , 91
2021-22, services, Front door, , 17, 22.9
2021-22, services, Unit E, , 57, 77.1
2021-22, services, total, , 74
";
    assert_eq!(
        slips_in(printed, &counting),
        [
            "printed-percent 2021-22 services Unit E: 77.1%, not 77%",
            "printed-percent 2022-23 services Front door: 61.6%, not 61.5%",
            "printed-percent 2022-23 services Unit E: 2%, not 1.1%",
        ]
    );
}

/// A volume beside the stages is no sum of them; what was withdrawn stands beside the bands; one complaint has several natures.
#[test]
fn what_is_no_part_of_a_sum_makes_no_false_alarm() {
    let printed = "
2022-23, volumes, stage-one, , 91
2022-23, volumes, stage-two, , 2
2022-23, volumes, concern, , 74
2022-23, volumes, corporate, , 40
2022-23, volumes, total, , 120
2022-23, times-one, 0-10, , 30, 50
2022-23, times-one, 11-20, , 20, 33.3
2022-23, times-one, over-20, , 10, 16.7
2022-23, times-one, withdrawn, , 5, 7.7
2022-23, times-one, in-progress, , 3
2022-23, times-one, total, , 60
2022-23, natures, delay, , 50, 83.3
2022-23, natures, communication, , 30, 50
2022-23, natures, total, , 60
";
    for stages in [Stages::Each, Stages::Highest] {
        let counting = Counting {
            stages,
            natures: Several::Each,
            several_of: SeveralOf::Complaints,
            ..Counting::default()
        };
        let report = report(&[], &counting, totals(printed));
        assert_eq!(lines(&report.checks), [""; 0], "{stages:?}");
        assert!(report.may_be_published(), "{:?}", report.checks);
    }
}

fn of_own_year(lines: &str) -> Report {
    let mut entries = vec![complaint("2023-05-02", Some("2023-05-10"), StageOutcome::Upheld); 7];
    entries.extend(vec![
        complaint(
            "2023-05-02",
            Some("2023-06-30"),
            StageOutcome::NotUpheld
        );
        3
    ]);
    report(&entries, &Counting::default(), totals(lines))
}

#[test]
fn what_was_printed_of_the_reports_own_year_is_compared_with_what_is_counted() {
    let right = "
2023-24, volumes, stage-one, , 10
2023-24, series, stage-one, , 10
2023-24, outcomes, upheld, stage-one, 7
2023-24, outcomes, not-upheld, stage-one, 3
2023-24, outcomes, total, stage-one, 10
2023-24, times-one, over-20, , 3
2023-24, natures, placement, , 0
2023-24, context, open-cases, , 500
2023-24, volumes, total, , 400
";
    let report = of_own_year(right);
    assert_eq!(
        lines(&report.checks),
        ["printed-agrees 2023-24 natures outcomes series times-one volumes  : , not "]
    );
    assert!(report.may_be_published(), "{:?}", report.checks);

    let wrong = of_own_year(
        &right
            .replace("stage-one, 7", "stage-one, 8")
            .replace("over-20, , 3", "over-20, , 4"),
    );
    assert_eq!(
        lines(&wrong.checks),
        [
            "printed-does-not-foot 2023-24 outcomes total stage-one: 10, not 11",
            "printed-differs 2023-24 outcomes upheld stage-one: 8, not 7",
            "printed-differs 2023-24 times-one over-20: 4, not 3",
        ]
    );
    let failed = wrong
        .checks
        .iter()
        .filter(|check| check.verdict == Verdict::Failed);
    assert_eq!((failed.count(), wrong.may_be_published()), (2, false));
}

#[test]
fn what_a_table_withholds_is_not_told_beside_a_printed_figure() {
    let counting = Counting {
        withhold_under: 5,
        ..Counting::default()
    };
    let mut entries = vec![complaint("2023-05-02", Some("2023-05-10"), StageOutcome::Upheld); 7];
    entries.extend(vec![
        complaint(
            "2023-05-02",
            Some("2023-06-30"),
            StageOutcome::NotUpheld
        );
        3
    ]);
    let printed = totals(
        "2023-24, outcomes, not-upheld, stage-one, 9\n2023-24, outcomes, upheld, stage-one, 9",
    );
    let report = report(&entries, &counting, printed);
    for check in report
        .checks
        .iter()
        .filter(|check| check.name == "printed-differs")
    {
        assert_eq!(found(check, "right"), "…", "{check:?}");
    }
}
