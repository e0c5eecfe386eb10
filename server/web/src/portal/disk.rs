//! How full the disk is. Before there is no room left for what staff do and for what was begun, nothing new is taken in
//! from the public, and they are told how else to reach us.

use std::path::PathBuf;

use axum::http::{HeaderValue, header};
use axum::response::Response;

/// Of the room that is kept free, what was answered already may still use so much: one part in this many is left then.
const FOR_SENDING: u64 = 4;

/// Files of the public and of people from outside stop at so many times the room that is kept free: what people tell in words,
/// and staff who sign in, go on when somebody has sent files without end.
const FOR_WORDS: u64 = 4;

/// The disk that everything is kept on.
#[derive(Debug, Clone)]
pub struct Disk {
    /// The data folder: any path on the disk would do.
    pub folder: PathBuf,
    /// How many bytes must be free; 0 takes everything in whatever is free.
    pub least: u64,
}

impl Disk {
    /// Whether there is no room for new answers.
    #[must_use]
    pub fn is_full(&self) -> bool {
        self.has_less_than(self.least)
    }

    /// Whether there is no room even to send what was answered.
    #[must_use]
    pub fn is_too_full_to_send(&self) -> bool {
        self.has_less_than(self.least / FOR_SENDING)
    }

    /// Whether there is no room for files of people who are not staff.
    #[must_use]
    pub fn is_too_full_for_files(&self) -> bool {
        self.has_less_than(self.least.saturating_mul(FOR_WORDS))
    }

    /// How many bytes are free; none when the disk does not say.
    #[must_use]
    pub fn free(&self) -> Option<u64> {
        let disk = rustix::fs::statvfs(&self.folder).ok()?;
        Some(disk.f_bavail.saturating_mul(disk.f_frsize))
    }

    /// A disk that does not say how full it is, is tried.
    fn has_less_than(&self, least: u64) -> bool {
        least > 0 && self.free().is_some_and(|free| free < least)
    }
}

/// Says when to try again: somebody has to make room first.
pub fn mark(response: &mut Response) {
    let an_hour = HeaderValue::from_static("3600");
    response.headers_mut().insert(header::RETRY_AFTER, an_hour);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_disk_is_full_before_nothing_is_free_and_what_was_answered_can_still_be_sent() {
        let folder = std::env::temp_dir();
        let disk = rustix::fs::statvfs(&folder).unwrap();
        let free = disk.f_bavail * disk.f_frsize;
        let with = |least| Disk {
            folder: folder.clone(),
            least,
        };
        assert!(!with(0).is_full());
        assert!(!with(free / 2).is_full());
        assert!(with(free * 2).is_full() && !with(free * 2).is_too_full_to_send());
        assert!(with(free * 10).is_too_full_to_send());
        assert!(with(free / 2).is_too_full_for_files() && !with(free / 8).is_too_full_for_files());
        let nowhere = Disk {
            folder: "/nowhere/at/all".into(),
            least: 1,
        };
        assert!(!nowhere.is_full());
    }
}
