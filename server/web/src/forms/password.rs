//! Staff choose their own password.

use crate::error::refusal;
use app::form::ActState;
use app::routes::Route;
use app::staff_forms::PASSWORD;
use axum::Extension;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use casework::{Error, choose_password};
use serde::Deserialize;
use store::{NewSession, SessionToken, StaffAccount};

use crate::auth::choice;
use crate::auth::password::{NotChecked, hash_aside};
use crate::edge::browser;
use crate::edge::form::Form;
use crate::edge::respond::see_other;
use crate::edge::visitor::Visitor;
use crate::forms::sign_in::{NotSignedIn, along, check, next, onward, stay};
use crate::pages::render::{Shown, render};
use crate::pages::take_along::kept;
use crate::portal::Portal;

/// Why the password is still the old one.
enum NotChosen {
    /// It was not shown that they know the old one.
    NotTheirs(NotSignedIn),
    /// The new one cannot be taken: the last part of the key of the words that say so, and the field.
    Unfit(&'static str, &'static str),
}

#[derive(Default, Deserialize)]
struct ChosenPassword {
    current: String,
    new: String,
    again: String,
}

/// Answers `POST /staff/password`. Who signed in with a password that somebody else chose has just typed that.
pub(crate) async fn choose(
    State(portal): State<Portal>,
    Extension(mut visitor): Extension<Visitor>,
    headers: HeaderMap,
    form: Form,
) -> Response {
    visitor.here = Route::Password.to_string();
    let account = match account(&portal, &visitor).await {
        Ok(account) => account,
        Err(error) => return refusal(&error),
    };
    let was_given = account.given_until.is_some();
    let token = match change(&portal, &visitor, &headers, &form, &account).await {
        Ok(Some(token)) => token,
        // Somebody else has changed it in the meantime, and signed them out.
        Ok(None) => return see_other(Route::SignIn),
        Err(NotChosen::Unfit(why, field)) => {
            return unfit(&portal, &visitor, &form, why, field).await;
        }
        Err(NotChosen::NotTheirs(not)) => {
            return match not.told("staff-refused-password-current") {
                Ok(told) => {
                    told.on_its_page(&portal, &visitor, along(&form, &[]), "current")
                        .await
                }
                Err(error) => refusal(&error),
            };
        }
    };
    let mut response = match kept(&form) {
        Some(_) => {
            let account = StaffAccount {
                given_until: None,
                ..account
            };
            match visitor.staff.clone() {
                Some(staff) => {
                    let session = staff.proved(&account);
                    onward(&portal, visitor, &headers, &form, &session).await
                }
                None => see_other(Route::SignIn),
            }
        }
        None if was_given => see_other(next(&form)),
        None => see_other(format!("{}?changed", Route::Password)),
    };
    stay(&mut response, &token);
    response
}

/// The account of whoever is signed in.
///
/// # Errors
/// [`Error::Forbidden`] when nobody is; [`Error::Unavailable`].
pub(crate) async fn account(portal: &Portal, visitor: &Visitor) -> Result<StaffAccount, Error> {
    let staff = visitor.staff.as_ref().ok_or(Error::Forbidden)?;
    let account = staff.who.account().ok_or(Error::Forbidden)?;
    let account = portal.council.store.staff_by_id(account).await?;
    account.ok_or(Error::Forbidden)
}

/// Changes it, which signs them out everywhere but here; none when it is no longer the password that it was.
async fn change(
    portal: &Portal,
    visitor: &Visitor,
    headers: &HeaderMap,
    form: &Form,
    account: &StaffAccount,
) -> Result<Option<SessionToken>, NotChosen> {
    let today = portal.council.clock.today();
    let typed: ChosenPassword = form.read(PASSWORD, today).unwrap_or_default();
    let new = &typed.new;
    if account.given_until.is_none() {
        check(portal, visitor, headers, &account.email, &typed.current)
            .await
            .map_err(NotChosen::NotTheirs)?;
    }
    choice::check(new, &portal.council.profile, &account.name, &account.email)
        .map_err(|weak| NotChosen::Unfit(weak.slug(), "new"))?;
    if *new != typed.again {
        return Err(NotChosen::Unfit("again", "again"));
    }
    let is_old = portal
        .shared
        .passwords
        .is_right(new.clone(), Some(account.password_hash.clone()), true)
        .await?;
    if is_old {
        return Err(NotChosen::Unfit("same", "new"));
    }
    let hash = hash_aside(new.clone()).await.map_err(Error::Internal)?;
    let token = SessionToken::random();
    // Nobody gets here who owes a code.
    let session = NewSession {
        token: &token,
        browser: &browser::name(headers),
        proved: true,
        from: visitor.address,
        directory: visitor
            .staff
            .as_ref()
            .and_then(|staff| staff.directory.as_ref()),
    };
    let is_chosen = choose_password(&portal.council, account, &hash, session).await?;
    Ok(is_chosen.then_some(token))
}

async fn unfit(
    portal: &Portal,
    visitor: &Visitor,
    form: &Form,
    why: &str,
    field: &str,
) -> Response {
    let refused = (
        format!("staff-refused-password-{why}"),
        Some(field.to_owned()),
    );
    let state = ActState {
        filled: along(form, &[]),
        refused: Some(refused),
        ..ActState::default()
    };
    let shown = Shown::Act(StatusCode::UNPROCESSABLE_ENTITY, state);
    render(portal, visitor, shown).await
}

impl From<Error> for NotChosen {
    fn from(error: Error) -> Self {
        Self::NotTheirs(NotSignedIn::Error(error))
    }
}

impl From<NotChecked> for NotChosen {
    fn from(not: NotChecked) -> Self {
        Self::NotTheirs(not.into())
    }
}
