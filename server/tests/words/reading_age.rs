//! How old somebody has to be to read the words with ease, by the formula of Flesch and Kincaid (R11.4): at most 9 years, in easy
//! read 7.

use std::collections::BTreeMap;
use std::fs;

use words::{Locale, Locales, Source};

use super::{is_for_staff, root, variables};

/// What children and families read, by file.
const FILES: [&str; 3] = ["questions", "pages", "chrome"];
/// A text shorter than this, in words, is judged with its file and not alone.
const LONG: usize = 30;

#[derive(Default, Clone, Copy)]
struct Counted {
    words: usize,
    sentences: usize,
    syllables: usize,
}

#[test]
fn a_child_of_nine_reads_the_words_and_a_child_of_seven_easy_read() {
    for (locale, most) in [(Locale::ENGLISH, 9.0), (Locale::EASY_READ, 7.0)] {
        for (file, texts) in texts(locale) {
            let mut whole = Counted::default();
            for (key, text) in texts {
                let counted = counted(&text);
                if counted.words >= LONG {
                    let age = counted.age();
                    assert!(
                        age <= most + 2.0,
                        "{key} is for somebody of {age:.1}: {text}"
                    );
                }
                whole.words += counted.words;
                whole.sentences += counted.sentences;
                whole.syllables += counted.syllables;
            }
            let age = whole.age();
            assert!(
                age <= most,
                "{file} of {} is for somebody of {age:.1}",
                locale.tag()
            );
        }
    }
}

#[test]
fn the_formula_tells_easy_from_hard() {
    let easy = counted("The cat sat on the mat. It was warm.");
    assert!(easy.age() < 6.0);
    let hard = counted(
        "Representations concerning adjudication are investigated independently by appropriately accountable officers.",
    );
    assert!(hard.age() > 20.0);
}

/// The texts of each file by key, with a name in place of each variable.
fn texts(locale: Locale) -> BTreeMap<&'static str, Vec<(String, String)>> {
    let words = Locales::load().unwrap();
    let by_file = FILES.map(|file| {
        let source = root().join(format!("app/locales/{}/{file}.ftl", locale.tag()));
        let source = fs::read_to_string(source).unwrap();
        let keys = source
            .lines()
            .filter_map(|line| Some(line.split_once(" =")?.0));
        let keys = keys.filter(|key| !key.starts_with([' ', '#', '-']) && !is_for_staff(key));
        let texts = keys.filter_map(|key| {
            let text = words.text(locale, key, &[])?;
            let named = variables(&text).iter().fold(text.clone(), |text, name| {
                text.replace(&format!("{{${name}}}"), "name")
            });
            Some((key.to_owned(), named))
        });
        (file, texts.collect())
    });
    by_file.into_iter().collect()
}

fn counted(text: &str) -> Counted {
    let ends = |line: &str| line.matches(['.', '?', '!', ':']).count().max(1);
    let lines = text.lines().filter(|line| !line.trim().is_empty());
    let words = text.split(|letter: char| !(letter.is_alphabetic() || "’'".contains(letter)));
    let words: Vec<_> = words
        .filter(|word| word.chars().any(char::is_alphabetic))
        .collect();
    Counted {
        words: words.len(),
        sentences: lines.map(ends).sum(),
        syllables: words.iter().map(|word| syllables(word)).sum(),
    }
}

/// Groups of vowels, but for an `e` at the end that nobody hears.
fn syllables(word: &str) -> usize {
    let word = word.to_lowercase();
    let is_vowel = |letter: char| "aeiouy".contains(letter);
    let (mut groups, mut before) = (0, false);
    for letter in word.chars() {
        groups += usize::from(is_vowel(letter) && !before);
        before = is_vowel(letter);
    }
    let silent = (word.ends_with('e') && !word.ends_with("le") && !word.ends_with("ee"))
        || word
            .strip_suffix("ed")
            .is_some_and(|stem| !stem.ends_with(['t', 'd']));
    match silent && groups > 1 {
        true => groups - 1,
        false => groups.max(1),
    }
}

impl Counted {
    /// In years: the grade of an American school, and five.
    fn age(self) -> f64 {
        let count = |number: usize| f64::from(u32::try_from(number).unwrap());
        let (words, sentences) = (count(self.words.max(1)), count(self.sentences.max(1)));
        0.39 * words / sentences + 11.8 * count(self.syllables) / words - 15.59 + 5.0
    }
}
