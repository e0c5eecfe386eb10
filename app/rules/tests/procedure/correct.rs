//! What was written down wrong is put right, and what stood there is kept (A6).

use rules::acts::{ActKind, Event};
use rules::case::{Advocacy, Refused};
use rules::clock::Clock;
use rules::eligibility::Category;
use rules::form::Filled;
use rules::intake::{Answers, Contact, Journey, Question, Reach};
use rules::pathway::Pathway;
use rules::reason::DelayReason;
use rules::reference::Reference;
use rules::register::{Complainant, LearningState, StageOutcome};

use crate::support::{MONDAY, Story};

#[test]
fn a_new_address_takes_the_place_of_one_that_is_not_safe_and_the_old_one_is_kept_r11_8() {
    let pairs = |pairs: &[(&str, &str)]| {
        Filled::of(
            pairs
                .iter()
                .map(|(name, value)| ((*name).to_owned(), (*value).to_owned())),
        )
    };
    let mut given = Answers::default();
    given.record(
        Question::Reach,
        pairs(&[("reach", "email"), ("reach", "phone")]),
    );
    given.record(
        Question::Contact,
        pairs(&[
            ("email", "old@example.test"),
            ("phone", "01632 960 001"),
            ("voicemail", "yes"),
        ]),
    );

    let phone = [
        ("reach", "phone"),
        ("phone", "01632 960 123"),
        ("email", "old@example.test"),
        ("words", "She rang"),
    ];
    let story = Story::parent_complaint(MONDAY)
        .refuses(
            MONDAY,
            ActKind::CorrectContact,
            &[
                ("reach", "phone"),
                ("email", "new@example.test"),
                ("phone", ""),
            ],
            Refused::DetailsMissing,
        )
        .refuses(
            MONDAY,
            ActKind::CorrectContact,
            &[("reach", "email"), ("email", "new at example")],
            Refused::DetailsMissing,
        )
        .act(MONDAY, ActKind::CorrectContact, &phone);
    let now = story.case().as_corrected(given.clone());
    assert_eq!(now.get::<Reach>().unwrap().reach, ["phone"]);
    let contact = now.get::<Contact>().unwrap();
    // What does not go with the ways that are welcome is not kept beside them.
    assert_eq!(
        (contact.phone.as_deref(), contact.email),
        (Some("01632 960 123"), None)
    );
    // The form begins with what is known, and the event takes it down.
    let known = ActKind::CorrectContact.known(&story.case(), &given);
    assert_eq!(
        (known.one("email"), known.one("voicemail")),
        ("old@example.test", "yes")
    );
    let event = story
        .events
        .last()
        .unwrap()
        .event
        .clone()
        .remembering(&story.case(), &given);
    let Event::CorrectContact(act) = event else {
        panic!("{event:?}")
    };
    assert_eq!(act.was.unwrap().email.as_deref(), Some("old@example.test"));
    // And on a closed case too: a letter may still have to go.
    story
        .acts_all(MONDAY, &[ActKind::Withdraw, ActKind::Close])
        .act(MONDAY, ActKind::CorrectContact, &phone);
}

#[test]
fn who_turns_out_to_be_a_child_is_offered_an_advocate_and_keeps_the_procedure_r1_3_r7_3() {
    let child = [("category", "child-in-need")];
    let story = Story::corporate(MONDAY);
    assert_eq!(story.case().advocacy, Advocacy::NotNeeded);
    let story = story.acts(MONDAY, ActKind::CorrectWho, &child);
    let case = story.case();
    assert_eq!(case.category, Some(Category::ChildInNeed));
    assert!(case.by_child);
    assert_eq!(case.advocacy, Advocacy::ToOffer);
    let next = rules::next::next(&case);
    assert!(next.contains(&ActKind::MovePoint), "{next:?}");
    let who = story.entries()[0].who;
    assert_eq!(who, Some(Complainant::ChildDirect));
    story.refuses(MONDAY, ActKind::CorrectWho, &child, Refused::AlreadyDone);
}

