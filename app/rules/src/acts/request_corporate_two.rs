//! They ask for stage 2 of the corporate procedure; it is not refused without a valid reason (LGSCO Code 5.7, T13).

use super::prelude::*;
use crate::case::CorporateTwo;
use crate::reason::EscalationReason;

/// Takes the request.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RequestCorporateTwo {
    /// The day it was received by anyone in the council.
    pub on: NaiveDate,
    /// Why they ask.
    #[serde(default)]
    pub reasons: Vec<EscalationReason>,
    /// What they want.
    pub wants: Option<String>,
}

impl Act for RequestCorporateTwo {
    const FIELDS: &'static [Field] = &[
        Field::past("on"),
        Field::choices("reasons", EscalationReason::OPTIONS).optional(),
        Field::text("wants").optional(),
    ];

    fn possible(case: &Case, _: &Now) -> Result<(), Refused> {
        on_track(case, Track::Corporate, Refused::NotCorporate)?;
        refuse_if(case.corporate.answered_on.is_none(), Refused::NotAnswered)?;
        refuse_if(case.corporate.stage_two.is_some(), Refused::AlreadyDone)
    }

    fn happened_on(&self) -> Option<NaiveDate> {
        Some(self.on)
    }

    fn apply(&self, case: &mut Case, _: NaiveDate, _: Option<&StaffId>) {
        case.corporate.stage_two = Some(CorporateTwo {
            requested_on: self.on,
            acknowledged_on: None,
            extended_on: None,
            answered_on: None,
            sent_on: None,
        });
    }
}
