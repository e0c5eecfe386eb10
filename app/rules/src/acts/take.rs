//! A member of staff takes a case on.

use super::prelude::*;

/// Takes the case on, also from a colleague.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Take {}

impl Act for Take {
    const FIELDS: &'static [Field] = &[];

    fn possible(case: &Case, now: &Now) -> Result<(), Refused> {
        let is_theirs = case.owner.as_ref().is_some_and(|owner| now.by.account() == Some(owner));
        refuse_if(is_theirs, Refused::AlreadyTheirs)
    }

    fn apply(&self, case: &mut Case, _: NaiveDate, by: Option<&StaffId>) {
        case.owner = by.cloned();
    }
}
