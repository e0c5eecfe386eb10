//! The council's reply to the panel, considered and decided together with the independent person of stage 2 (reg 20), with
//! the Ombudsman's address. A recommendation that is not followed needs its reason in writing (R4.16).

use super::prelude::*;
use super::respond::PointReply;
use super::{keep_replies, recommendations_answered};
use crate::case::{Answer, Panel, Recommendation, RecommendationReply};

/// Answers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RespondStageThree {
    /// The director who decided.
    pub by: String,
    /// It was considered and decided together with the independent person of stage 2.
    #[serde(default)]
    pub with_independent_person: bool,
    /// The day they met.
    pub considered_on: NaiveDate,
    /// The decision on each head, by its number; where the statement has no heads on each point.
    #[serde(default)]
    pub points: Vec<PointReply>,
    /// The answer to each recommendation of the panel; none in what builds up to November 2026 recorded.
    #[serde(default)]
    pub answers: Vec<RecommendationReply>,
    /// What the council does, by when.
    pub next_steps: String,
}

impl Act for RespondStageThree {
    const FIELDS: &'static [Field] = &[
        Field::line("by"),
        Field::tick("with_independent_person"),
        Field::past("considered_on"),
        Field::choice("finding", Finding::OPTIONS).per_head(),
        Field::text("words").per_head(),
        Field::choice("answer", Answer::OPTIONS).per_recommendation(),
        Field::text("because").per_recommendation(),
        Field::line("who").optional().per_recommendation(),
        Field::ahead("due").optional().per_recommendation(),
        Field::text("next_steps"),
    ];

    fn possible(case: &Case, _: &Now) -> Result<(), Refused> {
        on_track(case, Track::Statutory, Refused::NotStatutory)?;
        match case.stage_three().map(|three| &three.panel) {
            None => Err(Refused::PanelNotAsked),
            Some(Panel::Reported { .. }) => Ok(()),
            Some(Panel::Answered { .. } | Panel::ReferredEarly { .. }) => Err(Refused::AlreadyDone),
            Some(_) => Err(Refused::PanelNotReported),
        }
    }

    fn check(&self, case: &Case, _: &Now) -> Result<(), Refused> {
        refuse_if(case.is_complained_about(&self.by), Refused::ComplainedAbout)?;
        refuse_if(!self.with_independent_person, Refused::WithoutIndependentPerson)?;
        let before = match case.stage_three().map(|three| &three.panel) {
            Some(Panel::Reported { on }) => self.considered_on < *on,
            _ => false,
        };
        refuse_if(before, Refused::EndBeforeStart)?;
        answered(&Self::points(case), self.points.iter().map(|point| point.number))?;
        recommendations_answered(Self::recommendations(case), &self.answers)
    }

    fn points(case: &Case) -> Vec<u32> {
        case.heads_to_answer()
    }

    fn recommendations(case: &Case) -> &[Recommendation] {
        case.panel_recommendations()
    }

    fn letters(&self, _: &Case) -> Vec<Letter> {
        vec![Letter::StageThreeReply]
    }

    fn apply(&self, case: &mut Case, on: NaiveDate, _: Option<&StaffId>) {
        for decided in &self.points {
            if let Some(later) = case.later_mut(decided.number) {
                *later.stage_three = Some(decided.finding);
            }
        }
        if let Some(three) = case.statutory.stage_two.as_mut().and_then(|two| two.stage_three.as_mut())
            && let Panel::Reported { on: reported_on } = three.panel
        {
            keep_replies(&mut three.recommendations, &mut case.actions, &self.answers);
            three.panel = Panel::Answered {
                reported_on,
                on,
                sent_on: None,
            };
        }
    }
}
