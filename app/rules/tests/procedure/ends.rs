//! What ends a clock, and what does not.

use rules::acts::ActKind;
use rules::clock::Clock;

use crate::support::{MONDAY, Story, day};

#[test]
fn a_corporate_request_that_was_never_acknowledged_stops_waiting_when_it_is_answered_t13() {
    let story = Story::corporate(MONDAY)
        .acts("2026-12-01", ActKind::RespondCorporate, &[])
        .acts("2026-12-07", ActKind::RequestCorporateTwo, &[])
        .acts("2026-12-09", ActKind::RespondCorporateTwo, &[]);
    assert_eq!(
        story.stopped(Clock::CorporateTwoAcknowledgement),
        "2026-12-09"
    );
}

#[test]
fn whoever_has_the_reply_waits_for_no_acknowledgement_t1_t11() {
    let corporate = Story::corporate(MONDAY).acts("2026-12-01", ActKind::RespondCorporate, &[]);
    assert_eq!(
        corporate.stopped(Clock::CorporateAcknowledgement),
        "2026-12-01"
    );
    let statutory = Story::parent_complaint(MONDAY).answered("2026-12-02");
    assert_eq!(statutory.stopped(Clock::Acknowledgement), "2026-12-02");
}

#[test]
fn the_days_of_the_panel_and_of_its_report_are_kept_to_the_end_t7_t8() {
    let story = Story::at_stage_three()
        .acts("2027-03-02", ActKind::ConvenePanel, &[])
        .acts("2027-04-14", ActKind::HoldPanel, &[])
        .acts("2027-04-21", ActKind::PanelReport, &[])
        .acts("2027-05-05", ActKind::RespondStageThree, &[]);
    for (clock, ended) in [
        (Clock::Panel, "2027-04-14"),
        (Clock::PanelReport, "2027-04-21"),
        (Clock::StageThree, "2027-05-05"),
    ] {
        assert_eq!(story.stopped(clock), ended, "{clock:?}");
    }
    let early = Story::at_stage_three().acts("2027-03-10", ActKind::ReferEarly, &[]);
    assert_eq!(early.stopped(Clock::Panel), "2027-03-10");
    assert_eq!(early.due(Clock::PanelReport), "none");
}

#[test]
fn skipping_stage_one_ends_its_clocks_on_the_day_of_the_agreement_r4_6() {
    let story = Story::parent_complaint(MONDAY)
        .triaged(MONDAY)
        .acts("2026-11-30", ActKind::SkipStageOne, &[])
        .acts("2027-01-11", ActKind::RequestStageTwo, &[]);
    assert_eq!(story.stopped(Clock::StageOne), "2026-11-30");
    assert_eq!(story.stopped(Clock::StageOneMaximum), "2026-11-30");
}

#[test]
fn a_procedure_whose_last_point_was_set_aside_has_no_clock_any_more_reg_8() {
    let story = Story::parent_complaint(MONDAY)
        .acts(
            MONDAY,
            ActKind::Triage,
            &[
                ("what-2", "The bus never came."),
                ("nature-2", "delivery"),
                ("service-2", "transport"),
                ("pathway-2", "corporate"),
                ("why-2", "education"),
            ],
        )
        .acts(MONDAY, ActKind::Acknowledge, &[])
        .acts("2026-12-01", ActKind::NotConsider, &[("points_of", "1")]);
    assert_eq!(story.stopped(Clock::StageOne), "2026-12-01");
    assert_eq!(story.stopped(Clock::StageOneMaximum), "2026-12-01");
    assert_eq!(story.stopped(Clock::CorporateOne), "runs");
    let story = story.acts("2026-12-02", ActKind::NotConsider, &[("points_of", "2")]);
    assert_eq!(story.stopped(Clock::CorporateOne), "2026-12-02");
}

#[test]
fn a_withdrawal_stops_every_clock_but_not_that_of_an_allegation_r9_2() {
    let story = Story::child_complaint(MONDAY)
        .acts(MONDAY, ActKind::Advocate, &[("offer", "accepted")])
        .acts(MONDAY, ActKind::Allegation, &[])
        .acts("2026-11-25", ActKind::Withdraw, &[]);
    for deadline in story.deadlines() {
        let stopped = (deadline.clock != Clock::Lado).then(|| day("2026-11-25"));
        assert_eq!(deadline.ended_on, stopped, "{:?}", deadline.clock);
    }
}
