//! The Ombudsman asks something, or sends a draft of the decision, and sets a day for the answer (R4.18).

use super::prelude::*;
use crate::case::AskedByOmbudsman;
use crate::kinds::OmbudsmanAsk;

/// Records what is asked, and by when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OmbudsmanAsks {
    /// The day on which it was received, today or before.
    pub on: NaiveDate,
    /// What it is.
    pub what: OmbudsmanAsk,
    /// The last day on which the answer is in time, a Europe/London date.
    pub answer_by: NaiveDate,
    /// What is asked, or what the draft says.
    pub words: Option<String>,
}

impl Act for OmbudsmanAsks {
    const FIELDS: &'static [Field] = &[
        Field::past("on"),
        Field::choice("what", OmbudsmanAsk::OPTIONS),
        Field::day("answer_by"),
        Field::text("words").optional(),
    ];
    const ON_CLOSED: bool = true;

    fn possible(case: &Case, _: &Now) -> Result<(), Refused> {
        let ombudsman = case.ombudsman.as_ref().ok_or(Refused::OmbudsmanNotReceived)?;
        refuse_if(ombudsman.decided_on.is_some() || ombudsman.premature, Refused::AlreadyDone)
    }

    fn check(&self, case: &Case, _: &Now) -> Result<(), Refused> {
        let before = case.ombudsman.as_ref().is_some_and(|ombudsman| self.on < ombudsman.received_on);
        refuse_if(before || self.answer_by < self.on, Refused::EndBeforeStart)
    }

    fn happened_on(&self) -> Option<NaiveDate> {
        Some(self.on)
    }

    fn apply(&self, case: &mut Case, _: NaiveDate, _: Option<&StaffId>) {
        if let Some(ombudsman) = &mut case.ombudsman {
            ombudsman.asked.push(AskedByOmbudsman {
                what: self.what,
                on: self.on,
                answer_by: self.answer_by,
                answered_on: None,
            });
        }
    }
}
