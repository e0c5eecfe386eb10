//! Which team or person it is about.

use serde::{Deserialize, Serialize};

use super::{Answer, Field, Question};
use crate::form::{Input, Options};
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
    const FIELDS: &'static [Field] = &[
        Field::of(Input::choice("area", Options::new("team-area", &SERVICE_AREAS)).optional()),
        Field::of(Input::line("person").optional()),
    ];
}
