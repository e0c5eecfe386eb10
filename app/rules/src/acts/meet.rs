//! A meeting before the reply (R4.2), or another way of settling it that takes no right away (R4.7).

use super::prelude::*;
use crate::case::NotedWhat;
use crate::kinds::MeetingKind;

/// Records an offer to meet, a meeting or a mediation. It moves no date.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Meet {
    /// Whether it was offered, held or declined, or was a mediation.
    pub kind: MeetingKind,
    /// The day of the offer or the meeting, today or before.
    pub on: NaiveDate,
    /// What was said or agreed.
    pub words: Option<String>,
}

impl Act for Meet {
    const FIELDS: &'static [Field] = &[
        Field::choice("kind", MeetingKind::OPTIONS),
        Field::past("on"),
        Field::text("words").optional(),
    ];

    fn possible(case: &Case, _: &Now) -> Result<(), Refused> {
        refuse_if(!case.is_complaint(), Refused::NotAComplaint)
    }

    fn happened_on(&self) -> Option<NaiveDate> {
        Some(self.on)
    }

    fn apply(&self, case: &mut Case, on: NaiveDate, _: Option<&StaffId>) {
        let what = NotedWhat::Meeting { kind: self.kind, held_on: self.on };
        case.note(on, what);
    }
}
