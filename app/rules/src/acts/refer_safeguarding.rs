//! Somebody's safety is referred at once, whatever becomes of the complaint (R9.1).

use super::prelude::*;

options! {
    /// The services to which somebody's safety is referred.
    ReferredTo "staff-referred-to" {
        SocialCare "social-care"
        OutOfHours "out-of-hours"
        Police "police"
    }
}

/// Records a referral: who was told, and when. Possible in every state.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReferSafeguarding {
    /// The service to which it was referred.
    pub to: ReferredTo,
    /// The person who took it.
    pub taken_by: String,
    /// The day it was referred, today or before.
    pub on: NaiveDate,
    /// What was referred.
    pub words: String,
}

impl Act for ReferSafeguarding {
    const FIELDS: &'static [Field] = &[
        Field::choice("to", ReferredTo::OPTIONS),
        Field::line("taken_by"),
        Field::past("on"),
        Field::text("words"),
    ];
    const ON_CLOSED: bool = true;

    fn possible(_: &Case, _: &Now) -> Result<(), Refused> {
        Ok(())
    }

    fn happened_on(&self) -> Option<NaiveDate> {
        Some(self.on)
    }

    fn apply(&self, case: &mut Case, _: NaiveDate, _: Option<&StaffId>) {
        case.safeguarding.push(self.on);
    }
}
