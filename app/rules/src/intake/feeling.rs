//! How it makes them feel: for who finds a face quicker than words.

use serde::{Deserialize, Serialize};

use super::{Answer, Answers, Question, QuestionField, may_be_a_child};
use crate::form::{Field, Options};

/// Any of the faces.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Feeling {
    /// Any of `sad`, `angry`, `worried`, `scared`, `confused`, `ignored`.
    pub feel: Vec<String>,
}

impl Answer for Feeling {
    const QUESTION: Question = Question::Feeling;
    const FIELDS: &'static [QuestionField] = &[QuestionField::of(Field::choices(
        "feel",
        Options::new(
            "feeling-feel",
            &["sad", "angry", "worried", "scared", "confused", "ignored"],
        ),
    ))];

    fn is_asked(earlier: &Answers) -> bool {
        may_be_a_child(earlier)
    }
}
