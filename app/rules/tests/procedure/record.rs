//! Representations that staff write down (R4.3): by phone, by letter, in a visit, through another officer.

use rules::case::{Advocacy, Received};
use rules::eligibility::Category;
use rules::form::Filled;
use rules::intake::{Answers, Contact, Help, Journey, PutRight, Question, Reach, WhatHappened};
use rules::pathway::{Channel, Pathway};
use rules::record::{FIELDS, RecordKind, read};

use crate::support::{MONDAY, Story, day};

fn written_down(
    changed: &[(&str, &str)],
) -> Result<(Received, Answers), Vec<(String, &'static str)>> {
    let plain = [
        ("what", "complaint"),
        ("channel", "telephone"),
        ("received_on", "20 11 2026"),
        ("danger", "no"),
        ("story", "The Purple Otter ate my sandwich."),
        ("reach", "phone"),
        ("phone", "01632 960123"),
    ];
    let kept = plain
        .iter()
        .filter(|(name, _)| !changed.iter().any(|(changed, _)| changed == name));
    let pairs = kept
        .chain(changed)
        .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
    let found = read(&Filled::of(pairs), day(MONDAY));
    found.map_err(|faults| {
        faults
            .into_iter()
            .map(|fault| (fault.field, fault.wrong.slug()))
            .collect()
    })
}

#[test]
fn the_clocks_run_from_the_day_anyone_in_the_council_first_had_it_r4_3() {
    let (received, _) = written_down(&[]).unwrap();
    assert_eq!(received.on, day("2026-11-20"));
    assert_eq!(received.channel, Some(Channel::Telephone));
    let story = Story::begins(received);
    assert_eq!(story.due(rules::clock::Clock::StageOne), "2026-12-04");
}

#[test]
fn every_kind_has_its_journey_and_its_pathway() {
    for (what, journey, pathway) in [
        ("complaint", Journey::Complaint, Pathway::Statutory),
        ("concern", Journey::Complaint, Pathway::Concern),
        ("compliment", Journey::Compliment, Pathway::Compliment),
        ("comment", Journey::Idea, Pathway::Comment),
        (
            "advocacy-request",
            Journey::AdvocateRequest,
            Pathway::AdvocacyRequest,
        ),
        ("public-enquiry", Journey::Idea, Pathway::PublicEnquiry),
        ("mp-enquiry", Journey::Idea, Pathway::MpEnquiry),
        (
            "councillor-enquiry",
            Journey::Idea,
            Pathway::CouncillorEnquiry,
        ),
    ] {
        let (received, _) = written_down(&[("what", what)]).unwrap();
        assert_eq!(
            (received.journey, received.pathway()),
            (journey, pathway),
            "{what}"
        );
    }
    assert_eq!(RecordKind::ALL.len(), 8);
}

#[test]
fn an_advocate_is_offered_to_children_and_care_leavers_r7_3() {
    for (changed, advocacy, by_child) in [
        (&[][..], Advocacy::NotNeeded, false),
        (
            &[("category", "parent"), ("advocate", "yes")],
            Advocacy::NotNeeded,
            false,
        ),
        (&[("by_child", "yes")], Advocacy::ToOffer, true),
        (
            &[("by_child", "yes"), ("advocate", "not-sure")],
            Advocacy::ToOffer,
            true,
        ),
        (
            &[("by_child", "yes"), ("advocate", "yes")],
            Advocacy::Accepted,
            true,
        ),
        (
            &[("by_child", "yes"), ("advocate", "has-one")],
            Advocacy::HasOne,
            true,
        ),
        (
            &[("by_child", "yes"), ("advocate", "no")],
            Advocacy::Declined,
            true,
        ),
        (&[("category", "care-leaver")], Advocacy::ToOffer, true),
        (
            &[("category", "child-looked-after")],
            Advocacy::ToOffer,
            true,
        ),
        (
            &[("what", "concern"), ("by_child", "yes")],
            Advocacy::NotNeeded,
            true,
        ),
        (&[("what", "advocacy-request")], Advocacy::ToOffer, false),
        (
            &[("what", "advocacy-request"), ("advocate", "yes")],
            Advocacy::Accepted,
            false,
        ),
    ] {
        let (received, _) = written_down(changed).unwrap();
        assert_eq!(
            (received.advocacy, received.by_child),
            (advocacy, by_child),
            "{changed:?}"
        );
    }
    let (received, _) = written_down(&[("category", "sufficient-interest")]).unwrap();
    assert_eq!(received.category, Some(Category::SufficientInterest));
}

