//! Sends what was answered.

use crate::error::refusal;
use app::form::FormState;
use app::pages::public::yours::ANSWERED;
use app::routes::Route;
use axum::Extension;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use casework::{Error, Submitted, submit_as_shown};
use rules::intake::Journey;
use store::DraftToken;

use crate::edge::at::At;
use crate::edge::form::Form;
use crate::edge::respond::see_other;
use crate::edge::thing::Thing;
use crate::edge::visitor::Visitor;
use crate::pages::render::{Shown, render};
use crate::portal::{Portal, disk};

/// Answers `POST /{journey}/check`. Sending twice sends once.
pub(crate) async fn send(
    State(portal): State<Portal>,
    Extension(visitor): Extension<Visitor>,
    At(route): At,
    form: Form,
) -> Response {
    let Route::Check(journey) = route else {
        return refusal(&Error::NotFound);
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
    if portal.shared.disk.is_too_full_to_send() {
        let status = StatusCode::SERVICE_UNAVAILABLE;
        let mut response = again(&portal, &visitor, status, "error-507").await;
        disk::mark(&mut response);
        return response;
    }
    let Some(token) = &visitor.draft else {
        return see_other(Route::StartedAgain(journey));
    };
    match is_theirs(&portal, &visitor, token, journey, form.one(ANSWERED)).await {
        Ok(true) => {}
        Ok(false) => return see_other(Route::Yours(journey)),
        Err(error) => return refusal(&error),
    }
    let shown = form.has(ANSWERED).then(|| form.one(ANSWERED));
    match submit_as_shown(&portal.council, token, journey, visitor.locale, shown).await {
        Ok(sent @ (Submitted::Sent(_) | Submitted::Already(_))) => {
            let mut response = see_other(Route::Sent);
            // Pressed twice, the first answer may not have reached them.
            let is_theirs = visitor.uses == Some(Thing::of(journey));
            if is_theirs || matches!(sent, Submitted::Sent(_)) {
                Thing::Sent.take(&mut response, portal.council.clock.now());
            }
            response
        }
        Ok(Submitted::Incomplete(next)) => see_other(Route::Question(journey, next)),
        Ok(Submitted::Changed) => again(&portal, &visitor, StatusCode::CONFLICT, "error-409").await,
        Ok(Submitted::Nothing) => see_other(Route::StartedAgain(journey)),
        Err(error @ Error::Unavailable(_)) => {
            let _ = error.log();
            let status = StatusCode::SERVICE_UNAVAILABLE;
            again(&portal, &visitor, status, "error-503").await
        }
        Err(error) => refusal(&error),
    }
}

/// Whether they are using what they send, or had these answers before them: the start page may have been opened beside it.
/// Sending twice sends nothing the second time, so there is nothing to ask.
async fn is_theirs(
    portal: &Portal,
    visitor: &Visitor,
    token: &DraftToken,
    journey: Journey,
    shown: &str,
) -> Result<bool, Error> {
    if visitor.uses == Some(Thing::of(journey)) {
        return Ok(true);
    }
    let (store, now) = (&portal.council.store, portal.council.clock.now());
    let draft = store.draft(token, journey, now).await?;
    let was_shown = || journey.progress(&draft).answers.mark() == shown;
    Ok(draft.is_blank() || was_shown())
}

async fn again(portal: &Portal, visitor: &Visitor, status: StatusCode, trouble: &str) -> Response {
    let state = FormState {
        trouble: Some(trouble.to_owned()),
        ..FormState::default()
    };
    render(portal, visitor, Shown::Form(status, state)).await
}