#[test]
fn a_restriction_ends_when_it_is_known_that_it_is_of_a_child_r5_7() {
    let story = Story::parent_complaint(MONDAY).act(MONDAY, ActKind::Restrict, &[]);
    assert!(story.case().is_restricted());
    let adult = story
        .clone()
        .acts(MONDAY, ActKind::CorrectWho, &[("category", "foster-carer")]);
    assert!(adult.case().is_restricted());
    let child = story.acts(MONDAY, ActKind::CorrectWho, &[("category", "care-leaver")]);
    assert!(!child.case().is_restricted());
}

#[test]
fn who_was_taken_for_a_child_waits_for_no_advocate_and_what_stood_there_is_kept() {
    let story = Story::child_complaint(MONDAY);
    let before = story.case();
    assert_eq!(before.advocacy, Advocacy::ToOffer);
    let adult = [("category", "parent")];
    let story = story.acts(MONDAY, ActKind::CorrectWho, &adult);
    assert!(!story.case().by_child);
    assert_eq!(story.case().advocacy, Advocacy::NotNeeded);
    let event = story.events.last().unwrap().event.clone();
    let Event::CorrectWho(act) = event.remembering(&before, &Answers::default()) else {
        panic!("another event")
    };
    let was = act.was.unwrap();
    assert_eq!(was.category, Some(Category::ChildLookedAfter));
    assert!(was.by_child);
}

#[test]
fn every_clock_begins_on_the_day_of_receipt_that_was_corrected_r4_3() {
    let story = Story::parent_complaint("2026-11-24").triaged("2026-11-25");
    assert_eq!(story.due(Clock::StageOne), "2026-12-08");
    let story = story
        .refuses(
            "2026-11-25",
            ActKind::CorrectReceived,
            &[("on", "2026-11-24")],
            Refused::AlreadyDone,
        )
        .act(
            "2026-11-26",
            ActKind::CorrectReceived,
            &[("on", "2026-11-20")],
        );
    assert_eq!(story.due(Clock::StageOne), "2026-12-04");
    assert_eq!(story.entries()[0].received_on.to_string(), "2026-11-20");
    let answered = story.acts("2026-11-30", ActKind::Respond, &[]);
    answered.refuses(
        "2026-12-02",
        ActKind::CorrectReceived,
        &[("on", "2026-12-01")],
        Refused::AfterFirstAct,
    );
}

#[test]
fn a_point_is_corrected_in_part_and_keeps_what_was_found() {
    let story = Story::parent_complaint(MONDAY)
        .refuses(MONDAY, ActKind::CorrectPoint, &[], Refused::NotTriaged)
        .answered(MONDAY)
        .refuses(
            MONDAY,
            ActKind::CorrectPoint,
            &[("point", "9")],
            Refused::NoSuchPoint,
        )
        .refuses(
            MONDAY,
            ActKind::CorrectPoint,
            &[
                ("point", "1"),
                ("what", ""),
                ("nature", ""),
                ("service", ""),
            ],
            Refused::NothingChosen,
        );
    let before = story.case();
    let story = story.act(
        MONDAY,
        ActKind::CorrectPoint,
        &[
            ("point", "1"),
            ("what", ""),
            ("nature", ""),
            ("service", "adoption"),
        ],
    );
    let (was, now) = (&before.points[0], &story.case().points[0]);
    assert_eq!(
        (&now.what, now.nature, now.finding()),
        (&was.what, was.nature, was.finding())
    );
    assert_eq!(now.service, "adoption");
    let remembered = story
        .events
        .last()
        .unwrap()
        .event
        .clone()
        .remembering(&before, &Answers::default());
    let Event::CorrectPoint(act) = remembered else {
        panic!("{remembered:?}")
    };
    let kept = act.was.unwrap();
    assert_eq!((kept.service, kept.what), (Some(was.service.clone()), None));
}

