//! Somebody from outside comes in, hands in a file, and goes.

use app::form::ActState;
use app::pages::{GUEST_LINK_ENDED, OF_CASE};
use app::routes::Route;
use app::staff_forms::GUEST_CODE;
use axum::Extension;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use casework::{Entered, Error, Rejected, enter, guest_file, hand_in, leave};
use rules::case::{FileUse, Refused};
use rules::form::Filled;
use serde::Deserialize;
use store::LetterToken;

use crate::auth::guest::token;
use crate::edge::at::At;
use crate::edge::cookies;
use crate::edge::form::Form;
use crate::edge::respond::{keep_nothing, see_other};
use crate::edge::upload::{NotTaken, Taken, Upload};
use crate::edge::visitor::Visitor;
use crate::error::refusal;
use crate::forms::acts::again;
use crate::pages::files::sent;
use crate::pages::render::{Shown, render};
use crate::portal::Portal;

/// How long the browser keeps the cookie, in seconds; the store ends it sooner.
const SECONDS: u32 = 12 * 60 * 60;

/// What somebody typed at the door.
#[derive(Default, Deserialize)]
struct TypedCode {
    code: String,
}

/// Answers `GET /guest/in/{token}`: asks for the code; says at once when the link opens nothing any more.
pub(crate) async fn ask(
    State(portal): State<Portal>,
    Extension(visitor): Extension<Visitor>,
    At(route): At,
) -> Response {
    let Route::GuestDoor(part) = route else {
        return refusal(&Error::NotFound);
    };
    let Some(link) = LetterToken::in_link(&part) else {
        return ended(&portal, &visitor).await;
    };
    let tidy = link.to_text();
    if tidy != part {
        return see_other(Route::GuestDoor(tidy));
    }
    let today = portal.council.clock.today();
    match portal.council.store.guest_link_opens(&link, today).await {
        Ok(true) => render(&portal, &visitor, Shown::Page).await,
        Ok(false) => ended(&portal, &visitor).await,
        Err(error) => refusal(&error.into()),
    }
}

/// Answers `POST /guest/in/{token}`.
pub(crate) async fn come_in(
    State(portal): State<Portal>,
    Extension(mut visitor): Extension<Visitor>,
    At(route): At,
    form: Form,
) -> Response {
    visitor.here = route.to_string();
    let Route::GuestDoor(part) = route else {
        return refusal(&Error::NotFound);
    };
    let Some(link) = LetterToken::in_link(&part) else {
        return ended(&portal, &visitor).await;
    };
    let today = portal.council.clock.today();
    let TypedCode { code } = form.read(GUEST_CODE, today).unwrap_or_default();
    // An empty field is a slip and no try.
    let entered = match code.trim().is_empty() {
        true => Ok(Entered::Refused),
        false => enter(&portal.council, &link, &code, visitor.address).await,
    };
    match entered {
        Ok(Entered::In(session)) => {
            let mut response = see_other(Route::GuestCase);
            cookies::set(&mut response, cookies::GUEST, &session.to_text(), SECONDS);
            response
        }
        Ok(Entered::Refused) => {
            let why = Some(("staff-guest-wrong-code".to_owned(), Some("code".to_owned())));
            say(&portal, &visitor, StatusCode::UNPROCESSABLE_ENTITY, why).await
        }
        Ok(Entered::Ended) => ended(&portal, &visitor).await,
        Err(error) => refusal(&error),
    }
}

/// Answers `GET /guest/file/{number}`.
pub(crate) async fn file(
    State(portal): State<Portal>,
    Extension(visitor): Extension<Visitor>,
    At(route): At,
) -> Response {
    match (route, &visitor.guest) {
        (Route::GuestFile(number), Some(guest)) => {
            sent(guest_file(&portal.council, guest, number).await)
        }
        _ => refusal(&Error::NotFound),
    }
}

/// Answers `POST /guest/hand-in`.
pub(crate) async fn hand_in_file(
    State(portal): State<Portal>,
    Extension(mut visitor): Extension<Visitor>,
    taken: Option<Extension<Taken>>,
) -> Response {
    visitor.here = Route::HandIn.to_string();
    let Some(guest) = visitor.guest.clone() else {
        return refusal(&Error::Forbidden);
    };
    let taken = taken.map_or(Err(NotTaken::NotAForm), |Extension(taken)| taken);
    let upload = taken.unwrap_or_else(Upload::not_taken);
    let typed = upload.form.0.iter().filter(|(name, _)| name == "title");
    let what = ("what".to_owned(), FileUse::Report.slug().to_owned());
    let filled = Filled::of(typed.cloned().chain([what]));
    if let Err(too_many) = portal.limits.post(visitor.address) {
        let state = ActState {
            filled,
            refused: Some(("error-429-summary".to_owned(), None)),
            ..ActState::default()
        };
        let shown = Shown::Act(StatusCode::TOO_MANY_REQUESTS, state);
        let mut response = render(&portal, &visitor, shown).await;
        too_many.mark(&mut response);
        return response;
    }
    let drawn_for = upload.form.one(OF_CASE);
    let is_of_another = !drawn_for.is_empty() && drawn_for != guest.of.as_str();
    let undone = match upload.file {
        // They came in to another case after the page was drawn.
        Ok(_) if is_of_another => Error::Refused(Refused::FileNotSent).into(),
        Ok(_) if portal.shared.disk.is_too_full_for_files() => Error::Unavailable(anyhow::anyhow!(
            "the disk has no room for files from outside"
        ))
        .into(),
        Ok(file) => {
            let blob = file.map(|file| file.blob);
            match hand_in(&portal.council, &guest, &filled, blob).await {
                Ok(()) => return see_other(Route::GuestCase),
                Err(undone) => undone,
            }
        }
        Err(NotTaken::TooLong) => Error::Refused(Refused::FileTooLong).into(),
        Err(NotTaken::OneAtATime | NotTaken::NotAForm) => {
            Error::Refused(Refused::FileNotSent).into()
        }
        Err(NotTaken::NotKept) => {
            Error::Unavailable(anyhow::anyhow!("the disk takes no file that is sent")).into()
        }
    };
    match undone {
        // They may not see the case any more.
        Rejected::Error(Error::NotFound) => refusal(&Error::NotFound),
        undone => again(&portal, &visitor, undone, filled).await,
    }
}

/// Answers `POST /guest/sign-out`.
pub(crate) async fn sign_out(
    State(portal): State<Portal>,
    Extension(visitor): Extension<Visitor>,
    headers: HeaderMap,
) -> Response {
    if let (Some(guest), Some(token)) = (&visitor.guest, token(&headers))
        && let Err(error) = leave(&portal.council, guest, &token).await
    {
        return refusal(&error);
    }
    let mut response = see_other(Route::GuestOut);
    cookies::set(&mut response, cookies::GUEST, "", 0);
    keep_nothing(&mut response);
    response
}

async fn ended(portal: &Portal, visitor: &Visitor) -> Response {
    let mut visitor = visitor.clone();
    // What stands in the address may be anything.
    visitor.here = Route::GuestDoor("x".to_owned()).to_string();
    let why = Some((GUEST_LINK_ENDED.to_owned(), None));
    say(portal, &visitor, StatusCode::GONE, why).await
}

async fn say(
    portal: &Portal,
    visitor: &Visitor,
    status: StatusCode,
    refused: Option<(String, Option<String>)>,
) -> Response {
    let state = ActState {
        refused,
        ..ActState::default()
    };
    render(portal, visitor, Shown::Act(status, state)).await
}
