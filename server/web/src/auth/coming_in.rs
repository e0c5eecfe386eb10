//! How staff come in and how a page of theirs ends.
//!
//! The cookie of a session is `SameSite=Strict`: nothing that another site causes carries it, not even a link that is followed. So whoever
//! follows a link from a message in their browser seems to be nobody. They get a page that asks for the same address again: that is a
//! request of our own page, and carries the cookie.
//!
//! A page that shows something of a case does not stay for ever on a screen that somebody has left: when the session has ended, the
//! browser asks for the sign-in by itself. Pages into which staff write stay, because what was typed is never lost.

use app::form::GoesOn;
use app::routes::{Audience, ENDED, Pattern, Route, Takes};
use axum::http::{HeaderMap, HeaderName, HeaderValue, header};
use axum::response::Response;
use store::SessionLimits;

use crate::edge::cookies;
use crate::edge::respond::{encode, ours};
use crate::edge::visitor::Visitor;
use crate::pages::render::{Shown, render};
use crate::portal::Portal;

/// Asks for another address after some seconds.
const REFRESH: HeaderName = HeaderName::from_static("refresh");
/// So many seconds after a session has ended for want of use its pages go.
const AFTER: i64 = 5;

/// Whether a page is asked for by a link of another site, so that the browser keeps back who is signed in.
pub(super) fn is_from_elsewhere(headers: &HeaderMap) -> bool {
    let says = |name: &str| headers.get(name).map(HeaderValue::as_bytes);
    let is_elsewhere = matches!(says("sec-fetch-site"), Some(b"cross-site" | b"same-site"));
    let is_page =
        says("sec-fetch-mode") == Some(b"navigate") && says("sec-fetch-dest") == Some(b"document");
    is_elsewhere && is_page && cookies::read(headers, cookies::STAFF).is_none()
}

/// The page that asks for the same address again.
pub(super) async fn ask_again(portal: &Portal, visitor: Visitor) -> Response {
    let to = ours(&visitor.here).to_owned();
    let visitor = Visitor {
        here: Route::SignIn.to_string(),
        ..visitor
    };
    let refresh = HeaderValue::try_from(format!("0; url={to}"));
    let mut response = render(portal, &visitor, Shown::GoesOn(GoesOn { to })).await;
    if let Ok(refresh) = refresh {
        response.headers_mut().insert(REFRESH, refresh);
    }
    response
}

/// Has the browser leave a page of staff once nobody can be signed in any more who has not used it since.
pub(super) fn ends(answer: &mut Response, pattern: Option<Pattern>, here: &str) {
    let is_page = answer
        .headers()
        .get(header::CONTENT_TYPE)
        .is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
    let is_opened = answer.headers().get(header::CONTENT_DISPOSITION).is_none();
    if !is_page || !is_opened || !pattern.is_some_and(goes) {
        return;
    }
    let (idle, sign_in) = (SessionLimits::default().idle, Route::SignIn);
    let seconds = idle.num_seconds() + AFTER;
    let to = format!("{sign_in}?{ENDED}&next={}", encode(ours(here)));
    if let Ok(refresh) = HeaderValue::try_from(format!("{seconds}; url={to}")) {
        answer.headers_mut().insert(REFRESH, refresh);
    }
}

/// Whether nothing is typed on its page but what is soon typed again.
fn goes(pattern: Pattern) -> bool {
    let is_behind = matches!(pattern.audience(), Audience::Colleague | Audience::Staff);
    is_behind && matches!(pattern.takes(), Takes::Nothing | Takes::Form)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
        let pairs = pairs.iter();
        pairs
            .map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap()))
            .collect()
    }

    #[test]
    fn only_a_link_that_was_followed_without_the_cookie_is_asked_for_again() {
        let link = [
            ("sec-fetch-site", "cross-site"),
            ("sec-fetch-mode", "navigate"),
            ("sec-fetch-dest", "document"),
        ];
        assert!(is_from_elsewhere(&headers(&link)));
        for (name, value) in [
            ("sec-fetch-site", "same-origin"),
            ("sec-fetch-site", "none"),
            ("sec-fetch-mode", "no-cors"),
            ("sec-fetch-dest", "iframe"),
        ] {
            let mut other = headers(&link);
            other.insert(HeaderName::from_static(name), value.parse().unwrap());
            assert!(!is_from_elsewhere(&other), "{name}: {value}");
        }
        let mut signed_in = headers(&link);
        signed_in.insert(header::COOKIE, "__Host-staff=x".parse().unwrap());
        assert!(
            !is_from_elsewhere(&signed_in),
            "an older cookie comes along"
        );
        assert!(!is_from_elsewhere(&HeaderMap::new()), "an older browser");
    }

    #[test]
    fn pages_into_which_staff_write_stay() {
        for (pattern, is_gone) in [
            (Pattern::Case, true),
            (Pattern::Queue, true),
            (Pattern::Find, true),
            (Pattern::Accounts, true),
            (Pattern::Act, false),
            (Pattern::Record, false),
            (Pattern::Letter, false),
            (Pattern::AddFile, false),
            (Pattern::SecondFactor, false),
            (Pattern::SignIn, false),
            (Pattern::Start, false),
        ] {
            assert_eq!(goes(pattern), is_gone, "{pattern:?}");
        }
    }
}
