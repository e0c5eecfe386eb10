//! Who knows already, and whether a court is looking at it (reg 8).

use serde::{Deserialize, Serialize};
use validator::Validate;

use super::{Answer, Field, Question};
use crate::text::PARAGRAPH_LIMIT;

/// Whom they have told, and any court case.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Validate)]
#[serde(default)]
pub struct WhoKnows {
    /// Whom they told, and what was said.
    #[validate(length(max = 2_000, code = "too-long"))]
    pub told: Option<String>,
    /// Whether there is a court case: `yes`, `no` or `not-sure`.
    pub court: Option<String>,
}

impl Answer for WhoKnows {
    const QUESTION: Question = Question::WhoKnows;
    const FIELDS: &'static [Field] = &[
        Field::story("told", PARAGRAPH_LIMIT).optional(),
        Field::choice("court", |_| &["yes", "no", "not-sure"]).optional(),
    ];
}
