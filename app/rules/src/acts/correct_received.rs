//! The day of receipt was written down wrong: every clock begins on the right one (R4.3).

use super::prelude::*;
use crate::form::Filled;
use crate::intake::Answers;

/// Corrects it. The day that stood before is kept with it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CorrectReceived {
    /// The day on which anyone in the council first received it, today or before.
    pub on: NaiveDate,
    /// How we know.
    pub words: String,
    /// What stood there.
    #[serde(default)]
    pub was: Option<WasReceived>,
}

/// What stood there before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct WasReceived {
    /// The day.
    pub on: NaiveDate,
}

impl Act for CorrectReceived {
    const FIELDS: &'static [Field] = &[Field::past("on"), Field::text("words")];
    const DUTY: Duty = Duty::Decide;
    const ON_CLOSED: bool = true;

    fn possible(_: &Case, _: &Now) -> Result<(), Refused> {
        Ok(())
    }

    fn check(&self, case: &Case, _: &Now) -> Result<(), Refused> {
        refuse_if(self.on == case.received_on, Refused::AlreadyDone)?;
        refuse_if(case.first_done_on().is_some_and(|first| first < self.on), Refused::AfterFirstAct)
    }

    fn known(case: &Case, _: &Answers) -> Filled {
        Filled::of([("on".to_owned(), case.received_on.format("%-d/%-m/%Y").to_string())])
    }

    fn remember(&mut self, case: &Case, _: &Answers) {
        self.was = Some(WasReceived { on: case.received_on });
    }

    fn apply(&self, case: &mut Case, on: NaiveDate, _: Option<&StaffId>) {
        case.moved(on, Moved::Received(case.received_on));
        case.received_on = self.on;
    }
}
