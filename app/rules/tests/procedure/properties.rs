//! Whatever is done in whatever order, nothing happens that the regulations forbid.

mod forbidden;
mod lives;
mod somebody_sees;

use std::collections::BTreeMap;

use chrono::Days;
use proptest::prelude::*;
use rules::acts::{ActKind, Recorded};
use rules::case::{Case, Received};
use rules::clock::{Clock, Unit};
use rules::deadline::{self, Deadline, Start};
use rules::intake::Journey;
use rules::letter::Letter;
use rules::pathway::Pathway;
use rules::queue::Listed;

use crate::support::{MONDAY, Story, day, received};
use forbidden::{forbidden, wrong_step};
use lives::{MANY_LIVES, live};

pub(crate) use lives::refused_in_many_lives;

fn steps() -> impl Strategy<Value = Vec<u64>> {
    proptest::collection::vec(0_u64..1 << 40, 0..140)
}

fn some_dates(case: &Case, story: &Story) -> BTreeMap<(Clock, Start), Deadline> {
    let found = deadline::of(case, &story.clocks, &story.calendar);
    found
        .into_iter()
        .map(|deadline| ((deadline.clock, deadline.start), deadline))
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(32) })]

    #[test]
    fn no_sequence_of_acts_reaches_a_state_that_the_regulations_forbid(seed in any::<u64>(), steps in steps()) {
        live(seed, &steps, |was, event, is| {
            assert_eq!(wrong_step(was, event, is), None, "{event:?}");
            assert_eq!(forbidden(is), None, "after {event:?}");
        });
    }

    #[test]
    fn replaying_the_same_events_gives_the_same_state_also_after_storing_them(
        seed in any::<u64>(),
        steps in steps(),
    ) {
        let (story, _) = live(seed, &steps, |_, _, _| ());
        let case = story.case();
        prop_assert_eq!(&case, &story.case());
        let stored = serde_json::to_string(&story.events).unwrap();
        let read: Vec<Recorded> = serde_json::from_str(&stored).unwrap();
        prop_assert_eq!(&read, &story.events);
        prop_assert_eq!(&Case::replay(&read).unwrap(), &case);
        let mut step_by_step = Case::replay(&story.events[..1]).unwrap();
        for recorded in &story.events[1..] {
            step_by_step.apply(recorded).unwrap();
        }
        prop_assert_eq!(step_by_step, case);
    }

    #[test]
    fn that_time_passes_never_makes_an_act_impossible_4_7(seed in any::<u64>(), steps in steps()) {
        let (story, _) = live(seed, &steps, |_, _, _| ());
        let case = story.case();
        let today = story.events.last().unwrap().on;
        for act in ActKind::ALL {
            if act.possible(&case, &story.now(today)).is_err() {
                continue;
            }
            // Not one act is named as an exception: the only date rule (T18) is asked when the form is filled in.
            for days in [1, 10, 40, 400, 4_000] {
                let later = today.checked_add_days(Days::new(days)).unwrap();
                prop_assert_eq!(act.possible(&case, &story.now(later)), Ok(()), "{:?} {} days later", act, days);
            }
        }
    }

    #[test]
    fn every_date_can_be_asked_for_and_stood_by_on_any_day(seed in any::<u64>(), steps in steps()) {
        let (story, _) = live(seed, &steps, |_, _, _| ());
        let case = story.case();
        let open = deadline::open(&case, &story.clocks, &story.calendar);
        prop_assert!(open.iter().all(|deadline| deadline.ended_on.is_none()));
        for deadline in deadline::of(&case, &story.clocks, &story.calendar) {
            for today in ["1900-01-01", "2026-11-23", "2027-06-30", "2200-12-31"] {
                let _ = deadline.standing(day(today), &story.calendar);
            }
            if let Some(due) = deadline.due {
                let (from, to) = match deadline.clock.rule().unit {
                    Unit::WorkingDaysBefore => (due, deadline.started_on),
                    _ => (deadline.started_on, due),
                };
                prop_assert!(from <= to, "{:?}", deadline);
            }
        }
        let _ = Listed::of(&case, &story.clocks, &story.calendar).order();
    }

    #[test]
    fn a_letter_once_gone_stays_gone_and_only_letters_stop_the_clocks_of_answers_r4_3(
        seed in any::<u64>(),
        steps in steps(),
    ) {
        let (story, _) = live(seed, &steps, |was, event, is| {
            for (number, written) in &was.letters {
                if written.left_on.is_some() {
                    assert_eq!(is.letters.get(number), Some(written), "after {event:?}");
                }
            }
        });
        let case = story.case();
        let gone = |letter| case.letters.values().any(|known| known.letter == letter && known.left_on.is_some());
        prop_assert!(
            case.statutory.sent_on.is_none() || gone(Letter::StageOneReply) || gone(Letter::Resolution)
        );
        prop_assert!(case.stage_two().is_none_or(|two| two.sent_on.is_none() || gone(Letter::Adjudication)));
        prop_assert!(case.corporate.sent_on.is_none() || gone(Letter::CorporateReply));
        prop_assert!(case.data_protection.sent_on.is_none() || gone(Letter::DataProtectionReply));
    }

    #[test]
    fn a_later_receipt_never_gives_an_earlier_date(
        days in 0_u64..1_500,
        later in 0_u64..30,
        kind in 0_usize..6,
        convention in prop_oneof![Just("A"), Just("B"), Just("C")],
    ) {
        let profile = format!(r#"{{"convention": "{convention}"}}"#);
        let tell = |days| {
            let on = day("2024-01-01").checked_add_days(Days::new(days)).unwrap();
            let first = Received { by_child: kind == 1, ..received(&on.to_string()) };
            let on = on.to_string();
            let story = match kind {
                0 | 1 => Story::begins(first),
                2 => Story::corporate(&on).acts(&on, ActKind::Acknowledge, &[]),
                3 => Story::personal_information(&on),
                4 => Story::other(&on, Journey::Complaint, Pathway::Concern),
                _ => Story::other(&on, Journey::AdvocateRequest, Pathway::AdvocacyRequest),
            };
            story.in_council(&profile)
        };
        let (earlier, story) = (tell(days), tell(days + later));
        let (first, second) = (some_dates(&earlier.case(), &earlier), some_dates(&story.case(), &story));
        for (key, deadline) in &first {
            if let Some(next) = second.get(key) {
                prop_assert!(next.due >= deadline.due, "{:?}: {:?} then {:?}", key, deadline.due, next.due);
            }
        }
    }

    #[test]
    fn a_longer_pause_or_a_larger_limit_never_gives_an_earlier_date(
        pauses in proptest::collection::vec((0_u64..40, 0_u64..40), 0..4),
        longer in 0_usize..4,
        more in 0_u64..20,
        limit in 1_u32..70,
    ) {
        let tell = |pauses: &[(u64, u64)], limit: u32| {
            let profile = format!(r#"{{"stage-one": {limit}}}"#);
            let mut story = Story::parent_complaint(MONDAY).in_council(&profile);
            let mut today = day(MONDAY);
            for (after, length) in pauses {
                today = today.checked_add_days(Days::new(*after)).unwrap();
                story = story.act(&today.to_string(), ActKind::Suspend, &[]);
                today = today.checked_add_days(Days::new(*length)).unwrap();
                story = story.act(&today.to_string(), ActKind::Resume, &[]);
            }
            story
        };
        let mut stretched = pauses.clone();
        if let Some((_, length)) = stretched.get_mut(longer) {
            *length += more;
            // The later pauses stay where they were.
            if let Some((after, _)) = stretched.get_mut(longer + 1) {
                prop_assume!(*after >= more);
                *after -= more;
            }
        }
        let due = |story: &Story| story.deadline(Clock::StageOne).unwrap().due;
        let (plain, long) = (tell(&pauses, limit), tell(&stretched, limit));
        prop_assert!(due(&long) >= due(&plain));
        prop_assert!(due(&tell(&pauses, limit + 1)) > due(&plain));
        let most = plain.due(Clock::StageOneMaximum);
        prop_assert_eq!(long.due(Clock::StageOneMaximum), most, "no pause moves the most (R4.4)");
    }
}

#[test]
fn such_lives_reach_every_act_and_the_end_of_every_procedure_so_the_properties_say_something() {
    let missing: Vec<_> = ActKind::ALL
        .iter()
        .filter(|act| !MANY_LIVES.done.contains(act))
        .collect();
    assert_eq!(missing, Vec::<&ActKind>::new());
    assert_eq!(MANY_LIVES.reached.len(), 12, "{:?}", MANY_LIVES.reached);
}
