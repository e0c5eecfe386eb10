//! A cost was written down wrong, or twice: it is taken back, and both stay in the history (R4.12).

use super::prelude::*;
use crate::case::Spent;
use crate::kinds::CostRole;

/// Takes back a cost that was recorded so.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TakeBackCost {
    /// The day on which it arose, as it was recorded.
    pub on: NaiveDate,
    /// For whose work, as it was recorded.
    pub role: CostRole,
    /// How much, in pence, as it was recorded.
    pub amount: u32,
    /// Why it is taken back.
    pub words: String,
}

impl Act for TakeBackCost {
    const FIELDS: &'static [Field] = &[
        Field::past("on"),
        Field::choice("role", CostRole::OPTIONS),
        Field::pounds("amount"),
        Field::text("words"),
    ];
    const ON_CLOSED: bool = true;

    fn possible(case: &Case, _: &Now) -> Result<(), Refused> {
        refuse_if(case.costs.is_empty(), Refused::NothingToDo)
    }

    fn check(&self, case: &Case, _: &Now) -> Result<(), Refused> {
        refuse_if(!case.costs.contains(&self.spent()), Refused::NoSuchCost)
    }

    fn apply(&self, case: &mut Case, _: NaiveDate, _: Option<&StaffId>) {
        if let Some(place) = case.costs.iter().rposition(|spent| *spent == self.spent()) {
            case.costs.remove(place);
        }
    }
}

impl TakeBackCost {
    /// The cost that it takes back.
    #[must_use]
    pub fn spent(&self) -> Spent {
        Spent { on: self.on, role: self.role, pence: self.amount.into() }
    }
}
