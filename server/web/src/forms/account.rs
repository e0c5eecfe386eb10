//! Somebody ends sessions of their own.

use app::routes::Route;
use axum::Extension;
use axum::extract::State;
use axum::response::Response;
use casework::{Error, end_other_sessions, end_session};

use crate::edge::form::Form;
use crate::edge::respond::see_other;
use crate::edge::visitor::Visitor;
use crate::error::Failed;
use crate::portal::Portal;

/// Answers `POST /staff/account`: one session by what it is called there, or all others. One that has ended already stays so.
///
/// # Errors
/// [`Error::NotFound`] when the form says neither.
pub(crate) async fn change(
    State(portal): State<Portal>,
    Extension(visitor): Extension<Visitor>,
    form: Form,
) -> Result<Response, Failed> {
    let staff = visitor.staff.ok_or(Error::Forbidden)?;
    let here = staff.token.ok_or(Error::Forbidden)?;
    match form.one("do") {
        "end" => {
            end_session(&portal.council, &staff.who, form.one("session")).await?;
        }
        "end-others" => {
            end_other_sessions(&portal.council, &staff.who, &here).await?;
        }
        _ => return Err(Error::NotFound.into()),
    }
    Ok(see_other(Route::Account))
}
