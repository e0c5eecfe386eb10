//! The Ombudsman has the answer to what was asked (R4.18).

use super::prelude::*;
use crate::case::AskedByOmbudsman;
use crate::form::Filled;
use crate::intake::Answers;
use crate::kinds::OmbudsmanAsk;

/// Records that the answer went.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OmbudsmanAnswered {
    /// To what it is the answer, of several of a kind to the one that has to be answered first; none in what builds up to November
    /// 2026 recorded: then to what had to be answered first of all.
    #[serde(default)]
    pub what: Option<OmbudsmanAsk>,
    /// The day on which the answer went, today or before.
    pub on: NaiveDate,
    /// What was answered.
    pub words: Option<String>,
}

impl Act for OmbudsmanAnswered {
    const FIELDS: &'static [Field] = &[
        Field::choice("what", OmbudsmanAsk::OPTIONS),
        Field::past("on"),
        Field::text("words").optional(),
    ];
    const ON_CLOSED: bool = true;

    fn possible(case: &Case, _: &Now) -> Result<(), Refused> {
        let waits = case.ombudsman.iter().flat_map(|ombudsman| &ombudsman.asked);
        let waits = waits.into_iter().any(|asked| asked.answered_on.is_none());
        let decided = case.ombudsman.as_ref().is_some_and(|ombudsman| ombudsman.decided_on.is_some());
        refuse_if(!waits || decided, Refused::NothingToDo)
    }

    fn check(&self, case: &Case, _: &Now) -> Result<(), Refused> {
        let mut case = case.clone();
        let asked = meant(&mut case, self.what).ok_or(Refused::NothingToDo)?;
        refuse_if(self.on < asked.on, Refused::EndBeforeStart)
    }

    fn known(case: &Case, _: &Answers) -> Filled {
        let waiting = case.ombudsman.iter().flat_map(|ombudsman| &ombudsman.asked);
        let mut kinds = waiting.filter(|asked| asked.answered_on.is_none()).map(|asked| asked.what);
        let only = kinds.next().filter(|only| kinds.all(|other| other == *only));
        Filled::of(only.map(|only| ("what".to_owned(), only.slug().to_owned())))
    }

    fn happened_on(&self) -> Option<NaiveDate> {
        Some(self.on)
    }

    fn apply(&self, case: &mut Case, _: NaiveDate, _: Option<&StaffId>) {
        if let Some(asked) = meant(case, self.what) {
            asked.answered_on = Some(self.on);
        }
    }
}

/// What is answered: of this kind, or of every kind, what has to be answered first.
fn meant(case: &mut Case, what: Option<OmbudsmanAsk>) -> Option<&mut AskedByOmbudsman> {
    let all = case.ombudsman.iter_mut().flat_map(|ombudsman| &mut ombudsman.asked);
    let waiting = all.filter(|asked| asked.answered_on.is_none());
    let of_kind = waiting.filter(|asked| what.is_none_or(|what| asked.what == what));
    of_kind.min_by_key(|asked| asked.answer_by)
}
