//! One try to send a message, and what comes of it.

use mail::Notice;
use std::{panic::AssertUnwindSafe, time::Duration};

use casework::{Council, Error, can_leave, overdue, write_down_delivery};
use chrono::{DateTime, TimeDelta, Utc};
use futures_util::FutureExt;
use mail::{Blame, DeliveryError};
use rules::principal::Principal;
use store::{ClaimedMessage, Delivery, Purpose, Topic};
use tokio::time::sleep;
use tracing::{info, warn};

use super::mailer::Mailer;
use super::message_facts::MessageFacts;

/// The first wait between two tries; each later one is twice as long.
const FIRST_WAIT: TimeDelta = TimeDelta::minutes(1);
/// No wait is longer.
const LONGEST_WAIT: TimeDelta = TimeDelta::hours(2);
/// After so long a letter is given up.
const GIVE_UP: TimeDelta = TimeDelta::hours(72);
/// Between two tries to write down what came of it: a letter that has left and is not known to have left goes twice.
const BEFORE_WRITING_AGAIN: [Duration; 3] = [
    Duration::ZERO,
    Duration::from_secs(1),
    Duration::from_secs(3),
];

/// Tries to send a message and writes down what came of it; none when that could not be written down. Then its lease ends,
/// and it is tried again.
pub(super) async fn send(
    council: &Council,
    mailer: &Mailer,
    claimed: &ClaimedMessage,
) -> Option<Delivery> {
    // Whatever breaks while one letter is written must not keep the others.
    let tried = AssertUnwindSafe(attempt(council, mailer, claimed)).catch_unwind();
    let delivery = match tried.await {
        Ok(Ok(())) => Delivery::Sent,
        Ok(Err(trouble)) => delivery_after(trouble, claimed, council.clock.now()),
        Err(_) => delivery_after(
            DeliveryError::for_now("broken"),
            claimed,
            council.clock.now(),
        ),
    };
    let (message, attempt) = (claimed.message.as_str(), claimed.tries + 1);
    match &delivery {
        Delivery::Sent => info!(letter = message, attempt, "Sent {message}"),
        Delivery::Again { fault, .. } => {
            warn!(
                letter = message,
                attempt, fault, "Could not send {message} yet"
            );
        }
        Delivery::Dead { fault } => {
            warn!(
                letter = message,
                attempt, fault, "Gave up sending {message}"
            );
        }
    }
    for wait in BEFORE_WRITING_AGAIN {
        sleep(wait).await;
        match write_down_delivery(council, claimed, &delivery).await {
            Ok(()) => return Some(delivery),
            // The log has it.
            Err(trouble) => drop(trouble.log()),
        }
    }
    None
}

async fn attempt(
    council: &Council,
    mailer: &Mailer,
    claimed: &ClaimedMessage,
) -> Result<(), DeliveryError> {
    let notice =
        Notice::from_name(&claimed.message).ok_or_else(|| DeliveryError::for_now("unknown"))?;
    // The key of the case is gone, or not the right one: waiting may help, asking again at once does not.
    let sealed = |_| DeliveryError::for_now("sealed");
    if let Some(Topic::Overdue { service, .. }) = &claimed.topic {
        let mut overdue = overdue(council).await.map_err(sealed)?;
        let cases = overdue.remove(service).unwrap_or_default();
        return mailer.send_digest(council, claimed, service, &cases).await;
    }
    if notice == Notice::UnusualReading {
        return mailer.send_unusual(council, claimed).await;
    }
    if let Some(Topic::Account {
        account,
        change,
        at,
    }) = &claimed.topic
    {
        let what = (*change, *at);
        return mailer.send_account(council, claimed, account, what).await;
    }
    let found = found(council, claimed).await.map_err(sealed)?;
    can_leave(council, claimed).await.map_err(sealed)?;
    mailer.send(council, notice, claimed, &found).await
}

/// Everything that a message about a case needs to know.
async fn found(council: &Council, claimed: &ClaimedMessage) -> Result<MessageFacts, Error> {
    let reader = council.reader(&Principal::PORTAL, Purpose::Message);
    let (case, answers, token) = council.store.notice_subject(reader, claimed).await?;
    let mut found = MessageFacts {
        case,
        answers,
        token,
        to: None,
        guest: None,
        near: None,
    };
    if let Some(Topic::Guest { number }) = claimed.topic
        && found.token.is_some()
    {
        // Whoever was shut out meanwhile gets no link.
        let guest = found.case.case.guest(number);
        let guest = guest.filter(|guest| guest.is_open(council.clock.today()));
        found.guest = guest.map(|guest| (guest.email.clone(), guest.until));
    }
    if let Some(Topic::Date { to, clock, due, .. }) = &claimed.topic {
        found.near = Some((*clock, *due));
        if let Some(to) = to {
            // The mail of somebody who has left is read by nobody, and who is complained about hears nothing of it (R9.2); then
            // the team gets it.
            let account = council.store.staff_by_id(to).await?;
            let account = account.filter(|account| {
                !account.disabled && council.shows(&account.principal(), &found.case)
            });
            found.to = account.map(|account| account.email);
        }
    }
    Ok(found)
}

/// Only a letter to somebody whose mailbox is certainly wrong is given up before its time: the council's own addresses are
/// right again when somebody has mended them.
fn delivery_after(
    trouble: DeliveryError,
    claimed: &ClaimedMessage,
    now: DateTime<Utc>,
) -> Delivery {
    let last = claimed.since() + GIVE_UP;
    let is_elsewhere = |notice: Notice| notice.is_to_the_public() || notice == Notice::GuestLink;
    let is_public = Notice::from_name(&claimed.message).is_some_and(is_elsewhere);
    if (trouble.blame == Blame::Mailbox && is_public) || now >= last {
        return Delivery::Dead {
            fault: trouble.code,
        };
    }
    let doubled = FIRST_WAIT * 2_i32.pow(claimed.tries.min(10));
    Delivery::Again {
        at: (now + doubled.min(LONGEST_WAIT)).min(last),
        fault: trouble.code,
    }
}
