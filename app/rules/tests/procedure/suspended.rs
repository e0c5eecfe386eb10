//! Suspending and resuming (R8.7): with a reason, told in writing, for part or all of it (Reg. 8).

use rules::acts::ActKind;
use rules::case::Refused;
use rules::clock::Clock;
use rules::letter::Letter;
use rules::queue::Listed;
use rules::reason::SuspensionReason;

use crate::support::{MONDAY, Story, day};

#[test]
fn a_clock_stands_once_at_a_time_and_from_a_day_that_makes_sense() {
    let story = Story::parent_complaint(MONDAY)
        .refuses(MONDAY, ActKind::Resume, &[], Refused::NotSuspended)
        .refuses(
            MONDAY,
            ActKind::Suspend,
            &[("from", "2026-11-20")],
            Refused::BeforeReceipt,
        )
        .acts("2026-11-25", ActKind::Suspend, &[])
        .refuses("2026-11-26", ActKind::Suspend, &[], Refused::Suspended)
        .refuses(
            "2026-11-26",
            ActKind::Resume,
            &[("on", "2026-11-24")],
            Refused::EndBeforeStart,
        )
        .acts("2026-11-30", ActKind::Resume, &[])
        .refuses(
            "2026-12-01",
            ActKind::Suspend,
            &[("from", "2026-11-27")],
            Refused::EndBeforeStart,
        )
        .acts("2026-12-01", ActKind::Suspend, &[("from", "2026-11-30")]);
    assert!(Listed::of(&story.case(), &story.clocks, &story.calendar).suspended);
    assert_eq!(
        story.letters(),
        [Letter::Suspension, Letter::Resumption, Letter::Suspension]
    );
}

#[test]
fn every_reason_of_the_list_suspends_and_no_other() {
    let story = Story::parent_complaint(MONDAY);
    for reason in SuspensionReason::ALL {
        assert!(
            story
                .tries(MONDAY, ActKind::Suspend, &[("reason", reason.slug())])
                .is_ok()
        );
    }
    let faults = story
        .fill(
            MONDAY,
            ActKind::Suspend,
            &[("reason", "workload"), ("words", "")],
        )
        .unwrap_err();
    let codes: Vec<_> = faults.iter().map(|fault| fault.wrong.slug()).collect();
    assert_eq!(codes, ["not-a-choice", "missing"]);
}

#[test]
fn what_is_no_complaint_or_does_not_go_on_is_not_suspended() {
    use rules::intake::Journey;
    use rules::pathway::Pathway;
    Story::other(MONDAY, Journey::Complaint, Pathway::Concern).refuses(
        MONDAY,
        ActKind::Suspend,
        &[],
        Refused::NotAComplaint,
    );
    Story::parent_complaint(MONDAY)
        .acts(MONDAY, ActKind::Withdraw, &[])
        .refuses(MONDAY, ActKind::Suspend, &[], Refused::Discontinued);
}

