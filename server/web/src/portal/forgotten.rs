//! Who has left by "Exit this page": for an hour nothing that comes late from their pages is kept. What is remembered of them
//! is a hash with a key that dies with the process.

use std::collections::HashMap;
use std::hash::{BuildHasher, RandomState};
use std::sync::{Mutex, MutexGuard, PoisonError};

use chrono::{DateTime, TimeDelta, Utc};

use store::DraftToken;

const HOUR: TimeDelta = TimeDelta::hours(1);
/// Nearly all that comes late comes within this time.
const MINUTE: TimeDelta = TimeDelta::minutes(1);
/// No more are remembered than this.
const MANY: usize = 100_000;

/// Who has left.
#[derive(Default)]
pub struct Forgotten {
    key: RandomState,
    since: Mutex<HashMap<u64, DateTime<Utc>>>,
}

impl Forgotten {
    /// Remembers that this visitor has left now.
    pub fn add(&self, token: &DraftToken, now: DateTime<Utc>) {
        let mut since = self.since();
        for age in [HOUR, MINUTE] {
            if since.len() >= MANY {
                since.retain(|_, left| *left > now - age);
            }
        }
        if since.len() < MANY {
            since.insert(self.of(token), now);
        }
    }

    /// Whether this visitor has left within the last hour.
    pub fn has(&self, token: &DraftToken, now: DateTime<Utc>) -> bool {
        let left = self.since().get(&self.of(token)).copied();
        left.is_some_and(|left| left > now - HOUR)
    }

    fn of(&self, token: &DraftToken) -> u64 {
        self.key.hash_one(token.to_text())
    }

    fn since(&self) -> MutexGuard<'_, HashMap<u64, DateTime<Utc>>> {
        self.since.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_has_left_is_remembered_for_an_hour() {
        let forgotten = Forgotten::default();
        let (left, stays) = (DraftToken::random(), DraftToken::random());
        let now: DateTime<Utc> = "2026-11-23T09:00:00Z".parse().unwrap();
        forgotten.add(&left, now);
        assert!(forgotten.has(&left, now + TimeDelta::minutes(59)));
        assert!(!forgotten.has(&left, now + HOUR));
        assert!(!forgotten.has(&stays, now));
    }

    #[test]
    fn no_number_of_exits_fills_the_memory() {
        let forgotten = Forgotten::default();
        let now: DateTime<Utc> = "2026-11-23T09:00:00Z".parse().unwrap();
        for _ in 0..=MANY {
            forgotten.add(&DraftToken::random(), now);
        }
        assert_eq!(forgotten.since().len(), MANY);
        let later = DraftToken::random();
        forgotten.add(&later, now + MINUTE);
        assert!(forgotten.has(&later, now + MINUTE));
        assert_eq!(forgotten.since().len(), 1);
    }
}
