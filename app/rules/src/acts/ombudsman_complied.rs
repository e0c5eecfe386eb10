//! The council has done what the Ombudsman recommended (R4.18).

use super::prelude::*;
use crate::case::Ombudsman;

/// Records that the council did what was recommended.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OmbudsmanComplied {
    /// The day it was done, today or before.
    pub on: NaiveDate,
    /// What was done.
    pub words: String,
}

impl Act for OmbudsmanComplied {
    const FIELDS: &'static [Field] = &[Field::past("on"), Field::text("words")];
    const ON_CLOSED: bool = true;

    fn possible(case: &Case, _: &Now) -> Result<(), Refused> {
        if waits(case).next().is_some() {
            return Ok(());
        }
        let ombudsman = case.ombudsman.as_ref().ok_or(Refused::OmbudsmanNotReceived)?;
        refuse_if(ombudsman.decided_on.is_none(), Refused::OmbudsmanNotDecided)?;
        refuse_if(ombudsman.complied_on.is_some(), Refused::AlreadyDone)
    }

    fn check(&self, case: &Case, _: &Now) -> Result<(), Refused> {
        let meant = waits(case).next().or(case.ombudsman.as_ref());
        let decided = meant.and_then(|ombudsman| ombudsman.decided_on);
        refuse_if(decided.is_some_and(|on| self.on < on), Refused::EndBeforeStart)
    }

    fn apply(&self, case: &mut Case, _: NaiveDate, _: Option<&StaffId>) {
        let mut all: Vec<_> = case.ombudsman_before.iter_mut().chain(&mut case.ombudsman).collect();
        let waiting = all.iter().position(|one| waits_for_us(one));
        let meant = waiting.or(all.len().checked_sub(1));
        if let Some(ombudsman) = meant.and_then(|at| all.get_mut(at)) {
            ombudsman.complied_on = Some(self.on);
        }
    }
}

/// The Ombudsman's parts in which something recommended is not done yet, the first first.
fn waits(case: &Case) -> impl Iterator<Item = &Ombudsman> {
    let all = case.ombudsman_before.iter().chain(&case.ombudsman);
    all.filter(|one| waits_for_us(one))
}

const fn waits_for_us(ombudsman: &Ombudsman) -> bool {
    ombudsman.comply_by.is_some() && ombudsman.complied_on.is_none()
}
