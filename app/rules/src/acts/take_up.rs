//! Points that were set aside are taken up again while the others go on: the proceedings that they might have prejudiced have
//! ended, or the council looks at them all the same (Reg. 8, T18). A closed case is reopened for it.

use super::prelude::*;
use crate::case::{EarlierReply, DataProtection};
use crate::form::Filled;
use crate::intake::Answers;

/// Takes up points again, and tells the complainant.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TakeUp {
    /// Which points.
    #[serde(default)]
    pub points_of: Vec<u32>,
    /// The end of the proceedings for which they were set aside.
    pub ended_on: Option<NaiveDate>,
    /// The reason, in words.
    pub words: String,
}

impl Act for TakeUp {
    const FIELDS: &'static [Field] = &[
        Field::some_points_of("points_of"),
        Field::past("ended_on").optional(),
        Field::text("words"),
    ];
    const DUTY: Duty = Duty::Decide;

    fn possible(case: &Case, _: &Now) -> Result<(), Refused> {
        refuse_if(case.discontinued_on.is_some(), Refused::Discontinued)?;
        let any = case.points.iter().any(|point| point.set_aside_on.is_some());
        refuse_if(!any, Refused::NothingToDo)
    }

    fn check(&self, case: &Case, _: &Now) -> Result<(), Refused> {
        for number in &self.points_of {
            let point = case.point(*number).ok_or(Refused::NoSuchPoint)?;
            refuse_if(point.set_aside_on.is_none(), Refused::AlreadyDone)?;
            // An answer that is written and has not left would be the answer to it.
            let (written, left) = point.track.map(|track| case.stage_one_reply(track)).unwrap_or_default();
            refuse_if(written.is_some() && left.is_none(), Refused::LettersWaiting)?;
            refuse_if(comes_too_late(case, point), Refused::AlreadyDone)?;
        }
        Ok(())
    }

    fn known(case: &Case, _: &Answers) -> Filled {
        let aside = case.points.iter().filter(|point| point.set_aside_on.is_some());
        Filled::of(aside.map(|point| ("points_of".to_owned(), point.number.to_string())))
    }

    fn letters(&self, _: &Case) -> Vec<Letter> {
        vec![Letter::Procedure]
    }

    fn apply(&self, case: &mut Case, on: NaiveDate, _: Option<&StaffId>) {
        for track in TRACKS {
            let anew = take_up(case, track, |point| self.points_of.contains(&point.number));
            if let Some(track) = track.filter(|_| anew) {
                case.taken_up.insert(track, on);
            }
        }
        case.proceedings_ended_on = self.ended_on.or(case.proceedings_ended_on);
    }
}

/// Every procedure that a point may come under; none of those that are not eligible.
pub(super) const TRACKS: [Option<Track>; 4] =
    [Some(Track::Statutory), Some(Track::Corporate), Some(Track::DataProtection), None];

/// Takes up again what was set aside of a procedure, and says whether its stage 1 begins anew: where others were answered at
/// stage 1 meanwhile, stage 1 is answered once more, with it (R5.3), and the first answer keeps its dates. Where stage 2 has
/// reported it stays aside, because a panel takes no matter that stage 2 did not consider (R4.13), and is complained of anew.
pub(super) fn take_up(case: &mut Case, track: Option<Track>, meant: impl Fn(&Point) -> bool) -> bool {
    let waits = |point: &Point| point.track == track && point.set_aside_on.is_some() && meant(point);
    let is_new = case.points.iter().any(|point| waits(point) && is_new(case, point));
    let anew = is_new && super::triage::may_join(case, track).is_err() && !at_stage_two(case, track);
    let going_on = case.points.iter().filter(|point| waits(point) && !comes_too_late(case, point));
    let going_on: Vec<u32> = going_on.map(|point| point.number).collect();
    for number in going_on {
        if let Some(point) = case.point_mut(number) {
            (point.set_aside_on, point.set_aside_as) = (None, None);
        }
    }
    if let Some(track) = track.filter(|_| anew) {
        begin_anew(case, track);
    }
    anew
}

fn begin_anew(case: &mut Case, track: Track) {
    let before = case.stage_one_reply(track);
    let from = case.begun_again(track);
    let resolved = track == Track::Statutory && case.statutory.resolved;
    if let (Some(answered_on), Some(sent_on)) = before {
        let one = EarlierReply { track, from, answered_on, sent_on, resolved };
        case.earlier_replies.push(one);
    }
    set_reply(case, track, (None, None), false);
}

/// Where nothing is left to answer of what was taken up, the answer before it is the last again.
pub(super) fn end_anew(case: &mut Case) {
    for track in TRACKS.into_iter().flatten() {
        let last = case.earlier_replies.iter().rposition(|one| one.track == track);
        let open = case.stage_one_reply(track).0.is_none() && !at_stage_two(case, Some(track));
        let Some(last) = last.filter(|_| open && case.points_to_answer(track).is_empty()) else {
            continue;
        };
        let one = case.earlier_replies.remove(last);
        set_reply(case, track, (Some(one.answered_on), Some(one.sent_on)), one.resolved);
    }
}

fn set_reply(
    case: &mut Case,
    track: Track,
    (answered_on, sent_on): (Option<NaiveDate>, Option<NaiveDate>),
    resolved: bool,
) {
    match track {
        Track::Statutory => {
            (case.statutory.answered_on, case.statutory.sent_on) = (answered_on, sent_on);
            case.statutory.resolved = resolved;
        }
        Track::Corporate => (case.corporate.answered_on, case.corporate.sent_on) = (answered_on, sent_on),
        Track::DataProtection => case.data_protection = DataProtection { answered_on, sent_on },
    }
}

/// What is a head of the statement already is no new matter, until the investigating officer has reported without it.
fn is_new(case: &Case, point: &Point) -> bool {
    let reported = case.stage_two().is_some_and(|two| two.officer_reported_on.is_some());
    let is_head = case.heads().iter().any(|head| head.point == Some(point.number));
    !case.is_answered(point) && (reported || !is_head)
}

fn at_stage_two(case: &Case, track: Option<Track>) -> bool {
    match track {
        Some(Track::Statutory) => case.statutory.stage_two.is_some(),
        Some(Track::Corporate) => case.corporate.stage_two.is_some(),
        _ => false,
    }
}

fn comes_too_late(case: &Case, point: &Point) -> bool {
    let answered = super::triage::may_join(case, point.track).is_err();
    answered && at_stage_two(case, point.track) && is_new(case, point)
}
