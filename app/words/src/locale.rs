//! What a page is written in: a language, in one of its styles.

use crate::Language;

/// A language and how it is written in, such as easy read in English.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Locale {
    /// A language that the pages can be read in.
    pub language: Language,
    /// How it is written.
    pub style: Style,
}

/// How a language is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// Plain words.
    Plain,
    /// Short sentences with pictures (R11.4).
    EasyRead,
}

/// What follows the language in the tag of easy read. Subtags after `x` are for private use.
const EASY_READ: &str = "-x-easyread";

impl Locale {
    /// Plain British English, `en-GB`.
    pub const ENGLISH: Self = Self::plain(Language::ENGLISH);

    /// English in easy read, `en-GB-x-easyread`.
    pub const EASY_READ: Self = Self {
        language: Language::ENGLISH,
        style: Style::EasyRead,
    };

    /// Every locale that has words: easy read is in English only.
    pub const ALL: [Self; 12] = {
        let mut all = [Self::EASY_READ; 12];
        let mut place = 0;
        while place < Language::ALL.len() {
            all[place] = Self::plain(Language::ALL[place]);
            place += 1;
        }
        all
    };

    /// A language in plain words.
    #[must_use]
    pub const fn plain(language: Language) -> Self {
        Self {
            language,
            style: Style::Plain,
        }
    }

    /// The tag, as in the names of the folders of `app/locales`, in the cookie and in what is stored.
    #[must_use]
    pub fn tag(self) -> String {
        match self.style {
            Style::Plain => self.language.tag.to_owned(),
            Style::EasyRead => format!("{}{EASY_READ}", self.language.tag),
        }
    }

    /// The locale that was stored by its tag, whether or not it is offered today; English in the same style where nobody has
    /// its words any more.
    #[must_use]
    pub fn of_tag(tag: &str) -> Self {
        let of_tag = |locale: &Self| locale.tag() == tag;
        Self::ALL.into_iter().find(of_tag).unwrap_or(Self {
            language: Language::ENGLISH,
            style: Style::of_tag(tag),
        })
    }

    /// Whether it is easy read.
    #[must_use]
    pub fn is_easy(self) -> bool {
        self.style == Style::EasyRead
    }
}

impl Default for Locale {
    fn default() -> Self {
        Self::ENGLISH
    }
}

impl Style {
    /// The style of a locale that was stored by its tag, whether or not it is offered today.
    #[must_use]
    fn of_tag(tag: &str) -> Self {
        match tag.ends_with(EASY_READ) {
            true => Self::EasyRead,
            false => Self::Plain,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tags_are_those_that_are_stored() {
        let tags = Locale::ALL.map(Locale::tag);
        let stored = [
            "en-GB",
            "ar",
            "bn",
            "ckb",
            "ps",
            "pl",
            "ro",
            "so",
            "ti",
            "uk",
            "ur",
            "en-GB-x-easyread",
        ];
        assert_eq!(tags, stored);
        for locale in Locale::ALL {
            assert_eq!(Locale::of_tag(&locale.tag()), locale);
        }
        assert_eq!(Locale::of_tag("cy-x-easyread"), Locale::EASY_READ);
        assert_eq!(Locale::of_tag("cy"), Locale::ENGLISH);
    }
}
