//! Suspending and resuming (R8.7): with a reason, told in writing, for part or all of it (Reg. 8).

use rules::acts::ActKind;
use rules::case::Refused;
use rules::clock::Clock;
use rules::finding::Outcome;
use rules::letter::Letter;
use rules::pathway::Track;
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
        story.case().points_on(Track::Statutory) == [1],
        "taken up again"
    );
    assert_eq!(
        story.case().received_on,
        day(MONDAY),
        "the first day is kept for the report"
    );
    assert_eq!(story.due(Clock::Acknowledgement), "2028-03-06");
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
    assert_eq!(decided.case().points_on(Track::Statutory), [1]);
}

#[test]
fn points_are_taken_up_while_the_others_go_on_and_no_lateness_is_taken_away_reg_8_t18() {
    let two = [
        ("what-2", "Nobody rang back."),
        ("nature-2", "communication"),
        ("service-2", "other"),
        ("pathway-2", "statutory"),
    ];
    let second = [("points_of", "2")];
    let aside = [("points_of", "2"), ("why", "prejudice")];
    let story = Story::parent_complaint(MONDAY)
        .acts(MONDAY, ActKind::Triage, &two)
        .refuses(MONDAY, ActKind::TakeUp, &second, Refused::NothingToDo)
        .acts(MONDAY, ActKind::NotConsider, &aside)
        .refuses(
            MONDAY,
            ActKind::TakeUp,
            &[("points_of", "1")],
            Refused::AlreadyDone,
        );
    // Nothing was answered: it is answered with the others, and nothing is moved.
    let early = story.clone().acts("2026-12-04", ActKind::TakeUp, &second);
    assert_eq!(early.case().points_on(Track::Statutory), [1, 2]);
    assert_eq!(early.due(Clock::StageOne), "2026-12-07");
    early.acts("2026-12-07", ActKind::Respond, &[]);
    // The answer of the other was late, and stays late when that of this one is not.
    let answered = story.acts("2026-12-17", ActKind::Respond, &[]);
    let took = |story: &Story| {
        let one = story.entries().remove(0).stage_one.unwrap();
        (
            one.counted_from.unwrap().to_string(),
            one.ended_on.unwrap().to_string(),
        )
    };
    let late = (MONDAY.to_owned(), "2026-12-17".to_owned());
    assert_eq!(took(&answered), late);
    let again = answered.acts("2027-03-01", ActKind::TakeUp, &second);
    assert_eq!(again.case().points_on(Track::Statutory), [1, 2]);
    assert_eq!(again.due(Clock::StageOne), "2027-03-15");
    assert_eq!(took(&again), late);
    let both: Vec<_> = again
        .deadlines()
        .into_iter()
        .filter(|one| one.clock == Clock::StageOne)
        .collect();
    let days = both.iter().map(|one| {
        (
            one.started_on.to_string(),
            one.ended_on.map(|on| on.to_string()),
        )
    });
    let days: Vec<_> = days.collect();
    assert_eq!(days[0], ("2027-03-01".to_owned(), None));
    assert_eq!(days[1], (MONDAY.to_owned(), Some("2026-12-17".to_owned())));
    // Only what was taken up is asked for, and what was answered keeps its answer.
    assert_eq!(ActKind::Respond.about(&again.case()).points, [2]);
    let found = [("finding-2", "not-upheld")];
    let other = again.clone().acts("2027-03-05", ActKind::Respond, &found);
    assert_eq!(other.case().outcome(), Some(Outcome::PartiallyUpheld));
    // Set aside once more, the answer before is the last again.
    let aside_again = again
        .clone()
        .acts("2027-03-05", ActKind::NotConsider, &aside);
    assert_eq!(aside_again.stopped(Clock::StageOne), "2026-12-17");
    assert_eq!(took(&aside_again), late);
    aside_again.acts_all("2027-03-08", &[ActKind::Learn, ActKind::Close]);
    let replied = again.clone().acts("2027-03-05", ActKind::Respond, &[]);
    assert_eq!(took(&replied), late);
    // One that took longer than the first is what counts.
    let later = again.acts("2027-04-20", ActKind::Respond, &[]);
    assert_eq!(
        took(&later),
        ("2027-03-01".to_owned(), "2027-04-20".to_owned())
    );
    // What stage 2 has reported without is complained of anew.
    Story::parent_complaint(MONDAY)
        .acts(MONDAY, ActKind::Triage, &two)
        .acts(MONDAY, ActKind::NotConsider, &aside)
        .acts("2026-12-01", ActKind::Respond, &[])
        .acts("2026-12-02", ActKind::RequestStageTwo, &[])
        .adjudicated("2027-01-04")
        .refuses("2027-01-05", ActKind::TakeUp, &second, Refused::AlreadyDone);
}

#[test]
fn a_point_that_is_taken_up_moves_no_clock_of_another_procedure_reg_8() {
    let two = [
        ("what-2", "The assessment of us as carers."),
        ("nature-2", "communication"),
        ("service-2", "other"),
        ("pathway-2", "corporate"),
        ("why-2", "assessment-of-carers"),
        ("what-3", "Nobody rang back."),
        ("nature-3", "communication"),
        ("service-3", "other"),
        ("pathway-3", "statutory"),
    ];
    let story = Story::parent_complaint(MONDAY)
        .acts(MONDAY, ActKind::Triage, &two)
        .acts(MONDAY, ActKind::Acknowledge, &[])
        .acts(
            MONDAY,
            ActKind::NotConsider,
            &[("points_of", "3"), ("why", "prejudice")],
        )
        .acts("2026-12-01", ActKind::Respond, &[]);
    let corporate = story.due(Clock::CorporateOne);
    let story = story.acts("2026-12-02", ActKind::TakeUp, &[("points_of", "3")]);
    assert_eq!(story.due(Clock::CorporateOne), corporate);
    assert_eq!(story.due(Clock::StageOne), "2026-12-16");
}
