//! The investigating officer's report: a finding for each head of the statement, conclusions, recommendations (R4.10).

use super::prelude::*;
use super::respond::PointReply;
use crate::case::{Recommendation, Recommended, RecommendedBy};

/// Files the report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OfficerReport {
    /// The day it was received.
    pub on: NaiveDate,
    /// The findings, with their reasons: by the number of the head, and where the statement has no heads of the point.
    #[serde(default)]
    pub points: Vec<PointReply>,
    /// What is recommended, one a row.
    #[serde(default)]
    pub rows: Vec<Recommended>,
    /// All of it in one text, as builds up to November 2026 recorded it.
    #[serde(default)]
    pub recommendations: Option<String>,
}

/// The most that one report recommends.
pub(super) const AT_MOST: u32 = 20;

impl Act for OfficerReport {
    const FIELDS: &'static [Field] = &[
        Field::past("on"),
        Field::choice("finding", Finding::OPTIONS).per_head(),
        Field::text("words").per_head(),
        Field::text("what").in_rows(AT_MOST),
    ];
    const NO_LONGER_ASKED: &'static [Field] = &[Field::text("recommendations").optional()];
    const DUTY: Duty = Duty::FileOfficerReport;

    fn possible(case: &Case, _: &Now) -> Result<(), Refused> {
        may_report(case)?;
        let filed = case.stage_two().is_some_and(|two| two.officer_reported_on.is_some());
        refuse_if(filed, Refused::AlreadyDone)
    }

    fn check(&self, case: &Case, _: &Now) -> Result<(), Refused> {
        answered(&Self::points(case), self.points.iter().map(|point| point.number))
    }

    fn happened_on(&self) -> Option<NaiveDate> {
        Some(self.on)
    }

    fn points(case: &Case) -> Vec<u32> {
        case.heads_to_answer()
    }

    fn apply(&self, case: &mut Case, _: NaiveDate, _: Option<&StaffId>) {
        for found in &self.points {
            if let Some(later) = case.later_mut(found.number) {
                *later.investigated = Some(found.finding);
            }
        }
        if let Some(two) = &mut case.statutory.stage_two {
            two.officer_reported_on = Some(self.on);
            let text = self.recommendations.as_deref();
            let filed = Recommendation::filed(RecommendedBy::Officer, &self.rows, text);
            two.recommendations.extend(filed);
        }
    }
}

/// A report needs somebody who was appointed, and a statement that was agreed or that nobody answered.
pub(super) fn may_report(case: &Case) -> Result<(), Refused> {
    on_track(case, Track::Statutory, Refused::NotStatutory)?;
    let two = case.stage_two().ok_or(Refused::StageTwoNotAsked)?;
    refuse_if(!two.is_settled(), Refused::StatementNotAgreed)?;
    refuse_if(two.people.is_none(), Refused::NobodyAppointed)?;
    refuse_if(case.points.is_empty(), Refused::NotTriaged)
}
