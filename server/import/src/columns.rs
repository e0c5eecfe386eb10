//! The columns of the files that can be imported: one table each, from which files are read, the template is printed,
//! and the page explains itself. What each holds, in words, is the text `import-column-<name>`.

use rules::form::Options;
use rules::kinds::{CostRole, Decision, RemedyKind};
use rules::pathway::{Channel, Nature};
use rules::reason::{DelayReason, EscalationReason, SuspensionReason};
use rules::register::{
    AdvocateOffer, AgeBand, Complainant, Kind, LearningState, NotOfferedReason, StageOutcome,
};

/// What a file may have in one column, and how it is read.
#[derive(Debug, Clone, Copy)]
pub struct Column {
    /// Its name, as the heading has it.
    pub name: &'static str,
    /// Whether every file has it.
    pub needed: bool,
    /// How its cells are read.
    pub holds: Holds,
    /// What stands in the example row of the template.
    pub example: &'static str,
}

/// How the cells of a column are read; each has its own sentence when it is wrong.
#[derive(Debug, Clone, Copy)]
pub enum Holds {
    /// Text of at most so many characters, kept as it is.
    Text(usize),
    /// A date.
    Day,
    /// Several dates, divided by `;`.
    Days,
    /// A whole number.
    Number,
    /// An amount of money, or a whole number.
    Figure,
    /// A percentage as it was printed.
    Percent,
    /// A financial year such as `2023-24`.
    Year,
    /// One word of a list.
    Word(Options),
    /// Several words of a list, divided by `;`.
    Words(Options),
    /// Services, divided by `;`.
    Services,
    /// `kind:amount:date:done`, divided by `;`.
    Remedies,
    /// `date:role:amount`, divided by `;`.
    Costs,
    /// `due:done`, divided by `;`.
    Actions,
    /// A date, or the word `open`.
    Closed,
}

