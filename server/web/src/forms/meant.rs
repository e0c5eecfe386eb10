//! "Did you mean …?": an e-mail address whose domain looks like a slip of the keyboard is asked about once. What was typed can
//! be kept.

use app::pages::public::meant::{ASKED, MEANT, YES};
use rules::email;
use rules::intake::{Autocomplete, Field, FieldFault, FieldKind, Question, Typed};

use crate::edge::form::Form;

/// What was typed, with the address that was meant where they said so.
#[must_use]
pub fn typed(question: Question, form: &Form) -> Typed {
    let typed = Typed::of(question.fields(), form.0.clone());
    let Some(field) = address(question).filter(|_| form.one(MEANT) == YES) else {
        return typed;
    };
    let right = |(name, value): (&str, &str)| {
        let meant = email::meant(value).filter(|_| name == field.name);
        (name.to_owned(), meant.unwrap_or_else(|| value.to_owned()))
    };
    Typed::of(question.fields(), typed.pairs().map(right))
}

/// The question about the address of an answer, unless this form answers it.
#[must_use]
pub fn asks(question: Question, answer: &Typed, form: &Form) -> Option<FieldFault> {
    let field = address(question)?;
    let typed = answer.one(field.name);
    let asks = form.one(ASKED) != typed && email::meant(typed).is_some();
    asks.then_some(FieldFault {
        field: field.name,
        code: "email-slip",
        limit: None,
    })
}

fn address(question: Question) -> Option<&'static Field> {
    question.fields().iter().find(|field| {
        matches!(
            field.kind,
            FieldKind::Line {
                autocomplete: Autocomplete::Email,
                ..
            }
        )
    })
}
