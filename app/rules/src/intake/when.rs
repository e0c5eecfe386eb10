//! Roughly when it happened, in words: `last summer` is an answer.

use serde::{Deserialize, Serialize};
use validator::Validate;

use super::{Answer, Autocomplete, Field, Question};

/// When it happened. Old matters are never refused here (reg 9 asks for a decision by a person).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Validate)]
#[serde(default)]
pub struct When {
    /// Any words.
    #[validate(length(max = 254, code = "too-long"))]
    pub when: Option<String>,
}

impl Answer for When {
    const QUESTION: Question = Question::When;
    const FIELDS: &'static [Field] = &[Field::line("when", Autocomplete::Off).optional()];
}
