//! The complainant agrees to wait longer than stage 1 may take (T3). Neither an extension nor a suspension.

use super::prelude::*;

/// Records what was agreed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AgreeOverrun {
    /// Until which day they wait.
    pub until: NaiveDate,
    /// The day on which the complainant agreed, today or before.
    pub agreed_on: NaiveDate,
    /// How, and what they were told of their right to stage 2.
    pub words: String,
}

impl Act for AgreeOverrun {
    const FIELDS: &'static [Field] = &[
        Field::ahead("until"),
        Field::past("agreed_on"),
        Field::text("words"),
    ];

    fn possible(case: &Case, _: &Now) -> Result<(), Refused> {
        on_track(case, Track::Statutory, Refused::NotStatutory)?;
        let over = case.statutory.answered_on.is_some()
            || case.statutory.skipped_on.is_some()
            || case.stage_two().is_some();
        refuse_if(over, Refused::AlreadyDone)
    }

    fn check(&self, _: &Case, _: &Now) -> Result<(), Refused> {
        refuse_if(self.until < self.agreed_on, Refused::EndBeforeStart)
    }

    fn happened_on(&self) -> Option<NaiveDate> {
        Some(self.agreed_on)
    }

    fn apply(&self, case: &mut Case, on: NaiveDate, _: Option<&StaffId>) {
        case.moved(on, Moved::StageOneAgreed(self.until));
        case.statutory.agreed_until = Some(self.until);
    }
}
