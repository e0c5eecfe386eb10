//! What stands beside this year: the year before as far as it is known, and of the same part (R10.3).

use report::{Counting, Extent, Period, Report, Total};
use rules::clock::Clocks;
use rules::register::{Entry, Stage, StageOutcome};

use super::{complaint, day, report, report_of, value};

fn of(service: &str, received: &str, ended: &str, count: usize) -> Vec<Entry> {
    let mut entry = complaint(received, Some(ended), StageOutcome::Upheld);
    entry.services = vec![service.to_owned()];
    vec![entry; count]
}

fn printed(row: &str, value: i64) -> Total {
    Total {
        year: "2022-23".parse().unwrap(),
        table: "volumes".to_owned(),
        row: row.to_owned(),
        column: String::new(),
        value,
        percent: None,
    }
}

fn part(extent: Extent, entries: &[Entry], totals: Vec<Total>) -> Report {
    let counting = Counting::default();
    report_of(extent, &Clocks::default(), entries, &counting, totals)
}

/// At stage 1: this year, the year before, and the change; and the year before in the series.
fn said(report: &Report) -> (Option<i64>, Option<i64>, Option<String>, Option<i64>) {
    let change = report.table("volumes").unwrap();
    let change = change.cell("stage-one", "change").unwrap();
    let series = report.table("series").unwrap();
    let series = series.cell("2022-23", "stage-one");
    (
        value(report, "volumes", "stage-one", "2023-24"),
        value(report, "volumes", "stage-one", "2022-23"),
        change.percent.clone(),
        series.and_then(|cell| cell.value),
    )
}

/// Team A has 40 and 38, team B 60 and 145; last year's printed total is 183 (R-A).
#[test]
fn a_part_has_its_own_figure_of_the_year_before_beside_it_or_none() {
    let mut entries = of("Team A", "2023-06-05", "2023-06-12", 40);
    entries.extend(of("Team B", "2023-06-05", "2023-06-12", 60));
    let this_year = entries.clone();
    entries.extend(of("Team A", "2022-06-06", "2022-06-13", 38));
    entries.extend(of("Team B", "2022-06-06", "2022-06-13", 145));
    let totals = || vec![printed("stage-one", 183)];
    for (what, extent, entries, wanted) in [
        (
            "the whole council",
            Extent::Whole,
            &entries,
            (Some(100), Some(183), Some("-45.4".to_owned()), Some(183)),
        ),
        (
            "a part, and the register has last year",
            Extent::Part,
            &entries,
            (Some(40), Some(38), Some("+5.3".to_owned()), Some(38)),
        ),
        (
            "a part, and of last year only the printed total is known",
            Extent::Part,
            &this_year,
            (Some(40), None, None, None),
        ),
        (
            "some days of this year",
            Extent::SomeDays {
                days: Period {
                    from: day("2023-06-01"),
                    to: day("2023-06-30"),
                },
                of_part: true,
            },
            &entries,
            (Some(40), None, None, None),
        ),
    ] {
        assert_eq!(said(&part(extent, entries, totals())), wanted, "{what}");
    }
    // A part that had none last year had none: the register knows that year.
    let mut only_b = of("Team A", "2023-06-05", "2023-06-12", 2);
    only_b.extend(of("Team B", "2022-06-06", "2022-06-13", 3));
    let (now, before, ..) = said(&part(Extent::Part, &only_b, Vec::new()));
    assert_eq!((now, before), (Some(2), Some(0)));
}

/// A list of this year holds five cases of last year that ended in it (R-B).
#[test]
fn cases_that_went_on_are_not_the_year_in_which_they_began() {
    let this_year = || of("Team A", "2023-06-05", "2023-06-12", 213);
    let mut carried = this_year();
    carried.extend(of("Team A", "2023-03-20", "2023-04-17", 5));
    let carried = report(&carried, &Counting::default(), Vec::new());
    assert_eq!(said(&carried), (Some(213), None, None, None));

    // One of them was answered at stage 1 in its year, and went on at stage 2.
    let mut at_stage_two = of("Team A", "2023-02-01", "2023-02-10", 1);
    at_stage_two[0].closed_on = Some(day("2023-06-01"));
    at_stage_two[0].stage_two = Some(Stage {
        asked_on: day("2023-03-01"),
        counted_from: Some(day("2023-03-01")),
        ended_on: Some(day("2023-06-01")),
        outcome: Some(StageOutcome::Upheld),
        extended_to: None,
        too_late: None,
        undated: false,
    });
    at_stage_two.extend(this_year());
    let at_stage_two = report(&at_stage_two, &Counting::default(), Vec::new());
    assert_eq!(said(&at_stage_two), (Some(213), None, None, None));

    let mut whole = this_year();
    whole.extend(of("Team A", "2022-06-06", "2022-06-13", 100));
    whole.extend(of("Team A", "2023-03-20", "2023-04-17", 5));
    let whole = report(&whole, &Counting::default(), Vec::new());
    assert_eq!(said(&whole).1, Some(105));
}
