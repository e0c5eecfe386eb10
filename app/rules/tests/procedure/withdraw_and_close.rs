//! The end (Reg. 7, Reg. 8, R5.6): withdrawn, not considered, closed, opened again.

use rules::acts::ActKind;
use rules::case::{Received, Refused};
use rules::intake::Journey;
use rules::letter::Letter;
use rules::pathway::Pathway;
use rules::queue::{Stage, stage};

use crate::support::{MONDAY, Story, received};

#[test]
fn it_can_be_withdrawn_at_any_time_once_and_is_confirmed_in_writing_reg_7() {
    for story in [
        Story::parent_complaint(MONDAY),
        Story::parent_complaint(MONDAY).answered("2026-12-01"),
        Story::parent_complaint(MONDAY).at_stage_two("2026-12-01", "2026-12-02"),
        Story::at_stage_three(),
        Story::corporate(MONDAY),
        Story::other(MONDAY, Journey::Complaint, Pathway::Concern),
    ] {
        let story = story.act(
            "2027-04-01",
            ActKind::Withdraw,
            &[("continues_within", "yes")],
        );
        assert_eq!(story.letters().last(), Some(&Letter::Withdrawal));
        assert!(story.case().continues_within);
        assert_eq!(stage(&story.case()), Stage::Discontinued);
        story.refuses("2027-04-01", ActKind::Withdraw, &[], Refused::Discontinued);
    }
}

#[test]
fn a_withdrawal_ends_a_suspension() {
    let story = Story::parent_complaint(MONDAY)
        .acts("2026-11-25", ActKind::Suspend, &[])
        .acts("2026-11-27", ActKind::Withdraw, &[]);
    assert!(!story.case().is_suspended());
}

#[test]
fn what_is_withdrawn_goes_no_further() {
    let story = Story::parent_complaint(MONDAY)
        .at_stage_two("2026-12-01", "2026-12-02")
        .acts("2026-12-03", ActKind::Withdraw, &[]);
    for act in [
        ActKind::Triage,
        ActKind::MovePoint,
        ActKind::Respond,
        ActKind::Resolve,
        ActKind::SkipStageOne,
        ActKind::AgreeOverrun,
        ActKind::TellOverdue,
        ActKind::Statement,
        ActKind::Appoint,
        ActKind::OfficerReport,
        ActKind::PersonReport,
        ActKind::Adjudicate,
        ActKind::RequestPanel,
        ActKind::NotConsider,
        ActKind::DecideLate,
        ActKind::Suspend,
    ] {
        assert_eq!(
            story.is_possible("2027-02-01", act),
            Err(Refused::Discontinued),
            "{act:?}"
        );
    }
    for (pathway, act) in [
        (Pathway::Comment, ActKind::Reply),
        (Pathway::Concern, ActKind::ResolveConcern),
        (Pathway::Concern, ActKind::ConvertConcern),
    ] {
        let story =
            Story::other(MONDAY, Journey::Idea, pathway).acts(MONDAY, ActKind::Withdraw, &[]);
        assert_eq!(
            story.is_possible(MONDAY, act),
            Err(Refused::Discontinued),
            "{act:?}"
        );
    }
}

#[test]
fn part_of_it_or_all_of_it_is_not_considered_reg_8_r4_9() {
    let story = Story::parent_complaint(MONDAY).acts(
        MONDAY,
        ActKind::Triage,
        &[
            ("what-2", "Nobody rang back."),
            ("nature-2", "communication"),
            ("service-2", "other"),
            ("pathway-2", "statutory"),
        ],
    );
    for field in ["why", "refused_kind", "words"] {
        let faults = story
            .fill(MONDAY, ActKind::NotConsider, &[(field, "")])
            .unwrap_err();
        assert_eq!(faults[0].wrong.slug(), "missing", "{field} (R1.6, Reg. 8)");
    }
    let story = story
        .refuses(
            MONDAY,
            ActKind::NotConsider,
            &[("points_of", "3")],
            Refused::NoSuchPoint,
        )
        .acts(MONDAY, ActKind::NotConsider, &[("points_of", "2")])
        .refuses(
            MONDAY,
            ActKind::NotConsider,
            &[("points_of", "2")],
            Refused::AlreadyDone,
        );
    assert_eq!(story.case().discontinued_on, None);
    assert_eq!(
        story.case().points_on(rules::pathway::Track::Statutory),
        [1]
    );
    let story = story.acts(MONDAY, ActKind::NotConsider, &[("points_of", "")]);
    assert!(story.case().discontinued_on.is_some());
    story.refuses(MONDAY, ActKind::NotConsider, &[], Refused::Discontinued);
}

#[test]
fn a_complaint_closes_when_all_is_answered_sent_and_learned_r5_6() {
    let answered =
        Story::parent_complaint(MONDAY)
            .triaged(MONDAY)
            .act(MONDAY, ActKind::Respond, &[]);
    answered
        .refuses(MONDAY, ActKind::Close, &[], Refused::LettersWaiting)
        .sends(MONDAY)
        .refuses(MONDAY, ActKind::Close, &[], Refused::LearningMissing)
        .acts(MONDAY, ActKind::Learn, &[])
        .acts(MONDAY, ActKind::Close, &[])
        .refuses(MONDAY, ActKind::Close, &[], Refused::Closed);
    let child = Story::child_complaint(MONDAY).acts_all(MONDAY, &[ActKind::Triage, ActKind::Learn]);
    child.refuses(MONDAY, ActKind::Close, &[], Refused::AdvocateNotOffered);
    for (what, story) in [
        ("not answered", Story::parent_complaint(MONDAY)),
        (
            "not triaged",
            Story::parent_complaint(MONDAY).triaged(MONDAY),
        ),
        (
            "stage 2 runs",
            Story::parent_complaint(MONDAY).at_stage_two(MONDAY, "2026-12-01"),
        ),
        ("stage 3 runs", Story::at_stage_three()),
        ("corporate", Story::corporate(MONDAY)),
        ("personal information", Story::personal_information(MONDAY)),
    ] {
        let story = story.acts("2027-03-02", ActKind::Learn, &[]);
        let found = story.is_possible("2027-03-02", ActKind::Close);
        assert_eq!(found, Err(Refused::NotAnswered), "{what}");
    }
}

