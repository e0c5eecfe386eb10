//! What was learned, with actions, owners and dates: required before a complaint closes (R5.6).

use super::prelude::*;
use crate::case::{NotedWhat, Promised};

/// Records it. That nothing was learned needs a reason.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Learn {
    /// None where nothing was learned; then `nothing_because` says why.
    pub learned: Option<String>,
    /// What is done about it.
    #[serde(default)]
    pub rows: Vec<Action>,
    /// Why nothing was learned.
    pub nothing_because: Option<String>,
}

/// Something to do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Action {
    /// What is learned, in words that the report may quote.
    pub what: String,
    /// The name of the person or team who does it.
    pub who: String,
    /// The last day on which it is done in time, a Europe/London date.
    pub due: NaiveDate,
}

impl Act for Learn {
    const FIELDS: &'static [Field] = &[
        Field::text("learned").optional(),
        Field::line("what").in_rows(3),
        Field::line("who").in_rows(3),
        Field::ahead("due").in_rows(3),
        Field::text("nothing_because").optional(),
    ];

    const ON_CLOSED: bool = true;

    fn possible(case: &Case, _: &Now) -> Result<(), Refused> {
        refuse_if(!case.is_complaint(), Refused::NotAComplaint)
    }

    fn check(&self, _: &Case, _: &Now) -> Result<(), Refused> {
        match (&self.learned, &self.nothing_because) {
            (Some(_), None) => refuse_if(self.rows.is_empty(), Refused::ActionsMissing),
            (None, Some(_)) => refuse_if(!self.rows.is_empty(), Refused::NothingChosen),
            _ => Err(Refused::NothingChosen),
        }
    }

    fn apply(&self, case: &mut Case, on: NaiveDate, _: Option<&StaffId>) {
        let first = case.actions.len();
        let what = NotedWhat::Lesson {
            learned: self.learned.clone(),
            actions: first..first + self.rows.len(),
            was_known: case.learned,
        };
        case.note(on, what);
        case.learned = true;
        case.actions.extend(self.rows.iter().map(|action| Promised {
            what: action.what.clone(),
            who: action.who.clone(),
            due_on: Some(action.due),
            done_on: None,
            from_records: false,
            taken_back: false,
        }));
    }
}
