//! Somebody reads a letter that was sent to them. The address holds a secret, and the reference is asked for besides: a
//! mailbox that others look into does not open the letter by itself.

use app::form::ReadLetter;
use app::routes::path_read_letter;
use axum::Extension;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use rules::reference::Reference;

use super::form::Form;
use super::render::{Shown, render};
use super::visitor::Visitor;
use crate::error::Error;
use crate::state::Portal;
use crate::store::LetterToken;

/// Answers `POST /letter/{token}`. A token that opens nothing and a reference that does not belong to it look the same.
pub async fn read(
    State(portal): State<Portal>,
    Extension(mut visitor): Extension<Visitor>,
    Path(token): Path<String>,
    form: Form,
) -> Response {
    let typed = form.one("reference").to_owned();
    let found = match LetterToken::from_text(&token) {
        Some(token) => portal.office.books.letter_by_token(&token).await,
        None => Ok(None),
    };
    let letter = match found {
        Ok(letter) => letter,
        Err(error) => {
            let _ = Error::from(error).log();
            visitor.here = path_read_letter(&token);
            let state = ReadLetter {
                refused: Some("letter-unavailable".to_owned()),
                text: None,
                typed,
            };
            let status = StatusCode::SERVICE_UNAVAILABLE;
            return render(&portal, &visitor, Shown::Letter(status, state)).await;
        }
    };
    let reference = typed.trim().parse::<Reference>().ok();
    let text = letter
        .filter(|letter| reference.as_ref() == Some(&letter.reference))
        .map(|letter| letter.text);
    let status = match &text {
        Some(_) => StatusCode::OK,
        None => StatusCode::UNPROCESSABLE_ENTITY,
    };
    visitor.here = path_read_letter(&token);
    let state = ReadLetter {
        refused: text.is_none().then(|| "letter-refused".to_owned()),
        text,
        typed,
    };
    render(&portal, &visitor, Shown::Letter(status, state)).await
}
