//! May we show the thank-you to others, with every name taken out? (R12.5)

use serde::{Deserialize, Serialize};

use super::{Answer, Question, QuestionField};
use crate::form::{Field, Options};

/// The answer; without one we do not.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Publish {
    /// `yes` or `no`; may be left out.
    pub publish: Option<String>,
}

impl Answer for Publish {
    const QUESTION: Question = Question::Publish;
    const FIELDS: &'static [QuestionField] = &[QuestionField::of(
        Field::choice("publish", Options::new("publish-publish", &["yes", "no"])).optional(),
    )];
}
