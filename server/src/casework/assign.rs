//! A member of staff gives a case to somebody.

use rules::{case::StaffId, reference::Reference};

use super::{Office, on_case::act};
use crate::error::Error;

/// Gives a case to a colleague who may sign in.
///
/// # Errors
/// [`Error::NotFound`] when there is no such case or no such colleague, [`Error::Refused`] when they have it already,
/// [`Error::Unavailable`].
pub async fn assign(
    office: &Office,
    who: &StaffId,
    reference: &Reference,
    to: &StaffId,
) -> Result<(), Error> {
    let colleague = office
        .books
        .staff_by_id(to)
        .await?
        .filter(|account| !account.disabled);
    let to = colleague.ok_or(Error::NotFound)?.id;
    act(office, who, reference, None, |case| case.assign(to)).await
}
