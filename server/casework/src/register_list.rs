//! The register as a list, for audit and inspection: one row for each representation, dates and words from lists, nothing that
//! a person wrote (reg 13(1)). Whoever may not see who complained does not see it here (R9.9).

use std::net::IpAddr;

use report::{Period, ReportFilter};
use rules::permission::Duty;
use rules::principal::Principal;
use rules::register::{Kind, StageOutcome, Vocabulary};
use store::{AuditEvent, RegisterRow, Wanted, WantedList, What};

use super::Council;
use super::report::words_of_report;
use crate::error::Error;

/// So many rows one list has at most: with ten times as many a spreadsheet is slow to open.
pub const MOST_LISTED: u64 = 10_000;

/// How what should not be in the register is told from the rest (13.4).
const ERRORS: &[StageOutcome] = &[StageOutcome::Duplicate, StageOutcome::LoggedInError];

/// Which list is wanted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RegisterChoice {
    /// Of which days, service and person. Days that are not named are those of the report year until today.
    pub only: ReportFilter,
    /// Of one kind.
    pub kind: Option<Kind>,
    /// Whether what was recorded in error or twice is in it; it is marked then.
    pub errors: bool,
}

/// What somebody can know of a list before they take it away.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RegisterListing {
    /// Received on these days.
    pub days: Period,
    /// How many rows it has.
    pub count: u64,
    /// How many cases are kept from them, whatever the list is of.
    pub kept_from: u64,
    /// Whether it says who complained.
    pub with_who: bool,
    /// The council's own words for natures and outcomes.
    pub words: Vocabulary,
}

/// How large a list is.
///
/// # Errors
/// [`Error::Refused`] for whoever may read no lists, [`Error::Forbidden`] for whoever chooses by who complained and may not
/// see that; [`Error::Unavailable`].
pub async fn look_at_register(
    council: &Council,
    by: &Principal,
    choice: &RegisterChoice,
) -> Result<RegisterListing, Error> {
    council.allows(by, Duty::ReadLists)?;
    let with_who = council.allows(by, Duty::ListWho).is_ok();
    if choice.only.who.is_some() && !with_who {
        return Err(Error::Forbidden);
    }
    let days = days_of(council, &choice.only);
    let wanted = wanted(choice);
    let list = WantedList {
        days,
        wanted: &wanted,
        kind: choice.kind,
    };
    Ok(RegisterListing {
        days,
        count: council.store.count_of_list(by, list).await?,
        kept_from: council.store.count_kept_from(by).await?,
        with_who,
        words: words_of_report(council).await?,
    })
}

/// The rows of a list, the first received first; none of one that has more than `most`, because one that is cut off would be
/// taken for the whole.
///
/// That it was taken, of which days and in which format, is written down before anything of it leaves.
///
/// # Errors
/// As [`look_at_register`].
pub async fn list_register(
    council: &Council,
    by: &Principal,
    choice: &RegisterChoice,
    (format, from): (&str, Option<IpAddr>),
    most: u64,
) -> Result<(RegisterListing, Option<Vec<RegisterRow>>), Error> {
    let listing = look_at_register(council, by, choice).await?;
    if listing.count > most {
        return Ok((listing, None));
    }
    let wanted = wanted(choice);
    let list = WantedList {
        days: listing.days,
        wanted: &wanted,
        kind: choice.kind,
    };
    let mut rows = Vec::new();
    let store = &council.store;
    store
        .list_register(by, list, most, |row| rows.push(row))
        .await?;
    let taken = AuditEvent::new(by, What::Export, council.clock.now())
        .which(format!(
            "register/{}/{}.{format}",
            listing.days.from, listing.days.to
        ))
        .from(from);
    let tx = store.begin().await?;
    tx.audit(&taken).await?;
    tx.commit().await?;
    Ok((listing, Some(rows)))
}

/// The days that are named; where none is, those of the report year until today.
fn days_of(council: &Council, only: &ReportFilter) -> Period {
    let today = council.clock.today();
    let year = report::Year::of(today, council.profile.report.year_begins);
    let to = only.to.unwrap_or(today);
    let from = year.period(council.profile.report.year_begins).from;
    Period {
        from: only.from.unwrap_or_else(|| from.min(to)),
        to,
    }
}

fn wanted(choice: &RegisterChoice) -> Wanted<'static> {
    Wanted {
        only: choice.only.clone(),
        left_out: match choice.errors {
            true => &[],
            false => ERRORS,
        },
    }
}
