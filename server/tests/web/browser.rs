//! A browser as small as can be: it keeps cookies, follows nothing, runs no script.

use std::collections::BTreeMap;

use axum::Router;
use axum::body::Body;
use axum::http::{HeaderMap, Method, Request, header};
use http_body_util::BodyExt;
use tower::ServiceExt;

/// Somebody's browser.
#[derive(Clone)]
pub(crate) struct Browser {
    pub router: Router,
    /// The cookies it holds.
    pub cookies: BTreeMap<String, String>,
    /// Headers that it sends with every request.
    pub headers: Vec<(&'static str, String)>,
    /// Every path it asked for and every path it was sent to.
    pub paths: Vec<String>,
}

/// An answer.
pub(crate) struct Page {
    /// Its status.
    pub status: u16,
    /// Its headers.
    pub headers: HeaderMap,
    /// Its text, without the marks that the framework leaves between pieces of text.
    pub text: String,
    /// What came, byte by byte.
    pub bytes: Vec<u8>,
}

impl Browser {
    /// A browser without cookies.
    pub(crate) fn new(router: Router) -> Self {
        let headers = vec![
            ("host", "localhost:3000".to_owned()),
            ("sec-fetch-site", "same-origin".to_owned()),
        ];
        Self {
            router,
            cookies: BTreeMap::new(),
            headers,
            paths: Vec::new(),
        }
    }

    /// The same with another value for a header; nothing takes it away.
    pub(crate) fn saying(&self, name: &'static str, value: &str) -> Self {
        let mut other = self.clone();
        other.headers.retain(|(known, _)| *known != name);
        if !value.is_empty() {
            other.headers.push((name, value.to_owned()));
        }
        other
    }

    /// Asks for a page.
    pub(crate) async fn get(&mut self, path: &str) -> Page {
        self.send(Method::GET, path, None, Body::empty()).await
    }

    /// Asks for a page by any method.
    pub(crate) async fn asks(&mut self, method: Method, path: &str) -> Page {
        self.send(method, path, None, Body::empty()).await
    }

    /// Sends a form.
    pub(crate) async fn post(&mut self, path: &str, pairs: &[(&str, &str)]) -> Page {
        let encode =
            |text: &str| form_urlencoded::byte_serialize(text.as_bytes()).collect::<String>();
        let body: Vec<String> = pairs
            .iter()
            .map(|(name, value)| format!("{}={}", encode(name), encode(value)))
            .collect();
        self.post_raw(
            path,
            "application/x-www-form-urlencoded",
            body.join("&").into_bytes(),
        )
        .await
    }

    /// Asks in another way.
    pub(crate) async fn ask(&mut self, method: Method, path: &str) -> Page {
        self.send(method, path, None, Body::empty()).await
    }

    /// Sends anything.
    pub(crate) async fn post_raw(&mut self, path: &str, kind: &str, body: impl Into<Body>) -> Page {
        self.send(Method::POST, path, Some(kind), body.into()).await
    }

    async fn send(&mut self, method: Method, path: &str, kind: Option<&str>, body: Body) -> Page {
        self.paths.push(path.to_owned());
        let mut request = Request::builder().method(method).uri(path);
        for (name, value) in &self.headers {
            request = request.header(*name, value);
        }
        if let Some(kind) = kind {
            request = request.header(header::CONTENT_TYPE, kind);
        }
        let cookies: Vec<String> = self
            .cookies
            .iter()
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        if !cookies.is_empty() {
            request = request.header(header::COOKIE, cookies.join("; "));
        }
        let request = request.body(body).unwrap();
        let response = self.router.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let bytes = body.collect().await.unwrap().to_bytes().to_vec();
        let is_text = parts.headers.get(header::CONTENT_TYPE).is_none_or(|kind| {
            let kind = kind.to_str().unwrap();
            kind.starts_with("text/") || kind.starts_with("application/json")
        });
        let text = if is_text {
            String::from_utf8(bytes.clone()).unwrap()
        } else {
            String::new()
        };
        self.take_cookies(&parts.headers);
        if let Some(to) = parts.headers.get(header::LOCATION) {
            self.paths.push(to.to_str().unwrap().to_owned());
        }
        Page {
            status: parts.status.as_u16(),
            headers: parts.headers,
            text: text.replace("<!>", ""),
            bytes,
        }
    }

    fn take_cookies(&mut self, headers: &HeaderMap) {
        for line in headers.get_all(header::SET_COOKIE) {
            let line = line.to_str().unwrap();
            let (pair, how) = line.split_once(';').unwrap();
            let (name, value) = pair.split_once('=').unwrap();
            assert!(name.starts_with("__Host-"), "{line}");
            let site = match name {
                "__Host-staff" => "SameSite=Strict",
                _ => "SameSite=Lax",
            };
            for needed in ["Path=/", "Secure", "HttpOnly", site] {
                assert!(how.contains(needed), "{line} lacks {needed}");
            }
            assert!(!how.contains("Domain"), "{line}");
            if how.contains("Max-Age=0") {
                self.cookies.remove(name);
            } else {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
    }
}

impl Page {
    /// Where it leads.
    pub(crate) fn location(&self) -> &str {
        self.headers
            .get(header::LOCATION)
            .map_or("", |to| to.to_str().unwrap())
    }

    /// A header, or nothing.
    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers
            .get(name)
            .map_or("", |value| value.to_str().unwrap())
    }

    /// Whether it is a whole page for people with this status.
    pub(crate) fn is_error_page(&self, status: u16) -> bool {
        let whole = self.text.contains("<h1") && self.text.contains("</html>");
        self.status == status && whole && self.header("content-type").starts_with("text/html")
    }
}
