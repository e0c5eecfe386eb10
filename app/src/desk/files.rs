//! The files of a case, as its page and its letters show them.

use rules::case::{FileKind, FileUse};
use words::Words;

/// A file of a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileRow {
    /// Within the case, from 1.
    pub number: u32,
    /// What it is, as somebody called it.
    pub title: String,
    /// What it is for.
    pub what: FileUse,
    /// What is in it.
    pub kind: FileKind,
    /// How long it is, in bytes.
    pub bytes: u64,
    /// When it was added, like "Tue 14 Jan".
    pub added: String,
    /// `clean`, `waiting`, `no-scanner`, `scanner-away`, `harmful`, or where it is lost `gone` or `damaged`.
    pub state: &'static str,
}

impl FileRow {
    /// Whether it can be opened.
    #[must_use]
    pub fn opens(&self) -> bool {
        self.state == "clean"
    }

    /// Why it cannot be opened, if it cannot.
    #[must_use]
    pub fn not_opened(&self, words: &Words) -> Option<String> {
        (!self.opens()).then(|| words.say(&format!("staff-file-is-{}", self.state)))
    }

    /// Its title and everything that is told of it, on one line.
    #[must_use]
    pub fn named(&self, words: &Words) -> String {
        let with = [("title", &*self.title), ("told", &*self.told(words))];
        let named = words.say_with("staff-file-named", &with);
        match self.not_opened(words) {
            Some(why) => format!("{named}. {why}"),
            None => named,
        }
    }

    /// What it is for, its kind and its length, and when it was added.
    #[must_use]
    pub fn told(&self, words: &Words) -> String {
        let what = words.say(&format!("staff-file-use-{}", self.what.slug()));
        let kind = words.say(&format!("staff-file-kind-{}", self.kind.slug()));
        let with = [
            ("what", &*what),
            ("kind", &*kind),
            ("size", &*size(self.bytes)),
            ("when", &*self.added),
        ];
        words.say_with("staff-file-told", &with)
    }
}

/// A length as people read it: in MB with one place, in KB below that; never nought.
#[must_use]
pub fn size(bytes: u64) -> String {
    let tenths = (bytes * 10).div_ceil(1024 * 1024);
    match bytes < 1024 * 1024 {
        true => format!("{} KB", bytes.div_ceil(1024).max(1)),
        false => format!("{}.{} MB", tenths / 10, tenths % 10),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_length_is_never_nought_and_never_less_than_it_is() {
        let rows = [
            (0, "1 KB"),
            (1_025, "2 KB"),
            (1_048_575, "1024 KB"),
            (1_048_576, "1.0 MB"),
            (1_048_577, "1.1 MB"),
            (26_214_400, "25.0 MB"),
        ];
        for (bytes, wanted) in rows {
            assert_eq!(size(bytes), wanted);
        }
    }
}
