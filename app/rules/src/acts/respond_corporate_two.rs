//! The final reply of the corporate procedure, with the Ombudsman's address (T14, R4.17).

use super::prelude::*;
use super::respond::PointReply;

/// Answers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RespondCorporateTwo {
    /// One answer a point.
    #[serde(default)]
    pub points: Vec<PointReply>,
    /// What happens now.
    pub next_steps: String,
    /// Who answers.
    pub by: String,
}

impl Act for RespondCorporateTwo {
    const FIELDS: &'static [Field] = super::respond_corporate::RespondCorporate::FIELDS;

    fn possible(case: &Case, _: &Now) -> Result<(), Refused> {
        on_track(case, Track::Corporate, Refused::NotCorporate)?;
        let two = case.corporate.stage_two.as_ref().ok_or(Refused::StageTwoNotAsked)?;
        refuse_if(two.answered_on.is_some(), Refused::AlreadyDone)
    }

    fn check(&self, case: &Case, _: &Now) -> Result<(), Refused> {
        super::acknowledge_corporate_two::somebody_else(case, &self.by)?;
        answered(&Self::points(case), self.points.iter().map(|point| point.number))
    }

    fn points(case: &Case) -> Vec<u32> {
        case.points_on(Track::Corporate)
    }

    fn letters(&self, _: &Case) -> Vec<Letter> {
        vec![Letter::CorporateTwoReply]
    }

    fn apply(&self, case: &mut Case, on: NaiveDate, _: Option<&StaffId>) {
        for reply in &self.points {
            if let Some(point) = case.point_mut(reply.number) {
                point.stage_two = Some(reply.finding);
            }
        }
        if let Some(two) = &mut case.corporate.stage_two {
            two.answered_on = Some(on);
        }
    }
}
