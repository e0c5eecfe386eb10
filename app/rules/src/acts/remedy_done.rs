//! A remedy was carried out (R5.4).

use super::prelude::*;
use crate::case::{NotedWhat, Promised};
use crate::form::Filled;
use crate::intake::Answers;

/// Records that it is done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RemedyDone {
    /// Which, by its number from 1; none in what builds up to November 2026 recorded: then the one that was due first.
    #[serde(default)]
    pub number: Option<u32>,
    /// The day it was carried out, today or before.
    pub on: NaiveDate,
    /// How it can be seen.
    pub words: Option<String>,
}

impl Act for RemedyDone {
    const FIELDS: &'static [Field] = &[
        Field::remedy("number"),
        Field::past("on"),
        Field::text("words").optional(),
    ];
    const ON_CLOSED: bool = true;

    fn possible(case: &Case, _: &Now) -> Result<(), Refused> {
        let waits = case.remedies.iter().any(Promised::is_open);
        refuse_if(!waits, Refused::NothingToDo)
    }

    fn check(&self, case: &Case, _: &Now) -> Result<(), Refused> {
        let meant = Promised::meant(&case.remedies, self.number).and_then(|place| case.remedies.get(place));
        let meant = meant.ok_or(Refused::NothingToDo)?;
        refuse_if(meant.done_on.is_some(), Refused::AlreadyDone)
    }

    fn known(case: &Case, _: &Answers) -> Filled {
        let only = Promised::only_open(&case.remedies);
        Filled::of(only.map(|number| ("number".to_owned(), number.to_string())))
    }

    fn happened_on(&self) -> Option<NaiveDate> {
        Some(self.on)
    }

    fn apply(&self, case: &mut Case, on: NaiveDate, _: Option<&StaffId>) {
        let Some(place) = Promised::meant(&case.remedies, self.number) else {
            return;
        };
        case.remedies[place].done_on = Some(self.on);
        case.note(on, NotedWhat::RemedyDone { place, on: self.on });
    }
}
