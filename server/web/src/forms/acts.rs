//! What staff do to a case: read the form, carry out one act, answer.

use crate::error::refusal;
use app::form::{ActState, ShownOnce};
use app::routes::Route;
use axum::Extension;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use casework::Error;
use rules::case::Refused;
use rules::form::Filled;
use rules::permission::Duty;
use rules::principal::Principal;
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::edge::at::At;
use crate::edge::form::Form;
use crate::edge::respond::see_other;
use crate::edge::visitor::Visitor;
use crate::pages::render::{Shown, render};
use crate::pages::take_along;
use crate::portal::Portal;
use casework::{
    self, CarriedOut, LetterAct, Rejected, carry_out_form, put_letter_aside, send_link_again,
    work_on_letter, write_letter_again,
};

/// Answers `POST /staff/case/{reference}/{act}`.
pub(crate) async fn act(
    State(portal): State<Portal>,
    Extension(mut visitor): Extension<Visitor>,
    At(route): At,
    form: Form,
) -> Response {
    visitor.here = route.to_string();
    let Route::Act(reference, act) = route else {
        return refusal(&Error::NotFound);
    };
    let Some(by) = visitor.principal() else {
        return refusal(&Error::Forbidden);
    };
    let (seen, filled) = read(form);
    let done = carry_out_form(&portal.council, &by, &reference, seen, act, &filled).await;
    if let Ok(CarriedOut {
        let_in: Some(guest),
        ..
    }) = &done
    {
        let code = guest.code.text();
        let (first, last) = code.split_at(code.len() / 2);
        let once = ShownOnce::GuestCode {
            name: guest.name.clone(),
            email: guest.email.clone(),
            code: format!("{first} {last}"),
        };
        return render(&portal, &visitor, Shown::Once(ActState::default(), once)).await;
    }
    match done {
        // The letter that it caused waits to be read before it goes.
        Ok(done) => see_other(match done.letter {
            Some(number) => Route::Letter(reference, number),
            None => Route::Case(reference),
        }),
        Err(undone) => again(&portal, &visitor, undone, filled).await,
    }
}

/// Answers `POST /staff/case/{reference}/letter/{number}`.
pub(crate) async fn letter(
    State(portal): State<Portal>,
    Extension(mut visitor): Extension<Visitor>,
    At(route): At,
    form: Form,
) -> Response {
    visitor.here = route.to_string();
    let Route::Letter(reference, number) = route else {
        return refusal(&Error::NotFound);
    };
    let Some(by) = visitor.principal() else {
        return refusal(&Error::Forbidden);
    };
    let (seen, filled) = read(form);
    let council = &portal.council;
    let done = match filled.one("do") {
        "link" => Some(send_link_again(council, &by, &reference, number, seen).await),
        "write-again" => Some(write_letter_again(council, &by, &reference, number, seen).await),
        "put-aside" => Some(put_letter_aside(council, &by, &reference, number, seen).await),
        _ => None,
    };
    match done {
        Some(Ok(())) => return see_other(&visitor.here),
        Some(Err(error)) => {
            return again(&portal, &visitor, Rejected::Error(error), filled).await;
        }
        None => {}
    }
    let act = LetterAct::from_slug(filled.one("do"));
    let done = match act {
        Some(act) => work_on_letter(council, &by, &reference, number, seen, act, &filled).await,
        None => Err(match council.allows(&by, Duty::CarryOut) {
            Ok(()) => Rejected::nothing_chosen("text"),
            Err(why) => why.into(),
        }),
    };
    match done {
        // What has left is done with; what was saved or printed is looked at again.
        Ok(())
            if matches!(
                act,
                Some(LetterAct::Save | LetterAct::Print | LetterAct::CountAgain)
            ) =>
        {
            see_other(&visitor.here)
        }
        Ok(()) => see_other(Route::Case(reference)),
        Err(undone) => again(&portal, &visitor, undone, filled).await,
    }
}

/// Answers `POST /staff/record`.
pub(crate) async fn record(
    State(portal): State<Portal>,
    Extension(mut visitor): Extension<Visitor>,
    form: Form,
) -> Response {
    let Some(by) = visitor.principal() else {
        return refusal(&Error::Forbidden);
    };
    let key = key_of(&by, &form, &portal.council.clock.today().to_string());
    let (_, filled) = read(form);
    match casework::record(&portal.council, &by, key, &filled).await {
        Ok(Some(reference)) => see_other(Route::Case(reference)),
        // Pressed twice: it stands in the queue.
        Ok(None) => see_other(Route::Queue),
        Err(undone) => {
            visitor.here = Route::Record.to_string();
            again(&portal, &visitor, undone, filled).await
        }
    }
}

/// How much of the case the form was drawn from, and what was typed.
pub(super) fn read(form: Form) -> (Option<u32>, Filled) {
    let seen = form.one("seen").parse().ok();
    (seen, Filled::of(form.0))
}

/// The same page again, with what was typed and why it was not done.
pub(super) async fn again(
    portal: &Portal,
    visitor: &Visitor,
    undone: Rejected,
    filled: Filled,
) -> Response {
    let mut state = ActState {
        filled,
        ..ActState::default()
    };
    let status = match undone {
        Rejected::Faults(faults) => {
            state.faults = faults;
            StatusCode::UNPROCESSABLE_ENTITY
        }
        Rejected::Unsaid(unsaid) => {
            (state.lacks, state.untrue) = (unsaid.lacks, unsaid.untrue);
            StatusCode::UNPROCESSABLE_ENTITY
        }
        Rejected::Dates(asked) => {
            state.dates = asked.into_iter().map(|one| (one.says, one.now)).collect();
            StatusCode::UNPROCESSABLE_ENTITY
        }
        Rejected::Error(Error::Refused(refused)) => {
            let field = refused.field().map(str::to_owned);
            state.refused = Some((format!("staff-refused-{}", refused.slug()), field));
            match refused {
                Refused::NotYourRole | Refused::Excluded => StatusCode::FORBIDDEN,
                _ => StatusCode::UNPROCESSABLE_ENTITY,
            }
        }
        Rejected::Error(error @ Error::Unavailable(_)) => {
            let _ = error.log();
            if !portal.can_read().await {
                // Not even the page can be drawn: the words wait on one that needs no store.
                let form = Form(state.filled.pairs().map(owned).collect());
                return take_along::unavailable(portal, visitor, &visitor.here, form).await;
            }
            state.refused = Some(("error-503-summary".to_owned(), None));
            StatusCode::SERVICE_UNAVAILABLE
        }
        Rejected::Error(error) => return refusal(&error),
    };
    render(portal, visitor, Shown::Act(status, state)).await
}

fn owned((name, value): (&str, &str)) -> (String, String) {
    (name.to_owned(), value.to_owned())
}

/// The same words of the same person on the same day are the same representation, however often they are sent.
fn key_of(by: &Principal, form: &Form, today: &str) -> Uuid {
    let mut hash = Sha256::new();
    hash.update(by.to_string().as_bytes());
    hash.update(today.as_bytes());
    for (name, value) in &form.0 {
        for part in [name, value] {
            hash.update((part.len() as u64).to_be_bytes());
            hash.update(part.as_bytes());
        }
    }
    let digest = hash.finalize();
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&digest[..16]);
    uuid::Builder::from_custom_bytes(bytes).into_uuid()
}
