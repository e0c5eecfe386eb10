//! What somebody looks for, cut into terms.

use super::cut::{PHONE_END, STARTS, end_of, first, stem, taken_out, wrong_in};
use super::spelling::{compact, emails, is_postcode, words};
use super::term::{Term, TermKind};
use crate::phone::within_the_country;
use crate::text::LINE_LIMIT;

/// The most that can be looked for, in characters.
pub const LONGEST: u64 = LINE_LIMIT;
/// The most words of it that count.
const MOST_WORDS: usize = 12;

/// What a hit is worth: known exactly, a whole word, a beginning, the end of a number, with one letter wrong, with two, a word
/// of a story.
pub(super) const EXACT: i64 = 12;
const WHOLE: i64 = 10;
const BEGINS: i64 = 6;
const ENDS: i64 = 6;
const NEAR: i64 = 5;
const NEARLY: i64 = 3;
const STORY: i64 = 4;

/// What somebody looks for: for each word, everything that would be a hit, with what that is worth.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Asked {
    /// Each word, number or address of it.
    pub parts: Vec<Vec<(Term, i64)>>,
}

/// What somebody typed to look for.
#[must_use]
pub fn asked(typed: &str) -> Asked {
    let most = usize::try_from(LONGEST).unwrap_or(usize::MAX);
    let typed: String = typed.chars().take(most).collect();
    let tokens: Vec<&str> = typed.split_whitespace().collect();
    let mut parts = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let (taken, mut found) = next(&tokens[at..]);
        parts.append(&mut found);
        at += taken;
    }
    parts.retain(|part| !part.is_empty());
    parts.truncate(MOST_WORDS);
    // A reference may be written with spaces in it.
    let has_digits = typed.contains(|letter: char| letter.is_numeric());
    if parts.len() > 1 && has_digits {
        parts.push(vec![(Term::new(TermKind::Number, compact(&typed)), EXACT)]);
    }
    Asked { parts }
}

impl Asked {
    /// Whether there is nothing to look for.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.parts.is_empty()
    }
}

/// What stands first, and how many tokens that is.
fn next(tokens: &[&str]) -> (usize, Vec<Vec<(Term, i64)>>) {
    let token = tokens[0];
    if let Some(email) = emails(token).next() {
        return (1, vec![vec![(Term::new(TermKind::Email, email), EXACT)]]);
    }
    let is_number = |token: &&&str| {
        token.contains(|letter: char| letter.is_numeric())
            && !token.contains(|letter: char| letter.is_alphabetic())
    };
    let numbers = tokens.iter().take_while(is_number).count();
    let run = tokens[..numbers].join(" ");
    let digits: Vec<String> = within_the_country(&run)
        .filter(|number| number.len() >= PHONE_END)
        .collect();
    if let Some(phone) = digits.first() {
        return (numbers, vec![number(phone, &run)]);
    }
    if let Some(second) = tokens.get(1)
        && is_postcode(&compact(&[token, second].concat()))
        && !is_postcode(&compact(token))
    {
        let code = compact(&[token, second].concat());
        return (2, vec![vec![(Term::new(TermKind::Postcode, code), EXACT)]]);
    }
    if token.contains(|letter: char| letter.is_numeric()) {
        return (1, vec![reference(token)]);
    }
    (1, words(token).iter().map(|asked| word(asked)).collect())
}

/// A phone number, or a number of theirs that has nothing but digits.
fn number(phone: &str, run: &str) -> Vec<(Term, i64)> {
    let whole = compact(run);
    let mut hits = vec![
        (Term::new(TermKind::Phone, phone), EXACT),
        (Term::new(TermKind::PhoneEnd, end_of(phone)), ENDS),
        (Term::new(TermKind::Number, whole.as_str()), EXACT),
    ];
    hits.extend(
        taken_out(&whole, 1)
            .into_iter()
            .map(|near| (Term::new(TermKind::Near, near), NEAR)),
    );
    hits
}

/// The number of a house, a postcode, a reference of theirs.
fn reference(token: &str) -> Vec<(Term, i64)> {
    let whole = compact(token);
    let mut hits = vec![(Term::new(TermKind::Number, whole.as_str()), EXACT)];
    hits.extend(
        words(token)
            .into_iter()
            .map(|word| (Term::new(TermKind::Word, word), WHOLE)),
    );
    if is_postcode(&whole) {
        hits.push((Term::new(TermKind::Postcode, whole.as_str()), EXACT));
    }
    if whole.chars().count() >= PHONE_END {
        hits.extend(near(&whole, 1));
    }
    hits
}

fn word(word: &str) -> Vec<(Term, i64)> {
    let length = word.chars().count();
    let mut hits = vec![(Term::new(TermKind::Word, word), WHOLE)];
    if length >= *STARTS.start() {
        let worth = if STARTS.contains(&length) {
            BEGINS
        } else {
            NEARLY
        };
        let begins = first(word, length.min(*STARTS.end()));
        hits.push((Term::new(TermKind::Start, begins), worth));
    }
    hits.extend(near(word, wrong_in(word)));
    hits.extend(stem(word).map(|stem| (stem, STORY)));
    hits
}

