//! The details of the ways they chose, and what is safe (R11.8).

use serde::{Deserialize, Serialize};
use validator::{Validate, ValidationError};

use crate::email::{self, NotAnAddress};
use crate::phone::{self, NotAPhone};

use super::{Advocate, Answer, Answers, Autocomplete, Field, FieldFault, Question, Reach};
use crate::text::PARAGRAPH_LIMIT;

/// Only what is needed to reply is asked (R2.6): the details of each way that they chose, so that no way is promised that
/// leads nowhere.
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
        Field::line("through", Autocomplete::Off).when(is_through_somebody),
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
        by(earlier, &["email", "phone", "text", "letter"]) || is_through_somebody(earlier)
    }

    fn faults(&self, earlier: &Answers) -> Vec<FieldFault> {
        let details = [
            ("email", &self.email),
            ("phone", &self.phone),
            ("address", &self.address),
            ("through", &self.through),
        ];
        let is_missing = |field: &&Field| {
            let blank =
                |(name, detail): &(&str, &Option<String>)| *name == field.name && detail.is_none();
            (field.asked)(earlier) && details.iter().any(blank)
        };
        let missing = |field: &Field| FieldFault {
            field: field.name,
            code: "missing",
            limit: None,
        };
        Self::FIELDS
            .iter()
            .filter(is_missing)
            .map(missing)
            .collect()
    }
}

fn by(earlier: &Answers, ways: &[&str]) -> bool {
    earlier
        .get::<Reach>()
        .is_some_and(|reach| ways.iter().any(|way| reach.has(way)))
}

/// Whether somebody else is to be asked for who has not been named yet.
fn is_through_somebody(earlier: &Answers) -> bool {
    let advocate = earlier.get::<Advocate>().unwrap_or_default();
    let is_named = advocate.advocate.as_deref() == Some("has-one") && advocate.who.is_some();
    by(earlier, &["trusted-person"]) || (by(earlier, &["advocate"]) && !is_named)
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