#[test]
fn the_flags_of_the_queue_are_set_r9_1_r4_19() {
    for (changed, danger, freeze) in [
        (&[][..], false, false),
        (&[("danger", "yes")], true, false),
        (&[("danger", "not-sure")], true, false),
        (&[("soon", "They want to move me on Friday.")], false, true),
    ] {
        let (received, _) = written_down(changed).unwrap();
        assert_eq!(
            (received.danger, received.freeze),
            (danger, freeze),
            "{changed:?}"
        );
    }
}

#[test]
fn it_reads_like_what_came_through_the_form() {
    let (_, answers) = written_down(&[
        ("right", "A new sandwich."),
        ("name", "Otter"),
        ("help", "large-print"),
        ("times", "after school"),
    ])
    .unwrap();
    let story = answers.get::<WhatHappened>().unwrap();
    assert_eq!(
        story.story.as_deref(),
        Some("The Purple Otter ate my sandwich.")
    );
    assert_eq!(
        answers.get::<PutRight>().unwrap().wish.as_deref(),
        Some("A new sandwich.")
    );
    assert!(answers.get::<Reach>().unwrap().has("phone"));
    let contact = answers.get::<Contact>().unwrap();
    assert_eq!(contact.phone.as_deref(), Some("01632 960123"));
    assert_eq!(contact.times.as_deref(), Some("after school"));
    assert_eq!(answers.get::<Help>().unwrap().help, ["large-print"]);
}

#[test]
fn what_they_said_is_kept_whatever_kind_it_is() {
    for what in RecordKind::ALL {
        let (_, answers) = written_down(&[("what", what.slug())]).unwrap();
        let kept = [
            Question::WhatHappened,
            Question::Thanks,
            Question::Idea,
            Question::About,
        ]
        .iter()
        .any(|question| {
            let typed = serde_json::to_value(&answers).unwrap();
            let question = serde_json::to_value(question).unwrap();
            let page = typed.get(question.as_str().unwrap());
            page.is_some_and(|page| page.to_string().contains("Purple Otter"))
        });
        assert!(kept, "{what:?}: {answers:?}");
    }
}

#[test]
fn only_what_it_is_how_and_when_it_came_what_they_say_and_how_to_reach_them_is_compulsory_r2_6() {
    let compulsory: Vec<_> = FIELDS
        .iter()
        .filter(|field| !field.optional)
        .map(|field| field.name)
        .collect();
    assert_eq!(
        compulsory,
        ["what", "channel", "received_on", "danger", "story"]
    );
    for name in compulsory {
        let found = written_down(&[(name, "")]).unwrap_err();
        assert_eq!(found, [(name.to_owned(), "missing")]);
    }
    assert_eq!(
        written_down(&[("reach", "")]).unwrap_err(),
        [("reach".to_owned(), "missing")]
    );
    assert!(
        written_down(&[("reach", "do-not-contact"), ("phone", "")]).is_ok(),
        "R2.7"
    );
}

#[test]
fn bad_input_is_refused_by_name() {
    for (changed, field, code) in [
        (
            &[("received_on", "24 11 2026")][..],
            "received_on",
            "in-future",
        ),
        (
            &[("received_on", "31 02 2026")],
            "received_on",
            "not-a-date",
        ),
        (&[("channel", "pigeon")], "channel", "not-a-choice"),
        (&[("what", "stage-0")], "what", "not-a-choice"),
        (&[("reach", "email"), ("email", "nobody")], "email", "email"),
        (&[("phone", "12")], "phone", "phone"),
        (&[("phone", "")], "phone", "missing"),
        (&[("story", "\u{7}\u{2800}")], "story", "missing"),
    ] {
        let found = written_down(changed).unwrap_err();
        assert_eq!(found, [(field.to_owned(), code)], "{changed:?}");
    }
}
