//! Staff sign in and out. A wrong address and a wrong password look the same and take as long.

use std::time::Duration;

use crate::error::{Failed, refusal};
use app::form::{ActState, KEPT};
use app::routes::{BESIDE, Pattern, Route, SIGNED_IN};
use app::staff_forms::SIGN_IN;
use axum::Extension;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::Response;
use casework::Error;
use rules::email::cleaned;
use rules::form::Filled;
use serde::Deserialize;
use store::{AuditEvent, NewSession, OpenSession, SessionToken, StaffAccount, What};
use tracing::info;

use crate::auth::owes::Owes;
use crate::auth::password::NotChecked;
use crate::edge::form::Form;
use crate::edge::respond::{encode, keep_nothing, ours, see_other};
use crate::edge::visitor::{SignedIn, Visitor};
use crate::edge::{browser, cookies};
use crate::pages::render::{Shown, render};
use crate::pages::take_along::{back_to_it, kept};
use crate::portal::Portal;
use crate::portal::limits::TooMany;

/// After so long there is room again.
const A_MOMENT: Duration = Duration::from_secs(5);

/// Why somebody is not signed in.
pub(crate) enum NotSignedIn {
    /// Too often; nothing was looked at.
    TooMany(TooMany),
    /// Too many are waiting; nothing was looked at.
    Busy,
    /// It is not their address and password.
    Wrong,
    /// Somebody else chose the password, and it is too old.
    Ended,
    /// The council lets nobody in but by its directory.
    OnlyByDirectory,
    /// The store cannot be used, or something is broken.
    Error(Error),
}

#[derive(Default, Deserialize)]
struct Credentials {
    email: String,
    password: String,
}

/// Answers `POST /staff/sign-in`.
pub(crate) async fn sign_in(
    State(portal): State<Portal>,
    Extension(visitor): Extension<Visitor>,
    headers: HeaderMap,
    form: Form,
) -> Response {
    if let Some(response) = signed_in_beside(&portal, &visitor, &headers, &form).await {
        return response;
    }
    if portal.only_by_directory() {
        return refuse(&portal, &visitor, &form, NotSignedIn::OnlyByDirectory).await;
    }
    // They are read as they are: nothing is said of what is missing.
    let today = portal.council.clock.today();
    let Credentials { email, password } = form.read(SIGN_IN, today).unwrap_or_default();
    let checked = check(&portal, &visitor, &headers, &email, &password).await;
    let account = match checked.and_then(not_ended(&portal)) {
        Ok(account) => account,
        Err(not) => return refuse(&portal, &visitor, &form, not).await,
    };
    // Who has a second factor shows it next.
    let proved = account.second_factor_at.is_none();
    let token = match open(&portal, &visitor, &headers, &account, proved).await {
        Ok(token) => token,
        Err(not) => return refuse(&portal, &visitor, &form, not).await,
    };
    let session = OpenSession {
        account: account.clone(),
        proved,
        opened_at: portal.council.clock.now(),
        directory: None,
    };
    let mut response = onward(&portal, visitor, &headers, &form, &session).await;
    let device = cookies::read(&headers, cookies::DEVICE).unwrap_or_default();
    let device = portal.devices.after(&device, &account.email);
    cookies::set(
        &mut response,
        cookies::DEVICE,
        &device,
        cookies::DEVICE_SECONDS,
    );
    stay(&mut response, &token);
    response
}

/// Where somebody goes on to who has signed in with the directory in another window, because what they had typed waited in this
/// one; none where they have not, or pressed another button.
async fn signed_in_beside(
    portal: &Portal,
    visitor: &Visitor,
    headers: &HeaderMap,
    form: &Form,
) -> Option<Response> {
    if !form.has(BESIDE) {
        return None;
    }
    let staff = visitor.staff.as_ref();
    let staff = staff.filter(|staff| staff.owes.is_none())?;
    let store = &portal.council.store;
    let account = store.staff_by_id(staff.who.account()?).await;
    let account = account.ok().flatten()?;
    let session = staff.proved(&account);
    Some(onward(portal, visitor.clone(), headers, form, &session).await)
}

/// The account whose address and password these are.
///
/// # Errors
/// See [`NotSignedIn`]. Nobody waits or is refused because of others who came from a browser that signed in to this account
/// before.
pub(crate) async fn check(
    portal: &Portal,
    visitor: &Visitor,
    headers: &HeaderMap,
    email: &str,
    password: &str,
) -> Result<StaffAccount, NotSignedIn> {
    // However it is spelled, it counts as what it is looked up as.
    let email = &cleaned(email).to_lowercase();
    let device = cookies::read(headers, cookies::DEVICE).unwrap_or_default();
    let known = portal.devices.known(&device, email);
    let tried = portal
        .limits
        .sign_in(visitor.address, email, known.as_deref())
        .map_err(NotSignedIn::TooMany)
        .inspect_err(NotSignedIn::count)?;
    tried.its_turn().await;
    let account = account(portal, email, password, known.is_some()).await;
    if matches!(account, Err(NotSignedIn::Wrong)) {
        tried.was_wrong();
        write_down_refusal(portal, visitor, email).await;
    }
    account.inspect_err(NotSignedIn::count)
}

