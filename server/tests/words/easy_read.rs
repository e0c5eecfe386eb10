//! Easy read is easy: short plain lines, one idea each, and a picture for every idea (R11.4).

use std::collections::BTreeSet;
use std::fs;

use rules::intake::{Answers, Question};
use words::{Locale, Locales, NO_PICTURE, Source};

use super::{root, variables};

#[test]
fn easy_read_has_short_plain_lines_of_one_sentence() {
    for (key, line) in easy_lines() {
        let plain = without_variables(&line);
        let words: Vec<_> = plain.split_whitespace().collect();
        assert!(words.len() <= 15, "{key} has {} words: {line}", words.len());
        let is_many = [". ", "? ", "! "].iter().any(|end| plain.contains(end));
        assert!(!is_many, "{key} has two sentences in a line: {line}");
        if is_sentence(&key) {
            assert!(
                plain.ends_with(['.', '?', '!', ':', '”']),
                "{key} does not end: {line}"
            );
        }
        for word in words {
            let word = word
                .trim_matches(|c: char| !c.is_alphanumeric())
                .replace('’', "'")
                .to_lowercase();
            assert!(!is_contraction(&word), "{key} has a contraction: {line}");
            assert!(
                !is_number(&word) && word != "etc",
                "{key} wants a digit or the full word: {line}"
            );
        }
        assert!(
            !plain.contains(['%', '&']),
            "{key} has a sign for a word: {line}"
        );
        let is_acronym =
            |word: &str| word.len() > 1 && word.chars().all(|c| c.is_ascii_uppercase());
        assert!(
            !plain.split(|c: char| !c.is_alphanumeric()).any(is_acronym),
            "{key} has an acronym: {line}"
        );
    }
}

#[test]
fn every_easy_read_line_has_its_picture_and_no_picture_is_left_over() {
    let words = Locales::load().unwrap();
    let folder = root().join("public/pictures");
    let mut used = BTreeSet::new();
    for key in Locales::keys(Locale::EASY_READ) {
        let lines = words
            .text(Locale::EASY_READ, key, &[])
            .unwrap()
            .lines()
            .count();
        let pictures = words.pictures(Locale::EASY_READ, key).unwrap_or_default();
        let pictures: Vec<_> = pictures.split_whitespace().map(str::to_owned).collect();
        assert!(
            pictures.len() == lines || (pictures.is_empty() && goes_without(key)),
            "{key}: {pictures:?}"
        );
        for picture in pictures.into_iter().filter(|name| name != NO_PICTURE) {
            assert!(
                folder.join(format!("{picture}.svg")).is_file(),
                "{key} has no picture {picture}.svg"
            );
            used.insert(picture);
        }
    }
    let files = fs::read_dir(&folder)
        .unwrap()
        .map(|file| file.unwrap().path());
    let drawn: BTreeSet<_> = files
        .filter(|file| file.extension().is_some_and(|end| end == "svg"))
        .map(|file| file.file_stem().unwrap().to_string_lossy().into_owned())
        .collect();
    assert_eq!(
        drawn.difference(&used).collect::<Vec<_>>(),
        Vec::<&String>::new(),
        "pictures that nobody shows"
    );
}

#[test]
fn no_picture_stands_twice_above_an_answer_or_among_its_choices() {
    let words = Locales::load().unwrap();
    let pictures = |key: String| {
        let names = words.pictures(Locale::EASY_READ, &key).unwrap_or_default();
        let names: Vec<_> = names.split_whitespace().map(str::to_owned).collect();
        names.into_iter().filter(|name| name != NO_PICTURE)
    };
    let who = Question::Who.fields()[0].options(&Answers::default());
    let mut answers: Vec<Answers> = vec![Answers::default()];
    for value in who {
        let mut one = Answers::default();
        let said = [("who".to_owned(), (*value).to_owned())];
        one.record(Question::Who, Question::Who.filled(said));
        answers.push(one);
    }
    for (question, earlier) in Question::ALL
        .iter()
        .flat_map(|q| answers.iter().map(move |a| (q, a)))
    {
        let slug = question.slug();
        let above: Vec<_> = ["title", "intro"]
            .into_iter()
            .flat_map(|end| pictures(format!("{slug}-{end}")))
            .collect();
        for field in question.fields() {
            let name = field.asks.name;
            let choices = field
                .options(earlier)
                .iter()
                .flat_map(|value| pictures(format!("{slug}-{name}-{value}")));
            let mut seen = BTreeSet::new();
            for picture in above.iter().cloned().chain(choices) {
                assert!(
                    seen.insert(picture.clone()),
                    "{slug}-{name}: {picture} twice"
                );
            }
        }
    }
}

