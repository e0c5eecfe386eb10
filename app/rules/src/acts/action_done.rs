//! An action that was learned is done, with what shows it (R5.6).

use super::prelude::*;
use crate::case::{NotedWhat, Promised};
use crate::form::Filled;
use crate::intake::Answers;

/// Records that it is done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ActionDone {
    /// Which, by its number from 1; none in what builds up to November 2026 recorded: then the one that was due first.
    #[serde(default)]
    pub number: Option<u32>,
    /// The day it was done, today or before.
    pub on: NaiveDate,
    /// What shows that it was done, in words.
    pub evidence: String,
}

impl Act for ActionDone {
    const FIELDS: &'static [Field] = &[
        Field::action("number"),
        Field::past("on"),
        Field::text("evidence"),
    ];
    const ON_CLOSED: bool = true;

    fn possible(case: &Case, _: &Now) -> Result<(), Refused> {
        let waits = case.actions.iter().any(Promised::is_open);
        refuse_if(!waits, Refused::NothingToDo)
    }

    fn check(&self, case: &Case, _: &Now) -> Result<(), Refused> {
        let meant = Promised::meant(&case.actions, self.number).and_then(|place| case.actions.get(place));
        let meant = meant.ok_or(Refused::NothingToDo)?;
        refuse_if(meant.done_on.is_some(), Refused::AlreadyDone)
    }

    fn known(case: &Case, _: &Answers) -> Filled {
        let only = Promised::only_open(&case.actions);
        Filled::of(only.map(|number| ("number".to_owned(), number.to_string())))
    }

    fn happened_on(&self) -> Option<NaiveDate> {
        Some(self.on)
    }

    fn apply(&self, case: &mut Case, on: NaiveDate, _: Option<&StaffId>) {
        let Some(place) = Promised::meant(&case.actions, self.number) else {
            return;
        };
        case.actions[place].done_on = Some(self.on);
        case.note(on, NotedWhat::ActionDone { place, on: self.on });
    }
}
