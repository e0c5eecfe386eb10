//! Staff set up, replace and remove their own second factor.

use app::desk::ShownFirst;
use app::form::{ActState, ShownOnce};
use app::routes::Route;
use app::staff_forms::BEGIN_FACTOR;
use axum::Extension;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use casework::{Error, begin_second_factor, prove_second_factor, remove_second_factor};
use serde::Deserialize;
use store::StaffAccount;

use crate::auth::totp;
use crate::desk::accounts::shown_first;
use crate::edge::form::Form;
use crate::edge::respond::see_other;
use crate::edge::visitor::Visitor;
use crate::error::refusal;
use crate::forms::code::{code_in, with_code, write_down_refusal};
use crate::forms::password::account;
use crate::forms::sign_in::{NotSignedIn, along, check, onward};
use crate::pages::render::{Shown, render};
use crate::pages::take_along::kept;
use crate::portal::Portal;

/// Answers `POST /staff/account/second-factor`.
pub(crate) async fn change(
    State(portal): State<Portal>,
    Extension(mut visitor): Extension<Visitor>,
    headers: HeaderMap,
    form: Form,
) -> Response {
    visitor.here = Route::SecondFactor.to_string();
    let account = match account(&portal, &visitor).await {
        Ok(account) => account,
        Err(error) => return refusal(&error),
    };
    // The button has a name of its own, because the form has another one.
    let act = match form.has("remove") {
        true => "remove",
        false => form.one("do"),
    };
    match act {
        "begin" => match begin(&portal, &visitor, &headers, &form, &account).await {
            Ok(()) => again(&portal, &visitor, &form, None).await,
            Err(not) => refuse(&portal, &visitor, &form, not).await,
        },
        "prove" => match prove(&portal, &visitor, &form, &account).await {
            Ok(Some(codes)) => again(&portal, &visitor, &form, Some(codes)).await,
            Ok(None) => late(&portal, &visitor, &form).await,
            Err(not) => refuse(&portal, &visitor, &form, NotShown("code", not)).await,
        },
        "remove" => match remove(&portal, &visitor, &headers, &form, &account).await {
            Ok(()) => see_other(format!("{}?removed", Route::Account)),
            Err(not) => refuse(&portal, &visitor, &form, not).await,
        },
        _ if kept(&form).is_some() => match visitor.staff.clone() {
            Some(staff) => {
                let session = staff.proved(&account);
                onward(&portal, visitor, &headers, &form, &session).await
            }
            None => see_other(Route::SignIn),
        },
        _ => see_other(match form.one("next") {
            "" => Route::Account.to_string(),
            _ => crate::forms::sign_in::next(&form).to_owned(),
        }),
    }
}

/// The password; nothing where none was typed.
#[derive(Default, Deserialize)]
struct PasswordShown {
    current: String,
}

