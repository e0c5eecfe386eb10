//! The words of a language as a table for translators, and back: English beside the translation, a row a text.

use std::collections::{BTreeSet, HashMap};
use std::fmt::Write as _;

use anyhow::{Result, bail};

use crate::locales::named_files;
use crate::{Language, Locale, Locales, Phrases, Source};

/// The file of letters and messages.
const LETTERS: &str = "letters.po";

/// A text to translate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    /// The file in which it stands, such as `pages.ftl`.
    pub file: String,
    /// Its key; of a line of a letter the line in English.
    pub key: String,
    /// In English, with its variables in braces; paragraphs are lines.
    pub english: String,
    /// In the language.
    pub translation: String,
}

/// Everything that the public reads in a language, in the order of the files.
///
/// # Errors
/// When the words cannot be read, or this is English.
pub fn texts(language: Language) -> Result<Vec<Text>> {
    let words = Locales::load()?;
    let Some(phrases) = Phrases::of(language) else {
        bail!("English is what the others are translated from: name another language.");
    };
    let locale = Locale::plain(language);
    let say = |locale, key: &str| words.text(locale, key, &[]).unwrap_or_default();
    let mut texts = Vec::new();
    for (file, source) in named_files(locale) {
        for key in keys(source) {
            texts.push(Text {
                file: format!("{file}.ftl"),
                key: key.to_owned(),
                english: say(Locale::ENGLISH, key),
                translation: bare(&say(locale, key)),
            });
        }
    }
    for line in phrases.english() {
        texts.push(Text {
            file: LETTERS.to_owned(),
            key: line.to_owned(),
            english: line.to_owned(),
            translation: phrases.get(line).unwrap_or_default().to_owned(),
        });
    }
    Ok(texts)
}

/// The files of a language with translations put into them, each with its name. `checked_by` is the translator who has read all of
/// it; none where nobody has.
///
/// # Errors
/// One sentence a row, when a row is missing, unknown or empty, or has other variables or lines than English has.
pub fn files(
    language: Language,
    translated: &[Text],
    checked_by: Option<&str>,
) -> Result<Vec<(String, String)>> {
    let wanted = texts(language)?;
    if checked_by.is_some_and(|name| name.chars().any(char::is_control)) {
        bail!("The name of who checked it has a line break or a control character in it.");
    }
    let given: HashMap<(&str, &str), &str> = translated
        .iter()
        .map(|text| {
            (
                (text.file.as_str(), text.key.as_str()),
                text.translation.as_str(),
            )
        })
        .collect();
    let known: BTreeSet<_> = wanted
        .iter()
        .map(|text| (text.file.as_str(), text.key.as_str()))
        .collect();
    let mut wrong: Vec<String> = given
        .keys()
        .filter(|row| !known.contains(*row))
        .map(|(file, key)| format!("{file} has no {key}."))
        .collect();
    let mut places = BTreeSet::new();
    let twice = translated
        .iter()
        .filter(|text| !places.insert((&text.file, &text.key)));
    wrong.extend(twice.map(|text| format!("{} {}: it is there twice.", text.file, text.key)));
    wrong.sort();
    for text in &wanted {
        let place = (text.file.as_str(), text.key.as_str());
        let fault = given
            .get(&place)
            .map_or(Some("is missing"), |said| fault(text, said));
        wrong.extend(fault.map(|fault| format!("{} {}: it {fault}.", text.file, text.key)));
    }
    if !wrong.is_empty() {
        bail!("{}", wrong.join("\n"));
    }
    let state = checked_by.map_or_else(
        || "Not yet checked by a translator.".to_owned(),
        |name| format!("Checked by {name}."),
    );
    let mut files: Vec<(String, String)> = Vec::new();
    for text in &wanted {
        let said = given[&(text.file.as_str(), text.key.as_str())];
        if files.last().is_none_or(|(file, _)| *file != text.file) {
            files.push((text.file.clone(), head(language, &text.file, &state)));
        }
        if let Some((file, lines)) = files.last_mut() {
            match file.as_str() {
                LETTERS => write!(
                    lines,
                    "\nmsgid {}\nmsgstr {}\n",
                    quoted(&text.key),
                    quoted(said)
                )?,
                _ => lines.push_str(&message(&text.key, said)),
            }
        }
    }
    Ok(files)
}

