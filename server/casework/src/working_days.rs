//! The complaints manager keeps the list of bank holidays: a day proclaimed at short notice, or the next years (R8.2).
//!
//! A changed list moves dates that are still to come. What was sent in time stays sent in time: the day it left is kept. The
//! dates that lists show and the register keeps are worked out again by a job, a little later.

use chrono::NaiveDate;
use rules::calendar::{BadCalendar, Calendar};
use rules::{permission::Duty, principal::Principal, refused::Refused};
use serde::Deserialize;

use super::{Council, rebuild::ask_for_rebuild};
use crate::error::Error;

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

/// Changes the list, and asks for the job that works out every case again, both or neither. Every act counts by the new list
/// from then on.
///
/// # Errors
/// [`WorkingDaysRejected::List`] when a new list cannot be used, with the line, year or day; [`Error::Refused`] when the account may
/// not, or the day cannot be added; [`Error::Unavailable`].
pub async fn change_working_days(
    council: &Council,
    by: &Principal,
    act: WorkingDaysAct,
) -> Result<(), WorkingDaysRejected> {
    council.allows(by, Duty::ChangeWorkingDays)?;
    let tx = council.store.begin_alone().await?;
    // Whoever else changes the list, or works out some cases at the moment, is waited for.
    ask_for_rebuild(council, &tx).await?;
    // As it stands now: another process may have changed it since this one read it.
    let before = tx.calendar(None).await?;
    let mut calendar = Calendar::clone(&before);
    match act {
        WorkingDaysAct::Add { day, title } => {
            // Far beyond the last year that is known, a day would hide that the years between are missing.
            let last = calendar.horizon().unwrap_or(day);
            let near = rules::calendar::years_after(last, 1) >= day;
            if !near || title.trim().is_empty() {
                return Err(Error::Refused(Refused::NotAList).into());
            }
            calendar.with_day(day, title.trim());
        }
        WorkingDaysAct::Remove { day } => calendar.without_day(day),
        WorkingDaysAct::Replace { list } => {
            let read = Calendar::from_csv(&list).map_err(WorkingDaysRejected::List)?;
            read.check_instead_of(&calendar, council.clock.today())
                .map_err(WorkingDaysRejected::List)?;
            calendar = read;
        }
    }
    let days = calendar
        .holidays()
        .map(|(day, title)| (day, title.to_owned()));
    tx.keep_holidays(days.collect::<Vec<_>>(), &before).await?;
    tx.commit().await?;
    council.read_calendar().await?;
    council.jobs.ring();
    tracing::info!(staff = %by, "The list of bank holidays was changed");
    Ok(())
}
