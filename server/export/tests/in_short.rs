//! The report in short, word for word, of registers that anybody can count.
#![allow(clippy::unwrap_used, missing_docs)]

use std::sync::Arc;

use chrono::NaiveDate;
use report::counting::{Basis, OutcomeWords, RowOf, Stages};
use report::{
    Counting, Extent, OtherFigures, Period, Report, ReportInputs, Tally, Total, Totals, Verdict,
};
use rules::calendar::Calendar;
use rules::clock::Clocks;
use rules::kinds::Decision;
use rules::register::{
    ActionTaken, AtOmbudsman, Complainant, Entry, Kind, LearningState, Stage, StageOutcome,
    Vocabulary,
};
use words::{Locale, Locales, Words};

use app::components::figure;

/// A day in the year of the report, 2023-24.
const THIS: &str = "2023-05-02";
/// The same in the year before.
const LAST: &str = "2022-05-03";

/// What stands in short: the figures with what is under them, and the sentences.
fn short(report: &Report) -> Vec<String> {
    let words = Words::new(Locale::ENGLISH, Arc::new(Locales::load().unwrap()));
    let short = report.in_short().unwrap();
    let figures = short.figures.iter().map(|large| {
        let says = figure::sentence(&words, &large.says);
        format!("{} {says}", figure::large(&words, large))
    });
    let sentences = short.sentences.iter();
    figures
        .chain(sentences.map(|sentence| figure::sentence(&words, sentence)))
        .collect()
}

/// The one line that has these words.
fn line(report: &Report, of: &str) -> Option<String> {
    let mut lines = short(report).into_iter().filter(|line| line.contains(of));
    let line = lines.next();
    assert_eq!(lines.next(), None, "{of}");
    line
}

/// Of which part, of which quarter and on which day a report is made.
struct Made<'a> {
    extent: Extent,
    quarter: Option<u32>,
    today: &'a str,
    totals: Vec<Total>,
}

const AFTER: Made<'_> = Made {
    extent: Extent::Whole,
    quarter: None,
    today: "2024-06-03",
    totals: Vec::new(),
};

fn made(made: Made<'_>, entries: &[Entry], counting: &Counting) -> Report {
    let (calendar, totals) = (Calendar::england_and_wales(), Totals::new(made.totals));
    let (clocks, words) = (Clocks::default(), Vocabulary::default());
    let mut tally = Tally::new(ReportInputs {
        year: "2023-24".parse().unwrap(),
        quarter: made.quarter,
        counting,
        calendar: &calendar,
        clocks: &clocks,
        totals: &totals,
        services: &[],
        words: &words,
        today: made.today.parse().unwrap(),
        extent: made.extent,
    });
    for entry in entries {
        tally.add(entry);
    }
    let report = tally.finish(OtherFigures::default());
    let agrees = |check: &&report::Check| check.name == "short-agrees";
    if let Some(check) = report.checks.iter().find(agrees) {
        assert_eq!(check.verdict, Verdict::Passed);
    }
    assert!(
        report
            .checks
            .iter()
            .all(|check| check.verdict != Verdict::Failed),
        "{:?}",
        report.checks
    );
    report
}

fn report(entries: &[Entry]) -> Report {
    made(AFTER, entries, &Counting::default())
}

/// So many complaints of a parent received on a day, and replied to in a week with this outcome.
fn complaints(count: usize, received: &str, outcome: StageOutcome) -> Vec<Entry> {
    let received: NaiveDate = received.parse().unwrap();
    let ended = Some(received + chrono::Days::new(7));
    let mut entry = Entry::new(Kind::Statutory, received);
    entry.who = Some(Complainant::Parent);
    entry.stage_one = Some(Stage {
        asked_on: received,
        counted_from: Some(received),
        ended_on: ended,
        outcome: Some(outcome),
        extended_to: None,
        too_late: None,
        undated: false,
    });
    entry.closed_on = ended;
    vec![entry; count]
}

fn upheld(count: usize, received: &str) -> Vec<Entry> {
    complaints(count, received, StageOutcome::Upheld)
}