/// Writes into the record of use that a password was wrong, and of which account, if there is one.
async fn write_down_refusal(portal: &Portal, visitor: &Visitor, email: &str) {
    let (store, now) = (&portal.council.store, portal.council.clock.now());
    let mut refused = AuditEvent::by_visitor(What::SignInRefused, now);
    if let Ok(Some(account)) = store.staff_by_email(email).await {
        refused = refused.about(&account.id);
    }
    store.audit(refused.from(visitor.address).refused()).await;
}

async fn account(
    portal: &Portal,
    email: &str,
    password: &str,
    is_known: bool,
) -> Result<StaffAccount, NotSignedIn> {
    let store = &portal.council.store;
    let account = store.staff_by_email(email).await;
    let account = account.map_err(|error| NotSignedIn::Error(error.into()))?;
    let account = account.filter(|account| !account.disabled);
    let stored = account
        .as_ref()
        .map(|account| account.password_hash.clone());
    let is_right = portal
        .shared
        .passwords
        .is_right(password.to_owned(), stored, is_known)
        .await?;
    account.filter(|_| is_right).ok_or(NotSignedIn::Wrong)
}

fn not_ended(portal: &Portal) -> impl Fn(StaffAccount) -> Result<StaffAccount, NotSignedIn> {
    let now = portal.council.clock.now();
    move |account| match account.given_until {
        Some(until) if until <= now => Err(NotSignedIn::Ended),
        _ => Ok(account),
    }
}

/// Where somebody comes who has signed in, or who has shown only their password.
pub(crate) async fn onward(
    portal: &Portal,
    visitor: Visitor,
    headers: &HeaderMap,
    form: &Form,
    session: &OpenSession,
) -> Response {
    let next = next(form);
    if let Some(filled) = kept(form) {
        let owes = Owes::of(&portal.council.profile, session);
        let asked = Pattern::of(next) == Some(Pattern::Password);
        return match owes.or(asked.then_some(Owes::Password)) {
            Some(owes) => first(portal, visitor, form, session, owes).await,
            None => back_to_it(portal, visitor, session, next, filled).await,
        };
    }
    if headers.contains_key(header::COOKIE) {
        return see_other(next);
    }
    // The browser may keep none: it is seen at the next address, where somebody with a session is led on.
    let sign_in = Route::SignIn;
    see_other(format!("{sign_in}?{SIGNED_IN}&next={}", encode(next)))
}

/// The page on which they show or choose what they owe, which takes along what they typed before.
async fn first(
    portal: &Portal,
    visitor: Visitor,
    form: &Form,
    session: &OpenSession,
    owes: Owes,
) -> Response {
    let visitor = Visitor {
        here: owes.page().to_string(),
        staff: Some(SignedIn::of(portal, session)),
        ..visitor
    };
    let state = ActState {
        filled: along(form, &[]),
        ..ActState::default()
    };
    render(portal, &visitor, Shown::Act(StatusCode::OK, state)).await
}

/// Where somebody wanted to go.
pub(crate) fn next(form: &Form) -> &str {
    ours(form.one("next"))
}

/// What a form takes along: where somebody wanted to go, what they typed there, and these fields.
pub(crate) fn along(form: &Form, also: &[&str]) -> Filled {
    let along = form.0.iter().filter(|(name, _)| {
        name == "next" || name.starts_with(KEPT) || also.contains(&name.as_str())
    });
    Filled::of(along.cloned())
}

/// Keeps somebody signed in.
pub(crate) fn stay(response: &mut Response, token: &SessionToken) {
    cookies::set(
        response,
        cookies::STAFF,
        &token.to_text(),
        cookies::STAFF_SECONDS,
    );
}

async fn refuse(portal: &Portal, visitor: &Visitor, form: &Form, not: NotSignedIn) -> Response {
    let told = match not.told("staff-refused-sign-in") {
        Ok(told) => told,
        Err(error) => return refusal(&error),
    };
    let filled = along(form, &["email"]);
    told.on_its_page(portal, visitor, filled, "email").await
}

impl NotSignedIn {
    /// What to say of it where a code was asked for.
    ///
    /// # Errors
    /// What has a page of its own.
    pub(crate) fn told_of_code(self) -> Result<Told, Error> {
        let is_too_many = matches!(self, Self::TooMany(_));
        let mut told = self.told("staff-refused-code")?;
        if is_too_many {
            told.key = "staff-refused-code-too-many";
        }
        Ok(told)
    }
}

/// What the page says that is shown again.
pub(crate) struct Told {
    status: StatusCode,
    key: &'static str,
    wait: Option<TooMany>,
}

impl From<NotChecked> for NotSignedIn {
    fn from(not: NotChecked) -> Self {
        match not {
            NotChecked::TooMany => Self::Busy,
            NotChecked::Failed(cause) => Self::Error(Error::Internal(cause)),
        }
    }
}