/// What is wrong with a translation.
fn fault(text: &Text, said: &str) -> Option<&'static str> {
    let is_letter = text.file == LETTERS;
    let marks = if is_letter { tags } else { variables };
    if said.trim().is_empty() {
        Some("is empty")
    } else if marks(&text.english) != marks(said) {
        Some("has other values in braces than English has")
    } else if text.english.lines().count() != said.lines().count() {
        Some("has another number of lines than English has")
    } else if said.chars().any(|mark| mark.is_control() && mark != '\n') || said.ends_with('\n') {
        Some("has a character that no text has, or ends in a line break")
    } else if has_brace_left_over(said, is_letter) {
        Some("has a brace that opens or closes nothing")
    } else if !is_letter
        && said
            .lines()
            .any(|line| line.trim_start().starts_with(['[', '*', '.']))
    {
        Some("has a line that begins with [, * or a full stop, which the file cannot hold")
    } else {
        None
    }
}

/// Whether braces are left over beside those that hold a value or a condition.
fn has_brace_left_over(said: &str, is_letter: bool) -> bool {
    let (open, close): (&[&str], &[&str]) = match is_letter {
        true => (&["{{", "{%"], &["}}", "%}"]),
        false => (&["{"], &["}"]),
    };
    let mut rest = said;
    loop {
        let begin = open.iter().filter_map(|mark| rest.find(mark)).min();
        let before = &rest[..begin.unwrap_or(rest.len())];
        if before.contains(['{', '}']) {
            return true;
        }
        let Some(begin) = begin else { return false };
        let inside = &rest[begin + open[0].len()..];
        let end = close.iter().filter_map(|mark| inside.find(mark)).min();
        let Some(end) = end.filter(|end| !inside[..*end].contains('{')) else {
            return true;
        };
        rest = &inside[end + close[0].len()..];
    }
}

/// The variables of a text, like `{$phone}`.
fn variables(text: &str) -> Vec<String> {
    let mut found: Vec<String> = text
        .split('{')
        .skip(1)
        .filter_map(|rest| rest.split('}').next())
        .map(|name| name.trim().to_owned())
        .collect();
    found.sort();
    found.dedup();
    found
}

/// The values and conditions of a line of a letter; what stands in quotes in them is words.
fn tags(line: &str) -> Vec<String> {
    let mut tags = Vec::new();
    let mut rest = line;
    while let Some(begin) = rest.find("{{").into_iter().chain(rest.find("{%")).min() {
        let end = rest[begin..]
            .find("%}")
            .into_iter()
            .chain(rest[begin..].find("}}"))
            .min();
        let end = end.map_or(rest.len(), |end| begin + end + 2);
        let outside_quotes = rest[begin..end].split('"').step_by(2);
        tags.push(outside_quotes.collect::<Vec<_>>().join("\"\""));
        rest = &rest[end..];
    }
    tags.sort();
    tags
}

fn head(language: Language, file: &str, state: &str) -> String {
    let (tag, name) = (language.tag, language.in_english);
    match file {
        LETTERS => format!(
            "# {state}\n# {name}, written from the English of the letters.\nmsgid \"\"\nmsgstr \"\"\n\"Language: {tag}\\n\"\n\
             \"Content-Type: text/plain; charset=UTF-8\\n\"\n"
        ),
        _ => format!("# {state}\n# {name}, written from app/locales/en-GB.\n\n"),
    }
}

