//! What would put it right.

use serde::{Deserialize, Serialize};
use validator::Validate;

use super::{Answer, Field, Question};
use crate::text::PARAGRAPH_LIMIT;

/// The outcome sought, in the person's own words.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Validate)]
#[serde(default)]
pub struct PutRight {
    /// At most [`PARAGRAPH_LIMIT`](crate::text::PARAGRAPH_LIMIT) characters.
    #[validate(length(max = 2_000, code = "too-long"))]
    pub wish: Option<String>,
}

impl Answer for PutRight {
    const QUESTION: Question = Question::PutRight;
    const FIELDS: &'static [Field] = &[Field::story("wish", PARAGRAPH_LIMIT).optional()];
}
