//! The words: complete in both languages, easy to read in easy read with a picture for every idea, and complete for staff
//! through the whole procedure.
#![allow(clippy::unwrap_used, missing_docs)]

#[path = "words/easy_read.rs"]
mod easy_read;
#[path = "words/languages.rs"]
mod languages;
#[path = "words/reading_age.rs"]
mod reading_age;
#[path = "words/staff.rs"]
mod staff;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use rules::form::{Autocomplete, Kind};
use rules::intake::{Answers, Draft, Journey, Question, QuestionField};
use store::{Use, VISITOR};
use words::{Locale, Locales, Source};

/// The journeys that somebody can begin.
const DOORS: [Journey; 4] = [
    Journey::Complaint,
    Journey::Compliment,
    Journey::AdvocateRequest,
    Journey::Idea,
];

#[test]
fn every_key_stands_in_both_styles_with_the_same_variables() {
    let words = Locales::load().unwrap();
    let standard: BTreeSet<_> = Locales::keys(Locale::ENGLISH)
        .into_iter()
        .filter(|key| !is_for_staff(key))
        .collect();
    let easy: BTreeSet<_> = Locales::keys(Locale::EASY_READ).into_iter().collect();
    let alone: Vec<_> = standard.symmetric_difference(&easy).collect();
    assert!(alone.is_empty(), "only in one style: {alone:?}");
    for key in standard.intersection(&easy) {
        let [standard, easy] = [Locale::ENGLISH, Locale::EASY_READ]
            .map(|locale| variables(&words.text(locale, key, &[]).unwrap()));
        assert_eq!(standard, easy, "{key}");
    }
}

#[test]
fn every_question_field_option_and_fault_has_its_words() {
    let words = Locales::load().unwrap();
    for language in Locale::ALL {
        let has = |key: String| {
            assert!(
                words.text(language, &key, &[]).is_some(),
                "{key} in {}",
                language.tag()
            );
        };
        for &question in Question::ALL {
            let slug = question.slug();
            has(format!("{slug}-title"));
            for field in question.fields() {
                let name = field.asks.name;
                if question.fields().len() > 1 {
                    has(format!("{slug}-{name}-label"));
                }
                if !field.asks.optional {
                    has(format!("{slug}-{name}-missing"));
                }
                if let Some(offered) = field.asks.kind.options() {
                    assert_eq!(offered.list, format!("{slug}-{name}"));
                }
                for option in options(field) {
                    has(format!("{slug}-{name}-{option}"));
                }
                for code in faults(field) {
                    has(format!("fault-{code}"));
                }
            }
        }
    }
}

#[test]
fn every_key_that_pages_make_of_parts_exists() {
    let words = Locales::load().unwrap();
    let has = |key: &str| assert!(words.text(Locale::EASY_READ, key, &[]).is_some(), "{key}");
    for slug in DOORS.map(Journey::slug) {
        for key in [
            "start-{}",
            "start-{}-hint",
            "send-{}",
            "sent-{}-title",
            "sent-{}-next-1",
            "staff-kind-{}",
        ] {
            has(&key.replace("{}", slug));
        }
    }
    let lists = DOORS.iter().flat_map(|journey| journey.may_be_added());
    for added in lists {
        has(&format!("{}-add", added[0].lead().slug()));
    }
    for used in Use::all() {
        has(&format!("staff-use-{}", used.slug()));
    }
    for who in [VISITOR, "person", "advocate", "portal", "command-line"] {
        has(&format!("staff-use-by-{who}"));
    }
    for status in [400, 403, 404, 413, 415, 422, 429, 500, 503] {
        has(&format!("error-{status}-title"));
        has(&format!("error-{status}-intro"));
    }
}

