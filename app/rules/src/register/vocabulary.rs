//! A council's own words for the lists of the register (requirements 13): what earlier records say, and what the report prints.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::form::Options;
use crate::kinds::{Decision, RemedyKind};
use crate::nearest::nearest;
use crate::pathway::{Channel, Nature};
use crate::reason::{DelayReason, EscalationReason, SuspensionReason};
use crate::register::{AdvocateOffer, Complainant, Kind, NotOfferedReason, StageOutcome};
use crate::service::SERVICE_AREAS;

/// For each list, the council's word and the normalised value that it means. Written in the council's profile or in a rules
/// file, as TOML: `[words.services]`, `[words.natures]`, ….
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Vocabulary {
    /// Services: the council's word, which the register keeps, and the service area that it is part of.
    pub services: BTreeMap<String, String>,
    /// Kinds of feedback.
    pub kinds: BTreeMap<String, String>,
    /// Who made it.
    pub who: BTreeMap<String, String>,
    /// What it is about.
    pub natures: BTreeMap<String, String>,
    /// How a stage ended.
    pub outcomes: BTreeMap<String, String>,
    /// How it came.
    pub channels: BTreeMap<String, String>,
    /// What came of the offer of an advocate.
    pub advocacy: BTreeMap<String, String>,
    /// Why none was offered.
    pub not_offered: BTreeMap<String, String>,
    /// Why the clocks stood.
    pub suspensions: BTreeMap<String, String>,
    /// Why it was late.
    pub delays: BTreeMap<String, String>,
    /// Why they asked for the next stage.
    pub escalations: BTreeMap<String, String>,
    /// What the Ombudsman decided.
    pub ombudsman: BTreeMap<String, String>,
    /// Kinds of remedy.
    pub remedies: BTreeMap<String, String>,
}

impl Vocabulary {
    /// What the register calls a service area: the council's word, if exactly one means it; of several nobody can know which.
    #[must_use]
    pub fn service_of<'a>(&'a self, area: &'a str) -> &'a str {
        let mut words = self
            .services
            .iter()
            .filter(|(_, meant)| meant.as_str() == area);
        match (words.next(), words.next()) {
            (Some((word, _)), None) => word,
            _ => area,
        }
    }

    /// Whether every word leads to a value of its list.
    ///
    /// # Errors
    /// The first that does not.
    pub fn check(&self) -> Result<(), WrongWord> {
        let wrong = |list, word: &str, value: &str, values: &[&'static str]| WrongWord {
            list,
            word: word.to_owned(),
            value: value.to_owned(),
            near: match nearest(value, values.iter().copied()) {
                near if near.is_empty() => values.iter().map(|slug| (*slug).to_owned()).collect(),
                near => near,
            },
        };
        for (name, (options, own)) in NAMES.iter().zip(self.lists()) {
            for (word, value) in own {
                if !options.values.contains(&value.as_str()) {
                    return Err(wrong(name, word, value, options.values));
                }
            }
        }
        for (word, area) in &self.services {
            if !SERVICE_AREAS.contains(&area.as_str()) {
                return Err(wrong("services", word, area, &SERVICE_AREAS));
            }
        }
        Ok(())
    }

    /// Each list with the council's own words for it, but for the services.
    #[must_use]
    pub fn lists(&self) -> [(Options, &BTreeMap<String, String>); 12] {
        [
            (Kind::OPTIONS, &self.kinds),
            (Complainant::OPTIONS, &self.who),
            (Nature::OPTIONS, &self.natures),
            (StageOutcome::OPTIONS, &self.outcomes),
            (Channel::OPTIONS, &self.channels),
            (AdvocateOffer::OPTIONS, &self.advocacy),
            (NotOfferedReason::OPTIONS, &self.not_offered),
            (SuspensionReason::OPTIONS, &self.suspensions),
            (DelayReason::OPTIONS, &self.delays),
            (EscalationReason::OPTIONS, &self.escalations),
            (Decision::OPTIONS, &self.ombudsman),
            (RemedyKind::OPTIONS, &self.remedies),
        ]
    }
}

/// A word of the profile leads to something that is no value of its list.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`[words.{list}]` says that `{word}` is `{value}`, which is not known: use {}", .near.join(" or "))]
pub struct WrongWord {
    list: &'static str,
    word: String,
    value: String,
    near: Vec<String>,
}

/// The names of the tables of [`Vocabulary`], in the order of [`Vocabulary::lists`].
const NAMES: [&str; 12] = [
    "kinds",
    "who",
    "natures",
    "outcomes",
    "channels",
    "advocacy",
    "not_offered",
    "suspensions",
    "delays",
    "escalations",
    "ombudsman",
    "remedies",
];
