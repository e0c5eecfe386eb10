//! How far each procedure has come. A later stage stands inside the earlier one, so that a stage 3 without a stage 2 cannot
//! be written down. All dates are Europe/London dates.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::head::Head;
use super::panel::{Meeting, Panel, PapersTo, SentTo};
use super::recommendation::Recommendation;
use crate::clock::Clock;
use crate::kinds::OmbudsmanAsk;
use crate::pathway::Track;

/// Stage 1 of the Children Act procedure, and what followed from it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct StageOne {
    /// The day the time was extended (reg 14, R4.5).
    pub extended_on: Option<NaiveDate>,
    /// The complainant agreed to wait until this day (T3).
    pub agreed_until: Option<NaiveDate>,
    /// The day they were told that stage 1 is overdue and that they may go to stage 2 (T3).
    pub told_overdue_on: Option<NaiveDate>,
    /// The day the reply or the terms of a resolution were written.
    pub answered_on: Option<NaiveDate>,
    /// Whether it was resolved (Reg. 15).
    pub resolved: bool,
    /// The day the reply left: "sent" means dispatched (R4.3).
    pub sent_on: Option<NaiveDate>,
    /// The day they agreed to skip stage 1 (R4.6).
    pub skipped_on: Option<NaiveDate>,
    /// Stage 2, when it was asked for.
    pub stage_two: Option<StageTwo>,
}

/// A reply at stage 1 that was not the last: a point was taken up again after it, and stage 1 began anew (Reg. 8).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EarlierReply {
    /// The procedure.
    pub track: Track,
    /// The day from which it was counted: that of receipt, or on which it was sent in again.
    pub from: NaiveDate,
    /// The day the reply was written.
    pub answered_on: NaiveDate,
    /// The day the reply left.
    pub sent_on: NaiveDate,
    /// Whether it was resolved (Reg. 15).
    pub resolved: bool,
}

/// What is known of the investigation of stage 2.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StageTwo {
    /// The day it was asked for: one of the two dates from which it is counted (R4.8).
    pub requested_on: NaiveDate,
    /// Whether the request was spoken; then the agreed statement is the representation (Reg. 16).
    pub spoken: bool,
    /// The statement of complaint: how many versions there are.
    pub versions: u32,
    /// What the last version complains of, by number from 1; none where it was written before statements had heads.
    pub heads: Vec<Head>,
    /// Whether the complainant changed a version (R4.8).
    pub amended: bool,
    /// The day the statement was agreed: the other date (R4.8).
    pub agreed_on: Option<NaiveDate>,
    /// The day from which the council's own version is investigated, because nobody answered it.
    pub unanswered_on: Option<NaiveDate>,
    /// Who was appointed.
    pub people: Option<People>,
    /// The day the papers reached them (T17).
    pub papers_on: Option<NaiveDate>,
    /// The day the investigating officer reported.
    pub officer_reported_on: Option<NaiveDate>,
    /// The day the independent person reported.
    pub person_reported_on: Option<NaiveDate>,
    /// What the two recommended, by number from 1.
    pub recommendations: Vec<Recommendation>,
    /// The day the time was extended (Reg. 17).
    pub extended_on: Option<NaiveDate>,
    /// The day of the adjudication.
    pub adjudicated_on: Option<NaiveDate>,
    /// The day the adjudication letter left; only this ends stage 2 (T5).
    pub sent_on: Option<NaiveDate>,
    /// Stage 3, when it was asked for.
    pub stage_three: Option<StageThree>,
}

/// Who investigates at stage 2 (R4.10).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct People {
    /// The day they were appointed.
    pub on: NaiveDate,
    /// The investigating officer's name.
    pub officer: String,
    /// The independent person's name.
    pub person: String,
}

