//! The year before stands beside this one as it is known now; where it was published otherwise the report says so to staff.

use report::{Counting, Extent, OtherFigures, Report, ReportInputs, Tally, Totals, Verdict};
use rules::calendar::Calendar;
use rules::clock::Clocks;
use rules::register::{Entry, StageOutcome, Vocabulary};

use super::{complaint, day};

fn report_of(year: &str, entries: &[Entry], published: Option<Report>) -> Report {
    let (calendar, totals) = (Calendar::england_and_wales(), Totals::new(Vec::new()));
    let (counting, clocks, words) = (
        Counting::default(),
        Clocks::default(),
        Vocabulary::default(),
    );
    let mut tally = Tally::new(ReportInputs {
        year: year.parse().unwrap(),
        quarter: None,
        counting: &counting,
        calendar: &calendar,
        clocks: &clocks,
        totals: &totals,
        services: &[],
        words: &words,
        today: day("2024-06-03"),
        extent: Extent::Whole,
    });
    for entry in entries {
        tally.add(entry);
    }
    tally.finish(OtherFigures {
        published,
        ..OtherFigures::default()
    })
}

fn found(report: &Report) -> (&str, Verdict, Vec<(String, String)>) {
    let mut checks = report.checks.iter();
    let check = checks
        .find(|check| check.name.starts_with("published-"))
        .unwrap();
    (&check.name, check.verdict, check.found.clone())
}

#[test]
fn a_year_that_is_not_as_it_was_published_is_named_and_stops_nothing() {
    let of = |day, outcome| complaint(day, Some(day), outcome);
    let before = [
        of("2022-06-06", StageOutcome::Upheld),
        of("2022-06-07", StageOutcome::NotUpheld),
    ];
    let this = of("2023-06-06", StageOutcome::Upheld);
    let published = report_of("2022-23", &before, None);
    let as_published = [before[0].clone(), before[1].clone(), this.clone()];
    let same = report_of("2023-24", &as_published, Some(published.clone()));
    let year = ("year".to_owned(), "2022-23".to_owned());
    assert_eq!(
        found(&same),
        ("published-agrees", Verdict::Passed, vec![year.clone()])
    );
    // One more of that year was found in a cupboard.
    let late = of("2022-06-08", StageOutcome::Upheld);
    let all = [before[0].clone(), before[1].clone(), late, this];
    let other = report_of("2023-24", &all, Some(published));
    let (name, verdict, said) = found(&other);
    assert_eq!((name, verdict), ("published-differs", Verdict::Explained));
    assert_eq!(said[0], year);
    let figures: usize = said[1].1.parse().unwrap();
    assert!(figures > 1, "{said:?}");
    assert!(other.may_be_published(), "{:?}", other.checks);
    // Where nothing was published there is nothing to compare.
    let none = report_of("2023-24", &all, None);
    assert!(
        !none
            .checks
            .iter()
            .any(|check| check.name.starts_with("published-"))
    );
}
