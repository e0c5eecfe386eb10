//! Somebody sends again what could not be delivered, or does not wait for the next try.

use mail::Notice;
use rules::acts::{Event, Recorded};
use rules::case::Refused;
use rules::permission::Role;
use store::{HeldNotice, NoticeState, Tx};
use uuid::Uuid;

use super::{Actor, Council};
use crate::error::Error;

/// So many at once: it is one transaction, and nobody else writes meanwhile.
const AT_ONCE: u64 = 250;

/// Sends one message again; pressed twice, it goes once. A letter of the procedure that could not be delivered is not sent
/// so but from its own page, where its words and dates are looked at again.
///
/// # Errors
/// [`Error::Refused`] when the account may not; [`Error::NotFound`]; [`Error::Unavailable`].
pub async fn send_again(council: &Council, actor: &Actor, letter: Uuid) -> Result<(), Error> {
    let tx = begin(council, actor).await?;
    for held in tx.hold_notices(&[letter], council.clock.now()).await? {
        if !again(council, &tx, actor, &held).await? {
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
pub async fn send_all_again(council: &Council, actor: &Actor) -> Result<(), Error> {
    let now = council.clock.now();
    let stuck = council.store.stuck_letters(&actor.id, now, AT_ONCE).await?;
    let letters: Vec<Uuid> = stuck.iter().map(|letter| letter.id).collect();
    let tx = begin(council, actor).await?;
    for held in tx.hold_notices(&letters, now).await? {
        again(council, &tx, actor, &held).await?;
    }
    finish(council, tx).await
}

async fn begin(council: &Council, actor: &Actor) -> Result<Tx, Error> {
    if actor.role < Role::Officer {
        return Err(Error::Refused(Refused::NotYourRole));
    }
    Ok(council.store.begin().await?)
}

async fn finish(council: &Council, tx: Tx) -> Result<(), Error> {
    tx.commit().await?;
    council.wake_worker.ring();
    Ok(())
}

/// False when the account may not see the case.
async fn again(
    council: &Council,
    tx: &Tx,
    actor: &Actor,
    held: &HeldNotice,
) -> Result<bool, Error> {
    let now = council.clock.now();
    let Some(mut open) = tx.case_of_notice(held).await? else {
        tx.send_again(held, now).await?;
        return Ok(true);
    };
    if open.case.excluded.contains(&actor.id) {
        return Ok(false);
    }
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
            by: Some(actor.id.clone()),
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
