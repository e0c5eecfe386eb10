//! What would put it right.

use serde::{Deserialize, Serialize};

use super::{Answer, Question, QuestionField};
use crate::form::Field;
use crate::text::PARAGRAPH_LIMIT;

/// The outcome sought, in the person's own words.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct PutRight {
    /// At most [`PARAGRAPH_LIMIT`](crate::text::PARAGRAPH_LIMIT) characters.
    pub wish: Option<String>,
}

impl Answer for PutRight {
    const QUESTION: Question = Question::PutRight;
    const FIELDS: &'static [QuestionField] = &[QuestionField::of(
        Field::story("wish", PARAGRAPH_LIMIT).optional(),
    )];
}