impl NotSignedIn {
    /// Counts it, by why.
    fn count(&self) {
        let why = match self {
            Self::TooMany(_) => "too many",
            Self::Busy => "busy",
            Self::Wrong => "wrong",
            Self::Ended => "ended",
            Self::OnlyByDirectory => "only by directory",
            Self::Error(_) => "error",
        };
        metrics::counter!("heard_sign_ins_refused_total", "why" => why).increment(1);
    }

    /// What to say of it; the key of the words for a wrong password is given.
    ///
    /// # Errors
    /// What has a page of its own.
    pub(crate) fn told(self, wrong: &'static str) -> Result<Told, Error> {
        let (status, key, wait) = match self {
            Self::TooMany(wait) => (
                StatusCode::TOO_MANY_REQUESTS,
                "staff-refused-too-many",
                Some(wait),
            ),
            Self::Busy => (
                StatusCode::TOO_MANY_REQUESTS,
                "staff-refused-sign-in-busy",
                Some(TooMany(A_MOMENT)),
            ),
            Self::Wrong => {
                info!("A sign-in was refused");
                (StatusCode::UNPROCESSABLE_ENTITY, wrong, None)
            }
            Self::Ended => (
                StatusCode::UNPROCESSABLE_ENTITY,
                "staff-refused-password-ended",
                None,
            ),
            Self::OnlyByDirectory => (
                StatusCode::UNPROCESSABLE_ENTITY,
                "staff-refused-only-by-directory",
                None,
            ),
            Self::Error(error @ Error::Unavailable(_)) => {
                let _ = error.log();
                (
                    StatusCode::SERVICE_UNAVAILABLE,
                    "staff-refused-unavailable",
                    None,
                )
            }
            Self::Error(error) => return Err(error),
        };
        Ok(Told { status, key, wait })
    }
}

impl Told {
    /// The page again, with everything but passwords.
    pub(crate) async fn on_its_page(
        self,
        portal: &Portal,
        visitor: &Visitor,
        filled: Filled,
        field: &str,
    ) -> Response {
        let state = ActState {
            filled,
            refused: Some((self.key.to_owned(), Some(field.to_owned()))),
            ..ActState::default()
        };
        let mut response = render(portal, visitor, Shown::Act(self.status, state)).await;
        if let Some(wait) = self.wait {
            wait.mark(&mut response);
        }
        response
    }
}

/// Answers `POST /staff/sign-out`.
pub(crate) async fn sign_out(
    State(portal): State<Portal>,
    Extension(visitor): Extension<Visitor>,
    headers: HeaderMap,
) -> Result<Response, Failed> {
    close(&portal, &headers).await?;
    if let Some(by) = visitor.principal() {
        let now = portal.council.clock.now();
        let signed_out = AuditEvent::new(&by, What::SignOut, now).from(visitor.address);
        portal.council.store.audit(signed_out).await;
    }
    Ok(signed_out(&visitor))
}

/// Answers `POST /staff/sign-out-everywhere`.
pub(crate) async fn sign_out_everywhere(
    State(portal): State<Portal>,
    Extension(visitor): Extension<Visitor>,
) -> Result<Response, Failed> {
    let staff = visitor.staff.as_ref().ok_or(Error::Forbidden)?;
    let account = staff.who.account().ok_or(Error::Forbidden)?;
    casework::sign_out_everywhere(&portal.council, &staff.who, account).await?;
    Ok(signed_out(&visitor))
}

/// A new session; one that the browser brought with it ends.
async fn open(
    portal: &Portal,
    visitor: &Visitor,
    headers: &HeaderMap,
    account: &StaffAccount,
    proved: bool,
) -> Result<SessionToken, NotSignedIn> {
    let token = SessionToken::random();
    let session = NewSession {
        token: &token,
        browser: &browser::name(headers),
        proved,
        from: visitor.address,
        directory: None,
    };
    let opened = async {
        close(portal, headers).await?;
        casework::sign_in(&portal.council, account, session).await
    };
    match opened.await {
        Ok(true) => Ok(token),
        // Somebody has changed the password, or shut the account, in the meantime.
        Ok(false) => Err(NotSignedIn::Wrong),
        Err(error) => Err(NotSignedIn::Error(error)),
    }
}

/// Ends the session that the browser brought with it.
///
/// # Errors
/// [`Error::Unavailable`].
pub(crate) async fn close(portal: &Portal, headers: &HeaderMap) -> Result<(), Error> {
    let token =
        cookies::read(headers, cookies::STAFF).and_then(|text| SessionToken::from_text(&text));
    if let Some(token) = token {
        portal.council.store.close_session(&token).await?;
    }
    Ok(())
}

/// Whoever came from the directory goes there to sign out too.
fn signed_out(visitor: &Visitor) -> Response {
    let staff = visitor.staff.as_ref();
    let mut response = match staff.and_then(|staff| staff.directory.as_ref()) {
        Some(_) => see_other(Route::DirectoryOut),
        None => see_other(Route::SignIn),
    };
    cookies::set(&mut response, cookies::STAFF, "", 0);
    keep_nothing(&mut response);
    response
}
