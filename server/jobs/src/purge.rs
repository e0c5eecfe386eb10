//! Forgets what is too old.

use store::SessionLimits;

use casework::{Council, Error};

/// Deletes drafts and receipts after their 24 hours, and sessions that have ended.
pub(super) async fn purge(council: &Council) -> Result<(), Error> {
    let now = council.clock.now();
    let tx = council.store.begin().await?;
    let visitors = tx.purge_visitors(now).await?;
    let sessions = tx.purge_sessions(now, SessionLimits::default()).await?;
    let mailboxes = tx.purge_mailboxes(now).await?;
    tx.commit().await?;
    if visitors + sessions + mailboxes > 0 {
        council.store.empty_log();
        tracing::debug!(visitors, sessions, mailboxes, "Forgot what was too old");
    }
    Ok(())
}
