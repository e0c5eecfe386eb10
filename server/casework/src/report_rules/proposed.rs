//! A council's first rules, from what it printed: the newest year of its imported totals says which tables it prints and how.

use report::{Proposal, Year, propose};

use crate::{Council, Error};

/// The rules that the imported totals let expect, and the year that says so; none where no totals were imported.
///
/// # Errors
/// [`Error::Unavailable`].
pub async fn proposed_rules(council: &Council) -> Result<Option<(Year, Proposal)>, Error> {
    let totals = council.store.totals().await?;
    Ok(propose(&totals, &council.profile.report))
}
