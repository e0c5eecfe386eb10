//! Stage 1 is skipped when both agree (R4.6).

use super::prelude::*;

/// Records the agreement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SkipStageOne {
    /// The day both agreed.
    pub agreed_on: NaiveDate,
    /// Why.
    pub words: String,
}

impl Act for SkipStageOne {
    const FIELDS: &'static [Field] = &[Field::past("agreed_on"), Field::text("words")];
    const DUTY: Duty = Duty::Decide;

    fn possible(case: &Case, _: &Now) -> Result<(), Refused> {
        super::respond::may_answer(case)
    }

    fn happened_on(&self) -> Option<NaiveDate> {
        Some(self.agreed_on)
    }

    fn apply(&self, case: &mut Case, _: NaiveDate, _: Option<&StaffId>) {
        case.statutory.skipped_on = Some(self.agreed_on);
    }
}
