//! Staff sign in with the council's directory, and out.

use std::collections::HashMap;

use app::form::ActState;
use app::routes::{AGAIN, Route};
use axum::Extension;
use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use casework::{ByDirectory, Error, FromDirectory, NotIn, end_by_directory, sign_in_by_directory};
use directory::{Answer, Directory, Fault, Person};
use rules::form::Filled;
use store::{AuditEvent, DirectorySession, NewSession, SessionToken, What};
use tracing::{info, warn};

use crate::auth::directory::Kept;
use crate::edge::form::Form;
use crate::edge::respond::see_other;
use crate::edge::visitor::Visitor;
use crate::edge::{browser, cookies};
use crate::error::refusal;
use crate::forms::sign_in::{close, stay};
use crate::pages::render::{Shown, render};
use crate::portal::Portal;

fn is_from_another_site(headers: &HeaderMap) -> bool {
    let site = headers.get("sec-fetch-site").map(HeaderValue::as_bytes);
    matches!(site, Some(b"cross-site" | b"same-site"))
}

/// Answers `GET /staff/sign-in/directory`: a link, because a browser follows a form to no other site.
pub(crate) async fn begin(
    State(portal): State<Portal>,
    Extension(visitor): Extension<Visitor>,
    headers: HeaderMap,
) -> Response {
    let Some(directory) = &portal.directory else {
        return refusal(&Error::NotFound);
    };
    // Nobody is signed in by a link on another site: they press the one on our page.
    if is_from_another_site(&headers) {
        return see_other(Route::SignIn);
    }
    if let Err(too_many) = portal.limits.post(visitor.address) {
        return too_many.into_response();
    }
    let query = query(&visitor);
    let again = query.contains_key(AGAIN);
    let next = query.get("next").map(String::as_str).unwrap_or_default();
    let begun = directory.begin(portal.council.clock.now(), again).await;
    let (to, begun) = match begun {
        Ok(begun) => begun,
        Err(fault) => return refuse(&portal, visitor, &fault, next).await,
    };
    let kept = match portal.away.sealed(begun, next) {
        Ok(kept) => kept,
        Err(cause) => return refusal(&Error::Internal(cause)),
    };
    let mut response = see_other(to);
    cookies::set(&mut response, cookies::AWAY, &kept, cookies::AWAY_SECONDS);
    response
}

/// Answers `GET /staff/sign-in/directory/back`.
pub(crate) async fn back(
    State(portal): State<Portal>,
    Extension(visitor): Extension<Visitor>,
    headers: HeaderMap,
) -> Response {
    let Some(directory) = portal.directory.clone() else {
        return refusal(&Error::NotFound);
    };
    if let Err(too_many) = portal.limits.post(visitor.address) {
        return too_many.into_response();
    }
    let kept = cookies::read(&headers, cookies::AWAY);
    let kept = kept.and_then(|cookie| portal.away.opened(&cookie));
    let mut response = match kept {
        Some(kept) => came_back(&portal, &directory, visitor, &headers, kept).await,
        // A page of the history, or another browser.
        None if is_in(&visitor) => see_other(Route::Queue),
        None => {
            let fault = Fault::NotTaken("directory-state");
            refuse(&portal, visitor, &fault, "").await
        }
    };
    // What was begun is over, whatever came of it.
    cookies::set(&mut response, cookies::AWAY, "", 0);
    response
}

async fn came_back(
    portal: &Portal,
    directory: &Directory,
    visitor: Visitor,
    headers: &HeaderMap,
    kept: Kept,
) -> Response {
    let mut query = query(&visitor);
    let answer = Answer {
        code: query.remove("code"),
        state: query.remove("state"),
        issuer: query.remove("iss"),
        error: query.remove("error"),
    };
    let now = portal.council.clock.now();
    let person = match directory.finish(&kept.begun, &answer, now).await {
        Ok(person) => person,
        Err(fault) => return refuse(portal, visitor, &fault, &kept.next).await,
    };
    let token = SessionToken::random();
    match open(portal, directory, &visitor, headers, &person, &token).await {
        Ok(ByDirectory::In(_)) => {
            let mut response = see_other(&kept.next);
            stay(&mut response, &token);
            response
        }
        Ok(ByDirectory::NotIn(why)) => {
            count(why_not(why));
            let key = match why {
                NotIn::NoAccount => "staff-refused-directory-account",
                NotIn::NoGroup => "staff-refused-directory-group",
            };
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            again(portal, visitor, status, key, &kept.next).await
        }
        Err(error) => refusal(&error),
    }
}

