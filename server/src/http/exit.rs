//! "Exit this page": the answers and the cookies are gone before the other page comes.

use axum::Extension;
use axum::extract::State;
use axum::http::{HeaderMap, HeaderName, HeaderValue};
use axum::response::Response;

use super::visitor::Visitor;
use super::{cookies, see_other};
use crate::casework::forget_draft;
use crate::state::Portal;

/// Answers `GET /exit`. A link on another site leads out too, but clears nothing.
pub async fn leave(
    State(portal): State<Portal>,
    Extension(visitor): Extension<Visitor>,
    headers: HeaderMap,
) -> Response {
    let mut response = see_other(&portal.office.council.exit_to);
    let site = headers.get("sec-fetch-site").map(HeaderValue::as_bytes);
    if !matches!(site, None | Some(b"same-origin" | b"none")) {
        return response;
    }
    if let Some(token) = &visitor.draft
        && let Err(error) = forget_draft(&portal.office, token).await
    {
        // Whoever must leave leaves; what is left is gone within a day.
        let _ = error.log();
    }
    cookies::set(&mut response, cookies::DRAFT, "", 0);
    cookies::set(&mut response, cookies::LANGUAGE, "", 0);
    let cache = HeaderValue::from_static("\"cache\"");
    response
        .headers_mut()
        .insert(HeaderName::from_static("clear-site-data"), cache);
    response
}
