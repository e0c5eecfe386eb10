//! One line a request: method, route, status, time, and a number that stands on every line about it and in its answer. Never the
//! address asked for, which may name a case.

use std::time::Instant;

use axum::extract::{MatchedPath, Request};
use axum::http::{HeaderName, HeaderValue, Method};
use axum::middleware::Next;
use axum::response::Response;
use casework::random_number;
use tracing::{Instrument, error_span, info};

/// The number of a request in its answer.
const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// Writes the line, and counts the request.
pub async fn write(request: Request, next: Next) -> Response {
    let number = random_number();
    // Of the highest level, so that no filter takes the number away.
    let span = error_span!("request", id = number);
    let mut response = one(request, next).instrument(span).await;
    if let Ok(number) = HeaderValue::from_str(&number) {
        response.headers_mut().insert(REQUEST_ID, number);
    }
    response
}

async fn one(request: Request, next: Next) -> Response {
    let begun = Instant::now();
    let method = request.method().clone();
    let route = request
        .extensions()
        .get::<MatchedPath>()
        .map_or_else(|| "none".to_owned(), |route| route.as_str().to_owned());
    let response = next.run(request).await;
    let took = begun.elapsed();
    let (status, ms) = (response.status().as_u16(), took.as_millis());
    count(&method, &route, status, took.as_secs_f64());
    info!(%method, route, status, ms, "{method} {route} {status}");
    response
}

/// Nothing that a stranger chooses is in the name of a series: each would be kept for as long as the program runs.
fn count(method: &Method, route: &str, status: u16, seconds: f64) {
    let method = match *method {
        Method::GET => "GET",
        Method::HEAD => "HEAD",
        Method::POST => "POST",
        _ => "other",
    };
    let (of, status) = (route.to_owned(), status.to_string());
    metrics::counter!("heard_requests_total", "method" => method, "route" => of, "status" => status)
        .increment(1);
    metrics::histogram!("heard_request_seconds", "route" => route.to_owned()).record(seconds);
}
