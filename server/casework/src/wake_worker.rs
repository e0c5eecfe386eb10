//! Wakes the worker.

use std::sync::Arc;

use tokio::sync::Notify;

/// Rung when letters wait. Only saves time: a worker that misses it looks by itself.
#[derive(Debug, Clone, Default)]
pub struct WakeWorker(Arc<Notify>);

impl WakeWorker {
    /// A bell that nobody has rung.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Wakes whoever waits, or who waits next.
    pub fn ring(&self) {
        self.0.notify_one();
    }

    /// Waits until it is rung.
    pub async fn wait(&self) {
        self.0.notified().await;
    }
}
