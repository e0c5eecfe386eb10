//! What nobody needs is not there: other methods, other sites that read along, files that are none of ours.

use axum::http::Method;

use super::help::TestApp;

#[tokio::test]
async fn methods_that_nobody_needs_are_refused_and_nothing_is_echoed() {
    let app = TestApp::new().await;
    for method in [
        "TRACE", "TRACK", "CONNECT", "PUT", "DELETE", "PATCH", "PROPFIND",
    ] {
        let method = Method::from_bytes(method.as_bytes()).unwrap();
        for path in ["/", "/complain/danger", "/staff/sign-in", "/healthz"] {
            let mut visitor = app.visitor().saying("x-echo", "otter");
            let page = visitor.asks(method.clone(), path).await;
            assert!(
                matches!(page.status, 404 | 405),
                "{method} {path}: {}",
                page.status
            );
            assert!(!page.text.contains("otter"), "{method} {path}");
        }
    }
}

#[tokio::test]
async fn no_other_site_may_read_what_is_answered() {
    let app = TestApp::new().await;
    for origin in ["https://evil.example", "null", "http://localhost:3000"] {
        let mut visitor = app.visitor().saying("origin", origin);
        for method in [Method::GET, Method::OPTIONS] {
            for path in [
                "/",
                "/complain/danger",
                "/staff/sign-in",
                "/readyz",
                "/favicon.svg",
            ] {
                let page = visitor.asks(method.clone(), path).await;
                let of_cors = page
                    .headers
                    .keys()
                    .find(|name| name.as_str().starts_with("access-control"));
                assert_eq!(of_cors, None, "{method} {path} for {origin}");
            }
        }
    }
}

#[tokio::test]
async fn nothing_is_served_but_what_the_tables_of_addresses_and_files_name() {
    let app = TestApp::new().await;
    for path in [
        "/.git/HEAD",
        "/.git/",
        "/.env",
        "/heard.db",
        "/master.key",
        "/council.toml",
        "/pkg/",
        "/pkg",
        "/fonts/",
        "/files/",
        "/backups/",
        "/pkg/..%2f..%2fmaster.key",
        "/pkg/%2e%2e/%2e%2e/etc/passwd",
        "/metrics",
        "/debug",
        "/swagger",
    ] {
        let page = app.visitor().get(path).await;
        assert_eq!(page.status, 404, "{path}");
    }
}

#[tokio::test]
async fn every_answer_says_what_it_is_and_in_which_letters() {
    let app = TestApp::new().await;
    let mut staff = app.staff().await;
    for (path, kind) in [
        ("/", "text/html; charset=utf-8"),
        ("/nowhere", "text/html; charset=utf-8"),
        ("/staff", "text/html; charset=utf-8"),
        ("/livez", "text/plain; charset=utf-8"),
        ("/readyz", "text/plain; charset=utf-8"),
        ("/staff/use/record.csv", "text/csv; charset=utf-8"),
    ] {
        let page = staff.get(path).await;
        assert!(!page.bytes.is_empty(), "{path}");
        assert_eq!(page.header("content-type"), kind, "{path}");
    }
}