/// The same with up to so many letters wrong: what is left of it is left of the right word too, or is that word.
fn near(word: &str, most: usize) -> Vec<(Term, i64)> {
    let mut hits = vec![(Term::new(TermKind::Near, word), NEAR)];
    let one = taken_out(word, most.min(1));
    for rest in taken_out(word, most) {
        let worth = if one.contains(&rest) { NEAR } else { NEARLY };
        hits.push((Term::new(TermKind::Word, rest.as_str()), worth));
        hits.push((Term::new(TermKind::Near, rest), worth));
    }
    hits
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::find::cut::{of_contact, of_name, of_number, of_story};

    /// Whether every part of what is looked for is a hit among these.
    fn finds(typed: &str, terms: &BTreeSet<Term>) -> bool {
        let asked = asked(typed);
        let is_hit = |part: &Vec<(Term, i64)>| part.iter().any(|(term, _)| terms.contains(term));
        !asked.is_blank() && asked.parts.iter().all(is_hit)
    }

    #[test]
    fn a_name_is_found_with_a_slip_and_by_its_beginning() {
        for (name, typed) in [
            ("Priya Nair", "nair"),
            ("Priya Nair", "NAIR priya"),
            ("Priya Nair", "Nayr"),
            ("Priya Nair", "Niar"),
            ("Priya Nair", "Naiir"),
            ("Priya Nair", "Nai"),
            ("Priya Nair", "pri"),
            ("Nikolaos Papadopoulos", "Papadopulos"),
            ("Nikolaos Papadopoulos", "nicolaus"),
            ("Oluwaseun Adeyemi", "Olawasuen"),
            ("Oluwaseun Adeyemi", "Adeyemy"),
            ("Siobhán O’Brien", "siobhan obrien"),
            ("Siobhan OBrien", "O'Brien"),
            ("Smith-Jones", "jones"),
            ("Олена Коваль", "Ковал"),
            ("محمد", "مُحَمَّد"),
        ] {
            assert!(finds(typed, &of_name(name)), "{typed} for {name}");
        }
        for (name, typed) in [
            ("Priya Nair", "Nolan"),
            ("Priya Nair", "Bair Nolan"),
            ("Will May", "Wong"),
            ("Ali", "Ada"),
            ("Nikolaos", "Nathaniel"),
        ] {
            assert!(!finds(typed, &of_name(name)), "{typed} for {name}");
        }
    }

    #[test]
    fn an_address_a_number_and_a_reference_are_found_however_they_are_written() {
        let contact = of_contact("12 Mill Lane, Westmere WE1 2AB\n07700 900123\nNair@example.test");
        for typed in [
            "mill lane",
            "12 Mill Lane",
            "Westmeer",
            "we1 2ab",
            "WE12AB",
            "+44 7700 900123",
            "0044 7700 900 123",
            "07700900123",
            "900123",
            "٠٧٧٠٠٩٠٠١٢٣",
            "NAIR@EXAMPLE.TEST",
            "<nair@example.test>",
            "Mill Lane WE1 2AB 07700 900123",
        ] {
            let asked = asked(typed);
            // What is looked for as a whole besides its parts need not be a hit.
            let hits = asked
                .parts
                .iter()
                .filter(|part| part.iter().any(|(term, _)| contact.contains(term)));
            assert!(
                hits.count() >= asked.parts.len().saturating_sub(1).max(1),
                "{typed}"
            );
        }
        for typed in ["MP/2026-17", "mp2026-17", "MP 2026 17", "mp/2026-71"] {
            let asked = asked(typed);
            let number = of_number("MP/2026/17");
            assert!(
                asked
                    .parts
                    .iter()
                    .flatten()
                    .any(|(term, _)| number.contains(term)),
                "{typed}"
            );
        }
        assert!(finds("417093", &of_number("417093")));
        assert!(!finds("07700 900999", &contact));
    }

    #[test]
    fn a_word_of_a_story_is_found_in_any_form_and_with_no_slip() {
        let story = of_story(
            "They cancelled contact at Mill House; ring 07700 900123 or nair@example.test",
        );
        for typed in [
            "cancelling",
            "contacts",
            "house",
            "07700 900 123",
            "nair@example.test",
        ] {
            assert!(finds(typed, &story), "{typed}");
        }
        for typed in ["cancled", "con", "they", "nail"] {
            assert!(!finds(typed, &story), "{typed}");
        }
    }

    #[test]
    fn nothing_to_look_for_is_nothing_and_a_book_is_cut_short() {
        for typed in ["", "  \n", "?!", "🦦"] {
            assert!(asked(typed).is_blank(), "{typed:?}");
        }
        let long = "Oluwaseun ".repeat(5_000);
        assert!(asked(&long).parts.len() <= MOST_WORDS + 1);
        let terms: usize = asked(&long).parts.iter().map(Vec::len).sum();
        assert!(terms < 2_000, "{terms}");
    }
}
