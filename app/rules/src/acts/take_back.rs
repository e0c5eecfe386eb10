//! A meeting, a reason for delay, a remedy or a lesson was written down wrong, or twice, or what is said to be done was not: it
//! is taken back, and both stay in the history. What is right is then written down as it should have been.

use super::Event;
use super::prelude::*;
use crate::form::Filled;
use crate::intake::Answers;

/// Takes back what was written down.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TakeBack {
    /// Which, by the number of [`Noted`](crate::case::Noted).
    pub number: u32,
    /// Why it is taken back.
    pub words: String,
}

impl Act for TakeBack {
    const FIELDS: &'static [Field] = &[Field::noted("number"), Field::text("words")];
    const ON_CLOSED: bool = true;

    fn possible(case: &Case, _: &Now) -> Result<(), Refused> {
        let stands = case.noted.iter().any(|noted| noted.taken_back_on.is_none());
        refuse_if(!stands, Refused::NothingToDo)
    }

    fn check(&self, case: &Case, _: &Now) -> Result<(), Refused> {
        refuse_if(case.standing_note(self.number).is_none(), Refused::NothingToDo)
    }

    fn known(case: &Case, _: &Answers) -> Filled {
        let mut standing = case.noted.iter().filter(|noted| noted.taken_back_on.is_none());
        let only = standing.next().filter(|_| standing.next().is_none());
        Filled::of(only.map(|noted| ("number".to_owned(), noted.number.to_string())))
    }

    fn apply(&self, case: &mut Case, on: NaiveDate, _: Option<&StaffId>) {
        case.take_back(self.number, on);
    }
}

impl Event {
    /// Whether the case keeps it among what may be taken back, in the order of its history.
    #[must_use]
    pub const fn may_be_taken_back(&self) -> bool {
        matches!(
            self,
            Self::Meet(_)
                | Self::RecordDelay(_)
                | Self::Remedy(_)
                | Self::Learn(_)
                | Self::RemedyDone(_)
                | Self::ActionDone(_)
        )
    }
}
