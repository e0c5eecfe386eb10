//! What would put it right.

use serde::{Deserialize, Serialize};

use super::{Answer, Question, QuestionField};
use crate::form::{Field, Options};
use crate::text::PARAGRAPH_LIMIT;

/// The outcome sought: what they choose, and their own words.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct PutRight {
    /// Any of `explain`, `sorry`, `change`, `promise`, `talk`.
    pub want: Vec<String>,
    /// At most [`PARAGRAPH_LIMIT`](crate::text::PARAGRAPH_LIMIT) characters.
    pub wish: Option<String>,
}

impl Answer for PutRight {
    const QUESTION: Question = Question::PutRight;
    const FIELDS: &'static [QuestionField] = &[
        QuestionField::of(Field::choices(
            "want",
            Options::new(
                "put-right-want",
                &["explain", "sorry", "change", "promise", "talk"],
            ),
        )),
        QuestionField::of(Field::story("wish", PARAGRAPH_LIMIT).optional()),
    ];
}
