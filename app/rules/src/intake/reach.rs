//! How to reach them, or not at all (R11.8).

use serde::{Deserialize, Serialize};

use super::{Answer, Question, QuestionField};
use crate::form::{Field, Options};

/// The ways to reach somebody; the last stands alone.
pub const WAYS: [&str; 7] = [
    "email",
    "phone",
    "text",
    "letter",
    "advocate",
    "trusted-person",
    "do-not-contact",
];

/// The ways that are welcome. `do-not-contact` stands alone.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Reach {
    /// Any of `email`, `phone`, `text`, `letter`, `advocate`, `trusted-person`; or `do-not-contact`.
    pub reach: Vec<String>,
}

impl Answer for Reach {
    const QUESTION: Question = Question::Reach;
    const FIELDS: &'static [QuestionField] = &[QuestionField::of(Field::choices_or_last(
        "reach",
        Options::new("reach-reach", &WAYS),
    ))];
}

impl Reach {
    /// Whether there is a way to get in touch that is welcome.
    #[must_use]
    pub fn is_welcome(&self) -> bool {
        !self.reach.is_empty() && !self.has("do-not-contact")
    }

    /// Whether this way was chosen.
    #[must_use]
    pub fn has(&self, way: &str) -> bool {
        self.reach.iter().any(|chosen| chosen == way)
    }
}
