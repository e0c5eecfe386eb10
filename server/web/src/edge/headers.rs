//! The headers that every answer carries, and the nonce of its scripts.

use app::routes::Route;
use axum::extract::{Request, State};
use axum::http::{HeaderName, HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::Response;

use crate::edge::visitor::Visitor;
use crate::edge::{content_policy, cookies, permissions, site};
use crate::portal::Portal;

const ALWAYS: [(HeaderName, &str); 8] = [
    (header::REFERRER_POLICY, "no-referrer"),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::X_FRAME_OPTIONS, "DENY"),
    (
        HeaderName::from_static("cross-origin-embedder-policy"),
        "require-corp",
    ),
    (
        HeaderName::from_static("cross-origin-opener-policy"),
        "same-origin",
    ),
    (
        HeaderName::from_static("cross-origin-resource-policy"),
        "same-origin",
    ),
    (HeaderName::from_static("x-robots-tag"), "noindex, nofollow"),
    (HeaderName::from_static("x-dns-prefetch-control"), "off"),
];

/// In so many seconds it may be tried again.
const AGAIN_AFTER: HeaderValue = HeaderValue::from_static("60");

const PERMISSIONS: HeaderName = HeaderName::from_static("permissions-policy");
/// Where a browser sends its reports.
const ENDPOINTS: HeaderName = HeaderName::from_static("reporting-endpoints");

/// Two years. Without `preload`: with it browsers would hold the whole domain of the council to https, in every program that it
/// runs under it, and to take a name off their list takes months. That is for the council to decide, not for one portal of it.
const TWO_YEARS: HeaderValue = HeaderValue::from_static("max-age=63072000; includeSubDomains");

/// Learns who asks, and guards the answer.
pub async fn guard(State(portal): State<Portal>, mut request: Request, next: Next) -> Response {
    let visitor = Visitor::of(&portal, &request);
    let policy = content_policy::of_page(&visitor);
    let remember_locale = request.method() == Method::GET && !visitor.has_locale;
    let path = request.uri().path().to_owned();
    request.extensions_mut().insert(visitor);

    let mut response = next.run(request).await;
    let is_page = response
        .headers()
        .get(header::CONTENT_TYPE)
        .is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
    if is_page && remember_locale && !sets(&response, cookies::LANGUAGE) {
        // Also tells a form of ours from one of another site where the browser says nothing about it; see cross_site.
        cookies::set(
            &mut response,
            cookies::LANGUAGE,
            cookies::NOT_CHOSEN,
            cookies::LANGUAGE_SECONDS,
        );
    }
    if response.status() == StatusCode::SERVICE_UNAVAILABLE {
        response
            .headers_mut()
            .entry(header::RETRY_AFTER)
            .or_insert(AGAIN_AFTER);
    }
    let kept = site::may_keep(&path, response.status());
    let headers = response.headers_mut();
    for (name, value) in ALWAYS {
        headers.insert(name, HeaderValue::from_static(value));
    }
    headers.insert(PERMISSIONS, permissions::policy());
    // A report that stands alone has its styles in it, and a policy that allows nothing else.
    let is_ours = is_page && !headers.contains_key(header::CONTENT_SECURITY_POLICY);
    if is_ours {
        let endpoint = content_policy::ENDPOINT;
        let endpoints = format!("{endpoint}=\"{}\"", Route::PolicyReports);
        if let Ok(endpoints) = HeaderValue::try_from(endpoints) {
            headers.insert(ENDPOINTS, endpoints);
        }
    }
    let policy = match is_ours {
        true => HeaderValue::try_from(policy).ok(),
        false => None,
    };
    headers
        .entry(header::CONTENT_SECURITY_POLICY)
        .or_insert(policy.unwrap_or(HeaderValue::from_static(content_policy::OF_NO_PAGE)));
    headers.insert(header::CACHE_CONTROL, kept);
    if portal.council.public_url.is_https() {
        headers.insert(header::STRICT_TRANSPORT_SECURITY, TWO_YEARS);
    }
    response
}

fn sets(response: &Response, cookie: &str) -> bool {
    let of = |line: &HeaderValue| line.as_bytes().starts_with(cookie.as_bytes());
    response
        .headers()
        .get_all(header::SET_COOKIE)
        .iter()
        .any(of)
}
