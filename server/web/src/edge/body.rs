//! Reads what is sent before anything else sees it, up to a limit. What is too long is read to its end and dropped, so
//! that the browser shows our page and not a broken connection.

use app::routes::{Pattern, Takes};
use axum::body::{Body, Bytes};
use axum::extract::{Request, State};
use axum::http::request::Parts;
use axum::http::{HeaderMap, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use rules::permission::Duty;
use store::DraftToken;
use tokio::sync::Semaphore;
use tokio::time::timeout;

use crate::auth::guest::guest_in;
use crate::edge::cookies;
use crate::edge::pieces::{BodyPieces, Interrupted, TIME};
use crate::edge::session::signed_in;
use crate::edge::thing::Thing;
use crate::edge::upload;
use crate::edge::visitor::SignedIn;
use crate::portal::Portal;

/// The most that a form may have, in bytes: 10,000 emoji, percent-encoded, twice.
pub const LIMIT: usize = 256 * 1024;
/// The most that a form of staff may have, in bytes: a letter of 60,000 characters, or every paragraph of a report, in any
/// script, percent-encoded.
pub const STAFF_LIMIT: usize = 3 * 1024 * 1024;
/// The most that a report of a browser may have, in bytes.
const REPORTS_LIMIT: usize = 16 * 1024;
/// The most that is read only to be polite, in bytes.
const PATIENCE: usize = 16 * 1024 * 1024;
/// So many long forms are held at a time of people whose session has ended, or who never had one.
static LONG_FORMS: Semaphore = Semaphore::const_new(8);

/// What is taken of a request.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Form,
    /// What staff write is longer. By the address alone it is taken, so that nobody's words are lost with their session.
    LongForm {
        has_session: bool,
    },
    File,
    /// What a browser reports by itself.
    PolicyReports,
    /// Nothing: a file, of somebody whose file is not taken.
    Refused,
}

impl Kind {
    async fn of(portal: &Portal, request: &Parts) -> Self {
        let (headers, pattern) = (&request.headers, Pattern::of(request.uri.path()));
        if request.method != Method::POST {
            return Self::Form;
        }
        match pattern.map_or(Takes::Nothing, Pattern::takes) {
            // What is sent where nothing is taken is answered there, however it was sent.
            Takes::Nothing | Takes::Form => return Self::Form,
            Takes::PolicyReports => return Self::PolicyReports,
            Takes::File if pattern == Some(Pattern::SentFile) => {
                return match has_sent(portal, headers).await {
                    true => Self::File,
                    false => Self::Refused,
                };
            }
            Takes::File if pattern == Some(Pattern::HandIn) => {
                return match guest_in(portal, headers).await {
                    Ok(Some(_)) => Self::File,
                    _ => Self::Refused,
                };
            }
            Takes::File => {
                let staff = signed_in(portal, headers).await;
                let duty = match pattern {
                    Some(Pattern::Import) => Duty::Import,
                    _ => Duty::AddFile,
                };
                let may = |staff: SignedIn| portal.council.allows(&staff.who, duty).is_ok();
                return match staff.is_some_and(may) {
                    true => Self::File,
                    false => Self::Refused,
                };
            }
            Takes::StaffWords | Takes::WordsAlong => {}
        }
        let length = headers.get(header::CONTENT_LENGTH);
        let length = length.and_then(|length| length.to_str().ok()?.parse::<usize>().ok());
        if length.is_some_and(|length| length <= LIMIT) {
            return Self::Form;
        }
        let has_session = signed_in(portal, headers).await.is_some();
        Self::LongForm { has_session }
    }

    const fn limit(self) -> usize {
        match self {
            Self::Form => LIMIT,
            Self::LongForm { .. } => STAFF_LIMIT,
            Self::PolicyReports => REPORTS_LIMIT,
            Self::File | Self::Refused => 0,
        }
    }
}

/// Whether something was sent from this browser, to which a file can be added.
async fn has_sent(portal: &Portal, headers: &HeaderMap) -> bool {
    let now = portal.council.clock.now();
    let uses = cookies::read(headers, cookies::MINE).and_then(|text| Thing::in_use(&text, now));
    let token =
        cookies::read(headers, cookies::DRAFT).and_then(|text| DraftToken::from_text(&text));
    match token.filter(|_| uses.is_some_and(Thing::is_sent)) {
        Some(token) => matches!(
            portal.council.store.last_journey(&token, now).await,
            Ok(Some(_))
        ),
        None => false,
    }
}

/// Hands the whole form on, or what came of a file; or answers 413, 408 or 400.
pub async fn take(State(portal): State<Portal>, request: Request, next: Next) -> Response {
    let (parts, body) = request.into_parts();
    let kind = Kind::of(&portal, &parts).await;
    if kind == Kind::File {
        return upload::take(&portal, parts, body, next).await;
    }
    let held = async {
        let room = match kind {
            Kind::LongForm { has_session: false } => LONG_FORMS.acquire().await.ok(),
            _ => None,
        };
        Ok((read(body, kind.limit()).await?, room))
    };
    let held = timeout(TIME, held).await;
    let (form, _room) = match held.unwrap_or(Err(Interrupted::TooSlow)) {
        Ok(held) => held,
        Err(interrupted) => return interrupted.into_response(),
    };
    let body = match form {
        // The page says whose files are taken.
        _ if kind == Kind::Refused => Body::empty(),
        Some(form) => Body::from(form),
        // Nobody reads an answer to it.
        None if kind == Kind::PolicyReports => return StatusCode::NO_CONTENT.into_response(),
        None => return StatusCode::PAYLOAD_TOO_LARGE.into_response(),
    };
    next.run(Request::from_parts(parts, body)).await
}

/// The whole form; none when it is too long.
async fn read(body: Body, limit: usize) -> Result<Option<Bytes>, Interrupted> {
    let mut pieces = BodyPieces::of(body);
    let mut whole = Vec::new();
    while let Some(piece) = pieces.next().await? {
        if whole.len() + piece.len() > limit {
            pieces.drop_rest(PATIENCE).await?;
            return Ok(None);
        }
        whole.extend_from_slice(&piece);
    }
    Ok(Some(whole.into()))
}
