//! The words of the letters, plain text first. In easy read: one idea a line, at most 15 words a sentence (R11.4).

use std::sync::{LazyLock, OnceLock};

use minijinja::{
    AutoEscape, Environment, Error, UndefinedBehavior, syntax::SyntaxConfig, value::Serde,
};

use serde::Serialize;
use words::{Language, Locale, Phrases};

use super::Notice;
use super::translate::{translated, write_values_for};

/// Far more than any letter needs.
const FUEL: u64 = 50_000;

static LETTERS: LazyLock<Environment<'static>> = LazyLock::new(|| {
    let mut letters = environment();
    for (name, text) in TEXTS {
        letters
            .add_template(name, text)
            .expect("every template is read by a test");
    }
    letters
});

/// The same in another language, once somebody was written to in it.
fn in_language(language: Language) -> Option<&'static Environment<'static>> {
    static READ: [OnceLock<Environment<'static>>; Language::ALL.len()] =
        [const { OnceLock::new() }; Language::ALL.len()];
    let phrases = Phrases::of(language)?;
    let place = Language::ALL.iter().position(|one| *one == language)?;
    let read = || {
        let mut letters = environment();
        write_values_for(&mut letters, language);
        for (name, text) in TEXTS {
            letters
                .add_template_owned(*name, translated(text, phrases))
                .expect("every template is read by a test");
        }
        letters
    };
    Some(READ[place].get_or_init(read))
}

fn environment() -> Environment<'static> {
    let syntax = SyntaxConfig::builder()
        .trim_blocks(true)
        .lstrip_blocks(true)
        .keep_trailing_newline(true)
        .build();
    let syntax = syntax.expect("these three can stand together");
    let mut letters = Environment::new();
    letters.set_undefined_behavior(UndefinedBehavior::Strict);
    letters.set_auto_escape_callback(|_| AutoEscape::None);
    letters.set_syntax(syntax);
    letters.set_fuel(Some(FUEL));
    letters
}

const TEXTS: &[(&str, &str)] = &[
    ("receipt", include_str!("templates/receipt.j2")),
    ("receipt.easy", include_str!("templates/receipt_easy.j2")),
    ("recorded", include_str!("templates/recorded.j2")),
    ("recorded.easy", include_str!("templates/recorded_easy.j2")),
    ("thank-you", include_str!("templates/thank_you.j2")),
    (
        "thank-you.easy",
        include_str!("templates/thank_you_easy.j2"),
    ),
    (
        "advocate-receipt",
        include_str!("templates/advocate_receipt.j2"),
    ),
    (
        "advocate-receipt.easy",
        include_str!("templates/advocate_receipt_easy.j2"),
    ),
    ("team-alert", include_str!("templates/team_alert.j2")),
    ("urgent-alert", include_str!("templates/urgent_alert.j2")),
    (
        "advocacy-request",
        include_str!("templates/advocacy_request.j2"),
    ),
    ("letter-ready", include_str!("templates/letter_ready.j2")),
    (
        "letter-ready.easy",
        include_str!("templates/letter_ready_easy.j2"),
    ),
    ("guest-link", include_str!("templates/guest_link.j2")),
    ("hand-over", include_str!("templates/hand_over.j2")),
    ("file-added", include_str!("templates/file_added.j2")),
    (
        "account-excluded",
        include_str!("templates/account_excluded.j2"),
    ),
    (
        "account-included",
        include_str!("templates/account_included.j2"),
    ),
    ("reminder", include_str!("templates/reminder.j2")),
    ("digest", include_str!("templates/digest.j2")),
    (
        "unusual-reading",
        include_str!("templates/unusual_reading.j2"),
    ),
    (
        "account-changed",
        include_str!("templates/account_changed.j2"),
    ),
    ("first", include_str!("templates/first.j2")),
    ("first.easy", include_str!("templates/first_easy.j2")),
    ("reference", include_str!("templates/reference.j2")),
    (
        "reference.easy",
        include_str!("templates/reference_easy.j2"),
    ),
    ("people", include_str!("templates/people.j2")),
    ("people.easy", include_str!("templates/people_easy.j2")),
];

/// The text of a message, as its reader reads; in easy read where that message has one. `values` are what its template names.
///
/// # Errors
/// When the template names something that is not there.
pub fn render(notice: Notice, locale: Locale, values: &impl Serialize) -> Result<String, Error> {
    let easy_name = format!("{}.easy", notice.name());
    let letters = in_language(locale.language).unwrap_or(&LETTERS);
    let template = match letters.get_template(&easy_name) {
        Ok(template) if locale.is_easy() => template,
        _ => letters.get_template(notice.name())?,
    };
    template.render(Serde(values))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_letter_has_a_template() {
        for notice in Notice::ALL {
            assert!(
                LETTERS.get_template(notice.name()).is_ok(),
                "{}",
                notice.name()
            );
        }
    }

    #[test]
    fn easy_read_letters_have_short_sentences_and_no_contractions() {
        for (name, text) in TEXTS.iter().filter(|(name, _)| {
            name.split_once('.')
                .is_some_and(|(_, register)| register == "easy")
        }) {
            for line in text
                .lines()
                .filter(|line| !line.trim_start().starts_with("{%"))
            {
                for sentence in line.split(['.', '?', '!']) {
                    let words = sentence
                        .split_whitespace()
                        .filter(|word| !matches!(*word, "{{" | "}}"))
                        .count();
                    assert!(words <= 15, "{name}: {sentence}");
                }
                assert!(!line.contains(['\'', '’']), "{name}: {line}");
            }
        }
    }
}
