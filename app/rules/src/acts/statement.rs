//! The statement of complaint: what stage 2 looks into, in versions until it is agreed (Reg. 16, R4.8).

use super::prelude::*;

/// Writes a version and sends it for agreement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Statement {
    /// The complaint as the person agreed it, point by point.
    pub words: String,
    /// The complainant changed the last version; then the clock runs from agreement (R4.8).
    #[serde(default)]
    pub amended: bool,
}

impl Act for Statement {
    const FIELDS: &'static [Field] = &[Field::text("words"), Field::tick("amended")];

    fn possible(case: &Case, _: &Now) -> Result<(), Refused> {
        on_track(case, Track::Statutory, Refused::NotStatutory)?;
        let two = case.stage_two().ok_or(Refused::StageTwoNotAsked)?;
        refuse_if(two.agreed_on.is_some(), Refused::AlreadyDone)
    }

    fn letters(&self, _: &Case) -> Vec<Letter> {
        vec![Letter::Statement]
    }

    fn apply(&self, case: &mut Case, _: NaiveDate, _: Option<&StaffId>) {
        if let Some(two) = &mut case.statutory.stage_two {
            two.amended |= self.amended && two.versions > 0;
            two.versions += 1;
        }
    }
}
