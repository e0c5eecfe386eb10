//! Forms of other sites are refused, by what the browser says of itself (Sec-Fetch-Site, then Origin).

use anyhow::{Result, anyhow};
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use council::PublicUrl;
use tower_http::csrf::{CsrfLayer, ProtectionError};

use crate::edge::host::AddressAsked;
use crate::edge::{cookies, host};
use crate::portal::Portal;

/// Answers 403; [`crate::pages::trouble`] gives it a page.
pub type Refuse = fn(ProtectionError) -> Response;

/// The layer that refuses forms of other sites. A proxy may give the portal another name: forms of the public address
/// are taken all the same.
///
/// # Errors
/// When the public address is none that a browser sends.
pub fn layer(public_url: &PublicUrl) -> Result<CsrfLayer<Refuse>> {
    let layer = CsrfLayer::new()
        .add_trusted_origin(public_url.as_str())
        .map_err(|cause| {
            anyhow!(
                "The public address {public_url} cannot be used ({cause}): write one like https://tellus.example."
            )
        })?;
    Ok(layer.with_rejection_response(refuse as Refuse))
}

fn refuse(_: ProtectionError) -> Response {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = StatusCode::FORBIDDEN;
    response
}

/// Our pages send no referrer, so browsers from before Sec-Fetch-Site (Safari until 16.3) say `Origin: null` even for
/// our own forms. Such a form is taken when it brings a cookie of ours: they are `SameSite=Lax`, and these browsers do
/// not send those from another site.
///
/// Where they name an origin, it must be the public address: that of the Host header is whatever was asked for.
pub async fn take_old_browsers(
    State(portal): State<Portal>,
    mut request: Request,
    next: Next,
) -> Response {
    if is_ours_from_an_old_browser(request.headers()) {
        request.headers_mut().remove(header::ORIGIN);
    }
    let changes = !request.method().is_safe();
    let council = &portal.council;
    let asked = request.extensions().get::<AddressAsked>().copied();
    let url = asked.unwrap_or(AddressAsked::Only).url(council);
    // The layer behind this one takes forms of the public's address, also where they are sent to that of staff.
    let is_of_the_public = asked == Some(AddressAsked::Staff)
        && names_origin(request.headers(), |origin| {
            origin.eq_ignore_ascii_case(council.public_url.as_str())
        });
    if changes && (is_of_the_public || is_of_another_site(url, request.headers())) {
        return StatusCode::FORBIDDEN.into_response();
    }
    next.run(request).await
}

fn is_of_another_site(public_url: &PublicUrl, headers: &HeaderMap) -> bool {
    let says_nothing = !headers.contains_key("sec-fetch-site");
    says_nothing && names_origin(headers, |origin| !host::is_our_origin(public_url, origin))
}

/// Whether an origin is named of which this is so.
fn names_origin(headers: &HeaderMap, is_so: impl Fn(&str) -> bool) -> bool {
    let mut origins = headers.get_all(header::ORIGIN).iter();
    origins.any(|origin| is_so(origin.to_str().unwrap_or_default()))
}

fn is_ours_from_an_old_browser(headers: &HeaderMap) -> bool {
    let says_nothing = !headers.contains_key("sec-fetch-site");
    let is_null = headers
        .get(header::ORIGIN)
        .is_some_and(|origin| origin == "null");
    says_nothing && is_null && cookies::has_any(headers)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_old_browser_is_believed_only_with_a_cookie_and_only_when_it_is_old() {
        let headers = |pairs: &[(&'static str, &'static str)]| -> HeaderMap {
            pairs
                .iter()
                .map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap()))
                .collect()
        };
        let cookie = ("cookie", "__Host-language=en-GB");
        assert!(is_ours_from_an_old_browser(&headers(&[
            ("origin", "null"),
            cookie
        ])));
        assert!(!is_ours_from_an_old_browser(&headers(&[(
            "origin", "null"
        )])));
        assert!(!is_ours_from_an_old_browser(&headers(&[
            ("origin", "https://evil.example"),
            cookie
        ])));
        let young = [("origin", "null"), cookie, ("sec-fetch-site", "cross-site")];
        assert!(!is_ours_from_an_old_browser(&headers(&young)));
    }
}
