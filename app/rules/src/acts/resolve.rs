//! A complaint is resolved at stage 1: the terms are confirmed in writing (Reg. 15(1)).

use super::prelude::*;

/// Records the resolution; no point gets a finding unless one was reached.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Resolve {
    /// The day it was resolved.
    pub on: NaiveDate,
    /// The terms, as the complainant reads them.
    pub terms: String,
    /// What was found, point by point.
    #[serde(default)]
    pub points: Vec<PointFinding>,
}

/// What was found of a point.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PointFinding {
    /// Which point.
    pub number: u32,
    /// What was found.
    pub finding: Finding,
}

impl Act for Resolve {
    const FIELDS: &'static [Field] = &[
        Field::past("on"),
        Field::text("terms"),
        Field::choice("finding", Finding::OPTIONS).per_point(),
    ];

    fn possible(case: &Case, _: &Now) -> Result<(), Refused> {
        super::respond::may_answer(case)
    }

    fn check(&self, case: &Case, _: &Now) -> Result<(), Refused> {
        answered(&Self::points(case), self.points.iter().map(|point| point.number))
    }

    fn happened_on(&self) -> Option<NaiveDate> {
        Some(self.on)
    }

    fn points(case: &Case) -> Vec<u32> {
        case.points_to_answer(Track::Statutory)
    }

    fn letters(&self, _: &Case) -> Vec<Letter> {
        vec![Letter::Resolution]
    }

    fn apply(&self, case: &mut Case, _: NaiveDate, _: Option<&StaffId>) {
        for found in &self.points {
            if let Some(point) = case.point_mut(found.number) {
                point.stage_one = Some(found.finding);
            }
        }
        case.statutory.answered_on = Some(self.on);
        case.statutory.resolved = true;
    }
}
