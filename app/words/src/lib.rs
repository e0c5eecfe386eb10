//! What the service says, by key and language, and how it writes dates. The texts are in `app/locales`; only the server has
//! them.

pub mod dates;
#[cfg(feature = "fluent")]
mod locales;

use std::sync::Arc;

#[cfg(feature = "fluent")]
pub use locales::Locales;

/// A language that the service speaks. Easy read is one of them: the same form in other words, with pictures.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Language {
    /// Plain British English, `en-GB`.
    #[default]
    Standard,
    /// Easy read, `en-GB-x-easyread` (R11.4).
    EasyRead,
}

impl Language {
    /// Every language.
    pub const ALL: [Self; 2] = [Self::Standard, Self::EasyRead];

    /// The tag, as in the names of the folders of `app/locales` and in what is stored.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Standard => "en-GB",
            Self::EasyRead => "en-GB-x-easyread",
        }
    }

    /// The language with this tag.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.tag() == tag)
    }
}

/// Where texts come from.
pub trait Source: Send + Sync {
    /// The text of a key with its variables filled in; none when the language has no such key.
    fn text(&self, language: Language, key: &str, variables: &[(&str, &str)]) -> Option<String>;
    /// The names of the pictures that stand beside the lines of a key, separated by spaces; easy read only.
    fn pictures(&self, language: Language, key: &str) -> Option<String>;
}

/// One idea on one line, with its picture in easy read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The words.
    pub text: String,
    /// The name of the picture in `public/pictures`, without its ending.
    pub picture: Option<String>,
}

/// The words in the language that this visitor chose.
#[derive(Clone)]
pub struct Words {
    /// The language.
    pub language: Language,
    source: Arc<dyn Source>,
}

impl Words {
    /// The words of `source` in `language`.
    #[must_use]
    pub fn new(language: Language, source: Arc<dyn Source>) -> Self {
        Self { language, source }
    }

    /// The same in plain English: what a report says is no other in easy read.
    #[must_use]
    pub fn in_standard(&self) -> Self {
        Self::new(Language::Standard, Arc::clone(&self.source))
    }

    /// Whether the page is in easy read.
    #[must_use]
    pub fn easy(&self) -> bool {
        self.language == Language::EasyRead
    }

    /// Whether there is a text with this key.
    #[must_use]
    pub fn has(&self, key: &str) -> bool {
        self.source.text(self.language, key, &[]).is_some()
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
            .text(self.language, key, variables)
            .unwrap_or_else(|| format!("⟦{key}⟧"))
    }

    /// The first of these keys that has a text.
    #[must_use]
    pub fn first(&self, keys: &[&str], variables: &[(&str, &str)]) -> Option<String> {
        keys.iter()
            .find_map(|key| self.source.text(self.language, key, variables))
    }

    /// The lines of a text, each with its picture in easy read.
    #[must_use]
    pub fn rows(&self, key: &str, variables: &[(&str, &str)]) -> Vec<Row> {
        let pictures = self.source.pictures(self.language, key).unwrap_or_default();
        let mut pictures = pictures.split_whitespace().map(str::to_owned);
        let text = self.say_with(key, variables);
        text.lines()
            .map(|line| Row {
                text: line.to_owned(),
                picture: pictures.next(),
            })
            .collect()
    }

    /// The picture of a text of one line, in easy read.
    #[must_use]
    pub fn picture(&self, key: &str) -> Option<String> {
        self.source
            .pictures(self.language, key)?
            .split_whitespace()
            .next()
            .map(str::to_owned)
    }
}
