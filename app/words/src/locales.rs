//! The words of every page, read from the Fluent files of `app/locales`, which are part of the program.

use std::sync::OnceLock;

use crate::{Dir, Locale, Source, Style};
use anyhow::{Result, anyhow};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

/// The text of files of a locale.
macro_rules! files {
    ($tag:literal: $($name:literal)+) => {
        &[$(include_str!(concat!("../../locales/", $tag, "/", $name, ".ftl"))),+]
    };
}

const ENGLISH: &[&str] = files!("en-GB": "chrome" "pages" "questions" "staff" "acts" "fields" "lists" "refusals" "clocks" "report"
    "reports" "export" "import" "subject");

const EASY_READ: &[&str] = files!("en-GB-x-easyread": "chrome" "pages" "questions" "reports");

/// The other languages, by their tags: what the public reads but for published reports.
const OTHERS: [(&str, &[&str]); 10] = [
    ("ar", files!("ar": "chrome" "pages" "questions")),
    ("bn", files!("bn": "chrome" "pages" "questions")),
    ("ckb", files!("ckb": "chrome" "pages" "questions")),
    ("ps", files!("ps": "chrome" "pages" "questions")),
    ("pl", files!("pl": "chrome" "pages" "questions")),
    ("ro", files!("ro": "chrome" "pages" "questions")),
    ("so", files!("so": "chrome" "pages" "questions")),
    ("ti", files!("ti": "chrome" "pages" "questions")),
    ("uk", files!("uk": "chrome" "pages" "questions")),
    ("ur", files!("ur": "chrome" "pages" "questions")),
];

type Bundle = FluentBundle<FluentResource>;

/// The words of every locale.
pub struct Locales {
    english: Bundle,
    easy_read: Bundle,
    /// In the order of [`OTHERS`]; each is read when somebody first reads it.
    others: [OnceLock<Option<Bundle>>; OTHERS.len()],
}

impl Locales {
    /// Reads the words in English; those of another language when somebody first wants them.
    ///
    /// # Errors
    /// When a file is not Fluent, or a key stands in a locale twice.
    pub fn load() -> Result<Self> {
        let bundle = |locale| bundle(locale, files(locale));
        Ok(Self {
            english: bundle(Locale::ENGLISH)?,
            easy_read: bundle(Locale::EASY_READ)?,
            others: [const { OnceLock::new() }; OTHERS.len()],
        })
    }

    /// The keys that a locale has of its own, in the order of its files.
    #[must_use]
    pub fn keys(locale: Locale) -> Vec<&'static str> {
        let is_message = |line: &&str| line.starts_with(|first: char| first.is_ascii_alphabetic());
        files(locale)
            .iter()
            .flat_map(|file| file.lines())
            .filter(is_message)
            .filter_map(|line| line.split_once('='))
            .map(|(key, _)| key.trim_end())
            .collect()
    }

    /// The bundle in which to look for a key. The staff side and what a report says have one locale; nothing else is borrowed from another,
    /// so that nobody is shown long sentences in easy read, or English among the words of another language.
    fn bundle(&self, locale: Locale, key: &str) -> Option<&Bundle> {
        if is_for_staff(key) {
            return Some(&self.english);
        }
        match (locale.style, other(locale)) {
            (Style::EasyRead, _) => Some(&self.easy_read),
            (Style::Plain, None) => Some(&self.english),
            // A test reads every file of every language.
            (Style::Plain, Some(place)) => self.others[place]
                .get_or_init(|| bundle(locale, OTHERS[place].1).ok())
                .as_ref(),
        }
    }
}

impl Source for Locales {
    fn text(&self, locale: Locale, key: &str, variables: &[(&str, &str)]) -> Option<String> {
        let bundle = self.bundle(locale, key)?;
        let pattern = bundle.get_message(key)?.value()?;
        let arguments: FluentArgs<'_> = variables
            .iter()
            .map(|(name, text)| (*name, value(text)))
            .collect();
        // A variable that was not given shows its own name, which the test of every page finds.
        let mut errors = Vec::new();
        Some(
            bundle
                .format_pattern(pattern, Some(&arguments), &mut errors)
                .into_owned(),
        )
    }

