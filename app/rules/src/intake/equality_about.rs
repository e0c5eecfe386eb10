//! Equality questions for everybody who agreed to answer some (R11.7).

use serde::{Deserialize, Serialize};

use super::{Answer, Answers, EqualityAsk, Question, QuestionField};
use crate::form::{Field, Options};

/// All may be left out; none is ever shown beside the case.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct EqualityAbout {
    /// An age band, such as `11-15`.
    pub age: Option<String>,
    /// `female` or `male`, as the census asks; or `not-say`.
    pub sex: Option<String>,
    /// One of the five groups of the census, or another.
    pub ethnic_group: Option<String>,
    /// How they describe their background.
    pub background: Option<String>,
    /// Whether they have a condition or illness lasting 12 months or more.
    pub condition: Option<String>,
    /// How much it limits what they can do.
    pub limits: Option<String>,
    /// Religion.
    pub religion: Option<String>,
}

impl Answer for EqualityAbout {
    const QUESTION: Question = Question::EqualityAbout;
    const FIELDS: &'static [QuestionField] = &[
        QuestionField::of(
            Field::choice(
                "age",
                Options::new(
                    "about-you-age",
                    &[
                        "under-11",
                        "11-15",
                        "16-17",
                        "18-24",
                        "25-or-over",
                        "not-say",
                    ],
                ),
            )
            .optional(),
        ),
        QuestionField::of(
            Field::choice(
                "sex",
                Options::new("about-you-sex", &["female", "male", "not-say"]),
            )
            .optional(),
        ),
        QuestionField::of(
            Field::choice(
                "ethnic_group",
                Options::new(
                    "about-you-ethnic_group",
                    &["asian", "black", "mixed", "white", "other", "not-say"],
                ),
            )
            .optional(),
        ),
        QuestionField::of(Field::line("background").optional()),
        QuestionField::of(
            Field::choice(
                "condition",
                Options::new("about-you-condition", &["yes", "no", "not-say"]),
            )
            .optional(),
        ),
        QuestionField::of(
            Field::choice(
                "limits",
                Options::new(
                    "about-you-limits",
                    &["a-lot", "a-little", "not-at-all", "not-say"],
                ),
            )
            .optional(),
        ),
        QuestionField::of(
            Field::choice(
                "religion",
                Options::new(
                    "about-you-religion",
                    &[
                        "none",
                        "buddhist",
                        "christian",
                        "hindu",
                        "jewish",
                        "muslim",
                        "sikh",
                        "other",
                        "not-say",
                    ],
                ),
            )
            .optional(),
        ),
    ];

    fn is_asked(earlier: &Answers) -> bool {
        earlier
            .get::<EqualityAsk>()
            .is_some_and(|ask| ask.answer.as_deref() == Some("yes"))
    }
}
