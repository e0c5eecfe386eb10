//! A thank-you reaches the people whom it is about, and their manager (R12.5).

use super::prelude::*;

/// Records to whom it was passed on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PassOn {
    /// The people or team to whom the thanks were passed on.
    pub to: String,
    /// The day they were passed on, today or before.
    pub on: NaiveDate,
    /// What was said.
    pub words: Option<String>,
}

impl Act for PassOn {
    const FIELDS: &'static [Field] = &[
        Field::line("to"),
        Field::past("on"),
        Field::text("words").optional(),
    ];

    fn possible(case: &Case, _: &Now) -> Result<(), Refused> {
        let kind = matches!(case.pathway, Pathway::Compliment | Pathway::Comment);
        refuse_if(!kind, Refused::NotACompliment)
    }

    fn happened_on(&self) -> Option<NaiveDate> {
        Some(self.on)
    }

    fn apply(&self, case: &mut Case, _: NaiveDate, _: Option<&StaffId>) {
        case.answered_on = Some(self.on);
    }
}
