//! The words of every page, read from the Fluent files of `app/locales`, which are part of the program.

use crate::{Locale, Source, Style};
use anyhow::{Result, anyhow};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

const ENGLISH: &[&str] = &[
    include_str!("../../locales/en-GB/chrome.ftl"),
    include_str!("../../locales/en-GB/pages.ftl"),
    include_str!("../../locales/en-GB/questions.ftl"),
    include_str!("../../locales/en-GB/staff.ftl"),
    include_str!("../../locales/en-GB/acts.ftl"),
    include_str!("../../locales/en-GB/fields.ftl"),
    include_str!("../../locales/en-GB/lists.ftl"),
    include_str!("../../locales/en-GB/refusals.ftl"),
    include_str!("../../locales/en-GB/clocks.ftl"),
    include_str!("../../locales/en-GB/report.ftl"),
    include_str!("../../locales/en-GB/reports.ftl"),
    include_str!("../../locales/en-GB/export.ftl"),
    include_str!("../../locales/en-GB/import.ftl"),
];

const EASY_READ: &[&str] = &[
    include_str!("../../locales/en-GB-x-easyread/chrome.ftl"),
    include_str!("../../locales/en-GB-x-easyread/pages.ftl"),
    include_str!("../../locales/en-GB-x-easyread/questions.ftl"),
    include_str!("../../locales/en-GB-x-easyread/reports.ftl"),
];

/// The words of every locale.
pub struct Locales {
    english: FluentBundle<FluentResource>,
    easy_read: FluentBundle<FluentResource>,
}

impl Locales {
    /// Reads the words of every locale.
    ///
    /// # Errors
    /// When a file is not Fluent, or a key stands in a locale twice.
    pub fn load() -> Result<Self> {
        let bundle = |locale| bundle(locale, files(locale));
        Ok(Self {
            english: bundle(Locale::ENGLISH)?,
            easy_read: bundle(Locale::EASY_READ)?,
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
    /// so that nobody is shown long sentences in easy read.
    fn bundle(&self, locale: Locale, key: &str) -> &FluentBundle<FluentResource> {
        match locale.style {
            Style::EasyRead if !is_for_staff(key) => &self.easy_read,
            Style::EasyRead | Style::Plain => &self.english,
        }
    }
}

impl Source for Locales {
    fn text(&self, locale: Locale, key: &str, variables: &[(&str, &str)]) -> Option<String> {
        let bundle = self.bundle(locale, key);
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
        let bundle = self.bundle(locale, key);
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

const fn files(locale: Locale) -> &'static [&'static str] {
    match locale.style {
        Style::Plain => ENGLISH,
        Style::EasyRead => EASY_READ,
    }
}

fn bundle(locale: Locale, files: &[&str]) -> Result<FluentBundle<FluentResource>> {
    let tag = locale.tag();
    // Easy read counts as English does; its own tag is a private one that the library does not know.
    let mut bundle = FluentBundle::new_concurrent(vec!["en-GB".parse()?]);
    // The marks around variables are read aloud by some screen readers, and every locale here runs from left to right.
    bundle.set_use_isolating(false);
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
