//! The arithmetic of the report: other councils' rules, percentages, what is withheld, and what fails a check.
#![allow(clippy::unwrap_used, missing_docs)]

mod advocates;
mod any_rules;
mod as_at;
mod before;
mod crossed;
mod own_words;
mod printed;
mod proposed;
mod published;
mod readme;
mod running;
mod solved;
mod times;
mod unrecorded;
mod withheld;
mod worked_out;

use chrono::NaiveDate;
use proptest::prelude::*;
use report::counting::{
    Basis, Decimals, PercentRule, Rounding, Several, SeveralOf, Stages, TABLES, Unrecorded,
};
use report::{
    Counting, Extent, OtherFigures, Report, ReportInputs, Tally, Total, Totals, Verdict, percent,
};
use rules::calendar::Calendar;
use rules::clock::Clocks;
use rules::pathway::Nature;
use rules::register::{Entry, Kind, Stage, StageOutcome, Vocabulary};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn complaint(received: &str, ended: Option<&str>, outcome: StageOutcome) -> Entry {
    let mut entry = Entry::new(Kind::Statutory, day(received));
    entry.stage_one = Some(Stage {
        asked_on: day(received),
        counted_from: Some(day(received)),
        ended_on: ended.map(day),
        outcome: ended.map(|_| outcome),
        extended_to: None,
        too_late: None,
        undated: false,
    });
    entry.closed_on = ended.map(day);
    entry
}

fn report(entries: &[Entry], counting: &Counting, totals: Vec<Total>) -> Report {
    report_by(&Clocks::default(), entries, counting, totals)
}

fn report_by(
    clocks: &Clocks,
    entries: &[Entry],
    counting: &Counting,
    totals: Vec<Total>,
) -> Report {
    report_of(Extent::Whole, clocks, entries, counting, totals)
}

/// The service of which a report of a part is.
const PART: &str = "Team A";

fn report_of(
    extent: Extent,
    clocks: &Clocks,
    entries: &[Entry],
    counting: &Counting,
    totals: Vec<Total>,
) -> Report {
    report_on(
        day("2024-06-03"),
        None,
        extent,
        clocks,
        entries,
        counting,
        totals,
    )
}

fn report_on(
    today: NaiveDate,
    quarter: Option<u32>,
    extent: Extent,
    clocks: &Clocks,
    entries: &[Entry],
    counting: &Counting,
    totals: Vec<Total>,
) -> Report {
    let (calendar, totals) = (Calendar::england_and_wales(), Totals::new(totals));
    let words = Vocabulary::default();
    let mut tally = Tally::new(ReportInputs {
        year: "2023-24".parse().unwrap(),
        quarter,
        counting,
        calendar: &calendar,
        clocks,
        totals: &totals,
        services: &[],
        words: &words,
        today,
        extent,
    });
    for entry in entries {
        if extent == Extent::Whole || entry.services == [PART] {
            tally.add(entry);
        } else {
            tally.pass(entry);
        }
    }
    tally.finish(OtherFigures::default())
}

fn value(report: &Report, table: &str, row: &str, column: &str) -> Option<i64> {
    report
        .table(table)
        .unwrap()
        .cell(row, column)
        .unwrap()
        .value
}

#[test]
fn percentages_are_printed_as_the_council_prints_them_r10_1() {
    for (mode, decimals, zero, value, of, printed) in [
        (Rounding::Truncate, Decimals::One, false, 17, 74, "22.9"),
        (Rounding::HalfUp, Decimals::One, false, 17, 74, "23"),
        (Rounding::HalfUp, Decimals::One, true, 17, 74, "23.0"),
        (Rounding::HalfUp, Decimals::One, false, 20, 91, "22"),
        (Rounding::HalfUp, Decimals::Two, true, 1, 3, "33.33"),
        (Rounding::HalfUp, Decimals::None, true, 1, 200, "1"),
        (Rounding::HalfUp, Decimals::Half, false, 94, 188, "50"),
        (Rounding::HalfUp, Decimals::Half, false, 63, 188, "33.5"),
        (Rounding::HalfUp, Decimals::One, false, 0, 4, "0"),
    ] {
        let rule = PercentRule {
            mode,
            decimals,
            trailing_zero: zero,
            ..PercentRule::default()
        };
        assert_eq!(
            percent::share(value, of, &rule).as_deref(),
            Some(printed),
            "{value} of {of}"
        );
    }
    let rule = PercentRule {
        mode: Rounding::Truncate,
        ..PercentRule::default()
    };
    assert_eq!(
        percent::share(1, 0, &rule),
        None,
        "there is no share of nothing"
    );
    assert_eq!(percent::change(74, 91, &rule).as_deref(), Some("-18.6"));
}