/// Stage 3: a review panel, step by step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StageThree {
    /// The day it was asked for.
    pub requested_on: NaiveDate,
    /// The day on which they agreed that the panel meets, if later than the 30 working days (T7).
    pub agreed_day: Option<NaiveDate>,
    /// The day it met (T7).
    pub held_on: Option<NaiveDate>,
    /// The meeting at which it met; none where nobody convened it here, such as in earlier records.
    pub met: Option<Meeting>,
    /// To whom the papers went, and on which day (T19).
    pub papers: BTreeMap<PapersTo, NaiveDate>,
    /// To whom the report went, with the day where it is known (reg 20).
    pub report_to: BTreeMap<SentTo, Option<NaiveDate>>,
    /// The day it went to the complainant (T8); in what earlier builds recorded, the day on which the council had it.
    pub report_sent_on: Option<NaiveDate>,
    /// What the panel recommended, by number from 1.
    pub recommendations: Vec<Recommendation>,
    /// How far it has come.
    pub panel: Panel,
}

/// The corporate procedure.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Corporate {
    /// The day the time was extended (T12).
    pub extended_on: Option<NaiveDate>,
    /// Who answered at stage 1.
    pub answered_by: Option<String>,
    /// The day the reply was written.
    pub answered_on: Option<NaiveDate>,
    /// The day the reply left: from then on it counts as sent (R4.3).
    pub sent_on: Option<NaiveDate>,
    /// Stage 2, when it was asked for.
    pub stage_two: Option<CorporateTwo>,
}

/// Stage 2 of the corporate procedure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CorporateTwo {
    /// The day it was asked for (T13).
    pub requested_on: NaiveDate,
    /// The day the request was acknowledged; the clock runs from here (T14).
    pub acknowledged_on: Option<NaiveDate>,
    /// The day the time was extended.
    pub extended_on: Option<NaiveDate>,
    /// The day the reply was written.
    pub answered_on: Option<NaiveDate>,
    /// The day the reply left: from then on it counts as sent (R4.3).
    pub sent_on: Option<NaiveDate>,
}

/// The complaint about personal information (R9.4).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DataProtection {
    /// The day the reply was written.
    pub answered_on: Option<NaiveDate>,
    /// The day the reply left: from then on it counts as sent (R4.3).
    pub sent_on: Option<NaiveDate>,
}

/// Something that the Ombudsman waits for (R4.18).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AskedByOmbudsman {
    /// What it is.
    pub what: OmbudsmanAsk,
    /// The day on which the Ombudsman asked.
    pub on: NaiveDate,
    /// The last day on which the answer is in time.
    pub answer_by: NaiveDate,
    /// The day the answer went.
    pub answered_on: Option<NaiveDate>,
}

/// The Ombudsman's part (R4.18).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ombudsman {
    /// The day the Ombudsman's first word was received.
    pub received_on: NaiveDate,
    /// Sent back because the procedure was not finished.
    pub premature: bool,
    /// The day of the decision.
    pub decided_on: Option<NaiveDate>,
    /// By when the council must have done what was recommended.
    pub comply_by: Option<NaiveDate>,
    /// The day it was done.
    pub complied_on: Option<NaiveDate>,
    /// Enquiries and drafts that wait, or waited, for an answer.
    pub asked: Vec<AskedByOmbudsman>,
}

/// What was asked of the advocacy provider (R7.6).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Provider {
    /// The day it was asked for an advocate.
    pub asked_on: NaiveDate,
    /// The day it answered, or nobody waited for its answer any more.
    pub answered_on: Option<NaiveDate>,
}

/// Where it stands when they asked that something be stopped (R4.19).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Freeze {
    /// Nobody has decided yet.
    Asked,
    /// It is stopped until they are answered.
    Stopped,
    /// What they asked to stop is done all the same.
    GoesOn,
}

/// An allegation against somebody who works with children (R9.2).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KnownAllegation {
    /// The day it was known.
    pub known_on: NaiveDate,
    /// The day the designated officer had it.
    pub referred_on: Option<NaiveDate>,
}

/// Something that the council promised to do: a remedy, or an action after what it learned (R5.4, R5.6).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Promised {
    /// What it is, in words; empty where earlier records do not say.
    pub what: String,
    /// The name of the person or team who does it; empty where nobody is named.
    pub who: String,
    /// The day by which it is due; none where no day was set.
    pub due_on: Option<NaiveDate>,
    /// The day it was done.
    pub done_on: Option<NaiveDate>,
    /// Known only from earlier records, which may not say that it was done.
    pub from_records: bool,
    /// It was written down by mistake, and nobody does it.
    pub taken_back: bool,
}

