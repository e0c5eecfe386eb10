//! What stages 2 and 3 cost, by role and date (R4.12).

use super::prelude::*;
use crate::case::Spent;
use crate::kinds::CostRole;

/// Adds a cost to those of the case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cost {
    /// The day on which it arose, today or before.
    pub on: NaiveDate,
    /// For whose work.
    pub role: CostRole,
    /// How much, in pence.
    pub amount: u32,
}

impl Act for Cost {
    const FIELDS: &'static [Field] = &[
        Field::past("on"),
        Field::choice("role", CostRole::OPTIONS),
        Field::pounds("amount"),
    ];
    const ON_CLOSED: bool = true;

    fn possible(case: &Case, _: &Now) -> Result<(), Refused> {
        refuse_if(!case.is_complaint(), Refused::NotAComplaint)
    }

    fn happened_on(&self) -> Option<NaiveDate> {
        Some(self.on)
    }

    fn apply(&self, case: &mut Case, _: NaiveDate, _: Option<&StaffId>) {
        case.costs.push(Spent { on: self.on, role: self.role, pence: self.amount.into() });
    }
}
