//! Work does not end at closing (A7): what was promised, what the Ombudsman waits for and what is reviewed stays in sight until it
//! is done; and reopening leads on (B13).

use rules::acts::ActKind;
use rules::case::{Freeze, Refused};
use rules::clock::Clock;
use rules::intake::{Answers, Journey};
use rules::next::next;
use rules::pathway::Pathway;
use rules::queue::{Listed, Stage};

use crate::support::{MONDAY, Story, day};

fn listed(story: &Story) -> Listed {
    Listed::of(&story.case(), &story.clocks, &story.calendar)
}

/// Answered, learned from and closed on 1 December 2026.
fn closed(story: Story) -> Story {
    story.acts("2026-12-01", ActKind::Close, &[])
}

fn answered() -> Story {
    let learned = [
        ("learned", ""),
        ("what-1", ""),
        ("who-1", ""),
        ("due-1", ""),
    ];
    let learned = [&learned[..], &[("nothing_because", "It is known.")]].concat();
    Story::parent_complaint(MONDAY).answered("2026-12-01").acts(
        "2026-12-01",
        ActKind::Learn,
        &learned,
    )
}

#[test]
fn a_closed_case_in_which_nothing_is_left_is_in_no_list_of_work() {
    let story = closed(answered());
    assert!(!listed(&story).is_open);
    assert_eq!(listed(&story).dues, []);
    assert_eq!(next(&story.case()), []);
}

#[test]
fn what_is_left_to_do_keeps_a_closed_case_in_the_queue_until_it_is_done() {
    let ombudsman = || closed(answered()).acts("2026-12-02", ActKind::OmbudsmanReceived, &[]);
    let complies = || {
        ombudsman().acts(
            "2026-12-03",
            ActKind::OmbudsmanDecided,
            &[("comply_by", "2027-01-12")],
        )
    };
    for (clock, story, due, done) in [
        (
            Clock::Remedy,
            closed(answered()).acts("2026-12-02", ActKind::Remedy, &[("due", "2027-01-11")]),
            "2027-01-11",
            ActKind::RemedyDone,
        ),
        (
            Clock::Action,
            closed(answered()).acts("2026-12-02", ActKind::Learn, &[("due-1", "2027-01-11")]),
            "2027-01-11",
            ActKind::ActionDone,
        ),
        (
            Clock::Ombudsman,
            ombudsman().acts(
                "2026-12-02",
                ActKind::OmbudsmanAsks,
                &[("answer_by", "2026-12-30")],
            ),
            "2026-12-30",
            ActKind::OmbudsmanAnswered,
        ),
        (
            Clock::Compliance,
            complies(),
            "2027-01-12",
            ActKind::OmbudsmanComplied,
        ),
        // Another matter at the Ombudsman hides nothing of the one before.
        (
            Clock::Compliance,
            complies().acts("2026-12-04", ActKind::OmbudsmanReceived, &[]),
            "2027-01-12",
            ActKind::OmbudsmanComplied,
        ),
        (
            Clock::RestrictionReview,
            closed(answered().acts(
                "2026-12-01",
                ActKind::Restrict,
                &[("review_on", "2027-06-01")],
            )),
            "2027-06-01",
            ActKind::ReviewRestriction,
        ),
    ] {
        let row = listed(&story);
        assert_eq!(row.stage, Stage::Closed, "{clock:?}");
        assert!(row.is_open, "{clock:?}");
        assert_eq!(row.dues, [(clock, day(due))], "{clock:?}");
        assert!(next(&story.case()).contains(&done), "{clock:?}");
        let row = listed(&story.acts("2027-07-01", done, &[]));
        assert!(!row.is_open, "{clock:?}");
        assert_eq!(row.dues, [], "{clock:?}");
    }
}

#[test]
fn the_remedy_and_the_action_that_are_meant_are_done_and_no_other() {
    let story = Story::parent_complaint(MONDAY)
        .acts(MONDAY, ActKind::Remedy, &[("due", "2026-12-01")])
        .acts(MONDAY, ActKind::Remedy, &[("due", "2026-12-02")])
        .acts("2026-11-24", ActKind::RemedyDone, &[("number", "2")])
        .refuses(
            "2026-11-24",
            ActKind::RemedyDone,
            &[("number", "2")],
            Refused::AlreadyDone,
        )
        .refuses(
            "2026-11-24",
            ActKind::RemedyDone,
            &[("number", "3")],
            Refused::NothingToDo,
        )
        .refuses(
            "2026-11-24",
            ActKind::RemedyDone,
            &[("number", "0")],
            Refused::NothingToDo,
        )
        .acts(
            MONDAY,
            ActKind::Learn,
            &[
                ("due-1", "2026-12-01"),
                ("what-2", "Train"),
                ("who-2", "A Team"),
                ("due-2", "2026-12-02"),
            ],
        )
        .acts("2026-11-24", ActKind::ActionDone, &[("number", "2")]);
    let case = story.case();
    let done = |all: &[rules::case::Promised]| -> Vec<_> {
        all.iter().map(|one| one.done_on.is_some()).collect()
    };
    assert_eq!(done(&case.remedies), [false, true]);
    assert_eq!(done(&case.actions), [false, true]);
}

#[test]
fn a_form_begins_with_the_only_one_that_is_open() {
    let story = Story::parent_complaint(MONDAY)
        .acts(MONDAY, ActKind::Remedy, &[])
        .acts(MONDAY, ActKind::Remedy, &[]);
    let known = |story: &Story| {
        let known = ActKind::RemedyDone.known(&story.case(), &Answers::default());
        known.all("number").to_vec()
    };
    assert_eq!(known(&story), Vec::<String>::new());
    let story = story.acts(MONDAY, ActKind::RemedyDone, &[("number", "1")]);
    assert_eq!(known(&story), ["2"]);
}

