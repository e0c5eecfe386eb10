//! Whether the reply of a stage left in time: by the council's limits, with the time that was agreed or allowed, and without
//! the days on which the clocks stood (R4.3 to R4.5, R8.7).

use chrono::NaiveDate;

use super::{Entry, Kind, Stage, StageOutcome};
use crate::calendar::{Calendar, Pause};
use crate::clock::{Clock, Clocks};

impl Entry {
    /// For each stage whether its reply left in time; none where none left, where there is no limit, or where earlier records
    /// do not say whether more time was allowed.
    #[must_use]
    pub fn in_time(&self, clocks: &Clocks, calendar: &Calendar) -> [Option<bool>; 3] {
        let of = |stage: &Option<Stage>, number: u8| {
            let stage = stage.as_ref()?;
            let ended = stage.ended_on.filter(|_| is_reply(stage.outcome))?;
            let clock = limit_of(self.kind, number, clocks)?;
            if stage.undated {
                return None;
            }
            if stage.too_late.is_some() {
                return Some(false);
            }
            if stage.extended_to.is_some_and(|until| ended <= until) {
                return Some(true);
            }
            let Some(limit) = clocks.limit(clock) else {
                return Some(true);
            };
            if self.is_within(stage, ended, limit, clock, clocks, calendar) {
                return Some(true);
            }
            if self.begins_unknown(usize::from(number) - 1, stage) {
                return None;
            }
            let most = clocks.extended(clock);
            let may_have_been_longer = self.may_have_been_extended(usize::from(number) - 1, stage)
                && most.is_some_and(|most| {
                    self.is_within(stage, ended, most, clock, clocks, calendar)
                });
            (!may_have_been_longer).then_some(false)
        };
        [
            of(&self.stage_one, 1),
            of(&self.stage_two, 2),
            of(&self.stage_three, 3),
        ]
    }

    /// Whether more time may have been allowed of which nothing is recorded: earlier records often say only when the reply
    /// left. `number` is that of the stage, from 0.
    pub fn may_have_been_extended(&self, number: usize, stage: &Stage) -> bool {
        self.from_records[number] && stage.extended_to.is_none()
    }

    /// Whether earlier records do not say from which day a stage is counted: the acknowledgement, or the panel's report (T9,
    /// T12). Then a reply is in time if it is so from the day of the request on, and else nobody knows. `number` is from 0.
    pub fn begins_unknown(&self, number: usize, stage: &Stage) -> bool {
        self.from_records[number] && stage.counted_from.is_none()
    }

    fn is_within(
        &self,
        stage: &Stage,
        ended: NaiveDate,
        limit: u32,
        clock: Clock,
        clocks: &Clocks,
        calendar: &Calendar,
    ) -> bool {
        let pauses: Vec<Pause> = match clock.rule().pauses {
            true => self.suspended.iter().map(|time| time.pause).collect(),
            false => Vec::new(),
        };
        let from = stage.counted_from.unwrap_or(stage.asked_on);
        // A clock that still stands has not run out.
        calendar
            .count_with_pauses(from, limit, clocks.convention, &pauses)
            .is_none_or(|counted| ended <= counted.due)
    }
}

/// Which clock limits the acknowledgement of a complaint (T1, T11); none of what has no such limit.
#[must_use]
pub const fn acknowledged_by(kind: Kind, clocks: &Clocks) -> Option<Clock> {
    match kind {
        Kind::Statutory => Some(Clock::Acknowledgement),
        Kind::Conference if clocks.conference_is_statutory => Some(Clock::Acknowledgement),
        Kind::Corporate | Kind::Conference => Some(Clock::CorporateAcknowledgement),
        _ => None,
    }
}

/// Which clock limits this stage (T2, T5, T9, T10, T12, T14); none for what has no limit in law or by the Code.
#[must_use]
pub const fn limit_of(kind: Kind, stage: u8, clocks: &Clocks) -> Option<Clock> {
    match (kind, stage) {
        (Kind::Concern, 1) => Some(Clock::Concern),
        (Kind::Statutory, _) => statutory(stage),
        (Kind::Conference, _) if clocks.conference_is_statutory => statutory(stage),
        (Kind::Corporate | Kind::Conference, 1) => Some(Clock::CorporateOne),
        (Kind::Corporate | Kind::Conference, 2) => Some(Clock::CorporateTwo),
        _ => None,
    }
}

const fn statutory(stage: u8) -> Option<Clock> {
    match stage {
        1 => Some(Clock::StageOne),
        2 => Some(Clock::StageTwo),
        _ => Some(Clock::StageThree),
    }
}

/// Whether a stage that ended so was answered.
const fn is_reply(outcome: Option<StageOutcome>) -> bool {
    !matches!(
        outcome,
        Some(
            StageOutcome::Withdrawn
                | StageOutcome::Discontinued
                | StageOutcome::Refused
                | StageOutcome::Suspended
                | StageOutcome::NoResponse
                | StageOutcome::ServiceRequest
                | StageOutcome::Duplicate
                | StageOutcome::LoggedInError
        )
    )
}
