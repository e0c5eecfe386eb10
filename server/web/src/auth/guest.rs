//! Who is in from outside. Everything under `/guest` but the door needs their session, whichever route answers it, and nothing else
//! does: it opens no other page.

use app::routes::{Audience, Route};
use axum::extract::{Request, State};
use axum::http::{HeaderMap, StatusCode};
use axum::middleware::Next;
use axum::response::Response;
use casework::Error;
use rules::principal::{Guest, Principal};
use store::{AuditEvent, GuestToken, What};

use crate::auth::{is_odd, not_taken};
use crate::edge::cookies;
use crate::edge::respond::see_other;
use crate::edge::visitor::Visitor;
use crate::error::refusal;
use crate::portal::Portal;

/// Finds who is in before any page of theirs runs, and tells everybody else how to come in.
pub async fn require_guest(
    State(portal): State<Portal>,
    mut request: Request,
    next: Next,
) -> Response {
    if Audience::of(request.uri().path()) != Audience::Guest {
        return next.run(request).await;
    }
    if is_odd(request.method()) {
        return not_taken();
    }
    let guest = match guest_in(&portal, request.headers()).await {
        Ok(Some(guest)) => guest,
        Ok(None) => return see_other(Route::GuestOut),
        Err(error) => return refusal(&error),
    };
    let visitor = request.extensions_mut().get_mut::<Visitor>();
    let visitor = visitor.map(|visitor| {
        visitor.guest = Some(guest.clone());
        visitor.clone()
    });
    let address = visitor.as_ref().and_then(|visitor| visitor.address);
    let mut answer = next.run(request).await;
    if matches!(
        answer.status(),
        StatusCode::FORBIDDEN | StatusCode::NOT_FOUND
    ) {
        let (by, now) = (Principal::Guest(guest.clone()), portal.council.clock.now());
        let event = AuditEvent::new(&by, What::Refused, now).case(&guest.of);
        portal
            .council
            .store
            .audit(event.from(address).refused())
            .await;
    }
    if let Some(visitor) = visitor {
        answer.extensions_mut().insert(visitor);
    }
    answer
}

/// Who is in with these headers.
///
/// # Errors
/// [`Error::Unavailable`].
pub async fn guest_in(portal: &Portal, headers: &HeaderMap) -> Result<Option<Guest>, Error> {
    let Some(token) = token(headers) else {
        return Ok(None);
    };
    let (now, today) = (portal.council.clock.now(), portal.council.clock.today());
    Ok(portal.council.store.guest_in(&token, now, today).await?)
}

/// The token in their cookie.
pub fn token(headers: &HeaderMap) -> Option<GuestToken> {
    let text = cookies::read(headers, cookies::GUEST)?;
    GuestToken::from_text(&text)
}
