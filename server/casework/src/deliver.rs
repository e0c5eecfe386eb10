//! The portal writes down how a message fared.

use mail::Notice;
use mail::letters::{Bilingual, Draft};
use rules::acts::{Event, Recorded};
use rules::letter::Letter;
use rules::principal::Principal;
use store::{ClaimedMessage, Delivery, LetterState, OpenCase, Purpose, Tx};

use super::Council;
use super::letter::{as_read, leaving};
use crate::error::Error;

/// Writes down what came of trying to send a message, with its event: that it has left, or that it could not be delivered
/// (R12.4). Alerts within the council are no event unless they are lost.
///
/// # Errors
/// [`Error::Unavailable`]; then the letter is tried again when its lease ends.
pub async fn write_down_delivery(
    council: &Council,
    claimed: &ClaimedMessage,
    delivery: &Delivery,
) -> Result<(), Error> {
    let (at, on) = (council.clock.now(), council.clock.today());
    let tx = council.store.begin().await?;
    if !tx.write_down_delivery(claimed, delivery, at).await? {
        return Ok(());
    }
    let notice = Notice::from_name(&claimed.message);
    let is_event = match delivery {
        Delivery::Sent => !notice.is_some_and(Notice::is_alert),
        Delivery::Again { .. } => false,
        Delivery::Dead { .. } => true,
    };
    if !is_event {
        return Ok(tx.commit().await?);
    }
    let reader = council.reader(&Principal::PORTAL, Purpose::Message);
    let Some(mut open) = tx.case_of_message(reader, claimed).await? else {
        return Ok(tx.commit().await?);
    };
    let letter = claimed
        .letter_number()
        .filter(|_| notice == Some(Notice::LetterReady))
        // A new link to a letter that has left moves neither its day nor its clock.
        .and_then(|number| Some((number, open.case.letters.get(&number)?)))
        .filter(|(_, written)| written.left_on.is_none())
        .map(|(number, written)| (number, written.letter));
    let name = claimed.message.clone();
    let event = match (delivery, letter) {
        (Delivery::Dead { .. }, letter) => {
            // It has not left: a person finds another way to send it.
            if let Some((number, _)) = letter {
                tx.change_letter(&open, number, None, LetterState::Written, at)
                    .await?;
            }
            Event::LetterNotDelivered { letter: name }
        }
        (_, Some((number, which))) => {
            let words = as_it_left(council, &tx, &open, (number, which)).await?;
            let words = words.map(|words| words.stored());
            tx.change_letter(&open, number, words.as_deref(), LetterState::Sent, at)
                .await?;
            sent(which.slug().to_owned(), Some(number))
        }
        (_, None) => sent(name, None),
    };
    let recorded = Recorded {
        at,
        on,
        by: None,
        event,
    };
    let calendar = council.calendar_in(&tx).await?;
    tx.add_event(&mut open, &recorded, council.standing(&calendar))
        .await?;
    Ok(tx.commit().await?)
}

/// Whether the letter of a message can be made as it leaves. Looked at before the message goes: one that had gone and could not be
/// written down would go again and again.
///
/// # Errors
/// What would keep [`write_down_delivery`] from writing down that it has left.
pub async fn can_leave(council: &Council, claimed: &ClaimedMessage) -> Result<(), Error> {
    let is_letter = Notice::from_name(&claimed.message) == Some(Notice::LetterReady);
    let Some(number) = claimed.letter_number().filter(|_| is_letter) else {
        return Ok(());
    };
    let tx = council.store.begin().await?;
    let reader = council.reader(&Principal::PORTAL, Purpose::Message);
    let Some(open) = tx.case_of_message(reader, claimed).await? else {
        return Ok(());
    };
    if let Some(written) = open.case.letters.get(&number) {
        as_it_left(council, &tx, &open, (number, written.letter)).await?;
    }
    Ok(())
}

/// A message has left, or the letter with this number.
const fn sent(letter: String, number: Option<u32>) -> Event {
    Event::LetterSent {
        letter,
        number,
        posted_on: None,
        how: None,
    }
}

/// The words of a letter with its dates as they are counted today, for good.
async fn as_it_left(
    council: &Council,
    tx: &Tx,
    open: &OpenCase,
    (number, letter): (u32, Letter),
) -> Result<Option<Bilingual>, Error> {
    let Some((_, stored)) = tx.letter(open, number).await? else {
        return Ok(None);
    };
    let draft = Draft::of_stored(stored);
    let answers = council.store.answers_of(tx, open).await?;
    let (calendar, today) = (council.calendar_in(tx).await?, council.clock.today());
    let leaving = leaving(council, open, &answers, &calendar, number);
    let counted = leaving.counted(&draft, today);
    as_read(council, open, &leaving, letter, &counted).map(Some)
}
