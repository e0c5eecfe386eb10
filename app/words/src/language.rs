//! The languages that the public side can be read in. The staff side and what a report says are in English.

/// A language as browsers and screen readers know it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Language {
    /// Its tag (BCP 47), for `lang`.
    pub tag: &'static str,
    /// Which way its lines run.
    pub dir: Dir,
    /// What the people call it who speak it.
    pub name: &'static str,
    /// What staff call it.
    pub in_english: &'static str,
}

/// Which way lines run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dir {
    /// From left to right.
    Ltr,
    /// From right to left.
    Rtl,
}

impl Language {
    /// British English.
    pub const ENGLISH: Self = Self::new("en-GB", Dir::Ltr, "English", "English");
    /// Arabic.
    pub const ARABIC: Self = Self::new("ar", Dir::Rtl, "العربية", "Arabic");
    /// Urdu.
    pub const URDU: Self = Self::new("ur", Dir::Rtl, "اردو", "Urdu");

    /// English first, the others as they are called in English.
    pub const ALL: [Self; 11] = [
        Self::ENGLISH,
        Self::ARABIC,
        Self::new("bn", Dir::Ltr, "বাংলা", "Bengali"),
        Self::new("ckb", Dir::Rtl, "کوردی", "Kurdish Sorani"),
        Self::new("ps", Dir::Rtl, "پښتو", "Pashto"),
        Self::new("pl", Dir::Ltr, "Polski", "Polish"),
        Self::new("ro", Dir::Ltr, "Română", "Romanian"),
        Self::new("so", Dir::Ltr, "Soomaali", "Somali"),
        Self::new("ti", Dir::Ltr, "ትግርኛ", "Tigrinya"),
        Self::new("uk", Dir::Ltr, "Українська", "Ukrainian"),
        Self::URDU,
    ];

    const fn new(
        tag: &'static str,
        dir: Dir,
        name: &'static str,
        in_english: &'static str,
    ) -> Self {
        Self {
            tag,
            dir,
            name,
            in_english,
        }
    }

    /// The language with this tag.
    #[must_use]
    pub fn of_tag(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.tag == tag)
    }

    /// Whether it is English.
    #[must_use]
    pub fn is_english(self) -> bool {
        self == Self::ENGLISH
    }
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
