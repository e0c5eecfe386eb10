//! For whom somebody speaks whose work that is: an advocate, a professional, a member of parliament, a councillor.

use serde::{Deserialize, Serialize};

use super::{Answer, Answers, Question, QuestionField, Who, speaks_by_profession};
use crate::form::{Field, Options};

/// What an office is asked. Nothing here is compulsory: what is missing is asked for later (R2.3).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct OnBehalf {
    /// `professional`, `mp`, `councillor` or `solicitor`.
    pub work: Option<String>,
    /// Whom they work for.
    pub organisation: Option<String>,
    /// The name of the person they speak for: a child, or a constituent.
    pub called: Option<String>,
    /// Whether that person agrees: `yes`, `no`, `not-asked` or `too-young` (R2.4).
    pub agrees: Option<String>,
    /// Their own reference, which our answers quote.
    pub reference: Option<String>,
}

impl Answer for OnBehalf {
    const QUESTION: Question = Question::OnBehalf;
    const FIELDS: &'static [QuestionField] = &[
        QuestionField::of(
            Field::choice(
                "work",
                Options::new(
                    "on-behalf-work",
                    &["professional", "mp", "councillor", "solicitor"],
                ),
            )
            .optional(),
        )
        .when(|earlier| {
            let who = earlier.get::<Who>().and_then(|answer| answer.who);
            who.as_deref() == Some("professional")
        }),
        QuestionField::of(Field::line("organisation").optional()),
        QuestionField::of(Field::line("called").optional()),
        QuestionField::of(
            Field::choice(
                "agrees",
                Options::new("on-behalf-agrees", &["yes", "no", "not-asked", "too-young"]),
            )
            .optional(),
        ),
        QuestionField::of(Field::line("reference").optional()),
    ];

    fn is_asked(earlier: &Answers) -> bool {
        speaks_by_profession(earlier)
    }
}
