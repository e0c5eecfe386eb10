//! "Did you mean …?": an e-mail address whose domain looks like a slip of the keyboard is asked about once. What was typed can
//! be kept.

use app::pages::public::meant::{ASKED, MEANT, YES};
use rules::email;
use rules::form::{Autocomplete, Fault, Field, Filled, Kind, Wrong};
use rules::intake::QuestionPage;

use crate::edge::form::Form;

/// What was typed, with the address that was meant where they said so.
#[must_use]
pub(crate) fn typed(page: QuestionPage, form: &Form) -> Filled {
    let typed = page.filled(form.0.clone());
    let Some(field) = address(page).filter(|_| form.one(MEANT) == YES) else {
        return typed;
    };
    let right = |(name, value): (&str, &str)| {
        let meant = email::meant(value).filter(|_| name == field.name);
        (name.to_owned(), meant.unwrap_or_else(|| value.to_owned()))
    };
    page.filled(typed.pairs().map(right))
}

/// The question about the address of an answer, unless this form answers it.
#[must_use]
pub(crate) fn asks(page: QuestionPage, answer: &Filled, form: &Form) -> Option<Fault> {
    let field = address(page)?;
    let typed = answer.one(field.name);
    let asks = form.one(ASKED) != typed && email::meant(typed).is_some();
    asks.then(|| Fault::new(field.name, Wrong::EmailSlip))
}

fn address(page: QuestionPage) -> Option<&'static Field> {
    let mut fields = page.fields().map(|field| &field.asks);
    fields.find(|field| matches!(field.kind, Kind::Line(Autocomplete::Email)))
}