#[test]
fn the_ombudsman_asks_more_than_once_and_what_is_due_first_is_answered_first_r4_18() {
    let story = Story::parent_complaint(MONDAY)
        .refuses(
            MONDAY,
            ActKind::OmbudsmanAsks,
            &[],
            Refused::OmbudsmanNotReceived,
        )
        .acts(MONDAY, ActKind::OmbudsmanReceived, &[])
        .refuses(
            "2026-11-24",
            ActKind::OmbudsmanAsks,
            &[("answer_by", "2026-11-23")],
            Refused::EndBeforeStart,
        )
        .acts(
            MONDAY,
            ActKind::OmbudsmanAsks,
            &[("answer_by", "2026-12-21")],
        )
        .acts(
            MONDAY,
            ActKind::OmbudsmanAsks,
            &[("what", "draft"), ("answer_by", "2026-12-07")],
        )
        .acts(
            "2026-12-01",
            ActKind::OmbudsmanAnswered,
            &[("what", "draft")],
        )
        .refuses(
            "2026-12-01",
            ActKind::OmbudsmanAnswered,
            &[("what", "draft")],
            Refused::NothingToDo,
        );
    let open: Vec<_> = story
        .deadlines()
        .into_iter()
        .filter(|deadline| deadline.clock == Clock::Ombudsman && deadline.ended_on.is_none())
        .filter_map(|deadline| deadline.due)
        .collect();
    assert_eq!(open, [day("2026-12-21")]);
    let decided = story.acts("2026-12-02", ActKind::OmbudsmanDecided, &[]);
    assert_eq!(decided.stopped(Clock::Ombudsman), "2026-12-02");
    decided.refuses(
        "2026-12-02",
        ActKind::OmbudsmanAnswered,
        &[],
        Refused::NothingToDo,
    );
}

#[test]
fn a_restriction_that_goes_on_has_another_review_and_one_that_is_lifted_has_none_r5_7() {
    let story = Story::parent_complaint(MONDAY)
        .acts(MONDAY, ActKind::Restrict, &[("review_on", "2027-05-24")])
        .refuses(
            "2027-05-24",
            ActKind::ReviewRestriction,
            &[("review", "kept")],
            Refused::ReviewMissing,
        )
        .acts(
            "2027-05-24",
            ActKind::ReviewRestriction,
            &[("review", "kept"), ("review_on", "2027-11-24")],
        );
    assert_eq!(story.due(Clock::RestrictionReview), "2027-11-24");
    let lifted = story.acts("2027-11-24", ActKind::ReviewRestriction, &[]);
    assert!(!lifted.case().is_restricted());
    let again = lifted.acts(
        "2027-12-01",
        ActKind::Restrict,
        &[("review_on", "2028-05-24")],
    );
    assert!(again.case().is_restricted());
}

#[test]
fn a_freeze_is_asked_for_after_receipt_and_again_after_a_decision_r4_19() {
    let story = Story::parent_complaint(MONDAY).acts("2026-11-25", ActKind::AskFreeze, &[]);
    assert_eq!(story.case().freeze, Some(Freeze::Asked));
    assert_eq!(next(&story.case()).first(), Some(&ActKind::DecideFreeze));
    let story = story
        .refuses("2026-11-25", ActKind::AskFreeze, &[], Refused::AlreadyDone)
        .acts(
            "2026-11-25",
            ActKind::DecideFreeze,
            &[("freeze", "no"), ("words", "It cannot wait.")],
        )
        .acts("2026-11-26", ActKind::AskFreeze, &[]);
    assert_eq!(story.case().freeze, Some(Freeze::Asked));
}

#[test]
fn a_comment_or_an_enquiry_becomes_a_complaint_and_keeps_its_day_r4_3() {
    for pathway in [
        Pathway::Comment,
        Pathway::PublicEnquiry,
        Pathway::MpEnquiry,
        Pathway::CouncillorEnquiry,
    ] {
        let story = Story::other(MONDAY, Journey::Idea, pathway).acts(
            "2026-11-30",
            ActKind::ConvertConcern,
            &[],
        );
        assert!(story.case().is_complaint(), "{pathway:?}");
        assert_eq!(story.due(Clock::StageOne), "2026-12-07", "{pathway:?}");
    }
    let thanks = Story::other(MONDAY, Journey::Compliment, Pathway::Compliment);
    thanks.refuses(MONDAY, ActKind::ConvertConcern, &[], Refused::NotAConcern);
}

#[test]
fn why_it_was_opened_again_leads_on_b13() {
    for (reason, leads) in [
        ("ombudsman", ActKind::OmbudsmanReceived),
        ("new-information", ActKind::Note),
        ("not-satisfied", ActKind::RequestStageTwo),
    ] {
        let story = closed(answered()).acts("2026-12-02", ActKind::Reopen, &[("reason", reason)]);
        assert!(next(&story.case()).contains(&leads), "{reason}");
    }
    let asked = closed(answered())
        .acts("2026-12-02", ActKind::OmbudsmanReceived, &[])
        .acts("2026-12-02", ActKind::Reopen, &[("reason", "ombudsman")]);
    assert!(next(&asked.case()).contains(&ActKind::OmbudsmanAsks));
}
