//! Somebody adds a photo or a document to what they sent last from this browser.

use app::form::AddedFile;
use app::pages::public::sent::{CALLED, OF};
use app::routes::Route;
use axum::Extension;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use casework::{Error, add_file_of_person};
use rules::case::Refused;
use rules::reference::Reference;
use rules::text::without_turns;

use crate::desk::VisitorsDesk;
use crate::edge::respond::see_other;
use crate::edge::thing::Thing;
use crate::edge::upload::{NotTaken, Taken, Upload};
use crate::edge::visitor::Visitor;
use crate::error::refusal;
use crate::pages::render::{Shown, render};
use crate::portal::{Portal, disk};

/// So many characters of what they call it are kept.
const LONGEST: usize = 200;

/// Answers `POST /sent/file`. Whoever is not using what was sent is led to the page that asks them whose it is.
pub(crate) async fn add(
    State(portal): State<Portal>,
    Extension(visitor): Extension<Visitor>,
    taken: Option<Extension<Taken>>,
) -> Response {
    let desk = VisitorsDesk::new(portal.clone(), visitor.clone(), false);
    let of: Reference = match desk.last_receipt().await {
        Ok(Some(receipt)) => match receipt.reference.parse() {
            Ok(of) => of,
            Err(_) => return refusal(&Error::NotFound),
        },
        Ok(None) => return see_other(Route::SentFile),
        Err(error) => return refusal(&error),
    };
    let taken = taken.map_or(Err(NotTaken::NotAForm), |Extension(taken)| taken);
    let upload = taken.unwrap_or_else(Upload::not_taken);
    let typed = on_a_line(upload.form.one(CALLED));
    let again = async |status, refused| {
        let state = AddedFile {
            title: typed.clone(),
            refused,
        };
        render(&portal, &visitor, Shown::Added(status, state)).await
    };
    if let Err(too_many) = portal.limits.post(visitor.address) {
        let mut response = again(StatusCode::TOO_MANY_REQUESTS, "sent-file-not-sent").await;
        too_many.mark(&mut response);
        return response;
    }
    if portal.shared.disk.is_too_full_for_files() {
        let mut response = again(StatusCode::SERVICE_UNAVAILABLE, "sent-file-no-room").await;
        disk::mark(&mut response);
        return response;
    }
    let file = match upload.file {
        Ok(Some(file)) => file,
        Ok(None) => return again(StatusCode::UNPROCESSABLE_ENTITY, "sent-file-missing").await,
        Err(not_taken) => {
            let (status, why) = not_taken_because(not_taken);
            return again(status, why).await;
        }
    };
    // The page was drawn for something else, before more was sent from this browser.
    let drawn_for = upload.form.one(OF);
    if !drawn_for.is_empty() && drawn_for != of.as_str() {
        return again(StatusCode::CONFLICT, "sent-file-not-sent").await;
    }
    let title = match typed.is_empty() {
        true => name_of(&file.name),
        false => typed.clone(),
    };
    match add_file_of_person(&portal.council, of, title, file.blob).await {
        Ok(()) => {
            let mut response = see_other(Route::SentFile);
            let uses = visitor.uses.filter(|uses| uses.is_sent());
            let uses = uses.unwrap_or(Thing::CameBack);
            uses.take(&mut response, portal.council.clock.now());
            response
        }
        Err(Error::Refused(refused)) => {
            let why = match refused {
                Refused::FileTooLong => "sent-file-too-long",
                Refused::FileKindNotTaken => "sent-file-kind",
                Refused::TooManyFiles => "sent-file-most",
                _ => "sent-file-not-sent",
            };
            again(StatusCode::UNPROCESSABLE_ENTITY, why).await
        }
        Err(error @ Error::Unavailable(_)) => {
            let _ = error.log();
            again(StatusCode::SERVICE_UNAVAILABLE, "sent-file-no-room").await
        }
        Err(error) => refusal(&error),
    }
}

/// What somebody calls it, as it stands in sentences of ours.
fn on_a_line(text: &str) -> String {
    let text = without_turns(text.trim());
    text.chars().take(LONGEST).collect()
}

/// What they call it who do not say: as their phone does, without the folders in which it lies there.
fn name_of(sent: &str) -> String {
    let name = on_a_line(sent.rsplit(['/', '\\']).next().unwrap_or_default());
    let is_name = name.chars().any(char::is_alphanumeric);
    if is_name { name } else { "1".to_owned() }
}

const fn not_taken_because(why: NotTaken) -> (StatusCode, &'static str) {
    match why {
        NotTaken::TooLong => (StatusCode::UNPROCESSABLE_ENTITY, "sent-file-too-long"),
        NotTaken::OneAtATime | NotTaken::NotAForm => {
            (StatusCode::UNPROCESSABLE_ENTITY, "sent-file-not-sent")
        }
        NotTaken::NotKept => (StatusCode::SERVICE_UNAVAILABLE, "sent-file-no-room"),
    }
}
