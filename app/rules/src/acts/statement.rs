//! The statement of complaint: what stage 2 looks into, head by head, in versions until it is agreed (Reg. 16, R4.8).

use super::prelude::*;
use crate::case::Head;
use crate::form::Filled;
use crate::intake::Answers;

/// Writes a version and sends it for agreement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Statement {
    /// The heads, in the order of their numbers from 1; none in what builds up to November 2026 recorded.
    #[serde(default)]
    pub rows: Vec<NewHead>,
    /// What they want to happen, and what else belongs to the statement; in what those builds recorded the whole of it.
    #[serde(default)]
    pub words: String,
    /// The complainant changed the last version; then the clock runs from agreement (R4.8).
    #[serde(default)]
    pub amended: bool,
}

/// A head, as it is written down.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NewHead {
    /// What is complained of, in words that they can agree to.
    pub what: String,
    /// The number of the point from which it comes; none where it is new.
    pub point: Option<u32>,
}

/// The most heads that a statement can have.
const AT_MOST: u32 = 20;

impl Act for Statement {
    const FIELDS: &'static [Field] = &[
        Field::text("what").in_rows(AT_MOST),
        Field::point("point").optional().in_rows(AT_MOST),
        Field::text("words").optional(),
        Field::tick("amended"),
    ];

    fn possible(case: &Case, _: &Now) -> Result<(), Refused> {
        on_track(case, Track::Statutory, Refused::NotStatutory)?;
        let two = case.stage_two().ok_or(Refused::StageTwoNotAsked)?;
        // A point that is written down after it was settled would be under no head, and nobody would answer it (R5.3).
        refuse_if(case.points.is_empty(), Refused::NotTriaged)?;
        let fixed = two.agreed_on.is_some() || two.officer_reported_on.is_some();
        refuse_if(fixed, Refused::AlreadyDone)
    }

    fn check(&self, case: &Case, _: &Now) -> Result<(), Refused> {
        refuse_if(self.rows.is_empty(), Refused::NoHeads)?;
        let named: Vec<u32> = self.rows.iter().filter_map(|head| head.point).collect();
        let on = case.points_on(Track::Statutory);
        refuse_if(named.iter().any(|point| !on.contains(point)), Refused::NoSuchPoint)?;
        // What stage 1 did not answer is answered here: nobody else does it any more (R5.3).
        let left_out = |point: &&Point| on.contains(&point.number) && !named.contains(&point.number);
        let mut left_out = case.points.iter().filter(left_out);
        refuse_if(left_out.any(|point| !point.is_answered()), Refused::PointsUnanswered)
    }

    /// The last version; in the first the points of stage 1.
    fn known(case: &Case, _: &Answers) -> Filled {
        let points = case.points.iter().filter(|point| point.is_on(Track::Statutory));
        let heads: Vec<(&str, Option<u32>)> = match case.heads() {
            [] => points.map(|point| (&*point.what, Some(point.number))).collect(),
            heads => heads.iter().map(|head| (&*head.what, head.point)).collect(),
        };
        let pairs = (1..=AT_MOST).zip(heads).flat_map(|(number, (what, point))| {
            let point = point.map(|point| (format!("point-{number}"), point.to_string()));
            std::iter::once((format!("what-{number}"), what.to_owned())).chain(point)
        });
        Filled::of(pairs)
    }

    fn letters(&self, _: &Case) -> Vec<Letter> {
        vec![Letter::Statement]
    }

    fn apply(&self, case: &mut Case, _: NaiveDate, _: Option<&StaffId>) {
        if let Some(two) = &mut case.statutory.stage_two {
            two.amended |= self.amended && two.versions > 0;
            two.versions += 1;
            // What they agreed to before stays agreed as long as its words are the same.
            let agreed = |row: &NewHead| {
                let mut before = two.heads.iter();
                before.any(|head| head.agreed && head.what == row.what)
            };
            let heads = (1..).zip(&self.rows).map(|(number, row)| Head {
                number,
                what: row.what.clone(),
                point: row.point,
                agreed: agreed(row),
                investigated: None,
                stage_two: None,
                panel: None,
                stage_three: None,
            });
            two.heads = heads.collect();
        }
    }
}
