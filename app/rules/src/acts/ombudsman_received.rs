//! The Ombudsman writes about the complaint. They may be asked at any time (R4.17).

use super::prelude::*;
use crate::case::Ombudsman;

/// Records that the Ombudsman wrote.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OmbudsmanReceived {
    /// The day it was received.
    pub on: NaiveDate,
    /// The Ombudsman sends it back because the procedure is not finished.
    #[serde(default)]
    pub premature: bool,
    /// The Ombudsman's reference.
    pub reference: Option<String>,
    /// What the Ombudsman wrote.
    pub words: Option<String>,
}

impl Act for OmbudsmanReceived {
    const FIELDS: &'static [Field] = &[
        Field::past("on"),
        Field::tick("premature"),
        Field::line("reference").optional(),
        Field::text("words").optional(),
    ];
    const ON_CLOSED: bool = true;

    fn possible(case: &Case, _: &Now) -> Result<(), Refused> {
        refuse_if(!case.is_complaint(), Refused::NotAComplaint)?;
        let open = case
            .ombudsman
            .as_ref()
            .is_some_and(|ombudsman| !ombudsman.premature && ombudsman.decided_on.is_none());
        refuse_if(open, Refused::AlreadyDone)
    }

    fn happened_on(&self) -> Option<NaiveDate> {
        Some(self.on)
    }

    fn apply(&self, case: &mut Case, _: NaiveDate, _: Option<&StaffId>) {
        case.ombudsman_before.extend(case.ombudsman.take());
        case.ombudsman = Some(Ombudsman {
            received_on: self.on,
            premature: self.premature,
            decided_on: None,
            comply_by: None,
            complied_on: None,
            asked: Vec::new(),
        });
    }
}
