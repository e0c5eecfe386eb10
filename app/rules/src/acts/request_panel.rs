//! They ask for a review panel (Reg. 18). It is not refused (R4.14): that the 20 working days have passed is shown, and a
//! late request may be taken.

use std::collections::BTreeMap;

use super::prelude::*;
use crate::case::{Panel, StageThree};

/// Takes the request.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RequestPanel {
    /// The day it was received by anyone in the council.
    pub on: NaiveDate,
    /// What they are not satisfied with.
    pub wants: Option<String>,
}

impl Act for RequestPanel {
    const FIELDS: &'static [Field] = &[Field::past("on"), Field::text("wants").optional()];

    fn possible(case: &Case, _: &Now) -> Result<(), Refused> {
        on_track(case, Track::Statutory, Refused::NotStatutory)?;
        let two = case.stage_two().ok_or(Refused::StageTwoNotAsked)?;
        refuse_if(two.adjudicated_on.is_none(), Refused::NotAdjudicated)?;
        refuse_if(two.stage_three.is_some(), Refused::AlreadyDone)
    }

    fn check(&self, case: &Case, _: &Now) -> Result<(), Refused> {
        // What was caught up later counts from the day on which its letter left.
        let two = case.stage_two();
        let decided = two.and_then(|two| two.sent_on.into_iter().chain(two.adjudicated_on).min());
        refuse_if(decided.is_some_and(|on| self.on < on), Refused::EndBeforeStart)
    }

    fn letters(&self, _: &Case) -> Vec<Letter> {
        vec![Letter::PanelRequest]
    }

    fn apply(&self, case: &mut Case, _: NaiveDate, _: Option<&StaffId>) {
        if let Some(two) = &mut case.statutory.stage_two {
            two.stage_three = Some(StageThree {
                requested_on: self.on,
                agreed_day: None,
                held_on: None,
                met: None,
                papers: BTreeMap::new(),
                report_to: BTreeMap::new(),
                report_sent_on: None,
                recommendations: Vec::new(),
                panel: Panel::Requested,
            });
        }
    }
}