macro_rules! columns {
    ($(#[$doc:meta])* $all:ident $id:ident { $($variant:ident $name:literal $needed:literal $holds:expr, $example:literal;)+ }) => {
        $(#[$doc])*
        pub const $all: &[Column] = &[
            $(Column { name: $name, needed: $needed, holds: $holds, example: $example },)+
        ];

        /// A column, by its place in the table.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum $id {
            $(#[doc = concat!("`", $name, "`.")] $variant,)+
        }

        impl $id {
            /// As the heading of the file has it: lower case, with underscores.
            #[must_use]
            pub const fn name(self) -> &'static str {
                $all[self as usize].name
            }
        }
    };
}

columns! {
    /// The columns of a list of cases, in the order of the template.
    CASES CaseColumn {
        Ref "ref" true Holds::Text(100), "CS/2023/0417";
        Kind "kind" true Holds::Word(Kind::OPTIONS), "statutory";
        Received "received" true Holds::Day, "2023-04-11";
        Acknowledged "acknowledged" false Holds::Day, "2023-04-12";
        Who "who" false Holds::Word(Complainant::OPTIONS), "parent";
        Age "age" false Holds::Word(AgeBand::OPTIONS), "25-or-over";
        Channel "channel" false Holds::Word(Channel::OPTIONS), "email";
        Services "services" false Holds::Services, "children_in_care;leaving_care";
        Natures "natures" false Holds::Words(Nature::OPTIONS), "communication;delay";
        Points "points" false Holds::Number, "2";
        OneFrom "stage1_counted_from" false Holds::Day, "2023-04-11";
        OneEnded "stage1_ended" false Holds::Day, "2023-05-05";
        OneOutcome "stage1_outcome" false Holds::Word(StageOutcome::OPTIONS), "partially-upheld";
        OneExtended "stage1_extended_to" false Holds::Day, "2023-05-10";
        TwoAsked "stage2_asked" false Holds::Day, "2023-05-19";
        TwoFrom "stage2_counted_from" false Holds::Day, "2023-06-01";
        TwoEnded "stage2_ended" false Holds::Day, "2023-08-14";
        TwoOutcome "stage2_outcome" false Holds::Word(StageOutcome::OPTIONS), "upheld";
        TwoExtended "stage2_extended_to" false Holds::Day, "2023-08-31";
        ThreeAsked "stage3_asked" false Holds::Day, "2023-08-25";
        PanelHeld "panel_held" false Holds::Day, "2023-09-28";
        PanelReport "panel_report" false Holds::Day, "2023-10-04";
        ThreeEnded "stage3_ended" false Holds::Day, "2023-10-20";
        ThreeOutcome "stage3_outcome" false Holds::Word(StageOutcome::OPTIONS), "upheld";
        Advocacy "advocacy" false Holds::Word(AdvocateOffer::OPTIONS), "";
        NotOffered "not_offered" false Holds::Word(NotOfferedReason::OPTIONS), "";
        SuspendedFrom "suspended_from" false Holds::Days, "2023-07-03";
        SuspendedUntil "suspended_until" false Holds::Days, "2023-07-17";
        SuspendedReason "suspended_reason" false Holds::Words(SuspensionReason::OPTIONS), "awaiting-information";
        Delays "delays" false Holds::Words(DelayReason::OPTIONS), "workload;ill-health";
        Escalations "escalations" false Holds::Words(EscalationReason::OPTIONS), "disagrees";
        OmbudsmanReceived "ombudsman_received" false Holds::Days, "2023-11-13";
        OmbudsmanDecided "ombudsman_decided" false Holds::Days, "2024-02-05";
        OmbudsmanDecision "ombudsman_decision" false Holds::Words(Decision::OPTIONS), "fault-and-injustice";
        Remedies "remedies" false Holds::Remedies, "apology::2023-10-20:2023-10-20;symbolic-payment:250.00:2024-02-12";
        Costs "costs" false Holds::Costs, "2023-08-01:investigating-officer:1200.00;2023-08-01:independent-person:850";
        Learning "learning" false Holds::Word(LearningState::OPTIONS), "learned";
        Actions "actions" false Holds::Actions, "2024-03-29:2024-03-15;2024-06-28";
        Closed "closed" false Holds::Closed, "2024-02-12";
        Summary "summary" false Holds::Text(2_000), "Contact was changed twice without a word.";
        Words "words" false Holds::Text(2_000), "";
    }
}

columns! {
    /// The columns of earlier years' printed totals.
    TOTALS TotalColumn {
        Year "year" true Holds::Year, "2022-23";
        Table "table" true Holds::Text(100), "volumes";
        Row "row" true Holds::Text(200), "stage-one";
        Column "column" false Holds::Text(100), "";
        Value "value" true Holds::Figure, "91";
        Percent "percent" false Holds::Percent, "";
    }
}

/// The lists that stand in compound cells, beside the columns that have one of their own.
pub const COMPOUND: [Options; 2] = [RemedyKind::OPTIONS, CostRole::OPTIONS];

impl Holds {
    /// The list that its words are from.
    #[must_use]
    pub const fn list(self) -> Option<Options> {
        match self {
            Self::Word(options) | Self::Words(options) => Some(options),
            Self::Remedies => Some(COMPOUND[0]),
            Self::Costs => Some(COMPOUND[1]),
            _ => None,
        }
    }

    /// The end of the key of how it is written: `import-format-<slug>`.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Text(_) => "text",
            Self::Day => "day",
            Self::Days => "days",
            Self::Number => "number",
            Self::Figure => "figure",
            Self::Percent => "percent",
            Self::Year => "year",
            Self::Word(_) => "word",
            Self::Words(_) => "words",
            Self::Services => "services",
            Self::Remedies => "remedies",
            Self::Costs => "costs",
            Self::Actions => "actions",
            Self::Closed => "closed",
        }
    }
}