#[test]
fn that_nothing_was_learned_needs_a_reason_and_learning_needs_an_action_r5_6() {
    let story = Story::parent_complaint(MONDAY);
    let row = [("what-1", ""), ("who-1", ""), ("due-1", "")];
    let with = |rest: &[(&'static str, &'static str)], row: &[(&'static str, &'static str)]| {
        let changed: Vec<_> = rest.iter().chain(row).copied().collect();
        story.tries(MONDAY, ActKind::Learn, &changed).map(|_| ())
    };
    assert_eq!(with(&[], &[]), Ok(()));
    assert_eq!(with(&[], &row), Err(Refused::ActionsMissing));
    assert_eq!(with(&[("learned", "")], &row), Err(Refused::NothingChosen));
    assert_eq!(
        with(
            &[("learned", ""), ("nothing_because", "A misunderstanding.")],
            &row
        ),
        Ok(())
    );
    assert_eq!(
        with(&[("nothing_because", "Nothing.")], &[]),
        Err(Refused::NothingChosen)
    );
    assert_eq!(
        with(&[("learned", ""), ("nothing_because", "Nothing.")], &[]),
        Err(Refused::NothingChosen)
    );
    // An action has an owner and a date.
    for cell in ["what-1", "who-1", "due-1"] {
        let faults = story
            .fill(MONDAY, ActKind::Learn, &[(cell, "")])
            .unwrap_err();
        assert_eq!(
            (faults[0].field.as_str(), faults[0].wrong.slug()),
            (cell, "missing")
        );
    }
}

#[test]
fn what_was_withdrawn_after_an_answer_was_still_learned_from_r5_6() {
    let early = Story::parent_complaint(MONDAY).acts(MONDAY, ActKind::Withdraw, &[]);
    assert_eq!(early.is_possible(MONDAY, ActKind::Close), Ok(()));
    Story::parent_complaint(MONDAY)
        .at_stage_two("2026-12-01", "2026-12-02")
        .acts("2026-12-03", ActKind::Withdraw, &[])
        .refuses("2026-12-03", ActKind::Close, &[], Refused::LearningMissing)
        .acts_all("2026-12-03", &[ActKind::Learn, ActKind::Close]);
}

#[test]
fn what_is_no_complaint_closes_when_it_was_answered() {
    let waits = |journey, pathway| {
        let story = Story::other(MONDAY, journey, pathway);
        story.refuses(MONDAY, ActKind::Close, &[], Refused::NotAnswered)
    };
    for (pathway, act) in [
        (Pathway::Concern, ActKind::ResolveConcern),
        (Pathway::Comment, ActKind::Reply),
        (Pathway::Comment, ActKind::PassOn),
        (Pathway::PublicEnquiry, ActKind::Reply),
        (Pathway::MpEnquiry, ActKind::Reply),
        (Pathway::CouncillorEnquiry, ActKind::Reply),
        (Pathway::Compliment, ActKind::PassOn),
    ] {
        let story = waits(Journey::Idea, pathway).acts(MONDAY, act, &[]);
        assert_eq!(
            story.is_possible(MONDAY, ActKind::Close),
            Ok(()),
            "{pathway:?} {act:?}"
        );
    }
    let asked = Story::begins(Received {
        journey: Journey::AdvocateRequest,
        advocacy: rules::case::Advocacy::ToOffer,
        ..received(MONDAY)
    });
    asked
        .refuses(MONDAY, ActKind::Close, &[], Refused::NotAnswered)
        .acts(MONDAY, ActKind::Advocate, &[("offer", "declined")])
        .acts(MONDAY, ActKind::Close, &[]);
}

#[test]
fn a_closed_case_is_opened_by_the_manager_and_goes_on_where_it_was() {
    let closed = Story::parent_complaint(MONDAY)
        .answered("2026-12-01")
        .refuses(MONDAY, ActKind::Reopen, &[], Refused::NotClosed)
        .acts_all("2026-12-01", &[ActKind::Learn, ActKind::Close])
        .refuses("2027-01-01", ActKind::RequestStageTwo, &[], Refused::Closed);
    assert_eq!(stage(&closed.case()), Stage::Closed);
    closed
        .acts(
            "2027-01-04",
            ActKind::Reopen,
            &[("reason", "not-satisfied")],
        )
        .acts("2027-01-04", ActKind::RequestStageTwo, &[]);
}

#[test]
fn a_closed_case_waits_for_no_acknowledgement_any_more() {
    let story = Story::parent_complaint(MONDAY)
        .answered("2026-12-01")
        .acts_all("2026-12-01", &[ActKind::Learn, ActKind::Close]);
    assert_eq!(
        story.stopped(rules::clock::Clock::Acknowledgement),
        "2026-12-01"
    );
}