    fn pictures(&self, locale: Locale, key: &str) -> Option<String> {
        let bundle = self.bundle(locale, key)?;
        let attribute = bundle.get_message(key)?.get_attribute("pictures")?;
        let mut errors = Vec::new();
        Some(
            bundle
                .format_pattern(attribute.value(), None, &mut errors)
                .into_owned(),
        )
    }
}

fn is_for_staff(key: &str) -> bool {
    let first = key.split('-').next().unwrap_or_default();
    [
        "staff", "category", "report", "register", "export", "import",
    ]
    .contains(&first)
}

fn files(locale: Locale) -> &'static [&'static str] {
    match (locale.style, other(locale)) {
        (Style::EasyRead, _) => EASY_READ,
        (Style::Plain, None) => ENGLISH,
        (Style::Plain, Some(place)) => OTHERS[place].1,
    }
}

/// The files of a language other than English, by their names without the ending.
pub(crate) fn named_files(locale: Locale) -> impl Iterator<Item = (&'static str, &'static str)> {
    ["chrome", "pages", "questions"]
        .into_iter()
        .zip(files(locale).iter().copied())
}

/// The place in [`OTHERS`] of a language that is not English.
fn other(locale: Locale) -> Option<usize> {
    let tag = locale.language.tag;
    OTHERS.iter().position(|(other, _)| *other == tag)
}

fn bundle(locale: Locale, files: &[&str]) -> Result<Bundle> {
    let tag = locale.tag();
    // Easy read counts as English does; its own tag is a private one that the library does not know.
    let mut bundle = FluentBundle::new_concurrent(vec![locale.language.tag.parse()?]);
    // The marks around variables are read aloud by some screen readers. Where lines run from right to left they are needed: without them
    // the two halves of a phone number change places.
    bundle.set_use_isolating(locale.language.dir == Dir::Rtl);
    for file in files {
        let resource = FluentResource::try_new((*file).to_owned()).map_err(|(_, errors)| {
            anyhow!("the words of {tag} cannot be read: {}", first(&errors))
        })?;
        bundle
            .add_resource(resource)
            .map_err(|errors| anyhow!("the words of {tag} clash: {}", first(&errors)))?;
    }
    Ok(bundle)
}

fn first(errors: &[impl ToString]) -> String {
    errors.first().map(ToString::to_string).unwrap_or_default()
}

/// A whole number decides between one and many; everything else, phone numbers too, stays exactly as it is.
fn value(text: &str) -> FluentValue<'_> {
    match text.parse::<u32>() {
        Ok(number) if number.to_string() == text => FluentValue::from(number),
        _ => FluentValue::from(text),
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use super::*;

    #[test]
    fn every_folder_of_words_is_a_locale_and_every_file_in_it_is_read() {
        let folders = Path::new(env!("CARGO_MANIFEST_DIR")).join("../locales");
        let mut tags = Vec::new();
        for folder in fs::read_dir(folders).unwrap() {
            let folder = folder.unwrap().path();
            let tag = folder.file_name().unwrap().to_str().unwrap().to_owned();
            let locale = Locale::ALL.into_iter().find(|locale| locale.tag() == tag);
            let locale = locale.unwrap_or_else(|| panic!("no locale has the tag {tag}"));
            let read = files(locale);
            let mut texts = Vec::new();
            for file in fs::read_dir(&folder).unwrap() {
                let path = file.unwrap().path();
                // `Phrases` reads those.
                if path.extension().is_some_and(|end| end == "po") {
                    continue;
                }
                let text = fs::read_to_string(&path).unwrap();
                assert!(read.contains(&&*text), "nobody reads {}", path.display());
                texts.push(text);
            }
            assert_eq!(read.len(), texts.len(), "{tag} reads what is not its own");
            tags.push(tag);
        }
        assert_eq!(tags.len(), Locale::ALL.len(), "only {tags:?} have words");
    }
}
