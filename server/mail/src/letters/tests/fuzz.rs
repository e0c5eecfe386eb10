//! A council's own templates, and what officers make of a letter, changed by chance: no text ends in a panic or takes long.

#[path = "../../../../../app/rules/tests/fuzz/thrown.rs"]
mod thrown;

use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::OnceLock;

use thrown::{busy, grows_with_its_length, throw};

use super::super::{Draft, add};
use super::*;
use words::Language;

fn told(came: impl Hash) -> u64 {
    let mut hash = DefaultHasher::new();
    came.hash(&mut hash);
    hash.finish()
}

#[test]
fn no_template_of_a_council_breaks_the_portal() {
    let setting = Setting::new().unwrap();
    let sample = Sample::all()
        .into_iter()
        .find(|sample| sample.letter == Letter::StageOneReply)
        .unwrap();
    let (about, built_in) = (sample.about(&setting, false), Letters::built_in());
    let writes = |bytes: &[u8]| {
        let mut letters = Letters {
            environment: built_in.environment.clone(),
            languages: [const { OnceLock::new() }; Language::ALL.len()],
            own: BTreeSet::new(),
        };
        let text = String::from_utf8_lossy(bytes).into_owned();
        let name = file_name(sample.letter, false);
        if let Err(error) = add(&mut letters.environment, &name, text) {
            return told(format!("{:?}", error.kind()));
        }
        match write(&letters, sample.letter, &about) {
            Ok(draft) => told(draft.text().len().min(3)),
            Err(error) => told(error.to_string().lines().next().map(str::len)),
        }
    };
    let good: Vec<&[u8]> = super::super::built_in::TEXTS
        .iter()
        .map(|(_, text)| text.as_bytes())
        .collect();
    let words = [
        "{{ ",
        " }}",
        "{% for a in range(1000000) %}",
        "{% endfor %}",
        "{% if ",
        "{% endif %}",
        "{% macro m() %}",
        "{{ m() }}",
        "{% endmacro %}",
        "{% include \"",
        "{% extends ",
        "|compulsory",
        "'x' * 99999",
        "{{ 7 ** 7 ** 7 }}",
        "[",
        "(",
        "~",
        "{#",
        "#}",
        "loop",
        "self.",
        "\u{e000}",
    ];
    throw(&good, &words, writes);
}

#[test]
fn a_slip_at_the_end_of_a_line_without_end_is_told() {
    let mut environment = Letters::built_in().environment.clone();
    for length in [59_999, 60_000, 65_535, 70_000] {
        let text = format!("{}{{#", "x".repeat(length));
        let added = add(&mut environment, "reply.j2", text);
        assert!(added.is_err(), "{length}");
    }
}

#[test]
fn no_change_of_a_letter_breaks_it_or_takes_long() {
    let text = written().swap_remove(0).2;
    let draft = Draft::of_stored(text.clone());
    let edits = |bytes: &[u8]| {
        let edited = draft.edited(&String::from_utf8_lossy(bytes));
        let again = Draft::of_stored(edited.stored().to_owned());
        assert_eq!(again.text(), edited.text());
        told((edited.dates().0.len(), edited.dates().1.len().min(9)))
    };
    let words = [
        "20 July 2026",
        "Monday 20 July 2026",
        "20/7/26",
        "\u{e000}",
        "\u{e001}",
        "\u{e002}today",
        "\r\n",
        ".",
    ];
    throw(&[text.as_bytes()], &words, edits);
}

#[test]
fn a_letter_that_is_written_anew_from_end_to_end_is_taken_within_a_moment() {
    let of = |word: &str, length: usize| word.repeat(length / word.len());
    // The longest that a form takes, in marks and in words: nothing in one stands in the other.
    let draft = Draft::of_stored(of("a, b. ", 60_000));
    for other in ["c; d! ", "x\n", "1 2 "] {
        let begun = busy();
        let edited = draft.edited(&of(other, 60_000));
        let took = busy().saturating_sub(begun);
        assert!(took.as_secs() < 5, "{other:?} takes {took:?}");
        assert_eq!(edited.text(), of(other, 60_000));
    }
    let reads = |bytes: &[u8]| told(draft_of(bytes).dates().1.len());
    for word in ["1 July ", "20/7/", "Monday ", "July 1 2026 and "] {
        grows_with_its_length(15_000, |length| of(word, length).into_bytes(), reads);
    }
}

fn draft_of(bytes: &[u8]) -> Draft {
    Draft::of_stored(String::from_utf8_lossy(bytes).into_owned())
}
