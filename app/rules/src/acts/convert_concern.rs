//! A concern, a comment or an enquiry becomes a complaint and keeps the day on which it was received (T10, R4.3).

use super::prelude::*;

/// Converts it. The clocks of a complaint run from the first day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ConvertConcern {
    /// Why, or who asked.
    pub words: String,
}

impl Act for ConvertConcern {
    const FIELDS: &'static [Field] = &[Field::text("words")];

    fn possible(case: &Case, _: &Now) -> Result<(), Refused> {
        let may = matches!(
            case.pathway,
            Pathway::Concern
                | Pathway::Comment
                | Pathway::PublicEnquiry
                | Pathway::MpEnquiry
                | Pathway::CouncillorEnquiry
        );
        refuse_if(!may || !case.points.is_empty(), Refused::NotAConcern)?;
        refuse_if(case.discontinued_on.is_some(), Refused::Discontinued)
    }

    fn apply(&self, case: &mut Case, _: NaiveDate, _: Option<&StaffId>) {
        case.pathway = Pathway::Statutory;
        case.answered_on = None;
        // A child or care leaver who complains is offered an advocate (R7.3).
        if case.by_child && case.advocacy == crate::case::Advocacy::NotNeeded {
            case.advocacy = crate::case::Advocacy::ToOffer;
        }
    }
}
