//! The complaints manager keeps the list of bank holidays: a day proclaimed at short notice, or the next years (R8.2). What a change
//! moves is shown before it is made; who made it and why is kept, and the last one can be undone.
//!
//! A changed list moves dates that are still to come. What was sent in time stays sent in time: the day it left is kept. The
//! dates that lists show and the register keeps are worked out again by a job, a little later.

use chrono::NaiveDate;
use rules::calendar::{BadCalendar, Calendar};
use rules::clock::Clock;
use rules::deadline;
use rules::reference::Reference;
use rules::{permission::Duty, principal::Principal, refused::Refused};
use serde::Deserialize;
use store::{DatedRow, HolidayChange, KeptCalendar, Purpose};

use super::{Council, rebuild::ask_for_rebuild};
use crate::error::Error;

/// So many open cases are looked up at a time, for whether they have a date that may move.
const ROWS_AT_A_TIME: u64 = 500;
/// So many of those are worked out for a page of the preview: each is opened for it.
const CASES_A_PAGE: usize = 100;

/// What can be done to the list; a form says which by what it asks for.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(untagged)]
pub enum WorkingDaysAct {
    /// Adds a day.
    Add {
        /// A date in London.
        #[serde(rename = "date")]
        day: NaiveDate,
        /// The name of the holiday, such as `Boxing Day`.
        title: String,
        /// It is a bank holiday by law or proclamation, and no day on which only the council is closed (R8.1).
        #[serde(default)]
        by_law: bool,
    },
    /// Takes a day out.
    Remove {
        /// One that is in the list.
        #[serde(rename = "date")]
        day: NaiveDate,
    },
    /// Puts a whole list in its place: lines of `date,weekday,title` below a heading.
    Replace {
        /// As it was pasted.
        list: String,
    },
    /// Undoes the last change.
    Undo {
        /// The version that the list has since.
        version: i64,
    },
}

/// A change of the list that somebody means, having seen what it moves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WorkingDaysChange {
    /// What is done.
    pub act: WorkingDaysAct,
    /// Why, in words of their own.
    pub reason: String,
    /// The version of the list that they saw.
    pub seen: i64,
}

/// What a change would move.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WorkingDaysPreview {
    /// The version of the list that it would change.
    pub seen: i64,
    /// The days that would go, with their titles.
    pub gone: Vec<(NaiveDate, String)>,
    /// The days that would come, with their titles.
    pub come: Vec<(NaiveDate, String)>,
    /// How many open cases have a date that may move: one from the first of these days on.
    pub cases: usize,
    /// How many of them have such a date that is late already.
    pub late: usize,
    /// The page of them that is worked out, from 1; those with a late date come first.
    pub page: usize,
    /// How many pages there are.
    pub pages: usize,
    /// The dates of the cases of this page that would move.
    pub moves: Vec<MovedDate>,
}

/// A date that would move.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MovedDate {
    /// Of which case.
    pub reference: Reference,
    /// Which date.
    pub clock: Clock,
    /// As it is.
    pub before: NaiveDate,
    /// As it would be.
    pub after: NaiveDate,
}

/// Why the list was not changed.
#[derive(Debug)]
pub enum WorkingDaysRejected {
    /// The new list cannot be used.
    List(BadCalendar),
    /// Anything else.
    Error(Error),
}

impl<E: Into<Error>> From<E> for WorkingDaysRejected {
    fn from(error: E) -> Self {
        Self::Error(error.into())
    }
}

/// What a change would move, of the cases that this account may see, page by page; nothing is changed.
///
/// # Errors
/// As [`change_working_days`].
pub async fn preview_working_days(
    council: &Council,
    by: &Principal,
    act: &WorkingDaysAct,
    page: usize,
) -> Result<WorkingDaysPreview, WorkingDaysRejected> {
    council.allows(by, Duty::ChangeWorkingDays)?;
    let before = council.store.calendar(None).await?;
    let last = council.store.holiday_changes(1).await?.pop();
    let after = changed(council, act, &before, last)?;
    let without = |days: &Calendar, other: &Calendar| -> Vec<_> {
        let only = days
            .holidays()
            .filter(|(day, _)| other.title(*day).is_none());
        only.map(|(day, title)| (day, title.to_owned())).collect()
    };
    let (gone, come) = (without(&before, &after), without(&after, &before));
    let first = gone.iter().chain(&come).map(|(day, _)| *day).min();
    let may_move = match first {
        Some(first) => may_move(council, by, first).await?,
        None => Vec::new(),
    };
    let today = council.clock.today();
    let late = may_move.iter().filter(|(due, _)| *due < today).count();
    let pages = may_move.len().div_ceil(CASES_A_PAGE).max(1);
    let page = page.clamp(1, pages);
    let shown = may_move.iter().skip((page - 1) * CASES_A_PAGE);
    let shown = shown.take(CASES_A_PAGE).map(|(_, reference)| reference);
    Ok(WorkingDaysPreview {
        seen: before.version(),
        gone,
        come,
        cases: may_move.len(),
        late,
        page,
        pages,
        moves: moves(council, shown, &before, &after).await?,
    })
}