/// Why nothing was changed: what was shown in this field was not theirs.
struct NotShown(&'static str, NotSignedIn);

/// A new secret, for whoever shows their password, and a code where they have a second factor.
async fn begin(
    portal: &Portal,
    visitor: &Visitor,
    headers: &HeaderMap,
    form: &Form,
    account: &StaffAccount,
) -> Result<(), NotShown> {
    check_first(portal, visitor, headers, form, account).await?;
    let secret = totp::new_secret().map_err(|cause| internal(Error::Internal(cause)))?;
    let council = &portal.council;
    let begun = match account.second_factor_at {
        Some(_) => {
            let act = |proof| begin_second_factor(council, account, Some(proof), &secret);
            with_code(
                portal,
                visitor,
                account,
                (headers, &code_in(portal, form)),
                act,
            )
            .await
        }
        None => match begin_second_factor(council, account, None, &secret).await {
            Ok(true) => Ok(()),
            // It was set up in another browser in the meantime.
            Ok(false) => Err(NotSignedIn::Wrong),
            Err(error) => Err(NotSignedIn::Error(error)),
        },
    };
    begun.map_err(|not| NotShown("code", not))
}

/// The password, or that the directory has just vouched for them.
async fn check_first(
    portal: &Portal,
    visitor: &Visitor,
    headers: &HeaderMap,
    form: &Form,
    account: &StaffAccount,
) -> Result<(), NotShown> {
    let staff = visitor.staff.as_ref();
    let staff = staff.ok_or_else(|| internal(Error::Forbidden))?;
    match shown_first(staff, portal.council.clock.now()) {
        ShownFirst::Password => {}
        ShownFirst::Nothing => return Ok(()),
        ShownFirst::Directory => return Err(NotShown("code", NotSignedIn::OnlyByDirectory)),
    }
    let today = portal.council.clock.today();
    let typed: PasswordShown = form.read(BEGIN_FACTOR, today).unwrap_or_default();
    let checked = check(portal, visitor, headers, &account.email, &typed.current).await;
    checked.map(|_| ()).map_err(|not| NotShown("current", not))
}

/// The recovery codes, when the app shows the right code; none when it took too long.
async fn prove(
    portal: &Portal,
    visitor: &Visitor,
    form: &Form,
    account: &StaffAccount,
) -> Result<Option<Vec<String>>, NotSignedIn> {
    let (council, now) = (&portal.council, portal.council.clock.now());
    let tried = portal.limits.code(&account.id.0, None);
    let tried = tried.map_err(NotSignedIn::TooMany)?;
    let begun = council.store.begun_second_factor(&account.id, now).await;
    let Some(begun) = begun.map_err(Error::from)? else {
        return Ok(None);
    };
    let code = totp::digits(&code_in(portal, form));
    let step = code.and_then(|code| totp::step_of(&begun.secret, &code, now));
    let Some(step) = step else {
        tried.was_wrong();
        write_down_refusal(portal, visitor, account).await;
        return Err(NotSignedIn::Wrong);
    };
    let here = visitor.staff.as_ref().and_then(|staff| staff.token.clone());
    let here = here.ok_or(Error::Forbidden)?;
    let codes = totp::new_recovery_codes().map_err(Error::Internal)?;
    let is_proved = prove_second_factor(council, account, &begun, step, &codes, &here).await?;
    Ok(is_proved.then_some(codes))
}

async fn remove(
    portal: &Portal,
    visitor: &Visitor,
    headers: &HeaderMap,
    form: &Form,
    account: &StaffAccount,
) -> Result<(), NotShown> {
    if portal.council.profile.second_factor.contains(&account.role) {
        return Err(internal(Error::Forbidden));
    }
    check_first(portal, visitor, headers, form, account).await?;
    let council = &portal.council;
    let here = visitor.staff.as_ref().and_then(|staff| staff.token.clone());
    let here = here.ok_or_else(|| internal(Error::Forbidden))?;
    let act = |proof| remove_second_factor(council, account, Some(proof), &here);
    let removed = with_code(
        portal,
        visitor,
        account,
        (headers, &code_in(portal, form)),
        act,
    )
    .await;
    removed.map_err(|not| NotShown("code", not))
}

fn internal(error: Error) -> NotShown {
    NotShown("current", NotSignedIn::Error(error))
}

/// The page again: the next step, or the recovery codes.
async fn again(
    portal: &Portal,
    visitor: &Visitor,
    form: &Form,
    codes: Option<Vec<String>>,
) -> Response {
    let state = ActState {
        filled: along(form, &[]),
        ..ActState::default()
    };
    let shown = match codes {
        Some(codes) => Shown::Once(state, ShownOnce::Codes(codes)),
        None => Shown::Act(StatusCode::OK, state),
    };
    render(portal, visitor, shown).await
}

async fn late(portal: &Portal, visitor: &Visitor, form: &Form) -> Response {
    let refused = ("staff-refused-second-factor-late".to_owned(), None);
    let state = ActState {
        filled: along(form, &[]),
        refused: Some(refused),
        ..ActState::default()
    };
    let shown = Shown::Act(StatusCode::UNPROCESSABLE_ENTITY, state);
    render(portal, visitor, shown).await
}

async fn refuse(portal: &Portal, visitor: &Visitor, form: &Form, not: NotShown) -> Response {
    let NotShown(field, not) = not;
    let told = match field {
        "code" => not.told_of_code(),
        _ => not.told("staff-refused-password-current"),
    };
    match told {
        Ok(told) => {
            told.on_its_page(portal, visitor, along(form, &[]), field)
                .await
        }
        Err(error) => refusal(&error),
    }
}
