//! What looks like a name in a text, or would lead to somebody: initials, a phone number, an address. Better one too many:
//! somebody looks at each before anything is published.

use std::collections::{BTreeSet, HashSet};
use std::sync::LazyLock;

use unicode_normalization::char::is_combining_mark;

use super::spelling::plain;

/// First names, in small letters without accents: those of the census of the United States in 1990 (public domain), without
/// everyday words, and others that children in England have.
static FIRST_NAMES: LazyLock<HashSet<&str>> =
    LazyLock::new(|| include_str!("first_names.txt").split_whitespace().collect());

/// Before a name, and so a sign of one.
const TITLES: [&str; 8] = ["Mr", "Mrs", "Ms", "Miss", "Mx", "Dr", "Cllr", "Councillor"];
/// Before a name too, in small letters.
const GREETINGS: [&str; 8] = [
    "thanks", "thank", "dear", "hello", "hi", "cheers", "bless", "love",
];
/// Words of two capital letters that are no initials.
const SHORT_FORMS: [&str; 26] = [
    "AI", "AM", "CP", "CE", "EH", "EU", "GB", "GP", "HR", "ID", "IO", "IP", "IT", "LA", "MP", "NI",
    "OK", "PA", "PE", "PM", "QA", "SI", "TV", "UK", "US", "VE",
];
/// Capitalised words that are no names of people: days, months, and what councils call things.
const NOT_NAMES: [&str; 70] = [
    "Complaint",
    "Child",
    "Young",
    "People",
    "Families",
    "Family",
    "Education",
    "Health",
    "Adoption",
    "Fostering",
    "Regulations",
    "Code",
    "Easter",
    "Christmas",
    "English",
    "British",
    "Department",
    "Director",
    "Officer",
    "Head",
    "Board",
    "Committee",
    "Advocate",
    "Covid",
    "Ofsted",
    "Internet",
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
                .into_iter()
                .map(|word| word.plain)
                .collect()
        })
        .filter(|name: &Vec<String>| !name.is_empty())
        .collect();
    let mut found: Vec<(String, bool)> = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let rest = &words[at..];
        let before = at.checked_sub(1).map(|before| &words[before]);
        let (length, is_known) = match (known_length(rest, &known), likely_length(before, rest)) {
            (0, 0) => {
                at += 1;
                continue;
            }
            (0, likely) => {
                let known = (1..likely).any(|inner| known_length(&rest[inner..], &known) > 0);
                (likely, known)
            }
            (known, likely) => (known.max(likely), true),
        };
        let name = &text[rest[0].from..rest[length - 1].to];
        let name: Vec<&str> = name.split_whitespace().collect();
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
    /// Where it begins and ends in the whole text, in bytes.
    from: usize,
    to: usize,
    /// As it is compared.
    plain: String,
    /// With what stands around it.
    piece: &'a str,
    begins_sentence: bool,
    joined: bool,
}

/// What divides the parts of a double name.
const HYPHENS: [char; 7] = [
    '-', '\u{2010}', '\u{2011}', '\u{2012}', '–', '—', '\u{2212}',
];

fn words(text: &str) -> Vec<Word<'_>> {
    let mut words = Vec::new();
    let mut begins_sentence = true;
    for piece in text.split_whitespace() {
        let parts: Vec<&str> = piece.split(HYPHENS).filter_map(bare).collect();
        for (index, bare) in parts.iter().enumerate() {
            let is_last = index + 1 == parts.len();
            let from = bare.as_ptr().addr() - text.as_ptr().addr();
            let ends = piece.ends_with(['.', '!', '?', ':', ';', ',', ')', '"', '”']);
            let is_title = TITLES.contains(bare);
            words.push(Word {
                text: bare,
                from,
                to: from + bare.len(),
                plain: plain(bare),
                piece,
                begins_sentence,
                joined: !is_last || !ends || is_title,
            });
            begins_sentence = is_last && !is_title && piece.ends_with(['.', '!', '?', ':']);
        }
    }
    words
}

/// A word without what stands around it, and without the ending of whose it is.
fn bare(part: &str) -> Option<&str> {
    let bare = part.trim_matches(|c: char| !c.is_alphanumeric() && !is_combining_mark(c));
    let endings = ["'s", "’s", "ʼs", "'S", "’S"];
    let bare = endings
        .iter()
        .find_map(|ending| bare.strip_suffix(ending))
        .unwrap_or(bare);
    Some(bare).filter(|bare| !bare.is_empty())
}

/// How many words from here are a name in the store: all of its words, or one of them, if it is written as a name.
fn known_length(words: &[Word<'_>], known: &[Vec<String>]) -> usize {
    let matches = |name: &[String]| {
        name.len() <= words.len()
            && name
                .iter()
                .zip(words)
                .all(|(part, word)| *part == word.plain)
    };
    let is_whole = |name: &&Vec<String>| matches(name);
    let whole = known.iter().filter(is_whole).map(Vec::len).max();
    let starts_high = words
        .first()
        .is_some_and(|word| word.text.starts_with(char::is_uppercase));
    let is_part = |name: &Vec<String>| {
        name.len() > 1
            && starts_high
            && name
                .iter()
                .any(|part| part.chars().count() > 2 && matches(std::slice::from_ref(part)))
    };
    let part = known.iter().any(is_part);
    whole.unwrap_or(usize::from(part))
}

/// How many words from here look like a name, or like what leads to somebody.
fn likely_length(before: Option<&Word<'_>>, words: &[Word<'_>]) -> usize {
    let Some(first) = words.first() else { return 0 };
    let numbers = number_length(words);
    if numbers > 0 || first.piece.contains('@') || is_initials(first) {
        return numbers.max(1);
    }
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
    let acronym_follows = words.get(1).is_some_and(|word| is_acronym(word.text));
    let is_name_of_two =
        length >= 2 && (titled || !(first.begins_sentence && length == 2 && acronym_follows));
    if is_name_of_two {
        return length;
    }
    usize::from(stands_alone_as_name(before, first, length))
}

