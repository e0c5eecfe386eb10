//! A remedy was carried out (R5.4).

use super::prelude::*;

/// Records that it was; the first that is not done yet comes first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RemedyDone {
    /// The day it was carried out, today or before.
    pub on: NaiveDate,
    /// How it can be seen.
    pub words: Option<String>,
}

impl Act for RemedyDone {
    const FIELDS: &'static [Field] = &[Field::past("on"), Field::text("words").optional()];
    const ON_CLOSED: bool = true;

    fn possible(case: &Case, _: &Now) -> Result<(), Refused> {
        refuse_if(!case.remedies.contains(&None), Refused::NothingToDo)
    }

    fn happened_on(&self) -> Option<NaiveDate> {
        Some(self.on)
    }

    fn apply(&self, case: &mut Case, _: NaiveDate, _: Option<&StaffId>) {
        if let Some(waiting) = case.remedies.iter_mut().find(|done| done.is_none()) {
            *waiting = Some(self.on);
        }
    }
}