#[test]
fn a_cost_that_was_written_down_twice_is_taken_back_once_r4_12() {
    let cost = [("on", MONDAY), ("role", "other"), ("amount", "2,450.50")];
    let story = Story::parent_complaint(MONDAY)
        .refuses(MONDAY, ActKind::TakeBackCost, &cost, Refused::NothingToDo)
        .acts(MONDAY, ActKind::Cost, &cost)
        .acts(MONDAY, ActKind::Cost, &cost)
        .refuses(
            MONDAY,
            ActKind::TakeBackCost,
            &[("on", MONDAY), ("role", "other"), ("amount", "2,450.51")],
            Refused::NoSuchCost,
        )
        .acts(MONDAY, ActKind::TakeBackCost, &cost);
    assert_eq!(story.case().cost(), 245_050);
    assert_eq!(
        story.entries()[0]
            .costs
            .iter()
            .map(|spent| spent.pence)
            .sum::<u64>(),
        245_050
    );
    let story = story.acts(MONDAY, ActKind::TakeBackCost, &cost);
    story.refuses(MONDAY, ActKind::TakeBackCost, &cost, Refused::NothingToDo);
}

#[test]
fn what_was_written_down_by_mistake_is_taken_back_and_counts_nowhere_r5_4_r5_6() {
    let paid = |amount: &'static str| [("kind", "symbolic-payment"), ("amount", amount)];
    let story = Story::parent_complaint(MONDAY)
        .triaged(MONDAY)
        .refuses(MONDAY, ActKind::TakeBack, &[], Refused::NothingToDo)
        .acts(MONDAY, ActKind::Remedy, &paid("£1,500"))
        .acts(MONDAY, ActKind::Remedy, &paid("£150"))
        .acts(MONDAY, ActKind::RecordDelay, &[("reason", "workload")])
        .acts(MONDAY, ActKind::RecordDelay, &[("reason", "workload")])
        .acts(MONDAY, ActKind::RecordDelay, &[("reason", "complexity")])
        .acts(MONDAY, ActKind::Meet, &[("kind", "held")])
        .acts(MONDAY, ActKind::Learn, &[("due-1", "2027-01-15")]);
    let takes = |story: Story, number| story.acts(MONDAY, ActKind::TakeBack, &[("number", number)]);
    let story = takes(story, "1");
    // Nobody carries out what was taken back, and the other keeps its number.
    let story = story.refuses(
        MONDAY,
        ActKind::RemedyDone,
        &[("number", "1")],
        Refused::NothingToDo,
    );
    let story = story.acts(MONDAY, ActKind::RemedyDone, &[("number", "2")]);
    let entry = &story.entries()[0];
    let remedies: Vec<_> = entry.remedies.iter().map(|one| one.pence).collect();
    assert_eq!(remedies, [Some(15_000)]);
    assert!(entry.remedies[0].done_on.is_some());
    // What is said to be carried out and was not is to be carried out still, and may be said again.
    let story = takes(story, "1001");
    let remedy = story.entries()[0].remedies[0].clone();
    assert_eq!((remedy.pence, remedy.done_on), (Some(15_000), None));
    assert!(
        story
            .deadlines()
            .iter()
            .any(|one| one.clock == Clock::Remedy && one.ended_on.is_none())
    );
    let story = story.refuses(
        MONDAY,
        ActKind::TakeBack,
        &[("number", "1001")],
        Refused::NothingToDo,
    );
    let story = takes(
        story.acts(MONDAY, ActKind::RemedyDone, &[("number", "2")]),
        "1002",
    );
    let story = story.acts(MONDAY, ActKind::RemedyDone, &[("number", "2")]);
    // One of two that say the same stands.
    let story = takes(story, "3");
    let reasons = |story: &Story| story.entries()[0].delays.clone();
    assert_eq!(
        reasons(&story),
        [DelayReason::Workload, DelayReason::Complexity]
    );
    let story = takes(takes(story, "4"), "6");
    assert_eq!(reasons(&story), [DelayReason::Complexity]);
    // A complaint of which nothing is recorded any more does not close (R5.6).
    assert!(story.case().learned);
    let story = story.acts(MONDAY, ActKind::ActionDone, &[("number", "1")]);
    assert!(story.entries()[0].actions[0].done_on.is_some());
    let story = takes(story, "1004");
    assert!(story.entries()[0].actions[0].done_on.is_none());
    let story = takes(story, "7");
    let entry = &story.entries()[0];
    assert_eq!(entry.learning, LearningState::None);
    assert!(entry.actions.is_empty() && !story.case().learned);
    let late = |one: &rules::deadline::Deadline| {
        matches!(one.clock, Clock::Action) && one.ended_on.is_none()
    };
    assert!(!story.deadlines().iter().any(late));
    let story = story.refuses(
        MONDAY,
        ActKind::TakeBack,
        &[("number", "7")],
        Refused::NothingToDo,
    );
    let again = takes(
        story.acts(MONDAY, ActKind::Learn, &[("due-1", "2027-01-15")]),
        "5",
    );
    assert!(again.case().learned && reasons(&again).is_empty());
    again.refuses(
        MONDAY,
        ActKind::TakeBack,
        &[("number", "9")],
        Refused::NothingToDo,
    );
}

