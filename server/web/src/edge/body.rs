//! Reads what is sent before anything else sees it, up to a limit. What is too long is read to its end and dropped, so
//! that the browser shows our page and not a broken connection.

use std::collections::BTreeSet;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use app::routes::{Pattern, Takes};
use axum::body::{Body, Bytes};
use axum::extract::{Request, State};
use axum::http::request::Parts;
use axum::http::{HeaderMap, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use http_body_util::BodyExt;
use rules::permission::Duty;
use tokio::sync::Semaphore;

use crate::edge::cookies;
use crate::edge::session::signed_in;
use crate::portal::Portal;

/// The most that a form may have, in bytes: 10,000 emoji, percent-encoded, twice.
pub const LIMIT: usize = 256 * 1024;
/// The most that a form of staff may have, in bytes: a letter of 60,000 characters, or every paragraph of a report, in any
/// script, percent-encoded.
pub const STAFF_LIMIT: usize = 3 * 1024 * 1024;
/// The most that is read only to be polite, in bytes.
const PATIENCE: usize = 16 * 1024 * 1024;
/// The most that a file to import may have, in bytes.
pub const FILE_LIMIT: usize = 25 * 1024 * 1024;
/// The same as [`PATIENCE`] where files are sent: nothing of it is kept.
const FILE_PATIENCE: usize = 1024 * 1024 * 1024;
/// So many files are held at a time.
static FILES: Semaphore = Semaphore::const_new(2);
/// So many long forms are held at a time of people whose session has ended, or who never had one.
static LONG_FORMS: Semaphore = Semaphore::const_new(8);
/// How long somebody may take to send a form: 250 KB over the slowest phone.
const TIME: Duration = Duration::from_mins(2);
/// How long nothing of it may come.
const PAUSE: Duration = Duration::from_secs(20);

/// Travels with a request whose file was too long, for its own page to say so.
#[derive(Debug, Clone, Copy)]
pub struct TooLong;

/// Travels with a request whose session sends another file already, for its own page to say so.
#[derive(Debug, Clone, Copy)]
pub struct OneAtATime;

enum Read {
    Whole(Bytes),
    TooLong,
    Broken,
    TooSlow,
}

/// The sessions that send a file now, or wait for what comes of it, each by a hash of its cookie.
static SENDING: Mutex<BTreeSet<u64>> = Mutex::new(BTreeSet::new());

/// One of them, as long as it is held: so nobody takes all the room there is for files.
struct Sending(u64);

impl Sending {
    /// None when the session sends one already.
    fn begin(headers: &HeaderMap) -> Option<Self> {
        let mut hash = DefaultHasher::new();
        cookies::read(headers, cookies::STAFF).hash(&mut hash);
        let session = hash.finish();
        let mut all = SENDING.lock().unwrap_or_else(PoisonError::into_inner);
        // Not made in vain: dropping one asks for the lock.
        all.insert(session).then(|| Self(session))
    }
}

impl Drop for Sending {
    fn drop(&mut self) {
        let mut all = SENDING.lock().unwrap_or_else(PoisonError::into_inner);
        all.remove(&self.0);
    }
}

/// How much of a body is taken.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Form,
    StaffForm,
    File,
    /// Nothing: whoever sends it may not.
    Refused,
}

impl Kind {
    /// What staff write is longer; a file is only taken of the complaints manager. With whether somebody is signed in, where
    /// that was asked: by the path alone a long form is taken, so that nobody's words are lost with their session.
    async fn of(portal: &Portal, request: &Parts) -> (Self, bool) {
        let (headers, pattern) = (&request.headers, Pattern::of(request.uri.path()));
        if request.method != Method::POST {
            return (Self::Form, false);
        }
        match pattern.map_or(Takes::Nothing, Pattern::takes) {
            // What is sent where nothing is taken is answered there, however it was sent.
            Takes::Nothing | Takes::Form => return (Self::Form, false),
            Takes::File => {
                return match signed_in(portal, headers).await {
                    Some(staff) if portal.council.allows(&staff.who, Duty::Import).is_ok() => {
                        (Self::File, true)
                    }
                    staff => (Self::Refused, staff.is_some()),
                };
            }
            Takes::StaffWords | Takes::WordsAlong => {}
        }
        let length = headers.get(header::CONTENT_LENGTH);
        let length = length.and_then(|length| length.to_str().ok()?.parse::<usize>().ok());
        if length.is_some_and(|length| length <= LIMIT) {
            return (Self::Form, false);
        }
        let staff = signed_in(portal, headers).await;
        (Self::StaffForm, staff.is_some())
    }

    const fn limit(self) -> usize {
        match self {
            Self::Form => LIMIT,
            Self::StaffForm => STAFF_LIMIT,
            Self::File => FILE_LIMIT,
            Self::Refused => 0,
        }
    }

    const fn patience(self) -> usize {
        match self {
            Self::Form | Self::StaffForm | Self::Refused => PATIENCE,
            Self::File => FILE_PATIENCE,
        }
    }
}

/// Hands the whole body on, or answers 413, 408 or 400.
pub async fn take(State(portal): State<Portal>, request: Request, next: Next) -> Response {
    let (mut parts, body) = request.into_parts();
    let (kind, has_session) = Kind::of(&portal, &parts).await;
    let sending = (kind == Kind::File).then(|| Sending::begin(&parts.headers));
    let is_another = matches!(sending, Some(None));
    let held = async {
        let room = match kind {
            // It is read only to be polite, and nothing of it is held.
            Kind::File if is_another => None,
            Kind::File => Some(&FILES),
            Kind::StaffForm if !has_session => Some(&LONG_FORMS),
            Kind::StaffForm | Kind::Form | Kind::Refused => None,
        };
        let held = match room {
            Some(room) => room.acquire().await.ok(),
            None => None,
        };
        let limit = if is_another { 0 } else { kind.limit() };
        (read(body, limit, kind.patience()).await, held)
    };
    let (whole, _held) = match tokio::time::timeout(TIME, held).await {
        Ok((whole, held)) => (whole, held),
        Err(_) => (Read::TooSlow, None),
    };
    match whole {
        Read::TooLong | Read::Whole(_) if is_another => {
            parts.extensions.insert(OneAtATime);
            next.run(Request::from_parts(parts, Body::empty())).await
        }
        // The page says whose files are taken.
        Read::TooLong | Read::Whole(_) if kind == Kind::Refused => {
            next.run(Request::from_parts(parts, Body::empty())).await
        }
        Read::TooLong if kind == Kind::File => {
            parts.extensions.insert(TooLong);
            next.run(Request::from_parts(parts, Body::empty())).await
        }
        Read::Whole(bytes) => {
            next.run(Request::from_parts(parts, Body::from(bytes)))
                .await
        }
        Read::TooLong => StatusCode::PAYLOAD_TOO_LARGE.into_response(),
        Read::Broken => StatusCode::BAD_REQUEST.into_response(),
        Read::TooSlow => StatusCode::REQUEST_TIMEOUT.into_response(),
    }
}

async fn read(mut body: Body, limit: usize, patience: usize) -> Read {
    let mut whole = Vec::new();
    let mut length = 0;
    loop {
        let frame = match tokio::time::timeout(PAUSE, body.frame()).await {
            Ok(Some(Ok(frame))) => frame,
            Ok(Some(Err(_))) => return Read::Broken,
            Ok(None) => break,
            Err(_) => return Read::TooSlow,
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
