//! Is anybody in danger now? (R9.1)

use serde::{Deserialize, Serialize};
use validator::Validate;

use super::{Answer, Field, Question};

/// Whether somebody may be in danger. It never stops the form: the next page shows who to call.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Validate)]
#[serde(default)]
pub struct Danger {
    /// `yes`, `no` or `not-sure`.
    #[validate(required(code = "missing"))]
    pub danger: Option<String>,
}

impl Answer for Danger {
    const QUESTION: Question = Question::Danger;
    const FIELDS: &'static [Field] = &[Field::choice("danger", |_| &["yes", "no", "not-sure"])];
}
