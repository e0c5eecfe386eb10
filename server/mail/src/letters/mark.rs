//! Marks around what a draft holds besides words: characters that nobody can type.

use chrono::NaiveDate;

pub(super) const OPENS: char = '\u{FDD0}';
pub(super) const HOLDS: char = '\u{FDD1}';
pub(super) const CLOSES: char = '\u{FDD2}';

/// A date as it stands in a draft.
pub(super) fn mark(name: &str, date: NaiveDate) -> String {
    format!("{OPENS}{name}{HOLDS}{date}{CLOSES}")
}

/// Without what marks are made of.
pub(super) fn bare(text: &str) -> String {
    text.replace([OPENS, HOLDS, CLOSES], "")
}
