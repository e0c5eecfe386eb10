//! A complaint made more than a year after its grounds arose: considered only if both limbs are met, refused only after both
//! were looked at (Reg. 9). Nothing refuses one by itself.

use super::decide_interest::YesNo;
use super::prelude::*;

/// Decides on a late complaint, limb by limb.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DecideLate {
    /// When the grounds arose, as far as it is known.
    pub arose_on: Option<NaiveDate>,
    /// First limb: it would not have been reasonable to expect it in time.
    pub not_reasonable: YesNo,
    /// Why, with their reasons and any adjustment they need.
    pub not_reasonable_because: String,
    /// Second limb: it can still be considered effectively and fairly.
    pub still_fair: YesNo,
    /// Why.
    pub still_fair_because: String,
}

impl DecideLate {
    /// Whether it is considered: only when both limbs are met.
    #[must_use]
    pub fn is_considered(&self) -> bool {
        self.not_reasonable == YesNo::Yes && self.still_fair == YesNo::Yes
    }
}

impl Act for DecideLate {
    const FIELDS: &'static [Field] = &[
        Field::past("arose_on").optional(),
        Field::choice("not_reasonable", YesNo::OPTIONS),
        Field::text("not_reasonable_because"),
        Field::choice("still_fair", YesNo::OPTIONS),
        Field::text("still_fair_because"),
    ];
    const DUTY: Duty = Duty::Decide;

    fn possible(case: &Case, _: &Now) -> Result<(), Refused> {
        refuse_if(!case.is_complaint(), Refused::NotAComplaint)?;
        refuse_if(case.discontinued_on.is_some(), Refused::Discontinued)?;
        refuse_if(case.late_accepted.is_some(), Refused::AlreadyDone)?;
        // What has been answered was considered, and a stage that was asked for is not refused so (R4.9).
        let considered = case.stage_two().is_some() || case.points.iter().any(|point| point.finding().is_some());
        refuse_if(considered, Refused::AlreadyDone)
    }

    fn check(&self, case: &Case, _: &Now) -> Result<(), Refused> {
        let within_a_year = self
            .arose_on
            .is_some_and(|arose| case.received_on <= years_after(arose, 1));
        refuse_if(within_a_year, Refused::NotLate)
    }

    fn letters(&self, _: &Case) -> Vec<Letter> {
        if self.is_considered() {
            Vec::new()
        } else {
            vec![Letter::NotConsidered]
        }
    }

    fn apply(&self, case: &mut Case, on: NaiveDate, _: Option<&StaffId>) {
        case.late_accepted = Some(self.is_considered());
        if !self.is_considered() {
            case.discontinued_on = Some(on);
            case.discontinued_as = Some(StageOutcome::Refused);
        }
    }
}
