//! What was found out last of whether the store keeps what it is told.

use axum::http::StatusCode;
use tokio::sync::Mutex;
use tokio::time::Instant;

/// When it was found out, and what.
pub type LastLook = Mutex<Option<(Instant, (StatusCode, String))>>;