/// A complaint to which nobody has replied.
fn open(received: &str) -> Entry {
    let mut entry = upheld(1, received).remove(0);
    let stage = entry.stage_one.as_mut().unwrap();
    (stage.ended_on, stage.outcome, entry.closed_on) = (None, None, None);
    entry
}

fn thanks(count: usize, received: &str, service: &str) -> Vec<Entry> {
    let mut entry = Entry::new(Kind::Compliment, received.parse().unwrap());
    entry.services = vec![service.to_owned()];
    vec![entry; count]
}

#[test]
fn a_year_in_short_has_three_figures_and_says_what_came_of_it() {
    let mut entries = upheld(4, THIS);
    entries.extend(complaints(3, THIS, StageOutcome::PartiallyUpheld));
    entries.extend(complaints(5, THIS, StageOutcome::NotUpheld));
    entries.extend(upheld(15, LAST));
    for child in &mut entries[..2] {
        child.who = Some(Complainant::ChildDirect);
    }
    for late in &mut entries[2..5] {
        let stage = late.stage_one.as_mut().unwrap();
        stage.ended_on = Some("2023-07-03".parse().unwrap());
        late.closed_on = stage.ended_on;
    }
    for lesson in &mut entries[..12] {
        lesson.learning = LearningState::NothingLearned;
    }
    entries[0].learning = LearningState::Learned;
    let day = |day: &str| day.parse().unwrap();
    let due = |done: Option<&str>| ActionTaken {
        due: day("2023-09-01"),
        done_on: done.map(day),
    };
    entries[0].actions = vec![due(Some("2023-08-01")), due(Some("2023-08-02")), due(None)];
    entries[1].ombudsman = vec![AtOmbudsman {
        received_on: day("2023-11-01"),
        decided_on: Some(day("2024-01-08")),
        decision: Some(Decision::NoFault),
    }];
    entries.extend(thanks(3, THIS, "Adoption"));
    entries.extend(thanks(1, THIS, "Early help"));
    entries.extend(thanks(4, LAST, "Early help"));
    assert_eq!(
        short(&report(&entries)),
        [
            "12 complaints received; 15 in the year before",
            "75% of 12 replies at stage 1 in time, or in more time as agreed",
            "58.3% of 12 complaints decided at stage 1 upheld, in full or in part",
            "12 complaints were received in 2023-24, 3 fewer than in the year before, when there were 15.",
            "2 of the 12 complaints were made by children, young people or care leavers, alone or with an advocate.",
            "9 of 12 replies at stage 1 were sent in time, or in more time as agreed; 3 were late.",
            "Of 12 complaints decided at stage 1, 4 were upheld in full, 3 in part, and 5 were not upheld.",
            "4 messages of thanks came in 2023-24, as many as in the year before.",
            "Most often people thanked Adoption: 3 times.",
            "Something was learned from 1 of the 12 complaints.",
            "Of 3 actions due in 2023-24, 2 are done and 1 is overdue.",
            "The Ombudsman sent word of 1 complaint in 2023-24. In the year before there was none.",
            "The Ombudsman decided 1 complaint.",
        ]
    );
}

#[test]
fn what_came_in_is_said_for_every_number_and_every_year_before() {
    for (now, before, says) in [
        (
            0,
            0,
            "No complaint was received in 2023-24, and none in the year before.",
        ),
        (
            0,
            1,
            "No complaint was received in 2023-24. In the year before there was 1.",
        ),
        (
            0,
            3,
            "No complaint was received in 2023-24. In the year before there were 3.",
        ),
        (
            1,
            0,
            "1 complaint was received in 2023-24. In the year before there was none.",
        ),
        (
            1,
            1,
            "1 complaint was received in 2023-24, as many as in the year before.",
        ),
        (
            1,
            3,
            "1 complaint was received in 2023-24, 2 fewer than in the year before, when there were 3.",
        ),
        (
            3,
            0,
            "3 complaints were received in 2023-24. In the year before there was none.",
        ),
        (
            3,
            1,
            "3 complaints were received in 2023-24, 2 more than in the year before, when there was 1.",
        ),
        (
            3,
            2,
            "3 complaints were received in 2023-24, 1 more than in the year before, when there were 2.",
        ),
        (
            3,
            3,
            "3 complaints were received in 2023-24, as many as in the year before.",
        ),
    ] {
        let mut entries = upheld(now, THIS);
        entries.extend(upheld(before, LAST));
        // That the register knows the year before is seen by what it has of it.
        entries.extend(thanks(1, LAST, "Adoption"));
        assert_eq!(
            line(&report(&entries), " received in ").as_deref(),
            Some(says)
        );
    }
    let says = "3 complaints were received in 2023-24. How many there were in the year before is not known.";
    assert_eq!(
        line(&report(&upheld(3, THIS)), " received in ").as_deref(),
        Some(says)
    );
    assert_eq!(
        short(&report(&upheld(3, THIS)))[0],
        "3 complaints received; not known for the year before"
    );
}

