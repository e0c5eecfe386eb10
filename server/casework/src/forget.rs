//! A visitor leaves: everything that leads from their cookie to anything is forgotten.

use rules::intake::Journey;
use store::DraftToken;

use super::Council;
use crate::error::Error;

/// Forgets the visitor's drafts and that they sent something. What was sent stays with the complaints team.
///
/// # Errors
/// [`Error::Unavailable`].
pub async fn forget_draft(council: &Council, token: &DraftToken) -> Result<(), Error> {
    let tx = council.store.begin().await?;
    tx.forget_visitor(token).await?;
    tx.commit().await?;
    council.store.empty_log();
    Ok(())
}

/// Forgets what was typed on one journey.
///
/// # Errors
/// [`Error::Unavailable`].
pub async fn forget_journey(
    council: &Council,
    token: &DraftToken,
    journey: Journey,
) -> Result<(), Error> {
    let tx = council.store.begin().await?;
    if let Some(held) = tx.hold_draft(token, journey, council.clock.now()).await? {
        tx.drop_draft(&held).await?;
    }
    Ok(tx.commit().await?)
}

/// Forgets that this browser sent anything, and its answers to the equality questions. What was sent stays with the
/// complaints team.
///
/// # Errors
/// [`Error::Unavailable`].
pub async fn forget_sent(council: &Council, token: &DraftToken) -> Result<(), Error> {
    let tx = council.store.begin().await?;
    let held = tx.hold_draft(token, Journey::Equality, council.clock.now());
    if let Some(held) = held.await? {
        tx.drop_draft(&held).await?;
    }
    tx.forget_receipts(token).await?;
    Ok(tx.commit().await?)
}
