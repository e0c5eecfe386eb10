//! Whom the advocate would be for (R7.1).

use serde::{Deserialize, Serialize};

use super::{Answer, Question, QuestionField};
use crate::form::{Field, Options};

/// For the person who asks, or for a child or young person they know.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct AskingFor {
    /// `me` or `child`.
    pub whom: Option<String>,
}

impl Answer for AskingFor {
    const QUESTION: Question = Question::AskingFor;
    const FIELDS: &'static [QuestionField] = &[QuestionField::of(Field::choice(
        "whom",
        Options::new("asking-for-whom", &["me", "child"]),
    ))];
}
