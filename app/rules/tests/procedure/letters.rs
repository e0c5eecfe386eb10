//! Which act causes which letter, and that a letter counts when it leaves (R4.3, R12.4).

use std::collections::{BTreeMap, BTreeSet};

use rules::acts::{ActKind, Event};
use rules::letter::Letter;
use rules::queue::Listed;

use crate::support::{MONDAY, Story, day};

/// Every letter that an act can cause, by trying every choice that it offers.
pub(crate) fn caused_by(act: ActKind) -> BTreeSet<&'static str> {
    let story = Story::at_stage_three();
    let mut found = BTreeSet::new();
    let choices: Vec<(&str, &[&str])> = act
        .fields()
        .iter()
        .filter(|field| matches!(field.repeat, rules::form::Repeat::Once))
        .filter_map(|field| match field.kind {
            rules::form::Kind::Choice(options) | rules::form::Kind::Choices(options) => {
                Some((field.name, options.values))
            }
            _ => None,
        })
        .collect();
    let mut tries = vec![Vec::new()];
    for (name, values) in choices {
        tries.extend(values.iter().map(|value| vec![(name, *value)]));
    }
    for changed in tries {
        let event = story.fill("2027-03-02", act, &changed).unwrap();
        let letters = event.letters(&story.case());
        found.extend(letters.into_iter().map(Letter::slug));
    }
    found
}

#[test]
fn every_letter_is_caused_by_an_act_and_every_act_causes_what_it_should() {
    let wanted: BTreeMap<ActKind, &[Letter]> = BTreeMap::from([
        (ActKind::Acknowledge, &[Letter::Acknowledgement][..]),
        (ActKind::Triage, &[Letter::Procedure]),
        (ActKind::MovePoint, &[Letter::Procedure]),
        (ActKind::DecideInterest, &[Letter::NotConsidered]),
        (ActKind::DecideLate, &[Letter::NotConsidered]),
        (ActKind::NotConsider, &[Letter::NotConsidered]),
        (ActKind::TakeUp, &[Letter::Procedure]),
        (ActKind::DecideFreeze, &[Letter::Freeze]),
        (ActKind::Advocate, &[Letter::AdvocacyOffer]),
        (ActKind::Suspend, &[Letter::Suspension]),
        (ActKind::Resume, &[Letter::Resumption]),
        (ActKind::Extend, &[Letter::Extension]),
        (ActKind::TellOverdue, &[Letter::Overdue]),
        (ActKind::Respond, &[Letter::StageOneReply]),
        (ActKind::Resolve, &[Letter::Resolution]),
        (ActKind::RequestStageTwo, &[Letter::StageTwoRequest]),
        (ActKind::Statement, &[Letter::Statement]),
        (ActKind::Appoint, &[Letter::StageTwoStart]),
        (ActKind::Adjudicate, &[Letter::Adjudication]),
        (ActKind::RequestPanel, &[Letter::PanelRequest]),
        (ActKind::ConvenePanel, &[Letter::PanelInvitation]),
        (ActKind::PanelReport, &[Letter::PanelReport]),
        (ActKind::RespondStageThree, &[Letter::StageThreeReply]),
        (ActKind::ReferEarly, &[Letter::EarlyReferral]),
        (ActKind::RespondCorporate, &[Letter::CorporateReply]),
        (
            ActKind::AcknowledgeCorporateTwo,
            &[Letter::CorporateTwoRequest],
        ),
        (ActKind::RespondCorporateTwo, &[Letter::CorporateTwoReply]),
        (
            ActKind::RespondDataProtection,
            &[Letter::DataProtectionReply],
        ),
        (ActKind::ResolveConcern, &[Letter::ConcernReply]),
        (ActKind::Reply, &[Letter::Reply]),
        (ActKind::Restrict, &[Letter::Restriction]),
        (ActKind::Withdraw, &[Letter::Withdrawal]),
    ]);
    let mut caused = BTreeSet::new();
    for act in ActKind::ALL {
        let found = caused_by(*act);
        let wanted = wanted.get(act).copied().unwrap_or_default();
        let wanted: BTreeSet<_> = wanted.iter().map(|letter| letter.slug()).collect();
        assert_eq!(found, wanted, "{act:?}");
        caused.extend(found);
    }
    let all: BTreeSet<_> = Letter::ALL.iter().map(|letter| letter.slug()).collect();
    assert_eq!(caused, all, "no letter that nothing causes");
}

#[test]
fn every_final_letter_refusal_and_extension_names_the_ombudsman_r4_17_t12() {
    let names: Vec<_> = Letter::ALL
        .iter()
        .filter(|letter| letter.names_the_ombudsman())
        .map(|letter| letter.slug())
        .collect();
    assert_eq!(
        names,
        [
            "procedure",
            "extension",
            "overdue",
            "suspension",
            "resumption",
            "stage-three-reply",
            "early-referral",
            "corporate-two-reply",
            "not-considered",
            "restriction",
        ]
    );
}

#[test]
fn a_letter_that_was_posted_before_it_was_recorded_counts_on_the_day_it_was_posted_r4_3() {
    let written = Story::parent_complaint(MONDAY).act(MONDAY, ActKind::Acknowledge, &[]);
    let posted = written.then(
        day("2026-11-27"),
        Event::LetterSent {
            letter: "acknowledgement".to_owned(),
            number: Some(1),
            posted_on: Some(day("2026-11-25")),
            how: None,
        },
    );
    assert_eq!(
        posted.stopped(rules::clock::Clock::Acknowledgement),
        "2026-11-25"
    );
}

#[test]
fn printed_is_not_posted_r4_3() {
    let printed = Story::parent_complaint(MONDAY)
        .act(MONDAY, ActKind::Acknowledge, &[])
        .then(day(MONDAY), Event::LetterChanged { number: 1 })
        .then(day(MONDAY), Event::LetterPrinted { number: 1 });
    let case = printed.case();
    assert_eq!(case.to_post, [1]);
    assert!(case.has_letters_waiting());
    assert_eq!(
        printed.stopped(rules::clock::Clock::Acknowledgement),
        "runs"
    );
    let sent = printed.sends("2026-11-24").case();
    assert!(sent.to_post.is_empty() && !sent.has_letters_waiting());
}

#[test]
fn the_automatic_receipt_stops_no_clock_r12_2() {
    let receipt = |number| Event::LetterSent {
        letter: "receipt".to_owned(),
        number,
        posted_on: None,
        how: None,
    };
    for number in [None, Some(9)] {
        let story = Story::parent_complaint(MONDAY).then(day(MONDAY), receipt(number));
        assert_eq!(
            story.stopped(rules::clock::Clock::Acknowledgement),
            "runs",
            "{number:?}"
        );
    }
}

#[test]
fn a_letter_that_did_not_arrive_shows_even_when_another_one_does_r12_4() {
    let lost = Event::LetterNotDelivered {
        letter: "receipt".to_owned(),
    };
    let story = Story::parent_complaint(MONDAY);
    let shows =
        |story: &Story| Listed::of(&story.case(), &story.clocks, &story.calendar).undelivered;
    assert!(!shows(&story));
    let story = story
        .then(day(MONDAY), lost)
        .act(MONDAY, ActKind::Acknowledge, &[])
        .sends(MONDAY);
    assert!(shows(&story));
}
