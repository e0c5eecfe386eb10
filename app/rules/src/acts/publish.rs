//! Words of thanks are made ready for publishing: with consent, and without a name (R9.8, R12.5).

use super::prelude::*;

/// Keeps the redacted words. Who does it is shown the words as they were and checks that nobody can be recognised.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Publish {
    /// The person agreed that their words are published.
    #[serde(default)]
    pub consent: bool,
    /// The words, without anything that tells who it was.
    pub redacted: String,
    /// Nobody can be recognised in them.
    #[serde(default)]
    pub nobody_named: bool,
}

impl Act for Publish {
    const FIELDS: &'static [Field] = &[
        Field::tick("consent"),
        Field::text("redacted"),
        Field::tick("nobody_named"),
    ];
    const ON_CLOSED: bool = true;

    fn possible(case: &Case, _: &Now) -> Result<(), Refused> {
        refuse_if(case.pathway != Pathway::Compliment, Refused::NotACompliment)
    }

    fn check(&self, _: &Case, _: &Now) -> Result<(), Refused> {
        refuse_if(!self.consent, Refused::NoConsent)?;
        refuse_if(!self.nobody_named, Refused::StillNamesPeople)
    }

    fn apply(&self, _: &mut Case, _: NaiveDate, _: Option<&StaffId>) {}
}
