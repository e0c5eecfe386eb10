//! Whether something that is about to happen is stopped while the complaint is looked at; there is a presumption in favour
//! (R4.19).

use crate::case::Freeze;
use super::decide_interest::YesNo;
use super::prelude::*;

/// Decides a request to freeze a decision. Not to freeze needs a good reason.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DecideFreeze {
    /// Whether it is stopped.
    pub freeze: YesNo,
    /// Who in the service decided.
    pub decided_by: String,
    /// What is stopped and until when; or the good reason why it is not.
    pub words: Option<String>,
}

impl Act for DecideFreeze {
    const FIELDS: &'static [Field] = &[
        Field::choice("freeze", YesNo::OPTIONS),
        Field::line("decided_by"),
        Field::text("words").optional(),
    ];

    fn possible(case: &Case, _: &Now) -> Result<(), Refused> {
        match case.freeze {
            None => Err(Refused::FreezeNotAsked),
            Some(Freeze::Asked) => Ok(()),
            Some(Freeze::Stopped | Freeze::GoesOn) => Err(Refused::AlreadyDone),
        }
    }

    fn check(&self, case: &Case, _: &Now) -> Result<(), Refused> {
        refuse_if(case.is_complained_about(&self.decided_by), Refused::ComplainedAbout)?;
        let unexplained = self.freeze == YesNo::No && self.words.is_none();
        refuse_if(unexplained, Refused::ReasonMissing)
    }

    fn letters(&self, _: &Case) -> Vec<Letter> {
        vec![Letter::Freeze]
    }

    fn apply(&self, case: &mut Case, _: NaiveDate, _: Option<&StaffId>) {
        case.freeze = Some(match self.freeze {
            YesNo::Yes => Freeze::Stopped,
            YesNo::No => Freeze::GoesOn,
        });
    }
}
