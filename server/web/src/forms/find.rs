//! Staff look for a case by what they remember of it.

use app::found::FoundCases;
use app::routes::Route;
use app::staff_forms::FIND;
use axum::Extension;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use casework::{Error, Looked, Rejected};
use rules::form::{Fault, Filled, Wrong};
use serde::Deserialize;

use crate::desk::{found_cases, rebuild};
use crate::edge::form::Form;
use crate::edge::respond::see_other;
use crate::edge::visitor::Visitor;
use crate::error::refusal;
use crate::forms::acts::again;
use crate::pages::render::{Shown, render};
use crate::portal::Portal;

#[derive(Deserialize)]
struct Sought {
    sought: String,
}

/// Answers `POST /staff/find`: a reference leads to its case, anything else shows what was found.
pub(crate) async fn find(
    State(portal): State<Portal>,
    Extension(mut visitor): Extension<Visitor>,
    form: Form,
) -> Response {
    visitor.here = Route::Find.to_string();
    let Some(by) = visitor.principal() else {
        return refusal(&Error::Forbidden);
    };
    let council = &portal.council;
    let looked = match form.read::<Sought>(FIND, council.clock.today()) {
        Err(faults) => Err(Rejected::Faults(faults)),
        Ok(Sought { sought }) => match casework::find(council, &by, &sought).await {
            Ok(Looked::Nothing) => {
                Err(Rejected::Faults(vec![Fault::new("sought", Wrong::Missing)]))
            }
            Ok(looked) => Ok((sought, looked)),
            Err(error) => Err(Rejected::Error(error)),
        },
    };
    match looked {
        Ok((_, Looked::Reference(reference))) => see_other(Route::Case(reference)),
        Ok((sought, Looked::Hits(hits))) => {
            let rebuild = match rebuild(council).await {
                Ok(rebuild) => rebuild,
                Err(error) => return refusal(&error),
            };
            let found = FoundCases {
                sought,
                rebuild,
                ..found_cases(council, &hits)
            };
            render(&portal, &visitor, Shown::Found(StatusCode::OK, found)).await
        }
        Ok((_, Looked::Nothing)) => see_other(Route::Find),
        Err(undone) => again(&portal, &visitor, undone, Filled::of(form.0)).await,
    }
}
