//! A case, held until what is done to it is written.

use rules::case::Refused;
use rules::principal::Principal;
use rules::reference::Reference;
use store::{OpenCase, Purpose, Tx};

use super::Council;
use crate::error::Error;

/// The case, held for the one who acts, as they have seen it.
pub(super) async fn hold(
    council: &Council,
    tx: &Tx,
    by: &Principal,
    reference: &Reference,
    seen: Option<u32>,
) -> Result<OpenCase, Error> {
    let reader = council.reader(by, Purpose::Act);
    let open = tx.hold_case(reader, reference).await?;
    let open = open.ok_or(Error::NotFound)?;
    if seen.is_some_and(|seen| seen < open.seen) {
        return Err(Error::Refused(Refused::Changed));
    }
    Ok(open)
}
