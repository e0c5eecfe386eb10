//! The Ombudsman decides (R4.18).

use super::prelude::*;
use crate::kinds::Decision;

/// Records the decision.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OmbudsmanDecided {
    /// The day of the decision, today or before.
    pub on: NaiveDate,
    /// What the Ombudsman decided, from the list that the report counts.
    pub decision: Decision,
    /// By when the council must have done what was recommended.
    pub comply_by: Option<NaiveDate>,
    /// What was recommended.
    pub words: Option<String>,
}

impl Act for OmbudsmanDecided {
    const FIELDS: &'static [Field] = &[
        Field::past("on"),
        Field::choice("decision", Decision::OPTIONS),
        Field::day("comply_by").optional(),
        Field::text("words").optional(),
    ];
    const ON_CLOSED: bool = true;

    fn possible(case: &Case, _: &Now) -> Result<(), Refused> {
        let ombudsman = case.ombudsman.as_ref().ok_or(Refused::OmbudsmanNotReceived)?;
        refuse_if(ombudsman.decided_on.is_some(), Refused::AlreadyDone)
    }

    fn check(&self, case: &Case, _: &Now) -> Result<(), Refused> {
        let before = case.ombudsman.as_ref().is_some_and(|ombudsman| self.on < ombudsman.received_on);
        let no_time = self.comply_by.is_some_and(|by| by < self.on);
        refuse_if(before || no_time, Refused::EndBeforeStart)
    }

    fn apply(&self, case: &mut Case, _: NaiveDate, _: Option<&StaffId>) {
        if let Some(ombudsman) = &mut case.ombudsman {
            ombudsman.decided_on = Some(self.on);
            ombudsman.comply_by = self.comply_by;
        }
    }
}
