//! Which team or person it is about.

use serde::{Deserialize, Serialize};

use super::{Answer, Question, QuestionField};
use crate::form::{Field, Options};
use crate::service::SERVICE_AREAS;

/// The part of children's services, by the normalised name of section 13.2; a council gives each its own name.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Team {
    /// One of [`SERVICE_AREAS`].
    pub area: Option<String>,
    /// A person or team, in words.
    pub person: Option<String>,
}

impl Answer for Team {
    const QUESTION: Question = Question::Team;
    const FIELDS: &'static [QuestionField] = &[
        QuestionField::of(
            Field::choice("area", Options::new("team-area", &SERVICE_AREAS)).optional(),
        ),
        QuestionField::of(Field::line("person").optional()),
    ];
}
