//! A council's own words for the lists of the register (requirements 13): what earlier records say, and what the report prints.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::form::Options;
use crate::kinds::{Decision, RemedyKind};
use crate::nearest::{nearest, plain};
use crate::pathway::{Channel, Nature};
use crate::reason::{DelayReason, EscalationReason, SuspensionReason};
use crate::register::{AdvocateOffer, Complainant, Kind, NotOfferedReason, StageOutcome};
use crate::service::SERVICE_AREAS;

/// For each list, the council's word and the normalised value that it means. Written in the council's profile or in a rules
/// file, as TOML: `[words.services]`, `[words.natures]`, ….
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Vocabulary {
    /// Headings of the council's lists, and the column of ours that each is, or `leave-out`.
    pub headings: BTreeMap<String, String>,
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

    /// The council's own word for a value of a list, if exactly one means it; of several nobody can know which.
    #[must_use]
    pub fn only_word_of(&self, list: Options, value: &str) -> Option<&str> {
        let (_, own) = self
            .lists()
            .into_iter()
            .find(|(options, _)| options.list == list.list)?;
        let mut words = own.iter().filter(|(_, meant)| meant.as_str() == value);
        match (words.next(), words.next()) {
            (Some((word, _)), None) => Some(word),
            _ => None,
        }
    }

    /// The name of the table that is for a list; none where a council has no words of its own for it.
    #[must_use]
    pub fn name_of(list: Options) -> Option<&'static str> {
        let lists = Self::default();
        let mut named = NAMES.iter().zip(lists.lists());
        named
            .find(|(_, (options, _))| options.list == list.list)
            .map(|(name, _)| *name)
    }

    /// What a word of a table can mean; none for one that is no list, such as that of the headings.
    #[must_use]
    pub fn meanings(name: &str) -> Option<&'static [&'static str]> {
        if name == SERVICES {
            return Some(&SERVICE_AREAS);
        }
        let at = NAMES.iter().position(|known| *known == name)?;
        Some(Self::default().lists()[at].0.values)
    }

    /// The same, with a word more, unless it has a meaning already.
    pub fn add(&mut self, name: &str, word: String, meaning: String) {
        let table = match name {
            "headings" => &mut self.headings,
            SERVICES => &mut self.services,
            "kinds" => &mut self.kinds,
            "who" => &mut self.who,
            "natures" => &mut self.natures,
            "outcomes" => &mut self.outcomes,
            "channels" => &mut self.channels,
            "advocacy" => &mut self.advocacy,
            "not_offered" => &mut self.not_offered,
            "suspensions" => &mut self.suspensions,
            "delays" => &mut self.delays,
            "escalations" => &mut self.escalations,
            "ombudsman" => &mut self.ombudsman,
            "remedies" => &mut self.remedies,
            _ => return,
        };
        let plainly = plain(&word);
        if !table.keys().any(|known| plain(known) == plainly) {
            table.insert(word, meaning);
        }
    }

    /// Whether every word leads to a value of its list. What the headings lead to is known where lists are read.
    ///
    /// # Errors
    /// The first that does not.
    pub fn check(&self) -> Result<(), WrongWord> {
        let wrong = |list, word: &str, value: &str, values: &[&'static str]| {
            WrongWord::new(list, word, value, values)
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

impl WrongWord {
    /// The word of a table, what it is said to be, and all that it could be.
    #[must_use]
    pub fn new(list: &'static str, word: &str, value: &str, values: &[&str]) -> Self {
        Self {
            list,
            word: word.to_owned(),
            value: value.to_owned(),
            near: match nearest(value, values.iter().copied()) {
                near if near.is_empty() => values.iter().map(|slug| (*slug).to_owned()).collect(),
                near => near,
            },
        }
    }
}

/// The name of the table of services.
const SERVICES: &str = "services";
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_table_of_words_takes_a_word_that_can_mean_something_and_keeps_what_is_there() {
        let mut own = Vocabulary::default();
        let named = NAMES.iter().copied().chain([SERVICES, "headings"]);
        for name in named.clone() {
            let meaning = Vocabulary::meanings(name).map_or("received", |values| values[0]);
            own.add(name, "Our Word".to_owned(), meaning.to_owned());
            own.add(name, "our-word".to_owned(), "never".to_owned());
        }
        assert_eq!(own.check(), Ok(()));
        let written = serde_json::to_value(&own).unwrap();
        for name in named {
            assert_eq!(
                written[name].as_object().map(serde_json::Map::len),
                Some(1),
                "{name}"
            );
        }
        for (options, _) in own.lists() {
            let name = Vocabulary::name_of(options).unwrap();
            assert_eq!(Vocabulary::meanings(name), Some(options.values));
        }
    }
}
