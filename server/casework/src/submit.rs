//! A visitor sends what they have answered.

use mail::Notice;
use rules::intake::receipt_address;
use rules::{
    case::Received,
    intake::{Answers, Journey, Question},
    reference::Reference,
};
use store::{DraftToken, NewCase, Tx};
use words::Locale;

use super::{Council, notices, record_equality::record_equality};
use crate::error::Error;

/// What came of pressing Send.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Submitted {
    /// It is a case now, and durable.
    Sent(Reference),
    /// It was sent before; nothing was done.
    Already(Reference),
    /// This page is not answered yet, or holds words that are not added yet; nothing was done.
    Incomplete(Question),
    /// The answers are not those that were shown beside the button; nothing was done.
    Changed,
    /// There is nothing to send.
    Nothing,
}

/// Makes a case of a draft, once, however often and from however many places it is sent: the case, its first event and
/// its letters are stored together, and the draft is gone with that. The equality questions are kept apart instead, and
/// answered with the reference of what was sent before them.
///
/// # Errors
/// [`Error::Unavailable`]; then nothing happened and the draft is still there.
pub async fn submit(
    council: &Council,
    token: &DraftToken,
    journey: Journey,
    locale: Locale,
) -> Result<Submitted, Error> {
    submit_as_shown(council, token, journey, locale, None).await
}

/// The same, where the answers are still those that were shown, by their [mark](Answers::mark): another tab may have changed
/// them.
///
/// # Errors
/// As [`submit`].
pub async fn submit_as_shown(
    council: &Council,
    token: &DraftToken,
    journey: Journey,
    locale: Locale,
    shown: Option<&str>,
) -> Result<Submitted, Error> {
    if journey == Journey::Equality {
        return record_equality(council, token).await;
    }
    let (now, today) = (council.clock.now(), council.clock.today());
    let tx = council.store.begin().await?;
    let held = tx.hold_draft(token, journey, now).await?;
    let Some(held) = held.filter(|held| !held.draft.is_empty()) else {
        let before = tx.last_receipt(token, Some(journey), now).await?;
        // What sent it may still wait to be made durable, and is told only then.
        tx.commit().await?;
        return Ok(before.map_or(Submitted::Nothing, |before| {
            Submitted::Already(before.reference)
        }));
    };
    let progress = journey.progress(&held.draft);
    if let Some(page) = progress.holds_up() {
        return Ok(Submitted::Incomplete(page));
    }
    if shown.is_some_and(|shown| shown != progress.answers.mark()) {
        return Ok(Submitted::Changed);
    }
    let received = Received::from_answers(journey, &progress.answers, today);
    let notices = notices::of(&received, &progress.answers);
    let new = NewCase {
        received,
        answers: &progress.answers,
        language: &locale.tag(),
    };
    // As this process knows it: what was worked out by an earlier list is noticed and worked out again, and to ask here would
    // make everybody wait who sends something.
    let calendar = council.calendar();
    let open = tx
        .open_case(token, &held, new, now, council.standing(&calendar))
        .await?;
    let mut new = Vec::new();
    for notice in notices {
        let held = is_held(council, &tx, notice, &progress.answers).await?;
        new.push(council.notice(notice, None, held));
    }
    tx.post(Some(&open), new, now).await?;
    tx.commit().await?;
    council.wake_worker.ring();
    Ok(Submitted::Sent(open.reference))
}

/// Whether a message stays here, because enough went to that mailbox: anybody can type anybody's address. The council's own
/// are not counted.
async fn is_held(
    council: &Council,
    tx: &Tx,
    notice: Notice,
    answers: &Answers,
) -> Result<bool, Error> {
    let address = receipt_address(answers).filter(|_| notice.is_to_the_public());
    let Some(address) = address.filter(|address| !council.profile.is_own_address(address)) else {
        return Ok(false);
    };
    Ok(!tx.may_write_to(&address, council.clock.now()).await?)
}
