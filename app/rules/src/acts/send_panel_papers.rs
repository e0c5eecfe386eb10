//! The papers of the panel go to those who meet: to the complainant and the advocate, the three members, and the two of stage 2
//! (T19). They may go on different days; each time adds to what is known.

use super::prelude::*;
use crate::case::{PapersTo, Panel};

/// Records to whom the papers went, and on which day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SendPanelPapers {
    /// The day they went to the complainant, today or before.
    pub to_complainant: Option<NaiveDate>,
    /// The day they went to the advocate.
    pub to_advocate: Option<NaiveDate>,
    /// The day they went to the last of the three members.
    pub to_members: Option<NaiveDate>,
    /// The day they went to the investigating officer of stage 2.
    pub to_officer: Option<NaiveDate>,
    /// The day they went to the independent person of stage 2.
    pub to_person: Option<NaiveDate>,
}

impl Act for SendPanelPapers {
    const FIELDS: &'static [Field] = &[
        Field::past("to_complainant").optional(),
        Field::past("to_advocate").optional(),
        Field::past("to_members").optional(),
        Field::past("to_officer").optional(),
        Field::past("to_person").optional(),
    ];

    fn possible(case: &Case, _: &Now) -> Result<(), Refused> {
        on_track(case, Track::Statutory, Refused::NotStatutory)?;
        let three = case.stage_three().ok_or(Refused::PanelNotAsked)?;
        refuse_if(matches!(three.panel, Panel::ReferredEarly { .. }), Refused::AlreadyDone)?;
        refuse_if(three.meeting().is_none(), Refused::PanelNotConvened)?;
        refuse_if(case.panel_papers_on().is_some(), Refused::AlreadyDone)
    }

    fn check(&self, case: &Case, _: &Now) -> Result<(), Refused> {
        let sent = self.sent();
        refuse_if(sent.is_empty(), Refused::NothingChosen)?;
        let expected = case.panel_papers_to();
        refuse_if(sent.iter().any(|(to, _)| !expected.contains(to)), Refused::NobodyThere)?;
        let requested = case.stage_three().map(|three| three.requested_on);
        let before = |on: NaiveDate| requested.is_some_and(|requested| on < requested);
        refuse_if(sent.iter().any(|(_, on)| before(*on)), Refused::EndBeforeStart)
    }

    fn happened_on(&self) -> Option<NaiveDate> {
        self.sent().into_iter().map(|(_, on)| on).min()
    }

    fn apply(&self, case: &mut Case, _: NaiveDate, _: Option<&StaffId>) {
        if let Some(three) = case.statutory.stage_two.as_mut().and_then(|two| two.stage_three.as_mut()) {
            three.papers.extend(self.sent());
        }
    }
}

impl SendPanelPapers {
    /// To whom they went, and when.
    fn sent(&self) -> Vec<(PapersTo, NaiveDate)> {
        let all = [
            (PapersTo::Complainant, self.to_complainant),
            (PapersTo::Advocate, self.to_advocate),
            (PapersTo::Members, self.to_members),
            (PapersTo::Officer, self.to_officer),
            (PapersTo::Person, self.to_person),
        ];
        all.into_iter().filter_map(|(to, on)| Some((to, on?))).collect()
    }
}
