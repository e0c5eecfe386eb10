//! Reports, the dashboard and the assurance report. Each of these but the published reports asks for a session itself,
//! whatever let the request through.

mod dashboard;
mod register;

use std::collections::BTreeMap;

use app::desk::{Assurance, CoveringFile, KeptOn, ReportFile, ReportRow, ReportState};
use casework::Error;
use report::{ReportFilter, WorkedOut, Year};
use rules::permission::Duty;
use store::{self, HeldReport, KeptReport};
use words::dates;

use crate::edge::visitor::{SignedIn, Visitor};
use casework::{
    Council, Made, ReportScope, assurance_kept, assurance_now, by_rules_in_force, make_report,
    names_in, names_in_cover, period_of, report_by, services,
};

pub use dashboard::dashboard;
pub use register::{register_list, register_rows};

/// No council has kept a register for longer, whatever a mistyped date says.
const MOST_YEARS: i32 = 60;

/// The years of which there is, or could be, an annual report.
///
/// # Errors
/// Without a session, or when the store cannot be read.
pub async fn reports(council: &Council, visitor: &Visitor) -> Result<Vec<ReportRow>, Error> {
    signed_in(visitor)?;
    let begun = council.store.begun_reports().await?;
    let (begins, today) = (council.profile.report.year_begins, council.clock.today());
    let this = Year::of(today, begins);
    let first = first_year(council).await?.unwrap_or(this);
    let since = first.begins_in().max(this.begins_in() - MOST_YEARS);
    let mut years: Vec<Year> = (since..=this.begins_in()).map(Year::beginning).collect();
    years.extend(begun.iter().map(|report| report.year));
    years.sort_unstable();
    years.dedup();
    let row = |year: Year| {
        let known = begun.iter().find(|report| report.year == year);
        ReportRow {
            year,
            state: known.map_or(ReportState::Draft, |known| state(known.state)),
            since: known.and_then(|known| known.since).map(dates::moment),
            unfinished: year.period(begins).to >= today,
        }
    };
    Ok(years.into_iter().rev().map(row).collect())
}

/// The annual report of a year, or of one of its quarters; none of a year in which there is nothing.
///
/// # Errors
/// Without a session, or when the store cannot be read.
pub async fn report(
    council: &Council,
    visitor: &Visitor,
    year: Year,
    quarter: Option<u32>,
    only: ReportFilter,
) -> Result<Option<ReportFile>, Error> {
    let staff = signed_in(visitor)?;
    let may_change = council.allows(&staff.who, Duty::WriteReport).is_ok();
    let held = council.store.held_report(year).await?;
    if held.is_none() && !is_known(council, year).await? {
        return Ok(None);
    }
    let is_whole = quarter.is_none() && only == ReportFilter::default();
    let mut file = match held
        .as_ref()
        .and_then(|held| Some((held, held.kept.as_ref()?)))
    {
        Some((held, kept)) if is_whole => of_kept(council, held, kept),
        _ => {
            let wanted = ReportScope { quarter, only };
            let council = &by_rules_in_force(council).await?;
            let made = make_report(council, year, &wanted).await?;
            of_made(council, year, wanted, made, held.filter(|_| is_whole))
        }
    };
    file.may_change = may_change;
    Ok(Some(file))
}

/// The annual report of a year, with what may be names in it.
///
/// # Errors
/// Without a session, or when the store cannot be read.
pub async fn report_to_publish(
    council: &Council,
    visitor: &Visitor,
    year: Year,
) -> Result<Option<ReportFile>, Error> {
    let mut file = report(council, visitor, year, None, ReportFilter::default()).await?;
    if let Some(file) = file.as_mut().filter(|file| file.may_change) {
        let period = period_of(year, None, &council.profile);
        file.names = names_in(council, period, &file.words, &file.quotes).await?;
    }
    Ok(file)
}

/// Which withheld numbers of a report, or of those of its quarters, the others tell; nothing for whoever may not publish, of
/// a report that everybody can read already, and where nothing is withheld.
///
/// # Errors
/// Without a session, or when the store cannot be read.
pub async fn told_by_quarters(
    council: &Council,
    visitor: &Visitor,
    year: Year,
) -> Result<Vec<WorkedOut>, Error> {
    let file = report(council, visitor, year, None, ReportFilter::default()).await?;
    let asked = file.filter(|file| file.may_change && file.state != ReportState::Published);
    let Some(file) = asked.filter(|file| file.report.counting.withhold_under > 0) else {
        return Ok(Vec::new());
    };
    let mut quarters = Vec::new();
    for quarter in 1..=4 {
        let wanted = ReportScope {
            quarter: Some(quarter),
            ..ReportScope::default()
        };
        let rules = file.report.counting.clone();
        quarters.push(report_by(council, rules, year, &wanted).await?.report);
    }
    Ok(report::worked_out(&file.report, &quarters))
}

/// The annual report of a year with what staff wrote for the committee, and what may be names in it.
///
/// # Errors
/// Without a session, or when the store cannot be read.
pub async fn covering(
    council: &Council,
    visitor: &Visitor,
    year: Year,
) -> Result<Option<CoveringFile>, Error> {
    let file = report(council, visitor, year, None, ReportFilter::default()).await?;
    let Some(mut file) = file else {
        return Ok(None);
    };
    let held = council.store.held_report(year).await?;
    let (words, seen) = held.map_or_else(Default::default, |held| (held.covering, held.seen));
    file.seen = seen;
    let names = match file.may_change {
        true => names_in_cover(council, year, &words).await?,
        false => Vec::new(),
    };
    Ok(Some(CoveringFile { file, words, names }))
}

