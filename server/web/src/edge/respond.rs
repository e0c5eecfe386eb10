//! Where an answer sends somebody: on this portal, and nowhere else.

use std::fmt::Display;

use app::routes::{Audience, Pattern};
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};

/// 303 to an address of this portal or of the council's profile.
#[must_use]
pub fn see_other(to: impl Display) -> Response {
    match HeaderValue::try_from(to.to_string()) {
        Ok(to) => (StatusCode::SEE_OTHER, [(header::LOCATION, to)]).into_response(),
        Err(_) => StatusCode::BAD_REQUEST.into_response(),
    }
}

/// Tells the browser to keep no page of whoever signs out. Not the cookies: somebody else may have begun in it to say
/// something as one of the public.
pub fn keep_nothing(response: &mut Response) {
    let cleared = HeaderValue::from_static("\"cache\", \"storage\"");
    let headers = response.headers_mut();
    headers.insert(HeaderName::from_static("clear-site-data"), cleared);
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

/// The same path if it is one of staff, and otherwise the queue's.
#[must_use]
pub fn ours(path: &str) -> &str {
    if is_ours(path) && Audience::of(path).is_council() {
        path
    } else {
        Pattern::Queue.path()
    }
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
