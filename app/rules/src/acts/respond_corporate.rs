//! The reply at corporate stage 1, point by point (LGSCO Code, T12).

use super::prelude::*;
use super::respond::PointReply;

/// Answers every point that is under the corporate procedure.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RespondCorporate {
    /// One answer for each point under this procedure, in the order of their numbers.
    #[serde(default)]
    pub points: Vec<PointReply>,
    /// What happens now.
    pub next_steps: String,
    /// The name of who answers.
    pub by: String,
}

impl Act for RespondCorporate {
    const FIELDS: &'static [Field] = &[
        Field::choice("finding", Finding::OPTIONS).per_point(),
        Field::text("words").per_point(),
        Field::text("next_steps"),
        Field::line("by"),
    ];

    fn possible(case: &Case, _: &Now) -> Result<(), Refused> {
        on_track(case, Track::Corporate, Refused::NotCorporate)?;
        refuse_if(case.corporate.answered_on.is_some(), Refused::AlreadyDone)
    }

    fn check(&self, case: &Case, _: &Now) -> Result<(), Refused> {
        refuse_if(case.is_complained_about(&self.by), Refused::ComplainedAbout)?;
        answered(&Self::points(case), self.points.iter().map(|point| point.number))
    }

    fn points(case: &Case) -> Vec<u32> {
        case.points_to_answer(Track::Corporate)
    }

    fn letters(&self, _: &Case) -> Vec<Letter> {
        vec![Letter::CorporateReply]
    }

    fn apply(&self, case: &mut Case, on: NaiveDate, _: Option<&StaffId>) {
        for reply in &self.points {
            if let Some(point) = case.point_mut(reply.number) {
                point.stage_one = Some(reply.finding);
            }
        }
        case.corporate.answered_by = Some(self.by.clone());
        case.corporate.answered_on = Some(on);
    }
}
