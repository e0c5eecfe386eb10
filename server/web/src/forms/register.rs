//! The register as a list, as a file.

use app::desk::ListChoice;
use app::routes::Route;
use axum::Extension;
use axum::extract::State;
use axum::response::Response;
use casework::Error;
use rules::register::Kind;
use tokio::task::spawn_blocking;

use super::reports::{AT_ONCE, ReportQuery, answer, one, only, words_of};
use crate::desk::reports;
use crate::edge::at::At;
use crate::edge::respond::see_other;
use crate::edge::visitor::Visitor;
use crate::error::Failed;
use crate::portal::Portal;

/// Answers `GET /staff/register/file/{format}`; where the list would be too long, leads to the page that says so.
pub(crate) async fn file(
    State(portal): State<Portal>,
    Extension(visitor): Extension<Visitor>,
    At(route): At,
    asked: ReportQuery,
) -> Result<Response, Failed> {
    let Route::RegisterFile(format) = route else {
        return Err(Error::NotFound.into());
    };
    if !export::LISTS.contains(&format) {
        return Err(Error::NotFound.into());
    }
    let choice = choice(&portal, &asked)?;
    let _turn = AT_ONCE
        .acquire()
        .await
        .map_err(|cause| Error::Internal(cause.into()))?;
    let found = reports::register_rows(&portal.council, &visitor, choice, format).await?;
    let Some(list) = found else {
        let query = visitor.here.split_once('?');
        let query = query.map_or_else(String::new, |(_, query)| format!("?{query}"));
        return Ok(see_other(format!("{}{query}", Route::Register)));
    };
    let name = format!(
        "register-{}-to-{}.{}",
        list.days.from,
        list.days.to,
        format.ending()
    );
    let (profile, words) = (portal.council.profile.clone(), words_of(&portal));
    let bytes = spawn_blocking(move || export::register(format, &list, &profile, &words))
        .await
        .map_err(|cause| Error::Internal(cause.into()))?
        .map_err(Error::Internal)?;
    Ok(answer(format, &name, bytes.ok_or(Error::NotFound)?))
}

/// What the list is to be of. What cannot be understood is not passed over: the list would be of something else.
fn choice(portal: &Portal, asked: &ReportQuery) -> Result<ListChoice, Error> {
    let kind = match one(asked, "kind") {
        Some(slug) => {
            let mut all = Kind::ALL.iter().copied();
            Some(
                all.find(|kind| kind.slug() == slug)
                    .ok_or(Error::NotFound)?,
            )
        }
        None => None,
    };
    let errors = match one(asked, "errors") {
        Some("mark") => true,
        Some(_) => return Err(Error::NotFound),
        None => false,
    };
    Ok(ListChoice {
        only: only(portal, asked, None)?,
        kind,
        errors,
    })
}
