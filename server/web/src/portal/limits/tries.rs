//! Tries that count only when they fail: each is taken before it is known, and given back when it was right, so that many
//! at once do not get past.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use crate::portal::limits::{MANY, TooMany};

/// So many tries in so long, for each key; they come back one by one.
pub(super) struct Tries {
    most: u32,
    one: Duration,
    /// By when all tries of a key have come back.
    spent: Mutex<HashMap<u64, Instant>>,
}

impl Tries {
    /// Nothing tried yet.
    pub(super) fn new(most: u32, time: Duration) -> Self {
        Self {
            most,
            one: time / most,
            spent: Mutex::default(),
        }
    }

    /// Takes a try.
    pub(super) fn take(&self, key: u64) -> Result<(), TooMany> {
        let now = Instant::now();
        let mut spent = self.spent();
        if spent.len() > MANY {
            spent.retain(|_, until| *until > now);
        }
        let until = spent.get(&key).map_or(now, |until| (*until).max(now)) + self.one;
        let most = now + self.one * self.most;
        if until > most {
            return Err(TooMany(until - most));
        }
        spent.insert(key, until);
        Ok(())
    }

    /// Gives a try back.
    pub(super) fn give_back(&self, key: u64) {
        let mut spent = self.spent();
        if let Some(until) = spent.get_mut(&key) {
            *until = until.checked_sub(self.one).unwrap_or(*until);
        }
    }

    fn spent(&self) -> MutexGuard<'_, HashMap<u64, Instant>> {
        self.spent.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
