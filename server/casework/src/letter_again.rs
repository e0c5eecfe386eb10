//! A letter that has not left is written again, of the case as it is now, or put aside.

use rules::acts::{Event, Recorded};
use rules::case::Refused;
use rules::permission::Duty;
use rules::principal::Principal;
use rules::reference::Reference;
use store::LetterState;

use super::Council;
use super::carry_out::{put_aside, written_in};
use super::hold::hold;
use super::letter::leaving;
use crate::error::Error;

/// Writes a letter again by the act that caused it and what is known of the case now. What was changed in it by hand is gone; one
/// that was put aside is to be sent again.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::Refused`] when the account may not, the letter has left, a later one takes its place, or it says
/// what is known; [`Error::Unavailable`].
pub async fn write_letter_again(
    council: &Council,
    by: &Principal,
    reference: &Reference,
    number: u32,
    seen: Option<u32>,
) -> Result<(), Error> {
    council.allows(by, Duty::CarryOut)?;
    let (at, today) = (council.clock.now(), council.clock.today());
    let tx = council.store.begin().await?;
    let mut open = hold(council, &tx, by, reference, seen).await?;
    let letter = open.case.letters.get(&number).ok_or(Error::NotFound)?;
    let (state, _) = tx.letter(&open, number).await?.ok_or(Error::NotFound)?;
    let is_aside = state == LetterState::Aside;
    if letter.left_on.is_some() || !(state.is_open() || is_aside) {
        return Err(Error::Refused(Refused::LetterGone));
    }
    if is_aside && open.case.closed_on.is_some() {
        return Err(Error::Refused(Refused::Closed));
    }
    if is_aside && open.case.later_letter(number).is_some() {
        return Err(Error::Refused(Refused::AlreadyDone));
    }
    let answers = council.store.answers_of(&tx, &open).await?;
    let calendar = council.calendar_in(&tx).await?;
    let kind = (letter.letter, written_in(&open, &answers));
    let leaving = leaving(council, &open, &answers, &calendar, number);
    let is_behind = leaving
        .is_behind(&council.letters, kind, today)
        .map_err(|cause| Error::Internal(cause.into()))?;
    if !(is_aside || is_behind) {
        return Err(Error::Refused(Refused::NothingToDo));
    }
    // Whoever decided signs, whoever writes it down again.
    let signed_by = match leaving.decided_by() {
        Some(account) => tx.staff_by_id(account).await?.map(|account| account.name),
        None => None,
    };
    let signed_by = signed_by.unwrap_or_else(|| by.name().to_owned());
    let draft = leaving
        .written_again(&council.letters, kind, &signed_by, today)
        .map_err(|cause| Error::Internal(cause.into()))?
        .ok_or(Error::NotFound)?;
    let stored = Some(draft.stored());
    tx.change_letter(&open, number, stored, LetterState::Written, at)
        .await?;
    let recorded = Recorded {
        at,
        on: today,
        by: by.account().cloned(),
        event: Event::LetterWrittenAgain { number },
    };
    tx.add_event(&mut open, &recorded, council.standing(&calendar))
        .await?;
    tx.commit().await?;
    Ok(())
}

/// Puts a letter aside whose place a later one takes: it is not sent, and holds up nothing.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::Refused`] when the account may not, it has left, or no later one takes its place;
/// [`Error::Unavailable`].
pub async fn put_letter_aside(
    council: &Council,
    by: &Principal,
    reference: &Reference,
    number: u32,
    seen: Option<u32>,
) -> Result<(), Error> {
    council.allows(by, Duty::CarryOut)?;
    let (at, today) = (council.clock.now(), council.clock.today());
    let tx = council.store.begin().await?;
    let mut open = hold(council, &tx, by, reference, seen).await?;
    let letter = open.case.letters.get(&number).ok_or(Error::NotFound)?;
    if letter.left_on.is_some() {
        return Err(Error::Refused(Refused::LetterGone));
    }
    if open.case.later_letter(number).is_none() {
        return Err(Error::Refused(Refused::NothingToDo));
    }
    put_aside(&tx, &open, number, at).await?;
    let recorded = Recorded {
        at,
        on: today,
        by: by.account().cloned(),
        event: Event::LetterPutAside { number },
    };
    let calendar = council.calendar_in(&tx).await?;
    tx.add_event(&mut open, &recorded, council.standing(&calendar))
        .await?;
    tx.commit().await?;
    Ok(())
}
