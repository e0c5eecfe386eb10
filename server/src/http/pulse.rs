//! Small answers for machines.

use axum::extract::State;
use axum::http::StatusCode;

use crate::error::Error;
use crate::state::Portal;

/// Answers `GET /staff/pulse`: changes whenever the queue does.
pub async fn pulse(State(portal): State<Portal>) -> Result<String, Error> {
    Ok(portal.office.books.pulse().await?)
}

/// Answers `GET /healthz`: whether people can be served.
pub async fn health(State(portal): State<Portal>) -> (StatusCode, &'static str) {
    match portal.store.ping().await {
        Ok(()) => (StatusCode::OK, "ok\n"),
        Err(_) => (
            StatusCode::SERVICE_UNAVAILABLE,
            "the store does not answer\n",
        ),
    }
}
