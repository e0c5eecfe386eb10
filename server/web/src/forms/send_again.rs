//! Staff send letters again that have not left.

use app::routes::Route;
use axum::Extension;
use axum::extract::State;
use axum::response::Response;
use casework::{Error, send_again, send_all_again};
use rules::form::Filled;
use rules::permission::Duty;
use rules::reference::Reference;
use uuid::Uuid;

use crate::error::Failed;

use crate::edge::form::Form;
use crate::edge::respond::see_other;
use crate::edge::visitor::Visitor;
use crate::portal::Portal;

/// Answers `POST /staff/letters`: one letter by its key, or all of them.
///
/// # Errors
/// [`Error::NotFound`] when the form names no letter.
pub(crate) async fn again(
    State(portal): State<Portal>,
    Extension(visitor): Extension<Visitor>,
    form: Form,
) -> Result<Response, Failed> {
    let by = visitor.principal().ok_or(Error::Forbidden)?;
    let may = portal.council.allows(&by, Duty::SendAgain);
    may.map_err(Error::from)?;
    let filled = Filled::of(form.0);
    if filled.one("do") == "all" {
        send_all_again(&portal.council, &by).await?;
    } else {
        let letter = filled.one("letter").parse::<Uuid>();
        let letter = letter.map_err(|_| Error::NotFound)?;
        send_again(&portal.council, &by, letter).await?;
    }
    // Back to where the button was.
    let case = filled.one("case").parse::<Reference>().ok();
    Ok(see_other(match case {
        Some(reference) => Route::Case(reference),
        None => Route::Letters,
    }))
}
