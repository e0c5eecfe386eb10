//! What is done to put it right (R5.4, R5.5).

use super::prelude::*;
use crate::kinds::RemedyKind;

/// Adds a remedy.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Remedy {
    /// What kind of remedy it is, from the list that the report counts.
    pub kind: RemedyKind,
    /// The amount, in pence.
    pub amount: Option<u32>,
    /// What is done, by whom and by when.
    pub words: String,
}

impl Act for Remedy {
    const FIELDS: &'static [Field] = &[
        Field::choice("kind", RemedyKind::OPTIONS),
        Field::pounds("amount").optional(),
        Field::text("words"),
    ];
    const ON_CLOSED: bool = true;

    fn possible(case: &Case, _: &Now) -> Result<(), Refused> {
        refuse_if(!case.is_complaint(), Refused::NotAComplaint)
    }

    fn apply(&self, case: &mut Case, _: NaiveDate, _: Option<&StaffId>) {
        case.remedies.push(None);
    }
}
