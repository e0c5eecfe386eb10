//! What staff do to a case.

use app::form::ActState;
use app::routes::{Act, STAFF, path_act, path_case};
use axum::Extension;
use axum::extract::{Path, Query, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use rules::case::{Advocacy, Refused, StaffId};
use rules::reference::Reference;

use super::form::Form;
use super::place::Place;
use super::render::{Shown, render};
use super::see_other;
use super::visitor::{SignedIn, Visitor};
use crate::casework;
use crate::error::Error;
use crate::state::Portal;

/// Answers `POST /staff/case/{reference}/{act}`.
pub async fn act(
    State(portal): State<Portal>,
    Extension(mut visitor): Extension<Visitor>,
    Path((reference, act)): Path<(String, String)>,
    form: Form,
) -> Response {
    let Some(Place::Act(reference, act)) = Place::of(&format!("{}/{act}", path_case(&reference)))
    else {
        return Error::NotFound.into_response();
    };
    let Some(staff) = visitor.staff.clone() else {
        return Error::Forbidden.into_response();
    };
    let (status, refused) = match done(&portal, &staff, &reference, act, &form).await {
        Ok(()) => return see_other(&path_case(reference.as_str())),
        Err(Undone::NothingChosen) => (
            StatusCode::UNPROCESSABLE_ENTITY,
            "staff-refused-nothing-chosen",
        ),
        Err(Undone::Error(Error::Refused(refused))) => {
            (StatusCode::UNPROCESSABLE_ENTITY, key(refused))
        }
        Err(Undone::Error(error @ Error::Unavailable(_))) => {
            let _ = error.log();
            (StatusCode::SERVICE_UNAVAILABLE, "error-503-summary")
        }
        Err(Undone::Error(error)) => return error.into_response(),
    };
    visitor.here = path_act(reference.as_str(), act);
    let state = ActState {
        fields: form.0.into_iter().collect(),
        refused: Some(refused.to_owned()),
    };
    let mut response = render(&portal, &visitor, Shown::Act(status, state)).await;
    if status == StatusCode::SERVICE_UNAVAILABLE {
        response
            .headers_mut()
            .insert(header::RETRY_AFTER, HeaderValue::from_static("60"));
    }
    response
}

/// What stands after the question mark of `GET /staff/find`.
#[derive(serde::Deserialize)]
pub struct Wanted {
    #[serde(default)]
    reference: String,
}

/// Answers `GET /staff/find`.
pub async fn find(
    State(portal): State<Portal>,
    Query(wanted): Query<Wanted>,
) -> Result<Response, Error> {
    let reference = wanted.reference.trim().parse::<Reference>().ok();
    let known = match reference {
        Some(reference) if portal.office.books.case_file(&reference).await?.is_some() => {
            Some(reference)
        }
        _ => None,
    };
    Ok(see_other(&match known {
        Some(reference) => path_case(reference.as_str()),
        None => format!("{STAFF}?unknown=1"),
    }))
}

/// Why an act was not done.
enum Undone {
    /// Nobody was chosen to give it to, or nothing came of the offer.
    NothingChosen,
    /// Anything else.
    Error(Error),
}

impl<E: Into<Error>> From<E> for Undone {
    fn from(error: E) -> Self {
        Self::Error(error.into())
    }
}

async fn done(
    portal: &Portal,
    staff: &SignedIn,
    reference: &Reference,
    act: Act,
    form: &Form,
) -> Result<(), Undone> {
    let (office, who) = (&portal.office, &staff.id);
    match act {
        Act::Take => casework::take(office, who, reference).await?,
        Act::Assign => {
            let to = StaffId(form.one("to").to_owned());
            let account = office.books.staff_by_id(&to).await?;
            account
                .filter(|account| !account.disabled)
                .ok_or(Undone::NothingChosen)?;
            casework::assign(office, who, reference, &to).await?;
        }
        Act::Note => casework::note(office, who, reference, form.one("words")).await?,
        Act::Acknowledge => {
            casework::acknowledge(office, who, reference, form.one("words")).await?
        }
        Act::Advocacy => {
            let advocacy = advocacy(form.one("advocacy")).ok_or(Undone::NothingChosen)?;
            casework::record_advocacy(office, who, reference, advocacy, form.one("reason")).await?;
        }
    }
    Ok(())
}

fn advocacy(value: &str) -> Option<Advocacy> {
    Some(match value {
        "has-one" => Advocacy::HasOne,
        "accepted" => Advocacy::Accepted,
        "declined" => Advocacy::Declined,
        "not-offered" => Advocacy::NotOffered,
        _ => return None,
    })
}

/// The key of the words for a refusal.
const fn key(refused: Refused) -> &'static str {
    match refused {
        Refused::NotReceived => "staff-refused-not-received",
        Refused::AlreadyAcknowledged => "staff-refused-already-acknowledged",
        Refused::AlreadyTheirs => "staff-refused-already-theirs",
        Refused::AdvocateNotNeeded => "staff-refused-advocate-not-needed",
        Refused::ReasonMissing => "staff-refused-reason-missing",
        Refused::NothingWritten => "staff-refused-nothing-written",
    }
}
