//! The clocks run again; where proceedings have ended, the year for sending in again begins (R8.7, T18).

use super::prelude::*;

/// Resumes the case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Resume {
    /// The last day of the pause, today or before: clocks count again from the next working day.
    pub on: NaiveDate,
    /// The end of the proceedings for which it stood.
    pub ended_on: Option<NaiveDate>,
    /// What changed.
    pub words: Option<String>,
}

impl Act for Resume {
    const FIELDS: &'static [Field] = &[
        Field::past("on"),
        Field::past("ended_on").optional(),
        Field::text("words").optional(),
    ];

    fn possible(case: &Case, _: &Now) -> Result<(), Refused> {
        refuse_if(!case.is_suspended(), Refused::NotSuspended)
    }

    fn check(&self, case: &Case, _: &Now) -> Result<(), Refused> {
        let before = case.pauses.last().is_some_and(|pause| self.on < pause.from);
        refuse_if(before, Refused::EndBeforeStart)
    }

    fn letters(&self, _: &Case) -> Vec<Letter> {
        vec![Letter::Resumption]
    }

    fn apply(&self, case: &mut Case, _: NaiveDate, _: Option<&StaffId>) {
        if let Some(pause) = case.pauses.last_mut() {
            pause.until = Some(self.on);
        }
        case.proceedings_ended_on = self.ended_on.or(case.proceedings_ended_on);
    }
}
