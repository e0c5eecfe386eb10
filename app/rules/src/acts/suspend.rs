//! The clocks stand, with a reason that the complainant is told (R8.7). The most that stage 1 may take runs on (R4.4).

use super::prelude::*;
use crate::reason::SuspensionReason;

/// Suspends the case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Suspend {
    /// The last day that counts before the pause, today or before.
    pub from: NaiveDate,
    /// The reason, from the list that the report counts.
    pub reason: SuspensionReason,
    /// The reason in words, as the letter tells them.
    pub words: String,
}

impl Act for Suspend {
    const FIELDS: &'static [Field] = &[
        Field::past("from"),
        Field::choice("reason", SuspensionReason::OPTIONS),
        Field::text("words"),
    ];

    fn possible(case: &Case, _: &Now) -> Result<(), Refused> {
        refuse_if(!case.is_complaint(), Refused::NotAComplaint)?;
        refuse_if(case.discontinued_on.is_some(), Refused::Discontinued)?;
        refuse_if(case.is_suspended(), Refused::Suspended)
    }

    fn check(&self, case: &Case, _: &Now) -> Result<(), Refused> {
        let last = case.pauses.last().and_then(|pause| pause.until);
        refuse_if(last.is_some_and(|until| self.from < until), Refused::EndBeforeStart)
    }

    fn happened_on(&self) -> Option<NaiveDate> {
        Some(self.from)
    }

    fn letters(&self, _: &Case) -> Vec<Letter> {
        vec![Letter::Suspension]
    }

    fn apply(&self, case: &mut Case, on: NaiveDate, _: Option<&StaffId>) {
        case.moved(on, Moved::Paused(case.pauses.len()));
        case.pauses.push(Pause {
            from: self.from,
            until: None,
        });
    }
}
