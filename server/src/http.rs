//! POST handlers and the edge: extract, call one act, answer with a redirect or with the same page again.

pub mod acts;
pub mod answer;
pub mod body;
pub mod coming;
pub mod cookies;
pub mod cross_site;
pub mod devices;
pub mod disk;
pub mod edge;
pub mod exit;
pub mod forgotten;
pub mod form;
pub mod host;
pub mod import;
pub mod language;
pub mod limits;
pub mod listen;
pub mod log;
pub mod meant;
pub mod multipart;
pub mod pages;
pub mod panics;
pub mod password;
pub mod place;
pub mod proxies;
pub mod pulse;
pub mod read_letter;
pub mod render;
pub mod reports;
pub mod send;
pub mod send_again;
pub mod sign_in;
pub mod site;
pub mod take_along;
pub mod trouble;
pub mod visitor;
pub mod whose;
pub mod working_days;

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};

/// 303 to a path of this portal or an address of the council's profile.
#[must_use]
pub fn see_other(to: &str) -> Response {
    match HeaderValue::try_from(to) {
        Ok(to) => (StatusCode::SEE_OTHER, [(header::LOCATION, to)]).into_response(),
        Err(_) => StatusCode::BAD_REQUEST.into_response(),
    }
}

/// The same text, safe as a value in a query.
#[must_use]
pub fn encode(text: &str) -> String {
    form_urlencoded::byte_serialize(text.as_bytes()).collect()
}

/// Whether somebody can be sent to this path: on this portal, and nowhere else whatever a browser makes of it.
#[must_use]
pub fn is_ours(path: &str) -> bool {
    let mut characters = path.chars();
    characters.next() == Some('/')
        && !matches!(characters.next(), Some('/' | '\\'))
        && path
            .chars()
            .all(|character| character.is_ascii_graphic() && character != '\\')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_paths_of_the_portal_are_followed() {
        for path in ["/", "/complain/who?x=1", "/staff/case/H4KQ7M2X"] {
            assert!(is_ours(path), "{path}");
        }
        for path in [
            "",
            "//evil.example",
            "/\\evil.example",
            "https://evil.example",
            "x",
            "/a b",
            "/\t/evil.example",
            "/é",
        ] {
            assert!(!is_ours(path), "{path}");
        }
    }
}
