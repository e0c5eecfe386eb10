//! Nothing needs the records of a case any more: its years count again, and it is announced anew before it is deleted (R9.7).

use super::prelude::*;

/// Releases the records.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReleaseRecords {
    /// Why they need not stay any longer.
    pub words: String,
}

impl Act for ReleaseRecords {
    const FIELDS: &'static [Field] = &[Field::text("words")];
    const ON_CLOSED: bool = true;
    const DUTY: Duty = Duty::Decide;

    fn possible(case: &Case, _: &Now) -> Result<(), Refused> {
        refuse_if(case.held_on.is_none(), Refused::NothingToDo)
    }

    fn apply(&self, case: &mut Case, _: NaiveDate, _: Option<&StaffId>) {
        case.held_on = None;
    }
}
