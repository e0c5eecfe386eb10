//! Something that is about to happen (R4.19): a presumption in favour of stopping it, and a decision either way.

use rules::acts::ActKind;
use rules::case::{Freeze, Received, Refused};
use rules::letter::Letter;
use rules::queue::Listed;

use crate::support::{MONDAY, Story, received};

fn asked() -> Story {
    Story::begins(Received {
        freeze: true,
        ..received(MONDAY)
    })
}

#[test]
fn not_to_stop_it_needs_a_good_reason_and_either_decision_is_told_r4_19() {
    for (freeze, words, found) in [
        ("yes", "", Ok(())),
        ("no", "", Err(Refused::ReasonMissing)),
        ("no", "The old home has closed.", Ok(())),
    ] {
        let changed = [("freeze", freeze), ("words", words)];
        let tried = asked()
            .tries(MONDAY, ActKind::DecideFreeze, &changed)
            .map(|_| ());
        assert_eq!(tried, found, "{freeze} {words:?}");
        if found.is_ok() {
            let story = asked().act(MONDAY, ActKind::DecideFreeze, &changed);
            let decided = if freeze == "yes" {
                Freeze::Stopped
            } else {
                Freeze::GoesOn
            };
            assert_eq!(story.case().freeze, Some(decided));
            assert_eq!(story.letters(), [Letter::Freeze]);
            story.refuses(MONDAY, ActKind::DecideFreeze, &[], Refused::AlreadyDone);
        }
    }
}

#[test]
fn it_is_decided_only_when_asked_and_not_by_whom_it_is_about() {
    Story::parent_complaint(MONDAY).refuses(
        MONDAY,
        ActKind::DecideFreeze,
        &[],
        Refused::FreezeNotAsked,
    );
    asked()
        .act(MONDAY, ActKind::Exclude, &[("name", "The Manager")])
        .refuses(
            MONDAY,
            ActKind::DecideFreeze,
            &[("decided_by", "the manager")],
            Refused::ComplainedAbout,
        );
}

#[test]
fn no_complaint_closes_over_a_request_that_was_not_decided_r4_19() {
    asked().refuses(MONDAY, ActKind::Close, &[], Refused::FreezeUndecided);
    // What was withdrawn has nothing left to stop.
    let withdrawn = asked().act(MONDAY, ActKind::Withdraw, &[]);
    withdrawn.refuses(MONDAY, ActKind::Close, &[], Refused::LettersWaiting);
    let decided = asked().act(MONDAY, ActKind::DecideFreeze, &[]);
    decided.refuses(MONDAY, ActKind::Close, &[], Refused::LettersWaiting);
}

#[test]
fn it_is_at_the_top_of_the_queue_until_it_is_decided_r4_19() {
    let urgent = |story: &Story| Listed::of(&story.case(), &story.clocks, &story.calendar).freeze;
    assert!(urgent(&asked()));
    assert!(!urgent(&asked().act(MONDAY, ActKind::DecideFreeze, &[])));
}
