//! Somebody reads a letter that was sent to them. The address holds a secret, and the reference is asked for besides, which no
//! message holds where others may look into the mailbox: the mailbox does not open the letter by itself.

use app::form::ReadLetter;
use app::routes::path_read_letter;
use axum::Extension;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use rules::reference::Reference;

use super::form::Form;
use super::render::{Shown, render};
use super::see_other;
use super::visitor::Visitor;
use crate::casework::open_letter;
use crate::error::Error;
use crate::state::Portal;
use crate::store::{LetterToken, Opening};

/// The last part of the link, whatever a mail program took for a part of it.
type Part = Path<String>;

/// Answers `GET /letter/{part}`: asks for the reference; says at once when the link has ended or is not whole.
pub async fn ask(portal: &Portal, visitor: &Visitor, part: &str) -> Response {
    let Some(token) = LetterToken::in_link(part) else {
        return not_whole(portal, visitor).await;
    };
    let tidy = token.to_text();
    if tidy != part {
        return see_other(&path_read_letter(&tidy));
    }
    let (books, now) = (&portal.office.books, portal.office.clock.now());
    match books.link_has_ended(&token, now).await {
        Ok(true) => ended(portal, visitor).await,
        Ok(false) => render(portal, visitor, Shown::Page).await,
        Err(error) => Error::from(error).into_response(),
    }
}

/// Answers `GET /letter/{part}/`: the line under a link in a message may be taken for its end.
pub async fn with_slash(
    State(portal): State<Portal>,
    Extension(visitor): Extension<Visitor>,
    Path(part): Part,
) -> Response {
    match LetterToken::in_link(&part) {
        Some(token) => see_other(&path_read_letter(&token.to_text())),
        None => not_whole(&portal, &visitor).await,
    }
}

/// Answers `POST /letter/{part}`. A token that opens nothing and a reference that does not belong to it look the same.
pub async fn read(
    State(portal): State<Portal>,
    Extension(mut visitor): Extension<Visitor>,
    Path(part): Part,
    form: Form,
) -> Response {
    let Some(token) = LetterToken::in_link(&part) else {
        return not_whole(&portal, &visitor).await;
    };
    visitor.here = path_read_letter(&token.to_text());
    let typed = form.one("reference").trim().to_owned();
    let reference = typed.parse::<Reference>().ok();
    // An empty field is a slip and no try.
    let opening = match typed.is_empty() {
        true => Ok(Opening::Refused),
        false => open_letter(&portal.office, &token, reference.as_ref()).await,
    };
    let (status, text) = match opening {
        Ok(Opening::Opened(text)) => (StatusCode::OK, Some(text)),
        Ok(Opening::Refused) => (StatusCode::UNPROCESSABLE_ENTITY, None),
        Ok(Opening::Ended) => return ended(&portal, &visitor).await,
        Err(error) => {
            let _ = error.log();
            let state = ReadLetter {
                refused: Some("letter-unavailable".to_owned()),
                typed,
                ..ReadLetter::default()
            };
            let status = StatusCode::SERVICE_UNAVAILABLE;
            return render(&portal, &visitor, Shown::Letter(status, state)).await;
        }
    };
    let state = ReadLetter {
        refused: text.is_none().then(|| "letter-refused".to_owned()),
        text,
        typed,
        instead: None,
    };
    render(&portal, &visitor, Shown::Letter(status, state)).await
}

async fn ended(portal: &Portal, visitor: &Visitor) -> Response {
    say(portal, visitor, StatusCode::GONE, "letter-ended").await
}

async fn not_whole(portal: &Portal, visitor: &Visitor) -> Response {
    say(
        portal,
        visitor,
        StatusCode::UNPROCESSABLE_ENTITY,
        "letter-not-whole",
    )
    .await
}

/// The page without its question.
async fn say(
    portal: &Portal,
    visitor: &Visitor,
    status: StatusCode,
    instead: &'static str,
) -> Response {
    let mut visitor = visitor.clone();
    // What stands in the address may be anything.
    visitor.here = path_read_letter("x");
    let state = ReadLetter {
        instead: Some(instead),
        ..ReadLetter::default()
    };
    render(portal, &visitor, Shown::Letter(status, state)).await
}
