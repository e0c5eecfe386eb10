//! A point goes to another procedure.

use super::prelude::*;
use crate::pathway::{NotStatutory, PointPathway};

/// Moves a point, and tells the complainant why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MovePoint {
    /// The number of the point, from 1.
    pub point: u32,
    /// Where it is dealt with from now on.
    pub pathway: PointPathway,
    /// Needed where the new pathway is not the statutory one.
    pub why: Option<NotStatutory>,
    /// The reason, in words.
    pub words: String,
    /// Conference complaints go through the statutory procedure here (R1.4), as it was that day.
    #[serde(default)]
    pub conference_is_statutory: bool,
}

impl Act for MovePoint {
    const FIELDS: &'static [Field] = &[
        Field::point("point"),
        Field::choice("pathway", PointPathway::OPTIONS),
        Field::choice("why", NotStatutory::OPTIONS).optional(),
        Field::text("words"),
    ];

    fn possible(case: &Case, _: &Now) -> Result<(), Refused> {
        refuse_if(case.points.is_empty(), Refused::NotTriaged)?;
        refuse_if(case.discontinued_on.is_some(), Refused::Discontinued)
    }

    fn check(&self, case: &Case, now: &Now) -> Result<(), Refused> {
        let point = case.point(self.point).ok_or(Refused::NoSuchPoint)?;
        refuse_if(point.pathway == self.pathway.pathway(), Refused::AlreadyDone)?;
        // Once answered it stays where it was answered: the next stage of that procedure is their right (R4.9).
        refuse_if(case.is_answered(point), Refused::PointAnswered)?;
        super::triage::may_go(case, self.pathway, self.why, now.clocks)?;
        let track = self.pathway.pathway().track(self.conference_is_statutory);
        super::triage::may_join(case, track)
    }

    fn letters(&self, _: &Case) -> Vec<Letter> {
        vec![Letter::Procedure]
    }

    fn apply(&self, case: &mut Case, _: NaiveDate, _: Option<&StaffId>) {
        let pathway = self.pathway.pathway();
        if let Some(point) = case.point_mut(self.point) {
            point.pathway = pathway;
            point.track = pathway.track(self.conference_is_statutory);
        }
        super::take_up::end_anew(case);
    }
}
