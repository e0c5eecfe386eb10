//! May we send the request to the advocacy provider? (R7.5)

use serde::{Deserialize, Serialize};

use super::{Answer, Question, QuestionField};
use crate::form::{Field, Options};

/// The answer; without a yes only the complaints team sees it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Share {
    /// `yes` or `no`.
    pub share: Option<String>,
}

impl Answer for Share {
    const QUESTION: Question = Question::Share;
    const FIELDS: &'static [QuestionField] = &[QuestionField::of(Field::choice(
        "share",
        Options::new("share-share", &["yes", "no"]),
    ))];
}