#[test]
fn received_for_volumes_but_completed_for_outcomes_and_the_report_says_why_they_differ() {
    let counting = Counting {
        volumes: Basis::Received,
        outcomes: Basis::Completed,
        withdrawn_in_times: [true; 3],
        bands_one: vec![10, 20, 40],
        ..Counting::default()
    };
    let entries = [
        complaint("2023-03-20", Some("2023-04-03"), StageOutcome::Upheld),
        complaint("2023-05-02", Some("2023-05-10"), StageOutcome::NotUpheld),
        complaint("2023-06-01", Some("2023-07-20"), StageOutcome::Withdrawn),
        complaint("2024-03-25", None, StageOutcome::Upheld),
    ];
    let report = report(&entries, &counting, Vec::new());
    assert_eq!(value(&report, "volumes", "stage-one", "2023-24"), Some(3));
    assert_eq!(value(&report, "outcomes", "total", "stage-one"), Some(3));
    assert_eq!(value(&report, "times-one", "0-10", "2023-24"), Some(2));
    assert_eq!(value(&report, "times-one", "21-40", "2023-24"), Some(1));
    assert_eq!(
        value(&report, "times-one", "in-progress", "2023-24"),
        Some(1)
    );
    assert_eq!(report.in_progress, Some(1));
    assert!(report.may_be_published(), "{:?}", report.checks);
}

#[test]
fn several_natures_count_under_each_and_the_highest_stage_counts_once() {
    let mut two = complaint("2023-05-02", Some("2023-05-10"), StageOutcome::Upheld);
    two.natures = vec![Nature::Delay, Nature::Communication];
    two.stage_two = Some(Stage {
        asked_on: day("2023-06-01"),
        counted_from: None,
        ended_on: None,
        outcome: None,
        extended_to: None,
        too_late: None,
        undated: false,
    });
    let mut one = complaint("2023-05-02", Some("2023-05-10"), StageOutcome::Upheld);
    one.natures = vec![Nature::Delay];
    let counting = Counting {
        natures: Several::Each,
        stages: Stages::Highest,
        ..Counting::default()
    };
    let report = report(&[two, one], &counting, Vec::new());
    assert_eq!(value(&report, "natures", "delay", "2023-24"), Some(2));
    assert_eq!(value(&report, "natures", "total", "2023-24"), Some(3));
    assert_eq!(value(&report, "volumes", "stage-one", "2023-24"), Some(1));
    assert_eq!(value(&report, "volumes", "stage-two", "2023-24"), Some(1));
}

#[test]
fn every_table_of_the_report_can_be_named_in_a_rule_and_no_other() {
    let counting = Counting {
        corporate_stages: 3,
        unrecorded: Unrecorded::Zero,
        ..Counting::default()
    };
    let context = Total {
        year: "2023-24".parse().unwrap(),
        table: "context".to_owned(),
        row: "under-18".to_owned(),
        column: String::new(),
        value: 30_000,
        percent: None,
    };
    let report = report(&[], &counting, vec![context]);
    let made: Vec<&str> = report
        .tables()
        .map(|table| table.id.as_str())
        .filter(|id| !id.ends_with("-last-year"))
        .collect();
    assert_eq!(made, TABLES.map(|(table, _)| table));
}

#[test]
fn printed_totals_that_do_not_add_up_stop_publishing_r10_2() {
    let of = |year: &str, row: &str, value| Total {
        year: year.parse().unwrap(),
        table: "natures".to_owned(),
        row: row.to_owned(),
        column: String::new(),
        value,
        percent: None,
    };
    let totals = |year, sum| {
        let (delay, other) = (of(year, "delay", 213), of(year, "communication", 42));
        vec![delay, other, of(year, "total", sum)]
    };
    assert!(report(&[], &Counting::default(), totals("2022-23", 255)).may_be_published());
    // Nobody sees the natures of older years in this report: it is said, and stops nothing.
    assert!(report(&[], &Counting::default(), totals("2021-22", 257)).may_be_published());
    let wrong = report(&[], &Counting::default(), totals("2022-23", 257));
    assert!(!wrong.may_be_published());
    let failed = wrong
        .checks
        .iter()
        .filter(|check| check.verdict == Verdict::Failed);
    assert!(
        failed
            .into_iter()
            .any(|check| check.name == "printed-does-not-foot")
    );
}