#[test]
fn the_worked_suspension_cases_hold_for_a_whole_case_r8_7() {
    let table = include_str!("../data/working_days_suspension_examples.csv");
    let mut compared = 0;
    for line in table.lines().skip(1) {
        let cells: Vec<_> = line.split(',').collect();
        let [id, received, paused, resumed, limit, _, _, due, _, most, ..] = cells[..] else {
            panic!("too few cells: {line}");
        };
        let profile = format!(r#"{{"stage-one": {limit}}}"#);
        let story = Story::parent_complaint(received)
            .in_council(&profile)
            .acts(
                resumed,
                ActKind::Suspend,
                &[("from", paused), ("reason", "awaiting-advocate")],
            )
            .acts(resumed, ActKind::Resume, &[]);
        assert_eq!(story.due(Clock::StageOne), due, "{id}");
        if limit == "10" {
            assert_eq!(story.due(Clock::StageOneMaximum), most, "{id}");
        }
        compared += 1;
    }
    assert!(compared >= 6);
}

#[test]
fn after_proceedings_it_can_be_sent_in_again_for_a_year_and_begins_anew_reg_8_t18() {
    let story = Story::parent_complaint(MONDAY)
        .triaged(MONDAY)
        .acts(
            "2026-12-01",
            ActKind::NotConsider,
            &[("points_of", ""), ("why", "prejudice")],
        )
        .acts("2026-12-02", ActKind::Close, &[]);
    let again = [("reason", "proceedings-ended"), ("ended_on", "2027-03-01")];
    story
        .clone()
        .refuses(
            "2027-06-01",
            ActKind::Reopen,
            &[("reason", "proceedings-ended")],
            Refused::EndMissing,
        )
        .refuses(
            "2028-03-02",
            ActKind::Reopen,
            &again,
            Refused::TooLateToResubmit,
        );
    let story = story.acts("2028-03-01", ActKind::Reopen, &again);
    assert!(
        story.case().points_on(rules::pathway::Track::Statutory) == [1],
        "taken up again"
    );
    assert_eq!(
        story.case().received_on,
        day(MONDAY),
        "the first day is kept for the report"
    );
    assert_eq!(story.due(Clock::StageOne), "2028-03-15");
    assert_eq!(story.due(Clock::StageOneMaximum), "2028-03-29");
    story
        .refuses(
            "2028-03-29",
            ActKind::TellOverdue,
            &[],
            Refused::NotYetOverdue,
        )
        .acts("2028-03-14", ActKind::Respond, &[]);
}

#[test]
fn a_case_that_was_closed_by_mistake_keeps_its_first_day() {
    let story = Story::parent_complaint(MONDAY)
        .acts(MONDAY, ActKind::Withdraw, &[])
        .acts(MONDAY, ActKind::Close, &[])
        .acts(
            "2027-01-11",
            ActKind::Reopen,
            &[("reason", "closed-by-mistake")],
        );
    assert_eq!(story.due(Clock::StageOne), "2026-12-07");
}

#[test]
fn a_point_taken_up_again_is_answered_although_the_others_were_r5_3_reg_8() {
    let two = [
        ("what-2", "Nobody rang back."),
        ("nature-2", "communication"),
        ("service-2", "other"),
        ("pathway-2", "statutory"),
    ];
    let again = [("reason", "proceedings-ended"), ("ended_on", "2027-03-01")];
    let story = Story::parent_complaint(MONDAY)
        .acts(MONDAY, ActKind::Triage, &two)
        .acts(
            MONDAY,
            ActKind::NotConsider,
            &[("points_of", "2"), ("why", "prejudice")],
        )
        .acts("2026-12-01", ActKind::Respond, &[])
        .acts_all("2026-12-01", &[ActKind::Learn, ActKind::Close]);
    let reopened = story.acts("2027-04-01", ActKind::Reopen, &again).refuses(
        "2027-04-01",
        ActKind::Close,
        &[],
        Refused::NotAnswered,
    );
    assert_eq!(reopened.stopped(Clock::StageOne), "runs");
    reopened.acts_all("2027-04-02", &[ActKind::Respond, ActKind::Close]);
    // Once stage 2 is decided a panel takes no new matter (R4.13): the point stays aside, to be complained of anew.
    let decided = Story::parent_complaint(MONDAY)
        .acts(MONDAY, ActKind::Triage, &two)
        .acts(
            MONDAY,
            ActKind::NotConsider,
            &[("points_of", "2"), ("why", "prejudice")],
        )
        .acts("2026-12-01", ActKind::Respond, &[])
        .acts("2026-12-02", ActKind::RequestStageTwo, &[])
        .adjudicated("2027-01-04")
        .acts_all("2027-01-05", &[ActKind::Learn, ActKind::Close])
        .acts("2027-04-01", ActKind::Reopen, &again);
    assert_eq!(
        decided.case().points_on(rules::pathway::Track::Statutory),
        [1]
    );
}
