//! Which team or person it is about.

use serde::{Deserialize, Serialize};
use validator::Validate;

use super::{Answer, Autocomplete, Field, Question};

/// The service areas that every council has under some name (requirements section 13.2), and "I do not know".
pub const SERVICE_AREAS: [&str; 17] = [
    "children_in_care",
    "leaving_care",
    "assessment_safeguarding",
    "front_door",
    "fostering_kinship",
    "adoption",
    "residential",
    "disabled_children",
    "family_time_support",
    "early_help",
    "safeguarding_review",
    "practice_team",
    "send",
    "transport",
    "finance_business_support",
    "other",
    "not-known",
];

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
