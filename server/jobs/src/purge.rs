//! Forgets what is too old.

use store::SessionLimits;

use casework::{Error, Office};

/// Deletes drafts and receipts after their 24 hours, and sessions that have ended.
pub(super) async fn purge(office: &Office) -> Result<(), Error> {
    let now = office.clock.now();
    let tx = office.books.begin().await?;
    let visitors = tx.purge_visitors(now).await?;
    let sessions = tx.purge_sessions(now, SessionLimits::default()).await?;
    let mailboxes = tx.purge_mailboxes(now).await?;
    tx.commit().await?;
    if visitors + sessions + mailboxes > 0 {
        office.books.empty_log();
        tracing::debug!(visitors, sessions, mailboxes, "Forgot what was too old");
    }
    Ok(())
}
