//! A closed case is opened again; after concurrent proceedings, for up to one year (Reg. 8, T18).

use super::prelude::*;
use super::take_up::{TRACKS, take_up};
use crate::reason::ReopenReason;

/// Reopens the case; what was set aside for proceedings is taken up again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reopen {
    /// Why the case is opened again.
    pub reason: ReopenReason,
    /// The day the proceedings ended.
    pub ended_on: Option<NaiveDate>,
    /// The reason in words.
    pub words: String,
}

impl Act for Reopen {
    const FIELDS: &'static [Field] = &[
        Field::choice("reason", ReopenReason::OPTIONS),
        Field::past("ended_on").optional(),
        Field::text("words"),
    ];
    const ON_CLOSED: bool = true;
    const DUTY: Duty = Duty::Decide;

    fn possible(case: &Case, _: &Now) -> Result<(), Refused> {
        refuse_if(case.closed_on.is_none(), Refused::NotClosed)
    }

    fn check(&self, case: &Case, now: &Now) -> Result<(), Refused> {
        if self.reason != ReopenReason::ProceedingsEnded {
            return Ok(());
        }
        let ended = self.ended_on.or(case.proceedings_ended_on);
        let ended = ended.ok_or(Refused::EndMissing)?;
        refuse_if(now.today > years_after(ended, 1), Refused::TooLateToResubmit)
    }

    fn apply(&self, case: &mut Case, on: NaiveDate, _: Option<&StaffId>) {
        (case.closed_on, case.reopened_for) = (None, Some(self.reason));
        if let Some(other) = case.goes_on_as().map(str::to_owned) {
            case.not_the_same(&other);
        }
        let ended = self.reason == ReopenReason::ProceedingsEnded;
        if ended || case.discontinued_on.is_some() {
            (case.discontinued_on, case.discontinued_as) = (None, None);
            for track in TRACKS {
                take_up(case, track, |_| true);
            }
        }
        // After the first answer was put by with the day from which it was counted.
        if ended {
            case.resubmitted_on = Some(on);
        }
        case.proceedings_ended_on = self.ended_on.or(case.proceedings_ended_on);
    }
}