/// A single word: capitalised where no sentence begins, a first name where one does or in capitals throughout, or a first name
/// after a greeting.
fn stands_alone_as_name(before: Option<&Word<'_>>, word: &Word<'_>, capitals: usize) -> bool {
    let is_first_name = FIRST_NAMES.contains(word.plain.as_str());
    let greeted = before
        .is_some_and(|before| GREETINGS.contains(&before.plain.as_str()) || before.plain == "you");
    let is_i = word.plain == "i" || word.text.starts_with("I'") || word.text.starts_with("I’");
    (capitals > 0 && !word.begins_sentence && !is_i && word.text.chars().count() > 1)
        || (is_first_name && word.text.starts_with(char::is_uppercase))
        || (is_first_name && greeted)
}

/// `D.W.`, `J.`, `AH`: initials, unless they are a usual short form.
fn is_initials(word: &Word<'_>) -> bool {
    let letters: Vec<&str> = word.text.split('.').collect();
    let single =
        |letter: &&str| letter.chars().count() == 1 && letter.chars().all(char::is_uppercase);
    let dotted = letters.len() > 1 && letters.len() < 5 && letters.iter().all(single);
    let one = single(&word.text)
        && !["I", "A"].contains(&word.text)
        && (word.piece.contains('.') || !word.begins_sentence);
    let two = word.text.len() == 2
        && word.text.chars().all(|letter| letter.is_ascii_uppercase())
        && !SHORT_FORMS.contains(&word.text);
    dotted || one || two
}

/// How many words from here are a phone number: eight digits and more, of which the first is a nought or has a plus before it.
fn number_length(words: &[Word<'_>]) -> usize {
    let (mut digits, mut length) = (0, 0);
    let starts = |word: &Word<'_>| word.text.starts_with('0') || word.piece.contains('+');
    if !words.first().is_some_and(starts) {
        return 0;
    }
    for word in words {
        let is_number = |c: char| c.is_numeric() || "()+-–.".contains(c);
        if !word
            .piece
            .trim_end_matches([',', ';', ':', '!', '?'])
            .chars()
            .all(is_number)
        {
            break;
        }
        digits += word.text.chars().filter(|c| c.is_numeric()).count();
        length += 1;
    }
    if digits >= 8 { length } else { 0 }
}

fn is_capital(word: &Word<'_>) -> bool {
    word.text.starts_with(char::is_uppercase) && !is_acronym(word.text)
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
        assert_eq!(found("Thanks, Mrs. Whitlock!"), is("Mrs. Whitlock", false));
        assert_eq!(
            found("They met Jordan Whitlock-Bey’s mother."),
            is("Jordan Whitlock-Bey", false)
        );
    }

    #[test]
    fn a_name_of_the_books_is_found_however_it_is_spelled() {
        let known = [
            "Siân O'Neill-Brown",
            "Zoë Adeyemi",
            "Łukasz Wójcik",
            "Mary-Jane O’Dowd",
            "Nguyễn Thị Mai",
            "Anne-Marie d'Arcy",
        ];
        let known: BTreeSet<String> = known.map(str::to_owned).into();
        for text in [
            "Sia\u{302}n was patient with us all.",
            "Sian helped.",
            "SIÂN helped.",
            "O’Neill-Brown never gave up.",
            "We met O'Neill\u{2011}Brown twice.",
            "We met ONeill-Brown twice.",
            "It was Mrs O´Neill Brown who rang.",
            "It was Brown who rang.",
            "and so did ZOË.",
            "LUKASZ WOJCIK drove us.",
            "Lukasz drove us.",
            "mary-jane o'dowd rang on Sunday.",
            "mary jane o‘dowd rang on Sunday.",
            "Nguyen Thi Mai rang.",
            "D’ARCY rang.",
        ] {
            let found = find(text, &known);
            assert!(found.iter().any(|(_, known)| *known), "{text}: {found:?}");
        }
    }

    #[test]
    fn who_is_in_no_book_is_marked_for_a_second_look() {
        for (text, name) in [
            ("thanks Danny", "Danny"),
            ("thanks danny", "danny"),
            ("Danny was great with us.", "Danny"),
            ("They did so much for Leo", "Leo"),
            ("You are the best, Dan", "Dan"),
            ("the Oakhampton family", "Oakhampton"),
            ("D.W. was kind", "D.W"),
            ("It was D. W. who came", "D"),
            ("AH and LL loved the trip", "AH"),
            ("AH and LL loved the trip", "LL"),
            ("PRIYA made us laugh", "PRIYA"),
            ("Ring me on 07700 900 123, please", "07700 900 123"),
            ("Write to kit@example.org", "kit@example.org"),
        ] {
            let found = found(text);
            assert!(
                found.contains(&(name.to_owned(), false)),
                "{text}: {found:?}"
            );
        }
    }

    #[test]
    fn everyday_words_are_no_names() {
        for text in [
            "The reed in the pond.",
            "In April the Council answered 74 complaints.",
            "CASS and the LGSCO met on Monday.",
            "Will you thank them? I think I'd hope so. May I?",
            "An MP and a GP wrote to the UK in 2023-24, 33 148 times.",
            "",
        ] {
            assert_eq!(found(text), [], "{text}");
        }
    }
}
