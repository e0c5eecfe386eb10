//! Whoever looks after accounts adds and changes them.

use app::form::{ActState, ShownOnce};
use app::routes::Route;
use app::staff_forms::{ADD_ACCOUNT, CHANGE_NAME, CHANGE_ROLE};
use axum::Extension;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use casework::{
    Error, Rejected, add_staff, disable, enable, set_by_directory, set_name, set_password,
    set_role, sign_out_everywhere, take_second_factor_away,
};
use rules::case::{Refused, StaffId};
use rules::email::{self, cleaned};
use rules::form::Filled;
use rules::permission::Duty;
use rules::principal::{Principal, Role};
use serde::Deserialize;
use store::{Password, StaffAccount};

use crate::auth::password::{hash_aside, made_up};
use crate::edge::at::At;
use crate::edge::form::Form;
use crate::edge::respond::see_other;
use crate::edge::visitor::Visitor;
use crate::error::refusal;
use crate::forms::acts::again;
use crate::pages::render::{Shown, render};
use crate::portal::Portal;

#[derive(Deserialize)]
struct NewAccount {
    name: String,
    email: String,
    role: Role,
}

#[derive(Deserialize)]
struct NewName {
    name: String,
}

#[derive(Deserialize)]
struct NewRole {
    role: Role,
}

/// Why nothing was changed.
enum NotChanged {
    /// What was typed cannot be read, or it is not allowed.
    Rejected(Rejected),
    /// For a reason of its own: the last part of the key of its words, and the field.
    Because(&'static str, &'static str),
}

/// Answers `POST /staff/accounts`: adds one, and shows its password once.
pub(crate) async fn add(
    State(portal): State<Portal>,
    Extension(mut visitor): Extension<Visitor>,
    form: Form,
) -> Response {
    visitor.here = Route::Accounts.to_string();
    let Some(by) = visitor.principal() else {
        return refusal(&Error::Forbidden);
    };
    match made(&portal, &by, &form).await {
        Ok(once) => render(&portal, &visitor, Shown::Once(ActState::default(), once)).await,
        Err(not) => refuse(&portal, &visitor, form, not).await,
    }
}

/// Answers `POST /staff/accounts/{account}`.
pub(crate) async fn change(
    State(portal): State<Portal>,
    Extension(mut visitor): Extension<Visitor>,
    At(route): At,
    form: Form,
) -> Response {
    let (Some(by), Route::AccountOf(key)) = (visitor.principal(), route.clone()) else {
        return refusal(&Error::Forbidden);
    };
    if portal.council.allows(&by, Duty::ManageStaff).is_err() {
        return refusal(&Error::Forbidden);
    }
    visitor.here = route.to_string();
    let who = StaffId(key);
    let done = match form.one("do") {
        "password" => match gives_password(&portal, &by, &who).await {
            Ok(once) => {
                let shown = Shown::Once(ActState::default(), once);
                return render(&portal, &visitor, shown).await;
            }
            Err(not) => Err(not),
        },
        act => changes(&portal, &by, &who, act, &form).await,
    };
    match done {
        Ok(done) => see_other(format!("{route}?done={done}")),
        Err(not) => refuse(&portal, &visitor, form, not).await,
    }
}

/// Does it; says what was done, for the page.
async fn changes(
    portal: &Portal,
    by: &Principal,
    who: &StaffId,
    act: &str,
    form: &Form,
) -> Result<&'static str, NotChanged> {
    let council = &portal.council;
    Ok(match act {
        "name" => {
            let NewName { name } = form.read(CHANGE_NAME, council.clock.today())?;
            set_name(council, by, who, &name).await?;
            "name"
        }
        "role" => {
            let NewRole { role } = form.read(CHANGE_ROLE, council.clock.today())?;
            set_role(council, by, who, role).await?;
            "role"
        }
        "take-factor" => {
            take_second_factor_away(council, by, who).await?;
            "factor-taken"
        }
        "allow-directory" | "forbid-directory" if portal.directory.is_some() => {
            let may = act == "allow-directory";
            set_by_directory(council, by, who, may).await?;
            match may {
                true => "directory-allowed",
                false => "directory-forbidden",
            }
        }
        "sign-out" => {
            known(portal, by, who).await?;
            sign_out_everywhere(council, by, who).await?;
            "signed-out"
        }
        "disable" => {
            disable(council, by, who).await?;
            "disabled"
        }
        "enable" => {
            enable(council, by, who).await?;
            "enabled"
        }
        _ => return Err(Error::NotFound.into()),
    })
}

