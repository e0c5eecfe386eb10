//! One entry as the counting rules see it: to which period it belongs, and at which stages (R10.2).

use chrono::{Datelike, Months, NaiveDate};
use rules::register::{Entry, Stage, StageOutcome};

use super::counting::{Basis, Counting, Stages};
use super::inputs::ReportInputs;
use rules::period::Period;

/// The stages, as columns and rows name them.
pub(super) const STAGES: [&str; 3] = ["stage-one", "stage-two", "stage-three"];

pub(super) const THIS: usize = 0;
/// The same a year before.
pub(super) const LAST: usize = 1;

/// How a stage ended, as far as bases differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ending {
    /// With a reply.
    Replied,
    /// Without an answer: it was withdrawn, not considered further, or not accepted.
    Unanswered,
    /// In another way.
    Otherwise,
}

/// How the complaints of a table are chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Choice {
    pub(super) basis: Basis,
    pub(super) stages: Stages,
    /// Until which day the highest stage is looked for: month and day.
    pub(super) as_at: Option<(u32, u32)>,
    pub(super) withdrawn: bool,
}

/// An entry, and the two periods.
#[derive(Debug, Clone, Copy)]
pub(super) struct EntryInPeriod<'e> {
    pub(super) entry: &'e Entry,
    pub(super) periods: [Period; 2],
    pub(super) known: Known,
}

/// Until which days the highest stage can be looked for.
#[derive(Debug, Clone, Copy)]
pub(super) struct Known {
    /// The end of the period, and of the same a year before.
    ends: [NaiveDate; 2],
    /// The end of the year, also where the period is a quarter of it: so that the quarters add up to the year.
    year_ends: NaiveDate,
    /// The day the report is made.
    today: NaiveDate,
}

impl Known {
    pub(super) fn of(frame: &ReportInputs<'_>, periods: [Period; 2]) -> Self {
        Self {
            ends: periods.map(|period| period.to),
            year_ends: frame.year.period(frame.counting.year_begins).to,
            today: frame.today,
        }
    }

    /// The day until which the highest stage is looked for. One that is still to come is today; and the year before is looked
    /// at on the same day of its own, so that the two can be compared.
    pub(super) fn until(self, as_at: Option<(u32, u32)>, when: usize) -> NaiveDate {
        let Some((month, day)) = as_at else {
            return self.ends[when];
        };
        let of_year = |year| NaiveDate::from_ymd_opt(year, month, day);
        let year = self.year_ends.year();
        let until = [year, year + 1]
            .into_iter()
            .filter_map(of_year)
            .find(|day| *day >= self.year_ends)
            .unwrap_or(self.year_ends)
            .min(self.today.max(self.year_ends));
        let before = u32::from(when == LAST);
        until
            .checked_sub_months(Months::new(12 * before))
            .unwrap_or(until)
    }
}

impl Choice {
    /// As the rules say for this table.
    pub(super) fn of(counting: &Counting, table: &str) -> Self {
        let stages = counting.stages_of(table);
        Self {
            basis: counting.basis_of(table),
            stages,
            as_at: counting
                .as_at_of(table)
                .filter(|_| stages == Stages::Highest),
            withdrawn: counting.withdrawn_of(table),
        }
    }
}

impl Ending {
    /// How a stage with this outcome ended. Without an outcome it was a reply of which nothing more is known.
    pub(super) const fn of(outcome: Option<StageOutcome>) -> Self {
        match outcome {
            None
            | Some(
                StageOutcome::Upheld
                | StageOutcome::PartiallyUpheld
                | StageOutcome::NotUpheld
                | StageOutcome::NoFinding
                | StageOutcome::Resolved
                | StageOutcome::ResponseOnly,
            ) => Self::Replied,
            Some(StageOutcome::Withdrawn | StageOutcome::Discontinued | StageOutcome::Refused) => {
                Self::Unanswered
            }
            Some(
                StageOutcome::Suspended
                | StageOutcome::NoResponse
                | StageOutcome::ServiceRequest
                | StageOutcome::Duplicate
                | StageOutcome::LoggedInError,
            ) => Self::Otherwise,
        }
    }
}

