//! Who is signed in. Everything under `/staff` but the sign-in needs a session, whichever route answers it.

pub mod choice;
pub mod password;

use std::collections::HashMap;

use crate::error::refusal;
use app::routes::{PASSWORD, PULSE, SIGN_IN, SIGN_OUT, SIGN_OUT_EVERYWHERE, SIGNED_IN, STAFF};
use axum::extract::{FromRequest, Request, State};
use axum::http::Method;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use casework::Error;
use store::SessionToken;

use crate::edge::cookies;
use crate::edge::form::Form;
use crate::edge::place::{is_staff, takes_words};
use crate::edge::respond::{encode, ours, see_other};
use crate::edge::session::session;
use crate::edge::visitor::{SignedIn, Visitor};
use crate::pages::take_along;
use crate::portal::Portal;

/// Finds the session before any staff page runs, and sends everybody else to the sign-in.
pub async fn require_staff(
    State(portal): State<Portal>,
    mut request: Request,
    next: Next,
) -> Response {
    if !is_staff(request.uri().path()) {
        return next.run(request).await;
    }
    let token = cookies::read(request.headers(), cookies::STAFF)
        .and_then(|text| SessionToken::from_text(&text));
    let asks_by_itself = request.uri().path() == PULSE;
    match session(&portal, token, asks_by_itself).await {
        Ok(Some(signed_in)) => {
            if let Some(next) = led_on(&request) {
                return see_other(&next);
            }
            if signed_in.given_until.is_some() && !CHOOSING.contains(&request.uri().path()) {
                return choose_first(&portal, request, signed_in).await;
            }
            if let Some(visitor) = request.extensions_mut().get_mut::<Visitor>() {
                visitor.staff = Some(signed_in);
            }
            next.run(request).await
        }
        Ok(None) if request.uri().path() == SIGN_IN => next.run(request).await,
        Ok(None) if request.method() == Method::GET => see_other(&with_next(SIGN_IN, &request)),
        Ok(None) => keep_what_was_typed(&portal, request, None).await,
        Err(error) if request.method() == Method::POST => {
            keep_what_was_typed(&portal, request, Some(error)).await
        }
        Err(error) => refusal(&error),
    }
}

/// Where somebody goes on to who has just signed in and whose browser keeps cookies.
fn led_on(request: &Request) -> Option<String> {
    if request.uri().path() != SIGN_IN || request.method() != Method::GET {
        return None;
    }
    let query = request.uri().query()?.as_bytes();
    let values: HashMap<_, _> = form_urlencoded::parse(query).into_owned().collect();
    let next = values
        .get("next")
        .filter(|_| values.contains_key(SIGNED_IN))?;
    Some(ours(next).to_owned())
}

/// All that somebody may do whose password somebody else chose.
const CHOOSING: [&str; 4] = [PASSWORD, SIGN_IN, SIGN_OUT, SIGN_OUT_EVERYWHERE];

/// The address of this page, which leads on to what was asked for.
fn with_next(page: &str, request: &Request) -> String {
    let here = request.uri().path_and_query();
    let here = here.filter(|_| request.method() == Method::GET);
    let here = here.map_or(STAFF, |path| path.as_str());
    format!("{page}?next={}", encode(here))
}

/// The page on which they choose a password, which leads on to what was asked for, or takes along what they typed.
async fn choose_first(portal: &Portal, request: Request, signed_in: SignedIn) -> Response {
    let path = request.uri().path().to_owned();
    let visitor = request.extensions().get::<Visitor>().cloned();
    let is_typed = request.method() == Method::POST && takes_words(&path);
    let Some(mut visitor) = visitor.filter(|_| is_typed) else {
        return see_other(&with_next(PASSWORD, &request));
    };
    visitor.staff = Some(signed_in);
    match Form::from_request(request, &()).await {
        Ok(form) => take_along::choose_first(portal, &visitor, &path, form).await,
        Err(status) => status.into_response(),
    }
}

/// The session has ended while somebody wrote, or the store cannot say whether it has: the sign-in takes along what they
/// typed and brings them back to it.
async fn keep_what_was_typed(portal: &Portal, request: Request, error: Option<Error>) -> Response {
    let path = request.uri().path().to_owned();
    let visitor = request.extensions().get::<Visitor>().cloned();
    let Some(visitor) = visitor.filter(|_| takes_words(&path)) else {
        return error.map_or_else(|| see_other(SIGN_IN), |error| refusal(&error));
    };
    match (Form::from_request(request, &()).await, error) {
        (Ok(form), None) => take_along::again_later(portal, &visitor, &path, form).await,
        (Ok(form), Some(error)) => {
            let _ = error.log();
            take_along::unavailable(portal, &visitor, &path, form).await
        }
        (Err(status), _) => status.into_response(),
    }
}
