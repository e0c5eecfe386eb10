//! Managers answer people who ask for what is held on them (UK GDPR, article 15).

use std::collections::BTreeMap;

use app::form::ActState;
use app::pages::staff::subject_access::case::MOST_NAMES;
use app::routes::Route;
use app::staff_forms::{SUBJECT_ADD, SUBJECT_ANSWER, SUBJECT_EXTEND, SUBJECT_REQUEST};
use axum::Extension;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use casework::{
    Error, Left, NewSubjectRequest, Rejected, SubjectAct, SubjectRefusal, SubjectRejected,
    ask_for_subject, change_subject_request, looks_after, make_subject_file, subject_request_for,
};
use chrono::NaiveDate;
use rules::form::{Fault, Filled};
use rules::principal::Principal;
use rules::reference::Reference;
use rules::subject::{LeftOut, Mark, Whose};
use serde::Deserialize;

use crate::desk::subject::{NotGiven, case, document, keys};
use crate::edge::at::At;
use crate::edge::form::Form;
use crate::edge::respond::see_other;
use crate::edge::visitor::Visitor;
use crate::error::refusal;
use crate::forms::acts::again;
use crate::pages::render::{Shown, render};
use crate::portal::Portal;

#[derive(Deserialize)]
struct RequestTyped {
    person: String,
    received_on: NaiveDate,
    address: Option<String>,
    phone: Option<String>,
    email: Option<String>,
    #[serde(default)]
    names_staff: bool,
}

#[derive(Deserialize)]
struct Added {
    reference: String,
}

#[derive(Deserialize)]
struct Extended {
    told_on: NaiveDate,
    why: String,
}

#[derive(Deserialize)]
struct Answered {
    answered_on: NaiveDate,
}

