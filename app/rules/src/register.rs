//! The register: what is kept of each representation for monitoring and for the annual report (reg 13(1)).
//!
//! An [`Entry`] holds dates and words from lists, and nothing that a person wrote. It is worked out from the events of a
//! case, or imported from a council's earlier records. All dates are Europe/London dates.

mod in_time;
mod of;
mod vocabulary;
mod words;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::calendar::Pause;
use crate::kinds::{CostRole, Decision, RemedyKind};
use crate::pathway::{Channel, Nature};
use crate::period::Period;
use crate::reason::{DelayReason, EscalationReason, SuspensionReason};
use crate::too_late::TooLate;

pub use in_time::{acknowledged_by, limit_of};
pub use vocabulary::{Vocabulary, WrongWord};
pub use words::{
    AdvocateOffer, AgeBand, Complainant, Kind, LearningState, NotOfferedReason, StageOutcome,
};

/// One representation under one procedure. A case whose points run under two has two entries; what belongs to the case as
/// a whole, such as costs, stands in the first (R1.2).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// Under which procedure, or what kind of feedback.
    pub kind: Kind,
    /// The day it was first received by anyone in the council (R4.3).
    pub received_on: NaiveDate,
    /// The day a person acknowledged it (T1, T11); none where nobody did, or where earlier records do not say it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub acknowledged_on: Option<NaiveDate>,
    /// Who made it (requirements 13.5).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub who: Option<Complainant>,
    /// How old they are, where it is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub age: Option<AgeBand>,
    /// How it came.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub channel: Option<Channel>,
    /// The services, each once: the council's word where its profile knows one, else the normalised key (requirements 13.2).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub services: Vec<String>,
    /// What it is about, each once, the main one first (requirements 13.3).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub natures: Vec<Nature>,
    /// How many points it has; 0 where they were not written down.
    #[serde(default)]
    pub points: u32,
    /// Stage 1 of its procedure; the only stage where a procedure has one, as for a concern or an enquiry.
    #[serde(rename = "one", default, skip_serializing_if = "Option::is_none")]
    pub stage_one: Option<Stage>,
    /// The investigation, or stage 2 of the corporate procedure; none when nobody asked for it.
    #[serde(rename = "two", default, skip_serializing_if = "Option::is_none")]
    pub stage_two: Option<Stage>,
    /// Stage 3: counted from the panel's report (T9).
    #[serde(rename = "three", default, skip_serializing_if = "Option::is_none")]
    pub stage_three: Option<Stage>,
    /// Which stages, 1 to 3, are known only from the council's earlier records: what these do not say, such as that more time
    /// was allowed, nobody knows.
    #[serde(default, skip_serializing_if = "is_of_here")]
    pub from_records: [bool; 3],
    /// The day the review panel met (T7).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub panel_on: Option<NaiveDate>,
    /// What came of the offer of an advocate; none where none is owed (R7.3).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub advocacy: Option<AdvocateOffer>,
    /// Why none was offered (R7.3).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub not_offered: Option<NotOfferedReason>,
    /// When its clocks stood, and why.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub suspended: Vec<Suspended>,
    /// Why it was late (R4.5).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub delays: Vec<DelayReason>,
    /// Why they asked for the next stage.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub escalations: Vec<EscalationReason>,
    /// What went to the Ombudsman.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub ombudsman: Vec<AtOmbudsman>,
    /// What was done to put it right.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub remedies: Vec<Remedied>,
    /// Everything that was spent on it, one entry a payment, in pence.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub costs: Vec<Spent>,
    /// Whether what was learned is recorded (R5.6).
    #[serde(default)]
    pub learning: LearningState,
    /// What is done about what was learned.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub actions: Vec<ActionTaken>,
    /// Words of thanks that may be published are kept with it (R12.5).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub quote: bool,
    /// The day it was closed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closed_on: Option<NaiveDate>,
}

/// How one stage went.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stage {
    /// The day it was asked for; for stage 1 the day of receipt.
    pub asked_on: NaiveDate,
    /// The day from which its time is counted: receipt, the agreed statement (R4.8), the panel's report (T9), the
    /// acknowledgement (T12). None as long as it has not begun.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub counted_from: Option<NaiveDate>,
    /// The day it ended, in whichever way: the reply left, it was withdrawn, it was not considered. None while it runs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ended_on: Option<NaiveDate>,
    /// How it ended, or stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outcome: Option<StageOutcome>,
    /// The day until which more time was agreed or allowed; none without an extension (R4.5, T3).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub extended_to: Option<NaiveDate>,
    /// What would take away that it was late, and was written down only when it had been: it counts as late.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub too_late: Option<TooLate>,
    /// Earlier records say that there was this stage and how it ended, and not when. What they do not say is then the day of
    /// receipt, or that on which all of it was closed: by these it belongs to a year, and no time follows from them.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub undated: bool,
}

