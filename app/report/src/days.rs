//! Working days for very many entries: a table by day number, made once, instead of asking the calendar each time (R8.5).

use chrono::{Datelike, NaiveDate};
use rules::calendar::{Calendar, Convention};
use rules::register::{Entry, Stage, Suspended};

use super::Period;

/// How many years before the period the table begins; earlier days are asked of the calendar.
const YEARS_BACK: i32 = 12;

/// The working days up to each day of some years.
#[derive(Debug)]
pub(super) struct WorkingDays<'a> {
    calendar: &'a Calendar,
    convention: Convention,
    first: i32,
    up_to: Vec<u32>,
}

impl<'a> WorkingDays<'a> {
    /// The table for reports about these days, in which day one is what the council takes for it (R8.4).
    pub(super) fn new(calendar: &'a Calendar, convention: Convention, about: Period) -> Self {
        let first = about.from.num_days_from_ce() - 366 * YEARS_BACK;
        let last = about.to.num_days_from_ce() + 2 * 366;
        let mut sum = 0;
        let days = NaiveDate::from_num_days_from_ce_opt(first);
        let days = days.into_iter().flat_map(|day| day.iter_days());
        let up_to = days
            .take(usize::try_from(last - first).unwrap_or_default())
            .map(|day| {
                sum += u32::from(calendar.is_working_day(day));
                sum
            })
            .collect();
        Self {
            calendar,
            convention,
            first,
            up_to,
        }
    }

    /// Working days after `from` up to and including `to`.
    pub(super) fn between(&self, from: NaiveDate, to: NaiveDate) -> u32 {
        if to <= from {
            return 0;
        }
        match (self.at(from), self.at(to)) {
            (Some(from), Some(to)) => to - from,
            _ => self.calendar.working_days_between(from, to),
        }
    }

    /// Working days from a day of receipt until something left, counted as a deadline is (R8.4).
    pub(super) fn since(&self, received: NaiveDate, left: NaiveDate) -> u32 {
        let from = self.calendar.day_zero(received, self.convention);
        // What leaves on a Saturday leaves after Friday's deadline.
        self.between(from, self.calendar.on_or_after(left))
    }

    /// How many working days a stage took until it ended, counted as its deadline is (R8.4); those on which its clock stood are
    /// left out unless they count (R8.7).
    pub(super) fn taken(
        &self,
        entry: &Entry,
        stage: &Stage,
        from: NaiveDate,
        suspended: bool,
    ) -> u32 {
        let Some(ended) = stage.ended_on else {
            return 0;
        };
        let from = self.calendar.day_zero(from, self.convention);
        // What leaves on a Saturday leaves after Friday's deadline.
        let ended = self.calendar.on_or_after(ended);
        let all = self.between(from, ended);
        if suspended || entry.suspended.is_empty() {
            return all;
        }
        // What was written down only after the date had passed, did not move it.
        let missed = stage.too_late.map(|too_late| too_late.due);
        let counts = |time: &&Suspended| missed.is_none_or(|due| time.told_on <= Some(due));
        let suspended: Vec<_> = entry.suspended.iter().filter(counts).cloned().collect();
        all.saturating_sub(self.stood(&suspended, from, ended))
    }

    /// The working days of the suspensions, each day once.
    pub(super) fn stood(&self, suspended: &[Suspended], from: NaiveDate, to: NaiveDate) -> u32 {
        let mut pauses: Vec<_> = suspended
            .iter()
            .map(|suspended| (suspended.pause.from, suspended.pause.until.unwrap_or(to)))
            .collect();
        pauses.sort_unstable();
        let mut stood = 0;
        let mut counted_to = from;
        for (begins, ends) in pauses {
            let (begins, ends) = (begins.max(counted_to), ends.min(to));
            stood += self.between(begins, ends);
            counted_to = counted_to.max(ends);
        }
        stood
    }

    fn at(&self, day: NaiveDate) -> Option<u32> {
        let at = usize::try_from(day.num_days_from_ce() - self.first).ok()?;
        self.up_to.get(at).copied()
    }
}
