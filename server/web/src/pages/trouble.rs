//! Gives every refusal a page in the visitor's own words, whoever refused: a handler, a layer or the router.

use app::form::ErrorPage;
use app::routes::{Audience, Pattern};
use axum::Extension;
use axum::extract::{Request, State};
use axum::http::header;
use axum::middleware::Next;
use axum::response::Response;

use crate::edge::site::is_file;
use crate::edge::visitor::Visitor;
use crate::error::Number;
use crate::pages::render::{Shown, render};
use crate::portal::Portal;

/// Replaces an error without a page by the page of its status.
pub async fn show(
    State(portal): State<Portal>,
    Extension(visitor): Extension<Visitor>,
    request: Request,
    next: Next,
) -> Response {
    let wants_page = wants_page(request.uri().path());
    let refused = next.run(request).await;
    let is_error = refused.status().is_client_error() || refused.status().is_server_error();
    if !is_error || !wants_page || is_page(&refused) {
        return refused;
    }
    let number = refused
        .extensions()
        .get::<Number>()
        .and_then(|number| number.0.clone());
    let visitor = refused.extensions().get().cloned().unwrap_or(visitor);
    let error = ErrorPage {
        status: refused.status().as_u16(),
        number,
    };
    let mut page = render(&portal, &visitor, Shown::Error(error)).await;
    *page.status_mut() = refused.status();
    for (name, value) in refused.headers() {
        if ![
            header::CONTENT_TYPE,
            header::CONTENT_LENGTH,
            header::CACHE_CONTROL,
        ]
        .contains(name)
        {
            page.headers_mut().append(name, value.clone());
        }
    }
    page
}

/// Files, and what is asked for by scripts and supervisors, are not read by people.
fn wants_page(path: &str) -> bool {
    let is_for_scripts = matches!(
        Pattern::of(path),
        Some(Pattern::Pulse | Pattern::Keep | Pattern::PolicyReports)
    );
    !is_for_scripts && !is_file(path) && Audience::of(path) != Audience::Health
}

fn is_page(response: &Response) -> bool {
    response
        .headers()
        .get(header::CONTENT_TYPE)
        .is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"))
}
