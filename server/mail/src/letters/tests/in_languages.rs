//! Letters and messages in the other languages: every line of them, whole.

use std::collections::BTreeSet;

use ::words::{Language, Locale, Phrases};
use regex::Regex;

use super::super::{About, Letters, built_in, samples, words as choices, written};
use crate::translate::lines;

/// What the public gets by e-mail, but for what the advocacy service and staff get.
const MESSAGES: [&str; 8] = [
    include_str!("../../templates/receipt.j2"),
    include_str!("../../templates/recorded.j2"),
    include_str!("../../templates/thank_you.j2"),
    include_str!("../../templates/advocate_receipt.j2"),
    include_str!("../../templates/letter_ready.j2"),
    include_str!("../../templates/first.j2"),
    include_str!("../../templates/reference.j2"),
    include_str!("../../templates/people.j2"),
];

fn others() -> impl Iterator<Item = Language> {
    Language::ALL.into_iter().skip(1)
}

fn phrases(language: Language) -> &'static Phrases {
    Phrases::of(language).unwrap()
}

/// Every line of every template in plain words.
fn all_lines() -> BTreeSet<String> {
    let letters = built_in::TEXTS.iter();
    let plain = letters.filter(|(name, _)| !name.ends_with(".easy.j2"));
    let texts = plain.map(|(_, text)| *text).chain(MESSAGES);
    texts.flat_map(lines).collect()
}

/// Values and conditions, in any order; what stands in quotes is words.
fn tags(line: &str) -> Vec<String> {
    let (tag, quoted) = (
        Regex::new(r"\{[{%].*?[%}]\}").unwrap(),
        Regex::new(r#""[^"]*""#).unwrap(),
    );
    let is_title = line.starts_with("{% set title");
    let mut tags: Vec<String> = tag
        .find_iter(line)
        .map(
            |found| match is_title || found.as_str().contains(" or \"") {
                true => quoted.replace_all(found.as_str(), "").into_owned(),
                false => found.as_str().to_owned(),
            },
        )
        .collect();
    tags.sort();
    tags
}

#[test]
fn every_line_is_translated_with_the_same_values_and_conditions() {
    for language in others() {
        let name = language.in_english;
        for line in all_lines() {
            let translated = phrases(language).get(&line);
            let translated = translated.unwrap_or_else(|| panic!("{name} lacks: {line}"));
            assert_eq!(tags(translated), tags(&line), "{name}: {translated}");
            assert!(!translated.contains('\n'), "{name}: {translated}");
        }
    }
}

#[test]
fn every_choice_that_a_letter_names_is_translated() {
    for language in others() {
        for (list, value) in choices::every_choice() {
            let english = choices::choice(Language::ENGLISH, list, value);
            let said = phrases(language).get(&english);
            assert!(said.is_some(), "{} lacks: {english}", language.in_english);
        }
    }
}

#[test]
fn every_letter_in_another_language_has_the_lines_of_the_english_one() {
    let (letters, setting) = (Letters::built_in(), samples::Setting::new().unwrap());
    for language in others() {
        for sample in samples::Sample::all() {
            let about = sample.about(&setting, false);
            let in_locale = |locale| {
                let about = About { locale, ..about };
                let (draft, duties) = written(&letters, sample.letter, &about).unwrap();
                (draft.lines(), duties.len())
            };
            let (english, duties) = in_locale(Locale::ENGLISH);
            let (translated, also) = in_locale(Locale::plain(language));
            let name = format!("{} in {}", sample.letter.slug(), language.in_english);
            let side_by_side = || {
                let sides = english.iter().zip(&translated);
                let sides = sides.map(|(one, other)| format!("{}\n  {}", one.text(), other.text()));
                sides.collect::<Vec<_>>().join("\n")
            };
            assert_eq!(
                translated.len(),
                english.len(),
                "{name}:\n{}",
                side_by_side()
            );
            assert_eq!(duties, also, "{name}");
            let text = translated.iter().map(|line| line.text_in(language));
            let text: Vec<String> = text.collect();
            let text = text.join("\n");
            for left_over in ["{{", "{%", "⟦", "none", "undefined"] {
                assert!(!text.contains(left_over), "{name} has {left_over}:\n{text}");
            }
        }
    }
}

/// Whom a letter reaches in another language, and how they read it.
mod as_read {
    use super::*;
    use rules::letter::Letter;

    fn read(letter: Letter, language: Language, change: impl Fn(String) -> String) -> String {
        let (letters, setting) = (Letters::built_in(), samples::Setting::new().unwrap());
        let samples = samples::Sample::all();
        let sample = samples.iter().find(|one| one.letter == letter).unwrap();
        let (_, history) = sample.written();
        let leaving = sample.leaving(&setting, &history);
        let (draft, _) = written(&letters, letter, &sample.about(&setting, false)).unwrap();
        let draft = draft.edited(&change(draft.text()));
        let read = leaving.in_language(&letters, letter, language, &draft);
        read.unwrap().unwrap()
    }

    #[test]
    fn what_a_person_changed_stands_in_it_in_english_and_the_rest_is_translated() {
        let polish = Language::of_tag("pl").unwrap();
        let whole = read(Letter::Acknowledgement, polish, |text| text);
        let next = phrases(polish).get("What happens next").unwrap();
        assert!(
            whole.contains(next) && !whole.contains("What happens next"),
            "{whole}"
        );
        let changed = read(Letter::Acknowledgement, polish, |text| {
            text.replace("What happens next", "What we do for you")
        });
        assert!(
            changed.contains("What we do for you") && !changed.contains(next),
            "{changed}"
        );
    }

    #[test]
    fn a_line_that_somebody_wrote_is_not_translated_because_it_reads_like_one_of_the_template() {
        let polish = Language::of_tag("pl").unwrap();
        let greeting = phrases(polish).get("With kind regards").unwrap();
        let changed = read(Letter::Acknowledgement, polish, |text| {
            text.replace(
                "What happens next",
                "What happens next\nThe worker wrote:\nWith kind regards",
            )
        });
        assert_eq!(changed.matches("With kind regards").count(), 1, "{changed}");
        assert_eq!(changed.matches(greeting).count(), 1, "{changed}");
    }

    #[test]
    fn its_days_are_in_its_language_and_phone_numbers_keep_their_order() {
        let arabic = read(Letter::Acknowledgement, Language::ARABIC, |text| text);
        assert!(
            arabic.contains("2027") && !arabic.contains("January"),
            "{arabic}"
        );
        assert!(arabic.contains("\u{2068}01632 960 001\u{2069}"), "{arabic}");
        let romanian = Language::of_tag("ro").unwrap();
        let romanian = read(Letter::Acknowledgement, romanian, |text| text);
        assert!(romanian.contains("ianuarie 2027"), "{romanian}");
    }
}
