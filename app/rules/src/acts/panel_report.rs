//! The panel's report, sent to five: the council, the complainant, the advocate, the independent person, and others with
//! sufficient interest (reg 20). A panel neither investigates again nor takes new complaints (R4.13).

use super::officer_report::AT_MOST;
use super::prelude::*;
use crate::case::{Panel, Recommendation, Recommended, RecommendedBy};

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
    /// What the panel found of each head of the statement, where it said so.
    #[serde(default)]
    pub points: Vec<PanelFinding>,
    /// What the panel recommends, one a row.
    #[serde(default)]
    pub rows: Vec<Recommended>,
    /// All of it in one text, as builds up to November 2026 recorded it.
    #[serde(default)]
    pub recommendations: String,
    /// To whom it went.
    #[serde(default)]
    pub sent_to: Vec<SentTo>,
}

/// What the panel found of a head.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PanelFinding {
    /// The number of the head within the statement, from 1.
    pub number: u32,
    /// What it found; none where it did not say.
    pub finding: Option<Finding>,
}

impl Act for PanelReport {
    const FIELDS: &'static [Field] = &[
        Field::past("on"),
        Field::text("summary"),
        Field::choice("finding", Finding::OPTIONS).optional().per_head(),
        Field::text("what").in_rows(AT_MOST),
        Field::choices("sent_to", SentTo::OPTIONS),
    ];
    const NO_LONGER_ASKED: &'static [Field] = &[Field::text("recommendations")];
    const DUTY: Duty = Duty::FilePanelReport;

    fn possible(case: &Case, _: &Now) -> Result<(), Refused> {
        on_track(case, Track::Statutory, Refused::NotStatutory)?;
        match case.stage_three().map(|three| &three.panel) {
            None => Err(Refused::PanelNotAsked),
            Some(Panel::Requested | Panel::Convened(_)) => Err(Refused::PanelNotHeld),
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

    fn points(case: &Case) -> Vec<u32> {
        match case.heads() {
            [] => Vec::new(),
            _ => case.heads_to_answer(),
        }
    }

    fn letters(&self, _: &Case) -> Vec<Letter> {
        if self.sent_to.contains(&SentTo::Complainant) {
            Vec::new()
        } else {
            vec![Letter::PanelReport]
        }
    }

    fn apply(&self, case: &mut Case, _: NaiveDate, _: Option<&StaffId>) {
        let Some(two) = &mut case.statutory.stage_two else { return };
        for found in &self.points {
            if let Some(head) = two.heads.iter_mut().find(|head| head.number == found.number) {
                head.panel = found.finding;
            }
        }
        if let Some(three) = &mut two.stage_three {
            three.panel = Panel::Reported { on: self.on };
            let text = Some(self.recommendations.as_str());
            let filed = Recommendation::filed(RecommendedBy::Panel, &self.rows, text);
            three.recommendations.extend(filed);
        }
    }
}
