//! The panel meets (reg 19).

use super::prelude::*;
use crate::case::Panel;

/// Records that the panel met.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HoldPanel {
    /// The day it met, today or before, and not before it was asked for.
    pub on: NaiveDate,
    /// Who was there, and what happens next.
    pub words: Option<String>,
}

impl Act for HoldPanel {
    const FIELDS: &'static [Field] = &[Field::past("on"), Field::text("words").optional()];

    fn possible(case: &Case, _: &Now) -> Result<(), Refused> {
        on_track(case, Track::Statutory, Refused::NotStatutory)?;
        match case.stage_three().map(|three| &three.panel) {
            None => Err(Refused::PanelNotAsked),
            Some(Panel::Requested) => Err(Refused::PanelNotConvened),
            Some(Panel::Convened(_)) => Ok(()),
            Some(_) => Err(Refused::AlreadyDone),
        }
    }

    fn check(&self, case: &Case, _: &Now) -> Result<(), Refused> {
        let before = case.stage_three().is_some_and(|three| self.on < three.requested_on);
        refuse_if(before, Refused::EndBeforeStart)
    }

    fn apply(&self, case: &mut Case, _: NaiveDate, _: Option<&StaffId>) {
        if let Some(three) = case.statutory.stage_two.as_mut().and_then(|two| two.stage_three.as_mut()) {
            three.held_on = Some(self.on);
            let before = std::mem::replace(&mut three.panel, Panel::Held { on: self.on });
            if let Panel::Convened(meeting) = before {
                three.met = Some(meeting);
            }
        }
    }
}