#[test]
fn every_key_that_a_page_or_an_answer_names_exists() {
    let words = Locales::load().unwrap();
    let first = |key: &str| key.split('-').next().unwrap_or_default().to_owned();
    let begins: BTreeSet<_> = [
        "staff", "sent", "footer", "calm", "error", "draft", "exit", "check", "go",
    ]
    .into();
    let mut named = 0;
    let mut files = rust_files(&root().join("app/src"));
    files.extend(rust_files(&root().join("server/web/src")));
    for file in files {
        let text = fs::read_to_string(&file).unwrap();
        // Tests make up keys of their own.
        let text = text.split("mod tests {").next().unwrap();
        let said = ["say(\"", "say_with(\"", "rows(\"", "key=\""];
        let said = said
            .into_iter()
            .flat_map(|call| text.split(call).skip(1))
            .filter_map(|rest| rest.split('"').next());
        let like_a_key = text.split('"').filter(|literal| {
            let is_key = literal
                .chars()
                .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
            // `error-503` is the first part of two keys.
            let is_whole = literal.contains('-')
                && !literal.ends_with(|c: char| c == '-' || c.is_ascii_digit());
            // The choices of a list begin with its name.
            let is_list = text.contains(&format!("Options::new(\"{literal}\""));
            is_key && is_whole && !is_list && begins.contains(first(literal).as_str())
        });
        for key in said.chain(like_a_key) {
            named += 1;
            assert!(
                words.text(Locale::EASY_READ, key, &[]).is_some(),
                "{key}, in {}",
                file.display()
            );
        }
    }
    assert!(named > 50, "the keys were not found");
}

#[test]
fn easy_read_borrows_only_the_words_for_staff() {
    let words = Locales::load().unwrap();
    let text = |key| words.text(Locale::EASY_READ, key, &[]);
    assert!(text("staff-queue-title").is_some() && text("category-parent").is_some());
    assert_ne!(
        text("start-title"),
        words.text(Locale::ENGLISH, "start-title", &[])
    );
    assert_eq!(text("no-such-key"), None);
}

#[test]
fn a_phone_number_is_never_taken_for_a_number() {
    let words = Locales::load().unwrap();
    let said = |phone| {
        words
            .text(Locale::ENGLISH, "error-404-intro", &[("phone", phone)])
            .unwrap()
    };
    for phone in ["01632960001", "0800 1111", "+44 1632 960001"] {
        assert!(said(phone).contains(phone), "{}", said(phone));
    }
}

#[test]
fn one_day_is_a_day_and_two_are_days() {
    let words = Locales::load().unwrap();
    let late = |days| {
        words.text(
            Locale::ENGLISH,
            "staff-due-late",
            &[("date", "Tue 14 Jan"), ("days", days)],
        )
    };
    assert_eq!(late("1").unwrap(), "due Tue 14 Jan · late by 1 working day");
    assert_eq!(
        late("2").unwrap(),
        "due Tue 14 Jan · late by 2 working days"
    );
}

/// Every value that a field may ever offer.
fn options(field: &QuestionField) -> BTreeSet<&'static str> {
    let who = Question::Who.fields();
    let mut options: BTreeSet<_> = field.options(&Answers::default()).iter().copied().collect();
    for said in who[0].options(&Answers::default()) {
        let mut draft = Draft::default();
        let danger = [("danger".to_owned(), "no".to_owned())];
        draft.save(Question::Danger, Question::Danger.filled(danger));
        draft.save(
            Question::Who,
            Question::Who.filled([("who".to_owned(), (*said).to_owned())]),
        );
        options.extend(field.options(&Journey::Complaint.progress(&draft).answers));
    }
    options
}

/// Every fault that a field can have, apart from being missing.
fn faults(field: &QuestionField) -> Vec<&'static str> {
    let shape: &[_] = match field.asks.kind {
        Kind::Choice(_) | Kind::Choices(_) => &["not-a-choice"],
        Kind::ChoicesOrLast(_) => &["not-a-choice", "not-alone"],
        Kind::Line(Autocomplete::Email) => &["too-long", "email", "email-ending"],
        Kind::Line(Autocomplete::Tel) => &["too-long", "phone", "phone-short"],
        Kind::Line(_) | Kind::Story(_) => &["too-long"],
        kind => panic!("no question asks so: {kind:?}"),
    };
    shape.to_vec()
}

fn is_for_staff(key: &str) -> bool {
    let first = key.split('-').next().unwrap_or_default();
    [
        "staff", "category", "report", "register", "export", "import",
    ]
    .contains(&first)
}

/// The variables of a text that was asked for without them.
fn variables(text: &str) -> BTreeSet<String> {
    text.split("{$")
        .skip(1)
        .filter_map(|rest| rest.split('}').next())
        .map(str::to_owned)
        .collect()
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for path in fs::read_dir(folder)
        .unwrap()
        .map(|file| file.unwrap().path())
    {
        if path.is_dir() {
            files.extend(rust_files(&path));
        } else if path.extension().is_some_and(|end| end == "rs") {
            files.push(path);
        }
    }
    files
}
