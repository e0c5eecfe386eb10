//! What to call them.

use serde::{Deserialize, Serialize};
use validator::Validate;

use super::{Answer, Autocomplete, Field, Question};

/// A name or nickname; may be left out.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Validate)]
#[serde(default)]
pub struct Name {
    /// Any words.
    #[validate(length(max = 254, code = "too-long"))]
    pub name: Option<String>,
}

impl Answer for Name {
    const QUESTION: Question = Question::Name;
    const FIELDS: &'static [Field] = &[Field::line("name", Autocomplete::Nickname).optional()];
}
