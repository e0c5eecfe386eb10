//! A restriction of contact is reviewed: it ends, or goes on until another review (R5.7).

use super::prelude::*;

options! {
    /// What comes of the review.
    Review "staff-restriction-review" {
        Lifted "lifted"
        Kept "kept"
    }
}

/// Records the review.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReviewRestriction {
    /// The day of the review, today or before.
    pub on: NaiveDate,
    /// Whether it ends.
    pub review: Review,
    /// The day of the next review, where it goes on.
    pub review_on: Option<NaiveDate>,
    /// What the review found, and how they were told.
    pub words: String,
}

impl Act for ReviewRestriction {
    const FIELDS: &'static [Field] = &[
        Field::past("on"),
        Field::choice("review", Review::OPTIONS),
        Field::ahead("review_on").optional(),
        Field::text("words"),
    ];
    const ON_CLOSED: bool = true;
    const DUTY: Duty = Duty::Decide;

    fn possible(case: &Case, _: &Now) -> Result<(), Refused> {
        refuse_if(!case.is_restricted(), Refused::NothingToDo)
    }

    fn check(&self, _: &Case, _: &Now) -> Result<(), Refused> {
        let endless = self.review == Review::Kept && self.review_on.is_none();
        refuse_if(endless, Refused::ReviewMissing)
    }

    fn happened_on(&self) -> Option<NaiveDate> {
        Some(self.on)
    }

    fn apply(&self, case: &mut Case, _: NaiveDate, _: Option<&StaffId>) {
        match self.review {
            Review::Lifted => case.restriction_lifted_on = Some(self.on),
            Review::Kept => case.restricted_until = self.review_on,
        }
    }
}
