//! A case is given to somebody, and somebody stands in for them.

use super::prelude::*;

/// Gives the case to a colleague; the deputy is reminded with them (section 4 of the procedure's issue).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Assign {
    /// The new owner.
    pub to: StaffId,
    /// Who stands in.
    pub deputy: Option<StaffId>,
    /// What they need to know.
    pub words: Option<String>,
}

impl Act for Assign {
    const FIELDS: &'static [Field] = &[
        Field::colleague("to"),
        Field::colleague("deputy").optional(),
        Field::text("words").optional(),
    ];

    fn possible(_: &Case, _: &Now) -> Result<(), Refused> {
        Ok(())
    }

    fn check(&self, case: &Case, _: &Now) -> Result<(), Refused> {
        let same = case.owner.as_ref() == Some(&self.to) && case.deputy == self.deputy;
        refuse_if(same, Refused::AlreadyTheirs)?;
        refuse_if(self.deputy.as_ref() == Some(&self.to), Refused::SamePersonTwice)?;
        let excluded = case.excluded.contains(&self.to)
            || self.deputy.as_ref().is_some_and(|deputy| case.excluded.contains(deputy));
        refuse_if(excluded, Refused::ComplainedAbout)
    }

    fn apply(&self, case: &mut Case, _: NaiveDate, _: Option<&StaffId>) {
        case.owner = Some(self.to.clone());
        case.deputy = self.deputy.clone();
    }
}
