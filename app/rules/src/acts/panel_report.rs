//! The panel's report, sent to five: the council, the complainant, the advocate, the independent person, and others with
//! sufficient interest (reg 20). Its time ends when the complainant has it (T8). A panel neither investigates again nor takes new complaints (R4.13).

use super::officer_report::AT_MOST;
use super::prelude::*;
use crate::case::{Panel, Recommendation, Recommended, RecommendedBy, SentTo};

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
    /// The day it went to the complainant; none where our letter is to bring it.
    #[serde(default)]
    pub complainant_on: Option<NaiveDate>,
    /// The day it went to the advocate, or to whoever acts for the complainant.
    #[serde(default)]
    pub advocate_on: Option<NaiveDate>,
    /// The day it went to the independent person of stage 2.
    #[serde(default)]
    pub person_on: Option<NaiveDate>,
    /// The day it went to the last of those with sufficient interest.
    #[serde(default)]
    pub others_on: Option<NaiveDate>,
    /// To whom it went, without a day, as builds up to November 2026 recorded it; none in what is recorded since.
    #[serde(default)]
    pub sent_to: Option<Vec<SentTo>>,
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
        Field::past("complainant_on").optional(),
        Field::past("advocate_on").optional(),
        Field::past("person_on").optional(),
        Field::past("others_on").optional(),
    ];
    const NO_LONGER_ASKED: &'static [Field] =
        &[Field::text("recommendations"), Field::choices("sent_to", SentTo::OPTIONS)];
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
        let mut days = self.recipients().into_iter().filter_map(|(_, on)| on);
        let before = held.is_some_and(|held| days.any(|on| on < held));
        refuse_if(before, Refused::EndBeforeStart)
    }

    fn points(case: &Case) -> Vec<u32> {
        match case.heads() {
            [] => Vec::new(),
            _ => case.heads_to_answer(),
        }
    }

    fn letters(&self, _: &Case) -> Vec<Letter> {
        match self.complainant_on {
            Some(_) => Vec::new(),
            None => vec![Letter::PanelReport],
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
            three.report_to.extend(self.recipients());
            // Earlier builds took the day on which the council had it for the day of the report.
            three.report_sent_on = match self.sent_to {
                Some(_) => Some(self.on),
                None => self.complainant_on,
            };
            let text = Some(self.recommendations.as_str());
            let filed = Recommendation::filed(RecommendedBy::Panel, &self.rows, text);
            three.recommendations.extend(filed);
        }
    }
}

impl PanelReport {
    /// To whom it went, with the day where it is known.
    fn recipients(&self) -> Vec<(SentTo, Option<NaiveDate>)> {
        let without_a_day = self.sent_to.iter().flatten().map(|to| (*to, None));
        let on_a_day = [
            (SentTo::Council, Some(self.on)),
            (SentTo::Complainant, self.complainant_on),
            (SentTo::Advocate, self.advocate_on),
            (SentTo::IndependentPerson, self.person_on),
            (SentTo::Others, self.others_on),
        ];
        let on_a_day = on_a_day.into_iter().filter(|(_, on)| on.is_some());
        without_a_day.chain(on_a_day).collect()
    }
}
