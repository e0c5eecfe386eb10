//! Each portal answers to its own names only: what is asked for under another, whoever pointed it at us, is refused. Where staff have
//! an address of their own, each of the two answers only whom it is for.

use std::sync::Once;

use app::routes::{Audience, Pattern};
use axum::extract::{Request, State};
use axum::http::uri::Authority;
use axum::http::{HeaderMap, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use casework::Council;
use council::{PublicUrl, is_local};
use tracing::warn;

use crate::edge::respond::see_other;
use crate::edge::site;
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
    let mut councils = portals.iter().map(|portal| &portal.council);
    let at_its_host = councils.position(|council| {
        is_host_of(&council.public_url, &asked) || is_host_of(council.staff_url(), &asked)
    });
    let mut councils = portals.iter().map(|portal| &portal.council);
    at_its_host
        .or_else(|| councils.position(|council| is_ours(&council.public_url, &asked)))
        .ok_or_else(misdirected)
}

/// Where a request came in, when there are two places; it travels with the request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Door {
    /// That of the public.
    Public,
    /// That of staff.
    Staff,
}

/// The address of a portal that was asked for; it travels with the request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AddressAsked {
    /// The only one.
    Only,
    /// That of the public.
    Public,
    /// That of staff.
    Staff,
}

impl AddressAsked {
    /// By the name, and by the door where there are two.
    fn of(council: &Council, door: Option<Door>, asked: &Authority) -> Option<Self> {
        let is_public = is_ours(&council.public_url, asked);
        let Some(staff_url) = &council.profile.staff_url else {
            return is_public.then_some(Self::Only);
        };
        match is_host_of(staff_url, asked) {
            true => (door != Some(Door::Public)).then_some(Self::Staff),
            false => (is_public && door != Some(Door::Staff)).then_some(Self::Public),
        }
    }

    /// The address itself.
    pub(super) fn url(self, council: &Council) -> &PublicUrl {
        match self {
            Self::Only | Self::Public => &council.public_url,
            Self::Staff => council.staff_url(),
        }
    }
}

/// Answers 400 where there is not one name, and 421 where it is not ours. What is for staff is not there at the address of the public,
/// and whoever asks for what is for the public at that of staff is led there.
pub async fn check(State(portal): State<Portal>, mut request: Request, next: Next) -> Response {
    if is_for_supervisors(&request) {
        return next.run(request).await;
    }
    let council = &portal.council;
    let Some(named) = name(request.headers()) else {
        return StatusCode::BAD_REQUEST.into_response();
    };
    let door = request.extensions().get::<Door>().copied();
    let Some(asked) = AddressAsked::of(council, door, &named) else {
        return misdirected().into_response();
    };
    let of_target = request.uri().authority();
    if of_target.is_some_and(|other| AddressAsked::of(council, door, other) != Some(asked)) {
        return misdirected().into_response();
    }
    let path = request.uri().path();
    let is_of_council = Audience::of(path).is_council();
    let (is_root, is_for_both) = (path == Pattern::Start.path(), is_for_both(path));
    match asked {
        AddressAsked::Public if is_of_council => return StatusCode::NOT_FOUND.into_response(),
        AddressAsked::Staff if is_root => return see_other(Pattern::Queue.path()),
        AddressAsked::Staff if !is_of_council && !is_for_both => {
            let whole = request.uri().path_and_query();
            let whole = whole.map_or("/", |whole| whole.as_str());
            return match request.method().is_safe() {
                true => see_other(format!("{}{whole}", council.public_url)),
                false => StatusCode::NOT_FOUND.into_response(),
            };
        }
        AddressAsked::Only | AddressAsked::Public | AddressAsked::Staff => {}
    }
    request.extensions_mut().insert(asked);
    next.run(request).await
}

/// What pages of the public need, and those of staff too.
fn is_for_both(path: &str) -> bool {
    site::is_file(path)
        || path == site::FAVICON
        || Pattern::of(path) == Some(Pattern::PolicyReports)
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