async fn made(portal: &Portal, by: &Principal, form: &Form) -> Result<ShownOnce, NotChanged> {
    let council = &portal.council;
    council.allows(by, Duty::ManageStaff).map_err(Error::from)?;
    let NewAccount { name, email, role } = form.read(ADD_ACCOUNT, council.clock.today())?;
    let email = cleaned(&email).to_lowercase();
    if email::check(&email).is_err() {
        return Err(NotChanged::Because("email", "email"));
    }
    if council.store.staff_by_email(&email).await?.is_some() {
        return Err(NotChanged::Because("taken", "email"));
    }
    let (password, hash) = made_password().await?;
    let given = Password::given(&hash, council.clock.now());
    let who = add_staff(council, by, &name, &email, given, role).await?;
    if portal.only_by_directory() {
        // There is no other way in.
        set_by_directory(council, by, &who, true).await?;
    }
    Ok(ShownOnce::Password {
        name,
        email,
        password,
    })
}

async fn gives_password(
    portal: &Portal,
    by: &Principal,
    who: &StaffId,
) -> Result<ShownOnce, NotChanged> {
    let StaffAccount { name, email, .. } = known(portal, by, who).await?;
    let (password, hash) = made_password().await?;
    let given = Password::given(&hash, portal.council.clock.now());
    set_password(&portal.council, by, who, given).await?;
    Ok(ShownOnce::Password {
        name,
        email,
        password,
    })
}

/// The account, for who may change it.
async fn known(portal: &Portal, by: &Principal, who: &StaffId) -> Result<StaffAccount, Error> {
    portal.council.allows(by, Duty::ManageStaff)?;
    let account = portal.council.store.staff_by_id(who).await?;
    account.ok_or(Error::NotFound)
}

async fn made_password() -> Result<(String, String), Error> {
    let password = made_up().map_err(Error::Internal)?;
    let hash = hash_aside(password.clone()).await;
    Ok((password, hash.map_err(Error::Internal)?))
}

/// The page again, with what was typed and why it was not done.
async fn refuse(portal: &Portal, visitor: &Visitor, form: Form, not: NotChanged) -> Response {
    let (why, field) = match not {
        NotChanged::Because(why, field) => (why, Some(field.to_owned())),
        NotChanged::Rejected(Rejected::Error(Error::Refused(Refused::LastManager))) => {
            ("last-manager", None)
        }
        NotChanged::Rejected(Rejected::Error(Error::Refused(_))) => {
            return refusal(&Error::Forbidden);
        }
        NotChanged::Rejected(rejected) => {
            return again(portal, visitor, rejected, Filled::of(form.0)).await;
        }
    };
    let state = ActState {
        filled: Filled::of(form.0),
        refused: Some((format!("staff-refused-accounts-{why}"), field)),
        ..ActState::default()
    };
    let shown = Shown::Act(StatusCode::UNPROCESSABLE_ENTITY, state);
    render(portal, visitor, shown).await
}

impl From<Error> for NotChanged {
    fn from(error: Error) -> Self {
        Self::Rejected(Rejected::Error(error))
    }
}

impl From<store::StoreError> for NotChanged {
    fn from(error: store::StoreError) -> Self {
        Error::from(error).into()
    }
}

impl From<Vec<rules::form::Fault>> for NotChanged {
    fn from(faults: Vec<rules::form::Fault>) -> Self {
        Self::Rejected(Rejected::Faults(faults))
    }
}
