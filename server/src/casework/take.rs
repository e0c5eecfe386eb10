//! A member of staff takes a case on.

use rules::{case::StaffId, reference::Reference};

use super::{Office, on_case::act};
use crate::error::Error;

/// Takes a case on, also from a colleague.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Refused`] when they have it already, [`Error::Unavailable`].
pub async fn take(office: &Office, who: &StaffId, reference: &Reference) -> Result<(), Error> {
    act(office, who, reference, None, |case| case.take(who)).await
}
