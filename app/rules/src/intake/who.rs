//! Who is telling us? A child comes first in the list.

use serde::{Deserialize, Serialize};

use super::{Answer, Question, QuestionField};
use crate::form::{Field, Options};

/// Who the person is, in plain words; [`super::WhoExactly`] leads on to the categories of R2.1.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Who {
    /// `in-care`, `young-person`, `care-leaver`, `parent`, `carer`, `adoption`, `advocate`, `professional` or `someone-else`; may be
    /// left out.
    pub who: Option<String>,
}

impl Answer for Who {
    const QUESTION: Question = Question::Who;
    const FIELDS: &'static [QuestionField] = &[QuestionField::of(
        Field::choice(
            "who",
            Options::new(
                "who-who",
                &[
                    "in-care",
                    "young-person",
                    "care-leaver",
                    "parent",
                    "carer",
                    "adoption",
                    "advocate",
                    "professional",
                    "someone-else",
                ],
            ),
        )
        .optional(),
    )];
}
