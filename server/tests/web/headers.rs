//! The headers that every answer carries, by what kind of answer it is.

use app::routes::Pattern;

use super::browser::{Browser, Page};
use super::edge::filled_in;
use super::help::{TestApp, answers, sends};
use crate::support::{complaint, compliment};

/// What an answer is, by what its policy has to allow.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// A page whose islands are woken by a script.
    WithIsland,
    /// A page without any script.
    Plain,
    /// A report as a file, which has its styles in it.
    StandsAlone,
    /// A file, a redirect, a line for a program.
    NoPage,
}

const OF_EVERY_ANSWER: [(&str, &str); 9] = [
    ("referrer-policy", "no-referrer"),
    ("x-content-type-options", "nosniff"),
    ("x-frame-options", "DENY"),
    ("cross-origin-embedder-policy", "require-corp"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    ("x-robots-tag", "noindex, nofollow"),
    ("x-dns-prefetch-control", "off"),
    ("strict-transport-security", ""),
];

fn kind(page: &Page, path: &str) -> Kind {
    let is_page = page.header("content-type").starts_with("text/html");
    let is_file = page.header("content-disposition").contains("filename");
    let is_of_a_report = path.contains("/reports/") || path.contains("/file/csv");
    if is_file && is_of_a_report {
        Kind::StandsAlone
    } else if !is_page {
        Kind::NoPage
    } else if Pattern::of(path).is_some_and(Pattern::has_islands) {
        Kind::WithIsland
    } else {
        Kind::Plain
    }
}

/// Checks the headers of an answer; says what kind it was.
fn is_guarded(page: &Page, path: &str) -> Kind {
    for (name, value) in OF_EVERY_ANSWER {
        assert_eq!(page.header(name), value, "{path}: {name}");
    }
    let allowed = page.header("permissions-policy");
    for feature in ["microphone=()", "camera=()", "fullscreen=(self)"] {
        assert!(allowed.contains(feature), "{path}: {feature}");
    }
    let policy = page.header("content-security-policy");
    for part in [
        "default-src 'none'",
        "frame-ancestors 'none'",
        "base-uri 'none'",
    ] {
        assert!(policy.contains(part), "{path}: {policy}");
    }
    let kind = kind(page, path);
    let is_page = matches!(kind, Kind::WithIsland | Kind::Plain);
    for (part, is_there) in [
        ("http", false),
        ("unsafe-inline", kind == Kind::StandsAlone),
        ("form-action 'self'", is_page),
        ("form-action 'none'", !is_page),
        ("sandbox", !is_page),
        ("require-trusted-types-for 'script'", is_page),
        ("trusted-types 'none'", is_page),
        ("report-uri /policy-reports; report-to policy", is_page),
        ("script-src 'none'", kind == Kind::Plain),
        ("'nonce-", kind == Kind::WithIsland),
        ("'wasm-unsafe-eval'", kind == Kind::WithIsland),
    ] {
        assert_eq!(
            policy.contains(part),
            is_there,
            "{path} ({kind:?}): {part} in {policy}"
        );
    }
    let endpoints = match is_page {
        true => "policy=\"/policy-reports\"",
        false => "",
    };
    assert_eq!(page.header("reporting-endpoints"), endpoints, "{path}");
    kind
}

/// The rules that a page must keep whatever it shows.
fn keeps_to_the_policy(page: &Page, path: &str) {
    let policy = page.header("content-security-policy");
    let nonce = nonce(policy);
    for script in page.text.split("<script").skip(1) {
        let tag = script.split('>').next().unwrap();
        let nonce = nonce.expect("only a page with an island has a script");
        assert!(
            tag.contains(&format!("nonce=\"{nonce}\"")),
            "{path}: <script{tag}>"
        );
    }
    for forbidden in [
        " style=\"",
        "<style",
        " onclick=",
        " onload=",
        "javascript:",
    ] {
        assert!(!page.text.contains(forbidden), "{path}: {forbidden}");
    }
    for source in page
        .text
        .split(" src=\"")
        .skip(1)
        .chain(page.text.split("<link").skip(1))
    {
        assert!(
            !source.split('>').next().unwrap().contains("//"),
            "{path}: a third party: {source:.80}"
        );
    }
}

fn nonce(policy: &str) -> Option<&str> {
    policy.split("'nonce-").nth(1)?.split('\'').next()
}

#[tokio::test]
async fn every_answer_carries_the_headers_and_every_page_keeps_to_them() {
    let app = TestApp::new().await;
    let mut child = app.visitor();
    let mut staff = app.staff().await;
    let reference = sends(&mut child, "complain", &complaint())
        .await
        .replace('-', "");
    let ada = app.council.colleague("Ada Marsh").await;
    let case = reference.parse().unwrap();
    app.council.has_a_report(&ada, &case).await;
    answers(&mut child, "thank-you", &compliment()).await;
    let mut seen = Vec::new();
    for pattern in Pattern::ALL {
        let path = filled_in(*pattern, &reference);
        let page = if pattern.audience().is_council() {
            staff.get(&path).await
        } else {
            child.get(&path).await
        };
        let kind = is_guarded(&page, &path);
        if page.status == 200 && kind != Kind::StandsAlone {
            keeps_to_the_policy(&page, &path);
        }
        seen.push((kind, pattern.audience().is_council(), page.status));
    }
    let council = format!("/council/{}.css", app.portal.colours.version);
    for path in [
        "/nowhere",
        "/pkg/nowhere.js",
        "/favicon.svg",
        "/council/x.css",
        &council,
        "/staff/reports/2026-27/file/print",
        "/staff/reports/2026-27/file/html",
        "/sent/copy",
    ] {
        is_guarded(&staff.get(path).await, path);
    }
    for (kind, of_staff, status) in [
        (Kind::WithIsland, false, 200),
        (Kind::WithIsland, true, 200),
        (Kind::Plain, false, 200),
        (Kind::Plain, true, 200),
        (Kind::Plain, false, 404),
        (Kind::Plain, false, 405),
        (Kind::StandsAlone, true, 200),
        (Kind::NoPage, true, 200),
        (Kind::NoPage, false, 200),
        (Kind::NoPage, false, 303),
    ] {
        assert!(
            seen.contains(&(kind, of_staff, status)),
            "{kind:?} {of_staff} {status}: {seen:?}"
        );
    }
    let form = "/complain/danger";
    assert_eq!(
        is_guarded(&child.post(form, &[]).await, form),
        Kind::WithIsland
    );
    let evil = &mut child.saying("sec-fetch-site", "cross-site");
    is_guarded(&evil.post(form, &[]).await, form);
    let stranger = app.visitor().get("/staff").await;
    assert_eq!(
        (stranger.status, is_guarded(&stranger, "/staff")),
        (303, Kind::NoPage)
    );
}

#[tokio::test]
async fn a_nonce_is_never_used_twice() {
    let app = TestApp::new().await;
    let mut child = app.visitor();
    let (one, other) = (child.get("/").await, child.get("/").await);
    let of = |page: &Page| {
        nonce(page.header("content-security-policy"))
            .unwrap()
            .to_owned()
    };
    assert_ne!(of(&one), of(&other));
}

#[tokio::test]
async fn https_is_demanded_where_the_portal_has_it() {
    let app = TestApp::with(1_000, "https://tellus.westmere.example").await;
    let page = app.visitor().get("/").await;
    let demands = page.header("strict-transport-security");
    assert!(demands.contains("max-age=63072000"), "{demands}");
    assert!(
        !demands.contains("preload"),
        "that is for the council to say"
    );
    let app = TestApp::new().await;
    let page = app.visitor().get("/").await;
    assert_eq!(page.header("strict-transport-security"), "");
}

/// What a browser reports, as it sends it.
async fn reports(browser: &mut Browser, kind: &str, report: impl Into<String>) -> Page {
    let report: String = report.into();
    browser.post_raw("/policy-reports", kind, report).await
}

#[tokio::test]
async fn a_report_of_a_browser_is_answered_with_nothing_whatever_it_is_and_uses_up_no_form() {
    let app = TestApp::with(5, "http://localhost:3000").await;
    let mut browser = app.visitor();
    let of_new = r#"[{"type":"csp-violation","body":{"effectiveDirective":"img-src"}}]"#;
    let of_old = r#"{"csp-report":{"violated-directive":"img-src 'self'"}}"#;
    let long = "x".repeat(17 * 1024);
    for _ in 0..40 {
        for (kind, report) in [
            ("application/reports+json", of_new),
            ("application/csp-report", of_old),
            ("text/plain", "\u{0}"),
            ("application/csp-report", &long),
        ] {
            let page = reports(&mut browser, kind, report).await;
            assert_eq!((page.status, page.bytes.len()), (204, 0), "{kind}");
            assert_eq!(page.header("set-cookie"), "");
        }
    }
    let form = browser.post("/complain/danger", &[("danger", "no")]).await;
    assert_ne!(form.status, 429, "forms have a limit of their own");
    let mut evil = browser.saying("sec-fetch-site", "cross-site");
    let refused = reports(&mut evil, "application/csp-report", of_old).await;
    assert_eq!((refused.status, refused.bytes.len()), (403, 0));
}
