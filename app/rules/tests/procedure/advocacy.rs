//! Advocates (section 7): offered to every child and care leaver, before any complaint, and never quietly left out.

use rules::acts::ActKind;
use rules::case::{Advocacy, Received, Refused};
use rules::clock::Clock;
use rules::intake::Journey;
use rules::letter::Letter;
use rules::pathway::Pathway;
use rules::queue::Listed;

use crate::support::{MONDAY, Story, received};

fn missing(story: &Story) -> bool {
    Listed::of(&story.case(), &story.clocks, &story.calendar).advocacy_missing
}

#[test]
fn stage_one_waits_for_one_of_the_answers_r7_3() {
    let story = Story::child_complaint(MONDAY).acts(MONDAY, ActKind::Triage, &[]);
    assert!(missing(&story));
    let missing_reason = Err(Refused::ReasonMissing);
    for (offer, why_not, words, found, letters, waits_for_provider) in [
        (
            "offered",
            "",
            "",
            Ok(()),
            &[Letter::AdvocacyOffer][..],
            false,
        ),
        ("has-one", "", "", Ok(()), &[], false),
        ("accepted", "", "", Ok(()), &[], true),
        ("declined", "", "", Ok(()), &[], false),
        ("not-offered", "", "", missing_reason, &[], false),
        ("not-offered", "other", "", missing_reason, &[], false),
        ("not-offered", "human-error", "", Ok(()), &[], false),
        (
            "not-offered",
            "other",
            "It was a bank holiday.",
            Ok(()),
            &[],
            false,
        ),
        (
            "not-offered",
            "",
            "It was a bank holiday.",
            Ok(()),
            &[],
            false,
        ),
    ] {
        let changed = [("offer", offer), ("why_not", why_not), ("words", words)];
        assert_eq!(
            story.tries(MONDAY, ActKind::Advocate, &changed).map(|_| ()),
            found,
            "{offer} {why_not} {words:?}"
        );
        if found.is_ok() {
            let before = story.letters().len();
            let story = story.clone().act(MONDAY, ActKind::Advocate, &changed);
            assert_eq!(&story.letters()[before..], letters, "{offer}");
            assert_eq!(
                story.case().waits_for_provider(),
                waits_for_provider,
                "{offer}"
            );
            assert!(!missing(&story), "{offer}");
            assert_eq!(
                story.is_possible(MONDAY, ActKind::Respond),
                Ok(()),
                "{offer}"
            );
        }
    }
}

#[test]
fn a_parent_is_not_offered_one() {
    Story::parent_complaint(MONDAY).refuses(
        MONDAY,
        ActKind::Advocate,
        &[],
        Refused::AdvocateNotNeeded,
    );
}

#[test]
fn nobody_who_is_complained_about_speaks_for_the_child_r7_2() {
    Story::child_complaint(MONDAY)
        .act(MONDAY, ActKind::Exclude, &[("name", "The Manager")])
        .refuses(
            MONDAY,
            ActKind::Advocate,
            &[("offer", "has-one"), ("name", "the manager")],
            Refused::ComplainedAbout,
        );
}

#[test]
fn an_advocate_is_asked_for_without_any_complaint_r7_1() {
    let story = Story::begins(Received {
        journey: Journey::AdvocateRequest,
        by_child: true,
        advocacy: Advocacy::Accepted,
        ..received(MONDAY)
    });
    assert_eq!(story.case().pathway, Pathway::AdvocacyRequest);
    assert_eq!(story.due(Clock::Advocate), "2026-11-25");
    assert_eq!(story.due(Clock::StageOne), "none");
    story
        .refuses(MONDAY, ActKind::Close, &[], Refused::NotAnswered)
        .acts("2026-11-24", ActKind::FollowUpAdvocate, &[])
        .acts("2026-11-24", ActKind::Close, &[]);
}

#[test]
fn the_provider_is_chased_until_it_answers_r7_6() {
    let story = Story::child_complaint(MONDAY)
        .refuses(
            MONDAY,
            ActKind::FollowUpAdvocate,
            &[],
            Refused::ProviderNotAsked,
        )
        .acts(MONDAY, ActKind::Advocate, &[("offer", "accepted")])
        .acts(
            "2026-11-25",
            ActKind::FollowUpAdvocate,
            &[("said", "no-answer")],
        );
    assert!(
        story.case().waits_for_provider(),
        "no answer leaves the request open"
    );
    for said in ["appointed", "in-touch", "cannot-help"] {
        let story = story
            .clone()
            .acts("2026-11-26", ActKind::FollowUpAdvocate, &[("said", said)]);
        assert_eq!(story.stopped(Clock::Advocate), "2026-11-26", "{said}");
    }
    for offer in ["has-one", "declined"] {
        let story = story
            .clone()
            .acts("2026-11-26", ActKind::Advocate, &[("offer", offer)]);
        assert!(!story.case().waits_for_provider(), "{offer}");
    }
}

#[test]
fn a_childs_concern_that_becomes_a_complaint_is_offered_one_r7_3() {
    let concern = |by_child| {
        Story::begins(Received {
            by_child,
            pathway: Some(Pathway::Concern),
            ..received(MONDAY)
        })
        .acts(MONDAY, ActKind::ConvertConcern, &[])
    };
    assert_eq!(concern(true).case().advocacy, Advocacy::ToOffer);
    assert_eq!(concern(false).case().advocacy, Advocacy::NotNeeded);
}
