//! When the portal is busy, its store is gone, or it has a fault of its own.

use axum::Router;
use axum::middleware::from_fn_with_state;
use axum::routing::get;
use sea_orm::ConnectionTrait;
use server::http::{edge, panics, trouble};

use super::browser::Browser;
use super::help::{TestApp, answers};
use crate::support::complaint;

#[tokio::test]
async fn a_store_that_is_gone_shows_the_page_again_with_what_was_typed() {
    let app = TestApp::new().await;
    let mut child = app.visitor();
    answers(&mut child, "complain", &complaint()[..3].to_vec()).await;
    let behind = app.office.books.behind().await;
    behind
        .execute_unprepared("alter table drafts rename to gone")
        .await
        .unwrap();
    let page = child
        .post(
            "/complain/what-happened",
            &[("story", "They moved it again.")],
        )
        .await;
    assert_eq!(page.status, 503);
    assert!(page.text.contains("They moved it again."), "{}", page.text);
    assert!(
        page.text.contains("We could not save this"),
        "{}",
        page.text
    );
    assert!(page.header("retry-after").parse::<u32>().unwrap() > 0);
    for page in [
        child.get("/complain/what-happened").await,
        child.post("/complain/check", &[]).await,
    ] {
        assert!(page.is_error_page(503), "{} {}", page.status, page.text);
        for hidden in ["select", "drafts", "SQL", "sqlite", "panicked", ".rs"] {
            assert!(!page.text.contains(hidden), "{hidden}: {}", page.text);
        }
    }
    behind
        .execute_unprepared("alter table gone rename to drafts")
        .await
        .unwrap();
    let page = child
        .post(
            "/complain/what-happened",
            &[("story", "They moved it again.")],
        )
        .await;
    assert_eq!(page.location(), "/complain/when");
}

#[tokio::test]
async fn too_many_forms_are_put_off_and_what_was_typed_is_shown_again() {
    let app = TestApp::with(3, "http://localhost:3000").await;
    let mut child = app.visitor().saying("x-forwarded-for", "192.0.2.1");
    for _ in 0..3 {
        assert_eq!(
            child
                .post("/idea/idea", &[("story", "A bench")])
                .await
                .status,
            303
        );
    }
    let page = child
        .post("/idea/idea", &[("story", "A bench by the door")])
        .await;
    assert_eq!(page.status, 429);
    assert!(
        page.text.contains("A bench by the door") && page.text.contains("That was very fast"),
        "{}",
        page.text
    );
    assert!(page.header("retry-after").parse::<u32>().unwrap() > 0);
    assert!(
        child
            .post("/language", &[("language", "en-GB")])
            .await
            .is_error_page(429)
    );
    let mut neighbour = app.visitor().saying("x-forwarded-for", "192.0.2.2");
    assert_eq!(
        neighbour
            .post("/idea/idea", &[("story", "A bench")])
            .await
            .status,
        303
    );
}

#[tokio::test]
async fn a_panic_becomes_a_page_with_a_number_and_not_a_word_of_what_happened() {
    let app = TestApp::new().await;
    let router = Router::new()
        .route(
            "/",
            get(async || -> &'static str { panic!("the marker of this panic") }),
        )
        .layer(panics::layer())
        .layer(from_fn_with_state(app.portal.clone(), trouble::show))
        .layer(from_fn_with_state(app.portal.clone(), edge::guard));
    let page = Browser::new(router).get("/").await;
    assert!(page.is_error_page(500), "{} {}", page.status, page.text);
    assert!(page.text.contains("give us this number"), "{}", page.text);
    assert!(!page.text.contains("marker"), "{}", page.text);
}

#[tokio::test]
async fn health_is_told_in_one_word() {
    let app = TestApp::new().await;
    let page = app.visitor().get("/healthz").await;
    assert_eq!((page.status, page.text.as_str()), (200, "ok\n"));
}
