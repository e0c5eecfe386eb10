//! An idea for how to make things better.

use serde::{Deserialize, Serialize};

use super::{Answer, Question, QuestionField};
use crate::form::Field;
use crate::text::STORY_LIMIT;

/// The idea, in the person's own words.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Idea {
    /// At most [`STORY_LIMIT`](crate::text::STORY_LIMIT) characters.
    pub story: Option<String>,
}

impl Answer for Idea {
    const QUESTION: Question = Question::Idea;
    const FIELDS: &'static [QuestionField] =
        &[QuestionField::of(Field::story("story", STORY_LIMIT))];
}
