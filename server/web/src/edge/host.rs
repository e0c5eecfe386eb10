//! Each portal answers to its own name only: what is asked for under another, whoever pointed it at us, is refused.

use std::sync::Once;

use app::routes::Audience;
use axum::extract::{Request, State};
use axum::http::uri::Authority;
use axum::http::{HeaderMap, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use council::{PublicUrl, is_local};
use tracing::warn;

use crate::installation::Installation;
use crate::portal::Portal;

/// The place of the portal that a request is for: that of the council whose host it names. Supervisors get the first by any
/// name, and where there is one council only it is asked whatever the name, and [`check`]s it.
///
/// # Errors
/// What to answer when it is none of ours.
pub fn place_of_portal(
    installation: &Installation,
    request: &Request,
) -> Result<usize, StatusCode> {
    let portals = installation.portals();
    if portals.len() == 1 || is_for_supervisors(request) {
        return Ok(0);
    }
    let asked = name(request.headers()).ok_or(StatusCode::BAD_REQUEST)?;
    let urls = || portals.iter().map(|portal| &portal.council.public_url);
    urls()
        .position(|url| is_host_of(url, &asked))
        .or_else(|| urls().position(|url| is_ours(url, &asked)))
        .ok_or_else(misdirected)
}

/// Answers 400 where there is not one name, and 421 where it is not ours.
pub async fn check(State(portal): State<Portal>, request: Request, next: Next) -> Response {
    if is_for_supervisors(&request) {
        return next.run(request).await;
    }
    let public_url = &portal.council.public_url;
    let Some(asked) = name(request.headers()) else {
        return StatusCode::BAD_REQUEST.into_response();
    };
    let of_target = request.uri().authority();
    if !is_ours(public_url, &asked) || of_target.is_some_and(|other| !is_ours(public_url, other)) {
        return misdirected().into_response();
    }
    next.run(request).await
}

/// Supervisors ask by whatever name or address they know.
fn is_for_supervisors(request: &Request) -> bool {
    Audience::of(request.uri().path()) == Audience::Health
}

fn misdirected() -> StatusCode {
    static OTHER: Once = Once::new();
    OTHER.call_once(|| {
        warn!(
            "A request was for another host than that of a public address and was refused: a proxy in front must pass the \
             Host header on"
        );
    });
    StatusCode::MISDIRECTED_REQUEST
}

/// Whether this is the origin of a form of ours, as a browser says it.
#[must_use]
pub fn is_our_origin(public_url: &PublicUrl, origin: &str) -> bool {
    if origin.eq_ignore_ascii_case(public_url.as_str()) {
        return true;
    }
    let authority = origin.strip_prefix("http://");
    authority.is_some_and(|authority| {
        public_url.is_on_own_machine()
            && authority
                .parse()
                .is_ok_and(|authority| is_ours(public_url, &authority))
    })
}

/// Host and port; none where the header is missing, is there twice or cannot be read.
fn name(headers: &HeaderMap) -> Option<Authority> {
    let mut names = headers.get_all(header::HOST).iter();
    let name = names.next()?.to_str().ok()?;
    match names.next() {
        None if !name.contains('@') => name.parse().ok(),
        _ => None,
    }
}

/// On one's own machine every name of it is ours.
fn is_ours(public_url: &PublicUrl, asked: &Authority) -> bool {
    is_host_of(public_url, asked) || public_url.is_on_own_machine() && is_local(asked.host())
}

/// The port is the proxy's affair.
fn is_host_of(public_url: &PublicUrl, asked: &Authority) -> bool {
    asked.host().eq_ignore_ascii_case(public_url.host())
}

#[cfg(test)]
mod tests {
    use super::*;

    const PUBLIC: &str = "https://tellus.westmere.example";

    #[test]
    fn only_the_public_name_is_ours_and_at_home_every_name_of_the_machine() {
        let ours = |public_url: &str, asked: &str| {
            is_ours(&public_url.parse().unwrap(), &asked.parse().unwrap())
        };
        for asked in [
            "tellus.westmere.example",
            "TellUs.Westmere.Example:443",
            "tellus.westmere.example:8443",
        ] {
            assert!(ours(PUBLIC, asked), "{asked}");
        }
        for asked in [
            "evil.example",
            "tellus.westmere.example.evil.example",
            "localhost",
            "127.0.0.1:3000",
        ] {
            assert!(!ours(PUBLIC, asked), "{asked}");
        }
        for asked in [
            "localhost:3000",
            "127.0.0.1:3000",
            "[::1]:3000",
            "127.0.0.2",
        ] {
            assert!(ours("http://localhost:3000", asked), "{asked}");
            assert!(ours("http://[::1]:3000", asked), "{asked}");
        }
        assert!(!ours(
            "http://localhost:3000",
            "localhost.evil.example:3000"
        ));
        assert!(!ours("http://192.0.2.7:3000", "127.0.0.1"));
        assert!(ours("http://192.0.2.7:3000", "192.0.2.7:3000"));
    }

    #[test]
    fn a_name_that_is_missing_doubled_or_dressed_up_is_none() {
        let named = |names: &[&str]| {
            let mut headers = HeaderMap::new();
            for name in names {
                headers.append(header::HOST, name.parse().unwrap());
            }
            name(&headers)
        };
        assert!(named(&["localhost:3000"]).is_some());
        for names in [&[][..], &[""], &["a", "a"], &["a@b"], &["a b"], &["a/b"]] {
            assert!(named(names).is_none(), "{names:?}");
        }
    }

    #[test]
    fn a_form_comes_from_the_public_address_with_its_scheme() {
        let is_our_origin =
            |public_url: &str, origin: &str| is_our_origin(&public_url.parse().unwrap(), origin);
        assert!(is_our_origin(PUBLIC, "https://tellus.westmere.example"));
        for other in [
            "http://tellus.westmere.example",
            "https://tellus.westmere.example:8443",
            "https://evil.example",
            "null",
            "",
        ] {
            assert!(!is_our_origin(PUBLIC, other), "{other}");
        }
        let home = "http://localhost:3000";
        assert!(is_our_origin(home, "http://127.0.0.1:3000"));
        assert!(!is_our_origin(home, "https://localhost:3000"));
        assert!(!is_our_origin(home, "http://localhost.evil.example:3000"));
    }
}