#[test]
fn a_thousand_is_written_with_its_comma() {
    let mut entries = upheld(1_204, THIS);
    entries.extend(upheld(1_203, LAST));
    let report = report(&entries);
    assert_eq!(
        short(&report)[0],
        "1,204 complaints received; 1,203 in the year before"
    );
    let says = "1,204 complaints were received in 2023-24, 1 more than in the year before, when there were 1,203.";
    assert_eq!(line(&report, " received in ").as_deref(), Some(says));
}

#[test]
fn which_complaints_belong_to_the_year_is_said_by_the_rules_that_count_them() {
    let entries = upheld(2, THIS);
    for (volumes, withdrawn, says) in [
        (
            Basis::Received,
            true,
            "2 complaints were received in 2023-24",
        ),
        (
            Basis::Responded,
            true,
            "2 complaints were answered or withdrawn in 2023-24",
        ),
        (
            Basis::Responded,
            false,
            "2 complaints were answered in 2023-24",
        ),
        (
            Basis::Completed,
            true,
            "2 complaints were brought to an end in 2023-24",
        ),
    ] {
        let counting = Counting {
            volumes,
            withdrawn_in_outcomes: withdrawn,
            ..Counting::default()
        };
        let report = made(AFTER, &entries, &counting);
        assert!(line(&report, says).is_some(), "{:?}", short(&report));
    }
}

#[test]
fn a_complaint_that_skipped_stage_one_is_not_lost_without_a_word() {
    let mut entries = upheld(2, THIS);
    let one = entries[0].stage_one.take();
    entries[0].stage_two = one;
    assert_eq!(
        short(&report(&entries))[0],
        "1 complaint at stage 1 received; not known for the year before"
    );
    let counting = Counting {
        stages: Stages::Highest,
        ..Counting::default()
    };
    let report = made(AFTER, &entries, &counting);
    assert_eq!(
        short(&report)[0],
        "2 complaints received; not known for the year before"
    );
    assert_eq!(
        short(&report)[2],
        "100% of 2 complaints decided upheld, in full or in part"
    );
}

#[test]
fn replies_are_in_time_late_or_not_recorded_and_none_is_called_late_that_nobody_knows() {
    let late = |entry: &mut Entry| {
        let stage = entry.stage_one.as_mut().unwrap();
        stage.ended_on = Some("2023-07-03".parse().unwrap());
    };
    for (all, late_ones, says) in [
        (
            1,
            0,
            "The one reply at stage 1 was sent in time, or in more time as agreed.",
        ),
        (1, 1, "The one reply at stage 1 was late."),
        (
            2,
            0,
            "Both replies at stage 1 were sent in time, or in more time as agreed.",
        ),
        (
            2,
            1,
            "1 of 2 replies at stage 1 was sent in time, or in more time as agreed; 1 was late.",
        ),
        (2, 2, "Both replies at stage 1 were late."),
        (
            4,
            2,
            "2 of 4 replies at stage 1 were sent in time, or in more time as agreed; 2 were late.",
        ),
    ] {
        let mut entries = upheld(all, THIS);
        entries[..late_ones].iter_mut().for_each(late);
        let report = report(&entries);
        assert!(
            short(&report).iter().any(|line| line == says),
            "{:?}",
            short(&report)
        );
    }
    let unanswered = report(&[open(THIS)]);
    assert_eq!(short(&unanswered)[1], "– No reply was sent at stage 1.");
    assert!(short(&unanswered).contains(&"No complaint was decided at stage 1.".to_owned()));
}

