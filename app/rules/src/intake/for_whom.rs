//! For themselves, or for a child? Not asked of children, of those whose work it is to speak for somebody, nor of who did not
//! say who they are.

use serde::{Deserialize, Serialize};

use super::{
    Answer, Answers, Question, QuestionField, Who, is_child_or_care_leaver, speaks_by_profession,
};
use crate::form::{Field, Options};

/// Whom the complaint is for. A parent complains in their own right (R2.3), so this never holds anything up.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ForWhom {
    /// `me`, `child` or `both`; may be left out.
    pub whom: Option<String>,
}

impl Answer for ForWhom {
    const QUESTION: Question = Question::ForWhom;
    const FIELDS: &'static [QuestionField] = &[QuestionField::of(
        Field::choice(
            "whom",
            Options::new("for-whom-whom", &["me", "child", "both"]),
        )
        .optional(),
    )];

    fn is_asked(earlier: &Answers) -> bool {
        let says_who = earlier
            .get::<Who>()
            .is_some_and(|answer| answer.who.is_some());
        says_who && !is_child_or_care_leaver(earlier) && !speaks_by_profession(earlier)
    }
}
