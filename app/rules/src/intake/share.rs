//! May we send the request to the advocacy provider? (R7.5)

use serde::{Deserialize, Serialize};
use validator::Validate;

use super::{Answer, Field, Question};

/// The answer; without a yes only the complaints team sees it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Validate)]
#[serde(default)]
pub struct Share {
    /// `yes` or `no`.
    #[validate(required(code = "missing"))]
    pub share: Option<String>,
}

impl Answer for Share {
    const QUESTION: Question = Question::Share;
    const FIELDS: &'static [Field] = &[Field::choice("share", |_| &["yes", "no"])];
}
