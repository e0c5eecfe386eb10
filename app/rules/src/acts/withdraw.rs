//! They withdraw it, at any time; it is confirmed in writing and may go on within the council (Reg. 7).

use super::prelude::*;

/// Records the withdrawal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Withdraw {
    /// The day on which they withdrew it, today or before.
    pub on: NaiveDate,
    /// What they said.
    pub words: String,
    /// It goes on within the council because the matter warrants it.
    #[serde(default)]
    pub continues_within: bool,
}

impl Act for Withdraw {
    const FIELDS: &'static [Field] = &[
        Field::past("on"),
        Field::text("words"),
        Field::tick("continues_within"),
    ];

    fn possible(case: &Case, _: &Now) -> Result<(), Refused> {
        refuse_if(case.discontinued_on.is_some(), Refused::Discontinued)
    }

    fn happened_on(&self) -> Option<NaiveDate> {
        Some(self.on)
    }

    fn letters(&self, _: &Case) -> Vec<Letter> {
        vec![Letter::Withdrawal]
    }

    fn apply(&self, case: &mut Case, _: NaiveDate, _: Option<&StaffId>) {
        case.discontinued_on = Some(self.on);
        case.discontinued_as = Some(StageOutcome::Withdrawn);
        case.continues_within = self.continues_within;
        if let Some(pause) = case.pauses.last_mut() {
            pause.until.get_or_insert(self.on);
        }
    }
}
