//! Reads what is sent before anything else sees it, up to a limit. What is too long is read to its end and dropped, so
//! that the browser shows our page and not a broken connection.

use std::time::Duration;

use app::routes::IMPORT;
use axum::body::{Body, Bytes};
use axum::extract::Request;
use axum::http::{Method, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use http_body_util::BodyExt;
use tokio::sync::Semaphore;

use super::cookies;

/// The most that a form may have, in bytes: 10,000 emoji, percent-encoded, twice.
pub const LIMIT: usize = 256 * 1024;
/// The most that is read only to be polite, in bytes.
const PATIENCE: usize = 16 * 1024 * 1024;
/// The most that a file to bring along may have, in bytes.
pub const FILE_LIMIT: usize = 25 * 1024 * 1024;
/// The same as [`PATIENCE`] where files are sent: nothing of it is kept.
const FILE_PATIENCE: usize = 1024 * 1024 * 1024;
/// So many files are held at a time.
static FILES: Semaphore = Semaphore::const_new(2);
/// How long somebody may take to send a form: 250 KB over the slowest phone.
const TIME: Duration = Duration::from_secs(120);

/// Travels with a request whose file was too long, for its own page to say so.
#[derive(Debug, Clone, Copy)]
pub struct TooLong;

enum Read {
    Whole(Bytes),
    TooLong,
    Broken,
}

/// Hands the whole body on, or answers 413, 408 or 400.
pub async fn take(request: Request, next: Next) -> Response {
    let (mut parts, body) = request.into_parts();
    // Only whoever may have signed in sends files; whether they have is seen to behind this.
    let is_file = parts.method == Method::POST
        && parts.uri.path() == IMPORT
        && cookies::read(&parts.headers, cookies::STAFF).is_some();
    let (limit, patience) = if is_file {
        (FILE_LIMIT, FILE_PATIENCE)
    } else {
        (LIMIT, PATIENCE)
    };
    let _held = if is_file {
        FILES.acquire().await.ok()
    } else {
        None
    };
    match tokio::time::timeout(TIME, read(body, limit, patience)).await {
        Ok(Read::TooLong) if is_file => {
            parts.extensions.insert(TooLong);
            next.run(Request::from_parts(parts, Body::empty())).await
        }
        Ok(Read::Whole(bytes)) => {
            next.run(Request::from_parts(parts, Body::from(bytes)))
                .await
        }
        Ok(Read::TooLong) => StatusCode::PAYLOAD_TOO_LARGE.into_response(),
        Ok(Read::Broken) => StatusCode::BAD_REQUEST.into_response(),
        Err(_) => StatusCode::REQUEST_TIMEOUT.into_response(),
    }
}

async fn read(mut body: Body, limit: usize, patience: usize) -> Read {
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
        if length > patience {
            break;
        }
        if length <= limit {
            whole.extend_from_slice(data);
        }
    }
    if length > limit {
        Read::TooLong
    } else {
        Read::Whole(whole.into())
    }
}
