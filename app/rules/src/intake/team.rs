//! Which team or person it is about.

use serde::{Deserialize, Serialize};
use validator::Validate;

use super::{Answer, Autocomplete, Field, Question};
use crate::service::SERVICE_AREAS;

/// The part of children's services, by the normalised name of section 13.2; a council gives each its own name.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Validate)]
#[serde(default)]
pub struct Team {
    /// One of [`SERVICE_AREAS`].
    pub area: Option<String>,
    /// A person or team, in words.
    #[validate(length(max = 254, code = "too-long"))]
    pub person: Option<String>,
}

impl Answer for Team {
    const QUESTION: Question = Question::Team;
    const FIELDS: &'static [Field] = &[
        Field::choice("area", |_| &SERVICE_AREAS).optional(),
        Field::line("person", Autocomplete::Off).optional(),
    ];
}
