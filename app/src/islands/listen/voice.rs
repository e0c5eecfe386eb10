//! Whether to go on when a voice fails: some say so, and some only fall silent.

use std::time::Duration;

/// A voice that was never heard is given up after this time.
const SILENT: Duration = Duration::from_secs(5);
/// Nobody reads more slowly than this.
const LETTER: Duration = Duration::from_millis(120);
/// So many pieces one after another may fail.
const MOST: u32 = 2;

/// What is known of the voice.
#[derive(Debug, Default)]
pub(super) struct Voice {
    was_heard: bool,
    failures: u32,
}

/// What comes after a piece.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Then {
    Next,
    End,
}

impl Voice {
    /// It has begun to read a piece.
    pub(super) fn began(&mut self) {
        self.was_heard = true;
    }

    /// It has read a piece.
    pub(super) fn ended(&mut self) -> Then {
        self.was_heard = true;
        self.failures = 0;
        Then::Next
    }

    /// It has failed at a piece, and says so.
    pub(super) fn failed(&mut self) -> Then {
        self.failures += 1;
        if self.failures < MOST {
            Then::Next
        } else {
            Then::End
        }
    }

    /// It has said nothing of a piece for as long as [`Voice::patience`].
    pub(super) fn fell_silent(&mut self) -> Then {
        if self.was_heard {
            self.failed()
        } else {
            Then::End
        }
    }

    /// How long to wait for the end of a piece of so many characters.
    pub(super) fn patience(&self, characters: usize) -> Duration {
        if self.was_heard {
            SILENT + LETTER * u32::try_from(characters).unwrap_or(u32::MAX)
        } else {
            SILENT
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_piece_that_fails_is_passed_over_and_two_end_the_reading() {
        let mut voice = Voice::default();
        assert_eq!(voice.ended(), Then::Next);
        assert_eq!(voice.failed(), Then::Next);
        assert_eq!(voice.ended(), Then::Next);
        assert_eq!(voice.fell_silent(), Then::Next);
        assert_eq!(voice.failed(), Then::End);
    }

    #[test]
    fn a_voice_that_was_never_heard_is_given_up_soon() {
        let mut voice = Voice::default();
        assert_eq!(voice.patience(200), SILENT);
        assert_eq!(voice.fell_silent(), Then::End);
    }

    #[test]
    fn a_slow_voice_has_time_to_read() {
        let mut voice = Voice::default();
        voice.began();
        assert!(voice.patience(200) > Duration::from_secs(25));
        assert!(voice.patience(usize::MAX) > Duration::from_secs(25));
    }
}
