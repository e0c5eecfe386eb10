//! Roughly when it happened, in words: `last summer` is an answer.

use serde::{Deserialize, Serialize};

use super::{Answer, Question, QuestionField};
use crate::form::Field;

/// When it happened. Old matters are never refused here (reg 9 asks for a decision by a person).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct When {
    /// Any words.
    pub when: Option<String>,
}

impl Answer for When {
    const QUESTION: Question = Question::When;
    const FIELDS: &'static [QuestionField] = &[QuestionField::of(Field::line("when").optional())];
}
