//! "Exit this page" and an answer that others may look for.

use super::help::{TestApp, answers};
use crate::support::complaint;

#[tokio::test]
async fn exit_clears_the_answers_and_the_cookies_and_leads_away() {
    let app = TestApp::new().await;
    let mut child = app.visitor();
    answers(&mut child, "complain", &complaint()).await;
    let before = child.clone();
    let page = child.get("/exit").await;
    assert_eq!(
        (page.status, page.location()),
        (303, "https://www.bbc.co.uk/weather")
    );
    assert_eq!(page.header("clear-site-data"), "\"cache\"");
    assert!(
        !child.cookies.contains_key("__Host-draft")
            && !child.cookies.contains_key("__Host-language")
    );
    let mut thief = before;
    let page = thief.get("/complain/what-happened").await;
    assert_ne!(page.status, 200, "the draft is gone on the server too");
}

#[tokio::test]
async fn back_after_exit_does_not_tell_what_was_here() {
    let app = TestApp::new().await;
    let mut child = app.visitor();
    answers(&mut child, "complain", &complaint()).await;
    child.get("/exit").await;
    for path in ["/complain/when", "/complain/check"] {
        assert_eq!(child.get(path).await.location(), "/", "{path}");
    }
}

#[tokio::test]
async fn a_link_on_another_site_cannot_clear_the_answers() {
    let app = TestApp::new().await;
    let mut child = app.visitor();
    answers(&mut child, "complain", &complaint()).await;
    assert_eq!(
        child
            .saying("sec-fetch-site", "cross-site")
            .get("/exit")
            .await
            .status,
        303
    );
    assert_eq!(child.get("/complain/check").await.status, 200);
}
