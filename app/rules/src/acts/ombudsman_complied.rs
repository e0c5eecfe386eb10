//! The council has done what the Ombudsman recommended (R4.18).

use super::prelude::*;

/// Records that the council did what was recommended.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OmbudsmanComplied {
    /// The day it was done, today or before.
    pub on: NaiveDate,
    /// What was done.
    pub words: String,
}

impl Act for OmbudsmanComplied {
    const FIELDS: &'static [Field] = &[Field::past("on"), Field::text("words")];
    const ON_CLOSED: bool = true;

    fn possible(case: &Case, _: &Now) -> Result<(), Refused> {
        let ombudsman = case.ombudsman.as_ref().ok_or(Refused::OmbudsmanNotReceived)?;
        refuse_if(ombudsman.decided_on.is_none(), Refused::OmbudsmanNotDecided)?;
        refuse_if(ombudsman.complied_on.is_some(), Refused::AlreadyDone)
    }

    fn check(&self, case: &Case, _: &Now) -> Result<(), Refused> {
        let decided = case.ombudsman.as_ref().and_then(|ombudsman| ombudsman.decided_on);
        refuse_if(decided.is_some_and(|on| self.on < on), Refused::EndBeforeStart)
    }

    fn apply(&self, case: &mut Case, _: NaiveDate, _: Option<&StaffId>) {
        if let Some(ombudsman) = &mut case.ombudsman {
            ombudsman.complied_on = Some(self.on);
        }
    }
}
