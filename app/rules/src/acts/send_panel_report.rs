//! The panel's report goes to those of the five who did not have it when it was filed (reg 20): the advocate, the independent
//! person of stage 2, and others with sufficient interest. To the complainant it goes with our letter.

use super::prelude::*;
use crate::case::{Panel, SentTo};

/// Records to whom it went, and on which day; again to put a day right.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SendPanelReport {
    /// The day it went to the advocate, today or before, or to whoever acts for the complainant.
    pub advocate_on: Option<NaiveDate>,
    /// The day it went to the independent person of stage 2.
    pub person_on: Option<NaiveDate>,
    /// The day it went to the last of those with sufficient interest.
    pub others_on: Option<NaiveDate>,
}

impl Act for SendPanelReport {
    const FIELDS: &'static [Field] = &[
        Field::past("advocate_on").optional(),
        Field::past("person_on").optional(),
        Field::past("others_on").optional(),
    ];
    const ON_CLOSED: bool = true;

    fn possible(case: &Case, _: &Now) -> Result<(), Refused> {
        let three = case.stage_three().ok_or(Refused::PanelNotAsked)?;
        match three.panel {
            Panel::Requested | Panel::Convened(_) => Err(Refused::PanelNotHeld),
            Panel::Held { .. } => Err(Refused::PanelNotReported),
            Panel::ReferredEarly { .. } => Err(Refused::AlreadyDone),
            Panel::Reported { .. } | Panel::Answered { .. } => Ok(()),
        }
    }

    fn check(&self, case: &Case, _: &Now) -> Result<(), Refused> {
        let sent = self.sent();
        refuse_if(sent.is_empty(), Refused::NothingChosen)?;
        let three = case.stage_three().ok_or(Refused::PanelNotAsked)?;
        let known = |(to, on): &(SentTo, NaiveDate)| three.report_to.get(to) == Some(&Some(*on));
        refuse_if(sent.iter().all(known), Refused::AlreadyDone)?;
        let before = |on: NaiveDate| three.held_on.is_some_and(|held| on < held);
        refuse_if(sent.iter().any(|(_, on)| before(*on)), Refused::EndBeforeStart)
    }

    fn happened_on(&self) -> Option<NaiveDate> {
        self.sent().into_iter().map(|(_, on)| on).min()
    }

    fn apply(&self, case: &mut Case, _: NaiveDate, _: Option<&StaffId>) {
        if let Some(three) = case.statutory.stage_two.as_mut().and_then(|two| two.stage_three.as_mut()) {
            three.report_to.extend(self.sent().into_iter().map(|(to, on)| (to, Some(on))));
        }
    }
}

impl SendPanelReport {
    fn sent(&self) -> Vec<(SentTo, NaiveDate)> {
        let all = [
            (SentTo::Advocate, self.advocate_on),
            (SentTo::IndependentPerson, self.person_on),
            (SentTo::Others, self.others_on),
        ];
        all.into_iter().filter_map(|(to, on)| Some((to, on?))).collect()
    }
}
