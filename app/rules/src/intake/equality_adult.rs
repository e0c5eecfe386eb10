//! Equality questions that only people of 16 and over are asked (R11.7).

use serde::{Deserialize, Serialize};

use super::{Answer, Answers, EqualityAbout, Question, QuestionField};
use crate::form::{Field, Options};

/// Both may be left out.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct EqualityAdult {
    /// Whether their gender is the same as the sex recorded at birth.
    pub gender: Option<String>,
    /// Sexual orientation.
    pub orientation: Option<String>,
}

impl Answer for EqualityAdult {
    const QUESTION: Question = Question::EqualityAdult;
    const FIELDS: &'static [QuestionField] = &[
        QuestionField::of(
            Field::choice(
                "gender",
                Options::new("more-about-you-gender", &["same", "different", "not-say"]),
            )
            .optional(),
        ),
        QuestionField::of(
            Field::choice(
                "orientation",
                Options::new(
                    "more-about-you-orientation",
                    &["straight", "gay-or-lesbian", "bisexual", "other", "not-say"],
                ),
            )
            .optional(),
        ),
    ];

    fn is_asked(earlier: &Answers) -> bool {
        let age = earlier.get::<EqualityAbout>().and_then(|about| about.age);
        matches!(age.as_deref(), Some("16-17" | "18-24" | "25-or-over"))
    }
}
