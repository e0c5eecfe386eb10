//! A member of staff acknowledges a case in person.

use rules::{
    case::{Case, StaffId},
    reference::Reference,
};

use super::{Office, on_case::act};
use crate::error::Error;

/// Records that a person acknowledged it, which stops T1 (R12.2). The automatic receipt never does. What they told the
/// person may be written down; it is sealed.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Refused`] when it was acknowledged before, [`Error::Unavailable`].
pub async fn acknowledge(
    office: &Office,
    who: &StaffId,
    reference: &Reference,
    words: &str,
) -> Result<(), Error> {
    act(office, who, reference, Some(words), Case::acknowledge).await
}
