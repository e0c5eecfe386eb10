//! Somebody sends again what could not be delivered, or does not wait for the next try.

use mail::Notice;
use rules::acts::{Event, Recorded};
use rules::permission::Duty;
use rules::principal::Principal;
use store::{HeldNotice, NoticeState, Purpose, Tx};
use uuid::Uuid;

use super::Council;
use crate::error::Error;

/// So many at once: it is one transaction, and nobody else writes meanwhile.
const AT_ONCE: u64 = 250;

/// Sends one message again; pressed twice, it goes once. A letter of the procedure that could not be delivered is not sent
/// so but from its own page, where its words and dates are looked at again.
///
/// # Errors
/// [`Error::Refused`] when the account may not; [`Error::NotFound`]; [`Error::Unavailable`].
pub async fn send_again(council: &Council, by: &Principal, letter: Uuid) -> Result<(), Error> {
    let tx = begin(council, by).await?;
    for held in tx.hold_notices(&[letter], council.clock.now()).await? {
        if !again(council, &tx, by, &held).await? {
            return Err(Error::NotFound);
        }
    }
    finish(council, tx).await
}

/// Sends again all that have been waiting for long or could not be delivered lately, but for what is about cases that the
/// account may not see.
///
/// # Errors
/// [`Error::Refused`] when the account may not; [`Error::Unavailable`].
pub async fn send_all_again(council: &Council, by: &Principal) -> Result<(), Error> {
    let now = council.clock.now();
    let stuck = council.store.stuck_letters(by, now, AT_ONCE).await?;
    let letters: Vec<Uuid> = stuck.iter().map(|letter| letter.id).collect();
    let tx = begin(council, by).await?;
    for held in tx.hold_notices(&letters, now).await? {
        again(council, &tx, by, &held).await?;
    }
    finish(council, tx).await
}

async fn begin(council: &Council, by: &Principal) -> Result<Tx, Error> {
    council.allows(by, Duty::SendAgain)?;
    Ok(council.store.begin().await?)
}

async fn finish(council: &Council, tx: Tx) -> Result<(), Error> {
    tx.commit().await?;
    council.wake_worker.ring();
    Ok(())
}

/// False when they may not open the case.
async fn again(
    council: &Council,
    tx: &Tx,
    by: &Principal,
    held: &HeldNotice,
) -> Result<bool, Error> {
    let now = council.clock.now();
    if !held.is_about_a_case() {
        tx.send_again(held, now).await?;
        return Ok(true);
    }
    let reader = council.reader(by, Purpose::Act);
    let Some(mut open) = tx.case_of_notice(reader, held).await? else {
        return Ok(false);
    };
    let is_letter = Notice::from_name(&held.notice) == Some(Notice::LetterReady);
    if is_letter && held.state != NoticeState::Waiting {
        return Ok(true);
    }
    tx.send_again(held, now).await?;
    // Not to wait for the next try changes nothing that anybody was told.
    if held.state != NoticeState::Waiting {
        let recorded = Recorded {
            at: now,
            on: council.clock.today(),
            by: by.account().cloned(),
            event: Event::LetterSentAgain {
                letter: held.notice.clone(),
            },
        };
        let calendar = council.calendar_in(tx).await?;
        tx.add_event(&mut open, &recorded, council.standing(&calendar))
            .await?;
    }
    Ok(true)
}
