//! Something about how an account signs in has changed, and its owner is told at the address of the account: whoever took it over
//! would not tell them.

use mail::Notice;
use rules::case::StaffId;
use store::{AccountChange, Topic, Tx};

use super::Council;
use crate::error::Error;

/// Puts the message about a change into the outbox, with the change. [`commit`] wakes the worker for it.
pub(super) async fn tell(
    council: &Council,
    tx: &Tx,
    account: &StaffId,
    change: AccountChange,
) -> Result<(), Error> {
    let now = council.clock.now();
    let topic = Topic::Account {
        account: account.clone(),
        change,
        at: now,
    };
    let message = council.notice(Notice::AccountChanged, Some(topic), false);
    Ok(tx.post(None, vec![message], now).await?)
}

/// Writes a change down together with its message, which leaves then.
pub(super) async fn commit(council: &Council, tx: Tx) -> Result<(), Error> {
    tx.commit().await?;
    council.wake_worker.ring();
    Ok(())
}
