//! The year before stands beside this one as it is known now; where it was published otherwise the report says so to staff.

use report::{Counting, Extent, OtherFigures, Report, ReportInputs, Tally, Totals, Verdict};
use rules::calendar::Calendar;
use rules::clock::Clocks;
use rules::register::{Entry, StageOutcome, Vocabulary};

use super::{complaint, day};

fn report_of(year: &str, entries: &[Entry], published: Option<Report>) -> Report {
    report_by(&Counting::default(), year, entries, published)
}

fn report_by(
    counting: &Counting,
    year: &str,
    entries: &[Entry],
    published: Option<Report>,
) -> Report {
    let (calendar, totals) = (Calendar::england_and_wales(), Totals::new(Vec::new()));
    let (clocks, words) = (Clocks::default(), Vocabulary::default());
    let mut tally = Tally::new(ReportInputs {
        year: year.parse().unwrap(),
        quarter: None,
        counting,
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

/// What is said of each volume that differs.
fn volumes(report: &Report) -> Vec<Vec<(String, String)>> {
    let checks = report.checks.iter();
    let volumes = checks.filter(|check| check.name == "published-volume-differs");
    volumes.map(|check| check.found.clone()).collect()
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
    // For the volumes it says what was published, and what is now.
    let volume = |then: &str, now: &str| {
        let found = [
            ("year", "2022-23"),
            ("row", "stage-one"),
            ("then", then),
            ("now", now),
        ];
        let found = found.map(|(name, value)| (name.to_owned(), value.to_owned()));
        Vec::from(found)
    };
    assert_eq!(volumes(&other), [volume("2", "3")]);
    assert_eq!(volumes(&same), Vec::<Vec<(String, String)>>::new());
    // Where nothing was published there is nothing to compare.
    let none = report_of("2023-24", &all, None);
    assert!(
        !none
            .checks
            .iter()
            .any(|check| check.name.starts_with("published-"))
    );
}

#[test]
fn what_is_withheld_of_a_year_is_not_named_beside_what_was_published() {
    let of = |day, count| vec![complaint(day, Some(day), StageOutcome::Upheld); count];
    let published = report_of("2022-23", &of("2022-06-06", 7), None);
    let withholds = Counting {
        withhold_under: 5,
        ..Counting::default()
    };
    let this = of("2023-06-06", 9);
    let report = |now: usize| {
        let entries = [&this[..], &of("2022-06-06", now)].concat();
        report_by(&withholds, "2023-24", &entries, Some(published.clone()))
    };
    // Seven were published. Now they are eight, or by mistake three.
    let shown = report(8);
    assert_eq!(volumes(&shown)[0][3].1, "8");
    let withheld = report(3);
    let cell = withheld.table("volumes").unwrap();
    assert!(cell.cell("stage-one", "2022-23").unwrap().withheld);
    for check in &withheld.checks {
        let says = check.found.iter().any(|(_, figure)| figure == "3");
        assert!(!says, "{check:?}");
    }
    assert_eq!(volumes(&withheld), Vec::<Vec<(String, String)>>::new());
}
