//! What is done to put it right (R5.4, R5.5).

use super::prelude::*;
use crate::case::{NotedWhat, Promised};
use crate::kinds::RemedyKind;

/// Adds a remedy.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Remedy {
    /// What kind of remedy it is, from the list that the report counts.
    pub kind: RemedyKind,
    /// The amount, in pence.
    pub amount: Option<u32>,
    /// What is done.
    pub words: String,
    /// The name of the person or team who does it; none in what builds up to November 2026 recorded.
    #[serde(default)]
    pub who: Option<String>,
    /// The last day on which it is done in time, a Europe/London date; none in what those builds recorded.
    #[serde(default)]
    pub due: Option<NaiveDate>,
}

impl Act for Remedy {
    const FIELDS: &'static [Field] = &[
        Field::choice("kind", RemedyKind::OPTIONS),
        Field::pounds("amount").optional(),
        Field::text("words"),
        Field::line("who"),
        Field::ahead("due"),
    ];
    const ON_CLOSED: bool = true;

    fn possible(case: &Case, _: &Now) -> Result<(), Refused> {
        refuse_if(!case.is_complaint(), Refused::NotAComplaint)
    }

    fn apply(&self, case: &mut Case, on: NaiveDate, _: Option<&StaffId>) {
        let what = NotedWhat::Remedy {
            place: case.remedies.len(),
            kind: self.kind,
            pence: self.amount,
        };
        case.note(on, what);
        case.remedies.push(Promised {
            what: self.words.clone(),
            who: self.who.clone().unwrap_or_default(),
            due_on: self.due,
            done_on: None,
            from_records: false,
            taken_back: false,
        });
    }
}