/// Why nothing was changed.
enum Undone {
    /// What is wrong with what was typed.
    Faults(Vec<Fault>),
    /// For a reason of its own: the end of the key of its words, the field, and what the words say.
    Because(&'static str, Option<String>, String),
    /// Anything else.
    Error(Error),
}

/// Answers `POST /staff/subject-access`.
pub(crate) async fn write_down(
    State(portal): State<Portal>,
    Extension(mut visitor): Extension<Visitor>,
    form: Form,
) -> Response {
    visitor.here = Route::SubjectAccess.to_string();
    let Some(by) = visitor.principal() else {
        return refusal(&Error::Forbidden);
    };
    match written_down(&portal, &by, &form).await {
        Ok(number) => see_other(Route::SubjectRequest(number)),
        Err(undone) => shown_again(&portal, &visitor, form, undone).await,
    }
}

/// Answers `POST /staff/subject-access/{number}`.
pub(crate) async fn change(
    State(portal): State<Portal>,
    Extension(mut visitor): Extension<Visitor>,
    At(route): At,
    form: Form,
) -> Response {
    let (Some(by), Route::SubjectRequest(number)) = (visitor.principal(), route.clone()) else {
        return refusal(&Error::Forbidden);
    };
    visitor.here = route.to_string();
    let done = match form.one("do") {
        "make" => Box::pin(made(&portal, &visitor, &by, number)).await,
        _ => changed(&portal, &by, number, &form).await,
    };
    match done {
        Ok(()) => see_other(route),
        Err(undone) => shown_again(&portal, &visitor, form, undone).await,
    }
}

/// Answers `POST /staff/subject-access/{number}/case/{reference}`.
pub(crate) async fn leave_out(
    State(portal): State<Portal>,
    Extension(mut visitor): Extension<Visitor>,
    At(route): At,
    form: Form,
) -> Response {
    let (Some(by), Route::SubjectCase(number, reference)) = (visitor.principal(), route.clone())
    else {
        return refusal(&Error::Forbidden);
    };
    visitor.here = route.to_string();
    let done = Box::pin(left_out(
        &portal,
        &visitor,
        &by,
        (number, &reference),
        &form,
    ))
    .await;
    match done {
        Ok(()) => see_other(Route::SubjectRequest(number)),
        Err(undone) => shown_again(&portal, &visitor, form, undone).await,
    }
}

async fn written_down(portal: &Portal, by: &Principal, form: &Form) -> Result<u32, Undone> {
    let council = &portal.council;
    looks_after(council, by)?;
    let asked: RequestTyped = form.read(SUBJECT_REQUEST, council.clock.today())?;
    let new = NewSubjectRequest {
        person: asked.person,
        received_on: asked.received_on,
        address: asked.address,
        phone: asked.phone,
        email: asked.email,
        names_staff: asked.names_staff,
    };
    Ok(ask_for_subject(council, by, new).await?)
}

async fn changed(portal: &Portal, by: &Principal, number: u32, form: &Form) -> Result<(), Undone> {
    let (council, today) = (&portal.council, portal.council.clock.today());
    looks_after(council, by)?;
    let act = match form.one("do") {
        "choose" => SubjectAct::Choose(chosen(form)),
        "look" => SubjectAct::Look,
        "add" => {
            let Added { reference } = form.read(SUBJECT_ADD, today)?;
            let reference = reference.parse();
            let no_such = |_| SubjectRejected::Refused(SubjectRefusal::NoSuchCase);
            SubjectAct::Add(reference.map_err(no_such)?)
        }
        "extend" => {
            let Extended { told_on, why } = form.read(SUBJECT_EXTEND, today)?;
            SubjectAct::Extend(told_on, why)
        }
        "answer" => {
            let Answered { answered_on } = form.read(SUBJECT_ANSWER, today)?;
            SubjectAct::Answer(answered_on)
        }
        _ => return Err(Error::NotFound.into()),
    };
    let act = Box::pin(change_subject_request(council, by, number, act));
    Ok(act.await?)
}

/// Whose each case is; one of which nothing was chosen stays as it is.
fn chosen(form: &Form) -> Vec<(Reference, Whose)> {
    let chosen = form.0.iter().filter_map(|(name, value)| {
        let reference = name.strip_prefix("whose-")?.parse().ok()?;
        Some((reference, Whose::from_slug(value)?))
    });
    chosen.collect()
}

async fn made(
    portal: &Portal,
    visitor: &Visitor,
    by: &Principal,
    number: u32,
) -> Result<(), Undone> {
    let council = &portal.council;
    let request = subject_request_for(council, by, number).await?;
    let request = request.ok_or(Error::NotFound)?;
    let put_together = match document(portal, visitor, &request).await {
        Ok(put_together) => put_together,
        Err(NotGiven::KeptFrom) => {
            return Err(Undone::Because("kept-from-you", None, String::new()));
        }
        Err(NotGiven::NotLookedThrough(cases)) => {
            let why = SubjectRefusal::NotLookedThrough.slug();
            return Err(Undone::Because(why, None, cases.join(", ")));
        }
        Err(NotGiven::Error(error)) => return Err(error.into()),
    };
    Ok(make_subject_file(council, by, number, put_together).await?)
}

async fn left_out(
    portal: &Portal,
    visitor: &Visitor,
    by: &Principal,
    (number, reference): (u32, &Reference),
    form: &Form,
) -> Result<(), Undone> {
    looks_after(&portal.council, by)?;
    let page = case(portal, visitor, number, reference).await?;
    let page = page.ok_or(Error::NotFound)?;
    let unreadable = || Undone::Because("unreadable", None, String::new());
    // What has come to the case since the page was drawn was not looked at.
    let seen: u32 = form.one("seen").parse().map_err(|_| unreadable())?;
    if seen != page.seen || form.one("names").chars().count() as u64 > MOST_NAMES {
        return Err(unreadable());
    }
    let whole = reason(form.one("whole"))?;
    let mut decided = BTreeMap::new();
    for (field, key) in keys(&page) {
        // What a browser does not say is no decision to give it.
        if !form.has(&field) {
            return Err(unreadable());
        }
        match (form.one(&field), Mark::from_slug(form.one(&field))) {
            (_, Some(mark)) => {
                decided.insert(key, mark);
            }
            ("", None) if whole.is_some() => {}
            ("", None) => {
                return Err(Undone::Because("not-decided", Some(field), String::new()));
            }
            (_, None) => return Err(unreadable()),
        }
    }
    let names = form.one("names").lines().map(str::trim);
    let left = Left {
        seen,
        whole,
        decided,
        names: names
            .filter(|name| !name.is_empty())
            .map(str::to_owned)
            .collect(),
    };
    let act = SubjectAct::LeaveOut(reference.clone(), left);
    let act = Box::pin(change_subject_request(&portal.council, by, number, act));
    Ok(act.await?)
}

/// Why something is left out; none where it is given.
fn reason(posted: &str) -> Result<Option<LeftOut>, Undone> {
    match (posted, LeftOut::from_slug(posted)) {
        ("", _) => Ok(None),
        (_, Some(why)) => Ok(Some(why)),
        (_, None) => Err(Undone::Because("unreadable", None, String::new())),
    }
}

/// The page again, with what was typed and why it was not done.
async fn shown_again(portal: &Portal, visitor: &Visitor, form: Form, undone: Undone) -> Response {
    let filled = Filled::of(form.0);
    let (why, field, cases) = match undone {
        Undone::Because(why, field, cases) => (why, field, cases),
        Undone::Faults(faults) => {
            return again(portal, visitor, Rejected::Faults(faults), filled).await;
        }
        Undone::Error(Error::Refused(_)) => return refusal(&Error::Forbidden),
        Undone::Error(error) => return again(portal, visitor, error.into(), filled).await,
    };
    let state = ActState {
        filled,
        refused: Some((format!("staff-refused-subject-access-{why}"), field)),
        refused_with: vec![("cases", cases)],
        ..ActState::default()
    };
    let shown = Shown::Act(StatusCode::UNPROCESSABLE_ENTITY, state);
    render(portal, visitor, shown).await
}

impl From<Error> for Undone {
    fn from(error: Error) -> Self {
        Self::Error(error)
    }
}

impl From<Vec<Fault>> for Undone {
    fn from(faults: Vec<Fault>) -> Self {
        Self::Faults(faults)
    }
}

impl From<SubjectRejected> for Undone {
    fn from(rejected: SubjectRejected) -> Self {
        match rejected {
            SubjectRejected::Error(error) => Self::Error(error),
            SubjectRejected::Refused(why) => {
                let field = match why {
                    SubjectRefusal::NoSuchCase => Some("reference"),
                    SubjectRefusal::ToldTooLate => Some("told_on"),
                    _ => None,
                };
                Self::Because(why.slug(), field.map(str::to_owned), String::new())
            }
        }
    }
}
