//! Would they like an advocate? Asked of everybody who may be a child or a care leaver, and of who tells us for a child
//! (R7.3).

use serde::{Deserialize, Serialize};

use crate::intake::{is_for_a_child, may_be_a_child};

use super::{Answer, Answers, Question, QuestionField, Reach};
use crate::form::{Field, Options};

/// The answer to the offer of an advocate.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Advocate {
    /// `yes`, `no`, `has-one` or `not-sure`; may be left out.
    pub advocate: Option<String>,
    /// Who the advocate is, and how to reach them, when there is one.
    pub who: Option<String>,
}

impl Answer for Advocate {
    const QUESTION: Question = Question::Advocate;
    const FIELDS: &'static [QuestionField] = &[
        QuestionField::of(
            Field::choice(
                "advocate",
                Options::new("advocate-advocate", &["yes", "has-one", "not-sure", "no"]),
            )
            .optional(),
        ),
        // Who is reached through their advocate has said who that is.
        QuestionField::of(Field::line("who").optional()).when(|earlier| {
            let reach = earlier.get::<Reach>().unwrap_or_default();
            !reach.has("advocate")
        }),
    ];

    fn is_asked(earlier: &Answers) -> bool {
        may_be_a_child(earlier) || is_for_a_child(earlier)
    }
}
