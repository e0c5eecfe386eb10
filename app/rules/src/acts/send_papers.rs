//! The papers reach the investigating officer and the independent person (T17).

use super::prelude::*;

/// Records that the papers reached both.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SendPapers {
    /// The day the papers reached both, today or before.
    pub on: NaiveDate,
}

impl Act for SendPapers {
    const FIELDS: &'static [Field] = &[Field::past("on")];

    fn possible(case: &Case, _: &Now) -> Result<(), Refused> {
        on_track(case, Track::Statutory, Refused::NotStatutory)?;
        let two = case.stage_two().ok_or(Refused::StageTwoNotAsked)?;
        refuse_if(two.people.is_none(), Refused::NobodyAppointed)?;
        refuse_if(two.papers_on.is_some(), Refused::AlreadyDone)
    }

    fn happened_on(&self) -> Option<NaiveDate> {
        Some(self.on)
    }

    fn apply(&self, case: &mut Case, _: NaiveDate, _: Option<&StaffId>) {
        if let Some(two) = &mut case.statutory.stage_two {
            two.papers_on = Some(self.on);
        }
    }
}
