//! "Exit this page": the answers and the cookies are gone before the other page comes.

use std::time::Duration;

use axum::Extension;
use axum::extract::State;
use axum::http::{HeaderMap, HeaderName, HeaderValue};
use axum::response::Response;
use casework::forget_draft;
use tokio::time::timeout;

use crate::edge::cookies;
use crate::edge::respond::see_other;
use crate::edge::visitor::Visitor;
use crate::portal::Portal;

/// So long somebody who leaves waits at most.
const AT_ONCE: Duration = Duration::from_secs(1);

/// Answers `GET /exit`. A link on another site leads out too, but clears nothing.
pub(crate) async fn leave(
    State(portal): State<Portal>,
    Extension(visitor): Extension<Visitor>,
    headers: HeaderMap,
) -> Response {
    let mut response = see_other(&portal.council.profile.exit_to);
    let site = headers.get("sec-fetch-site").map(HeaderValue::as_bytes);
    if !matches!(site, None | Some(b"same-origin" | b"none")) {
        return response;
    }
    if let Some(token) = visitor.draft {
        portal.forgotten.add(&token, portal.council.clock.now());
        let council = portal.council.clone();
        let forgets = tokio::spawn(async move {
            // What is left is gone within a day.
            if let Err(error) = forget_draft(&council, &token).await {
                let _ = error.log();
            }
        });
        // Whoever must leave leaves, also while another program writes.
        let _ = timeout(AT_ONCE, forgets).await;
    }
    cookies::set(&mut response, cookies::DRAFT, "", 0);
    cookies::set(&mut response, cookies::MINE, "", 0);
    cookies::set(&mut response, cookies::TRIED, "", 0);
    cookies::set(&mut response, cookies::OPENED, "", 0);
    cookies::set(&mut response, cookies::LANGUAGE, "", 0);
    let cache = HeaderValue::from_static("\"cache\"");
    response
        .headers_mut()
        .insert(HeaderName::from_static("clear-site-data"), cache);
    response
}
