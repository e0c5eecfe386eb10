//! Staff give a code of their second factor: when they sign in, and before they change it.

use std::future::Future;

use app::routes::Route;
use app::staff_forms::CODE;
use axum::Extension;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use casework::{Error, Proof, sign_in_with_code};
use serde::Deserialize;
use store::{AuditEvent, NewSession, SessionToken, StaffAccount, What};

use crate::auth::owes::Owes;
use crate::auth::totp;
use crate::edge::browser;
use crate::edge::cookies;
use crate::edge::form::Form;
use crate::edge::respond::see_other;
use crate::edge::visitor::Visitor;
use crate::error::refusal;
use crate::forms::password::account;
use crate::forms::sign_in::{NotSignedIn, along, onward, stay};
use crate::portal::Portal;

#[derive(Default, Deserialize)]
struct CodeShown {
    code: String,
}

/// The code, or recovery code, as it was typed; nothing where none was.
pub(crate) fn code_in(portal: &Portal, form: &Form) -> String {
    let today = portal.council.clock.today();
    let CodeShown { code } = form.read(CODE, today).unwrap_or_default();
    code
}

/// Answers `POST /staff/code`.
pub(crate) async fn code(
    State(portal): State<Portal>,
    Extension(mut visitor): Extension<Visitor>,
    headers: HeaderMap,
    form: Form,
) -> Response {
    visitor.here = Route::Code.to_string();
    let Some(staff) = visitor.staff.clone() else {
        return see_other(Route::SignIn);
    };
    let (Some(Owes::Code), Some(waited)) = (staff.owes, staff.token.clone()) else {
        // It was given before, perhaps by a second press of the button.
        return see_other(Route::Queue);
    };
    let account = match account(&portal, &visitor).await {
        Ok(account) => account,
        Err(error) => return refusal(&error),
    };
    let token = SessionToken::random();
    let session = NewSession {
        token: &token,
        browser: &browser::name(&headers),
        proved: true,
        from: visitor.address,
        directory: staff.directory.as_ref(),
    };
    let council = &portal.council;
    let act = |proof| sign_in_with_code(council, &account, proof, &waited, session);
    let shown = (&headers, &*code_in(&portal, &form));
    match with_code(&portal, &visitor, &account, shown, act).await {
        Ok(()) => {
            let mut response =
                onward(&portal, visitor, &headers, &form, &staff.proved(&account)).await;
            let device = cookies::read(&headers, cookies::DEVICE).unwrap_or_default();
            let device = portal.devices.after_code(&device, &account.email);
            cookies::set(
                &mut response,
                cookies::DEVICE,
                &device,
                cookies::DEVICE_SECONDS,
            );
            stay(&mut response, &token);
            response
        }
        Err(not) => match not.told_of_code() {
            Ok(told) => {
                told.on_its_page(&portal, &visitor, along(&form, &[]), "code")
                    .await
            }
            Err(error) => refusal(&error),
        },
    }
}

/// Does something for which a code of the second factor is shown, or a recovery code. Each works once, and a few wrong ones
/// of an account are enough for a while; those that strangers give, who know the password, do not count against a browser in
/// which a code was right before.
///
/// # Errors
/// See [`NotSignedIn`]: it was wrong, used before, or one of too many.
pub(crate) async fn with_code<F>(
    portal: &Portal,
    visitor: &Visitor,
    account: &StaffAccount,
    (headers, typed): (&HeaderMap, &str),
    act: impl FnOnce(Proof) -> F,
) -> Result<(), NotSignedIn>
where
    F: Future<Output = Result<bool, Error>>,
{
    let device = cookies::read(headers, cookies::DEVICE).unwrap_or_default();
    let proved = portal.devices.proved(&device, &account.email);
    let tried = portal.limits.code(&account.id.0, proved.as_deref());
    let tried = tried.map_err(NotSignedIn::TooMany)?;
    let proof = match totp::digits(typed) {
        Some(code) => of_app(portal, account, &code).await?,
        None => Some(Proof::Recovery(typed.to_owned())),
    };
    let is_right = match proof {
        Some(proof) => act(proof).await?,
        None => false,
    };
    match is_right {
        true => Ok(()),
        false => {
            tried.was_wrong();
            write_down_refusal(portal, visitor, account).await;
            Err(NotSignedIn::Wrong)
        }
    }
}

/// Writes into the record of use that a code was wrong.
pub(crate) async fn write_down_refusal(portal: &Portal, visitor: &Visitor, account: &StaffAccount) {
    let (who, now) = (account.principal(), portal.council.clock.now());
    let refused = AuditEvent::new(&who, What::SecondFactorRefused, now);
    let refused = refused.from(visitor.address).refused();
    portal.council.store.audit(refused).await;
}

async fn of_app(
    portal: &Portal,
    account: &StaffAccount,
    code: &str,
) -> Result<Option<Proof>, Error> {
    let (store, now) = (&portal.council.store, portal.council.clock.now());
    let Some(factor) = store.second_factor(&account.id).await? else {
        return Ok(None);
    };
    let step = totp::step_of(&factor.secret, code, now);
    Ok(step.map(|step| Proof::Code(factor, step)))
}

impl From<Error> for NotSignedIn {
    fn from(error: Error) -> Self {
        Self::Error(error)
    }
}
