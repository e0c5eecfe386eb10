//! The answers to "Is this yours?"; when it is asked is in [`crate::edge::whose`].

use crate::error::{Failed, refusal};
use app::pages::public::yours::{MINE, NOT_MINE, YOURS};
use app::routes::Route;
use axum::Extension;
use axum::extract::State;
use axum::response::Response;
use casework::{Error, begin_another, forget_journey, forget_sent};

use crate::edge::at::At;
use crate::edge::form::Form;
use crate::edge::respond::see_other;
use crate::edge::thing::Thing;
use crate::edge::visitor::Visitor;
use crate::pages::page::onwards;
use crate::portal::Portal;

/// Answers `POST /{journey}/yours`.
///
/// # Errors
/// [`Error::NotFound`] of what is no journey, [`Error::Unavailable`].
pub(crate) async fn draft(
    State(portal): State<Portal>,
    Extension(visitor): Extension<Visitor>,
    At(route): At,
    form: Form,
) -> Result<Response, Failed> {
    let Route::Yours(journey) = route else {
        return Err(Error::NotFound.into());
    };
    let (council, Some(token)) = (&portal.council, &visitor.draft) else {
        return Ok(see_other(Route::first_of(journey)));
    };
    let to = match form.one(YOURS) {
        MINE => {
            let draft = council
                .store
                .draft(token, journey, council.clock.now())
                .await?;
            onwards(journey, journey.progress(&draft).holds_up())
        }
        NOT_MINE => {
            forget_journey(council, token, journey).await?;
            Route::first_of(journey)
        }
        _ => return Ok(see_other(Route::Yours(journey))),
    };
    let mut response = see_other(to);
    Thing::of(journey).take(&mut response, council.clock.now());
    Ok(response)
}

/// Answers `POST /sent/yours`.
pub(crate) async fn sent(
    State(portal): State<Portal>,
    Extension(visitor): Extension<Visitor>,
    form: Form,
) -> Response {
    let (council, Some(token)) = (&portal.council, &visitor.draft) else {
        return see_other(Route::Start);
    };
    match form.one(YOURS) {
        MINE => {
            let mut response = see_other(Route::Sent);
            Thing::CameBack.take(&mut response, council.clock.now());
            response
        }
        NOT_MINE => match forget_sent(council, token).await {
            Ok(()) => see_other(Route::Start),
            Err(error) => refusal(&error),
        },
        _ => see_other(Route::SentYours),
    }
}

/// Answers `POST /sent/another`: leads to the first question of a draft that knows them. Whoever is not using what was sent is
/// asked first whose it is.
pub(crate) async fn another(
    State(portal): State<Portal>,
    Extension(visitor): Extension<Visitor>,
) -> Response {
    let (council, Some(token)) = (&portal.council, &visitor.draft) else {
        return see_other(Route::Start);
    };
    if visitor.uses != Some(Thing::Sent) {
        return see_other(Route::Sent);
    }
    match begin_another(council, token).await {
        Ok(Some(journey)) => {
            let mut response = see_other(Route::first_of(journey));
            Thing::of(journey).take(&mut response, council.clock.now());
            response
        }
        Ok(None) => see_other(Route::Start),
        Err(error) => refusal(&error),
    }
}
