//! Somebody looks for a case by what they remember of it.

use rules::find::asked;
use rules::permission::Duty;
use rules::principal::Principal;
use rules::reference::Reference;
use store::{Breadth, Hits, Purpose};
use tracing::info;

use super::Council;
use crate::error::Error;

/// What came of looking.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Looked {
    /// It was the reference of this case.
    Reference(Reference),
    /// These have something of it.
    Hits(Hits),
    /// There was nothing to look for.
    Nothing,
}

/// Looks for a case of those that they may open. The log says who looked and how much was found, never for what.
///
/// # Errors
/// [`Error::Refused`] when they may open none; [`Error::Unavailable`].
pub async fn find(council: &Council, by: &Principal, typed: &str) -> Result<Looked, Error> {
    council.allows(by, Duty::Open)?;
    if let Ok(reference) = typed.parse::<Reference>()
        && council.store.has_case(by, &reference).await?
    {
        info!(who = %by, hits = 1, "Somebody looked for a case");
        return Ok(Looked::Reference(reference));
    }
    let asked = asked(typed);
    if asked.is_blank() {
        return Ok(Looked::Nothing);
    }
    let reader = council.reader(by, Purpose::Find);
    let hits = council
        .store
        .find(reader, &asked, Breadth::default())
        .await?;
    info!(who = %by, hits = hits.rows.len(), more = hits.more, "Somebody looked for a case");
    Ok(Looked::Hits(hits))
}
