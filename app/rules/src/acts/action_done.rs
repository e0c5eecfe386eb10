//! An action that was learned is done, with what shows it (R5.6).

use super::prelude::*;

/// Records that the one that is due first is done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ActionDone {
    /// The day it was done, today or before.
    pub on: NaiveDate,
    /// What shows that it was done, in words.
    pub evidence: String,
}

impl Act for ActionDone {
    const FIELDS: &'static [Field] = &[Field::past("on"), Field::text("evidence")];
    const ON_CLOSED: bool = true;

    fn possible(case: &Case, _: &Now) -> Result<(), Refused> {
        let waiting = case.actions.iter().any(|action| action.done_on.is_none());
        refuse_if(!waiting, Refused::NothingToDo)
    }

    fn happened_on(&self) -> Option<NaiveDate> {
        Some(self.on)
    }

    fn apply(&self, case: &mut Case, _: NaiveDate, _: Option<&StaffId>) {
        let waiting = case.actions.iter_mut().filter(|action| action.done_on.is_none());
        if let Some(action) = waiting.min_by_key(|action| action.due_on) {
            action.done_on = Some(self.on);
        }
    }
}
