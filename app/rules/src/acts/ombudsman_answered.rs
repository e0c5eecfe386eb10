//! The Ombudsman has the answer to what was asked (R4.18).

use super::prelude::*;
use crate::case::AskedByOmbudsman;

/// Records that the answer went; it is to what has to be answered first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OmbudsmanAnswered {
    /// The day on which the answer went, today or before.
    pub on: NaiveDate,
    /// What was answered.
    pub words: Option<String>,
}

impl Act for OmbudsmanAnswered {
    const FIELDS: &'static [Field] = &[Field::past("on"), Field::text("words").optional()];
    const ON_CLOSED: bool = true;

    fn possible(case: &Case, _: &Now) -> Result<(), Refused> {
        let waits = case.ombudsman.iter().flat_map(|ombudsman| &ombudsman.asked);
        let waits = waits.into_iter().any(|asked| asked.answered_on.is_none());
        let decided = case.ombudsman.as_ref().is_some_and(|ombudsman| ombudsman.decided_on.is_some());
        refuse_if(!waits || decided, Refused::NothingToDo)
    }

    fn check(&self, case: &Case, _: &Now) -> Result<(), Refused> {
        let mut case = case.clone();
        let asked = first(&mut case).map(|asked| asked.on);
        refuse_if(asked.is_some_and(|asked| self.on < asked), Refused::EndBeforeStart)
    }

    fn happened_on(&self) -> Option<NaiveDate> {
        Some(self.on)
    }

    fn apply(&self, case: &mut Case, _: NaiveDate, _: Option<&StaffId>) {
        if let Some(asked) = first(case) {
            asked.answered_on = Some(self.on);
        }
    }
}

/// What has to be answered first.
fn first(case: &mut Case) -> Option<&mut AskedByOmbudsman> {
    let all = case.ombudsman.iter_mut().flat_map(|ombudsman| &mut ombudsman.asked);
    let waiting = all.filter(|asked| asked.answered_on.is_none());
    waiting.min_by_key(|asked| asked.answer_by)
}
