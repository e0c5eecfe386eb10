//! May we send the request to the advocacy provider? (R7.5)

use serde::{Deserialize, Serialize};

use super::{Answer, Field, Question};
use crate::form::{Input, Options};

/// The answer; without a yes only the complaints team sees it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Share {
    /// `yes` or `no`.
    pub share: Option<String>,
}

impl Answer for Share {
    const QUESTION: Question = Question::Share;
    const FIELDS: &'static [Field] = &[Field::of(Input::choice(
        "share",
        Options::new("share-share", &["yes", "no"]),
    ))];
}
