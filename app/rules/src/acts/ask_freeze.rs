//! They ask, after the complaint was received, that something be stopped until they are answered (R4.19).

use super::prelude::*;
use crate::case::Freeze;

/// Records that they ask. It is decided like what was asked with the complaint; what was decided before stays in the history.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AskFreeze {
    /// The day on which they asked, today or before.
    pub on: NaiveDate,
    /// What is to be stopped, and when it would happen.
    pub words: String,
}

impl Act for AskFreeze {
    const FIELDS: &'static [Field] = &[Field::past("on"), Field::text("words")];

    fn possible(case: &Case, _: &Now) -> Result<(), Refused> {
        refuse_if(!case.is_complaint(), Refused::NotAComplaint)?;
        refuse_if(case.discontinued_on.is_some(), Refused::Discontinued)?;
        refuse_if(case.freeze == Some(Freeze::Asked), Refused::AlreadyDone)
    }

    fn happened_on(&self) -> Option<NaiveDate> {
        Some(self.on)
    }

    fn apply(&self, case: &mut Case, _: NaiveDate, _: Option<&StaffId>) {
        case.freeze = Some(Freeze::Asked);
    }
}
