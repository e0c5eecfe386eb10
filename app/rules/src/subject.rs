//! Somebody asks for what is held on them (UK GDPR, article 15): by when they are answered, and what is left out.

use chrono::{Months, NaiveDate};
use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::canonical_combining_class;

use crate::text::is_invisible;

/// Why something is not given to somebody who asks for what is held on them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LeftOut {
    /// It is about somebody else, who has not agreed (Data Protection Act 2018, schedule 2, paragraph 16).
    ThirdPerson,
    /// A lawyer was asked, or answered (schedule 2, paragraph 19).
    LegalPrivilege,
    /// To read it could seriously harm somebody (schedule 3).
    SeriousHarm,
}

/// What was decided of a passage by somebody who looked at it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Mark {
    /// It is given.
    Given,
    /// It is left out.
    LeftOut(LeftOut),
}

/// Whose a case is that was found for somebody who asks for what is held on them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Whose {
    /// They told us themselves, or somebody did for them.
    Theirs,
    /// Somebody else told us about them.
    AboutThem,
    /// It is somebody else's.
    NotTheirs,
}

impl LeftOut {
    /// Every reason, in the order in which forms list them.
    pub const ALL: [Self; 3] = [Self::ThirdPerson, Self::LegalPrivilege, Self::SeriousHarm];

    /// The end of the key of its words.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::ThirdPerson => "third-person",
            Self::LegalPrivilege => "legal-privilege",
            Self::SeriousHarm => "serious-harm",
        }
    }

    /// What is called so.
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.slug() == slug)
    }
}

impl Mark {
    /// The end of the key of its words.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Given => "given",
            Self::LeftOut(why) => why.slug(),
        }
    }

    /// What is called so; none where nothing was decided.
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        match slug {
            "given" => Some(Self::Given),
            why => LeftOut::from_slug(why).map(Self::LeftOut),
        }
    }
}

impl Whose {
    /// Every answer, in the order in which forms list them.
    pub const ALL: [Self; 3] = [Self::Theirs, Self::AboutThem, Self::NotTheirs];

    /// The end of the key of its words.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Theirs => "theirs",
            Self::AboutThem => "about-them",
            Self::NotTheirs => "not-theirs",
        }
    }

    /// What is called so.
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.slug() == slug)
    }
}

/// The last day on which a request is answered in time: one calendar month after it was received, and two more where that was
/// needed and they were told so (article 12(3)). Where that month has no such day, it is its last.
#[must_use]
pub fn answer_by(received_on: NaiveDate, is_extended: bool) -> NaiveDate {
    let months = if is_extended { 3 } else { 1 };
    received_on
        .checked_add_months(Months::new(months))
        .unwrap_or(NaiveDate::MAX)
}

/// The text with `says` in the place of each of these names and phrases, however they are spaced, in whatever case, with
/// accents or without, and whatever stands between their letters that nobody sees. A name that is a part of another word stays.
#[must_use]
pub fn without(text: &str, phrases: &[String], says: &str) -> String {
    let mut phrases: Vec<Vec<char>> = phrases.iter().map(|phrase| folded(phrase)).collect();
    phrases.retain(|phrase| !phrase.is_empty());
    // A whole name goes before a part of it.
    phrases.sort_by_key(|phrase| std::cmp::Reverse(phrase.len()));
    let letters: Vec<char> = text.chars().collect();
    let (mut left, mut at) = (String::new(), 0);
    while let Some(letter) = letters.get(at) {
        let before = letters[..at].iter().rev();
        let found = phrases
            .iter()
            .filter(|_| !goes_on(before.clone()))
            .find_map(|phrase| end_of(&letters, at, phrase));
        match found {
            Some(end) => {
                left.push_str(says);
                at = end;
            }
            None => {
                left.push(*letter);
                at += 1;
            }
        }
    }
    left
}

/// Where this phrase ends, if it begins here: with the marks that belong to its last letter.
fn end_of(letters: &[char], from: usize, phrase: &[char]) -> Option<usize> {
    let mut at = from;
    let mut wanted = phrase.iter().peekable();
    while let Some(next) = wanted.peek() {
        if **next == ' ' {
            let spaces = letters[at..].iter();
            let spaces: Vec<&char> = spaces
                .take_while(|letter| is_mark(**letter) || divides(**letter))
                .collect();
            if !spaces.iter().any(|space| divides(**space)) {
                return None;
            }
            at += spaces.len();
            wanted.next();
            continue;
        }
        for folded in fold(*letters.get(at)?) {
            if wanted.next() != Some(&folded) {
                return None;
            }
        }
        at += 1;
    }
    let rest = &letters[at..];
    let marks = rest.iter().take_while(|letter| is_mark(**letter)).count();
    (!goes_on(rest.iter())).then_some(at + marks)
}

/// Whether the word goes on with the first of these letters that is seen.
fn goes_on<'a>(mut letters: impl Iterator<Item = &'a char>) -> bool {
    let seen = letters.find(|letter| !is_mark(**letter));
    seen.is_some_and(|letter| letter.is_alphanumeric())
}

/// A phrase in small letters with one space between its words.
fn folded(phrase: &str) -> Vec<char> {
    let words = phrase.split(divides);
    let words: Vec<String> = words
        .map(|word| word.chars().flat_map(fold).collect())
        .filter(|word: &String| !word.is_empty())
        .collect();
    words.join(" ").chars().collect()
}

/// A letter as it is compared: nothing, where it is a mark on another or shows nothing.
fn fold(letter: char) -> impl Iterator<Item = char> {
    let plain = match letter {
        '’' | '‘' | 'ʼ' | '´' | '′' => '\'',
        '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
        other => other,
    };
    let small = std::iter::once(plain).nfkd().flat_map(char::to_lowercase);
    let small = small.map(|letter| if letter == 'ς' { 'σ' } else { letter });
    small.filter(|letter| !is_mark(*letter) && !divides(*letter))
}

/// Whether words are divided by it. A space of no width divides them in some scripts.
fn divides(letter: char) -> bool {
    letter.is_whitespace() || letter == '\u{200b}'
}

/// Whether it stands above, under or within another letter, or shows nothing at all.
fn is_mark(letter: char) -> bool {
    canonical_combining_class(letter) != 0 || (is_invisible(letter) && !divides(letter))
}