#[test]
fn what_earlier_records_do_not_say_of_a_reply_is_in_no_share() {
    let mut entries = upheld(2, THIS);
    // Between the first limit and the longest of the law, in a list that says nothing of more time.
    let stage = entries[0].stage_one.as_mut().unwrap();
    stage.ended_on = Some("2023-05-24".parse().unwrap());
    entries[0].from_records = [true; 3];
    let said = report(&entries);
    assert_eq!(
        short(&said)[1],
        "100% of 1 reply at stage 1 in time, or in more time as agreed"
    );
    let says = "Of 1 more reply the records do not say whether it was in time.";
    assert_eq!(line(&said, "records do not say").as_deref(), Some(says));
    let nothing = report(&entries[..1]);
    assert_eq!(line(&nothing, "reply"), None, "{:?}", short(&nothing));
}

#[test]
fn outcomes_are_said_for_one_for_none_and_for_all() {
    use StageOutcome::{NotUpheld, PartiallyUpheld, Upheld};
    for (full, part, not, says) in [
        (1, 0, 0, "The one complaint decided at stage 1 was upheld."),
        (
            0,
            1,
            0,
            "The one complaint decided at stage 1 was upheld in part.",
        ),
        (
            0,
            0,
            1,
            "The one complaint decided at stage 1 was not upheld.",
        ),
        (
            2,
            0,
            0,
            "Both complaints decided at stage 1 were upheld: both in full.",
        ),
        (
            0,
            2,
            0,
            "Both complaints decided at stage 1 were upheld: both in part.",
        ),
        (
            1,
            2,
            0,
            "All 3 complaints decided at stage 1 were upheld: 1 in full and 2 in part.",
        ),
        (
            0,
            0,
            2,
            "Neither of the 2 complaints decided at stage 1 was upheld.",
        ),
        (
            1,
            0,
            1,
            "Of 2 complaints decided at stage 1, 1 was upheld in full, none in part, and 1 was not upheld.",
        ),
        (
            0,
            2,
            3,
            "Of 5 complaints decided at stage 1, none was upheld in full, 2 in part, and 3 were not upheld.",
        ),
    ] {
        let mut entries = complaints(full, THIS, Upheld);
        entries.extend(complaints(part, THIS, PartiallyUpheld));
        entries.extend(complaints(not, THIS, NotUpheld));
        let report = report(&entries);
        assert!(
            short(&report).iter().any(|line| line == says),
            "{:?}",
            short(&report)
        );
    }
    let mut entries = complaints(1, THIS, Upheld);
    entries.extend(complaints(2, THIS, PartiallyUpheld));
    entries.extend(complaints(1, THIS, NotUpheld));
    let counting = Counting {
        outcome_words: OutcomeWords::Two,
        ..Counting::default()
    };
    let says = "Of 4 complaints decided at stage 1, 3 were upheld, in full or in part, and 1 was not upheld.";
    let two = made(AFTER, &entries, &counting);
    assert_eq!(line(&two, "Of 4 complaints").as_deref(), Some(says));
}

#[test]
fn a_council_that_counts_upheld_together_with_something_else_has_no_such_figure() {
    let counting = Counting {
        outcome_rows: vec![RowOf {
            name: "Upheld or resolved".to_owned(),
            of: vec!["upheld".to_owned(), "resolved".to_owned()],
            tables: Vec::new(),
        }],
        ..Counting::default()
    };
    let report = made(AFTER, &upheld(2, THIS), &counting);
    assert!(
        short(&report).iter().all(|line| !line.contains("upheld")),
        "{:?}",
        short(&report)
    );
}