/// A time in which the clocks stood (R8.7).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Suspended {
    /// Why they were paused.
    pub reason: SuspensionReason,
    /// From when until when.
    #[serde(flatten)]
    pub pause: Pause,
    /// The day on which it was written down; none where earlier records do not say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub told_on: Option<NaiveDate>,
}

/// A complaint that went to the Ombudsman (R4.18).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AtOmbudsman {
    /// The day the Ombudsman's first word was received.
    pub received_on: NaiveDate,
    /// The day of the decision.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decided_on: Option<NaiveDate>,
    /// What the Ombudsman decided; none as long as nothing is decided.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decision: Option<Decision>,
}

/// A remedy (R5.4).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Remedied {
    /// What kind of remedy it was.
    pub kind: RemedyKind,
    /// The day it was agreed.
    pub on: NaiveDate,
    /// How much, in pence.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pence: Option<u64>,
    /// The day it was carried out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub done_on: Option<NaiveDate>,
}

/// A cost of stage 2 or 3 (R4.12).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Spent {
    /// The day on which the cost arose.
    pub on: NaiveDate,
    /// For whose work.
    pub role: CostRole,
    /// How much, in pence.
    pub pence: u64,
}

/// Something that was to be done because of a complaint (R5.6).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct ActionTaken {
    /// The last day on which it is done in time.
    pub due: NaiveDate,
    /// The day it was done.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub done_on: Option<NaiveDate>,
}

/// Whether every stage was carried out here.
#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde calls it")]
fn is_of_here(from_records: &[bool; 3]) -> bool {
    *from_records == [false; 3]
}

impl Entry {
    /// An entry of which only the kind and the day are known.
    #[must_use]
    pub const fn new(kind: Kind, received_on: NaiveDate) -> Self {
        Self {
            kind,
            received_on,
            acknowledged_on: None,
            who: None,
            age: None,
            channel: None,
            services: Vec::new(),
            natures: Vec::new(),
            points: 0,
            stage_one: None,
            stage_two: None,
            stage_three: None,
            from_records: [false; 3],
            panel_on: None,
            advocacy: None,
            not_offered: None,
            suspended: Vec::new(),
            delays: Vec::new(),
            escalations: Vec::new(),
            ombudsman: Vec::new(),
            remedies: Vec::new(),
            costs: Vec::new(),
            learning: LearningState::None,
            actions: Vec::new(),
            quote: false,
            closed_on: None,
        }
    }

    /// The stages that it came to, in order.
    pub fn stages(&self) -> impl Iterator<Item = &Stage> {
        [&self.stage_one, &self.stage_two, &self.stage_three]
            .into_iter()
            .flatten()
    }

    /// Whether the Ombudsman had anything to do with it on these days.
    #[must_use]
    pub fn was_at_ombudsman(&self, days: Period) -> bool {
        self.ombudsman.iter().any(|at| {
            at.received_on <= days.to && at.decided_on.is_none_or(|decided| decided >= days.from)
        })
    }

    /// Whether it was answered and closed by a day, as far as the records say: every stage that was asked for had ended.
    #[must_use]
    pub fn was_over(&self, by: NaiveDate) -> bool {
        self.closed_on.is_none_or(|closed| closed <= by)
            && self
                .stages()
                .all(|stage| stage.ended_on.is_some_and(|ended| ended <= by))
    }

    /// The last day on which anything of it can be counted; none while something of it is open. Reports leave out what
    /// ended before their period.
    #[must_use]
    pub fn ended_on(&self) -> Option<NaiveDate> {
        let is_open = self.closed_on.is_none()
            || self.stages().any(|stage| stage.ended_on.is_none())
            || self.ombudsman.iter().any(|at| at.decided_on.is_none())
            || self.remedies.iter().any(|remedy| remedy.done_on.is_none())
            || self.actions.iter().any(|action| action.done_on.is_none());
        if is_open {
            return None;
        }
        let stages = self.stages().filter_map(|stage| stage.ended_on);
        let decided = self.ombudsman.iter().filter_map(|at| at.decided_on);
        let remedies = self.remedies.iter().filter_map(|remedy| remedy.done_on);
        let agreed = self.remedies.iter().map(|remedy| remedy.on);
        let costs = self.costs.iter().map(|spent| spent.on);
        let actions = self.actions.iter().filter_map(|action| action.done_on);
        self.closed_on
            .into_iter()
            .chain(stages)
            .chain(decided)
            .chain(remedies)
            .chain(agreed)
            .chain(costs)
            .chain(actions)
            .max()
    }
}
