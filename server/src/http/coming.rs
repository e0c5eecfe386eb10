//! Words that are on their way from a page that goes: the page that comes in its place waits for them a moment, so that
//! who loads a page again finds there what they typed last.

use std::collections::HashMap;
use std::convert::Infallible;
use std::hash::{BuildHasher, RandomState};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use store::DraftToken;
use tokio::sync::Notify;
use tokio::time::timeout;

use super::visitor::Visitor;
use crate::state::Portal;

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

    fn of(&self, token: &DraftToken) -> u64 {
        self.key.hash_one(token.to_text())
    }

    fn from(&self) -> MutexGuard<'_, HashMap<u64, usize>> {
        self.from.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Words that came, from before their body is read until they are kept.
pub struct OnItsWay(Option<(Portal, u64)>);

impl OnItsWay {
    fn of(portal: &Portal, token: &DraftToken) -> Self {
        let who = portal.coming.of(token);
        *portal.coming.from().entry(who).or_default() += 1;
        Self(Some((portal.clone(), who)))
    }
}

impl Drop for OnItsWay {
    fn drop(&mut self) {
        let Some((portal, who)) = &self.0 else {
            return;
        };
        let mut from = portal.coming.from();
        let left = from.get(who).copied().unwrap_or_default();
        match left {
            0 | 1 => from.remove(who),
            _ => from.insert(*who, left - 1),
        };
        drop(from);
        portal.coming.came.notify_waiters();
    }
}

impl FromRequestParts<Portal> for OnItsWay {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, portal: &Portal) -> Result<Self, Infallible> {
        let visitor = parts.extensions.get::<Visitor>();
        let token = visitor.and_then(|visitor| visitor.draft.as_ref());
        Ok(token.map_or(Self(None), |token| Self::of(portal, token)))
    }
}
