//! The tables of the report, as a rules file names them.

use rules::form::Options;
use rules::kinds::{Decision, RemedyKind};
use rules::pathway::{Channel, Nature};
use rules::reason::{DelayReason, EscalationReason, SuspensionReason};
use rules::register::{
    AdvocateOffer, AgeBand, Complainant, Kind, LearningState, NotOfferedReason, StageOutcome,
};

/// Every table that a rule can name, in the order of the report; and the list whose values its rows can be made of, where it
/// is made of one. Tables of services take the council's words too.
pub const TABLES: [(&str, Option<Options>); 35] = [
    ("volumes", None),
    ("series", None),
    ("months", None),
    ("context", None),
    ("who", Some(Complainant::OPTIONS)),
    ("ages", Some(AgeBand::OPTIONS)),
    ("channels", Some(Channel::OPTIONS)),
    ("services", None),
    ("natures", Some(Nature::OPTIONS)),
    ("outcomes", Some(StageOutcome::OPTIONS)),
    ("times-one", None),
    ("times-two", None),
    ("times-three", None),
    ("times-extended", None),
    ("suspensions", Some(SuspensionReason::OPTIONS)),
    ("delays", Some(DelayReason::OPTIONS)),
    ("escalations", Some(EscalationReason::OPTIONS)),
    ("advocacy", Some(AdvocateOffer::OPTIONS)),
    ("not-offered", Some(NotOfferedReason::OPTIONS)),
    ("ombudsman", Some(Decision::OPTIONS)),
    ("ombudsman-services", None),
    ("remedies", Some(RemedyKind::OPTIONS)),
    ("compensation", None),
    ("costs", None),
    ("cost-roles", None),
    ("learning", Some(LearningState::OPTIONS)),
    ("actions", None),
    ("compliments", None),
    ("enquiries", None),
    ("refused", Some(Nature::OPTIONS)),
    ("corporate-volumes", Some(Kind::OPTIONS)),
    ("corporate-outcomes", Some(StageOutcome::OPTIONS)),
    ("corporate-times", None),
    ("corporate-times-two", None),
    ("corporate-times-three", None),
];
