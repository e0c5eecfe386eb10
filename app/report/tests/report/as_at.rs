//! At which stage a complaint counts, table by table, and by which day the highest is looked for (R10.2).

use chrono::{Days, NaiveDate};
use report::counting::{Basis, Stages, TableRule};
use report::{Counting, Report, Total};
use rules::register::{Entry, Stage, StageOutcome};

use super::{complaint, day, report, value};

/// A complaint, and the day on which stage 2 was asked for.
fn went_on(received: &str, asked: &str) -> Entry {
    let first = day(received) + Days::new(7);
    let mut entry = complaint(received, Some(&first.to_string()), StageOutcome::NotUpheld);
    entry.stage_two = Some(Stage {
        asked_on: day(asked),
        counted_from: None,
        ended_on: None,
        outcome: None,
        extended_to: None,
        too_late: None,
        undated: false,
    });
    entry.closed_on = None;
    entry
}

/// This year ten, of which one went on in it and two between its end and 30 June; the year before eight, of which one and one.
fn entries() -> Vec<Entry> {
    let stayed = |received, count| {
        vec![complaint(received, Some("2023-06-12"), StageOutcome::Upheld); count]
    };
    let mut entries = stayed("2023-06-05", 7);
    entries.push(went_on("2023-07-03", "2023-09-01"));
    entries.push(went_on("2024-02-05", "2024-04-08"));
    entries.push(went_on("2024-02-05", "2024-05-07"));
    let before = complaint("2022-06-06", Some("2022-06-13"), StageOutcome::Upheld);
    entries.extend(vec![before; 6]);
    entries.push(went_on("2022-07-04", "2022-09-01"));
    entries.push(went_on("2023-02-06", "2023-05-02"));
    entries
}

fn rule(tables: &[&str], stages: Stages, as_at: Option<(u32, u32)>) -> TableRule {
    TableRule {
        tables: tables.iter().map(ToString::to_string).collect(),
        stages: Some(stages),
        as_at,
        ..TableRule::default()
    }
}

fn by(tables: Vec<TableRule>) -> Counting {
    Counting {
        tables,
        outcomes: Basis::Received,
        ..Counting::default()
    }
}

/// At stage 1 and 2: this year, the year before, and the change.
fn volumes(report: &Report) -> [(Option<i64>, Option<i64>, Option<String>); 2] {
    ["stage-one", "stage-two"].map(|stage| {
        let change = report.table("volumes").unwrap().cell(stage, "change");
        (
            value(report, "volumes", stage, "2023-24"),
            value(report, "volumes", stage, "2022-23"),
            change.unwrap().percent.clone(),
        )
    })
}

fn in_series(report: &Report, year: &str) -> [Option<i64>; 2] {
    ["stage-one", "stage-two"].map(|stage| value(report, "series", year, stage))
}

fn figures(
    now: [i64; 2],
    before: [i64; 2],
    change: [&str; 2],
) -> [(Option<i64>, Option<i64>, Option<String>); 2] {
    [0, 1].map(|at| (Some(now[at]), Some(before[at]), Some(change[at].to_owned())))
}

#[test]
fn the_highest_stage_is_looked_for_until_the_day_of_the_rules_in_both_years() {
    let highest = |as_at| Counting {
        stages: Stages::Highest,
        as_at,
        ..by(Vec::new())
    };
    for (as_at, wanted) in [
        (None, figures([9, 1], [7, 1], ["+28.6", "0"])),
        (Some((4, 30)), figures([8, 2], [7, 1], ["+14.3", "+100"])),
        (Some((5, 31)), figures([7, 3], [6, 2], ["+16.7", "+50"])),
    ] {
        let report = report(&entries(), &highest(as_at), Vec::new());
        assert_eq!(volumes(&report), wanted, "{as_at:?}");
        assert!(report.may_be_published(), "{:?}", report.checks);
    }
}

/// The report is made on 3 June: a day that is still to come is today, and the year before is looked at on its own 3 June.
#[test]
fn a_day_that_is_still_to_come_is_today_in_both_years() {
    let mut entries = entries();
    entries.push(went_on("2023-02-06", "2023-06-20"));
    let counting = |as_at| Counting {
        stages: Stages::Highest,
        as_at: Some(as_at),
        ..by(Vec::new())
    };
    let on_the_day = report(&entries, &counting((6, 3)), Vec::new());
    let to_come = report(&entries, &counting((6, 30)), Vec::new());
    assert_eq!(volumes(&on_the_day), figures([7, 3], [7, 2], ["0", "+50"]));
    assert_eq!(volumes(&to_come), volumes(&on_the_day));
    let said = to_come.table("volumes").unwrap().rules.iter();
    let said: Vec<_> = said
        .filter(|(key, _)| key == "stages-highest-as-at")
        .collect();
    assert_eq!(said[0].1, [("day".to_owned(), "2024-06-03".to_owned())]);
}

