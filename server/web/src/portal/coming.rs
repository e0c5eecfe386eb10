//! Words that are on their way from a page that goes: the page that comes in its place waits for them a moment, so that
//! who loads a page again finds there what they typed last.

use std::collections::HashMap;
use std::hash::{BuildHasher, RandomState};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use store::DraftToken;
use tokio::sync::Notify;
use tokio::time::timeout;

/// A page waits so long at most.
const A_MOMENT: Duration = Duration::from_secs(1);

/// From whom words are coming, and how many times.
#[derive(Default)]
pub struct Coming {
    key: RandomState,
    from: Mutex<HashMap<u64, usize>>,
    came: Notify,
}

impl Coming {
    /// Waits until nothing is on its way from this visitor.
    pub async fn came(&self, token: &DraftToken) {
        let who = self.of(token);
        let all = async {
            loop {
                let came = self.came.notified();
                if !self.from().contains_key(&who) {
                    return;
                }
                came.await;
            }
        };
        let _ = timeout(A_MOMENT, all).await;
    }

    /// Words begin to come from this visitor. Returns who they are, for [`Coming::ends`].
    pub fn begins(&self, token: &DraftToken) -> u64 {
        let who = self.of(token);
        *self.from().entry(who).or_default() += 1;
        who
    }

    /// They have come, and are kept or not.
    pub fn ends(&self, who: u64) {
        let mut from = self.from();
        let left = from.get(&who).copied().unwrap_or_default();
        match left {
            0 | 1 => from.remove(&who),
            _ => from.insert(who, left - 1),
        };
        drop(from);
        self.came.notify_waiters();
    }

    fn of(&self, token: &DraftToken) -> u64 {
        self.key.hash_one(token.to_text())
    }

    fn from(&self) -> MutexGuard<'_, HashMap<u64, usize>> {
        self.from.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
