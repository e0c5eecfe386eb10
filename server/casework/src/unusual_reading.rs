//! Somebody reads what they hardly need for their work: many cases in an hour, or one in which their own name stands. It is
//! written down once an account and a day, and the team is told that there is something to look at (R9.9). Nobody is kept from
//! anything by it.

use chrono::TimeDelta;
use mail::Notice;
use rules::case::StaffId;
use rules::principal::Principal;
use rules::reference::Reference;
use store::{Topic, Unusual};

use super::Council;
use crate::clock::midnight;
use crate::error::Error;

/// So long back it is counted how many cases somebody opened.
const AN_HOUR: TimeDelta = TimeDelta::hours(1);

/// Looks who has opened more cases in the last hour than the profile says is usual.
///
/// # Errors
/// [`Error::Unavailable`].
pub async fn look_for_unusual_reading(council: &Council) -> Result<(), Error> {
    let since = council.clock.now() - AN_HOUR;
    let usual = council.profile.opened_in_an_hour;
    for account in council.store.opened_more_than(usual, since).await? {
        note(council, &account, Unusual::ManyCases, None).await?;
    }
    Ok(())
}

/// Somebody has opened a case in which their own name stands.
///
/// # Errors
/// [`Error::Unavailable`].
pub async fn opened_with_own_name(
    council: &Council,
    who: &Principal,
    reference: &Reference,
) -> Result<(), Error> {
    match who.account() {
        Some(account) => note(council, account, Unusual::OwnName, Some(reference)).await,
        None => Ok(()),
    }
}

async fn note(
    council: &Council,
    account: &StaffId,
    what: Unusual,
    case: Option<&Reference>,
) -> Result<(), Error> {
    let (now, today) = (council.clock.now(), council.clock.today());
    if council
        .store
        .was_unusual(account, what, midnight(today))
        .await?
    {
        return Ok(());
    }
    let tx = council.store.begin().await?;
    tx.note_unusual(account, what, case, now).await?;
    let topic = Topic::Reading {
        account: account.clone(),
        on: today,
    };
    // About no case: one message an account and a day.
    let message = council.notice(Notice::UnusualReading, Some(topic), false);
    tx.post(None, vec![message], now).await?;
    tx.commit().await?;
    council.wake_worker.ring();
    Ok(())
}
