//! An allegation against somebody who works with children: it reaches the designated officer (LADO) within one working day
//! (R9.2, T16).

use crate::case::KnownAllegation;
use super::prelude::*;

/// Flags an allegation; its clock starts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Allegation {
    /// The day the council knew of it.
    pub known_on: NaiveDate,
    /// What is alleged.
    pub words: String,
}

impl Act for Allegation {
    const FIELDS: &'static [Field] = &[Field::past("known_on"), Field::text("words")];

    fn possible(case: &Case, _: &Now) -> Result<(), Refused> {
        refuse_if(case.has_open_allegation(), Refused::AlreadyDone)
    }

    fn happened_on(&self) -> Option<NaiveDate> {
        Some(self.known_on)
    }

    fn apply(&self, case: &mut Case, _: NaiveDate, _: Option<&StaffId>) {
        case.allegation = Some(KnownAllegation {
            known_on: self.known_on,
            referred_on: None,
        });
    }
}
