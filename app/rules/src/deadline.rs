//! The clocks (requirements 4.1), worked out from what happened and the calendar; never stored as a countdown.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::calendar::{Calendar, Convention};
use crate::case::Case;
use crate::intake::Journey;

/// A limit that the law, the guidance or the council sets.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Clock {
    /// T1: a person acknowledges it. The automatic receipt does not stop this clock (R12.2).
    Acknowledgement,
    /// T2: the reply at stage 1 (Reg. 14).
    StageOne,
    /// R7.6: the advocacy provider answers the request.
    Advocate,
}

/// The limits as one council sets them, in working days.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Clocks {
    /// T1. No number in law; 3 unless the council chooses another.
    pub acknowledgement: u32,
    /// T2. Reg. 14 allows 10.
    pub stage_one: u32,
    /// R7.6. Providers aim to appoint within 2.
    pub advocate: u32,
    /// Which day counts as day one (R8.4).
    pub convention: Convention,
}

/// One date to keep.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Deadline {
    /// Which clock.
    pub clock: Clock,
    /// The last day that is in time (R8.5), a Europe/London date.
    pub due: NaiveDate,
}

/// How a deadline stands on some day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Past, by so many working days; 0 only on days off that follow the date.
    Late(u32),
    /// Due in at most three working days.
    Soon(u32),
    /// Due later, in so many working days.
    InGoodTime(u32),
}

/// A deadline this many working days away, or fewer, is soon.
pub const SOON: u32 = 3;

impl Default for Clocks {
    fn default() -> Self {
        Self {
            acknowledgement: 3,
            stage_one: 10,
            advocate: 2,
            convention: Convention::A,
        }
    }
}

impl Deadline {
    /// How the deadline stands at the end of `today`.
    #[must_use]
    pub fn standing(self, today: NaiveDate, calendar: &Calendar) -> Standing {
        if today > self.due {
            return Standing::Late(calendar.working_days_between(self.due, today));
        }
        match calendar.working_days_between(today, self.due) {
            left if left <= SOON => Standing::Soon(left),
            left => Standing::InGoodTime(left),
        }
    }
}

/// The dates that a representation received on `received` has to keep, whatever happens later.
#[must_use]
pub fn promised(
    journey: Journey,
    received: NaiveDate,
    clocks: &Clocks,
    calendar: &Calendar,
) -> Vec<Deadline> {
    let due = |clock, days| Deadline {
        clock,
        due: calendar.due(received, days, clocks.convention),
    };
    match journey {
        Journey::Complaint => vec![
            due(Clock::Acknowledgement, clocks.acknowledgement),
            due(Clock::StageOne, clocks.stage_one),
        ],
        Journey::AdvocateRequest => {
            vec![
                due(Clock::Acknowledgement, clocks.acknowledgement),
                due(Clock::Advocate, clocks.advocate),
            ]
        }
        Journey::Compliment | Journey::Idea | Journey::Equality => Vec::new(),
    }
}

/// The dates that are still to keep, soonest first.
#[must_use]
pub fn open(case: &Case, clocks: &Clocks, calendar: &Calendar) -> Vec<Deadline> {
    let mut open = promised(case.journey, case.received_on, clocks, calendar);
    open.retain(|deadline| {
        deadline.clock != Clock::Acknowledgement || case.acknowledged_on.is_none()
    });
    open.sort_by_key(|deadline| deadline.due);
    open
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_complaint_is_acknowledged_in_3_and_answered_in_10_working_days_t1_t2() {
        let calendar = Calendar::england_and_wales();
        for (received, acknowledged, answered) in [
            ("2024-12-20", "2024-12-27", "2025-01-08"),
            ("2024-12-28", "2025-01-02", "2025-01-13"),
            ("2024-03-28", "2024-04-04", "2024-04-15"),
            ("2026-12-18", "2026-12-23", "2027-01-06"),
        ] {
            let dates: Vec<_> = promised(
                Journey::Complaint,
                day(received),
                &Clocks::default(),
                &calendar,
            )
            .into_iter()
            .map(|deadline| deadline.due)
            .collect();
            assert_eq!(
                dates,
                [day(acknowledged), day(answered)],
                "received {received}"
            );
        }
    }

    #[test]
    fn what_is_due_today_is_not_late_r8_5() {
        let calendar = Calendar::england_and_wales();
        let deadline = Deadline {
            clock: Clock::StageOne,
            due: day("2026-11-20"),
        };
        for (today, standing) in [
            ("2026-11-13", Standing::InGoodTime(5)),
            ("2026-11-17", Standing::Soon(3)),
            ("2026-11-20", Standing::Soon(0)),
            ("2026-11-21", Standing::Late(0)),
            ("2026-11-23", Standing::Late(1)),
        ] {
            assert_eq!(
                deadline.standing(day(today), &calendar),
                standing,
                "{today}"
            );
        }
    }
}