#[test]
fn who_complained_is_said_of_those_of_whom_it_is_recorded() {
    let child = Some(Complainant::ChildWithAdvocate);
    let parent = Some(Complainant::Parent);
    for (who, says) in [
        (
            &[parent][..],
            "The one complaint was not made by a child, young person or care leaver.",
        ),
        (
            &[child],
            "The one complaint was made by a child, young person or care leaver, alone or with an advocate.",
        ),
        (
            &[parent; 2],
            "Neither of the 2 complaints was made by a child, young person or care leaver.",
        ),
        (
            &[child; 2],
            "Both complaints were made by children, young people or care leavers, alone or with an advocate.",
        ),
        (
            &[child, parent],
            "1 of the 2 complaints was made by a child, young person or care leaver, alone or with an advocate.",
        ),
        (
            &[child, parent, None],
            "1 of the 2 complaints of which it is recorded who made them was made by a child, young person or care leaver, alone or with an advocate.",
        ),
    ] {
        let mut entries = upheld(who.len(), THIS);
        for (entry, who) in entries.iter_mut().zip(who) {
            entry.who = *who;
        }
        let report = report(&entries);
        assert_eq!(line(&report, "care leaver").as_deref(), Some(says));
    }
    let mut unknown = upheld(2, THIS);
    for entry in &mut unknown {
        entry.who = None;
    }
    assert_eq!(line(&report(&unknown), "care leaver"), None);
}

#[test]
fn what_was_learned_and_done_is_said_for_none_for_one_and_for_all() {
    use LearningState::{Learned, None as NotRecorded, NothingLearned};
    for (states, says) in [
        (
            &[Learned][..],
            "Something was learned from the one complaint.",
        ),
        (
            &[NothingLearned],
            "Nothing was learned from the one complaint.",
        ),
        (&[Learned; 2], "Something was learned from both complaints."),
        (
            &[NothingLearned; 3],
            "Nothing was learned from any of the 3 complaints.",
        ),
        (
            &[Learned, NothingLearned, NotRecorded],
            "Of 2 complaints it is recorded whether anything was learned from them: something was learned from 1.",
        ),
        (
            &[NothingLearned, NothingLearned, NotRecorded],
            "Of 2 complaints it is recorded whether anything was learned from them: from none of them was anything learned.",
        ),
        (
            &[Learned, Learned, NotRecorded],
            "Of 2 complaints it is recorded whether anything was learned from them: something was learned from both of them.",
        ),
        (
            &[Learned, NotRecorded],
            "Of 1 complaint it is recorded whether anything was learned from it: something was.",
        ),
        (
            &[NothingLearned, NotRecorded],
            "Of 1 complaint it is recorded whether anything was learned from it: nothing was.",
        ),
    ] {
        let mut entries = upheld(states.len(), THIS);
        for (entry, state) in entries.iter_mut().zip(states) {
            entry.learning = *state;
        }
        assert_eq!(line(&report(&entries), "learned").as_deref(), Some(says));
    }
    for (done, late, to_come, says) in [
        (1, 0, 0, "The one action due in 2023-24 is done."),
        (
            0,
            1,
            0,
            "The one action due in 2023-24 is not done, and is overdue.",
        ),
        (0, 0, 1, "The one action due in 2023-24 is not done yet."),
        (2, 0, 0, "Both actions due in 2023-24 are done."),
        (
            1,
            0,
            2,
            "Of 3 actions due in 2023-24, 1 is done and none is overdue.",
        ),
        (
            0,
            2,
            0,
            "Of 2 actions due in 2023-24, none is done and 2 are overdue.",
        ),
    ] {
        let due = |day: &str, done_on| ActionTaken {
            due: day.parse().unwrap(),
            done_on,
        };
        let mut entries = upheld(1, THIS);
        let actions = &mut entries[0].actions;
        actions.extend(vec![due("2023-06-01", "2023-05-30".parse().ok()); done]);
        actions.extend(vec![due("2023-06-01", None); late]);
        actions.extend(vec![due("2024-03-29", None); to_come]);
        let now = Made {
            today: "2024-03-01",
            ..AFTER
        };
        let report = made(now, &entries, &Counting::default());
        assert_eq!(line(&report, "due in").as_deref(), Some(says));
    }
}

#[test]
fn what_nobody_recorded_is_not_said_to_be_none() {
    let report = report(&upheld(2, THIS));
    for topic in ["thank", "learned", "actions", "Ombudsman"] {
        assert_eq!(line(&report, topic), None);
    }
}

