//! Stage 1 has taken the most that it may: the complainant is told that they may go to stage 2 (T3).

use super::prelude::*;

/// Writes the letter that tells them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TellOverdue {
    /// When they can expect the reply all the same.
    pub expected_on: Option<NaiveDate>,
}

impl Act for TellOverdue {
    const FIELDS: &'static [Field] = &[Field::ahead("expected_on").optional()];

    fn possible(case: &Case, now: &Now) -> Result<(), Refused> {
        on_track(case, Track::Statutory, Refused::NotStatutory)?;
        let done = case.statutory.sent_on.is_some()
            || case.stage_two().is_some()
            || case.has_letter(Letter::Overdue);
        refuse_if(done, Refused::AlreadyDone)?;
        refuse_if(!is_overdue(case, now), Refused::NotYetOverdue)
    }

    fn letters(&self, _: &Case) -> Vec<Letter> {
        vec![Letter::Overdue]
    }

    fn apply(&self, _: &mut Case, _: NaiveDate, _: Option<&StaffId>) {}
}
