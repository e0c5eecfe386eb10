//! A visitor answers the equality questions, or skips them.

use rules::intake::{EqualityAsk, Journey};
use store::DraftToken;

use super::{Council, Submitted};
use crate::error::Error;

/// Keeps the equality answers apart from the case that was sent last (R11.7). Skipping is kept nowhere but in the
/// visitor's receipt, so that they are not asked again.
///
/// # Errors
/// [`Error::Unavailable`].
pub(super) async fn record_equality(
    council: &Council,
    token: &DraftToken,
) -> Result<Submitted, Error> {
    let now = council.clock.now();
    let tx = council.store.begin().await?;
    let held = tx.hold_draft(token, Journey::Equality, now).await?;
    let Some(receipt) = tx.last_receipt(token, None, now).await? else {
        return Ok(Submitted::Nothing);
    };
    let Some(held) = held.filter(|held| !held.draft.is_empty()) else {
        tx.commit().await?;
        return Ok(Submitted::Already(receipt.reference));
    };
    let progress = Journey::Equality.progress(&held.draft);
    if let Some(next) = progress.next {
        return Ok(Submitted::Incomplete(next));
    }
    let agreed = progress
        .answers
        .get::<EqualityAsk>()
        .is_some_and(|ask| ask.answer.as_deref() == Some("yes"));
    tx.keep_equality(&receipt, Some(&progress.answers).filter(|_| agreed))
        .await?;
    tx.drop_draft(&held).await?;
    tx.commit().await?;
    Ok(Submitted::Sent(receipt.reference))
}
