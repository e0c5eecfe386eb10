//! Sends the letters that are due, several at a time, so that one mailbox that hangs does not hold up the others.

use chrono::{DateTime, TimeDelta, Utc};
use tokio::task::JoinSet;
use tracing::{info, warn};

use super::Done;
use crate::{
    casework::{Notice, Office, overdue, reminder_of, settle},
    error::Error,
    mail::{Found, Mailer, Trouble},
    store::{Claimed, Fate},
};

/// Letters on their way at the same moment.
const AT_ONCE: u64 = 8;
/// Longer than any try can take, so that no letter is on its way twice unless its worker has died.
const LEASE: TimeDelta = TimeDelta::minutes(2);
/// The first wait between two tries; each later one is twice as long.
const FIRST_WAIT: TimeDelta = TimeDelta::minutes(1);
/// No wait is longer.
const LONGEST_WAIT: TimeDelta = TimeDelta::hours(2);
/// After so long a letter is given up.
const GIVE_UP: TimeDelta = TimeDelta::hours(72);

/// Sends whatever is due until nothing is.
pub(super) async fn send_letters(office: &Office, mailer: &Mailer) -> Result<Done, Error> {
    let mut done = Done::default();
    loop {
        let some = send_some(office, mailer).await?;
        if some == Done::default() {
            return Ok(done);
        }
        done = Done {
            sent: done.sent + some.sent,
            put_off: done.put_off + some.put_off,
            dead: done.dead + some.dead,
        };
    }
}

/// Sends some of the letters that are due, the urgent ones first; nothing done means that nothing is due.
pub(super) async fn send_some(office: &Office, mailer: &Mailer) -> Result<Done, Error> {
    let mut on_their_way = JoinSet::new();
    for letter in office
        .books
        .claim_letters(office.clock.now(), LEASE, AT_ONCE)
        .await?
    {
        let (office, mailer) = (office.clone(), mailer.clone());
        on_their_way.spawn(async move { send(&office, &mailer, &letter).await });
    }
    let mut done = Done::default();
    while let Some(fate) = on_their_way.join_next().await {
        match fate.map_err(|panic| Error::Internal(panic.into()))?? {
            Fate::Sent => done.sent += 1,
            Fate::Again { .. } => done.put_off += 1,
            Fate::Dead { .. } => done.dead += 1,
        }
    }
    Ok(done)
}

async fn send(office: &Office, mailer: &Mailer, claimed: &Claimed) -> Result<Fate, Error> {
    let tried = match (
        Notice::from_name(&claimed.letter),
        found(office, claimed).await,
    ) {
        (None, _) => Err(Trouble::for_good("unknown")),
        (Some(notice), Ok(found)) => mailer.send(office, notice, claimed, &found).await,
        // The key of the case is gone, or not the right one: waiting may help, asking again at once does not.
        (_, Err(_)) => Err(Trouble::for_now("sealed")),
    };
    let fate = match tried {
        Ok(()) => Fate::Sent,
        Err(trouble) => fate_of(trouble, claimed, office.clock.now()),
    };
    let (letter, attempt) = (claimed.letter.as_str(), claimed.tries + 1);
    match &fate {
        Fate::Sent => info!(letter, attempt, "Sent {letter}"),
        Fate::Again { fault, .. } => warn!(letter, attempt, fault, "Could not send {letter} yet"),
        Fate::Dead { fault } => warn!(letter, attempt, fault, "Gave up sending {letter}"),
    }
    settle(office, claimed, &fate).await?;
    Ok(fate)
}

/// Everything that a message needs to know.
async fn found(office: &Office, claimed: &Claimed) -> Result<Found, Error> {
    let (case, answers, token) = office.books.notice_subject(claimed).await?;
    let mut found = Found {
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
                    // The mail of somebody who has left is read by nobody; then the team gets it.
                    let account = office.books.staff_by_id(&to).await?;
                    let account = account.filter(|account| !account.disabled);
                    found.to = account.map(|account| account.email);
                }
            }
        }
        Some(Notice::Digest) => {
            let service = about.split(' ').next().unwrap_or_default();
            found.to = office.council.manager_of(service).map(str::to_owned);
            found.overdue = overdue(office).await?.remove(service).unwrap_or_default();
        }
        _ => {}
    }
    Ok(found)
}

fn fate_of(trouble: Trouble, claimed: &Claimed, now: DateTime<Utc>) -> Fate {
    let last = claimed.made_at + GIVE_UP;
    if trouble.for_good || now >= last {
        return Fate::Dead {
            fault: trouble.code,
        };
    }
    let doubled = FIRST_WAIT * 2_i32.pow(claimed.tries.min(10));
    Fate::Again {
        at: (now + doubled.min(LONGEST_WAIT)).min(last),
        fault: trouble.code,
    }
}
