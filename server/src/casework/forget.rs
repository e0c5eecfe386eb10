//! A visitor leaves: everything that leads from their cookie to anything is forgotten.

use super::Office;
use crate::{error::Error, store::DraftToken};

/// Forgets the visitor's drafts and that they sent something. What was sent stays with the complaints team.
///
/// # Errors
/// [`Error::Unavailable`].
pub async fn forget_draft(office: &Office, token: &DraftToken) -> Result<(), Error> {
    let tx = office.books.begin().await?;
    tx.forget_visitor(token).await?;
    tx.commit().await?;
    office.books.empty_log();
    Ok(())
}
