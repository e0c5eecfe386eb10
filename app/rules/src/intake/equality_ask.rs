//! Would they answer some questions about themselves? (R11.7)

use serde::{Deserialize, Serialize};

use super::{Answer, Question, QuestionField};
use crate::form::{Field, Options};

/// The answer; skipping is as good.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct EqualityAsk {
    /// `yes` or `skip`.
    pub answer: Option<String>,
}

impl Answer for EqualityAsk {
    const QUESTION: Question = Question::EqualityAsk;
    const FIELDS: &'static [QuestionField] = &[QuestionField::of(Field::choice(
        "answer",
        Options::new("ask-answer", &["yes", "skip"]),
    ))];
}
