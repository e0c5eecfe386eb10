//! Whoever the directory says came back.

use openidconnect::AdditionalClaims;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// Whoever the directory says came back.
#[derive(Clone, PartialEq, Eq)]
pub struct Person {
    /// Their key there, which never becomes that of another (`sub`).
    pub subject: String,
    /// Their address, if the directory vouches for it.
    pub email: Option<String>,
    /// Their groups there.
    pub groups: Vec<String>,
    /// The key of their session there (`sid`); empty where it gives none.
    pub session: String,
    /// Whether they showed a second factor there.
    pub factor: bool,
}

impl std::fmt::Debug for Person {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Person").finish_non_exhaustive()
    }
}

/// What else a token says.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct TokenSays(Map<String, Value>);

impl AdditionalClaims for TokenSays {}

impl TokenSays {
    /// A claim that is a text.
    pub(crate) fn text(&self, claim: &str) -> Option<&str> {
        self.0.get(claim)?.as_str()
    }

    pub(crate) fn claim(&self, claim: &str) -> Option<&Value> {
        self.0.get(claim)
    }

    /// A claim that is a text or a list of texts; none where it is not there.
    pub(crate) fn texts(&self, claim: &str) -> Option<Vec<String>> {
        let texts = match self.0.get(claim)? {
            Value::String(text) => vec![text.clone()],
            Value::Array(list) => list
                .iter()
                .filter_map(|one| one.as_str().map(str::to_owned))
                .collect(),
            _ => Vec::new(),
        };
        Some(texts)
    }
}
