//! Sends what was answered.

use app::form::FormState;
use app::routes::{SENT, path_question, path_started_again};
use axum::Extension;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};

use super::place::Place;
use super::render::{Shown, render};
use super::see_other;
use super::visitor::Visitor;
use crate::casework::{Submitted, submit};
use crate::error::Error;
use crate::state::Portal;

/// Answers `POST /{journey}/check`. Sending twice sends once.
pub async fn send(
    State(portal): State<Portal>,
    Extension(visitor): Extension<Visitor>,
    Path(journey): Path<String>,
) -> Response {
    let Some(Place::Check(journey)) = Place::of(&format!("/{journey}/check")) else {
        return Error::NotFound.into_response();
    };
    if let Err(too_many) = portal.limits.post(visitor.address) {
        let mut response = again(
            &portal,
            &visitor,
            StatusCode::TOO_MANY_REQUESTS,
            "error-429",
        )
        .await;
        too_many.mark(&mut response);
        return response;
    }
    let Some(token) = &visitor.draft else {
        return see_other(&path_started_again(journey));
    };
    match submit(&portal.office, token, journey, visitor.language).await {
        Ok(Submitted::Sent(_) | Submitted::Already(_)) => see_other(SENT),
        Ok(Submitted::Incomplete(next)) => see_other(&path_question(journey, next)),
        Ok(Submitted::Nothing) => see_other(&path_started_again(journey)),
        Err(error @ Error::Unavailable(_)) => {
            let _ = error.log();
            let status = StatusCode::SERVICE_UNAVAILABLE;
            again(&portal, &visitor, status, "error-503").await
        }
        Err(error) => error.into_response(),
    }
}

async fn again(portal: &Portal, visitor: &Visitor, status: StatusCode, trouble: &str) -> Response {
    let state = FormState {
        trouble: Some(trouble.to_owned()),
        ..FormState::default()
    };
    render(portal, visitor, Shown::Form(status, state)).await
}
