//! What happened: the one answer a complaint cannot go without.

use serde::{Deserialize, Serialize};
use validator::Validate;

use super::{Answer, Field, Question};
use crate::text::STORY_LIMIT;

/// The story, in the person's own words.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Validate)]
#[serde(default)]
pub struct WhatHappened {
    /// At most [`STORY_LIMIT`](crate::text::STORY_LIMIT) characters.
    #[validate(required(code = "missing"), length(max = 10_000, code = "too-long"))]
    pub story: Option<String>,
}

impl Answer for WhatHappened {
    const QUESTION: Question = Question::WhatHappened;
    const FIELDS: &'static [Field] = &[Field::story("story", STORY_LIMIT)];
}
