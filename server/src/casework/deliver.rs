//! The portal writes down how a letter fared.

use rules::case::{Event, Happened};

use super::{Letter, Office};
use crate::{
    error::Error,
    store::{Claimed, Fate},
};

/// Writes down what came of trying to send a letter, with its event: that it has left, or that it could not be delivered
/// (R12.4). Alerts within the council are no event unless they are lost.
///
/// # Errors
/// [`Error::Unavailable`]; then the letter is tried again when its lease ends.
pub async fn settle(office: &Office, claimed: &Claimed, fate: &Fate) -> Result<(), Error> {
    let (at, on) = (office.clock.now(), office.clock.today());
    let tx = office.books.begin().await?;
    let Some(mut open) = tx.settle(claimed, fate, at).await? else {
        return Ok(());
    };
    let letter = claimed.letter.clone();
    let alert = Letter::from_name(&letter).is_some_and(Letter::is_alert);
    let event = match fate {
        Fate::Sent if !alert => Some(Event::LetterSent { letter }),
        Fate::Dead { .. } => Some(Event::LetterNotDelivered { letter }),
        Fate::Sent | Fate::Again { .. } => None,
    };
    if let Some(event) = event {
        let happened = Happened {
            at,
            on,
            by: None,
            event,
        };
        tx.add_event(&mut open, &happened, None, office.standing())
            .await?;
    }
    Ok(tx.commit().await?)
}
