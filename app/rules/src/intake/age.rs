//! How old the person is that the advocate is for; a date of birth is never asked (R2.6).

use serde::{Deserialize, Serialize};

use super::{Answer, Question, QuestionField};
use crate::form::{Field, Options};

/// The age band.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Age {
    /// `under-11`, `11-15`, `16-17`, `18-24` or `25-or-over`; may be left out.
    pub age: Option<String>,
}

impl Answer for Age {
    const QUESTION: Question = Question::Age;
    const FIELDS: &'static [QuestionField] = &[QuestionField::of(
        Field::choice(
            "age",
            Options::new(
                "age-age",
                &["under-11", "11-15", "16-17", "18-24", "25-or-over"],
            ),
        )
        .optional(),
    )];
}
