//! One try to send a letter, and what comes of it.

use mail::Notice;
use std::{panic::AssertUnwindSafe, time::Duration};

use casework::{Council, Error, overdue, reminder_of, settle};
use chrono::{DateTime, TimeDelta, Utc};
use futures_util::FutureExt;
use mail::{Blame, DeliveryError};
use store::{Claimed, Delivery};
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

/// Tries to send a letter and writes down what came of it; none when that could not be written down. Then its lease ends,
/// and it is tried again.
pub(super) async fn send(
    council: &Council,
    mailer: &Mailer,
    claimed: &Claimed,
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
    let (letter, attempt) = (claimed.letter.as_str(), claimed.tries + 1);
    match &delivery {
        Delivery::Sent => info!(letter, attempt, "Sent {letter}"),
        Delivery::Again { fault, .. } => {
            warn!(letter, attempt, fault, "Could not send {letter} yet")
        }
        Delivery::Dead { fault } => warn!(letter, attempt, fault, "Gave up sending {letter}"),
    }
    for wait in BEFORE_WRITING_AGAIN {
        sleep(wait).await;
        match settle(council, claimed, &delivery).await {
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
    claimed: &Claimed,
) -> Result<(), DeliveryError> {
    let notice =
        Notice::from_name(&claimed.letter).ok_or_else(|| DeliveryError::for_now("unknown"))?;
    match found(council, claimed).await {
        Ok(found) => mailer.send(council, notice, claimed, &found).await,
        // The key of the case is gone, or not the right one: waiting may help, asking again at once does not.
        Err(_) => Err(DeliveryError::for_now("sealed")),
    }
}

/// Everything that a message needs to know.
async fn found(council: &Council, claimed: &Claimed) -> Result<MessageFacts, Error> {
    let (case, answers, token) = council.store.notice_subject(claimed).await?;
    let mut found = MessageFacts {
        case,
        answers,
        token,
        to: None,
        near: None,
        overdue: Vec::new(),
    };
    let about = claimed.about.as_deref().unwrap_or_default();
    match Notice::from_name(&claimed.letter) {
        Some(Notice::Reminder) => {
            if let Some((to, clock, due)) = reminder_of(about) {
                found.near = Some((clock, due));
                if let Some(to) = to {
                    // The mail of somebody who has left is read by nobody, and who is complained about hears nothing of it
                    // (R9.2); then the team gets it.
                    let account = council.store.staff_by_id(&to).await?;
                    let is_theirs = !found.case.case.excluded.contains(&to);
                    let account = account.filter(|account| is_theirs && !account.disabled);
                    found.to = account.map(|account| account.email);
                }
            }
        }
        Some(Notice::Digest) => {
            let service = about.split(' ').next().unwrap_or_default();
            found.to = council.profile.manager_of(service).map(str::to_owned);
            found.overdue = overdue(council).await?.remove(service).unwrap_or_default();
        }
        _ => {}
    }
    Ok(found)
}

/// Only a letter to somebody whose mailbox is certainly wrong is given up before its time: the council's own addresses are
/// right again when somebody has mended them.
fn delivery_after(trouble: DeliveryError, claimed: &Claimed, now: DateTime<Utc>) -> Delivery {
    let last = claimed.since() + GIVE_UP;
    let is_public = Notice::from_name(&claimed.letter).is_some_and(Notice::is_to_the_public);
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