/// A new session for whoever came; one that the browser brought with it ends.
async fn open(
    portal: &Portal,
    directory: &Directory,
    visitor: &Visitor,
    headers: &HeaderMap,
    person: &Person,
    token: &SessionToken,
) -> Result<ByDirectory, Error> {
    let there = DirectorySession::new(&person.session, person.factor);
    let session = NewSession {
        token,
        browser: &browser::name(headers),
        proved: false,
        from: visitor.address,
        directory: Some(&there),
    };
    let from = FromDirectory {
        issuer: directory.issuer(),
        subject: &person.subject,
        email: person.email.as_deref(),
        groups: &person.groups,
        nobodys: portal.shared.passwords.nobodys(),
    };
    close(portal, headers).await?;
    sign_in_by_directory(&portal.council, from, session).await
}

/// Answers `GET /staff/sign-in/directory/out`: a page of ours, from which the browser goes on by itself.
pub(crate) async fn out(
    State(portal): State<Portal>,
    Extension(visitor): Extension<Visitor>,
) -> Response {
    let Some(directory) = portal.directory.clone() else {
        return see_other(Route::SignIn);
    };
    let comes_from_here = visitor.from_here || !visitor.from_elsewhere;
    let mut response = render(&portal, &visitor, Shown::Page).await;
    // Another site cannot sign anybody out there by sending them here.
    if comes_from_here
        && let Some(to) = directory.sign_out().await
        && let Ok(line) = HeaderValue::try_from(format!("0; url={to}"))
    {
        response.headers_mut().insert("refresh", line);
    }
    response
}

/// Answers `POST /staff/sign-in/directory/ended`, which the directory itself sends.
pub(crate) async fn ended(State(portal): State<Portal>, form: Form) -> Response {
    let Some(directory) = portal.directory.clone() else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let now = portal.council.clock.now();
    let ended = match directory.ended(form.one("logout_token"), now).await {
        Ok(ended) => ended,
        Err(fault) => {
            warn!(
                why = fault.word(),
                "A sign-out of the directory was not taken"
            );
            return match fault {
                Fault::Away(_) => StatusCode::SERVICE_UNAVAILABLE.into_response(),
                Fault::NotLet | Fault::NotTaken(_) => StatusCode::BAD_REQUEST.into_response(),
            };
        }
    };
    let (issuer, subject) = (directory.issuer(), ended.subject.as_str());
    match end_by_directory(&portal.council, issuer, subject, ended.session.as_deref()).await {
        Ok(_) => StatusCode::NO_CONTENT.into_response(),
        Err(error) => refusal(&error),
    }
}

/// Writes down that nobody came in, and shows the sign-in again.
async fn refuse(portal: &Portal, visitor: Visitor, fault: &Fault, next: &str) -> Response {
    count(fault.word());
    let (status, key) = match fault {
        Fault::Away(_) => (
            StatusCode::SERVICE_UNAVAILABLE,
            "staff-refused-directory-away",
        ),
        Fault::NotLet => (
            StatusCode::UNPROCESSABLE_ENTITY,
            "staff-refused-directory-not-let",
        ),
        Fault::NotTaken(_) => (
            StatusCode::UNPROCESSABLE_ENTITY,
            "staff-refused-directory-not-taken",
        ),
    };
    match fault {
        Fault::Away(why) => warn!(why, "The directory cannot be used"),
        Fault::NotLet => info!("The directory let nobody in"),
        Fault::NotTaken(why) => {
            warn!(why, "What came back from the directory was not taken");
            let now = portal.council.clock.now();
            let refused = AuditEvent::by_visitor(What::SignInRefused, now);
            let refused = refused.which(*why).from(visitor.address).refused();
            portal.council.store.audit(refused).await;
        }
    }
    again(portal, visitor, status, key, next).await
}

/// The sign-in, with why nobody came in.
async fn again(
    portal: &Portal,
    visitor: Visitor,
    status: StatusCode,
    key: &str,
    next: &str,
) -> Response {
    let visitor = Visitor {
        here: Route::SignIn.to_string(),
        staff: None,
        ..visitor
    };
    let state = ActState {
        filled: Filled::of([("next".to_owned(), next.to_owned())]),
        refused: Some((key.to_owned(), None)),
        ..ActState::default()
    };
    render(portal, &visitor, Shown::Act(status, state)).await
}

const fn why_not(why: NotIn) -> &'static str {
    match why {
        NotIn::NoAccount => "directory-no-account",
        NotIn::NoGroup => "directory-no-group",
    }
}

fn count(why: &'static str) {
    metrics::counter!("heard_sign_ins_refused_total", "why" => why).increment(1);
}

fn is_in(visitor: &Visitor) -> bool {
    let staff = visitor.staff.as_ref();
    staff.is_some_and(|staff| staff.owes.is_none())
}

fn query(visitor: &Visitor) -> HashMap<String, String> {
    let (_, query) = visitor.here.split_once('?').unwrap_or_default();
    form_urlencoded::parse(query.as_bytes())
        .into_owned()
        .collect()
}
