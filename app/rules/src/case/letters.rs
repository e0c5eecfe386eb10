//! The letters of a case: written, and then sent or put aside.

use chrono::NaiveDate;

use super::Case;
use crate::letter::Letter;

/// A letter of the procedure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CaseLetter {
    /// Which letter was put on file.
    pub letter: Letter,
    /// The day it left.
    pub left_on: Option<NaiveDate>,
    /// The day on which it was written down that it had left.
    pub told_on: Option<NaiveDate>,
    /// It is not to be sent: a later one takes its place, or the case should not be there.
    pub aside: bool,
}

impl CaseLetter {
    /// Whether it is to leave and has not.
    #[must_use]
    pub const fn is_waiting(&self) -> bool {
        self.left_on.is_none() && !self.aside
    }
}

impl Case {
    /// Whether this letter was ever written, and not put aside.
    #[must_use]
    pub fn has_letter(&self, letter: Letter) -> bool {
        self.letters
            .values()
            .any(|written| written.letter == letter && !written.aside)
    }

    /// Whether a letter is written that has not left.
    #[must_use]
    pub fn has_letters_waiting(&self) -> bool {
        self.letters.values().any(CaseLetter::is_waiting)
    }

    /// The number of the last letter of its kind that was written after this one, and not put aside: then nobody needs this one.
    #[must_use]
    pub fn later_letter(&self, number: u32) -> Option<u32> {
        let this = self.letters.get(&number)?;
        let later = self.letters.range(number.saturating_add(1)..);
        let mut later = later.filter(|(_, one)| one.letter == this.letter && !one.aside);
        later.next_back().map(|(number, _)| *number)
    }

    /// The day on which a letter of this kind left last.
    #[must_use]
    pub fn sent_last_on(&self, letter: Letter) -> Option<NaiveDate> {
        let of_it = self.letters.values().filter(|one| one.letter == letter);
        of_it.filter_map(|one| one.left_on).max()
    }
}
