//! The written reply at stage 1, point by point (R4.1, R5.3). Late or not, it is possible.

use super::prelude::*;

/// Answers every point that is under the Children Act procedure.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Respond {
    /// One answer for each point under this procedure, in the order of their numbers.
    #[serde(default)]
    pub points: Vec<PointReply>,
    /// What happens now: what the council does, by when.
    pub next_steps: String,
    /// Who signs it.
    pub signed_by: String,
}

/// The answer to a point.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PointReply {
    /// The number of the point within the case, from 1.
    pub number: u32,
    /// What was found.
    pub finding: Finding,
    /// The answer, with its reasons and any apology.
    pub words: String,
}

impl Act for Respond {
    const FIELDS: &'static [Field] = &[
        Field::choice("finding", Finding::OPTIONS).per_point(),
        Field::text("words").per_point(),
        Field::text("next_steps"),
        Field::line("signed_by"),
    ];

    fn possible(case: &Case, _: &Now) -> Result<(), Refused> {
        may_answer(case)
    }

    fn check(&self, case: &Case, _: &Now) -> Result<(), Refused> {
        refuse_if(case.is_complained_about(&self.signed_by), Refused::ComplainedAbout)?;
        answered(&Self::points(case), self.points.iter().map(|point| point.number))
    }

    fn points(case: &Case) -> Vec<u32> {
        case.points_to_answer(Track::Statutory)
    }

    fn letters(&self, _: &Case) -> Vec<Letter> {
        vec![Letter::StageOneReply]
    }

    fn apply(&self, case: &mut Case, on: NaiveDate, _: Option<&StaffId>) {
        for reply in &self.points {
            if let Some(point) = case.point_mut(reply.number) {
                point.stage_one = Some(reply.finding);
            }
        }
        case.statutory.answered_on = Some(on);
    }
}

/// What a reply and a resolution at stage 1 wait for: the points, the offer of an advocate (R7.3), and where their interest
/// has to be decided, that decision (R2.2). Never the consent of a child to a parent's complaint (R2.3).
pub(super) fn may_answer(case: &Case) -> Result<(), Refused> {
    on_track(case, Track::Statutory, Refused::NotStatutory)?;
    refuse_if(case.statutory.answered_on.is_some(), Refused::AlreadyDone)?;
    // Stage 2 takes over what stage 1 left unanswered.
    refuse_if(case.stage_two().is_some() || case.statutory.skipped_on.is_some(), Refused::AlreadyDone)?;
    refuse_if(case.points.is_empty(), Refused::NotTriaged)?;
    refuse_if(!case.advocacy.is_settled(), Refused::AdvocateNotOffered)?;
    let undecided = case.category == Some(crate::eligibility::Category::SufficientInterest)
        && case.interest.is_none();
    refuse_if(undecided, Refused::InterestNotDecided)
}
