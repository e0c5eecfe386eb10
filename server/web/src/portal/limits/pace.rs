//! Slows what comes too often, and refuses only what would have to wait for too long.

use std::collections::HashMap;
use std::sync::Mutex;
use std::time::{Duration, Instant};

use crate::portal::limits::{MANY, TooMany};

/// Some at once, then one at a time.
pub(super) struct GuessPace {
    /// So many at once.
    at_once: u32,
    /// Between two after these.
    between: Duration,
    /// Nobody waits longer.
    longest: Duration,
    /// When each key has paid for what it took.
    paid: Mutex<HashMap<u64, Instant>>,
}

impl GuessPace {
    /// A pace at which nothing has been taken yet.
    pub(super) fn new(at_once: u32, between: Duration, longest: Duration) -> Self {
        Self {
            at_once,
            between,
            longest,
            paid: Mutex::default(),
        }
    }

    /// Takes a turn; says how long to wait for it.
    ///
    /// # Errors
    /// [`TooMany`], and no turn is taken.
    pub(super) fn take(&self, key: u64, now: Instant) -> Result<Duration, TooMany> {
        let mut paid = self.paid();
        if paid.len() > MANY {
            paid.retain(|_, until| *until > now);
        }
        let until = paid.get(&key).copied().unwrap_or(now).max(now) + self.between;
        let wait = (until - now).saturating_sub(self.between * self.at_once);
        if wait > self.longest {
            return Err(TooMany(wait));
        }
        paid.insert(key, until);
        Ok(wait)
    }

    /// Gives a turn back.
    pub(super) fn give_back(&self, key: u64) {
        if let Some(until) = self.paid().get_mut(&key)
            && let Some(before) = until.checked_sub(self.between)
        {
            *until = before;
        }
    }

    fn paid(&self) -> std::sync::MutexGuard<'_, HashMap<u64, Instant>> {
        self.paid
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn some_pass_at_once_then_one_at_a_time_and_none_waits_for_long() {
        let (second, now) = (Duration::from_secs(1), Instant::now());
        let pace = GuessPace::new(3, second, 4 * second);
        let waits: Vec<_> = (0..8).map(|_| pace.take(1, now).ok()).collect();
        let waited = |seconds| Some(seconds * second);
        assert_eq!(
            waits,
            [
                waited(0),
                waited(0),
                waited(0),
                waited(1),
                waited(2),
                waited(3),
                waited(4),
                None
            ]
        );
        assert_eq!(pace.take(2, now).unwrap(), Duration::ZERO, "another key");
        assert_eq!(pace.take(1, now + 2 * second).unwrap(), 3 * second);
        pace.give_back(1);
        assert_eq!(pace.take(1, now + 2 * second).unwrap(), 3 * second);
        assert_eq!(pace.take(1, now + 60 * second).unwrap(), Duration::ZERO);
    }
}
