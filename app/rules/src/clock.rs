//! Every clock of the procedure, T1 to T19 (requirements 4.1), as data; a council's variants are in its profile.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::calendar::Convention;

/// What a limit is counted in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    /// Working days; the first day is day 0 (R8.4, convention A).
    WorkingDays,
    /// Working days, counted back from a day to come, which is day 0 (T19).
    WorkingDaysBefore,
    /// Calendar days; the first day counts (T15).
    CalendarDays,
    /// Calendar years (T18).
    Years,
    /// A date that somebody set.
    SetDate,
}

/// What a clock allows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rule {
    /// Its id in the requirements.
    pub id: &'static str,
    /// What it is counted in.
    pub unit: Unit,
    /// How many; none where the law sets no limit (T4).
    pub limit: Option<u32>,
    /// How many at the most when the time is extended, from the same start (R4.4).
    pub extended: Option<u32>,
    /// Whether it stands while the case is suspended (R8.7).
    pub pauses: bool,
    /// Whether it is the council's to keep; a right of theirs to use by a date is shown and never late.
    pub ours: bool,
    /// The regulation, guidance or code that sets it, as officers read it.
    pub source: &'static str,
}

macro_rules! clocks {
    ($($(#[$doc:meta])* $variant:ident $slug:literal $id:literal $unit:ident $limit:expr, $extended:expr, $pauses:ident, $whose:ident, $source:literal;)+) => {
        /// A limit that the law, the guidance or the council sets.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum Clock {
            $($(#[$doc])* #[doc = concat!($id, ": ", $source, ".")] #[serde(rename = $slug)] $variant,)+
        }

        impl Clock {
            /// Every clock.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The name in a council's profile, and the end of the key of its words.
            #[must_use]
            pub const fn slug(self) -> &'static str {
                match self { $(Self::$variant => $slug,)+ }
            }

            /// What it allows, before any variant of a council.
            #[must_use]
            pub const fn rule(self) -> Rule {
                match self {
                    $(Self::$variant => Rule {
                        id: $id, unit: Unit::$unit, limit: $limit, extended: $extended,
                        pauses: clocks!(@pauses $pauses), ours: clocks!(@ours $whose), source: $source,
                    },)+
                }
            }
        }
    };
    (@pauses stands) => { true };
    (@pauses runs) => { false };
    (@ours ours) => { true };
    (@ours theirs) => { false };
}

clocks! {
    /// A person acknowledges it; the automatic receipt does not stop this clock (R12.2).
    Acknowledgement "acknowledgement" "T1" WorkingDays Some(3), None, runs, ours, "no number in law; the council chooses";
    /// The reply at stage 1 leaves.
    StageOne "stage-one" "T2" WorkingDays Some(10), Some(20), stands, ours, "Reg. 14";
    /// The most that stage 1 may take, suspended or not (R4.4); then they are told that they may go to stage 2.
    StageOneMaximum "stage-one-maximum" "T3" WorkingDays Some(20), None, runs, ours, "GTBFC, stage 1; at most 20 working days from receipt";
    /// Asking for stage 2: no limit in law. The date is only a recommendation, and nothing closes by it.
    StageTwoRequest "stage-two-request" "T4" WorkingDays None, None, runs, theirs, "no limit in law; 20 working days are recommended";
    /// The adjudication letter of stage 2 leaves.
    StageTwo "stage-two" "T5" WorkingDays Some(25), Some(65), stands, ours, "Reg. 17";
    /// Asking for a panel.
    PanelRequest "panel-request" "T6" WorkingDays Some(20), None, runs, theirs, "Reg. 18";
    /// The panel meets.
    Panel "panel" "T7" WorkingDays Some(30), None, runs, ours, "reg 19(4)";
    /// The papers of the panel go to everybody who meets; counted back from the meeting.
    PanelPapers "panel-papers" "T19" WorkingDaysBefore Some(5), None, runs, ours, "council's choice";
    /// The panel's report goes to the complainant.
    PanelReport "panel-report" "T8" WorkingDays Some(5), None, runs, ours, "reg 20";
    /// The reply at stage 3 leaves.
    StageThree "stage-three" "T9" WorkingDays Some(15), None, runs, ours, "reg 20";
    /// A concern is settled or becomes a complaint.
    Concern "concern" "T10" WorkingDays Some(5), None, runs, ours, "council's choice";
    /// The reply to an enquiry leaves, of the public, a member of parliament or a councillor.
    Enquiry "enquiry" "R1.1" WorkingDays Some(10), None, runs, ours, "council's choice";
    /// A corporate complaint is acknowledged.
    CorporateAcknowledgement "corporate-acknowledgement" "T11" WorkingDays Some(5), None, runs, ours, "LGSCO Code 6.2";
    /// The corporate reply at stage 1 leaves; runs from the acknowledgement.
    CorporateOne "corporate-one" "T12" WorkingDays Some(10), Some(20), stands, ours, "LGSCO Code 6.3 to 6.5";
    /// A request for corporate stage 2 is acknowledged.
    CorporateTwoAcknowledgement "corporate-two-acknowledgement" "T13" WorkingDays Some(5), None, runs, ours, "LGSCO Code";
    /// The corporate reply at stage 2 leaves; runs from the acknowledgement.
    CorporateTwo "corporate-two" "T14" WorkingDays Some(20), Some(40), stands, ours, "LGSCO Code";
    /// A complaint about personal information is acknowledged: 30 calendar days beginning with the day of receipt.
    DataProtection "data-protection" "T15" CalendarDays Some(30), None, runs, ours, "Data Protection Act 2018, section 164A(3)";
    /// The outcome of a complaint about personal information leaves: in law without undue delay, by the council's own limit.
    DataProtectionOutcome "data-protection-outcome" "R9.4" WorkingDays Some(20), None, stands, ours, "council's choice; in law without undue delay";
    /// An allegation against somebody who works with children reaches the designated officer (LADO).
    Lado "lado" "T16" WorkingDays Some(1), None, runs, ours, "R9.2";
    /// The papers reach the investigating officer and the independent person.
    Paperwork "paperwork" "T17" WorkingDays Some(5), None, runs, ours, "council's choice";
    /// Sending a complaint in again after proceedings have ended.
    Resubmission "resubmission" "T18" Years Some(1), None, runs, theirs, "Reg. 8";
    /// The statement of complaint is agreed; longer is an alarm.
    Statement "statement" "R4.8" WorkingDays Some(10), None, runs, ours, "council's choice";
    /// The advocacy provider answers.
    Advocate "advocate" "R7.6" WorkingDays Some(2), None, runs, ours, "council's choice";
    /// What the Ombudsman recommended is done.
    Compliance "compliance" "R4.18" SetDate None, None, runs, ours, "set by the Ombudsman";
    /// The Ombudsman has an answer: to an enquiry, or to a draft of the decision.
    Ombudsman "ombudsman" "R4.18" SetDate None, None, runs, ours, "set by the Ombudsman";
    /// A remedy is carried out.
    Remedy "remedy" "R5.4" SetDate None, None, runs, ours, "set with the remedy";
    /// An action that was learned is done.
    Action "action" "R5.6" SetDate None, None, runs, ours, "set with the action";
    /// A restriction of contact is reviewed.
    RestrictionReview "restriction-review" "R5.7" SetDate None, None, runs, ours, "set with the restriction";
}

impl Clock {
    /// Whether it runs on when the case is closed: somebody has something to do still.
    #[must_use]
    pub const fn outlives_the_case(self) -> bool {
        matches!(
            self,
            Self::Compliance
                | Self::Ombudsman
                | Self::Remedy
                | Self::Action
                | Self::RestrictionReview
        )
    }

    /// Whether law, statutory guidance or the Ombudsman sets it; the others are the council's own choice.
    #[must_use]
    pub const fn is_by_law(self) -> bool {
        !matches!(
            self,
            Self::Acknowledgement
                | Self::Concern
                | Self::Enquiry
                | Self::DataProtectionOutcome
                | Self::Paperwork
                | Self::PanelPapers
                | Self::Statement
                | Self::Advocate
                | Self::Remedy
                | Self::Action
                | Self::RestrictionReview
        )
    }
}

/// How many working days T4 recommends for asking for stage 2, "so that momentum is not lost".
pub const STAGE_TWO_RECOMMENDED: u32 = 20;

/// The limits as one council sets them.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
#[serde(default)]
pub struct Clocks {
    /// Which day counts as day one (R8.4).
    pub convention: Convention,
    /// Whether conference complaints go through the statutory procedure here (R1.4).
    pub conference_is_statutory: bool,
    /// For how many weeks at the most somebody from outside may be let into a case; none where the council sets none.
    pub outside_weeks: Option<u32>,
    /// The council's own limits, by clock; the others are those of [`Clock::rule`].
    #[serde(flatten)]
    pub limits: BTreeMap<Clock, Limit>,
}

/// A council's own limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(untagged)]
pub enum Limit {
    /// How many.
    Days(u32),
    /// How many, and how many at the most when extended.
    Extended {
        /// How many.
        limit: u32,
        /// How many at the most.
        extended: u32,
    },
}

/// For so many weeks at the most somebody from outside is let into a case where the council says nothing else: the 65 working days
/// of an extended stage 2 (Reg. 17), and some.
const OUTSIDE_WEEKS: u32 = 16;

impl Clocks {
    /// For how many weeks at the most somebody from outside may be let into a case.
    #[must_use]
    pub fn outside_weeks(&self) -> u32 {
        self.outside_weeks.unwrap_or(OUTSIDE_WEEKS)
    }

    /// How many this council allows, in the clock's own unit.
    #[must_use]
    pub fn limit(&self, clock: Clock) -> Option<u32> {
        match self.limits.get(&clock) {
            Some(Limit::Days(limit) | Limit::Extended { limit, .. }) => Some(*limit),
            None => clock.rule().limit,
        }
    }

    /// How many at the most when extended: never fewer than without.
    #[must_use]
    pub fn extended(&self, clock: Clock) -> Option<u32> {
        let extended = match self.limits.get(&clock) {
            Some(Limit::Extended { extended, .. }) => Some(*extended),
            _ => clock.rule().extended,
        };
        extended.map(|most| most.max(self.limit(clock).unwrap_or_default()))
    }
}
