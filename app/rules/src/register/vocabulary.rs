//! A council's own words for the lists of the register (requirements 13): what earlier records say, and what the report prints.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

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
}
