//! The council's decision at stage 2, head by head of the statement, beside the finding of the investigating officer, from which it may
//! differ (R4.11).

use super::prelude::*;
use super::respond::PointReply;
use super::{keep_replies, recommendations_answered};
use crate::case::{Answer, Recommendation, RecommendationReply};

/// Decides. The letter tells of the right to a panel within 20 working days (Reg. 18).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Adjudicate {
    /// The adjudicating officer, a senior manager.
    pub by: String,
    /// The decisions, with their reasons: by the number of the head, and where the statement has no heads of the point.
    #[serde(default)]
    pub points: Vec<PointReply>,
    /// The answer to each recommendation of the two reports; none in what builds up to November 2026 recorded.
    #[serde(default)]
    pub answers: Vec<RecommendationReply>,
    /// What the council does, with dates.
    pub next_steps: String,
}

impl Act for Adjudicate {
    const FIELDS: &'static [Field] = &[
        Field::line("by"),
        Field::choice("finding", Finding::OPTIONS).per_head(),
        Field::text("words").per_head(),
        Field::choice("answer", Answer::OPTIONS).per_recommendation(),
        Field::text("because").per_recommendation(),
        Field::line("who").optional().per_recommendation(),
        Field::ahead("due").optional().per_recommendation(),
        Field::text("next_steps"),
    ];

    fn possible(case: &Case, _: &Now) -> Result<(), Refused> {
        super::officer_report::may_report(case)?;
        let two = case.stage_two().ok_or(Refused::StageTwoNotAsked)?;
        let both = two.officer_reported_on.is_some() && two.person_reported_on.is_some();
        refuse_if(!both, Refused::ReportsMissing)?;
        refuse_if(two.adjudicated_on.is_some(), Refused::AlreadyDone)
    }

    fn check(&self, case: &Case, _: &Now) -> Result<(), Refused> {
        refuse_if(case.is_complained_about(&self.by), Refused::ComplainedAbout)?;
        let investigated = case
            .stage_two()
            .and_then(|two| two.people.as_ref())
            .is_some_and(|people| [&people.officer, &people.person].iter().any(|name| plain(name) == plain(&self.by)));
        refuse_if(investigated, Refused::SamePersonTwice)?;
        answered(&Self::points(case), self.points.iter().map(|point| point.number))?;
        recommendations_answered(Self::recommendations(case), &self.answers)
    }

    fn points(case: &Case) -> Vec<u32> {
        case.heads_to_answer()
    }

    fn recommendations(case: &Case) -> &[Recommendation] {
        case.recommendations()
    }

    fn letters(&self, _: &Case) -> Vec<Letter> {
        vec![Letter::Adjudication]
    }

    fn apply(&self, case: &mut Case, on: NaiveDate, _: Option<&StaffId>) {
        for decided in &self.points {
            if let Some(later) = case.later_mut(decided.number) {
                *later.stage_two = Some(decided.finding);
            }
        }
        if let Some(two) = &mut case.statutory.stage_two {
            two.adjudicated_on = Some(on);
            keep_replies(&mut two.recommendations, &mut case.actions, &self.answers);
        }
    }
}
