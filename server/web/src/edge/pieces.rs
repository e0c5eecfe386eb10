//! What is sent, in small pieces as they come, and not for ever.

use std::time::Duration;

use axum::body::{Body, Bytes};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use http_body_util::BodyExt;
use tokio::time::timeout;

/// How long somebody may take to send a form: 250 KB over the slowest phone.
pub(super) const TIME: Duration = Duration::from_mins(2);
/// How long nothing of it may come.
const PAUSE: Duration = Duration::from_secs(20);
/// A piece is at most so long, in bytes, however much comes at a time.
const PIECE: usize = 16 * 1024;

/// A body that is handed on in pieces of at most [`PIECE`], and given up after [`PAUSE`] without one.
pub(super) struct BodyPieces {
    body: Body,
    /// What came and was not handed on yet.
    rest: Bytes,
}

/// Why no more comes, though it is not the end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(super) enum Interrupted {
    /// Whoever sent it has gone.
    #[error("whoever sent it has gone")]
    BrokenOff,
    /// They take too long.
    #[error("it takes too long")]
    TooSlow,
}

impl BodyPieces {
    pub(super) fn of(body: Body) -> Self {
        Self {
            body,
            rest: Bytes::new(),
        }
    }

    /// The next piece; none at the end.
    pub(super) async fn next(&mut self) -> Result<Option<Bytes>, Interrupted> {
        // Whoever would collect all that is there gets one piece at a time.
        tokio::task::yield_now().await;
        while self.rest.is_empty() {
            let frame = timeout(PAUSE, self.body.frame()).await;
            match frame.map_err(|_| Interrupted::TooSlow)? {
                None => return Ok(None),
                Some(Err(_)) => return Err(Interrupted::BrokenOff),
                Some(Ok(frame)) => self.rest = frame.into_data().unwrap_or_default(),
            }
        }
        let length = self.rest.len().min(PIECE);
        Ok(Some(self.rest.split_to(length)))
    }

    /// Reads the rest and drops it, but no more than so many bytes: so the browser shows our page and not a broken connection.
    pub(super) async fn drop_rest(&mut self, mut patience: usize) -> Result<(), Interrupted> {
        while let Some(piece) = self.next().await? {
            match patience.checked_sub(piece.len()) {
                Some(left) => patience = left,
                None => break,
            }
        }
        Ok(())
    }
}

impl IntoResponse for Interrupted {
    fn into_response(self) -> Response {
        match self {
            Self::BrokenOff => StatusCode::BAD_REQUEST.into_response(),
            Self::TooSlow => StatusCode::REQUEST_TIMEOUT.into_response(),
        }
    }
}
