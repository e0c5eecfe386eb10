//! What a page is written in: a language, in one of its styles.

/// A language and how it is written in, such as easy read in English.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Locale {
    /// A language that the pages can be read in.
    pub language: Language,
    /// How it is written.
    pub style: Style,
}

/// A language as browsers and screen readers know it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Language {
    /// Its tag (BCP 47), for `lang`.
    pub tag: &'static str,
    /// Which way its lines run.
    pub dir: Dir,
}

/// Which way lines run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dir {
    /// From left to right.
    Ltr,
    /// From right to left.
    Rtl,
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
    pub const ENGLISH: Self = Self {
        language: Language::ENGLISH,
        style: Style::Plain,
    };

    /// English in easy read, `en-GB-x-easyread`.
    pub const EASY_READ: Self = Self {
        language: Language::ENGLISH,
        style: Style::EasyRead,
    };

    /// Every locale that has words.
    pub const ALL: [Self; 2] = [Self::ENGLISH, Self::EASY_READ];

    /// The tag, as in the names of the folders of `app/locales`, in the cookie and in what is stored.
    #[must_use]
    pub fn tag(self) -> String {
        match self.style {
            Style::Plain => self.language.tag.to_owned(),
            Style::EasyRead => format!("{}{EASY_READ}", self.language.tag),
        }
    }

    /// The same language in another style.
    #[must_use]
    pub const fn in_style(self, style: Style) -> Self {
        Self { style, ..self }
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

impl Language {
    /// British English.
    pub const ENGLISH: Self = Self {
        tag: "en-GB",
        dir: Dir::Ltr,
    };
}

impl Dir {
    /// As the attribute `dir` has it.
    #[must_use]
    pub const fn attribute(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

impl Style {
    /// The style of a locale that was stored by its tag, whether or not it is offered today.
    #[must_use]
    pub fn of_tag(tag: &str) -> Self {
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
        assert_eq!(tags, ["en-GB", "en-GB-x-easyread"]);
        for locale in Locale::ALL {
            assert_eq!(Style::of_tag(&locale.tag()), locale.style);
        }
    }
}
