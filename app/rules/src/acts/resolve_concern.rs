//! A concern is settled (T10). It can become a complaint at any time; it is no stage before one (LGSCO Code 5.2).

use super::prelude::*;

/// Records how, and tells them that they can still complain.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ResolveConcern {
    /// The day the concern was settled, today or before.
    pub on: NaiveDate,
    /// What was done.
    pub words: String,
}

impl Act for ResolveConcern {
    const FIELDS: &'static [Field] = &[Field::past("on"), Field::text("words")];

    fn possible(case: &Case, _: &Now) -> Result<(), Refused> {
        refuse_if(case.pathway != Pathway::Concern, Refused::NotAConcern)?;
        refuse_if(case.discontinued_on.is_some(), Refused::Discontinued)?;
        refuse_if(case.answered_on.is_some(), Refused::AlreadyDone)
    }

    fn happened_on(&self) -> Option<NaiveDate> {
        Some(self.on)
    }

    fn letters(&self, _: &Case) -> Vec<Letter> {
        vec![Letter::ConcernReply]
    }

    fn apply(&self, case: &mut Case, _: NaiveDate, _: Option<&StaffId>) {
        case.answered_on = Some(self.on);
    }
}
