//! Counts forms, and refuses those that are too many from one address.

use app::routes::Pattern;
use axum::Extension;
use axum::extract::{Request, State};
use axum::http::Method;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use crate::edge::visitor::Visitor;
use crate::portal::Portal;

/// Counts every form. What a browser reports by itself has a limit of its own. Forms with text that would be lost count in their handler, which shows it again; those of staff need
/// a session and are not counted.
pub async fn count(
    State(portal): State<Portal>,
    Extension(visitor): Extension<Visitor>,
    request: Request,
    next: Next,
) -> Response {
    let pattern = Pattern::of(request.uri().path());
    let counts_itself = pattern.is_some_and(|pattern| {
        pattern.keeps_text()
            || matches!(
                pattern,
                Pattern::Question | Pattern::Check | Pattern::HandIn | Pattern::PolicyReports
            )
    });
    if request.method() == Method::POST
        && !counts_itself
        && let Err(too_many) = portal.limits.post(visitor.address)
    {
        return too_many.into_response();
    }
    next.run(request).await
}
