//! Is anybody in danger now? (R9.1)

use serde::{Deserialize, Serialize};

use super::{Answer, Question, QuestionField};
use crate::form::{Field, Options};

/// Whether somebody may be in danger. It never stops the form: the next page shows who to call.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Danger {
    /// `yes`, `no` or `not-sure`.
    pub danger: Option<String>,
}

impl Answer for Danger {
    const QUESTION: Question = Question::Danger;
    const FIELDS: &'static [QuestionField] = &[QuestionField::of(Field::choice(
        "danger",
        Options::new("danger-danger", &["yes", "no", "not-sure"]),
    ))];
}
