//! A person answers a letter that they have opened, in their own words.

use rules::acts::{Event, Recorded};
use rules::case::{MOST_WRITTEN_BACK, Refused};
use rules::principal::Principal;
use rules::reference::Reference;

use super::Council;
use super::hold::hold;
use crate::error::Error;
use mail::Notice;
use store::Topic;

/// Puts their words to the case, and tells the team. Sent twice on one day, they are there once; the same words on a later day may be
/// about another letter.
///
/// # Errors
/// [`Error::Refused`] when they have written as often as they may; [`Error::NotFound`]; [`Error::Unavailable`].
pub async fn write_back(council: &Council, of: &Reference, words: &str) -> Result<(), Error> {
    let person = Principal::Person { of: of.clone() };
    let tx = council.store.begin().await?;
    let mut open = hold(council, &tx, &person, of, None).await?;
    let before = &open.case.wrote_back;
    let today = council.clock.today();
    let is_again = |(on, last): &(_, String)| *on == today && last == words;
    if before.last().is_some_and(is_again) {
        return Ok(());
    }
    if before.len() >= MOST_WRITTEN_BACK {
        return Err(Error::Refused(Refused::AlreadyDone));
    }
    let recorded = Recorded {
        at: council.clock.now(),
        on: today,
        by: None,
        event: Event::WroteBack {
            words: words.to_owned(),
        },
    };
    let calendar = council.calendar_in(&tx).await?;
    let standing = council.standing(&calendar);
    tx.add_event(&mut open, &recorded, standing).await?;
    let change = Topic::Change {
        at: recorded.at,
        seen: open.seen,
    };
    council
        .notify(&tx, &open, Notice::FileAdded, Some(change))
        .await?;
    tx.commit().await?;
    council.wake_worker.ring();
    Ok(())
}
