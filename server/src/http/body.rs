//! Reads what is sent before anything else sees it, up to a limit. What is too long is read to its end and dropped, so
//! that the browser shows our page and not a broken connection.

use std::time::Duration;

use axum::body::{Body, Bytes};
use axum::extract::Request;
use axum::http::StatusCode;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use http_body_util::BodyExt;

/// The most that a form may have, in bytes: 10,000 emoji, percent-encoded, twice.
pub const LIMIT: usize = 256 * 1024;
/// The most that is read only to be polite, in bytes.
const PATIENCE: usize = 16 * 1024 * 1024;
/// How long somebody may take to send a form: 250 KB over the slowest phone.
const TIME: Duration = Duration::from_secs(120);

enum Read {
    Whole(Bytes),
    TooLong,
    Broken,
}

/// Hands the whole body on, or answers 413, 408 or 400.
pub async fn take(request: Request, next: Next) -> Response {
    let (parts, body) = request.into_parts();
    match tokio::time::timeout(TIME, read(body)).await {
        Ok(Read::Whole(bytes)) => {
            next.run(Request::from_parts(parts, Body::from(bytes)))
                .await
        }
        Ok(Read::TooLong) => StatusCode::PAYLOAD_TOO_LARGE.into_response(),
        Ok(Read::Broken) => StatusCode::BAD_REQUEST.into_response(),
        Err(_) => StatusCode::REQUEST_TIMEOUT.into_response(),
    }
}

async fn read(mut body: Body) -> Read {
    let mut whole = Vec::new();
    let mut length = 0;
    while let Some(frame) = body.frame().await {
        let Ok(frame) = frame else {
            return Read::Broken;
        };
        let Some(data) = frame.data_ref() else {
            continue;
        };
        length += data.len();
        if length > PATIENCE {
            break;
        }
        if length <= LIMIT {
            whole.extend_from_slice(data);
        }
    }
    if length > LIMIT {
        Read::TooLong
    } else {
        Read::Whole(whole.into())
    }
}
