//! The queue (R12.6): danger, freeze, made by a child, then the soonest date, which puts the overdue first.

use rules::acts::ActKind;
use rules::case::Received;
use rules::clock::Clock;
use rules::intake::Journey;
use rules::pathway::Pathway;
use rules::queue::{Listed, Stage};

use crate::support::{MONDAY, Story, received};

fn listed(story: &Story) -> Listed {
    Listed::of(&story.case(), &story.clocks, &story.calendar)
}

#[test]
fn the_queue_puts_danger_first_then_freeze_then_children_then_the_soonest_r12_6() {
    let order = |change: fn(&mut Received)| {
        let mut first = received(MONDAY);
        change(&mut first);
        listed(&Story::begins(first)).order()
    };
    let orders = [
        order(|received| {
            (received.danger, received.freeze, received.by_child) = (true, true, true);
        }),
        order(|received| received.danger = true),
        order(|received| (received.freeze, received.by_child) = (true, true)),
        order(|received| received.freeze = true),
        order(|received| received.by_child = true),
        order(|received| received.on = crate::support::day("2026-11-02")),
        order(|_| ()),
        order(|received| received.journey = Journey::Compliment),
    ];
    assert!(orders.is_sorted(), "{orders:?}");
}

#[test]
fn a_right_of_theirs_or_a_clock_that_stands_is_no_date_to_keep() {
    let suspended = Story::parent_complaint(MONDAY)
        .acts(MONDAY, ActKind::Acknowledge, &[])
        .acts(MONDAY, ActKind::Suspend, &[]);
    assert_eq!(
        listed(&suspended).due().map(|(clock, _)| clock),
        Some(Clock::StageOneMaximum)
    );
    let answered = Story::parent_complaint(MONDAY)
        .acts(MONDAY, ActKind::Acknowledge, &[])
        .answered(MONDAY);
    assert_eq!(listed(&answered).due(), None);
}

#[test]
fn letters_wait_in_a_list_until_they_have_left() {
    let written = Story::parent_complaint(MONDAY).act(MONDAY, ActKind::Acknowledge, &[]);
    assert!(listed(&written).letters_waiting);
    assert!(!listed(&written.sends(MONDAY)).letters_waiting);
}

#[test]
fn the_offer_of_an_advocate_and_the_provider_are_lists_of_their_own_r7_3_r7_6() {
    let child = Story::child_complaint(MONDAY);
    assert!(listed(&child).advocacy_missing);
    let accepted = child
        .clone()
        .acts(MONDAY, ActKind::Advocate, &[("offer", "accepted")]);
    assert!(!listed(&accepted).advocacy_missing && listed(&accepted).waits_for_provider);
    assert!(!listed(&child.acts(MONDAY, ActKind::Withdraw, &[])).advocacy_missing);
}

#[test]
fn how_far_a_case_has_come_in_a_word_4_7() {
    let parent = || Story::parent_complaint(MONDAY);
    let closed = parent().acts_all(MONDAY, &[ActKind::Withdraw, ActKind::Close]);
    let thanks = || Story::other(MONDAY, Journey::Compliment, Pathway::Compliment);
    let panel = Story::at_stage_three().acts_all(
        "2027-03-02",
        &[
            ActKind::ConvenePanel,
            ActKind::HoldPanel,
            ActKind::PanelReport,
            ActKind::RespondStageThree,
        ],
    );
    for (story, stage) in [
        (parent(), Stage::New),
        (
            parent().acts(MONDAY, ActKind::Acknowledge, &[]),
            Stage::StageOne,
        ),
        (parent().triaged(MONDAY), Stage::StageOne),
        (parent().answered(MONDAY), Stage::StageOneAnswered),
        (parent().at_stage_two(MONDAY, MONDAY), Stage::StageTwo),
        (
            parent().at_stage_two(MONDAY, MONDAY).adjudicated(MONDAY),
            Stage::StageTwoAnswered,
        ),
        (Story::at_stage_three(), Stage::StageThree),
        (panel, Stage::StageThreeAnswered),
        (Story::corporate(MONDAY), Stage::CorporateOne),
        (Story::personal_information(MONDAY), Stage::DataProtection),
        (thanks(), Stage::New),
        (thanks().acts(MONDAY, ActKind::PassOn, &[]), Stage::Answered),
        (
            parent().acts(MONDAY, ActKind::Withdraw, &[]),
            Stage::Discontinued,
        ),
        (closed, Stage::Closed),
    ] {
        assert_eq!(listed(&story).stage, stage);
        assert_eq!(listed(&story).is_open, stage != Stage::Closed);
    }
}

#[test]
fn no_late_date_hides_another_and_those_of_the_law_come_first() {
    // An advocate is asked for and nobody answers; then the reply is late too.
    let story = Story::child_complaint(MONDAY).triaged(MONDAY).acts(
        MONDAY,
        ActKind::Advocate,
        &[("offer", "accepted")],
    );
    let shown = |today: &str| {
        let shown = listed(&story).to_show(today.parse().unwrap());
        shown
            .into_iter()
            .map(|(clock, _)| clock)
            .collect::<Vec<_>>()
    };
    assert_eq!(
        shown("2026-11-24"),
        [Clock::Advocate],
        "the next, where nothing is late"
    );
    let late = shown("2027-01-15");
    assert_eq!(late.first(), Some(&Clock::StageOne), "{late:?}");
    assert!(late.contains(&Clock::Advocate), "{late:?}");
}

#[test]
fn a_case_is_listed_under_the_procedure_of_its_points_and_the_statutory_one_leads() {
    let pathway = |story: &Story| listed(story).pathway;
    let complaint = Story::parent_complaint(MONDAY);
    assert_eq!(
        pathway(&complaint),
        Pathway::Statutory,
        "until its points are known"
    );
    assert_eq!(pathway(&Story::corporate(MONDAY)), Pathway::Corporate);
    let both = Story::corporate(MONDAY).triaged("2026-11-24");
    assert_eq!(both.case().points.len(), 2);
    assert_eq!(pathway(&both), Pathway::Statutory);
}