#[test]
fn printed_rows_of_which_one_complaint_has_several_are_no_parts_of_the_complaints() {
    let of = |row: &str, value| Total {
        year: "2022-23".parse().unwrap(),
        table: "natures".to_owned(),
        row: row.to_owned(),
        column: String::new(),
        value,
        percent: None,
    };
    let totals = vec![of("delay", 213), of("communication", 148), of("total", 213)];
    let counting = Counting {
        natures: Several::Each,
        several_of: SeveralOf::Complaints,
        ..Counting::default()
    };
    let report = report(&[], &counting, totals);
    assert!(report.may_be_published(), "{:?}", report.checks);
    let share = |row| {
        let cell = report.table("natures").unwrap().cell(row, "2022-23");
        cell.unwrap().percent.clone()
    };
    assert_eq!(share("communication").as_deref(), Some("69.5"));
}

#[test]
fn a_complaint_whose_stage_one_was_skipped_is_told_where_the_numbers_differ_r4_6() {
    let mut skipped = complaint("2023-05-02", None, StageOutcome::Upheld);
    skipped.stage_two = skipped.stage_one.take();
    let usual = complaint("2023-05-02", Some("2023-05-10"), StageOutcome::Upheld);
    let report = report(&[skipped, usual], &Counting::default(), Vec::new());
    assert_eq!(value(&report, "volumes", "stage-one", "2023-24"), Some(1));
    assert_eq!(value(&report, "who", "total", "2023-24"), Some(2));
    let who = report
        .checks
        .iter()
        .find(|check| check.tables == ["volumes", "who"]);
    let who = who.unwrap();
    assert_eq!(
        (who.name.as_str(), who.verdict),
        ("differs-skipped", Verdict::Explained)
    );
}

#[test]
fn a_row_that_only_the_printed_totals_have_is_not_lost() {
    let totals = vec![Total {
        year: "2022-23".parse().unwrap(),
        table: "services".to_owned(),
        row: "A team that is no more".to_owned(),
        column: String::new(),
        value: 7,
        percent: None,
    }];
    let report = report(&[], &Counting::default(), totals);
    assert_eq!(
        value(&report, "services", "A team that is no more", "2022-23"),
        Some(7)
    );
}

proptest! {
    /// R9.8: with the sum and the other rows known, no small number can be worked out.
    #[test]
    fn no_small_number_can_be_worked_out(counts in prop::collection::vec(0usize..12, 3)) {
        let natures = [Nature::Delay, Nature::Communication, Nature::Placement];
        let mut entries = Vec::new();
        for (nature, count) in natures.into_iter().zip(&counts) {
            for _ in 0..*count {
                let mut entry = complaint("2023-05-02", Some("2023-05-10"), StageOutcome::Upheld);
                entry.natures = vec![nature];
                entries.push(entry);
            }
        }
        let counting = Counting { withhold_under: 5, ..Counting::default() };
        let report = report(&entries, &counting, Vec::new());
        let table = report.table("natures").unwrap();
        let hidden = table.rows.iter().filter(|row| row.cells[0].withheld).count();
        let sum_is_there = !table.total.as_ref().unwrap().cells[0].withheld;
        for row in &table.rows {
            prop_assert!(!matches!(row.cells[0].value, Some(1..=4)));
        }
        prop_assert!(hidden != 1 || !sum_is_there, "{table:?}");
    }
}

/// What was answered after the year is in the outcomes by receipt, and the report does not say that it is in none (R-F).
#[test]
fn what_was_still_open_at_the_end_is_said_to_be_counted_where_it_is() {
    let entries = [
        complaint("2023-05-02", Some("2023-05-10"), StageOutcome::Upheld),
        complaint("2024-03-25", Some("2024-04-10"), StageOutcome::Upheld),
        complaint("2024-03-26", Some("2024-04-11"), StageOutcome::Upheld),
        complaint("2024-03-27", None, StageOutcome::Upheld),
    ];
    for (outcomes, in_outcomes, counted) in [
        (Basis::Received, 3, 2),
        (Basis::Responded, 1, 0),
        (Basis::Completed, 1, 0),
    ] {
        let counting = Counting {
            outcomes,
            ..Counting::default()
        };
        let report = report(&entries, &counting, Vec::new());
        let total = value(&report, "outcomes", "total", "stage-one");
        assert_eq!(total, Some(in_outcomes), "{outcomes:?}");
        assert_eq!(report.in_progress, Some(3));
        assert_eq!(report.in_progress_counted, counted, "{outcomes:?}");
    }
}
