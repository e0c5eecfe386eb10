//! What follows from an act by itself: its letters are written, and those that nobody needs any more are put aside.

use super::Event;
use crate::case::Case;

impl Event {
    /// What is recorded with it, in order, for the case as it was before.
    #[must_use]
    pub fn brings(&self, before: &Case) -> Vec<Self> {
        let aside = self.makes_needless(before).into_iter();
        let aside = aside.map(|number| Self::LetterPutAside { number });
        let count = u32::try_from(before.letters.len()).unwrap_or(u32::MAX);
        let written = (count.saturating_add(1)..).zip(self.letters(before));
        let written = written.map(|(number, letter)| Self::LetterWritten { number, letter });
        aside.chain(written).collect()
    }

    /// The letters that nobody needs after it, by number: those that say the same of what it changes, and all of a case that
    /// should not be there. What was printed may be in the post already; only of a case that should not be there it goes as
    /// well.
    fn makes_needless(&self, before: &Case) -> Vec<u32> {
        let waiting = before.letters.iter().filter(|(_, one)| one.is_waiting());
        if matches!(self, Self::Void(_)) {
            return waiting.map(|(number, _)| *number).collect();
        }
        let written = self.letters(before);
        let needless = waiting.filter(|(number, one)| {
            let is_again =
                written.contains(&one.letter) && one.letter.takes_the_place_of_its_last();
            is_again && !before.to_post.contains(number)
        });
        needless.map(|(number, _)| *number).collect()
    }
}