#[test]
fn a_small_number_is_withheld_and_so_is_what_would_tell_it() {
    let counting = Counting {
        withhold_under: 5,
        ..Counting::default()
    };
    let mut entries = upheld(3, THIS);
    entries.extend(complaints(7, THIS, StageOutcome::NotUpheld));
    entries.extend(complaints(6, THIS, StageOutcome::PartiallyUpheld));
    entries.extend(upheld(2, LAST));
    for child in &mut entries[..2] {
        child.who = Some(Complainant::ChildDirect);
    }
    let report = made(AFTER, &entries, &counting);
    let says = short(&report);
    assert_eq!(
        says[0],
        "16 complaints received; withheld for the year before"
    );
    assert_eq!(says[2], "withheld complaints upheld at stage 1");
    assert_eq!(
        &says[3..],
        [
            "16 complaints were received in 2023-24. How many there were in the year before is withheld.",
            "How many complaints were made by children, young people or care leavers is withheld: the number, or one that could be worked out from it, is under 5.",
            "All 16 replies at stage 1 were sent in time, or in more time as agreed.",
            "How many complaints were upheld at stage 1 is withheld: the number, or one that could be worked out from it, is under 5.",
        ]
    );
    let few = made(AFTER, &upheld(2, THIS), &counting);
    assert_eq!(short(&few)[0], "withheld complaints received");
    for line in short(&few) {
        assert!(!line.contains('2') || line.contains("2023-24"), "{line}");
    }
}

#[test]
fn a_year_that_runs_is_not_compared_with_a_whole_one() {
    let mut entries = upheld(2, THIS);
    entries.extend(upheld(3, LAST));
    let now = Made {
        today: "2023-09-01",
        ..AFTER
    };
    let report = made(now, &entries, &Counting::default());
    assert_eq!(
        short(&report)[0],
        "2 complaints received so far; 3 in the whole of the year before"
    );
    let says = "2 complaints have been received so far in 2023-24. In the whole of the year before there were 3.";
    assert_eq!(line(&report, "have been").as_deref(), Some(says));
    entries.extend(thanks(1, THIS, "Adoption"));
    entries.extend(thanks(2, LAST, "Adoption"));
    entries[0].ombudsman = vec![AtOmbudsman {
        received_on: "2023-05-30".parse().unwrap(),
        decided_on: "2023-06-30".parse().ok(),
        decision: Some(Decision::NoFault),
    }];
    let now = Made {
        today: "2023-09-01",
        ..AFTER
    };
    let report = made(now, &entries, &Counting::default());
    for (of, says) in [
        (
            "thanks",
            "1 message of thanks has come so far in 2023-24. In the whole of the year before there were 2.",
        ),
        (
            "sent word",
            "The Ombudsman has sent word of 1 complaint so far in 2023-24. In the whole of the year before there was none.",
        ),
        ("decided 1", "The Ombudsman has decided 1 complaint so far."),
    ] {
        assert_eq!(line(&report, of).as_deref(), Some(says));
    }
    let later = Made {
        today: "2023-03-01",
        ..AFTER
    };
    assert_eq!(made(later, &entries, &Counting::default()).in_short(), None);
}

#[test]
fn a_quarter_is_compared_with_the_same_quarter() {
    let mut entries = upheld(2, THIS);
    entries.extend(upheld(3, LAST));
    let first = Made {
        quarter: Some(1),
        ..AFTER
    };
    let report = made(first, &entries, &Counting::default());
    let says = "2 complaints were received in quarter 1 of 2023-24, 1 fewer than in the same quarter of the year before, when there were 3.";
    assert_eq!(line(&report, "1 fewer").as_deref(), Some(says));
}

/// Some days of May 2023, or one.
fn some_days(from: &str, to: &str, of_part: bool) -> Extent {
    let [from, to] = [from, to].map(|day| day.parse().unwrap());
    Extent::SomeDays {
        days: Period { from, to },
        of_part,
    }
}

