//! Whom the advocate would be for (R7.1).

use serde::{Deserialize, Serialize};
use validator::Validate;

use super::{Answer, Field, Question};

/// For the person who asks, or for a child or young person they know.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Validate)]
#[serde(default)]
pub struct AskingFor {
    /// `me` or `child`.
    #[validate(required(code = "missing"))]
    pub whom: Option<String>,
}

impl Answer for AskingFor {
    const QUESTION: Question = Question::AskingFor;
    const FIELDS: &'static [Field] = &[Field::choice("whom", |_| &["me", "child"])];
}