impl<'e> EntryInPeriod<'e> {
    /// The stage with this number, 0 to 2.
    pub(super) const fn stage(&self, number: usize) -> Option<&'e Stage> {
        match number {
            0 => self.entry.stage_one.as_ref(),
            1 => self.entry.stage_two.as_ref(),
            _ => self.entry.stage_three.as_ref(),
        }
    }

    /// Whether a complaint counts in the period at this stage.
    pub(super) fn counts_at(&self, number: usize, choice: Choice, when: usize) -> bool {
        self.day_at(number, choice, when).is_some()
    }

    /// The day by which a complaint counts in the period at this stage; none where it does not.
    pub(super) fn day_at(&self, number: usize, choice: Choice, when: usize) -> Option<NaiveDate> {
        let stage = self.stage(number)?;
        match choice.stages {
            Stages::Each => self.day_of(stage, choice, when, false),
            Stages::Highest => (self.highest(choice, when) == Some(number))
                .then(|| self.day_of(stage, choice, when, true))
                .flatten(),
        }
    }

    /// Whether a complaint counts in the period, each once.
    pub(super) fn counts(&self, choice: Choice, when: usize) -> bool {
        self.day(choice, when).is_some()
    }

    /// The day by which a complaint counts in the period, each once; none where it does not.
    pub(super) fn day(&self, choice: Choice, when: usize) -> Option<NaiveDate> {
        let at = match choice.stages {
            Stages::Each => (0..3).find(|number| self.stage(*number).is_some()),
            Stages::Highest => self.highest(choice, when),
        };
        match at.and_then(|number| self.stage(number)) {
            // Each complaint once: by its own receipt, not by when a later stage was asked for.
            Some(stage) => self.day_of(stage, choice, when, true),
            None => self.without_stages(choice.basis, when),
        }
    }

    /// Whether a stage was asked for by the end of the period and had not ended by then.
    pub(super) fn is_in_progress(&self, when: usize) -> bool {
        let period = self.periods[when];
        self.entry
            .stages()
            .any(|stage| is_running_in(period, stage))
    }

    /// Whether any stage that ended is in an outcome or in a time of the period.
    pub(super) fn is_in_outcomes(&self, counting: &Counting, when: usize) -> bool {
        let outcomes = Choice::of(counting, "outcomes");
        let times = ["times-one", "times-two", "times-three"].map(|id| Choice::of(counting, id));
        times.into_iter().enumerate().any(|(number, times)| {
            let ended = self.stage(number).and_then(|stage| stage.ended_on);
            let counts = |choice| self.counts_at(number, choice, when);
            ended.is_some() && (counts(outcomes) || counts(times))
        })
    }

    /// The highest stage that it had come to by the day of the rules, 0 to 2; its first where none had begun by then, as when
    /// stage 1 was skipped and stage 2 asked for in the next year (R4.6).
    fn highest(&self, choice: Choice, when: usize) -> Option<usize> {
        let to = self.known.until(choice.as_at, when);
        let reached = |number: &usize| {
            self.stage(*number)
                .is_some_and(|stage| stage.asked_on <= to)
        };
        let first = || (0..3).find(|number| self.stage(*number).is_some());
        (0..3).rev().find(reached).or_else(first)
    }

    /// Whether a representation that is no complaint counts in the period.
    pub(super) fn counts_other(&self, basis: Basis, when: usize) -> bool {
        self.without_stages(basis, when).is_some()
    }

    fn without_stages(&self, basis: Basis, when: usize) -> Option<NaiveDate> {
        let period = self.periods[when];
        let ended = || {
            let stage = self
                .entry
                .stage_one
                .as_ref()
                .and_then(|stage| stage.ended_on);
            stage.or(self.entry.closed_on)
        };
        let day = match basis {
            Basis::Received => Some(self.entry.received_on),
            Basis::Responded | Basis::Completed => ended(),
        };
        day.filter(|day| period.contains(*day))
    }

    fn day_of(&self, stage: &Stage, choice: Choice, when: usize, whole: bool) -> Option<NaiveDate> {
        let period = self.periods[when];
        let ending = Ending::of(stage.outcome);
        if ending == Ending::Unanswered && !choice.withdrawn {
            return None;
        }
        let day = match choice.basis {
            Basis::Received if whole => Some(self.entry.received_on),
            Basis::Received => Some(stage.asked_on),
            Basis::Responded => stage.ended_on.filter(|_| ending != Ending::Otherwise),
            Basis::Completed => stage.ended_on,
        };
        day.filter(|day| period.contains(*day))
    }
}

/// Whether a stage was asked for by the end of a period and had not ended by then.
pub(super) fn is_running_in(period: Period, stage: &Stage) -> bool {
    stage.asked_on <= period.to && stage.ended_on.is_none_or(|ended| ended > period.to)
}
