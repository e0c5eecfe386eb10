//! A closed case is opened again; after concurrent proceedings, for up to one year (Reg. 8, T18).

use super::prelude::*;
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
            case.unlinked(&other);
        }
        let ended = self.reason == ReopenReason::ProceedingsEnded;
        if ended {
            case.resubmitted_on = Some(on);
        }
        if ended || case.discontinued_on.is_some() {
            (case.discontinued_on, case.discontinued_as) = (None, None);
            for track in [Some(Track::Statutory), Some(Track::Corporate), Some(Track::DataProtection), None] {
                take_up_again(case, track);
            }
        }
        case.proceedings_ended_on = self.ended_on.or(case.proceedings_ended_on);
    }
}

/// Takes up again what was set aside of a procedure. Where others were answered at stage 1 meanwhile, stage 1 is answered
/// once more, with it (R5.3); where stage 2 has reported it stays aside, because a panel takes no matter that stage 2 did not
/// consider (R4.13), and is complained of anew.
fn take_up_again(case: &mut Case, track: Option<Track>) {
    // What is a head of the statement already is no new matter, until the investigating officer has reported without it.
    let reported = case.stage_two().is_some_and(|two| two.officer_reported_on.is_some());
    let heads: Vec<u32> = case.heads().iter().filter_map(|head| head.point).collect();
    let new: Vec<u32> = case
        .points
        .iter()
        .filter(|point| !case.is_answered(point) && (reported || !heads.contains(&point.number)))
        .map(|point| point.number)
        .collect();
    let is_new = |point: &Point| new.contains(&point.number);
    let waits = |point: &Point| point.track == track && point.set_aside_on.is_some();
    let waiting_new = case.points.iter().any(|point| waits(point) && is_new(point));
    let answered = waiting_new && super::triage::may_join(case, track).is_err();
    let at_stage_two = match track {
        Some(Track::Statutory) => case.statutory.stage_two.is_some(),
        Some(Track::Corporate) => case.corporate.stage_two.is_some(),
        _ => false,
    };
    for point in &mut case.points {
        if waits(point) && !(answered && at_stage_two && is_new(point)) {
            (point.set_aside_on, point.set_aside_as) = (None, None);
        }
    }
    if answered && !at_stage_two {
        match track {
            Some(Track::Statutory) => {
                (case.statutory.answered_on, case.statutory.sent_on) = (None, None);
                case.statutory.resolved = false;
            }
            Some(Track::Corporate) => {
                (case.corporate.answered_on, case.corporate.sent_on) = (None, None);
            }
            _ => case.data_protection = crate::case::DataProtection::default(),
        }
    }
}
