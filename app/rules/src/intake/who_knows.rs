//! Who knows already, and whether a court is looking at it (reg 8).

use serde::{Deserialize, Serialize};

use super::{Answer, Question, QuestionField};
use crate::form::{Field, Options};
use crate::text::PARAGRAPH_LIMIT;

/// Whom they have told, and any court case.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct WhoKnows {
    /// Whom they told, and what was said.
    pub told: Option<String>,
    /// Whether there is a court case: `yes`, `no` or `not-sure`.
    pub court: Option<String>,
}

impl Answer for WhoKnows {
    const QUESTION: Question = Question::WhoKnows;
    const FIELDS: &'static [QuestionField] = &[
        QuestionField::of(Field::story("told", PARAGRAPH_LIMIT).optional()),
        QuestionField::of(
            Field::choice(
                "court",
                Options::new("who-knows-court", &["yes", "no", "not-sure"]),
            )
            .optional(),
        ),
    ];
}