#[test]
fn every_sentence_of_a_part_or_of_some_days_is_true_by_itself() {
    let mut entries = upheld(2, THIS);
    entries[0].who = Some(Complainant::ChildDirect);
    entries[0].learning = LearningState::Learned;
    entries[0].ombudsman = vec![AtOmbudsman {
        received_on: "2023-09-04".parse().unwrap(),
        decided_on: None,
        decision: None,
    }];
    entries.extend(thanks(1, THIS, "Adoption"));
    let of = |extent| {
        let made = made(Made { extent, ..AFTER }, &entries, &Counting::default());
        short(&made)
    };
    assert_eq!(
        of(Extent::Part),
        [
            "2 complaints in this part received; not known for the year before",
            "100% of 2 replies at stage 1 in this part in time, or in more time as agreed",
            "100% of 2 complaints decided at stage 1 in this part upheld, in full or in part",
            "These figures are of a part of what the council received.",
            "2 complaints in this part were received in 2023-24. How many there were in the year before is not known.",
            "1 of the 2 complaints in this part was made by a child, young person or care leaver, alone or with an advocate.",
            "Both replies at stage 1 in this part were sent in time, or in more time as agreed.",
            "Both complaints decided at stage 1 in this part were upheld: both in full.",
            "1 message of thanks in this part came in 2023-24. How many there were in the year before is not known.",
            "Of 1 complaint in this part it is recorded whether anything was learned from it: something was.",
            "The Ombudsman sent word of 1 complaint in this part in 2023-24. How many there were in the year before is not known.",
        ]
    );
    assert_eq!(
        of(some_days("2023-05-01", "2023-05-31", false)),
        [
            "2 complaints received from 1 May 2023 to 31 May 2023",
            "100% of 2 replies at stage 1 to what was received from 1 May 2023 to 31 May 2023 in time, or in more time as agreed",
            "100% of 2 complaints decided at stage 1 of those received from 1 May 2023 to 31 May 2023 upheld, in full or in part",
            "These figures are only of what was received from 1 May 2023 to 31 May 2023.",
            "2 complaints were received from 1 May 2023 to 31 May 2023.",
            "1 of the 2 complaints of those received from 1 May 2023 to 31 May 2023 was made by a child, young person or care leaver, alone or with an advocate.",
            "Both replies at stage 1 to what was received from 1 May 2023 to 31 May 2023 were sent in time, or in more time as agreed.",
            "Both complaints decided at stage 1 of those received from 1 May 2023 to 31 May 2023 were upheld: both in full.",
            "1 message of thanks came from 1 May 2023 to 31 May 2023.",
            "Of 1 complaint of those received from 1 May 2023 to 31 May 2023 it is recorded whether anything was learned from it: something was.",
            "The Ombudsman sent word of 1 complaint of those received from 1 May 2023 to 31 May 2023 in 2023-24.",
        ]
    );
    let one_day = of(some_days("2023-05-02", "2023-05-02", true));
    for says in [
        "2 complaints in this part received on 2 May 2023",
        "2 complaints in this part were received on 2 May 2023.",
        "1 message of thanks in this part came on 2 May 2023.",
        "Both replies at stage 1 to what was received in this part on 2 May 2023 were sent in time, or in more time as agreed.",
        "The Ombudsman sent word of 1 complaint of those in this part received on 2 May 2023 in 2023-24.",
    ] {
        assert!(
            one_day.iter().any(|line| line == says),
            "{says}: {one_day:#?}"
        );
    }
    // What was answered was answered at any time of the year, and not on these days.
    let answered = Counting {
        volumes: Basis::Responded,
        ..Counting::default()
    };
    let extent = some_days("2023-05-01", "2023-05-31", false);
    let report = made(Made { extent, ..AFTER }, &entries, &answered);
    assert_eq!(
        short(&report)[4],
        "2 complaints of those received from 1 May 2023 to 31 May 2023 were answered or withdrawn in 2023-24."
    );
}

#[test]
fn of_a_part_in_which_nobody_records_a_kind_nothing_is_said_of_it() {
    // Whoever says thank you is not asked who they are: of those by parents nobody knows that there were none.
    let mut entries = thanks(1, THIS, "Adoption");
    let part = |entries: &[Entry]| {
        let part = Made {
            extent: Extent::Part,
            ..AFTER
        };
        made(part, entries, &Counting::default())
    };
    assert!(line(&part(&entries), "1 message of thanks").is_some());
    entries[0].received_on = LAST.parse().unwrap();
    assert!(line(&part(&entries), "No message of thanks").is_some());
    entries[0].received_on = "2021-05-03".parse().unwrap();
    assert_eq!(line(&part(&entries), "thanks"), None);
}
