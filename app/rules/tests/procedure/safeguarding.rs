//! Safety (R9.1, R9.2): referred at once, whatever the state of the complaint.

use rules::acts::ActKind;
use rules::case::{Received, Refused};
use rules::clock::Clock;
use rules::principal::Role;
use rules::queue::Listed;

use crate::support::{MONDAY, Story, received};

#[test]
fn a_referral_is_possible_in_every_state_and_changes_none_r9_1() {
    let closed = Story::parent_complaint(MONDAY)
        .answered("2026-12-01")
        .acts_all("2026-12-01", &[ActKind::Learn, ActKind::Close]);
    for (state, story) in [
        ("new", Story::parent_complaint(MONDAY)),
        (
            "suspended",
            Story::child_complaint(MONDAY).acts(
                MONDAY,
                ActKind::Suspend,
                &[("reason", "safeguarding")],
            ),
        ),
        (
            "at stage 2",
            Story::parent_complaint(MONDAY).at_stage_two("2026-12-01", "2026-12-02"),
        ),
        ("at stage 3", Story::at_stage_three()),
        (
            "withdrawn",
            Story::parent_complaint(MONDAY).acts(MONDAY, ActKind::Withdraw, &[]),
        ),
        ("closed", closed),
    ] {
        let story = story.by("officer", Role::Officer);
        let before = story.case();
        let after = story
            .acts("2027-06-01", ActKind::ReferSafeguarding, &[])
            .case();
        assert_eq!(
            after.safeguarding,
            [crate::support::day("2027-06-01")],
            "{state}"
        );
        assert_eq!(
            after.pauses, before.pauses,
            "{state}: the clock still stands, or still runs"
        );
        assert_eq!(after.closed_on, before.closed_on, "{state}");
    }
}

#[test]
fn danger_leads_the_queue_until_it_is_referred_r9_1_r12_6() {
    let danger = |story: &Story| Listed::of(&story.case(), &story.clocks, &story.calendar).danger;
    let story = Story::begins(Received {
        danger: true,
        ..received(MONDAY)
    });
    assert!(danger(&story));
    assert!(!danger(&story.acts(
        MONDAY,
        ActKind::ReferSafeguarding,
        &[]
    )));
}

#[test]
fn an_allegation_reaches_the_designated_officer_within_a_day_and_keeps_the_case_open_t16() {
    let story = Story::parent_complaint(MONDAY)
        .refuses(MONDAY, ActKind::ReferLado, &[], Refused::NothingToDo)
        .acts("2026-11-27", ActKind::Allegation, &[])
        .refuses("2026-11-27", ActKind::Allegation, &[], Refused::AlreadyDone)
        .refuses(
            "2026-11-30",
            ActKind::ReferLado,
            &[("on", "2026-11-26")],
            Refused::EndBeforeStart,
        )
        .answered("2026-12-01")
        .acts("2026-12-01", ActKind::Learn, &[])
        .refuses("2026-12-01", ActKind::Close, &[], Refused::AllegationOpen);
    assert_eq!(
        story.due(Clock::Lado),
        "2026-11-30",
        "a working day, not the Saturday"
    );
    let withdrawn = story.clone().acts("2026-12-01", ActKind::Withdraw, &[]);
    withdrawn
        .refuses("2026-12-01", ActKind::Close, &[], Refused::AllegationOpen)
        .acts_all("2026-12-01", &[ActKind::ReferLado, ActKind::Close]);
    // Another allegation starts the clock again.
    let story = story.acts("2026-12-01", ActKind::ReferLado, &[]).acts(
        "2026-12-02",
        ActKind::Allegation,
        &[],
    );
    assert_eq!(story.due(Clock::Lado), "2026-12-03");
}
