//! Letters and messages in another language, line by line: what stands in English in their templates, and the same in that
//! language (`app/locales/<tag>/letters.po`, the format of gettext).
//!
//! A line of a template is translated as a whole, with the values and conditions in it. So what a letter says, and when, is
//! written once, and a line that was changed in English is not said as it was before in another language: it has no
//! translation, and a test says so.

use std::collections::HashMap;
use std::sync::OnceLock;

use crate::Language;

/// By tag.
const FILES: [(&str, &str); 10] = [
    ("ar", include_str!("../../locales/ar/letters.po")),
    ("bn", include_str!("../../locales/bn/letters.po")),
    ("ckb", include_str!("../../locales/ckb/letters.po")),
    ("ps", include_str!("../../locales/ps/letters.po")),
    ("pl", include_str!("../../locales/pl/letters.po")),
    ("ro", include_str!("../../locales/ro/letters.po")),
    ("so", include_str!("../../locales/so/letters.po")),
    ("ti", include_str!("../../locales/ti/letters.po")),
    ("uk", include_str!("../../locales/uk/letters.po")),
    ("ur", include_str!("../../locales/ur/letters.po")),
];

/// The lines of letters and messages in one language.
#[derive(Debug, Default)]
pub struct Phrases {
    translated: HashMap<String, String>,
    /// In the order of the file.
    order: Vec<String>,
}

impl Phrases {
    /// Those of a language; none of English, which needs none. They are read when somebody first needs them.
    #[must_use]
    pub fn of(language: Language) -> Option<&'static Self> {
        static READ: [OnceLock<Phrases>; FILES.len()] = [const { OnceLock::new() }; FILES.len()];
        let place = FILES.iter().position(|(tag, _)| *tag == language.tag)?;
        Some(READ[place].get_or_init(|| Self::read(FILES[place].1)))
    }

    /// The same in this language; none where nobody has translated it.
    #[must_use]
    pub fn get(&self, english: &str) -> Option<&str> {
        self.translated.get(english).map(String::as_str)
    }

    /// Everything that is translated, in English, in the order of the file.
    pub fn english(&self) -> impl Iterator<Item = &str> {
        self.order.iter().map(String::as_str)
    }

    pub(crate) fn read(text: &str) -> Self {
        // A test reads every file.
        let catalog = polib::po_file::parse_from_reader(text.as_bytes()).ok();
        let messages = catalog.iter().flat_map(|catalog| catalog.messages());
        let lines = messages.filter_map(|message| {
            let translated = message.msgstr().ok().filter(|text| !text.is_empty())?;
            Some((message.msgid().to_owned(), translated.to_owned()))
        });
        let lines: Vec<(String, String)> = lines.collect();
        Self {
            order: lines.iter().map(|(english, _)| english.clone()).collect(),
            translated: lines.into_iter().collect(),
        }
    }
}
