//! Who looks into a complaint at stage 1; the team is told of every change (the reports name hand-overs that nobody heard
//! of as a cause of lateness).

use super::prelude::*;

/// Names the investigating manager of stage 1.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Investigator {
    /// Who investigates, as letters name them.
    pub name: String,
    /// Why it changed, or what was handed over.
    pub words: Option<String>,
}

impl Act for Investigator {
    const FIELDS: &'static [Field] = &[Field::line("name"), Field::text("words").optional()];

    fn possible(case: &Case, _: &Now) -> Result<(), Refused> {
        refuse_if(!case.is_complaint(), Refused::NotAComplaint)
    }

    fn check(&self, case: &Case, _: &Now) -> Result<(), Refused> {
        refuse_if(case.is_complained_about(&self.name), Refused::ComplainedAbout)?;
        let same = case.investigator.as_deref().map(plain) == Some(plain(&self.name));
        refuse_if(same, Refused::AlreadyTheirs)
    }

    fn apply(&self, case: &mut Case, _: NaiveDate, _: Option<&StaffId>) {
        case.investigator = Some(self.name.clone());
    }
}
