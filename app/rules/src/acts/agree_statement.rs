//! The complainant agrees the statement of complaint (Reg. 16, R4.8).

use super::prelude::*;

/// Records the agreement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AgreeStatement {
    /// The day on which the complainant agreed to the statement, today or before.
    pub on: NaiveDate,
}

impl Act for AgreeStatement {
    const FIELDS: &'static [Field] = &[Field::past("on")];

    fn possible(case: &Case, _: &Now) -> Result<(), Refused> {
        on_track(case, Track::Statutory, Refused::NotStatutory)?;
        let two = case.stage_two().ok_or(Refused::StageTwoNotAsked)?;
        refuse_if(two.versions == 0, Refused::NoStatement)?;
        refuse_if(two.agreed_on.is_some(), Refused::AlreadyDone)
    }

    fn check(&self, case: &Case, _: &Now) -> Result<(), Refused> {
        let before = case.stage_two().is_some_and(|two| self.on < two.requested_on);
        refuse_if(before, Refused::EndBeforeStart)
    }

    fn apply(&self, case: &mut Case, _: NaiveDate, _: Option<&StaffId>) {
        if let Some(two) = &mut case.statutory.stage_two {
            two.agreed_on = Some(self.on);
        }
    }
}
