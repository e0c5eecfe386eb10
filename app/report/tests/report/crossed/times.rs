//! Crossed tables of time.

use report::Part;
use report::counting::{Counted, Cross, Dimension, Measure};
use rules::register::{Entry, StageOutcome};

use super::super::{complaint, day, report};
use super::{counting, cross, of, printed};

/// Received on Tuesday 2 May 2023, so that the first limit ends on 17 May and the most that can be agreed on 1 June, without
/// the bank holidays of 8 and 29 May.
fn times() -> Vec<Entry> {
    let answered = |ended: &str| complaint("2023-05-02", Some(ended), StageOutcome::Upheld);
    let mut agreed = of("Team A", answered("2023-05-25"));
    agreed.stage_one.as_mut().unwrap().extended_to = Some(day("2023-06-01"));
    let mut unknown = of("Team B", answered("2023-05-25"));
    unknown.from_records = [true; 3];
    vec![
        // 1 and 10 working days; 16 as agreed; 16 and 40 without.
        of("Team A", answered("2023-05-03")),
        of("Team A", answered("2023-05-17")),
        agreed,
        of("Team A", answered("2023-05-25")),
        of("Team B", answered("2023-06-29")),
        // Nobody knows whether more time was agreed.
        unknown,
    ]
}

#[test]
fn what_is_in_time_by_law_and_by_agreement_is_a_share_of_what_is_known() {
    let by = |measure| Cross {
        of: Counted::StageOne,
        measure,
        ..cross("timely", Dimension::Service, None)
    };
    let law = report(&times(), &counting(by(Measure::InFirstLimit)), Vec::new());
    assert_eq!(
        printed(&law, "timely"),
        ["2023-24", "Team A: 2(50)", "Team B: 0(0)", "total: 2(40)"]
    );
    let agreed = report(&times(), &counting(by(Measure::InTime)), Vec::new());
    assert_eq!(
        printed(&agreed, "timely"),
        ["2023-24", "Team A: 3(75)", "Team B: 0(0)", "total: 3(60)"]
    );
    let section = agreed
        .sections
        .iter()
        .find(|section| section.part == Part::Times);
    assert!(
        section
            .unwrap()
            .tables
            .iter()
            .any(|table| table.id == "timely")
    );
    assert!(agreed.may_be_published(), "{:?}", agreed.checks);
}

#[test]
fn half_and_nine_in_ten_are_days_that_some_reply_took_and_no_sums() {
    let by = |measure| Cross {
        of: Counted::StageOne,
        measure,
        ..cross("days", Dimension::Service, None)
    };
    // Of 1, 10, 16 and 16 half took 10 or fewer; of 1, 10, 16, 16, 16 and 40 it is the third.
    let median = report(&times(), &counting(by(Measure::Median)), Vec::new());
    assert_eq!(
        printed(&median, "days"),
        ["2023-24", "Team A: 10", "Team B: 16", "all: 16"]
    );
    let most = report(&times(), &counting(by(Measure::Ninetieth)), Vec::new());
    assert_eq!(
        printed(&most, "days"),
        ["2023-24", "Team A: 16", "Team B: 40", "all: 40"]
    );
    let mut few = counting(by(Measure::Median));
    few.withhold_under = 5;
    let few = report(&times(), &few, Vec::new());
    assert_eq!(
        printed(&few, "days"),
        ["2023-24", "Team A: *", "Team B: *", "all: 16"]
    );
}
