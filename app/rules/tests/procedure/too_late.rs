//! Lateness cannot be taken away afterwards (R4.3, R4.5): what was written down only when a date had passed counts as late.

use rules::acts::{ActKind, Event};
use rules::clock::Clock;
use rules::register::{Entry, Vocabulary};
use rules::too_late::What;

use crate::support::{Story, day};

/// Received on 1 June 2026: the reply is due on Monday 15 June.
fn story() -> Story {
    Story::parent_complaint("2026-06-01").triaged("2026-06-01")
}

/// The reply left on the first day, and that was written down on the second.
fn posted(story: Story, left: &str, told: &str) -> Story {
    let story = story.act(left, ActKind::Respond, &[]);
    let number = story.case().letters.keys().copied().max();
    let letter = "stage-one-reply".to_owned();
    let posted_on = Some(day(left));
    let sent = Event::LetterSent {
        letter,
        number,
        posted_on,
        how: None,
    };
    story.then(day(told), sent)
}

fn entry(story: &Story) -> Entry {
    Entry::of(
        &story.events,
        &story.clocks,
        &story.calendar,
        &Vocabulary::default(),
    )
    .remove(0)
}

/// What the report counts it as: in time or not, and what was written down too late.
fn counted(story: &Story) -> (Option<bool>, Option<What>) {
    let entry = entry(story);
    let too_late = entry.stage_one.as_ref().and_then(|one| one.too_late);
    let in_time = entry.in_time(&story.clocks, &story.calendar)[0];
    (in_time, too_late.map(|too_late| too_late.what))
}

#[test]
fn what_is_written_down_in_time_moves_the_date() {
    for (what, story) in [
        ("nothing", story().answered("2026-06-15")),
        (
            "extended on the last day",
            story()
                .acts("2026-06-15", ActKind::Extend, &[])
                .answered("2026-06-29"),
        ),
        (
            "a pause from before, told on the last day",
            story()
                .acts("2026-06-15", ActKind::Suspend, &[("from", "2026-06-08")])
                .acts("2026-06-22", ActKind::Resume, &[])
                .answered("2026-06-29"),
        ),
        (
            "extended within time that was won by a pause",
            story()
                .acts("2026-06-08", ActKind::Suspend, &[])
                .acts("2026-06-22", ActKind::Resume, &[])
                .acts("2026-06-26", ActKind::Extend, &[])
                .answered("2026-07-13"),
        ),
        (
            "posted, told in time",
            posted(story(), "2026-06-12", "2026-06-15"),
        ),
        (
            "agreed in time",
            story()
                .acts(
                    "2026-06-15",
                    ActKind::AgreeOverrun,
                    &[("until", "2026-07-20")],
                )
                .answered("2026-07-20"),
        ),
    ] {
        assert_eq!(counted(&story), (Some(true), None), "{what}");
    }
}

#[test]
fn what_is_written_down_when_the_date_had_passed_counts_as_late_and_says_what_and_when() {
    for (what, told, story) in [
        (
            What::Extension,
            "2026-06-16",
            story()
                .acts("2026-06-16", ActKind::Extend, &[])
                .answered("2026-06-22"),
        ),
        (
            What::Pause,
            "2026-06-22",
            story()
                .acts("2026-06-22", ActKind::Suspend, &[("from", "2026-06-03")])
                .acts("2026-06-22", ActKind::Resume, &[])
                .answered("2026-06-22"),
        ),
        (
            What::Agreement,
            "2026-06-22",
            story()
                .acts(
                    "2026-06-22",
                    ActKind::AgreeOverrun,
                    &[("until", "2026-07-20")],
                )
                .answered("2026-06-29"),
        ),
        (
            What::Receipt,
            "2026-06-16",
            Story::parent_complaint("2026-06-01")
                .acts(
                    "2026-06-16",
                    ActKind::CorrectReceived,
                    &[("on", "2026-06-10")],
                )
                .triaged("2026-06-16")
                .answered("2026-06-22"),
        ),
        (
            What::Posting,
            "2026-06-16",
            posted(story(), "2026-06-12", "2026-06-16"),
        ),
    ] {
        assert_eq!(counted(&story), (Some(false), Some(what)), "{what:?}");
        let deadline = story.deadline(Clock::StageOne).unwrap();
        let too_late = deadline.too_late.unwrap();
        assert_eq!(too_late.due, day("2026-06-15"), "{what:?}");
        assert_eq!(too_late.told_on, day(told), "{what:?}");
    }
}

#[test]
fn what_is_late_as_it_stands_is_plainly_late() {
    let story = story()
        .acts("2026-06-16", ActKind::Extend, &[])
        .answered("2026-06-30");
    assert_eq!(counted(&story), (Some(false), None));
}

#[test]
fn while_it_runs_a_date_that_was_moved_too_late_says_so() {
    let story = story().acts("2026-06-16", ActKind::Extend, &[]);
    let deadline = story.deadline(Clock::StageOne).unwrap();
    assert_eq!(deadline.due, Some(day("2026-06-29")));
    assert_eq!(
        deadline.too_late.map(|too_late| too_late.what),
        Some(What::Extension)
    );
}

#[test]
fn a_reply_whose_posting_was_told_too_late_ended_on_the_day_it_was_told() {
    let entry = entry(&posted(story(), "2026-06-12", "2026-06-16"));
    assert_eq!(entry.stage_one.unwrap().ended_on, Some(day("2026-06-16")));
}

#[test]
fn what_came_in_time_all_the_same_is_in_time_whatever_was_written_down_later() {
    let story = story().answered("2026-06-12").acts(
        "2026-06-22",
        ActKind::Suspend,
        &[("from", "2026-06-03")],
    );
    assert_eq!(counted(&story), (Some(true), None));
}
