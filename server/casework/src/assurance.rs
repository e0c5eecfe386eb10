//! The assurance report: what is overdue and due soon, by service and manager, as it stands; and keeping it, so that it can be
//! shown later what was known on a day (requirements 10.1).

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use report::ReportFilter;
use report::assurance::{AssuranceRow, AssuranceService};
use rules::{clock::Clock, deadline::SOON, permission::Duty, principal::Principal};
use store::{DueRow, Onlooker};

use super::{Council, services};
use crate::error::Error;

/// So many dates fit into a report that somebody reads.
const MOST: u64 = 5_000;

/// The assurance report as it stands: for somebody, who does not see a case that is about them (R9.2), or for the council
/// itself, from which nothing is kept.
///
/// # Errors
/// [`Error::Unavailable`].
pub async fn assurance_now(
    council: &Council,
    who: &Principal,
    only: &ReportFilter,
) -> Result<Vec<AssuranceService>, Error> {
    let (today, calendar) = (council.clock.today(), council.calendar());
    let onlooker = Onlooker {
        who,
        today,
        soon: calendar.due(today, SOON, council.profile.clocks.convention),
    };
    let rows = council.store.due_rows(onlooker, only, MOST).await?;
    let mut found: BTreeMap<String, Vec<AssuranceRow>> = BTreeMap::new();
    for row in &rows {
        let is_wanted = only.has_day(row.row.listed.received_on);
        let lines = match is_wanted {
            true => lines(council, row),
            false => continue,
        };
        // Without a known service it is the team's own.
        let nobodys = [String::new()];
        let of = if row.services.is_empty() {
            nobodys.as_slice()
        } else {
            &row.services
        };
        for service in of {
            found
                .entry(service.clone())
                .or_default()
                .extend(lines.clone());
        }
    }
    let names: BTreeMap<String, String> = services(&council.profile).into_iter().collect();
    let mut services: Vec<AssuranceService> = found
        .into_iter()
        .map(|(service, rows)| AssuranceService {
            manager: manager(council, &service),
            service: names.get(&service).unwrap_or(&service).clone(),
            id: Some(service),
            rows,
        })
        .collect();
    services.sort_by_key(late);
    Ok(services)
}

fn late(service: &AssuranceService) -> Reverse<usize> {
    let late = service.rows.iter().filter(|row| row.is_late());
    Reverse(late.count())
}

/// An assurance report that was kept, as somebody may see it: without the cases that are kept from them by now (R9.2),
/// whoever kept it, and in rows of every age.
///
/// # Errors
/// [`Error::Unavailable`].
pub async fn assurance_kept(
    council: &Council,
    who: &Principal,
    on: NaiveDate,
    version: Option<u32>,
) -> Result<Option<Vec<AssuranceService>>, Error> {
    let store = &council.store;
    let found: Option<Vec<AssuranceService>> = store.kept_assurance(on, version).await?;
    let Some(mut services) = found else {
        return Ok(None);
    };
    let about_them = match who.account() {
        Some(account) => store.kept_from(account).await?,
        None => Vec::new(),
    };
    let about_them: BTreeSet<String> = about_them.iter().map(ToString::to_string).collect();
    for service in &mut services {
        service
            .rows
            .retain(|row| !about_them.contains(&row.reference));
    }
    services.retain(|service| !service.rows.is_empty());
    services.sort_by_key(late);
    Ok(Some(services))
}

/// Keeps the assurance report of today, of everything, whoever keeps it: also of what is kept from them. What was kept before
/// stays.
///
/// # Errors
/// [`Error::Refused`] when the account may only read; [`Error::Unavailable`].
pub async fn keep_assurance(council: &Council, by: &Principal) -> Result<(), Error> {
    council.allows(by, Duty::KeepAssurance)?;
    let report = assurance_now(council, &Principal::PORTAL, &ReportFilter::default()).await?;
    let (today, now) = (council.clock.today(), council.clock.now());
    let tx = council.store.begin().await?;
    tx.keep_assurance(today, by, now, &report).await?;
    tx.commit().await?;
    tracing::info!(staff = %by, %today, "An assurance report was kept");
    Ok(())
}

/// The manager of a service: of the area that it is, or that the council's word stands for.
fn manager(council: &Council, service: &str) -> Option<String> {
    let meant = council.profile.words.services.get(service);
    let area = meant.map_or(service, String::as_str);
    council.profile.manager_of(area).map(str::to_owned)
}

/// Every date of a case that is late, those of the law first; where none is, the next.
fn lines(council: &Council, due: &DueRow) -> Vec<AssuranceRow> {
    let (today, calendar) = (council.clock.today(), council.calendar());
    let line = |(clock, day): (Clock, NaiveDate)| AssuranceRow {
        reference: due.row.reference.to_string(),
        clock,
        due: day,
        late: day < today,
        late_by: if day < today {
            calendar.working_days_between(day, today)
        } else {
            0
        },
        left: if day >= today {
            calendar.working_days_between(today, day)
        } else {
            0
        },
        owner: due.row.owner.clone(),
        by_child: due.row.listed.by_child,
    };
    due.row
        .listed
        .to_show(today)
        .into_iter()
        .map(line)
        .collect()
}
