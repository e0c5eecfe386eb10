//! They ask for stage 2. There is no time limit in law (T4), and no way to refuse it but those of R4.9, which are acts of
//! their own.

use super::prelude::*;
use crate::pathway::Channel;
use crate::reason::EscalationReason;

/// Takes the request.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RequestStageTwo {
    /// The day it was received by anyone in the council.
    pub on: NaiveDate,
    /// How it came; a spoken one is written down and agreed (Reg. 16).
    pub channel: Channel,
    /// Why they ask.
    #[serde(default)]
    pub reasons: Vec<EscalationReason>,
    /// What they want, in their words.
    pub wants: Option<String>,
}

impl Act for RequestStageTwo {
    const FIELDS: &'static [Field] = &[
        Field::past("on"),
        Field::choice("channel", Channel::OPTIONS),
        Field::choices("reasons", EscalationReason::OPTIONS).optional(),
        Field::text("wants").optional(),
    ];

    fn possible(case: &Case, now: &Now) -> Result<(), Refused> {
        on_track(case, Track::Statutory, Refused::NotStatutory)?;
        refuse_if(case.stage_two().is_some(), Refused::AlreadyDone)?;
        let one = &case.statutory;
        let may_go_on = one.answered_on.is_some()
            || one.skipped_on.is_some()
            || one.told_overdue_on.is_some()
            || is_overdue(case, now);
        refuse_if(!may_go_on, Refused::StageOneNotAnswered)
    }

    fn happened_on(&self) -> Option<NaiveDate> {
        Some(self.on)
    }

    fn letters(&self, _: &Case) -> Vec<Letter> {
        vec![Letter::StageTwoRequest]
    }

    fn apply(&self, case: &mut Case, _: NaiveDate, _: Option<&StaffId>) {
        let spoken = matches!(self.channel, Channel::Telephone | Channel::InPerson);
        case.statutory.stage_two = Some(crate::case::StageTwo::asked(self.on, spoken));
    }
}
