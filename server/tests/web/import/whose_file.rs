//! Whose file is taken: the complaints manager's, and nobody is held up by what others send.

use std::convert::Infallible;
use std::time::Duration;

use axum::body::{Body, Bytes};
use axum::http::{Method, Request, header};
use axum::response::Response;
use futures_util::stream::{self, StreamExt as _};
use rules::principal::Role;
use tokio::task::JoinHandle;
use tower::ServiceExt;

use super::page::sends;
use crate::browser::Browser;
use crate::earlier::LIST;
use crate::help::TestApp;

#[tokio::test]
async fn only_the_complaints_managers_file_is_taken() {
    let app = TestApp::new().await;
    let mut manager = app.staff().await;
    let mut officer = app.somebody("Ada Marsh", Role::Officer).await;
    let mut reader = app.somebody("Bo Marsh", Role::Reader).await;
    // More than a form may have, so that it would be too long if it were taken for one.
    let long = [LIST.as_bytes(), &vec![b'\n'; 300 * 1024]].concat();
    for file in [LIST.as_bytes(), &long] {
        for browser in [&mut officer, &mut reader] {
            let page = sends(browser, "cases", file, "import").await;
            assert_eq!(page.status, 403, "{}", page.text);
            assert!(
                page.text.contains("Your account cannot do this"),
                "{}",
                page.text
            );
        }
        let page = sends(&mut app.visitor(), "cases", file, "import").await;
        assert_eq!((page.status, page.location()), (303, "/staff/sign-in"));
    }
    assert_eq!(app.council.rows("case_keys").await, 0);
    let page = sends(&mut manager, "cases", &long, "import").await;
    assert_eq!(page.status, 200, "{}", page.text);
    assert_eq!(app.council.rows("case_keys").await, 3);
}

/// Two files are held at a time; those of people whose file is not taken are none of them.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_file_that_is_not_taken_holds_up_nobody_elses() {
    let app = TestApp::new().await;
    let mut manager = app.somebody("Mo Hall", Role::Manager).await;
    let mut stuck = Vec::new();
    for name in ["Ada Marsh", "Bo Marsh", "Cy Marsh"] {
        let officer = app.somebody(name, Role::Officer).await;
        stuck.push(begins(&app, &officer));
    }
    tokio::time::sleep(Duration::from_millis(300)).await;
    let checked = sends(&mut manager, "cases", LIST.as_bytes(), "check");
    let page = tokio::time::timeout(Duration::from_secs(10), checked).await;
    assert_eq!(page.expect("nobody is waited for").status, 200);
    for one in stuck {
        assert!(!one.is_finished());
        one.abort();
    }
}

/// Somebody begins to send a file, of which nothing more comes.
fn begins(app: &TestApp, browser: &Browser) -> JoinHandle<Result<Response, Infallible>> {
    let first = stream::once(async { Ok::<_, Infallible>(Bytes::from_static(b"--b")) });
    let cookies = browser.cookies.iter();
    let cookies: Vec<String> = cookies
        .map(|(name, value)| format!("{name}={value}"))
        .collect();
    let mut request = Request::builder()
        .method(Method::POST)
        .uri("/staff/import")
        .header(header::COOKIE, cookies.join("; "))
        .header(header::CONTENT_TYPE, "multipart/form-data; boundary=b");
    for (name, value) in &browser.headers {
        request = request.header(*name, value);
    }
    let body = Body::from_stream(first.chain(stream::pending()));
    tokio::spawn(app.router.clone().oneshot(request.body(body).unwrap()))
}
