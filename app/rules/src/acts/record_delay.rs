//! Why something was late: recorded for the report, and no excuse (R4.5).

use super::prelude::*;
use crate::case::NotedWhat;
use crate::reason::DelayReason;

/// Records a reason for delay. It moves no date.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RecordDelay {
    /// The reason, from the list that the report counts.
    pub reason: DelayReason,
    /// The reason in words, for staff.
    pub words: Option<String>,
}

impl Act for RecordDelay {
    const FIELDS: &'static [Field] = &[
        Field::choice("reason", DelayReason::OPTIONS),
        Field::text("words").optional(),
    ];
    const ON_CLOSED: bool = true;

    fn possible(case: &Case, _: &Now) -> Result<(), Refused> {
        refuse_if(!case.is_complaint(), Refused::NotAComplaint)
    }

    fn apply(&self, case: &mut Case, on: NaiveDate, _: Option<&StaffId>) {
        case.note(on, NotedWhat::Delay(self.reason));
    }
}
