//! Contact is restricted by policy, after a warning, until a review (R5.7). A child is never restricted, and nobody is kept
//! from a new complaint.

use super::prelude::*;

/// Restricts contact.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Restrict {
    /// What is restricted, and how they can still reach the team.
    pub words: String,
    /// Why contact is restricted, as the letter tells them.
    pub reason: String,
    /// The day they were warned.
    pub warned_on: Option<NaiveDate>,
    /// The day on which it is reviewed.
    pub review_on: NaiveDate,
}

impl Act for Restrict {
    const FIELDS: &'static [Field] = &[
        Field::text("words"),
        Field::text("reason"),
        Field::past("warned_on").optional(),
        Field::ahead("review_on"),
    ];
    const DUTY: Duty = Duty::Decide;

    fn possible(case: &Case, _: &Now) -> Result<(), Refused> {
        refuse_if(case.by_child, Refused::NeverAChild)
    }

    fn check(&self, _: &Case, _: &Now) -> Result<(), Refused> {
        refuse_if(self.warned_on.is_none(), Refused::NoWarning)
    }

    fn letters(&self, _: &Case) -> Vec<Letter> {
        vec![Letter::Restriction]
    }

    fn apply(&self, case: &mut Case, _: NaiveDate, _: Option<&StaffId>) {
        case.restricted_until = Some(self.review_on);
        case.restriction_lifted_on = None;
    }
}
