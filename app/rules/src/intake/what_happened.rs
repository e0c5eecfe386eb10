//! What happened: the one answer a complaint cannot go without.

use serde::{Deserialize, Serialize};

use super::{Answer, Question, QuestionField};
use crate::form::Field;
use crate::text::STORY_LIMIT;

/// The story, in the person's own words.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct WhatHappened {
    /// At most [`STORY_LIMIT`](crate::text::STORY_LIMIT) characters.
    pub story: Option<String>,
}

impl Answer for WhatHappened {
    const QUESTION: Question = Question::WhatHappened;
    const FIELDS: &'static [QuestionField] =
        &[QuestionField::of(Field::story("story", STORY_LIMIT))];
}
