//! The records of a case must stay, whatever the council's years are: an inquiry, a court or somebody's request needs them (R9.7).

use super::prelude::*;
use crate::reason::HoldReason;

/// Keeps the records from being deleted until they are released.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HoldRecords {
    /// What needs them.
    pub reason: HoldReason,
    /// The same in words, and who asked.
    pub words: String,
}

impl Act for HoldRecords {
    const FIELDS: &'static [Field] = &[
        Field::choice("reason", HoldReason::OPTIONS),
        Field::text("words"),
    ];
    const ON_CLOSED: bool = true;
    const DUTY: Duty = Duty::Decide;

    fn possible(case: &Case, _: &Now) -> Result<(), Refused> {
        refuse_if(case.held_on.is_some(), Refused::AlreadyDone)
    }

    fn apply(&self, case: &mut Case, on: NaiveDate, _: Option<&StaffId>) {
        case.held_on = Some(on);
    }
}
