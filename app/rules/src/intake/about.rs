//! What they would like an advocate's help with (R7.5).

use serde::{Deserialize, Serialize};

use super::{Answer, Question, QuestionField};
use crate::form::{Field, Options};
use crate::text::PARAGRAPH_LIMIT;

/// What it is about. No story is needed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct About {
    /// Any of the values offered.
    pub about: Vec<String>,
    /// Anything they would like to add.
    pub more: Option<String>,
}

impl Answer for About {
    const QUESTION: Question = Question::About;
    const FIELDS: &'static [QuestionField] = &[
        QuestionField::of(Field::choices(
            "about",
            Options::new(
                "about-about",
                &[
                    "where-i-live",
                    "family-time",
                    "school",
                    "safe",
                    "information",
                    "plans",
                    "complaint",
                    "something-else",
                ],
            ),
        )),
        QuestionField::of(Field::story("more", PARAGRAPH_LIMIT).optional()),
    ];
}
