//! A panic ends one request, with a page; its words, which may hold what a person wrote, go nowhere.

use std::any::Any;
use std::panic;

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use tower_http::catch_panic::CatchPanicLayer;
use tracing::error;

use casework::random_number;

use crate::error::Number;

/// Turns a panic into a response.
pub type Caught = fn(Box<dyn Any + Send + 'static>) -> Response;

/// Catches panics of everything within.
#[must_use]
pub fn layer() -> CatchPanicLayer<Caught> {
    CatchPanicLayer::custom(caught as Caught)
}

/// Makes every panic of the process say only where it was.
pub fn say_only_where() {
    panic::set_hook(Box::new(|panicked| {
        let place = panicked
            .location()
            .map(ToString::to_string)
            .unwrap_or_default();
        error!(place, "Panicked at {place}");
    }));
}

fn caught(_: Box<dyn Any + Send + 'static>) -> Response {
    let number = random_number();
    error!(number, "A request panicked");
    let mut response = StatusCode::INTERNAL_SERVER_ERROR.into_response();
    response.extensions_mut().insert(Number(Some(number)));
    response
}
