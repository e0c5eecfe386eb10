//! What staff typed when their session ended, or when the store could not be used: the sign-in takes it along, and brings
//! them back to it.

use app::form::{ActState, KEPT};
use app::routes::Route;
use axum::http::StatusCode;
use axum::response::Response;
use rules::form::Filled;
use store::OpenSession;

use crate::auth::owes::Owes;
use crate::edge::form::Form;
use crate::edge::visitor::{SignedIn, Visitor};
use crate::pages::render::{Shown, render};
use crate::portal::Portal;

/// The sign-in page, in answer to a form of staff whose session had ended: it takes along what was typed.
pub async fn again_later(portal: &Portal, visitor: &Visitor, path: &str, form: Form) -> Response {
    let status = StatusCode::UNPROCESSABLE_ENTITY;
    take_along(
        portal,
        visitor,
        path,
        form,
        status,
        "staff-refused-session-ended",
    )
    .await
}

/// The same page, in answer to a form of staff while the store can be neither written to nor read.
pub async fn unavailable(portal: &Portal, visitor: &Visitor, path: &str, form: Form) -> Response {
    let status = StatusCode::SERVICE_UNAVAILABLE;
    take_along(
        portal,
        visitor,
        path,
        form,
        status,
        "staff-refused-unavailable-kept",
    )
    .await
}

/// The page on which they show or choose what they owe, in answer to a form of somebody who owes something.
pub async fn first(
    portal: &Portal,
    visitor: &Visitor,
    path: &str,
    form: Form,
    owes: Owes,
) -> Response {
    let status = StatusCode::UNPROCESSABLE_ENTITY;
    let state = ActState {
        filled: along(path, form),
        ..ActState::default()
    };
    let visitor = Visitor {
        here: owes.page().to_string(),
        ..visitor.clone()
    };
    render(portal, &visitor, Shown::Act(status, state)).await
}

async fn take_along(
    portal: &Portal,
    visitor: &Visitor,
    path: &str,
    form: Form,
    status: StatusCode,
    refused: &str,
) -> Response {
    let state = ActState {
        filled: along(path, form),
        refused: Some((refused.to_owned(), Some("email".to_owned()))),
        ..ActState::default()
    };
    let visitor = Visitor {
        here: Route::SignIn.to_string(),
        ..visitor.clone()
    };
    render(portal, &visitor, Shown::Act(status, state)).await
}

/// What was typed, under other names, and where.
fn along(path: &str, form: Form) -> Filled {
    let typed = form
        .0
        .into_iter()
        .map(|(name, value)| (format!("{KEPT}{name}"), value));
    let next = ("next".to_owned(), path.to_owned());
    Filled::of(typed.chain([next]))
}

/// What was typed before the sign-in, if anything was.
pub fn kept(form: &Form) -> Option<Filled> {
    let kept = form.0.iter().filter_map(|(name, value)| {
        let name = name.strip_prefix(KEPT)?;
        Some((name.to_owned(), value.clone()))
    });
    let kept: Vec<_> = kept.collect();
    (!kept.is_empty()).then(|| Filled::of(kept))
}

/// The page on which they wrote, with what they wrote.
pub async fn back_to_it(
    portal: &Portal,
    visitor: Visitor,
    session: &OpenSession,
    path: &str,
    filled: Filled,
) -> Response {
    let visitor = Visitor {
        here: path.to_owned(),
        staff: Some(SignedIn::of(portal, session)),
        ..visitor
    };
    let state = ActState {
        filled,
        refused: Some(("staff-refused-signed-in-again".to_owned(), None)),
        ..ActState::default()
    };
    render(portal, &visitor, Shown::Act(StatusCode::OK, state)).await
}
