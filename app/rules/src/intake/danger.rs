//! Is anybody in danger now? (R9.1)

use serde::{Deserialize, Serialize};

use super::{Answer, Question, QuestionField};
use crate::form::{Field, Options};

/// Whether somebody may be in danger. It never stops the form: the next page shows who to call.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Danger {
    /// `no` where they are safe; `yes` or `not-sure`; `someone-else` where another is not safe.
    pub danger: Option<String>,
}

impl Danger {
    /// Whether somebody may be in danger. Who is not sure may be: a person looks at once.
    #[must_use]
    pub fn may_be(&self) -> bool {
        matches!(
            self.danger.as_deref(),
            Some("yes" | "not-sure" | "someone-else")
        )
    }
}

impl Answer for Danger {
    const QUESTION: Question = Question::Danger;
    const FIELDS: &'static [QuestionField] = &[QuestionField::of(Field::choice(
        "danger",
        Options::new("danger-danger", &["no", "yes", "not-sure", "someone-else"]),
    ))];
}