/// The open cases with a date from a day on, each with the first of these dates; the earliest come first.
async fn may_move(
    council: &Council,
    by: &Principal,
    first: NaiveDate,
) -> Result<Vec<(NaiveDate, Reference)>, Error> {
    let mut found = Vec::new();
    let mut last: Option<DatedRow> = None;
    loop {
        let store = &council.store;
        let some = store.dated_rows(by, last.as_ref(), ROWS_AT_A_TIME).await?;
        found.extend(some.iter().filter_map(|dated| {
            let dues = dated.row.listed.dues.iter().map(|(_, due)| *due);
            let due = dues.filter(|due| *due >= first).min()?;
            Some((due, dated.row.reference.clone()))
        }));
        match some.into_iter().next_back() {
            Some(row) => last = Some(row),
            None => break,
        }
    }
    found.sort_by_key(|(due, _)| *due);
    Ok(found)
}

/// The dates of these cases that another list would move.
async fn moves(
    council: &Council,
    cases: impl Iterator<Item = &Reference>,
    before: &Calendar,
    after: &Calendar,
) -> Result<Vec<MovedDate>, Error> {
    let clocks = &council.profile.clocks;
    let run = council.run(Purpose::Rebuild);
    let mut found = Vec::new();
    for reference in cases {
        let Some((open, _)) = run.open_if_whole(&council.store, reference).await? else {
            continue;
        };
        let dates = |calendar| deadline::of(&open.case, clocks, calendar).into_iter();
        let both = dates(before).zip(dates(after));
        let ours = both.filter(|(was, _)| was.ended_on.is_none() && was.clock.rule().ours);
        found.extend(ours.filter_map(|(was, is)| {
            let (before, after) = (was.due?, is.due?);
            (before != after).then(|| MovedDate {
                reference: reference.clone(),
                clock: was.clock,
                before,
                after,
            })
        }));
    }
    found.sort_by_key(|moved| moved.before);
    Ok(found)
}

/// Changes the list, keeps who did it and why, and asks for the job that works out every case again, all or nothing. Every act
/// counts by the new list from then on.
///
/// # Errors
/// [`WorkingDaysRejected::List`] when a new list cannot be used, with the line, year or day; [`Error::Refused`] when the account may
/// not, or the day cannot be added, or the list has changed since it was seen; [`Error::Unavailable`].
pub async fn change_working_days(
    council: &Council,
    by: &Principal,
    change: WorkingDaysChange,
) -> Result<(), WorkingDaysRejected> {
    council.allows(by, Duty::ChangeWorkingDays)?;
    let last = council.store.holiday_changes(1).await?.pop();
    let tx = council.store.begin_alone().await?;
    // Whoever else changes the list, or works out some cases at the moment, is waited for.
    ask_for_rebuild(council, &tx).await?;
    // As it stands now: another process may have changed it since this one read it.
    let before = tx.calendar(None).await?;
    if before.version() != change.seen {
        return Err(Error::Refused(Refused::ListChanged).into());
    }
    let calendar = changed(council, &change.act, &before, last)?;
    let days = |calendar: &Calendar| -> Vec<_> {
        let days = calendar.holidays();
        days.map(|(day, title)| (day, title.to_owned())).collect()
    };
    tx.keep_holidays(days(&calendar), &before).await?;
    tx.keep_holiday_change(HolidayChange {
        version: before.version() + 1,
        at: council.clock.now(),
        by: by.to_string(),
        reason: change.reason,
        before: days(&before),
        after: days(&calendar),
    })
    .await?;
    tx.commit().await?;
    council.read_calendar().await?;
    council.jobs.ring();
    tracing::info!(staff = %by, "The list of bank holidays was changed");
    Ok(())
}

/// The list as the act makes it.
fn changed(
    council: &Council,
    act: &WorkingDaysAct,
    before: &KeptCalendar,
    last: Option<HolidayChange>,
) -> Result<Calendar, WorkingDaysRejected> {
    let mut calendar = Calendar::clone(before);
    match act {
        WorkingDaysAct::Add { by_law: false, .. } => {
            return Err(Error::Refused(Refused::NotABankHoliday).into());
        }
        WorkingDaysAct::Add { day, title, .. } => {
            // Far beyond the last year that is known, a day would hide that the years between are missing.
            let last = calendar.horizon().unwrap_or(*day);
            let near = rules::calendar::years_after(last, 1) >= *day;
            if !near || title.trim().is_empty() {
                return Err(Error::Refused(Refused::NotAList).into());
            }
            calendar.with_day(*day, title.trim());
        }
        WorkingDaysAct::Remove { day } => calendar.without_day(*day),
        WorkingDaysAct::Replace { list } => {
            let read = Calendar::from_csv(list).map_err(WorkingDaysRejected::List)?;
            read.check_instead_of(&calendar, council.clock.today())
                .map_err(WorkingDaysRejected::List)?;
            calendar = read;
        }
        WorkingDaysAct::Undo { version } => {
            let last = last.filter(|last| last.version == *version && *version == before.version());
            let last = last.ok_or(Error::Refused(Refused::ListChanged))?;
            calendar = Calendar::from_days(last.before);
        }
    }
    Ok(calendar)
}
