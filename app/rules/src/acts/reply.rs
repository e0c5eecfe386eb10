//! A comment, an idea or an enquiry is answered.

use super::prelude::*;

/// Answers a comment, an idea or an enquiry by letter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reply {
    /// The answer.
    pub words: String,
    /// The name of who answers, with which the letter is signed.
    pub by: String,
}

impl Act for Reply {
    const FIELDS: &'static [Field] = &[Field::text("words"), Field::line("by")];

    fn possible(case: &Case, _: &Now) -> Result<(), Refused> {
        let asks = matches!(
            case.pathway,
            Pathway::Comment | Pathway::PublicEnquiry | Pathway::MpEnquiry | Pathway::CouncillorEnquiry
        );
        refuse_if(!asks || !case.points.is_empty(), Refused::NothingToDo)?;
        refuse_if(case.discontinued_on.is_some(), Refused::Discontinued)?;
        refuse_if(case.answered_on.is_some(), Refused::AlreadyDone)
    }

    fn letters(&self, _: &Case) -> Vec<Letter> {
        vec![Letter::Reply]
    }

    fn apply(&self, case: &mut Case, on: NaiveDate, _: Option<&StaffId>) {
        case.answered_on = Some(on);
    }
}
