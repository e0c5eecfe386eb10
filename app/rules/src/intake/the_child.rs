//! About the child that an adult tells us about: what to call them, whether they know, whether they agree (R2.4). Of who speaks for
//! a child by profession [`OnBehalf`](super::OnBehalf) asks it.

use serde::{Deserialize, Serialize};

use super::{Answer, Answers, AskingFor, ForWhom, Question, QuestionField};
use crate::form::{Field, Options};

/// What we are told of the child. Nothing here is compulsory and nothing holds the complaint up (R2.3).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct TheChild {
    /// A name or nickname.
    pub called: Option<String>,
    /// Whether the child knows: `yes`, `no` or `not-sure`.
    pub knows: Option<String>,
    /// Whether the child agrees: `yes`, `no`, `not-asked` or `too-young`.
    pub agrees: Option<String>,
}

impl Answer for TheChild {
    const QUESTION: Question = Question::TheChild;
    const FIELDS: &'static [QuestionField] = &[
        QuestionField::of(Field::line("called").optional()),
        QuestionField::of(
            Field::choice(
                "knows",
                Options::new("the-child-knows", &["yes", "no", "not-sure"]),
            )
            .optional(),
        ),
        QuestionField::of(
            Field::choice(
                "agrees",
                Options::new("the-child-agrees", &["yes", "no", "not-asked", "too-young"]),
            )
            .optional(),
        ),
    ];

    fn is_asked(earlier: &Answers) -> bool {
        let whom = earlier.get::<ForWhom>().and_then(|answer| answer.whom);
        let asking = earlier.get::<AskingFor>().and_then(|answer| answer.whom);
        [whom, asking]
            .iter()
            .flatten()
            .any(|whom| whom == "child" || whom == "both")
    }
}
