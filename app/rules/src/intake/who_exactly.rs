//! A little more about who is telling us, so that every category of R2.1 can be reached.

use serde::{Deserialize, Serialize};

use super::{Answer, Answers, Question, QuestionField, Who};
use crate::form::{Field, Options};

/// The more exact answer; which values are offered depends on [`Who`].
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct WhoExactly {
    /// One of the values offered; may be left out.
    pub exactly: Option<String>,
}

impl Answer for WhoExactly {
    const QUESTION: Question = Question::WhoExactly;
    const FIELDS: &'static [QuestionField] = &[QuestionField::of(
        Field::choice("exactly", Options::new("who-exactly-exactly", &[])).optional(),
    )
    .offering(options)];

    fn is_asked(earlier: &Answers) -> bool {
        !options(earlier).is_empty()
    }
}

fn options(earlier: &Answers) -> &'static [&'static str] {
    match earlier
        .get::<Who>()
        .and_then(|answer| answer.who)
        .as_deref()
    {
        Some("in-care") => &[
            "foster-carers",
            "childrens-home",
            "with-family",
            "residential-school",
            "custody",
            "hospital",
            "hotel",
            "own-place",
            "somewhere-else",
        ],
        Some("young-person") => &[
            "in-care",
            "in-need",
            "with-special-guardian",
            "may-be-adopted",
            "adopted",
            "not-sure",
        ],
        Some("parent") => &[
            "parent",
            "parent-special-guardianship",
            "parent-may-be-adopted",
            "parent-adopted",
        ],
        Some("carer") => &[
            "foster-carer",
            "special-guardian",
            "asked-special-guardian",
            "parental-responsibility",
            "family",
        ],
        Some("adoption") => &[
            "want-to-adopt",
            "have-adopted",
            "adopted",
            "birth-parent",
            "guardian",
            "adoption-services",
        ],
        Some("someone-else") => &["family", "friend", "professional", "other"],
        _ => &[],
    }
}
