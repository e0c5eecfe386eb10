//! A member of staff records the offer of an advocate.

use rules::{
    case::{Advocacy, StaffId},
    reference::Reference,
};

use super::{Office, on_case::act};
use crate::error::Error;

/// Records what came of the offer of an advocate, or why none was made (R7.3). The reason is sealed.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Refused`] when nobody needs to be offered one or the reason is missing,
/// [`Error::Unavailable`].
pub async fn record_advocacy(
    office: &Office,
    who: &StaffId,
    reference: &Reference,
    advocacy: Advocacy,
    reason: &str,
) -> Result<(), Error> {
    act(office, who, reference, Some(reason), |case| {
        case.record_advocacy(advocacy, reason)
    })
    .await
}
