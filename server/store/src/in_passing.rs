//! What is written beside what somebody asked for: that they looked at a case, that their session was used. It never
//! keeps a page from them. While another writes, it is tried again behind their back.

use std::{future::Future, time::Duration};

use tokio::time::{sleep, timeout};
use tracing::error;

use super::Result;

/// So long somebody waits for it.
const WAIT: Duration = Duration::from_secs(1);
/// Between two tries.
const PAUSE: Duration = Duration::from_secs(5);
/// So often it is tried.
const TRIES: u32 = 12;

/// Writes, and comes back when it is written or a second is over. `what` is for the log, if it cannot be written at all.
pub(super) async fn in_passing<F>(what: &'static str, write: impl Fn() -> F + Send + Sync + 'static)
where
    F: Future<Output = Result<()>> + Send,
{
    // A task of its own: it goes on when whoever asked has gone.
    let written = tokio::spawn(async move {
        let mut tried = 0;
        while let Err(cause) = write().await {
            tried += 1;
            if tried == TRIES {
                error!(what, "Could not be written down: {cause}");
                return;
            }
            sleep(PAUSE).await;
        }
    });
    let _ = timeout(WAIT, written).await;
}
