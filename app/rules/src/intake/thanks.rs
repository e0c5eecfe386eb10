//! What went well, and who did it.

use serde::{Deserialize, Serialize};

use super::{Answer, Question, QuestionField};
use crate::form::Field;
use crate::text::STORY_LIMIT;

/// The thank-you, in the person's own words.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Thanks {
    /// At most [`STORY_LIMIT`](crate::text::STORY_LIMIT) characters.
    pub story: Option<String>,
}

impl Answer for Thanks {
    const QUESTION: Question = Question::Thanks;
    const FIELDS: &'static [QuestionField] =
        &[QuestionField::of(Field::story("story", STORY_LIMIT))];
}
