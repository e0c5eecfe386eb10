//! Nobody answers the statement of complaint: the council investigates its own version. Stage 2 is then counted from the
//! request, because waiting for an agreement is the council's delay (R4.8; LGSCO 23 013 837).

use super::prelude::*;
use crate::clock::Clock;

/// Records that nobody answered, and that the investigation goes on all the same.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct InvestigateUnanswered {
    /// The day from which the council's version is investigated, today or before.
    pub on: NaiveDate,
    /// How they were asked, and when.
    pub words: String,
}

impl Act for InvestigateUnanswered {
    const FIELDS: &'static [Field] = &[Field::past("on"), Field::text("words")];

    fn possible(case: &Case, now: &Now) -> Result<(), Refused> {
        on_track(case, Track::Statutory, Refused::NotStatutory)?;
        let two = case.stage_two().ok_or(Refused::StageTwoNotAsked)?;
        refuse_if(two.versions == 0, Refused::NoStatement)?;
        // It is put into a new version, or nobody would answer it any more (R5.3).
        refuse_if(case.has_point_without_head(), Refused::PointWithoutHead)?;
        refuse_if(two.is_settled(), Refused::AlreadyDone)?;
        refuse_if(!could_answer_by(case, now, now.today), Refused::AnswerAwaited)
    }

    fn check(&self, case: &Case, now: &Now) -> Result<(), Refused> {
        refuse_if(!could_answer_by(case, now, self.on), Refused::AnswerAwaited)
    }

    fn apply(&self, case: &mut Case, _: NaiveDate, _: Option<&StaffId>) {
        if let Some(two) = &mut case.statutory.stage_two {
            two.unanswered_on = Some(self.on);
        }
    }
}

/// Whether they have had the last version, by this day, for as long as the council waits for a statement to be agreed.
fn could_answer_by(case: &Case, now: &Now, on: NaiveDate) -> bool {
    let mut letters = case.letters.values().rev();
    let last = letters.find(|written| written.letter == Letter::Statement && !written.aside);
    let Some(left) = last.and_then(|written| written.left_on) else {
        return false;
    };
    let days = now.clocks.limit(Clock::Statement).unwrap_or_default();
    on > now.calendar.due(left, days, now.clocks.convention)
}
