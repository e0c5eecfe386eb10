//! The other languages: complete, and marked as not yet checked by a translator.

use std::collections::BTreeSet;
use std::fs;

use words::{Dir, Language, Locale, Locales, Source};

use super::{is_for_staff, root, variables};

fn others() -> impl Iterator<Item = Language> {
    Language::ALL.into_iter().skip(1)
}

/// What the public reads but for published reports.
fn wanted() -> Vec<&'static str> {
    let reports = fs::read_to_string(root().join("app/locales/en-GB/reports.ftl")).unwrap();
    let is_of_reports = |key: &str| {
        let mut lines = reports.lines();
        lines.any(|line| line.starts_with(&format!("{key} =")))
    };
    let keys = Locales::keys(Locale::ENGLISH).into_iter();
    keys.filter(|key| !is_for_staff(key) && !is_of_reports(key))
        .collect()
}

#[test]
fn every_language_has_every_public_key_with_the_same_variables_and_lines() {
    let words = Locales::load().unwrap();
    for language in others() {
        let (locale, name) = (Locale::plain(language), language.in_english);
        let has: BTreeSet<_> = Locales::keys(locale).into_iter().collect();
        let wants: BTreeSet<_> = wanted().into_iter().collect();
        let alone: Vec<_> = has.symmetric_difference(&wants).collect();
        assert!(alone.is_empty(), "only in {name} or in English: {alone:?}");
        for key in wants {
            let [english, said] =
                [Locale::ENGLISH, locale].map(|locale| words.text(locale, key, &[]).unwrap());
            let bare = said.replace(['\u{2068}', '\u{2069}'], "");
            assert_eq!(variables(&english), variables(&bare), "{key} in {name}");
            assert_eq!(
                english.lines().count(),
                said.lines().count(),
                "{key} in {name}"
            );
            let is_name = english.split_whitespace().count() < 3;
            assert!(is_name || english != said, "{key} is English in {name}");
        }
    }
}

#[test]
fn what_no_translator_has_checked_says_so_in_its_first_line() {
    for language in others() {
        let folder = root().join("app/locales").join(language.tag);
        for file in ["chrome.ftl", "pages.ftl", "questions.ftl", "letters.po"] {
            let text = fs::read_to_string(folder.join(file)).unwrap();
            assert!(
                text.starts_with("# Not yet checked by a translator.\n"),
                "{}/{file}",
                language.tag
            );
        }
    }
}

#[test]
fn digits_are_those_that_people_in_england_type_and_dial() {
    let words = Locales::load().unwrap();
    for language in others() {
        for key in wanted() {
            let said = words.text(Locale::plain(language), key, &[]).unwrap();
            let other = said.chars().find(|c| c.is_numeric() && !c.is_ascii());
            assert_eq!(other, None, "{key} in {}", language.in_english);
        }
    }
}

#[test]
fn a_name_or_a_number_keeps_its_order_among_words_that_run_from_right_to_left() {
    let words = Locales::load().unwrap();
    for language in others() {
        let with = [
            ("provider_phone", "01632 960 001"),
            ("provider", "Westmere Council"),
        ];
        let said = words.text(Locale::plain(language), "sent-advocate", &with);
        let apart = said.unwrap().contains("\u{2068}01632 960 001\u{2069}");
        assert_eq!(apart, language.dir == Dir::Rtl, "{}", language.in_english);
    }
}
