//! Extension, suspension, agreed overrun and the most that stage 1 may take: four different things (R4.4, R4.5, R8.7).

use rules::acts::ActKind;
use rules::clock::Clock;
use rules::deadline::Standing;

use crate::support::{MONDAY, Story, day};

#[test]
fn an_extension_lengthens_the_time_from_the_same_start_reg_14_reg_17_t12_t14() {
    let corporate = Story::corporate(MONDAY).acts(MONDAY, ActKind::Acknowledge, &[]);
    let two = corporate
        .clone()
        .acts("2026-12-01", ActKind::RespondCorporate, &[])
        .acts("2026-12-07", ActKind::RequestCorporateTwo, &[])
        .acts("2026-12-07", ActKind::AcknowledgeCorporateTwo, &[]);
    let stage_two = Story::parent_complaint(MONDAY).at_stage_two("2026-12-01", "2026-12-10");
    for (clock, story, before, after) in [
        (
            Clock::StageOne,
            Story::parent_complaint(MONDAY),
            "2026-12-07",
            "2026-12-21",
        ),
        (Clock::StageTwo, stage_two, "2027-01-19", "2027-03-16"),
        (Clock::CorporateOne, corporate, "2026-12-07", "2026-12-21"),
        (Clock::CorporateTwo, two, "2027-01-07", "2027-02-04"),
    ] {
        assert_eq!(story.due(clock), before, "{clock:?}");
        let story = story.acts("2026-12-14", ActKind::Extend, &[]);
        assert_eq!(story.due(clock), after, "{clock:?}");
        assert!(story.deadline(clock).unwrap().extended, "{clock:?}");
    }
}

#[test]
fn extension_suspension_agreed_overrun_and_hard_maximum_are_four_things_r4_4_r4_5_t3() {
    let story = || Story::parent_complaint("2026-06-01").triaged("2026-06-01");
    let suspended = || {
        story()
            .acts(
                "2026-06-08",
                ActKind::Suspend,
                &[("reason", "awaiting-advocate")],
            )
            .acts("2026-06-22", ActKind::Resume, &[])
    };
    let agrees =
        |story: Story, on| story.acts(on, ActKind::AgreeOverrun, &[("until", "2026-07-20")]);
    for (what, story, due, most) in [
        ("nothing", story(), "2026-06-15", "2026-06-29"),
        (
            "extended",
            story().acts("2026-06-10", ActKind::Extend, &[]),
            "2026-06-29",
            "2026-06-29",
        ),
        ("suspended", suspended(), "2026-06-29", "2026-06-29"),
        (
            "both",
            suspended().acts("2026-06-22", ActKind::Extend, &[]),
            "2026-07-13",
            "2026-06-29",
        ),
        (
            "agreed",
            agrees(story(), "2026-06-15"),
            "2026-07-20",
            "2026-07-20",
        ),
        (
            "all",
            agrees(
                suspended().acts("2026-06-22", ActKind::Extend, &[]),
                "2026-06-22",
            ),
            "2026-07-20",
            "2026-07-20",
        ),
        (
            "delay recorded",
            story().acts("2026-06-15", ActKind::RecordDelay, &[]),
            "2026-06-15",
            "2026-06-29",
        ),
    ] {
        assert_eq!(story.due(Clock::StageOne), due, "{what}");
        assert_eq!(story.due(Clock::StageOneMaximum), most, "{what}");
        let (extended, agreed) = (
            what == "extended" || what == "both" || what == "all",
            what == "agreed" || what == "all",
        );
        let found = story.deadline(Clock::StageOne).unwrap();
        assert_eq!((found.extended, found.agreed), (extended, agreed), "{what}");
    }
}

#[test]
fn a_suspension_stops_only_the_clocks_of_replies_r8_7_r4_4() {
    let stand: Vec<_> = Clock::ALL
        .iter()
        .filter(|clock| clock.rule().pauses)
        .collect();
    assert_eq!(
        stand,
        [
            &Clock::StageOne,
            &Clock::StageTwo,
            &Clock::CorporateOne,
            &Clock::CorporateTwo,
            &Clock::DataProtectionOutcome,
        ]
    );
    let story = Story::child_complaint(MONDAY)
        .acts(MONDAY, ActKind::Advocate, &[("offer", "accepted")])
        .acts(MONDAY, ActKind::Suspend, &[("reason", "awaiting-advocate")]);
    for (clock, due) in [
        (Clock::Acknowledgement, "2026-11-26"),
        (Clock::StageOne, "stands"),
        (Clock::StageOneMaximum, "2026-12-21"),
        (Clock::Advocate, "2026-11-25"),
    ] {
        assert_eq!(story.due(clock), due, "{clock:?}");
    }
    let standing = story.deadline(Clock::StageOne).unwrap();
    let standing = standing.standing(day("2027-01-01"), &story.calendar);
    assert_eq!(standing, Standing::Paused(Some(day(MONDAY))));
}

#[test]
fn after_twenty_days_they_are_told_of_stage_two_even_while_it_stands_r4_4_t3() {
    let story = Story::child_complaint("2026-06-01")
        .acts(
            "2026-06-01",
            ActKind::Suspend,
            &[("reason", "awaiting-advocate")],
        )
        .refuses(
            "2026-06-29",
            ActKind::TellOverdue,
            &[],
            rules::case::Refused::NotYetOverdue,
        )
        .refuses(
            "2026-06-29",
            ActKind::RequestStageTwo,
            &[],
            rules::case::Refused::StageOneNotAnswered,
        );
    assert!(
        story
            .is_possible("2026-06-30", ActKind::RequestStageTwo)
            .is_ok()
    );
    let story = story.acts("2026-06-30", ActKind::TellOverdue, &[]);
    assert_eq!(story.stopped(Clock::StageOneMaximum), "2026-06-30");
    assert_eq!(
        story.stopped(Clock::StageOne),
        "runs",
        "the reply is still owed"
    );
    story.acts("2026-07-01", ActKind::RequestStageTwo, &[]);
}
