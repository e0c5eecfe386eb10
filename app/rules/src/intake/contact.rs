//! The details of the ways they chose, and what is safe (R11.8).

use serde::{Deserialize, Serialize};
use validator::{Validate, ValidationError};

use crate::email::{self, NotAnAddress};
use crate::phone::{self, NotAPhone};

use super::{Answer, Answers, Autocomplete, Fault, Field, PARAGRAPH_LIMIT, Question, Reach};

/// Only what is needed to reply is asked (R2.6); of the ways chosen, one is enough.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Validate)]
#[serde(default)]
pub struct Contact {
    /// Their e-mail address.
    #[validate(
        custom(function = "can_be_sent_to"),
        length(max = 254, code = "too-long")
    )]
    pub email: Option<String>,
    /// Their phone number, in any form.
    #[validate(
        custom(function = "can_be_dialled"),
        length(max = 254, code = "too-long")
    )]
    pub phone: Option<String>,
    /// Where to send a letter.
    #[validate(length(max = 2_000, code = "too-long"))]
    pub address: Option<String>,
    /// The advocate or the person they trust, and how to reach them.
    #[validate(length(max = 254, code = "too-long"))]
    pub through: Option<String>,
    /// When it is safe to call.
    #[validate(length(max = 254, code = "too-long"))]
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
    const FIELDS: &'static [Field] = &[
        Field::line("email", Autocomplete::Email).when(|earlier| by(earlier, &["email"])),
        Field::line("phone", Autocomplete::Tel).when(|earlier| by(earlier, &["phone", "text"])),
        Field::story("address", PARAGRAPH_LIMIT).when(|earlier| by(earlier, &["letter"])),
        Field::line("through", Autocomplete::Off)
            .when(|earlier| by(earlier, &["advocate", "trusted-person"])),
        Field::line("times", Autocomplete::Off)
            .optional()
            .when(|earlier| by(earlier, &["phone", "text"])),
        // Only of a call: the ways that they just chose are safe.
        Field::choice("voicemail", |_| &["yes", "no"])
            .optional()
            .when(|earlier| by(earlier, &["phone"])),
        // An e-mail goes in any case; who else reads the mailbox must not be able to open the letters.
        Field::choice("email_reference", |_| &["yes", "no"])
            .optional()
            .when(|earlier| by(earlier, &["email"])),
        Field::choice("messages", |_| &["yes", "no"])
            .optional()
            .when(|_| false),
    ];

    fn is_asked(earlier: &Answers) -> bool {
        by(
            earlier,
            &[
                "email",
                "phone",
                "text",
                "letter",
                "advocate",
                "trusted-person",
            ],
        )
    }

    fn faults(&self, earlier: &Answers) -> Vec<Fault> {
        let ways = [&self.email, &self.phone, &self.address, &self.through];
        let missing = |field| Fault {
            field,
            code: "missing",
            limit: None,
        };
        let first = Self::FIELDS
            .iter()
            .find(|field| !field.optional && (field.asked)(earlier));
        match first {
            Some(field) if ways.iter().all(|way| way.is_none()) => vec![missing(field.name)],
            _ => Vec::new(),
        }
    }
}

fn by(earlier: &Answers, ways: &[&str]) -> bool {
    earlier
        .get::<Reach>()
        .is_some_and(|reach| ways.iter().any(|way| reach.has(way)))
}

fn can_be_sent_to(address: &str) -> Result<(), ValidationError> {
    email::check(address).map_err(|wrong| {
        ValidationError::new(match wrong {
            NotAnAddress::Form => "email",
            NotAnAddress::Ending => "email-ending",
        })
    })
}

fn can_be_dialled(number: &str) -> Result<(), ValidationError> {
    phone::check(number).map_err(|wrong| {
        ValidationError::new(match wrong {
            NotAPhone::TooFewDigits => "phone",
            NotAPhone::ShortMobile => "phone-short",
        })
    })
}
