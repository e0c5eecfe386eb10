//! What went well, and who did it.

use serde::{Deserialize, Serialize};
use validator::Validate;

use super::{Answer, Field, Question};
use crate::text::STORY_LIMIT;

/// The thank-you, in the person's own words.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Validate)]
#[serde(default)]
pub struct Thanks {
    /// At most [`STORY_LIMIT`](crate::text::STORY_LIMIT) characters.
    #[validate(required(code = "missing"), length(max = 10_000, code = "too-long"))]
    pub story: Option<String>,
}

impl Answer for Thanks {
    const QUESTION: Question = Question::Thanks;
    const FIELDS: &'static [Field] = &[Field::story("story", STORY_LIMIT)];
}
