//! Who is signed in, by their cookie.

use axum::http::HeaderMap;
use casework::Error;
use store::{SessionLimits, SessionToken};

use crate::edge::cookies;
use crate::edge::visitor::SignedIn;
use crate::portal::Portal;

/// Who is signed in with these headers and owes nothing; asking keeps no session alive.
pub async fn signed_in(portal: &Portal, headers: &HeaderMap) -> Option<SignedIn> {
    let token =
        cookies::read(headers, cookies::STAFF).and_then(|text| SessionToken::from_text(&text));
    let staff = session(portal, token, true).await.ok().flatten();
    staff.filter(|staff| staff.owes.is_none())
}

/// Whose session this token opens. What a page asks by itself keeps no session alive.
///
/// # Errors
/// [`Error::Unavailable`].
pub async fn session(
    portal: &Portal,
    token: Option<SessionToken>,
    asks_by_itself: bool,
) -> Result<Option<SignedIn>, Error> {
    let Some(token) = token else { return Ok(None) };
    let (store, now) = (&portal.council.store, portal.council.clock.now());
    let limits = SessionLimits::default();
    let found = if asks_by_itself {
        store.find_session(&token, now, limits).await?
    } else {
        store.use_session(&token, now, limits).await?
    };
    // A session does not outlive the password that somebody else chose for it.
    let works = |until: &Option<_>| until.is_none_or(|until| until > now);
    let found = found.filter(|session| works(&session.account.given_until));
    // A session goes with the way in which it began.
    let found = found.filter(|session| match session.directory {
        Some(_) => session.account.by_directory && portal.directory.is_some(),
        None => !portal.only_by_directory(),
    });
    Ok(found.map(|session| SignedIn {
        token: Some(token),
        ..SignedIn::of(portal, &session)
    }))
}
