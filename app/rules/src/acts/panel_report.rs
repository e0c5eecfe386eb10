//! The panel's report, sent to five: the council, the complainant, the advocate, the independent person, and others with
//! sufficient interest (reg 20). A panel neither investigates again nor takes new complaints (R4.13).

use super::prelude::*;
use crate::case::Panel;

options! {
    /// To whom the report went (reg 20).
    SentTo "staff-report-sent-to" {
        Council "council"
        Complainant "complainant"
        Advocate "advocate"
        IndependentPerson "independent-person"
        Others "others"
    }
}

/// Files the report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PanelReport {
    /// The day the council received the recommendations.
    pub on: NaiveDate,
    /// A brief summary.
    pub summary: String,
    /// What the panel recommends, word for word.
    pub recommendations: String,
    /// To whom it went.
    #[serde(default)]
    pub sent_to: Vec<SentTo>,
}

impl Act for PanelReport {
    const FIELDS: &'static [Field] = &[
        Field::past("on"),
        Field::text("summary"),
        Field::text("recommendations"),
        Field::choices("sent_to", SentTo::OPTIONS),
    ];
    const DUTY: Duty = Duty::FilePanelReport;

    fn possible(case: &Case, _: &Now) -> Result<(), Refused> {
        on_track(case, Track::Statutory, Refused::NotStatutory)?;
        match case.stage_three().map(|three| &three.panel) {
            None => Err(Refused::PanelNotAsked),
            Some(Panel::Requested | Panel::Convened { .. }) => Err(Refused::PanelNotHeld),
            Some(Panel::Held { .. }) => Ok(()),
            Some(_) => Err(Refused::AlreadyDone),
        }
    }

    fn check(&self, case: &Case, _: &Now) -> Result<(), Refused> {
        let held = match case.stage_three().map(|three| &three.panel) {
            Some(Panel::Held { on }) => Some(*on),
            _ => None,
        };
        refuse_if(held.is_some_and(|held| self.on < held), Refused::EndBeforeStart)
    }

    fn letters(&self, _: &Case) -> Vec<Letter> {
        if self.sent_to.contains(&SentTo::Complainant) {
            Vec::new()
        } else {
            vec![Letter::PanelReport]
        }
    }

    fn apply(&self, case: &mut Case, _: NaiveDate, _: Option<&StaffId>) {
        if let Some(three) = case.statutory.stage_two.as_mut().and_then(|two| two.stage_three.as_mut()) {
            three.panel = Panel::Reported { on: self.on };
        }
    }
}
