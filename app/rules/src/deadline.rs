//! The dates to keep, worked out from what happened and the calendar by a pure function; never stored as a countdown. Each
//! can explain itself: what started it, which days were counted, which were passed over, and which rule says so.

mod book;
mod too_late;

use chrono::NaiveDate;

use book::CaseDeadlines;

use crate::calendar::{Calendar, Counted};
use crate::case::{Advocacy, Case, Received};
use crate::clock::{Clock, Clocks};
use crate::form::options;
use crate::intake::Journey;
use crate::kinds::OmbudsmanAsk;
use crate::too_late::TooLate;

options! {
    /// What starts a clock.
    Start "staff-clock-start" {
        Received "received"
        Acknowledged "acknowledged"
        Asked "asked"
        Agreed "agreed"
        ReplySent "reply-sent"
        Appointed "appointed"
        PanelMeets "panel-meets"
        PanelMet "panel-met"
        Recommended "recommended"
        Known "known"
        Ended "ended"
        Set "set"
    }
}

/// One date to keep, and how it came about. All dates are Europe/London dates.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deadline {
    /// The clock of the procedure that runs.
    pub clock: Clock,
    /// What happened on that day; the locales have words for each.
    pub start: Start,
    /// The day it started: day 0, except where the unit counts the first day.
    pub started_on: NaiveDate,
    /// The last day that is in time (R8.5); none while the clock stands, or has not begun.
    pub due: Option<NaiveDate>,
    /// How the working days were counted; none for other units.
    pub counted: Option<Counted>,
    /// The time was extended (R4.5).
    pub extended: bool,
    /// Another date that the complainant agreed to (T3, T7).
    pub agreed: bool,
    /// For stage 2 the date counted from the other of its two starts (R4.8).
    pub also: Option<NaiveDate>,
    /// The day on which it was met, or could not run on.
    pub ended_on: Option<NaiveDate>,
    /// What would take away that it was missed, and was written down only when it had been: it counts as late.
    pub too_late: Option<TooLate>,
    /// Which of the remedies or actions of the case it is about, from 1.
    pub which: Option<u32>,
    /// What the Ombudsman waits for by then; none for every other date.
    pub asked: Option<OmbudsmanAsk>,
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
    /// The clock stands, since this day where it is known.
    Paused(Option<NaiveDate>),
    /// A right of theirs to use by this day; nothing of ours is late.
    Theirs,
}

/// A deadline this many working days away, or fewer, is soon.
pub const SOON: u32 = 3;

/// The day on which complaints about personal information got a clock in law (R9.4, T15); those received before have none.
pub const DATA_PROTECTION_SINCE: NaiveDate =
    NaiveDate::from_ymd_opt(2026, 6, 19).expect("19 June 2026 is a date");

impl Deadline {
    /// How the deadline stands at the end of `today`.
    #[must_use]
    pub fn standing(&self, today: NaiveDate, calendar: &Calendar) -> Standing {
        if !self.clock.rule().ours {
            return Standing::Theirs;
        }
        let Some(due) = self.due else {
            let mut pauses = self.counted.iter().flat_map(|counted| &counted.pauses);
            let open = pauses.rfind(|pause| pause.until.is_none());
            return Standing::Paused(open.map(|pause| pause.from));
        };
        standing(due, today, calendar)
    }
}

/// How a date of ours stands at the end of `today`.
#[must_use]
pub fn standing(due: NaiveDate, today: NaiveDate, calendar: &Calendar) -> Standing {
    if today > due {
        return Standing::Late(calendar.working_days_between(due, today));
    }
    match calendar.working_days_between(today, due) {
        left if left <= SOON => Standing::Soon(left),
        left => Standing::InGoodTime(left),
    }
}

/// The days on which a reminder goes out before a limit of so many working days: after a half, four fifths and nine tenths
/// of it, so for ten the days 5, 8 and 9 (R4.3).
#[must_use]
pub fn reminder_days(limit: u32) -> Vec<u32> {
    let mut days: Vec<u32> = [(1, 2), (4, 5), (9, 10)]
        .into_iter()
        .map(|(part, whole)| (limit * part).div_ceil(whole))
        .filter(|day| (1..limit).contains(day))
        .collect();
    days.dedup();
    days
}

/// The dates that a representation received on `received` has to keep, whatever happens later.
#[must_use]
pub fn promised(
    journey: Journey,
    received: NaiveDate,
    clocks: &Clocks,
    calendar: &Calendar,
) -> Vec<Deadline> {
    let received = Received {
        journey,
        on: received,
        danger: false,
        freeze: false,
        by_child: false,
        category: None,
        advocacy: match journey {
            Journey::AdvocateRequest => Advocacy::Accepted,
            _ => Advocacy::NotNeeded,
        },
        channel: None,
        pathway: None,
    };
    of(&Case::begin(&received, received.on), clocks, calendar)
}

/// The dates that are still to keep, soonest first; what stands or is theirs comes last.
#[must_use]
pub fn open(case: &Case, clocks: &Clocks, calendar: &Calendar) -> Vec<Deadline> {
    let mut open = of(case, clocks, calendar);
    open.retain(|deadline| deadline.ended_on.is_none());
    open.sort_by_key(|deadline| {
        (
            !deadline.clock.rule().ours,
            deadline.due.is_none(),
            deadline.due,
        )
    });
    open
}

/// The last day that a stage 2 that runs may take, however it is extended or suspended (T5), counted from the same day as the
/// stage itself (R4.8); none once its letter is sent.
#[must_use]
pub fn stage_two_at_most(case: &Case, clocks: &Clocks, calendar: &Calendar) -> Option<NaiveDate> {
    let two = case.stage_two().filter(|two| two.sent_on.is_none())?;
    let days = clocks.extended(Clock::StageTwo)?;
    Some(calendar.due(two.begins_on(), days, clocks.convention))
}

/// Every date that the case has had to keep, in the order of the procedure.
#[must_use]
pub fn of(case: &Case, clocks: &Clocks, calendar: &Calendar) -> Vec<Deadline> {
    let book = CaseDeadlines {
        case,
        clocks,
        calendar,
    };
    let mut found = Vec::new();
    book.first(&mut found);
    book.statutory(&case.statutory, &mut found);
    book.corporate(&mut found);
    book.others(&mut found);
    for deadline in &mut found {
        deadline.too_late = book.too_late(deadline);
    }
    found
}