impl Promised {
    /// Whether it is to be done still.
    #[must_use]
    pub const fn is_open(&self) -> bool {
        self.done_on.is_none() && !self.taken_back
    }

    /// The number, from 1, of the only one that is not done; none where there are several, or none.
    #[must_use]
    pub(crate) fn only_open(all: &[Self]) -> Option<usize> {
        let mut open = (1..).zip(all).filter(|(_, one)| one.is_open());
        let (number, _) = open.next()?;
        open.next().is_none().then_some(number)
    }

    /// The place, from 0, of the one that is meant: by its number, from 1; without one the first that is due of those that are
    /// not done.
    pub(crate) fn meant(all: &[Self], number: Option<u32>) -> Option<usize> {
        match number {
            Some(number) => {
                let place = usize::try_from(number).ok()?.checked_sub(1)?;
                let one = all.get(place)?;
                (!one.taken_back).then_some(place)
            }
            None => {
                let open = all.iter().enumerate().filter(|(_, one)| one.is_open());
                let first = open.min_by_key(|(_, one)| (one.due_on.is_none(), one.due_on));
                first.map(|(place, _)| place)
            }
        }
    }
}

/// Something that moved a date to keep, and when it was written down.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Move {
    /// The day on which it was written down.
    pub told_on: NaiveDate,
    /// What it was.
    pub moved: Moved,
}

/// What moves a date to keep.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Moved {
    /// The time of this clock was extended (R4.5).
    Extended(Clock),
    /// The clocks stood: the pause with this place in the case's list, from 0 (R8.7).
    Paused(usize),
    /// The complainant agreed that stage 1 takes until this day (T3).
    StageOneAgreed(NaiveDate),
    /// The complainant agreed that the panel meets on this day (T7).
    PanelAgreed(NaiveDate),
    /// Another day of receipt than this one stands there since.
    Received(NaiveDate),
}

impl Ombudsman {
    /// Whether the Ombudsman waits for an answer, or for what was recommended.
    #[must_use]
    pub fn waits(&self) -> bool {
        let mut asked = self.asked.iter();
        let to_answer = self.decided_on.is_none() && asked.any(|asked| asked.answered_on.is_none());
        to_answer || (self.comply_by.is_some() && self.complied_on.is_none())
    }
}

impl StageThree {
    /// The meeting that is to come, or that was.
    #[must_use]
    pub const fn meeting(&self) -> Option<&Meeting> {
        match &self.panel {
            Panel::Convened(meeting) => Some(meeting),
            _ => self.met.as_ref(),
        }
    }
}

impl StageTwo {
    /// As it begins when it is asked for.
    pub(crate) const fn asked(requested_on: NaiveDate, spoken: bool) -> Self {
        Self {
            requested_on,
            spoken,
            versions: 0,
            heads: Vec::new(),
            amended: false,
            agreed_on: None,
            unanswered_on: None,
            people: None,
            papers_on: None,
            officer_reported_on: None,
            person_reported_on: None,
            recommendations: Vec::new(),
            extended_on: None,
            adjudicated_on: None,
            sent_on: None,
            stage_three: None,
        }
    }

    /// Whether it is settled what is investigated: they agreed, or did not answer.
    #[must_use]
    pub const fn is_settled(&self) -> bool {
        self.agreed_on.is_some() || self.unanswered_on.is_some()
    }

    /// Whether it would begin anew on the day on which they agree: the request was spoken, or they changed the statement
    /// (R4.8).
    #[must_use]
    pub const fn may_begin_anew(&self) -> bool {
        (self.spoken || self.amended) && !self.is_settled()
    }

    /// The day from which stage 2 is counted (R4.8): the day the statement was agreed where the request was spoken or the
    /// complainant changed the statement, otherwise the day of the request. As long as nothing is agreed, and where nobody
    /// answers, the request counts: waiting for an agreement is the council's delay (LGSCO 23 013 837).
    #[must_use]
    pub fn begins_on(&self) -> NaiveDate {
        let agreed = self.agreed_on.filter(|_| self.spoken || self.amended);
        let agreed = agreed.filter(|_| self.unanswered_on.is_none());
        agreed.unwrap_or(self.requested_on)
    }
}