#[test]
fn the_table_says_of_every_picture_what_it_shows_and_why_it_stands_there() {
    let table = include_str!("../../../app/words/pictures.md");
    let rows = table.lines().filter(|line| line.starts_with("| ")).skip(1);
    let rows: Vec<Vec<&str>> = rows
        .map(|row| row.trim_matches('|').split('|').map(str::trim).collect())
        .collect();
    assert!(
        rows.iter()
            .all(|row| row.len() == 3 && row.iter().all(|cell| !cell.is_empty()))
    );
    let said: Vec<String> = rows.iter().map(|row| row[0].to_owned()).collect();
    let files = fs::read_dir(root().join("public/pictures")).unwrap();
    let mut drawn: Vec<String> = files
        .map(|file| file.unwrap().file_name().into_string().unwrap())
        .filter_map(|name| Some(name.strip_suffix(".svg")?.to_owned()))
        .collect();
    drawn.sort();
    assert_eq!(said, drawn);
}

#[test]
fn pictures_are_only_pictures() {
    for file in fs::read_dir(root().join("public/pictures"))
        .unwrap()
        .map(|file| file.unwrap().path())
    {
        if file.extension().is_some_and(|end| end == "svg") {
            let svg = fs::read_to_string(&file).unwrap();
            assert!(
                svg.starts_with("<svg") && svg.contains("viewBox="),
                "{}",
                file.display()
            );
            for forbidden in [
                "<script",
                "href",
                "style",
                "url(",
                "<image",
                "<foreignObject",
                " on",
            ] {
                assert!(
                    !svg.contains(forbidden),
                    "{} has {forbidden}",
                    file.display()
                );
            }
        }
    }
}

/// Every line of easy read with its key.
fn easy_lines() -> Vec<(String, String)> {
    let words = Locales::load().unwrap();
    let text = |key: &str| words.text(Locale::EASY_READ, key, &[]).unwrap();
    let lines = |key: &'static str| {
        text(key)
            .lines()
            .map(|line| (key.to_owned(), line.to_owned()))
            .collect::<Vec<_>>()
    };
    Locales::keys(Locale::EASY_READ)
        .into_iter()
        .flat_map(lines)
        .collect()
}

/// Names, labels and titles are no sentences.
fn is_sentence(key: &str) -> bool {
    let ends = [
        "-intro", "-hint", "-missing", "-lead", "-trouble", "-reads", "-copy",
    ];
    ends.iter().any(|end| key.ends_with(end))
        || ["fault-", "-next-", "-silent-"]
            .iter()
            .any(|part| key.contains(part))
}

/// Buttons, labels, errors and what is announced have no pictures of their own.
fn goes_without(key: &str) -> bool {
    let ends = ["-label", "-hint", "-missing", "-not-alone"];
    let chrome = include_str!("../../../app/locales/en-GB-x-easyread/chrome.ftl");
    let is_chrome = chrome.lines().any(|line| {
        line.strip_prefix(key)
            .is_some_and(|rest| rest.starts_with(" ="))
    });
    is_chrome
        || goes_without_pictures(key)
        || key.starts_with("fault-")
        || ends.iter().any(|end| key.ends_with(end))
}

/// Answers that no picture tells apart: ages, and who somebody is.
fn goes_without_pictures(key: &str) -> bool {
    let about = ["age", "sex", "ethnic_group", "limits", "religion"]
        .map(|field| format!("about-you-{field}-"));
    let more = [
        "age-age-",
        "more-about-you-orientation-",
        "child-about-you-sex-",
    ]
    .map(str::to_owned);
    about.iter().chain(&more).any(|list| key.starts_with(list))
}

fn is_contraction(word: &str) -> bool {
    let ends = ["'t", "'re", "'ve", "'ll", "'d", "'m"];
    let is = [
        "it", "that", "what", "who", "there", "here", "let", "how", "he", "she",
    ];
    ends.iter().any(|end| word.ends_with(end))
        || word
            .strip_suffix("'s")
            .is_some_and(|word| is.contains(&word))
}

fn is_number(word: &str) -> bool {
    let words = "one two three four five six seven eight nine ten eleven twelve";
    words.split(' ').any(|number| number == word)
}

/// A variable stands for about three words: a date, a name, a number.
fn without_variables(text: &str) -> String {
    let fill =
        |text: String, name: &String| text.replace(&format!("{{${name}}}"), "some name here");
    variables(text).iter().fold(text.to_owned(), fill)
}
