//! The request for corporate stage 2 is acknowledged; its clock runs from the day the letter leaves (T13, T14).

use super::prelude::*;

/// Writes the acknowledgement: what was understood, and who answers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AcknowledgeCorporateTwo {
    /// Who answers: somebody else than at stage 1.
    pub by: String,
    /// What the complaint is about at stage 2, as the letter says it back.
    pub understood: String,
}

impl Act for AcknowledgeCorporateTwo {
    const FIELDS: &'static [Field] = &[Field::line("by"), Field::text("understood")];

    fn possible(case: &Case, _: &Now) -> Result<(), Refused> {
        on_track(case, Track::Corporate, Refused::NotCorporate)?;
        let two = case.corporate.stage_two.as_ref().ok_or(Refused::StageTwoNotAsked)?;
        let written = case.has_letter(Letter::CorporateTwoRequest);
        refuse_if(two.acknowledged_on.is_some() || written, Refused::AlreadyAcknowledged)
    }

    fn check(&self, case: &Case, _: &Now) -> Result<(), Refused> {
        somebody_else(case, &self.by)
    }

    fn letters(&self, _: &Case) -> Vec<Letter> {
        vec![Letter::CorporateTwoRequest]
    }

    fn apply(&self, _: &mut Case, _: NaiveDate, _: Option<&StaffId>) {}
}

/// Somebody else than at stage 1, whom the complaint is not about.
pub(super) fn somebody_else(case: &Case, name: &str) -> Result<(), Refused> {
    refuse_if(case.is_complained_about(name), Refused::ComplainedAbout)?;
    let same = case.corporate.answered_by.as_deref().map(plain) == Some(plain(name));
    refuse_if(same, Refused::SamePersonAtStageTwo)
}
