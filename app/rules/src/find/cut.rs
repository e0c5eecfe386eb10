//! Texts cut into terms.

use std::collections::BTreeSet;

use super::spelling::{compact, emails, phones, postcodes, words};
use super::stop_words::is_everywhere;
use super::term::{Term, TermKind};

/// The beginnings of a name that stand in the index, in letters: what is shorter says too little, and of what is longer the
/// first of them count.
pub(super) const STARTS: std::ops::RangeInclusive<usize> = 3..=5;
/// In names so long two letters may be wrong; longer ones would be too many terms.
const TWO_WRONG: std::ops::RangeInclusive<usize> = 8..=12;
/// Names as short as this have to be right.
const ONE_WRONG: usize = 3;
/// So many letters at the beginning of a word of a story stand for it, in whatever form it is.
const STEM: usize = 6;
/// So many digits at the end of a phone number are enough to know it by.
pub(super) const PHONE_END: usize = 6;

/// The terms of a name.
pub(super) fn of_name(text: &str) -> BTreeSet<Term> {
    words(text)
        .iter()
        .flat_map(|word| of_word(word, true))
        .collect()
}

/// The terms of what says where somebody is reached: addresses, numbers.
pub(super) fn of_contact(text: &str) -> BTreeSet<Term> {
    let mut terms = exact(text);
    terms.extend(words(text).iter().flat_map(|word| of_word(word, false)));
    terms
}

/// The terms of a reference of others.
pub(super) fn of_number(text: &str) -> BTreeSet<Term> {
    let whole = compact(text);
    let mut terms: BTreeSet<Term> = words(text)
        .into_iter()
        .map(|word| Term::new(TermKind::Word, word))
        .collect();
    terms.extend(
        taken_out(&whole, 1)
            .into_iter()
            .map(|near| Term::new(TermKind::Near, near)),
    );
    terms.insert(Term::new(TermKind::Number, whole));
    terms
}

/// The terms of a story, or of any other words.
pub(super) fn of_story(text: &str) -> BTreeSet<Term> {
    let mut terms = exact(text);
    terms.extend(words(text).iter().filter_map(|word| stem(word)));
    let numbers = text
        .split_whitespace()
        .filter(|part| part.contains(|letter: char| letter.is_numeric()));
    terms.extend(
        numbers
            .map(compact)
            .filter(|number| number.chars().count() >= 4)
            .map(|number| Term::new(TermKind::Number, number)),
    );
    terms
}

/// The first letters of a word of a story; none of a word that is everywhere, or shorter than any that says something.
pub(super) fn stem(word: &str) -> Option<Term> {
    let says_something = word.chars().count() >= 3 || !word.is_ascii();
    (says_something && !is_everywhere(word))
        .then(|| Term::new(TermKind::Stem, word.chars().take(STEM).collect::<String>()))
}

/// Phone numbers, e-mail addresses and postcodes: known whole.
fn exact(text: &str) -> BTreeSet<Term> {
    let mut terms = BTreeSet::new();
    for phone in phones(text) {
        terms.insert(Term::new(TermKind::PhoneEnd, end_of(&phone)));
        terms.insert(Term::new(TermKind::Phone, phone));
    }
    terms.extend(emails(text).map(|email| Term::new(TermKind::Email, email)));
    terms.extend(
        postcodes(text)
            .into_iter()
            .map(|code| Term::new(TermKind::Postcode, code)),
    );
    terms
}

/// The last digits of a phone number.
pub(super) fn end_of(phone: &str) -> &str {
    &phone[phone.len().saturating_sub(PHONE_END)..]
}

fn of_word(word: &str, is_name: bool) -> Vec<Term> {
    let length = word.chars().count();
    let mut terms = vec![Term::new(TermKind::Word, word)];
    if word.chars().any(char::is_numeric) {
        return terms;
    }
    let starts = STARTS.filter(|start| *start < length);
    terms.extend(starts.map(|start| Term::new(TermKind::Start, first(word, start))));
    let most = wrong_in(word).min(if is_name { 2 } else { 1 });
    terms.extend(
        taken_out(word, most)
            .into_iter()
            .map(|near| Term::new(TermKind::Near, near)),
    );
    terms
}

/// The beginning of a word.
pub(super) fn first(word: &str, letters: usize) -> String {
    word.chars().take(letters).collect()
}

/// How many letters of a word may be wrong.
pub(super) fn wrong_in(word: &str) -> usize {
    match word.chars().count() {
        length if TWO_WRONG.contains(&length) => 2,
        length if length > ONE_WRONG => 1,
        _ => 0,
    }
}

/// What is left of a word when up to so many letters are taken out.
pub(super) fn taken_out(word: &str, most: usize) -> BTreeSet<String> {
    let mut all = BTreeSet::new();
    let mut last = BTreeSet::from([word.to_owned()]);
    for _ in 0..most {
        let shorter: BTreeSet<String> = last.iter().flat_map(|word| without_one(word)).collect();
        all.extend(shorter.iter().cloned());
        last = shorter;
    }
    all
}

fn without_one(word: &str) -> impl Iterator<Item = String> + '_ {
    word.char_indices().map(|(place, letter)| {
        let mut rest = word.to_owned();
        rest.replace_range(place..place + letter.len_utf8(), "");
        rest
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_of_a_story_stands_there_in_one_form_and_words_that_are_everywhere_do_not() {
        for (story, stands) in [
            ("They cancelled contact again", "cancel contac"),
            ("cancelling, contacts", "cancel contac"),
            ("I am in it", ""),
            ("小明", "小明"),
        ] {
            let terms = of_story(story).into_iter().map(|term| term.text);
            assert_eq!(terms.collect::<Vec<_>>().join(" "), stands, "{story}");
        }
    }

    #[test]
    fn a_case_has_few_terms() {
        for (name, most) in [("Nair", 7), ("Purple Otter", 18), ("Oluwaseun Adeyemi", 70)] {
            let count = of_name(name).len();
            assert!(count <= most, "{name}: {count}");
        }
        assert!(taken_out(&"x".repeat(254), 1).len() <= 254);
    }
}
