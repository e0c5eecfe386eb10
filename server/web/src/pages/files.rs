//! The files of cases, to be kept by whoever may read them. A browser shows none of them itself.

use std::io::{self, Read};

use app::routes::Route;
use axum::Extension;
use axum::body::{Body, Bytes};
use axum::extract::State;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use blobs::CHUNK;
use casework::{Error, OpenedFile, read_enclosure, read_file};
use futures_util::stream::try_unfold;
use store::LetterToken;
use tokio::task::spawn_blocking;

use crate::edge::at::At;
use crate::edge::form::Form;
use crate::edge::visitor::Visitor;
use crate::error::refusal;
use crate::portal::Portal;

/// The longest name of a file, in characters: systems take no longer ones.
const LONGEST_NAME: usize = 80;

/// Answers `GET /staff/case/{reference}/file/{number}`.
pub(crate) async fn file(
    State(portal): State<Portal>,
    Extension(visitor): Extension<Visitor>,
    At(route): At,
) -> Response {
    let Route::File(reference, number) = route else {
        return refusal(&Error::NotFound);
    };
    let Some(by) = visitor.principal() else {
        return refusal(&Error::Forbidden);
    };
    sent(read_file(&portal.council, &by, &reference, number).await)
}

/// Answers `POST /letter/{token}/file/{number}`: whoever has the link and the reference reads what goes with the letter.
pub(crate) async fn enclosure(State(portal): State<Portal>, At(route): At, form: Form) -> Response {
    let Route::Enclosure(token, number) = route else {
        return refusal(&Error::NotFound);
    };
    let Some(token) = LetterToken::in_link(&token) else {
        return refusal(&Error::NotFound);
    };
    let typed = form.one("reference").trim().parse().ok();
    sent(read_enclosure(&portal.council, &token, typed.as_ref(), number).await)
}

fn sent(found: Result<Option<OpenedFile>, Error>) -> Response {
    let opened = match found {
        Ok(Some(opened)) => opened,
        Ok(None) => return refusal(&Error::NotFound),
        Err(error) => return refusal(&error),
    };
    match body(&opened) {
        Ok(body) => {
            let kind = opened.file.facts.kind;
            let name = format!("{}.{}", plain(&opened.file.title), kind.slug());
            let headers = [
                (header::CONTENT_TYPE, kind.media_type().to_owned()),
                (header::CONTENT_LENGTH, opened.file.facts.bytes.to_string()),
                (
                    header::CONTENT_DISPOSITION,
                    format!("attachment; filename=\"{name}\""),
                ),
            ];
            (headers, body).into_response()
        }
        Err(cause) => refusal(&Error::Unavailable(cause.into())),
    }
}

/// Opens it piece by piece as it is sent.
fn body(opened: &OpenedFile) -> io::Result<Body> {
    let reader = opened.blob.open()?;
    let pieces = try_unfold(reader, |mut reader| async move {
        let read = spawn_blocking(move || {
            let mut piece = vec![0; CHUNK];
            let length = reader.read(&mut piece)?;
            piece.truncate(length);
            io::Result::Ok((Bytes::from(piece), reader))
        });
        let (piece, reader) = read.await.map_err(io::Error::other)??;
        io::Result::Ok((!piece.is_empty()).then_some((piece, reader)))
    });
    Ok(Body::from_stream(pieces))
}

/// A title as a name that every system takes.
fn plain(title: &str) -> String {
    let safe = |letter: char| match letter.is_ascii_alphanumeric() {
        true => letter,
        false => '-',
    };
    let name: String = title.chars().map(safe).collect();
    let parts: Vec<&str> = name.split('-').filter(|part| !part.is_empty()).collect();
    let name: String = parts.join("-").chars().take(LONGEST_NAME).collect();
    match name.is_empty() {
        true => "file".to_owned(),
        false => name,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_becomes_a_name_that_says_nothing_to_a_header_or_a_folder() {
        for (title, name) in [
            ("Report of the officer", "Report-of-the-officer"),
            ("../../etc/passwd", "etc-passwd"),
            ("a\"; filename=x.exe\r\nX: y", "a-filename-x-exe-X-y"),
            ("\u{1f9a6}", "file"),
        ] {
            assert_eq!(plain(title), name);
        }
        assert_eq!(plain(&"o".repeat(500)).len(), LONGEST_NAME);
    }
}
