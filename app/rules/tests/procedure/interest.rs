//! Sufficient interest (R2.2, Reg. 12): a decision with letters, for category 14 and nobody else.

use rules::acts::ActKind;
use rules::case::{Received, Refused};
use rules::eligibility::Category;
use rules::letter::Letter;

use crate::support::{MONDAY, Story, received};

fn by(category: Option<Category>) -> Story {
    Story::begins(Received {
        category,
        ..received(MONDAY)
    })
}

fn by_a_neighbour() -> Story {
    by(Some(Category::SufficientInterest)).acts(MONDAY, ActKind::Triage, &[])
}

#[test]
fn it_is_decided_for_category_14_only_r2_1() {
    for category in Category::ALL {
        let found = by(Some(*category)).is_possible(MONDAY, ActKind::DecideInterest);
        let wanted = match category {
            Category::SufficientInterest => Ok(()),
            _ => Err(Refused::NotForDecision),
        };
        assert_eq!(found, wanted, "{category:?}");
    }
    assert_eq!(
        by(None).is_possible(MONDAY, ActKind::DecideInterest),
        Err(Refused::NotForDecision)
    );
}

#[test]
fn yes_lets_it_go_on_and_no_is_told_with_the_ombudsman_r2_2() {
    let yes = by_a_neighbour().act(MONDAY, ActKind::DecideInterest, &[("interest", "yes")]);
    assert_eq!(yes.letters(), [Letter::Procedure]);
    assert_eq!(yes.is_possible(MONDAY, ActKind::Respond), Ok(()));
    let no = by_a_neighbour().act(
        MONDAY,
        ActKind::DecideInterest,
        &[
            ("interest", "no"),
            ("child_view", "does-not-agree"),
            ("child_told", "yes"),
        ],
    );
    assert_eq!(no.letters(), [Letter::Procedure, Letter::NotConsidered]);
    assert_eq!(
        no.is_possible(MONDAY, ActKind::Respond),
        Err(Refused::Discontinued)
    );
    for story in [yes, no] {
        let again = story.is_possible(MONDAY, ActKind::DecideInterest);
        assert_eq!(again, Err(Refused::AlreadyDone));
    }
}

#[test]
fn the_childs_view_and_the_reason_are_recorded_r2_2_r2_4() {
    for field in ["interest", "child_view", "words"] {
        let faults = by_a_neighbour()
            .fill(MONDAY, ActKind::DecideInterest, &[(field, "")])
            .unwrap_err();
        assert_eq!(faults[0].wrong.slug(), "missing", "{field}");
    }
    for view in ["agrees", "does-not-agree", "not-asked", "too-young"] {
        let found =
            by_a_neighbour().tries(MONDAY, ActKind::DecideInterest, &[("child_view", view)]);
        assert!(found.is_ok(), "{view}");
    }
}

#[test]
fn it_is_not_decided_of_what_was_withdrawn() {
    by_a_neighbour()
        .acts(MONDAY, ActKind::Withdraw, &[])
        .refuses(MONDAY, ActKind::DecideInterest, &[], Refused::Discontinued);
}
