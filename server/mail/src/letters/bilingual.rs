//! A letter as it left and as its reader reads it: in English, and in another language above it where they read another.

use words::Language;

/// Stands before the tag of the language, and between the two. Unicode has no character here, and what people type is cleaned
/// of it (`rules::text::cleaned`).
const PARTS: char = '\u{FDD6}';

/// The words of a letter to read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bilingual {
    /// In the language of the reader, where that is not English.
    pub translated: Option<(Language, String)>,
    /// In English: what the record has.
    pub english: String,
}

impl Bilingual {
    /// The words as they are stored. A draft has no translation: its words may change.
    #[must_use]
    pub fn of_stored(stored: &str) -> Self {
        let mut parts = stored.splitn(4, PARTS);
        let (first, tag, translated, english) =
            (parts.next(), parts.next(), parts.next(), parts.next());
        let language = tag.and_then(Language::of_tag);
        match (first, language.zip(translated), english) {
            (Some(""), Some((language, translated)), Some(english)) => Self {
                translated: Some((language, translated.to_owned())),
                english: english.to_owned(),
            },
            _ => Self {
                translated: None,
                english: stored.to_owned(),
            },
        }
    }

    /// How they are stored.
    #[must_use]
    pub fn stored(&self) -> String {
        match &self.translated {
            Some((language, text)) => {
                let bare = |words: &str| words.replace(PARTS, "");
                let (tag, text, english) = (language.tag, bare(text), bare(&self.english));
                format!("{PARTS}{tag}{PARTS}{text}{PARTS}{english}")
            }
            None => self.english.clone(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_stored_is_what_is_read() {
        let english = Bilingual {
            translated: None,
            english: "Hello".to_owned(),
        };
        let polish = Language::of_tag("pl").map(|language| (language, "Witaj".to_owned()));
        let both = Bilingual {
            translated: polish,
            ..english.clone()
        };
        for read in [english, both.clone()] {
            assert_eq!(Bilingual::of_stored(&read.stored()), read);
        }
        // What was kept before such marks were taken out of what people type breaks no letter.
        let marked = Bilingual {
            translated: both
                .translated
                .map(|(language, text)| (language, format!("Wi\u{fdd6}{text}"))),
            english: "He\u{fdd6}llo".to_owned(),
        };
        let read = Bilingual::of_stored(&marked.stored());
        assert_eq!(read.english, "Hello");
        assert_eq!(
            read.translated.map(|(_, text)| text).as_deref(),
            Some("WiWitaj")
        );
    }
}
