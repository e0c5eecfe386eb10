//! Which team or person it is about.

use serde::{Deserialize, Serialize};

use super::{Answer, Answers, Question, QuestionField, is_child_or_care_leaver};
use crate::form::{Field, Options};
use crate::service::SERVICE_AREAS;

/// What a child says that it is about; the council's profile says which service each belongs to.
pub const CHILDREN_SAY: [&str; 10] = [
    "worker",
    "home",
    "carer",
    "family",
    "meeting",
    "school",
    "money",
    "moving-on",
    "other",
    "not-known",
];

/// The part of children's services, by the normalised name of section 13.2; a council gives each its own name. A child is
/// not asked for a service, but for what of their life it is about; with a thank-you or an idea, which does not ask who somebody
/// is, nobody is asked for one.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Team {
    /// One of [`CHILDREN_SAY`].
    pub about: Option<String>,
    /// One of [`SERVICE_AREAS`].
    pub area: Option<String>,
    /// A person or team, in words.
    pub person: Option<String>,
}

impl Answer for Team {
    const QUESTION: Question = Question::Team;
    const FIELDS: &'static [QuestionField] = &[
        QuestionField::of(
            Field::choice("about", Options::new("team-about", &CHILDREN_SAY)).optional(),
        )
        .when(is_child_or_care_leaver),
        QuestionField::of(
            Field::choice("area", Options::new("team-area", &SERVICE_AREAS)).optional(),
        )
        .when(is_adult),
        QuestionField::of(Field::line("person").optional()),
    ];
}

fn is_adult(earlier: &Answers) -> bool {
    earlier.typed(Question::Who).is_some() && !is_child_or_care_leaver(earlier)
}
