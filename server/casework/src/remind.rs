//! A date comes near, or has passed: who has to know is told, in working hours and without a word of what it is about.

use mail::Notice;
use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Datelike, Days, NaiveDate, Timelike, Utc};
use chrono_tz::Europe::London;
use rules::{
    calendar::Calendar,
    case::{Case, StaffId},
    clock::Clock,
    deadline::{self, Deadline, reminder_days},
    intake::Answers,
    reference::Reference,
};
use store::{OpenCase, Purpose, Topic};

use super::Council;
use crate::error::Error;

/// The first reminder goes after half the time, and no limit is longer than 65 working days: so many calendar days ahead
/// hold every date of which somebody has to be reminded today.
const AHEAD: Days = Days::new(60);

/// Whether the council is at work: a reminder at midnight helps nobody. Nine to five in London, on working days.
fn is_at_work(now: DateTime<Utc>, today: NaiveDate, calendar: &Calendar) -> bool {
    let hour = now.with_timezone(&London).hour();
    calendar.is_working_day(today) && (9..17).contains(&hour)
}

/// Reminds the owner and the deputy of every date that comes near, on days 5, 8 and 9 of 10 and on the like for other
/// limits (R4.3); the team, where nobody has the case. The same reminder never goes twice.
///
/// # Errors
/// [`Error::Unavailable`].
pub async fn remind(council: &Council) -> Result<(), Error> {
    let (now, today, calendar) = (
        council.clock.now(),
        council.clock.today(),
        council.calendar(),
    );
    if !is_at_work(now, today, &calendar) {
        return Ok(());
    }
    let run = council.run(Purpose::Reminder);
    let until = today.checked_add_days(AHEAD).unwrap_or(today);
    for reference in council.store.due_until(until).await? {
        let Some((open, _)) = run.open_if_whole(&council.store, &reference).await? else {
            continue;
        };
        let near: Vec<Topic> = deadline::open(&open.case, &council.profile.clocks, &calendar)
            .iter()
            .filter_map(|deadline| due_today(deadline, today, &calendar))
            .flat_map(|(clock, due, day)| {
                recipients(&open.case)
                    .into_iter()
                    .map(move |to| Topic::Date {
                        to,
                        clock,
                        due,
                        day,
                    })
            })
            .collect();
        if near.is_empty() {
            continue;
        }
        let tx = council.store.begin().await?;
        for date in near {
            council
                .notify(&tx, &open, Notice::Reminder, Some(date))
                .await?;
        }
        tx.commit().await?;
    }
    Ok(())
}

/// The latest reminder of this date that has come, if one has: the clock, the date, and the day of the limit.
fn due_today(
    deadline: &Deadline,
    today: NaiveDate,
    calendar: &Calendar,
) -> Option<(Clock, NaiveDate, u32)> {
    let due = deadline.due.filter(|due| *due >= today)?;
    if !deadline.clock.rule().ours {
        return None;
    }
    // A date that somebody set has no working days of its own; it is as near as any other.
    let limit = deadline.counted.as_ref().map_or(10, |counted| counted.days);
    let come = reminder_days(limit)
        .into_iter()
        .rfind(|day| calendar.back(due, limit - day) <= today)?;
    Some((deadline.clock, due, come))
}

/// The accounts of owner and deputy; none for the team, where nobody has the case.
fn recipients(case: &Case) -> Vec<Option<StaffId>> {
    let accounts = [&case.owner, &case.deputy];
    let accounts: BTreeSet<&StaffId> = accounts.into_iter().flatten().collect();
    match accounts.is_empty() {
        true => vec![None],
        false => accounts.into_iter().cloned().map(Some).collect(),
    }
}

/// Once a week, on its first working day, tells the manager of each service what is overdue there.
///
/// # Errors
/// [`Error::Unavailable`].
pub async fn digest(council: &Council) -> Result<(), Error> {
    let (now, today, calendar) = (
        council.clock.now(),
        council.clock.today(),
        council.calendar(),
    );
    let monday = today - Days::new(u64::from(today.weekday().num_days_from_monday()));
    let first = calendar.due(monday - Days::new(1), 1, rules::calendar::Convention::A);
    if !is_at_work(now, today, &calendar) || today != first {
        return Ok(());
    }
    let overdue = overdue(council).await?.into_keys();
    let digests: Vec<_> = overdue
        .filter(|service| council.profile.manager_of(service).is_some())
        .map(|service| {
            let overdue = Topic::Overdue {
                service,
                week: monday,
            };
            council.notice(Notice::Digest, Some(overdue), false)
        })
        .collect();
    if digests.is_empty() {
        return Ok(());
    }
    // About no case: one message a service and a week.
    let tx = council.store.begin().await?;
    tx.post(None, digests, now).await?;
    Ok(tx.commit().await?)
}

/// The references of the cases that are overdue, by service; a case that is about the service's manager is none of theirs
/// (R9.2).
///
/// # Errors
/// [`Error::Unavailable`].
pub async fn overdue(council: &Council) -> Result<BTreeMap<String, Vec<Reference>>, Error> {
    let yesterday = council.clock.today() - Days::new(1);
    let run = council.run(Purpose::Reminder);
    let mut found: BTreeMap<String, Vec<Reference>> = BTreeMap::new();
    for reference in council.store.due_until(yesterday).await? {
        if let Some((open, answers)) = run.open_if_whole(&council.store, &reference).await? {
            for service in services(council, &open, &answers) {
                if !is_about_manager(council, &open, &service).await? {
                    found.entry(service).or_default().push(reference.clone());
                }
            }
        }
    }
    Ok(found)
}

/// Whether a case is about the manager of a service: it is kept from their account, or their name is among those who are
/// complained about. Where they have no account, their name is known from their address at most.
async fn is_about_manager(
    council: &Council,
    open: &OpenCase,
    service: &str,
) -> Result<bool, Error> {
    let Some(address) = council.profile.manager_of(service) else {
        return Ok(false);
    };
    let named = address.split('@').next().unwrap_or_default();
    if open.case.is_complained_about(named) {
        return Ok(true);
    }
    let account = council.store.staff_by_email(address).await?;
    Ok(account.is_some_and(|account| {
        !council.shows(&account.principal(), open) || open.case.is_complained_about(&account.name)
    }))
}

/// The services that a case is about: those of its points, or the one that was named when it came.
fn services(council: &Council, open: &OpenCase, answers: &Answers) -> BTreeSet<String> {
    let points = open.case.points.iter().map(|point| point.service.clone());
    let named = council.profile.area_of(answers).map(str::to_owned);
    let mut services: BTreeSet<String> = points.collect();
    if services.is_empty() {
        services.extend(named);
    }
    services
}