/// The years whose annual report is published; for everybody.
///
/// # Errors
/// When the store cannot be read.
pub async fn published(council: &Council) -> Result<Vec<Year>, Error> {
    let begun = council.store.begun_reports().await?;
    let published = begun
        .into_iter()
        .filter(|report| report.state == store::ReportState::Published);
    Ok(published.map(|report| report.year).collect())
}

/// A published annual report; for everybody.
///
/// # Errors
/// When the store cannot be read.
pub async fn published_report(council: &Council, year: Year) -> Result<Option<ReportFile>, Error> {
    let held = council.store.held_report(year).await?;
    let held = held.filter(|held| held.state == store::ReportState::Published);
    Ok(held.and_then(|held| Some(of_kept(council, &held, held.kept.as_ref()?))))
}

/// A report as the command line makes it: by the rules of the council, of whatever stands in the store.
///
/// # Errors
/// When the store cannot be read.
pub async fn report_now(
    council: &Council,
    year: Year,
    wanted: ReportScope,
) -> Result<Option<ReportFile>, Error> {
    let held = council.store.held_report(year).await?;
    if held.is_none() && !is_known(council, year).await? {
        return Ok(None);
    }
    let is_whole = wanted == ReportScope::default();
    let made = make_report(council, year, &wanted).await?;
    Ok(Some(of_made(
        council,
        year,
        wanted,
        made,
        held.filter(|_| is_whole),
    )))
}

/// The assurance report as it stands, or one that was kept.
///
/// # Errors
/// Without a session, or when the store cannot be read.
pub async fn assurance(
    council: &Council,
    visitor: &Visitor,
    kept: Option<KeptOn>,
    only: ReportFilter,
) -> Result<Option<Assurance>, Error> {
    let staff = signed_in(visitor)?;
    let on = kept.map_or_else(|| council.clock.today(), |kept| kept.on);
    let rows = match kept {
        Some(kept) => assurance_kept(council, &staff.who, kept.on, kept.version).await?,
        None => Some(assurance_now(council, &staff.who, &only).await?),
    };
    let Some(rows) = rows else { return Ok(None) };
    let earlier = council.store.kept_assurances().await?;
    Ok(Some(Assurance {
        on,
        day: dates::longest(on),
        kept,
        services: rows,
        earlier: earlier
            .into_iter()
            .map(|(on, version, at)| {
                let version = Some(version);
                (KeptOn { on, version }, dates::moment(at))
            })
            .collect(),
        only: if kept.is_some() {
            ReportFilter::default()
        } else {
            only
        },
        choose: services(&council.profile),
    }))
}

fn of_kept(council: &Council, held: &HeldReport, kept: &KeptReport) -> ReportFile {
    ReportFile {
        year: held.year,
        quarter: None,
        state: state(held.state),
        as_of: dates::longest(kept.on),
        report: kept.report.clone(),
        words: kept.words.clone(),
        seen: held.seen,
        quotes: kept.quotes.clone(),
        names: Vec::new(),
        context: kept.context.clone(),
        only: ReportFilter::default(),
        services: services(&council.profile),
        may_change: false,
    }
}

/// A report that is only looked at: nobody has written any words for it.
pub(super) fn as_draft(council: &Council, year: Year, made: Made) -> ReportFile {
    of_made(council, year, ReportScope::default(), made, None)
}

fn of_made(
    council: &Council,
    year: Year,
    wanted: ReportScope,
    made: Made,
    held: Option<HeldReport>,
) -> ReportFile {
    let (words, seen) = match held {
        Some(held) => (held.words, held.seen),
        None => (BTreeMap::new(), 0),
    };
    ReportFile {
        year,
        quarter: wanted.quarter,
        state: ReportState::Draft,
        as_of: dates::longest(made.on),
        report: made.report,
        words,
        seen,
        quotes: made.quotes,
        names: Vec::new(),
        context: made.context,
        only: wanted.only,
        services: services(&council.profile),
        may_change: false,
    }
}

/// Whether anything can be said of a year: it has begun, and the register or earlier totals reach back to it.
async fn is_known(council: &Council, year: Year) -> Result<bool, Error> {
    let this = Year::of(council.clock.today(), council.profile.report.year_begins);
    let first = first_year(council).await?;
    Ok(year <= this && (year == this || first.is_some_and(|first| first <= year)))
}

async fn first_year(council: &Council) -> Result<Option<Year>, Error> {
    let first = council.store.first_received().await?;
    Ok(first.map(|day| Year::of(day, council.profile.report.year_begins)))
}

const fn state(state: store::ReportState) -> ReportState {
    match state {
        store::ReportState::Draft => ReportState::Draft,
        store::ReportState::Frozen => ReportState::Frozen,
        store::ReportState::Published => ReportState::Published,
    }
}

fn signed_in(visitor: &Visitor) -> Result<&SignedIn, Error> {
    visitor.staff.as_ref().ok_or(Error::Forbidden)
}
