//! Somebody asks for what is held on them (UK GDPR, article 15): by when they are answered, and what is left out.

use chrono::{Months, NaiveDate};
use serde::{Deserialize, Serialize};

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

/// The text with `says` in the place of each of these names and phrases, however they are spaced and in whatever case. A name
/// that is a part of another word stays.
#[must_use]
pub fn without(text: &str, phrases: &[String], says: &str) -> String {
    let mut phrases: Vec<Vec<char>> = phrases.iter().map(|phrase| folded(phrase)).collect();
    phrases.retain(|phrase| !phrase.is_empty());
    // A whole name goes before a part of it.
    phrases.sort_by_key(|phrase| std::cmp::Reverse(phrase.len()));
    let letters: Vec<char> = text.chars().collect();
    let (mut left, mut at) = (String::new(), 0);
    while let Some(letter) = letters.get(at) {
        let begins = at == 0 || !letters[at - 1].is_alphanumeric();
        let found = phrases
            .iter()
            .filter(|_| begins)
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

/// Where this phrase ends, if it begins here.
fn end_of(letters: &[char], from: usize, phrase: &[char]) -> Option<usize> {
    let mut at = from;
    let mut wanted = phrase.iter().peekable();
    while let Some(next) = wanted.peek() {
        if **next == ' ' {
            let spaces = letters[at..]
                .iter()
                .take_while(|letter| letter.is_whitespace())
                .count();
            if spaces == 0 {
                return None;
            }
            at += spaces;
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
    let goes_on = letters
        .get(at)
        .is_some_and(|letter| letter.is_alphanumeric());
    (!goes_on).then_some(at)
}

/// A phrase in small letters with one space between its words.
fn folded(phrase: &str) -> Vec<char> {
    let words: Vec<&str> = phrase.split_whitespace().collect();
    words.join(" ").chars().flat_map(fold).collect()
}

fn fold(letter: char) -> impl Iterator<Item = char> {
    let plain = match letter {
        '’' | '‘' | 'ʼ' => '\'',
        '‐' | '‑' | '–' => '-',
        other => other,
    };
    plain.to_lowercase()
}
