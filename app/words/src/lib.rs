//! What the service says, by key and locale, and how it writes dates. The texts are in `app/locales`; only the server has
//! them.

pub mod dates;
mod language;
mod locale;
#[cfg(feature = "fluent")]
mod locales;
#[cfg(feature = "fluent")]
mod phrases;
pub mod prose;
#[cfg(feature = "fluent")]
pub mod table;

use std::sync::Arc;

pub use language::{Dir, Language};
pub use locale::{Locale, Style};
#[cfg(feature = "fluent")]
pub use locales::Locales;
#[cfg(feature = "fluent")]
pub use phrases::Phrases;

/// Where texts come from.
pub trait Source: Send + Sync {
    /// The text of a key with its variables filled in; none when the locale has no such key.
    fn text(&self, locale: Locale, key: &str, variables: &[(&str, &str)]) -> Option<String>;

    /// The names of the pictures that stand beside the lines of a key, separated by spaces, [`NO_PICTURE`] for a line without
    /// one; easy read only.
    fn pictures(&self, locale: Locale, key: &str) -> Option<String>;

    /// What people can choose from.
    fn locales(&self) -> &[Locale] {
        &Locale::ALL
    }

    /// The locale with this tag, where people can choose it.
    fn locale(&self, tag: &str) -> Option<Locale> {
        let mut offered = self.locales().iter().copied();
        offered.find(|locale| locale.tag() == tag)
    }
}

/// Stands in the list of pictures for a line that none would help.
pub const NO_PICTURE: &str = "none";

/// One idea on one line, with its picture in easy read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The words.
    pub text: String,
    /// The name of the picture in `public/pictures`, without its ending.
    pub picture: Option<String>,
}

/// The words in the locale that this visitor chose.
#[derive(Clone)]
pub struct Words {
    /// The language and the style that the text is written in.
    pub locale: Locale,
    source: Arc<dyn Source>,
}

impl Words {
    /// The words of `source` in `locale`.
    #[must_use]
    pub fn new(locale: Locale, source: Arc<dyn Source>) -> Self {
        Self { locale, source }
    }

    /// The same in plain English: what a report says is no other in easy read.
    #[must_use]
    pub fn in_english(&self) -> Self {
        Self::new(Locale::ENGLISH, Arc::clone(&self.source))
    }

    /// What a published report is written in: English, in easy read for whoever reads that.
    #[must_use]
    pub fn of_reports(&self) -> Self {
        match self.locale.language.is_english() {
            true => self.clone(),
            false => self.in_english(),
        }
    }

    /// Whether the page is in easy read.
    #[must_use]
    pub fn easy(&self) -> bool {
        self.locale.is_easy()
    }

    /// Whether there is a text with this key.
    #[must_use]
    pub fn has(&self, key: &str) -> bool {
        self.source.text(self.locale, key, &[]).is_some()
    }

    /// The text of a key. A key that is missing shows itself, and fails the test that reads every page.
    #[must_use]
    pub fn say(&self, key: &str) -> String {
        self.say_with(key, &[])
    }

    /// The text of a key, with variables.
    #[must_use]
    pub fn say_with(&self, key: &str, variables: &[(&str, &str)]) -> String {
        self.source
            .text(self.locale, key, variables)
            .unwrap_or_else(|| format!("⟦{key}⟧"))
    }

    /// The first of these keys that has a text.
    #[must_use]
    pub fn first(&self, keys: &[&str], variables: &[(&str, &str)]) -> Option<String> {
        keys.iter()
            .find_map(|key| self.source.text(self.locale, key, variables))
    }

    /// The lines of a text, each with its picture in easy read.
    #[must_use]
    pub fn rows(&self, key: &str, variables: &[(&str, &str)]) -> Vec<Row> {
        let pictures = self.source.pictures(self.locale, key).unwrap_or_default();
        let mut pictures = pictures.split_whitespace().map(str::to_owned);
        let text = self.say_with(key, variables);
        text.lines()
            .map(|line| Row {
                text: line.to_owned(),
                picture: pictures.next().filter(|name| name != NO_PICTURE),
            })
            .collect()
    }

    /// The picture of a text of one line, in easy read.
    #[must_use]
    pub fn picture(&self, key: &str) -> Option<String> {
        self.picture_in(self.locale, key)
    }

    /// The picture of a text of one line, where a page shows one in any style.
    #[must_use]
    pub fn picture_of(&self, key: &str) -> Option<String> {
        self.picture_in(Locale::EASY_READ, key)
    }

    fn picture_in(&self, locale: Locale, key: &str) -> Option<String> {
        let names = self.source.pictures(locale, key)?;
        let name = names.split_whitespace().next()?;
        (name != NO_PICTURE).then(|| name.to_owned())
    }
}
