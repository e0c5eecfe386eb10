//! Would they like an advocate? Asked of every child and care leaver (R7.3).

use serde::{Deserialize, Serialize};
use validator::Validate;

use crate::eligibility::is_child_or_care_leaver;

use super::{Answer, Answers, Autocomplete, Field, Question};

/// The answer to the offer of an advocate.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Validate)]
#[serde(default)]
pub struct Advocate {
    /// `yes`, `no`, `has-one` or `not-sure`; may be left out.
    pub advocate: Option<String>,
    /// Who the advocate is, and how to reach them, when there is one.
    #[validate(length(max = 254, code = "too-long"))]
    pub who: Option<String>,
}

impl Answer for Advocate {
    const QUESTION: Question = Question::Advocate;
    const FIELDS: &'static [Field] = &[
        Field::choice("advocate", |_| &["yes", "has-one", "not-sure", "no"]).optional(),
        Field::line("who", Autocomplete::Off).optional(),
    ];

    fn is_asked(earlier: &Answers) -> bool {
        is_child_or_care_leaver(earlier)
    }
}
