//! Dates as they are shown: what is promised, how they stand, when reminders go out, and why this date.

use rules::acts::ActKind;
use rules::clock::Clock;
use rules::deadline::{self, Standing, reminder_days};
use rules::intake::Journey;

use crate::support::{MONDAY, Story, day};

#[test]
fn a_complaint_is_promised_an_acknowledgement_and_an_answer_t1_t2() {
    for (received, acknowledged, answered) in [
        ("2024-12-20", "2024-12-27", "2025-01-08"),
        ("2024-12-28", "2025-01-02", "2025-01-13"),
        ("2024-03-28", "2024-04-04", "2024-04-15"),
        ("2026-12-18", "2026-12-23", "2027-01-06"),
    ] {
        let story = Story::parent_complaint(received);
        assert_eq!(
            story.due(Clock::Acknowledgement),
            acknowledged,
            "{received}"
        );
        assert_eq!(story.due(Clock::StageOne), answered, "{received}");
        let promised = deadline::promised(
            Journey::Complaint,
            day(received),
            &story.clocks,
            &story.calendar,
        );
        assert_eq!(promised, story.deadlines(), "{received}");
    }
}

#[test]
fn what_each_journey_is_promised() {
    let story = Story::parent_complaint(MONDAY);
    for (journey, clocks) in [
        (
            Journey::Complaint,
            &[
                Clock::Acknowledgement,
                Clock::StageOne,
                Clock::StageOneMaximum,
            ][..],
        ),
        (
            Journey::AdvocateRequest,
            &[Clock::Acknowledgement, Clock::Advocate],
        ),
        (Journey::Compliment, &[]),
        (Journey::Idea, &[]),
    ] {
        let promised = deadline::promised(journey, day(MONDAY), &story.clocks, &story.calendar);
        let found: Vec<_> = promised.iter().map(|deadline| deadline.clock).collect();
        assert_eq!(found, clocks, "{journey:?}");
    }
}

#[test]
fn what_is_due_today_is_not_late_r8_5() {
    let story = Story::parent_complaint("2026-11-06");
    let deadline = story.deadline(Clock::StageOne).unwrap();
    assert_eq!(deadline.due, Some(day("2026-11-20")));
    for (today, standing) in [
        ("2026-11-13", Standing::InGoodTime(5)),
        ("2026-11-17", Standing::Soon(3)),
        ("2026-11-20", Standing::Soon(0)),
        ("2026-11-21", Standing::Late(0)),
        ("2026-11-23", Standing::Late(1)),
    ] {
        assert_eq!(
            deadline.standing(day(today), &story.calendar),
            standing,
            "{today}"
        );
    }
}

#[test]
fn reminders_go_out_on_days_five_eight_and_nine_of_ten_r4_3() {
    for (limit, days) in [
        (0, &[][..]),
        (1, &[]),
        (2, &[1]),
        (3, &[2]),
        (5, &[3, 4]),
        (10, &[5, 8, 9]),
        (20, &[10, 16, 18]),
        (25, &[13, 20, 23]),
        (65, &[33, 52, 59]),
    ] {
        assert_eq!(reminder_days(limit), days, "{limit}");
    }
}

#[test]
fn a_date_explains_itself_by_its_start_its_holidays_and_its_pauses_r8_7() {
    let story = Story::parent_complaint("2026-12-18")
        .acts("2026-12-21", ActKind::Suspend, &[("reason", "court")])
        .acts("2026-12-23", ActKind::Resume, &[]);
    let counted = story.deadline(Clock::StageOne).unwrap().counted.unwrap();
    assert_eq!(counted.start, day("2026-12-18"));
    assert_eq!(counted.first, day("2026-12-21"));
    let skipped: Vec<_> = counted
        .skipped
        .iter()
        .map(|(day, _)| day.to_string())
        .collect();
    assert_eq!(skipped, ["2026-12-25", "2026-12-28", "2027-01-01"]);
    assert_eq!(counted.pauses.len(), 1);
    assert_eq!(counted.due, day("2027-01-08"));
}

#[test]
fn a_pause_after_a_date_was_met_is_not_why_it_is_that_date() {
    let story = Story::parent_complaint(MONDAY)
        .acts("2026-11-24", ActKind::Suspend, &[])
        .acts("2026-11-26", ActKind::Resume, &[])
        .answered("2026-12-01");
    let met = story.deadline(Clock::StageOne).unwrap();
    assert_eq!(met.ended_on, Some(day("2026-12-01")));
    assert_eq!(met.counted.as_ref().unwrap().pauses.len(), 1);
    // Stage 2 is asked for, and stands: what was met before is as it was.
    let story = story
        .acts("2026-12-02", ActKind::RequestStageTwo, &[])
        .acts("2026-12-02", ActKind::Suspend, &[]);
    assert_eq!(story.deadline(Clock::StageOne).unwrap(), met);
    let stands = story.deadline(Clock::StageTwo).unwrap();
    assert_eq!((stands.due, stands.ended_on), (None, None));
    let story = story.acts("2026-12-04", ActKind::Resume, &[]);
    assert_eq!(story.deadline(Clock::StageOne).unwrap(), met);
}

#[test]
fn what_is_open_comes_soonest_first_and_what_is_theirs_last() {
    let story = Story::parent_complaint(MONDAY).answered("2026-12-01").acts(
        "2026-12-01",
        ActKind::Allegation,
        &[],
    );
    let open = deadline::open(&story.case(), &story.clocks, &story.calendar);
    let clocks: Vec<_> = open.iter().map(|deadline| deadline.clock).collect();
    assert_eq!(clocks, [Clock::Lado, Clock::StageTwoRequest]);
}
