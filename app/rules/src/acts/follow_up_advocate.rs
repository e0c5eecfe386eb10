//! What the advocacy provider answered (R7.6): within two working days, or staff ask again.

use super::prelude::*;
use crate::kinds::ProviderSaid;

/// Records that the request was followed up.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FollowUpAdvocate {
    /// What the provider said; no answer leaves the request open.
    pub said: ProviderSaid,
    /// The day of the answer, or of asking again without one; today or before.
    pub on: NaiveDate,
    /// The name of the advocate, where the provider gave one.
    pub name: Option<String>,
    /// What else there is to note.
    pub words: Option<String>,
}

impl Act for FollowUpAdvocate {
    const FIELDS: &'static [Field] = &[
        Field::choice("said", ProviderSaid::OPTIONS),
        Field::past("on"),
        Field::line("name").optional(),
        Field::text("words").optional(),
    ];

    fn possible(case: &Case, _: &Now) -> Result<(), Refused> {
        refuse_if(!case.waits_for_provider(), Refused::ProviderNotAsked)
    }

    fn happened_on(&self) -> Option<NaiveDate> {
        Some(self.on)
    }

    fn apply(&self, case: &mut Case, _: NaiveDate, _: Option<&StaffId>) {
        case.provider_said = Some(self.said);
        if self.said != ProviderSaid::NoAnswer
            && let Some(provider) = &mut case.provider
        {
            provider.answered_on = Some(self.on);
        }
    }
}
