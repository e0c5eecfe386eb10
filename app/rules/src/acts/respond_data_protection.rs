//! The outcome of a complaint about personal information, without undue delay, with the right to go to the Information
//! Commissioner (R9.4).

use super::prelude::*;
use super::respond::PointReply;

/// Answers every point about personal information.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RespondDataProtection {
    /// One answer a point.
    #[serde(default)]
    pub points: Vec<PointReply>,
    /// What happens now.
    pub next_steps: String,
    /// Who answers.
    pub by: String,
}

impl Act for RespondDataProtection {
    const FIELDS: &'static [Field] = super::respond_corporate::RespondCorporate::FIELDS;

    fn possible(case: &Case, _: &Now) -> Result<(), Refused> {
        on_track(case, Track::DataProtection, Refused::NotDataProtection)?;
        refuse_if(case.data_protection.answered_on.is_some(), Refused::AlreadyDone)
    }

    fn check(&self, case: &Case, _: &Now) -> Result<(), Refused> {
        refuse_if(case.is_complained_about(&self.by), Refused::ComplainedAbout)?;
        answered(&Self::points(case), self.points.iter().map(|point| point.number))
    }

    fn points(case: &Case) -> Vec<u32> {
        case.points_to_answer(Track::DataProtection)
    }

    fn letters(&self, _: &Case) -> Vec<Letter> {
        vec![Letter::DataProtectionReply]
    }

    fn apply(&self, case: &mut Case, on: NaiveDate, _: Option<&StaffId>) {
        for reply in &self.points {
            if let Some(point) = case.point_mut(reply.number) {
                point.stage_one = Some(reply.finding);
            }
        }
        case.data_protection.answered_on = Some(on);
    }
}
