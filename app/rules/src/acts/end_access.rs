//! Somebody from outside comes into the case no more (R9.9).

use super::prelude::*;
use crate::case::{AccessEnd, GivenAccess};

/// Ends the access of somebody from outside: their link opens nothing any more, and what they have open is shut.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EndAccess {
    /// Who, by their number from 1.
    pub number: u32,
}

impl Act for EndAccess {
    const FIELDS: &'static [Field] = &[Field::guest("number")];
    const DUTY: Duty = Duty::LetIn;

    // That their last day has passed makes nothing impossible: who ends it may have begun before.
    fn possible(case: &Case, _: &Now) -> Result<(), Refused> {
        let has_not_ended = |guest: &GivenAccess| guest.ended.is_none();
        refuse_if(!case.guests.iter().any(has_not_ended), Refused::NothingToDo)
    }

    fn check(&self, case: &Case, _: &Now) -> Result<(), Refused> {
        let has_not_ended = case.guest(self.number).is_some_and(|guest| guest.ended.is_none());
        refuse_if(!has_not_ended, Refused::NobodyLetIn)
    }

    fn apply(&self, case: &mut Case, on: NaiveDate, _: Option<&StaffId>) {
        case.end_access(self.number, on, AccessEnd::Withdrawn);
    }
}
