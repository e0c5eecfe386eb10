//! Whether somebody in category 14 has sufficient interest in the child's welfare: a decision, with letters (R2.2, Reg. 12).

use super::prelude::*;
use crate::eligibility::Category;

options! {
    /// Yes or no.
    YesNo "staff-yes-no" {
        Yes "yes"
        No "no"
    }
}

options! {
    /// What became of asking the child (R2.2, R2.4).
    ChildView "staff-child-view" {
        Agrees "agrees"
        DoesNotAgree "does-not-agree"
        NotAsked "not-asked"
        TooYoung "too-young"
    }
}

/// Decides sufficient interest.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DecideInterest {
    /// Whether they have sufficient interest in the child's welfare (R2.2).
    pub interest: YesNo,
    /// Whether the child agrees that they complain, as far as that is known (R2.2).
    pub child_view: ChildView,
    /// Why it was decided so, and why the child was not asked, if so.
    pub words: String,
    /// The child was told of the decision, where that is right (R2.2).
    #[serde(default)]
    pub child_told: bool,
}

impl Act for DecideInterest {
    const FIELDS: &'static [Field] = &[
        Field::choice("interest", YesNo::OPTIONS),
        Field::choice("child_view", ChildView::OPTIONS),
        Field::text("words"),
        Field::tick("child_told"),
    ];
    const DUTY: Duty = Duty::Decide;

    fn possible(case: &Case, _: &Now) -> Result<(), Refused> {
        refuse_if(!case.is_complaint(), Refused::NotAComplaint)?;
        refuse_if(case.category != Some(Category::SufficientInterest), Refused::NotForDecision)?;
        refuse_if(case.interest.is_some(), Refused::AlreadyDone)?;
        refuse_if(case.discontinued_on.is_some(), Refused::Discontinued)
    }

    fn letters(&self, _: &Case) -> Vec<Letter> {
        match self.interest {
            YesNo::Yes => Vec::new(),
            YesNo::No => vec![Letter::NotConsidered],
        }
    }

    fn apply(&self, case: &mut Case, on: NaiveDate, _: Option<&StaffId>) {
        case.interest = Some(self.interest == YesNo::Yes);
        if self.interest == YesNo::No {
            case.discontinued_on = Some(on);
            case.discontinued_as = Some(StageOutcome::Refused);
        }
    }
}
