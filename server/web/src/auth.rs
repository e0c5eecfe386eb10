//! Who is signed in. Everything under `/staff` but the sign-in needs a session, whichever route answers it.

pub mod choice;
mod coming_in;
pub mod directory;
pub mod guest;
mod note_use;
pub mod owes;
pub mod password;
pub mod totp;

use std::collections::HashMap;

use crate::error::refusal;
use app::routes::{Audience, ENDED, Pattern, Route, SIGNED_IN};
use axum::extract::{FromRequest, Request, State};
use axum::http::{Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use casework::Error;
use rules::permission::Duty;
use store::SessionToken;

use crate::auth::note_use::PageAsked;
use crate::auth::owes::Owes;
use crate::edge::cookies;
use crate::edge::form::Form;
use crate::edge::respond::{encode, ours, see_other};
use crate::edge::session::session;
use crate::edge::visitor::{SignedIn, Visitor};
use crate::pages::take_along;
use crate::portal::Portal;

/// What is taken below `/staff` and `/guest`.
const TAKEN: &str = "GET, HEAD, POST";

/// Finds the session before any staff page runs, and sends everybody else to the sign-in.
pub async fn require_staff(
    State(portal): State<Portal>,
    mut request: Request,
    next: Next,
) -> Response {
    let path = request.uri().path();
    let (pattern, audience) = (Pattern::of(path), Audience::of(path));
    if !audience.is_council() {
        return next.run(request).await;
    }
    if is_odd(request.method()) {
        return not_taken();
    }
    let visitor = request.extensions().get::<Visitor>().cloned();
    if let Some(visitor) = visitor
        && audience != Audience::SignIn
        && asks(request.method())
        && coming_in::is_from_elsewhere(request.headers())
    {
        return coming_in::ask_again(&portal, visitor).await;
    }
    let token = cookies::read(request.headers(), cookies::STAFF)
        .and_then(|text| SessionToken::from_text(&text));
    let asks_by_itself = pattern == Some(Pattern::Pulse) || is_left(&request);
    match session(&portal, token, asks_by_itself).await {
        Ok(Some(signed_in)) => {
            if let Some(next) = led_on(&request) {
                return see_other(&next);
            }
            if let Some(owes) = signed_in.owes
                && !owes.opens(pattern)
            {
                return lead(&portal, request, signed_in, owes).await;
            }
            let reads = portal
                .council
                .allows(&signed_in.who, Duty::ReadLists)
                .is_ok();
            let visitor = request
                .extensions_mut()
                .get_mut::<Visitor>()
                .map(|visitor| {
                    visitor.staff = Some(signed_in);
                    visitor.clone()
                });
            let asked = PageAsked::new(request.method(), request.uri().path());
            let is_closed_to_them = audience == Audience::Staff && !reads;
            let mut answer = match is_closed_to_them {
                true => nothing_of_cases(pattern),
                false => next.run(request).await,
            };
            if let Some(visitor) = &visitor {
                asked.note(&portal, visitor, answer.status()).await;
                coming_in::ends(&mut answer, pattern, &visitor.here);
            }
            // Whoever draws a page for a refusal knows for whom.
            if let Some(visitor) = visitor {
                answer.extensions_mut().insert(visitor);
            }
            answer
        }
        Ok(None) if audience == Audience::SignIn => next.run(request).await,
        Ok(None) if asks(request.method()) => see_other(with_next(Route::SignIn, &request)),
        Ok(None) => keep_what_was_typed(&portal, request, None).await,
        Err(error) if request.method() == Method::POST => {
            keep_what_was_typed(&portal, request, Some(error)).await
        }
        Err(error) => refusal(&error),
    }
}

/// Whether nothing below `/staff` and `/guest` answers to this.
fn is_odd(method: &Method) -> bool {
    !asks(method) && *method != Method::POST
}

/// The same at every address, so that nobody learns which there are.
fn not_taken() -> Response {
    (StatusCode::METHOD_NOT_ALLOWED, [(header::ALLOW, TAKEN)]).into_response()
}

/// Whether a browser asks by itself for the sign-in, from a page that nobody used any more.
fn is_left(request: &Request) -> bool {
    let query = request.uri().query().unwrap_or_default();
    Pattern::of(request.uri().path()) == Some(Pattern::SignIn)
        && query.split('&').any(|one| one == ENDED)
}

/// Whether something is only asked for.
fn asks(method: &Method) -> bool {
    matches!(*method, Method::GET | Method::HEAD)
}

/// Where somebody goes on to who has just signed in and whose browser keeps cookies.
fn led_on(request: &Request) -> Option<String> {
    if Pattern::of(request.uri().path()) != Some(Pattern::SignIn) || !asks(request.method()) {
        return None;
    }
    let query = request.uri().query()?.as_bytes();
    let values: HashMap<_, _> = form_urlencoded::parse(query).into_owned().collect();
    let next = values
        .get("next")
        .filter(|_| values.contains_key(SIGNED_IN))?;
    Some(ours(next).to_owned())
}

/// The address of this page, which leads on to what was asked for.
fn with_next(page: Route, request: &Request) -> String {
    let here = request.uri().path_and_query();
    let here = here.filter(|_| asks(request.method()));
    let here = here.map_or(Pattern::Queue.path(), |path| path.as_str());
    format!("{page}?next={}", encode(here))
}

/// Who looks after accounts only has those in the place of the queue, and no case.
fn nothing_of_cases(pattern: Option<Pattern>) -> Response {
    match pattern {
        Some(Pattern::Queue) => see_other(Route::Accounts),
        _ => refusal(&Error::Forbidden),
    }
}

/// The page on which they show or choose what they owe, which leads on to what was asked for, or takes along what they typed.
async fn lead(portal: &Portal, request: Request, signed_in: SignedIn, owes: Owes) -> Response {
    let path = request.uri().path().to_owned();
    let visitor = request.extensions().get::<Visitor>().cloned();
    let is_typed = request.method() == Method::POST && keeps_text(&path);
    let Some(mut visitor) = visitor.filter(|_| is_typed) else {
        return see_other(with_next(owes.page(), &request));
    };
    visitor.staff = Some(signed_in);
    match Form::from_request(request, &()).await {
        Ok(form) => take_along::first(portal, &visitor, &path, form, owes).await,
        Err(status) => status.into_response(),
    }
}

/// The session has ended while somebody wrote, or the store cannot say whether it has: the sign-in takes along what they
/// typed and brings them back to it.
async fn keep_what_was_typed(portal: &Portal, request: Request, error: Option<Error>) -> Response {
    let path = request.uri().path().to_owned();
    let visitor = request.extensions().get::<Visitor>().cloned();
    let Some(visitor) = visitor.filter(|_| keeps_text(&path)) else {
        return error.map_or_else(|| see_other(Route::SignIn), |error| refusal(&error));
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

/// Whether what is typed into a form that is sent there is never lost.
fn keeps_text(path: &str) -> bool {
    Pattern::of(path).is_some_and(Pattern::keeps_text)
}
