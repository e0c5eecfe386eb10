//! Is something about to happen that we should stop while we look? (R4.19)

use serde::{Deserialize, Serialize};

use super::{Answer, Question, QuestionField};
use crate::form::{Field, Options};
use crate::text::PARAGRAPH_LIMIT;

/// A request to freeze a decision, such as a move; there is a presumption in favour of it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct AboutToHappen {
    /// `yes`, `no` or `not-sure`; may be left out.
    pub soon: Option<String>,
    /// What it is, and when.
    pub what: Option<String>,
}

impl Answer for AboutToHappen {
    const QUESTION: Question = Question::AboutToHappen;
    const FIELDS: &'static [QuestionField] = &[
        QuestionField::of(
            Field::choice(
                "soon",
                Options::new("about-to-happen-soon", &["yes", "no", "not-sure"]),
            )
            .optional(),
        ),
        QuestionField::of(Field::story("what", PARAGRAPH_LIMIT).optional())
            .shown_after(&["yes", "not-sure"]),
    ];
}
