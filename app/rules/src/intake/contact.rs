//! The details of the ways they chose, and what is safe (R11.8).

use serde::{Deserialize, Serialize};

use super::{Answer, Answers, Question, QuestionField, Reach, WAYS};
use crate::form::{Autocomplete, Field, Options};
use crate::text::PARAGRAPH_LIMIT;

/// Only what is needed to reply is asked (R2.6): the details of each way that they chose, so that no way is promised that
/// leads nowhere.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Contact {
    /// Their e-mail address.
    pub email: Option<String>,
    /// Their phone number, in any form.
    pub phone: Option<String>,
    /// Where to send a letter.
    pub address: Option<String>,
    /// The advocate or the person they trust, and how to reach them.
    pub through: Option<String>,
    /// When it is safe to call.
    pub times: Option<String>,
    /// Whether it is safe to leave a voicemail: `yes` or `no`.
    pub voicemail: Option<String>,
    /// Whether an e-mail may hold their reference, which opens their letters: `yes` or `no`.
    pub email_reference: Option<String>,
    /// Asked until November 2026: whether messages, e-mail and letters are safe, `yes` or `no`.
    pub messages: Option<String>,
}

impl Answer for Contact {
    const QUESTION: Question = Question::Contact;
    const FIELDS: &'static [QuestionField] = &[
        QuestionField::of(Field::own("email", Autocomplete::Email))
            .when(|earlier| by(earlier, &["email"])),
        QuestionField::of(Field::own("phone", Autocomplete::Tel))
            .when(|earlier| by(earlier, &["phone", "text"])),
        QuestionField::of(Field::story("address", PARAGRAPH_LIMIT))
            .when(|earlier| by(earlier, &["letter"])),
        QuestionField::of(Field::line("through"))
            .when(|earlier| by(earlier, &["advocate", "trusted-person"])),
        QuestionField::of(Field::line("times").optional())
            .when(|earlier| by(earlier, &["phone", "text"])),
        // Only of a call: the ways that they just chose are safe.
        QuestionField::of(
            Field::choice(
                "voicemail",
                Options::new("contact-voicemail", &["yes", "no"]),
            )
            .optional(),
        )
        .when(|earlier| by(earlier, &["phone"])),
        // An e-mail goes in any case; who else reads the mailbox must not be able to open the letters.
        QuestionField::of(
            Field::choice(
                "email_reference",
                Options::new("contact-email_reference", &["yes", "no"]),
            )
            .optional(),
        )
        .when(|earlier| by(earlier, &["email"])),
        QuestionField::of(
            Field::choice("messages", Options::new("contact-messages", &["yes", "no"])).optional(),
        )
        .when(|_| false),
    ];

    fn is_asked(earlier: &Answers) -> bool {
        by(earlier, &WAYS[..WAYS.len() - 1])
    }
}

fn by(earlier: &Answers, ways: &[&str]) -> bool {
    earlier
        .get::<Reach>()
        .is_some_and(|reach| ways.iter().any(|way| reach.has(way)))
}
