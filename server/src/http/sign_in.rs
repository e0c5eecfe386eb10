//! Staff sign in and out. A wrong address and a wrong password look the same and take as long.

use app::form::{ActState, KEPT};
use app::routes::{SIGN_IN, STAFF};
use axum::Extension;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use rules::form::Filled;
use tracing::info;

use super::form::Form;
use super::render::{Shown, render};
use super::visitor::{SignedIn, Visitor};
use super::{cookies, is_ours, see_other};
use crate::error::Error;
use crate::state::Portal;
use crate::store::{SessionToken, StaffAccount};

/// Answers `POST /staff/sign-in`.
pub async fn sign_in(
    State(portal): State<Portal>,
    Extension(visitor): Extension<Visitor>,
    headers: HeaderMap,
    form: Form,
) -> Response {
    let email = form.one("email");
    let device = cookies::read(&headers, cookies::DEVICE).unwrap_or_default();
    let known = portal.devices.known(&device, email);
    let tried = match portal
        .limits
        .sign_in(visitor.address, email, known.as_deref())
    {
        Ok(tried) => tried,
        Err(too_many) => {
            let mut response = again(
                &portal,
                &visitor,
                &form,
                StatusCode::TOO_MANY_REQUESTS,
                "staff-refused-too-many",
            )
            .await;
            too_many.mark(&mut response);
            return response;
        }
    };
    let account = account(&portal, &form).await;
    if !matches!(account, Ok(None)) {
        portal.limits.was_right(tried);
    }
    match account {
        Ok(Some(account)) => match open(&portal, &headers, &account).await {
            Ok(token) => {
                let next = form.one("next");
                let next = if is_ours(next) && next.starts_with(STAFF) {
                    next
                } else {
                    STAFF
                };
                let mut response = match kept(&form) {
                    Some(filled) => back_to_it(&portal, visitor, &account, next, filled).await,
                    None => see_other(next),
                };
                cookies::set(
                    &mut response,
                    cookies::STAFF,
                    &token.to_text(),
                    cookies::STAFF_SECONDS,
                );
                cookies::set(
                    &mut response,
                    cookies::DEVICE,
                    &portal.devices.after(&device, email),
                    cookies::DEVICE_SECONDS,
                );
                response
            }
            Err(error) => not_now(&portal, &visitor, &form, error).await,
        },
        Ok(None) => {
            info!("A sign-in was refused");
            again(
                &portal,
                &visitor,
                &form,
                StatusCode::UNPROCESSABLE_ENTITY,
                "staff-refused-sign-in",
            )
            .await
        }
        Err(error) => not_now(&portal, &visitor, &form, error).await,
    }
}

/// The store cannot be used: the page again, with what was typed.
async fn not_now(portal: &Portal, visitor: &Visitor, form: &Form, error: Error) -> Response {
    if !matches!(error, Error::Unavailable(_)) {
        return error.into_response();
    }
    let _ = error.log();
    let status = StatusCode::SERVICE_UNAVAILABLE;
    again(portal, visitor, form, status, "staff-refused-unavailable").await
}

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

async fn take_along(
    portal: &Portal,
    visitor: &Visitor,
    path: &str,
    form: Form,
    status: StatusCode,
    refused: &str,
) -> Response {
    let typed = form
        .0
        .into_iter()
        .map(|(name, value)| (format!("{KEPT}{name}"), value));
    let next = ("next".to_owned(), path.to_owned());
    let state = ActState {
        filled: Filled::of(typed.chain([next])),
        refused: Some((refused.to_owned(), Some("email".to_owned()))),
        ..ActState::default()
    };
    let visitor = Visitor {
        here: SIGN_IN.to_owned(),
        ..visitor.clone()
    };
    render(portal, &visitor, Shown::Act(status, state)).await
}

/// What was typed before the sign-in, if anything was.
fn kept(form: &Form) -> Option<Filled> {
    let kept = form.0.iter().filter_map(|(name, value)| {
        let name = name.strip_prefix(KEPT)?;
        Some((name.to_owned(), value.clone()))
    });
    let kept: Vec<_> = kept.collect();
    (!kept.is_empty()).then(|| Filled::of(kept))
}

/// The page on which they wrote, with what they wrote.
async fn back_to_it(
    portal: &Portal,
    visitor: Visitor,
    account: &StaffAccount,
    path: &str,
    filled: Filled,
) -> Response {
    let visitor = Visitor {
        here: path.to_owned(),
        staff: Some(SignedIn {
            id: account.id.clone(),
            name: account.name.clone(),
            role: account.role,
        }),
        ..visitor
    };
    let state = ActState {
        filled,
        refused: Some(("staff-refused-signed-in-again".to_owned(), None)),
        ..ActState::default()
    };
    render(portal, &visitor, Shown::Act(StatusCode::OK, state)).await
}

/// Answers `POST /staff/sign-out`.
pub async fn sign_out(State(portal): State<Portal>, headers: HeaderMap) -> Result<Response, Error> {
    close(&portal, &headers).await?;
    Ok(signed_out())
}

/// Answers `POST /staff/sign-out-everywhere`.
pub async fn sign_out_everywhere(
    State(portal): State<Portal>,
    Extension(visitor): Extension<Visitor>,
) -> Result<Response, Error> {
    let staff = visitor.staff.ok_or(Error::Forbidden)?;
    portal.office.books.close_all_sessions(&staff.id).await?;
    Ok(signed_out())
}

/// The account whose address and password these are.
async fn account(portal: &Portal, form: &Form) -> Result<Option<StaffAccount>, Error> {
    let account = portal
        .office
        .books
        .staff_by_email(&rules::email::cleaned(form.one("email")))
        .await?
        .filter(|account| !account.disabled);
    let stored = account
        .as_ref()
        .map(|account| account.password_hash.clone());
    let is_right = portal
        .passwords
        .is_right(form.one("password").to_owned(), stored)
        .await
        .map_err(Error::Internal)?;
    Ok(account.filter(|_| is_right))
}

/// A new session; one that the browser brought along ends.
async fn open(
    portal: &Portal,
    headers: &HeaderMap,
    account: &StaffAccount,
) -> Result<SessionToken, Error> {
    close(portal, headers).await?;
    let token = SessionToken::random();
    portal
        .office
        .books
        .open_session(&token, &account.id, portal.office.clock.now())
        .await?;
    Ok(token)
}

async fn close(portal: &Portal, headers: &HeaderMap) -> Result<(), Error> {
    let token =
        cookies::read(headers, cookies::STAFF).and_then(|text| SessionToken::from_text(&text));
    if let Some(token) = token {
        portal.office.books.close_session(&token).await?;
    }
    Ok(())
}

fn signed_out() -> Response {
    let mut response = see_other(SIGN_IN);
    cookies::set(&mut response, cookies::STAFF, "", 0);
    response
}

/// The form again, with everything but the password.
async fn again(
    portal: &Portal,
    visitor: &Visitor,
    form: &Form,
    status: StatusCode,
    refused: &str,
) -> Response {
    let kept = form
        .0
        .iter()
        .filter(|(name, _)| ["email", "next"].contains(&name.as_str()) || name.starts_with(KEPT));
    let state = ActState {
        filled: Filled::of(kept.cloned()),
        refused: Some((refused.to_owned(), Some("email".to_owned()))),
        ..ActState::default()
    };
    render(portal, visitor, Shown::Act(status, state)).await
}
