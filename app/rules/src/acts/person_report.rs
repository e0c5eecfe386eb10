//! The independent person's report: whether the investigation was impartial, comprehensive and effective (R4.10).

use super::officer_report::AT_MOST;
use super::prelude::*;
use crate::case::{Recommendation, Recommended, RecommendedBy};

options! {
    /// What the independent person says of the investigation.
    Quality "staff-quality" {
        Impartial "impartial"
        Comprehensive "comprehensive"
        Effective "effective"
    }
}

/// Files the report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PersonReport {
    /// The day it was received.
    pub on: NaiveDate,
    /// What the investigation was.
    #[serde(default)]
    pub qualities: Vec<Quality>,
    /// The report's conclusions.
    pub words: String,
    /// What is recommended, one a row; none in what builds up to November 2026 recorded.
    #[serde(default)]
    pub rows: Vec<Recommended>,
}

impl Act for PersonReport {
    const FIELDS: &'static [Field] = &[
        Field::past("on"),
        Field::choices("qualities", Quality::OPTIONS),
        Field::text("words"),
        Field::text("what").in_rows(AT_MOST),
    ];
    const DUTY: Duty = Duty::FilePersonReport;

    fn possible(case: &Case, _: &Now) -> Result<(), Refused> {
        super::officer_report::may_report(case)?;
        let filed = case.stage_two().is_some_and(|two| two.person_reported_on.is_some());
        refuse_if(filed, Refused::AlreadyDone)
    }

    fn happened_on(&self) -> Option<NaiveDate> {
        Some(self.on)
    }

    fn apply(&self, case: &mut Case, _: NaiveDate, _: Option<&StaffId>) {
        if let Some(two) = &mut case.statutory.stage_two {
            two.person_reported_on = Some(self.on);
            let filed = Recommendation::filed(RecommendedBy::Person, &self.rows, None);
            two.recommendations.extend(filed);
        }
    }
}
