//! A note on the file.

use super::prelude::*;

/// Writes a note.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Note {
    /// The note, for staff only.
    pub words: String,
}

impl Act for Note {
    const FIELDS: &'static [Field] = &[Field::text("words")];
    const ON_CLOSED: bool = true;

    fn possible(_: &Case, _: &Now) -> Result<(), Refused> {
        Ok(())
    }

    fn apply(&self, _: &mut Case, _: NaiveDate, _: Option<&StaffId>) {}
}
