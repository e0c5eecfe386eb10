//! The address that was asked for, as a handler takes it.

use app::routes::Route;
use axum::extract::FromRequestParts;
use axum::http::StatusCode;
use axum::http::request::Parts;

/// The address; 404 for one that names a journey, a question, a reference or an act that does not exist.
pub struct At(pub Route);

impl<S: Send + Sync> FromRequestParts<S> for At {
    type Rejection = StatusCode;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, StatusCode> {
        let route = Route::parse(parts.uri.path());
        route.map(Self).ok_or(StatusCode::NOT_FOUND)
    }
}
