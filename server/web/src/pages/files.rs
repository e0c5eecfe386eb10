//! The files of cases, to be kept by whoever may read them. A browser shows none of them itself.

use app::routes::Route;
use axum::Extension;
use axum::body::Body;
use axum::extract::State;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use casework::{Error, OpenedFile, read_enclosure, read_file};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use store::LetterToken;

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

pub(crate) fn sent(found: Result<Option<OpenedFile>, Error>) -> Response {
    let opened = match found {
        Ok(Some(opened)) => opened,
        Ok(None) => return refusal(&Error::NotFound),
        Err(error) => return refusal(&error),
    };
    match opened.blob.open() {
        Ok(reader) => {
            let kind = opened.file.facts.kind;
            let headers = [
                (header::CONTENT_TYPE, kind.media_type().to_owned()),
                (header::CONTENT_LENGTH, opened.file.facts.bytes.to_string()),
                (
                    header::CONTENT_DISPOSITION,
                    attachment(&opened.file.title, kind.slug()),
                ),
            ];
            // It is opened piece by piece as it is sent.
            (headers, Body::from_stream(reader.pieces())).into_response()
        }
        Err(cause) => refusal(&Error::Unavailable(cause.into())),
    }
}

/// A title as the name under which a file is kept (RFC 6266): in its own letters, and in plain ones for what reads no others.
fn attachment(title: &str, ending: &str) -> String {
    let plain = name_of(title, |letter| letter.is_ascii_alphanumeric());
    let own = name_of(title, char::is_alphanumeric);
    let own = utf8_percent_encode(&own, NON_ALPHANUMERIC);
    format!("attachment; filename=\"{plain}.{ending}\"; filename*=UTF-8''{own}.{ending}")
}

/// The runs of letters of a title that are kept, joined.
fn name_of(title: &str, keeps: impl Fn(char) -> bool) -> String {
    let parts = title.split(|letter| !keeps(letter));
    let parts: Vec<&str> = parts.filter(|part| !part.is_empty()).collect();
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
        for (title, plain, own) in [
            (
                "Report of the officer",
                "Report-of-the-officer",
                "Report%2Dof%2Dthe%2Dofficer",
            ),
            ("../../etc/passwd", "etc-passwd", "etc%2Dpasswd"),
            (
                "a\"; filename=x.exe\r\nX: y",
                "a-filename-x-exe-X-y",
                "a%2Dfilename%2Dx%2Dexe%2DX%2Dy",
            ),
            ("\u{1f9a6}", "file", "file"),
            ("Café \u{202e}fdp", "Caf-fdp", "Caf%C3%A9%2Dfdp"),
        ] {
            let wanted =
                format!("attachment; filename=\"{plain}.pdf\"; filename*=UTF-8''{own}.pdf");
            assert_eq!(attachment(title, "pdf"), wanted);
        }
        let long = name_of(&"o".repeat(500), char::is_alphanumeric);
        assert_eq!(long.len(), LONGEST_NAME);
    }
}
