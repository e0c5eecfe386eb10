//! The record of use, for whoever may read it.

use app::desk::{UsePage, UseQuery, UseRow};
use casework::clock::midnight;
use casework::{Council, Error};
use chrono::{DateTime, NaiveDate, SecondsFormat, TimeDelta, Utc};
use rules::case::GivenAccess;
use rules::permission::Duty;
use rules::principal::Principal;
use rules::reference::Reference;
use store::{Outcome, Purpose, Use, UseFilter, Used, What};
use words::{Words, dates};

use crate::desk::staff::signed_in;
use crate::edge::visitor::Visitor;

/// Before the number of somebody from outside, as the record of use names them.
const GUEST: &str = "guest-";
/// So many rows are on a page.
const ROWS: usize = 100;
/// So long what is unusual is shown by itself.
const LATELY: TimeDelta = TimeDelta::days(7);
/// So many are read at a time for a file, and so many stand in one.
const AT_A_TIME: usize = 1_000;
const MOST: usize = 100_000;
/// The headings of the file.
const HEADINGS: [&str; 9] = [
    "when_utc", "who", "name", "what", "which", "case", "about", "address", "outcome",
];

/// Who opened a case, and what else was done to it; none when they may not see it.
pub(super) async fn looked(
    council: &Council,
    visitor: &Visitor,
    words: &Words,
    reference: &Reference,
    after: Option<String>,
) -> Result<Option<UsePage>, Error> {
    let staff = signed_in(visitor)?;
    may_read(council, &staff.who)?;
    if !council.store.has_case(&staff.who, reference).await? {
        return Ok(None);
    }
    let filter = UseFilter {
        case: Some(reference.clone()),
        after: after.and_then(|after| after.parse().ok()),
        ..UseFilter::default()
    };
    let page = page(council, visitor, words, &filter).await?;
    Ok(Some(page))
}

/// A page of the record of use.
pub(super) async fn uses(
    council: &Council,
    visitor: &Visitor,
    words: &Words,
    asked: &UseQuery,
) -> Result<UsePage, Error> {
    let staff = signed_in(visitor)?;
    may_read(council, &staff.who)?;
    page(council, visitor, words, &filter(asked)).await
}

/// What was noticed of unusual reading lately; nothing for whoever may not read the record.
pub(super) async fn unusual(
    council: &Council,
    visitor: &Visitor,
    words: &Words,
) -> Result<Vec<UseRow>, Error> {
    let staff = signed_in(visitor)?;
    if may_read(council, &staff.who).is_err() {
        return Ok(Vec::new());
    }
    let filter = UseFilter {
        what: Some(Use::Did(What::UnusualReading)),
        from: Some(council.clock.now() - LATELY),
        ..UseFilter::default()
    };
    Ok(page(council, visitor, words, &filter).await?.rows)
}

/// The lines of the file of a part of the record; the first are its headings.
pub(crate) async fn lines(
    council: &Council,
    visitor: &Visitor,
    asked: &UseQuery,
) -> Result<Vec<Vec<String>>, Error> {
    let staff = signed_in(visitor)?;
    may_read(council, &staff.who)?;
    let mut filter = filter(asked);
    let mut lines = vec![HEADINGS.map(str::to_owned).to_vec()];
    while lines.len() < MOST {
        let (rows, next) = council
            .store
            .record_of_use(&staff.who, &filter, AT_A_TIME)
            .await?;
        lines.extend(rows.into_iter().map(line));
        filter.after = next;
        if next.is_none() {
            break;
        }
    }
    Ok(lines)
}

fn may_read(council: &Council, who: &Principal) -> Result<(), Error> {
    let allowed = council.allows(who, Duty::ReadAudit);
    allowed.map_err(|_| Error::Forbidden)
}

fn line(used: Used) -> Vec<String> {
    vec![
        used.at
            .map(|at| at.to_rfc3339_opts(SecondsFormat::Secs, true))
            .unwrap_or_default(),
        used.who,
        used.name.unwrap_or_default(),
        used.what.slug(),
        used.which.unwrap_or_default(),
        used.case.map(|case| case.to_string()).unwrap_or_default(),
        used.about.unwrap_or_default(),
        used.address.unwrap_or_default(),
        match used.outcome {
            Some(Outcome::Done) => "done",
            Some(Outcome::Refused) => "refused",
            None => "unknown",
        }
        .to_owned(),
    ]
}

async fn page(
    council: &Council,
    visitor: &Visitor,
    words: &Words,
    filter: &UseFilter,
) -> Result<UsePage, Error> {
    let staff = signed_in(visitor)?;
    let (rows, next) = council
        .store
        .record_of_use(&staff.who, filter, ROWS)
        .await?;
    // Who the guests are stands in the case alone.
    let is_by_guest = |used: &Used| used.who.starts_with(GUEST);
    let of = filter
        .case
        .as_ref()
        .filter(|_| rows.iter().any(is_by_guest));
    let opened = match of {
        Some(reference) => {
            let reader = council.reader(&staff.who, Purpose::List);
            reader.open(&council.store, reference).await?
        }
        None => None,
    };
    let guests = opened.map_or_else(Vec::new, |(open, _)| open.case.guests);
    let everybody = council.store.every_account().await?;
    let row = |used: Used| {
        let account = everybody.iter().find(|account| account.id.0 == used.who);
        row(
            words,
            &guests,
            used,
            account.map(|account| account.email.clone()),
        )
    };
    Ok(UsePage {
        rows: rows.into_iter().map(row).collect(),
        next: next.map(|next| next.to_string()),
        everybody: everybody
            .into_iter()
            .map(|account| {
                (
                    account.id.0,
                    format!("{} ({})", account.name, account.email),
                )
            })
            .collect(),
        every_use: Use::all().map(Use::slug).collect(),
    })
}

fn row(words: &Words, guests: &[GivenAccess], used: Used, email: Option<String>) -> UseRow {
    let what = || format!("staff-use-by-{}", used.who.replace(' ', "-"));
    let number = used.who.strip_prefix(GUEST);
    let guest = number.map(|number| by_guest(words, guests, number));
    UseRow {
        when: match used.at {
            Some(at) => dates::moment(at),
            None => words.say("staff-use-when-unknown"),
        },
        email,
        who: used
            .name
            .clone()
            .or(guest)
            .unwrap_or_else(|| words.say(&what())),
        what: used.what.slug(),
        which: used.which,
        case: used.case,
        about: used.about,
        address: used.address,
    }
}

/// Somebody from outside: their name and their duty on the page of their case, and their number elsewhere.
fn by_guest(words: &Words, guests: &[GivenAccess], number: &str) -> String {
    let place = number
        .parse::<usize>()
        .ok()
        .and_then(|number| number.checked_sub(1));
    match place.and_then(|place| guests.get(place)) {
        Some(guest) => {
            let duty = words.say(&format!("staff-guest-duty-{}", guest.duty.slug()));
            words.say_with("staff-guest-who", &[("name", &guest.name), ("duty", &duty)])
        }
        None => words.say_with("staff-use-by-guest", &[("number", number)]),
    }
}

fn filter(asked: &UseQuery) -> UseFilter {
    let begins = |day: NaiveDate| -> DateTime<Utc> { midnight(day) };
    UseFilter {
        who: asked.who.clone(),
        what: asked.what.as_deref().and_then(Use::from_slug),
        case: asked.case.clone(),
        from: asked.from.map(begins),
        until: asked.to.and_then(|day| day.succ_opt()).map(begins),
        after: asked.after.as_ref().and_then(|after| after.parse().ok()),
    }
}
