//! What looks like a name in a text. Better one too many: somebody looks at each before anything is published.

use std::collections::BTreeSet;

/// Before a name, and so a sign of one.
const TITLES: [&str; 8] = ["Mr", "Mrs", "Ms", "Miss", "Mx", "Dr", "Cllr", "Councillor"];
/// Capitalised words that are no names of people: days, months, and what councils call things.
const NOT_NAMES: [&str; 44] = [
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
    "Sunday",
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
    "Children",
    "Children's",
    "Council",
    "Team",
    "Service",
    "Services",
    "Stage",
    "Act",
    "Ombudsman",
    "Local",
    "Government",
    "Social",
    "Care",
    "England",
    "Annual",
    "Report",
    "Complaints",
    "Manager",
    "Review",
    "Panel",
    "Independent",
    "Person",
    "The",
    "Our",
    "We",
];

/// The names that are known and stand in the text, and what only looks like a name; each once, in the order of the text.
pub(super) fn find(text: &str, known: &BTreeSet<String>) -> Vec<(String, bool)> {
    let words = words(text);
    let known: Vec<Vec<String>> = known
        .iter()
        .map(|name| {
            self::words(name)
                .iter()
                .map(|word| word.text.to_lowercase())
                .collect()
        })
        .filter(|name: &Vec<String>| !name.is_empty())
        .collect();
    let mut found: Vec<(String, bool)> = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let rest = &words[at..];
        let (length, is_known) = match (known_length(rest, &known), likely_length(rest)) {
            (0, 0) => {
                at += 1;
                continue;
            }
            (0, likely) => (likely, false),
            (known, likely) => (known.max(likely), true),
        };
        let name: Vec<&str> = rest[..length].iter().map(|word| word.text).collect();
        let name = (name.join(" "), is_known);
        if !found.contains(&name) {
            found.push(name);
        }
        at += length;
    }
    found
}

/// A word, and whether the next one stands beside it with only a space between.
struct Word<'a> {
    text: &'a str,
    begins_sentence: bool,
    joined: bool,
}

fn words(text: &str) -> Vec<Word<'_>> {
    let mut words = Vec::new();
    let mut begins_sentence = true;
    for piece in text.split_whitespace() {
        let is_inner = |c: char| c.is_alphanumeric();
        let bare = piece.trim_matches(|c| !is_inner(c));
        let bare = bare
            .strip_suffix("'s")
            .or_else(|| bare.strip_suffix("’s"))
            .unwrap_or(bare);
        let ends = piece.ends_with(['.', '!', '?', ':', ';', ',', ')', '"', '”']);
        if !bare.is_empty() {
            let is_title = TITLES.contains(&bare);
            words.push(Word {
                text: bare,
                begins_sentence,
                joined: !ends || is_title,
            });
            begins_sentence = !is_title && piece.ends_with(['.', '!', '?', ':']);
        }
    }
    words
}

/// How many words from here are a name in the books: all of its words, or its last, if that is no everyday word.
fn known_length(words: &[Word<'_>], known: &[Vec<String>]) -> usize {
    let matches = |name: &[String]| {
        name.len() <= words.len()
            && name
                .iter()
                .zip(words)
                .all(|(part, word)| *part == word.text.to_lowercase())
    };
    let is_whole = |name: &&Vec<String>| matches(name);
    let whole = known.iter().filter(is_whole).map(Vec::len).max();
    let is_capital = words.first().is_some_and(|word| is_capital(word));
    let is_part = |name: &Vec<String>| {
        name.len() > 1
            && is_capital
            && name
                .iter()
                .any(|part| part.len() > 2 && matches(std::slice::from_ref(part)))
    };
    let part = known.iter().any(is_part);
    whole.unwrap_or(usize::from(part))
}

/// How many words from here look like a name: a title and what follows it, or two capitalised words or more.
fn likely_length(words: &[Word<'_>]) -> usize {
    let Some(first) = words.first() else { return 0 };
    let titled = TITLES.contains(&first.text);
    let mut length = 0;
    for word in words {
        let counts = is_capital(word) && (length == 0 || !NOT_NAMES.contains(&word.text));
        if !counts || (length == 0 && !titled && NOT_NAMES.contains(&word.text)) {
            break;
        }
        length += 1;
        if !word.joined {
            break;
        }
    }
    let is_likely = length >= 2
        && (titled || !(first.begins_sentence && length == 2 && is_acronym(words[1].text)));
    if is_likely { length } else { 0 }
}

fn is_capital(word: &Word<'_>) -> bool {
    let mut characters = word.text.chars();
    characters.next().is_some_and(char::is_uppercase) && !is_acronym(word.text)
}

fn is_acronym(text: &str) -> bool {
    text.chars().count() > 1 && !text.chars().any(char::is_lowercase)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<(String, bool)> {
        let known = ["Sam Reed", "Purple Otter"].map(str::to_owned);
        find(text, &known.into())
    }

    #[test]
    fn names_of_the_books_are_found_whole_and_in_part_and_others_by_their_look() {
        let is = |name: &str, known| vec![(name.to_owned(), known)];
        assert_eq!(found("We thank sam reed."), is("sam reed", true));
        assert_eq!(found("Thanks to Reed, who rang."), is("Reed", true));
        assert_eq!(found("Thanks, Mrs. Whitlock!"), is("Mrs Whitlock", false));
        assert_eq!(
            found("They met Jordan Whitlock-Bey’s mother."),
            is("Jordan Whitlock-Bey", false)
        );
    }

    #[test]
    fn everyday_words_are_no_names() {
        for text in [
            "The reed in the pond.",
            "In April the Council answered 74 complaints.",
            "CASS and the LGSCO met on Monday.",
            "",
        ] {
            assert_eq!(found(text), [], "{text}");
        }
    }
}
