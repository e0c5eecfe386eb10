//! Equality questions for everybody who agreed to answer some (R11.7).

use serde::{Deserialize, Serialize};
use validator::Validate;

use super::{Answer, Answers, Autocomplete, EqualityAsk, Field, Question};

/// All may be left out; none is ever shown beside the case.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Validate)]
#[serde(default)]
pub struct EqualityAbout {
    /// Age band.
    pub age: Option<String>,
    /// Sex.
    pub sex: Option<String>,
    /// One of the five groups of the census, or another.
    pub ethnic_group: Option<String>,
    /// How they describe their background.
    #[validate(length(max = 254, code = "too-long"))]
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
    const FIELDS: &'static [Field] = &[
        Field::choice("age", |_| {
            &[
                "under-11",
                "11-15",
                "16-17",
                "18-24",
                "25-or-over",
                "not-say",
            ]
        })
        .optional(),
        Field::choice("sex", |_| &["female", "male", "not-say"]).optional(),
        Field::choice("ethnic_group", |_| {
            &["asian", "black", "mixed", "white", "other", "not-say"]
        })
        .optional(),
        Field::line("background", Autocomplete::Off).optional(),
        Field::choice("condition", |_| &["yes", "no", "not-say"]).optional(),
        Field::choice("limits", |_| {
            &["a-lot", "a-little", "not-at-all", "not-say"]
        })
        .optional(),
        Field::choice("religion", |_| {
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
            ]
        })
        .optional(),
    ];

    fn is_asked(earlier: &Answers) -> bool {
        earlier
            .get::<EqualityAsk>()
            .is_some_and(|ask| ask.answer.as_deref() == Some("yes"))
    }
}
