//! The complainant agrees the statement of complaint, head by head (Reg. 16, R4.8).

use super::prelude::*;
use crate::form::Filled;
use crate::intake::Answers;

/// Records to which heads they agreed. The statement is agreed when all of them are.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AgreeStatement {
    /// The day on which the complainant agreed, today or before.
    pub on: NaiveDate,
    /// The heads to which they agreed; none in what builds up to November 2026 recorded, which meant the whole statement.
    #[serde(default)]
    pub points: Vec<AgreedHead>,
}

/// A head to which they agreed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AgreedHead {
    /// The number of the head within the statement, from 1.
    pub number: u32,
    /// They agreed to its words.
    #[serde(default)]
    pub agreed: bool,
}

impl Act for AgreeStatement {
    const FIELDS: &'static [Field] = &[Field::past("on"), Field::tick("agreed").per_head()];

    fn possible(case: &Case, _: &Now) -> Result<(), Refused> {
        on_track(case, Track::Statutory, Refused::NotStatutory)?;
        let two = case.stage_two().ok_or(Refused::StageTwoNotAsked)?;
        refuse_if(two.versions == 0, Refused::NoStatement)?;
        // It is put into a new version, or nobody would answer it any more (R5.3).
        refuse_if(case.has_point_without_head(), Refused::PointWithoutHead)?;
        let fixed = two.agreed_on.is_some() || two.officer_reported_on.is_some();
        refuse_if(fixed, Refused::AlreadyDone)
    }

    fn check(&self, case: &Case, _: &Now) -> Result<(), Refused> {
        let before = case.stage_two().is_some_and(|two| self.on < two.requested_on);
        refuse_if(before, Refused::EndBeforeStart)?;
        let nothing = !self.points.iter().any(|head| head.agreed);
        refuse_if(nothing && !case.heads().is_empty(), Refused::NothingChosen)
    }

    fn points(case: &Case) -> Vec<u32> {
        case.heads().iter().map(|head| head.number).collect()
    }

    fn known(case: &Case, _: &Answers) -> Filled {
        let agreed = case.heads().iter().filter(|head| head.agreed);
        Filled::of(agreed.map(|head| (format!("agreed-{}", head.number), "yes".to_owned())))
    }

    fn apply(&self, case: &mut Case, _: NaiveDate, _: Option<&StaffId>) {
        let Some(two) = &mut case.statutory.stage_two else { return };
        for head in &mut two.heads {
            let mut ticked = self.points.iter().filter(|ticked| ticked.agreed);
            head.agreed |= ticked.any(|ticked| ticked.number == head.number);
        }
        if two.heads.iter().all(|head| head.agreed) {
            two.agreed_on = Some(self.on);
        }
    }
}

impl AgreeStatement {
    /// Whether the whole statement is agreed with it.
    #[must_use]
    pub fn agrees_all(&self, case: &Case) -> bool {
        let mut after = case.clone();
        self.apply(&mut after, self.on, None);
        after.stage_two().is_some_and(|two| two.agreed_on.is_some())
    }
}