#[test]
fn volumes_series_and_outcomes_each_have_a_stage_rule_of_their_own() {
    let [each, highest] = [Stages::Each, Stages::Highest];
    for (rules, in_volumes, in_the_series, in_outcomes) in [
        (vec![], [10, 2], [10, 2], 10),
        (vec![rule(&["volumes"], highest, None)], [9, 1], [9, 1], 10),
        (vec![rule(&["series"], highest, None)], [10, 2], [9, 1], 10),
        (
            vec![
                rule(&["volumes"], highest, None),
                rule(&["series"], each, None),
            ],
            [9, 1],
            [10, 2],
            10,
        ),
        (
            vec![rule(&["outcomes"], highest, None)],
            [10, 2],
            [10, 2],
            9,
        ),
        (
            vec![
                rule(&["volumes"], highest, Some((4, 30))),
                rule(&["outcomes"], highest, Some((5, 31))),
            ],
            [8, 2],
            [8, 2],
            7,
        ),
    ] {
        let report = report(&entries(), &by(rules.clone()), Vec::new());
        let [one, two] = volumes(&report);
        assert_eq!([one.0, two.0], in_volumes.map(Some), "{rules:?}");
        assert_eq!(
            in_series(&report, "2023-24"),
            in_the_series.map(Some),
            "{rules:?}"
        );
        let total = value(&report, "outcomes", "total", "stage-one");
        assert_eq!(total, Some(in_outcomes), "{rules:?}");
        assert!(report.may_be_published(), "{:?}", report.checks);
    }
}

/// Printed for the series were 8 complaints, at each stage that they came to; those at the highest stage were never printed.
#[test]
fn a_change_is_never_worked_out_from_a_figure_of_another_kind() {
    let printed = |table: &str| {
        [("concern", 4), ("stage-one", 8), ("stage-two", 2)].map(|(row, value)| Total {
            year: "2022-23".parse().unwrap(),
            table: table.to_owned(),
            row: row.to_owned(),
            column: String::new(),
            value,
            percent: None,
        })
    };
    let this_year: Vec<Entry> = entries()
        .into_iter()
        .filter(|entry| entry.received_on >= NaiveDate::from_ymd_opt(2023, 4, 1).unwrap())
        .collect();
    let differ = by(vec![
        rule(&["volumes"], Stages::Highest, None),
        rule(&["series"], Stages::Each, None),
    ]);
    let made = report(&this_year, &differ, printed("series").to_vec());
    assert_eq!(
        volumes(&made),
        [(Some(9), None, None), (Some(1), None, None)]
    );
    assert_eq!(in_series(&made, "2022-23"), [Some(8), Some(2)]);
    assert_eq!(value(&made, "volumes", "concern", "2022-23"), Some(4));

    // Where both count alike, either is printed for both.
    for table in ["volumes", "series"] {
        let made = report(&this_year, &by(Vec::new()), printed(table).to_vec());
        assert_eq!(
            volumes(&made),
            figures([10, 1], [8, 2], ["+25", "-50"]),
            "{table}"
        );
        assert_eq!(in_series(&made, "2022-23"), [Some(8), Some(2)], "{table}");
    }
}

/// 20 open cases: ten complaints are a half of them, however they are divided among the stages.
#[test]
fn the_share_of_open_cases_is_of_all_complaints_also_where_each_counts_at_its_highest_stage() {
    let open = Total {
        year: "2023-24".parse().unwrap(),
        table: "context".to_owned(),
        row: "open-cases".to_owned(),
        column: String::new(),
        value: 20,
        percent: None,
    };
    for stages in [Stages::Each, Stages::Highest] {
        let counting = Counting {
            stages,
            ..by(Vec::new())
        };
        let report = report(&entries(), &counting, vec![open.clone()]);
        let share = report.table("context").unwrap();
        let share = share.cell("complaints-of-open-cases", "2023-24").unwrap();
        assert_eq!(share.percent.as_deref(), Some("50"), "{stages:?}");
    }
}
