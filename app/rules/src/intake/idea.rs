//! An idea for how to make things better.

use serde::{Deserialize, Serialize};
use validator::Validate;

use super::{Answer, Field, Question};
use crate::text::STORY_LIMIT;

/// The idea, in the person's own words.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Validate)]
#[serde(default)]
pub struct Idea {
    /// At most [`STORY_LIMIT`](crate::text::STORY_LIMIT) characters.
    #[validate(required(code = "missing"), length(max = 10_000, code = "too-long"))]
    pub story: Option<String>,
}

impl Answer for Idea {
    const QUESTION: Question = Question::Idea;
    const FIELDS: &'static [Field] = &[Field::story("story", STORY_LIMIT)];
}
