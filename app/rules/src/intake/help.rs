//! What help they need to tell us or to understand the reply (R11.2).

use serde::{Deserialize, Serialize};

use super::{Answer, Question, QuestionField};
use crate::form::{Field, Options};

/// The help that can be asked for.
pub const HELP: [&str; 8] = [
    "easy-read",
    "large-print",
    "interpreter",
    "sign-language",
    "audio",
    "braille",
    "phone-call",
    "someone-with-me",
];

/// The help needed; staff see it first of all.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Help {
    /// Any of the values offered.
    pub help: Vec<String>,
    /// Which language, or what else would help.
    pub which: Option<String>,
}

impl Answer for Help {
    const QUESTION: Question = Question::Help;
    const FIELDS: &'static [QuestionField] = &[
        QuestionField::of(Field::choices("help", Options::new("help-help", &HELP))),
        QuestionField::of(Field::line("which").optional()),
    ];
}

impl Help {
    /// Whether they asked for easy read (R11.3).
    #[must_use]
    pub fn is_easy_read(&self) -> bool {
        self.help.iter().any(|help| help == "easy-read")
    }
}