fn message(key: &str, said: &str) -> String {
    // A blank at the end is lost where nothing holds it.
    let said = match said.strip_suffix(' ') {
        Some(said) => format!("{said}{{ \" \" }}"),
        None => said.to_owned(),
    };
    match said.contains('\n') {
        true => format!("{key} =\n    {}\n", said.replace('\n', "\n    ")),
        false => format!("{key} = {said}\n"),
    }
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

/// Without the marks that keep the direction of a variable to itself: the program puts them there.
fn bare(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

fn keys(source: &str) -> impl Iterator<Item = &str> {
    let lines = source.lines();
    let messages = lines.filter(|line| line.starts_with(|first: char| first.is_ascii_lowercase()));
    messages
        .filter_map(|line| line.split_once('='))
        .map(|(key, _)| key.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn polish() -> Language {
        Language::of_tag("pl").unwrap()
    }

    #[test]
    fn a_table_that_comes_back_unchanged_makes_files_with_the_same_words() {
        for language in Language::ALL.into_iter().skip(1) {
            let texts = texts(language).unwrap();
            assert!(texts.len() > 1_000, "{}", texts.len());
            let files = files(language, &texts, Some("Ada Example")).unwrap();
            let names: Vec<_> = files.iter().map(|(name, _)| name.as_str()).collect();
            assert_eq!(names, ["chrome.ftl", "pages.ftl", "questions.ftl", LETTERS]);
            for (name, text) in &files {
                assert!(text.starts_with("# Checked by Ada Example.\n"), "{name}");
            }
            // Read again, every text says the same.
            let mut bundle = fluent_bundle::FluentBundle::new(vec!["en".parse().unwrap()]);
            bundle.set_use_isolating(false);
            for (_, text) in files.iter().take(3) {
                let resource = fluent_bundle::FluentResource::try_new(text.clone()).unwrap();
                bundle.add_resource(resource).unwrap();
            }
            let letters = Phrases::read(&files[3].1);
            for text in texts {
                let again = match text.file.as_str() {
                    LETTERS => letters.get(&text.key).unwrap().to_owned(),
                    _ => {
                        let pattern = bundle.get_message(&text.key).unwrap().value().unwrap();
                        bundle
                            .format_pattern(pattern, None, &mut Vec::new())
                            .into_owned()
                    }
                };
                assert_eq!(again, text.translation, "{} {}", text.file, text.key);
            }
        }
    }

    #[test]
    fn a_cell_that_would_break_the_file_is_named_and_nothing_is_written() {
        let rows = texts(polish()).unwrap();
        let letter = "Thank you for telling us. We received it on {{ received }}.";
        let safe = rows.iter().find(|row| row.key == "safe-intro").unwrap();
        let attribute = safe.translation.replacen('\n', "\n.value = ", 1);
        let bracket = format!("[{}", safe.translation);
        for (key, said) in [
            ("back", "Wstecz }"),
            ("back", "{ Wstecz"),
            ("back", "Wstecz\r"),
            ("back", "Wstecz\0"),
            ("back", "Wstecz\n"),
            ("safe-intro", &attribute),
            ("safe-intro", &bracket),
            (letter, "Dz {# {{ received }} #}"),
            (letter, "{# Dz {{ received }}"),
            (letter, "Dz {{ received }} }}"),
            (letter, "Dz {{ received }}\n"),
        ] {
            let mut changed = rows.clone();
            let place = rows.iter().position(|row| row.key == key).unwrap();
            said.clone_into(&mut changed[place].translation);
            let wrong = files(polish(), &changed, None).unwrap_err().to_string();
            assert!(
                wrong.contains(key) && wrong.lines().count() == 1,
                "{said:?}: {wrong}"
            );
        }
        let mut twice = rows.clone();
        twice.push(rows[0].clone());
        assert!(
            files(polish(), &twice, None)
                .unwrap_err()
                .to_string()
                .contains("it is there twice")
        );
        assert!(files(polish(), &rows, Some("Ada\nback = EVIL")).is_err());
    }

    #[test]
    fn every_row_that_is_wrong_is_named_at_once() {
        let mut rows = texts(polish()).unwrap();
        let at = |rows: &[Text], key: &str| rows.iter().position(|row| row.key == key).unwrap();
        let place = at(&rows, "sent-complain-silent-1");
        rows[place].translation = "Zadzwoń.".to_owned();
        let place = at(&rows, "back");
        rows[place].translation = " ".to_owned();
        let place = at(&rows, "safe-intro");
        rows[place].translation = "Jedna linia.".to_owned();
        let place = at(&rows, "continue");
        rows.remove(place);
        let place = at(
            &rows,
            "Thank you for telling us. We received it on {{ received }}.",
        );
        rows[place].translation = "Dziękujemy.".to_owned();
        rows.push(Text {
            key: "no-such-key".to_owned(),
            ..rows[0].clone()
        });
        let wrong = files(polish(), &rows, None).unwrap_err().to_string();
        assert_eq!(
            wrong.lines().collect::<Vec<_>>(),
            [
                "chrome.ftl has no no-such-key.",
                "chrome.ftl back: it is empty.",
                "chrome.ftl continue: it is missing.",
                "pages.ftl sent-complain-silent-1: it has other values in braces than English has.",
                "pages.ftl safe-intro: it has another number of lines than English has.",
                "letters.po Thank you for telling us. We received it on {{ received }}.: it has other values in braces than English has.",
            ]
        );
    }
}
