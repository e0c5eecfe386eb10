//! Whom to tell of a weakness of the portal (RFC 9116).

use app::routes::Route;
use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};

use crate::portal::Portal;

/// Answers `GET /.well-known/security.txt` with what the profile says, for a year from the day on which somebody last looked
/// whether it is right; then it is not given any more.
pub async fn security_txt(State(portal): State<Portal>) -> Response {
    let council = &portal.council;
    let said = council.profile.security.as_ref();
    let holds = said.filter(|said| council.clock.today() < said.ends_on());
    let Some(said) = holds else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let mut lines: Vec<String> = said
        .contact
        .iter()
        .map(|contact| format!("Contact: {contact}"))
        .collect();
    lines.push(format!("Expires: {}T00:00:00Z", said.ends_on()));
    lines.push("Preferred-Languages: en".to_owned());
    lines.push(format!(
        "Canonical: {}{}",
        council.public_url,
        Route::SecurityTxt
    ));
    if let Some(policy) = &said.policy {
        lines.push(format!("Policy: {policy}"));
    }
    let kind = (header::CONTENT_TYPE, "text/plain; charset=utf-8");
    ([kind], lines.join("\n") + "\n").into_response()
}
