//! What they would like an advocate's help with (R7.5).

use serde::{Deserialize, Serialize};
use validator::Validate;

use super::{Answer, Field, Question};
use crate::text::PARAGRAPH_LIMIT;

/// What it is about. No story is needed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Validate)]
#[serde(default)]
pub struct About {
    /// Any of the values offered.
    #[validate(length(min = 1, code = "missing"))]
    pub about: Vec<String>,
    /// Anything they would like to add.
    #[validate(length(max = 2_000, code = "too-long"))]
    pub more: Option<String>,
}

impl Answer for About {
    const QUESTION: Question = Question::About;
    const FIELDS: &'static [Field] = &[
        Field::choices("about", |_| {
            &[
                "where-i-live",
                "family-time",
                "school",
                "safe",
                "information",
                "plans",
                "complaint",
                "something-else",
            ]
        }),
        Field::story("more", PARAGRAPH_LIMIT).optional(),
    ];
}
