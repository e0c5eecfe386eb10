//! Would they answer some questions about themselves? (R11.7)

use serde::{Deserialize, Serialize};
use validator::Validate;

use super::{Answer, Field, Question};

/// The answer; skipping is as good.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Validate)]
#[serde(default)]
pub struct EqualityAsk {
    /// `yes` or `skip`.
    #[validate(required(code = "missing"))]
    pub answer: Option<String>,
}

impl Answer for EqualityAsk {
    const QUESTION: Question = Question::EqualityAsk;
    const FIELDS: &'static [Field] = &[Field::choice("answer", |_| &["yes", "skip"])];
}
