//! The link with which somebody reads a letter: it opens with the reference, ends, and is sent anew by staff.

use rules::acts::{Event, Recorded};
use rules::case::Refused;
use rules::permission::Duty;
use rules::principal::Principal;
use rules::reference::Reference;
use store::{LetterState, LetterToken, Opening, Topic};

use mail::Notice;
use mail::letters::Draft;
use rules::intake::receipt_address;

use super::{Council, hold::hold};
use crate::error::Error;

/// Opens the letter of a link with the reference that was typed; none stands for what is no reference. That it was opened is
/// kept once; a wrong reference counts.
///
/// # Errors
/// [`Error::Unavailable`].
pub async fn open_letter(
    council: &Council,
    token: &LetterToken,
    typed: Option<&Reference>,
) -> Result<Opening, Error> {
    let tx = council.store.begin().await?;
    let (now, today) = (council.clock.now(), council.clock.today());
    let opening = tx.open_letter(token, typed, now, today).await?;
    tx.commit().await?;
    Ok(match opening {
        Opening::Opened { words, enclosed } => Opening::Opened {
            words: Draft::of_stored(words).text(),
            enclosed,
        },
        other => other,
    })
}

/// Sends a new link to a letter that was sent by e-mail: the one before has ended or was lost, and opens nothing any more.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::Refused`] when the account may not, the letter did not leave by e-mail, or there is no safe
/// address; [`Error::Unavailable`].
pub async fn send_link_again(
    council: &Council,
    by: &Principal,
    reference: &Reference,
    number: u32,
    seen: Option<u32>,
) -> Result<(), Error> {
    council.allows(by, Duty::CarryOut)?;
    let at = council.clock.now();
    let tx = council.store.begin().await?;
    let mut open = hold(council, &tx, by, reference, seen).await?;
    let (state, _) = tx.letter(&open, number).await?.ok_or(Error::NotFound)?;
    if state != LetterState::Sent {
        return Err(Error::Refused(Refused::NothingToDo));
    }
    let answers = council.store.answers_of(&tx, &open).await?;
    if receipt_address(&answers).is_none() {
        return Err(Error::Refused(Refused::NoWayToReach));
    }
    tx.renew_link(&open, number, at).await?;
    let recorded = Recorded {
        at,
        on: council.clock.today(),
        by: by.account().cloned(),
        event: Event::LinkSentAgain { number },
    };
    let calendar = council.calendar_in(&tx).await?;
    tx.add_event(&mut open, &recorded, council.standing(&calendar))
        .await?;
    let letter = Topic::Letter {
        number,
        seen: open.seen,
    };
    council
        .notify(&tx, &open, Notice::LetterReady, Some(letter))
        .await?;
    tx.commit().await?;
    council.wake_worker.ring();
    Ok(())
}
