//! A remedy was carried out (R5.4).

use super::prelude::*;
use crate::case::Promised;
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
        let mut all = case.remedies.clone();
        match Promised::meant(&mut all, self.number) {
            None => Err(Refused::NothingToDo),
            Some(meant) => refuse_if(meant.done_on.is_some(), Refused::AlreadyDone),
        }
    }

    fn known(case: &Case, _: &Answers) -> Filled {
        let only = Promised::only_open(&case.remedies);
        Filled::of(only.map(|number| ("number".to_owned(), number.to_string())))
    }

    fn happened_on(&self) -> Option<NaiveDate> {
        Some(self.on)
    }

    fn apply(&self, case: &mut Case, _: NaiveDate, _: Option<&StaffId>) {
        if let Some(meant) = Promised::meant(&mut case.remedies, self.number) {
            meant.done_on = Some(self.on);
        }
    }
}
