//! A member of staff writes a note.

use rules::{case::StaffId, reference::Reference};

use super::{Office, on_case::act};
use crate::error::Error;

/// Adds a note to a case; its words are sealed.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Refused`] when nothing is written, [`Error::Unavailable`].
pub async fn note(
    office: &Office,
    who: &StaffId,
    reference: &Reference,
    words: &str,
) -> Result<(), Error> {
    act(office, who, reference, Some(words), |case| case.note(words)).await
}