#[test]
fn what_was_recorded_twice_or_in_error_has_no_clocks_and_counts_nowhere() {
    let other = Reference::from_random(&[7; 16]).unwrap().to_string();
    let story = Story::parent_complaint(MONDAY).triaged(MONDAY);
    let story = story
        .refuses(
            MONDAY,
            ActKind::Void,
            &[("reason", "duplicate"), ("same_as", "")],
            Refused::WhichCaseMissing,
        )
        .refuses(
            MONDAY,
            ActKind::Void,
            &[("reason", "duplicate"), ("same_as", "nonsense")],
            Refused::WhichCaseMissing,
        );
    let void = story.clone().act(
        MONDAY,
        ActKind::Void,
        &[("reason", "duplicate"), ("same_as", &other)],
    );
    assert!(
        void.case().closed_on.is_some()
            && void
                .deadlines()
                .iter()
                .all(|deadline| deadline.ended_on.is_some())
    );
    let found = void.entries();
    assert_eq!(
        found[0].stage_one.as_ref().unwrap().outcome,
        Some(StageOutcome::Duplicate)
    );
    // Taken back it goes on as before.
    let back = void.act(MONDAY, ActKind::Reopen, &[("reason", "new-information")]);
    assert_eq!(back.due(Clock::StageOne), story.due(Clock::StageOne));
    // A thank-you that was recorded in error is none.
    let thanks = Story::other(MONDAY, Journey::Compliment, Pathway::Compliment);
    let thanks = thanks.act(
        MONDAY,
        ActKind::Void,
        &[("reason", "logged-in-error"), ("same_as", "")],
    );
    assert_eq!(thanks.entries(), []);
    // What was answered stays.
    story.acts(MONDAY, ActKind::Respond, &[]).refuses(
        MONDAY,
        ActKind::Void,
        &[("reason", "logged-in-error")],
        Refused::WasAnswered,
    );
}

#[test]
fn a_case_is_not_found_by_the_reference_of_another_r9_2() {
    let answers = Answers::default();
    let terms = |story: &Story| rules::find::terms_of(&story.case(), &story.events, &answers);
    let story = Story::parent_complaint(MONDAY);
    let before = terms(&story);
    let linked = story.acts(MONDAY, ActKind::Link, &[("words", "")]);
    assert_eq!(terms(&linked), before);
    let other = Reference::from_random(&[7; 16]).unwrap().to_string();
    let twice = |other: &str| {
        let pairs = [("reason", "duplicate"), ("same_as", other)];
        linked.clone().acts(MONDAY, ActKind::Void, &pairs)
    };
    let another = Reference::from_random(&[9; 16]).unwrap().to_string();
    assert_eq!(terms(&twice(&other)), terms(&twice(&another)));
}
