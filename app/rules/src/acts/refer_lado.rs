//! An allegation is referred to the designated officer (LADO) (R9.2, T16).

use super::prelude::*;

/// Records the referral.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReferLado {
    /// The designated officer who took it.
    pub taken_by: String,
    /// The day the designated officer had it, today or before, and not before the allegation was known.
    pub on: NaiveDate,
    /// What was said, and what happens next.
    pub words: Option<String>,
}

impl Act for ReferLado {
    const FIELDS: &'static [Field] = &[
        Field::line("taken_by"),
        Field::past("on"),
        Field::text("words").optional(),
    ];

    fn possible(case: &Case, _: &Now) -> Result<(), Refused> {
        refuse_if(!case.has_open_allegation(), Refused::NothingToDo)
    }

    fn check(&self, case: &Case, _: &Now) -> Result<(), Refused> {
        let before = case.allegation.is_some_and(|allegation| self.on < allegation.known_on);
        refuse_if(before, Refused::EndBeforeStart)
    }

    fn apply(&self, case: &mut Case, _: NaiveDate, _: Option<&StaffId>) {
        if let Some(allegation) = &mut case.allegation {
            allegation.referred_on = Some(self.on);
        }
    }
}
