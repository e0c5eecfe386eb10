//! When the portal is busy, its store is gone, or it has a fault of its own.

use std::time::{Duration, Instant};

use axum::Router;
use axum::middleware::from_fn_with_state;
use axum::routing::get;
use chrono::TimeDelta;
use rules::intake::Journey;
use sea_orm::{ConnectionTrait, SqliteTransactionMode, TransactionOptions, TransactionTrait};
use web::edge::{headers, panics};

use super::browser::Browser;
use super::help::{TestApp, answers};
use crate::support::complaint;

#[tokio::test]
async fn a_store_that_is_gone_shows_the_page_again_with_what_was_typed() {
    let app = TestApp::new().await;
    let mut child = app.visitor();
    answers(&mut child, "complain", &complaint()[..2].to_vec()).await;
    let behind = app.council.database.behind().await;
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
    assert_eq!(page.location(), "/complain/reach");
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
        .layer(from_fn_with_state(
            app.portal.clone(),
            web::pages::trouble::show,
        ))
        .layer(from_fn_with_state(app.portal.clone(), headers::guard));
    let page = Browser::new(router).get("/").await;
    assert!(page.is_error_page(500), "{} {}", page.status, page.text);
    assert!(page.text.contains("give us this number"), "{}", page.text);
    assert!(!page.text.contains("marker"), "{}", page.text);
}

#[tokio::test]
async fn a_damaged_row_is_a_fault_of_ours_with_a_number_and_nobody_is_told_to_try_again() {
    let app = TestApp::new().await;
    let reference = app.council.sends(Journey::Complaint, &complaint()).await;
    let mut staff = app.staff().await;
    let path = format!("/staff/case/{reference}");
    let behind = app.council.database.behind().await;
    behind
        .execute_unprepared("update cases set pathway = 'nothing that this program writes'")
        .await
        .unwrap();
    let page = staff.get(&path).await;
    assert!(page.is_error_page(500), "{} {}", page.status, page.text);
    assert!(page.text.contains("give us this number"), "{}", page.text);
    behind
        .execute_unprepared("alter table cases rename to away")
        .await
        .unwrap();
    let page = staff.get(&path).await;
    assert!(page.is_error_page(503), "{} {}", page.status, page.text);
}

#[tokio::test]
async fn whether_people_can_be_served_is_told_with_the_age_of_the_oldest_letter() {
    let app = TestApp::new().await;
    let ready = "ok\nthe oldest waiting letter: 0 min\n";
    for path in ["/readyz", "/healthz"] {
        let page = app.visitor().get(path).await;
        assert_eq!((page.status, page.text.as_str()), (200, ready), "{path}");
    }
    let app = TestApp::new().await;
    app.council.sends(Journey::Complaint, &complaint()).await;
    app.council.council.clock.advance(TimeDelta::minutes(42));
    let page = app.visitor().get("/readyz").await;
    assert_eq!(page.text, "ok\nthe oldest waiting letter: 42 min\n");
}

#[tokio::test]
async fn a_store_that_cannot_be_written_to_is_not_ready_and_the_process_lives() {
    let app = TestApp::new().await;
    let behind = app.council.database.behind().await;
    behind
        .execute_unprepared("alter table pulse rename to gone")
        .await
        .unwrap();
    let page = app.visitor().get("/readyz").await;
    let said = "the store does not keep what it is told\n";
    assert_eq!((page.status, page.text.as_str()), (503, said));
    let page = app.visitor().get("/livez").await;
    assert_eq!((page.status, page.text.as_str()), (200, "ok\n"));
}

#[tokio::test]
async fn a_store_that_another_program_writes_to_is_said_to_be_not_ready_within_3_seconds() {
    let app = TestApp::new().await;
    let behind = app.council.database.behind().await;
    let another = behind.begin_with_options(at_once()).await.unwrap();
    another
        .execute_unprepared("update pulse set beat = beat")
        .await
        .unwrap();
    let begun = Instant::now();
    assert_eq!(app.visitor().get("/readyz").await.status, 503);
    assert!(begun.elapsed() < Duration::from_secs(5));
    assert_eq!(app.visitor().get("/livez").await.status, 200);
    another.rollback().await.unwrap();
    tokio::time::sleep(Duration::from_secs(1)).await;
    assert_eq!(app.visitor().get("/readyz").await.status, 200);
}

/// On SQLite nobody else writes from the beginning on.
fn at_once() -> TransactionOptions {
    TransactionOptions {
        sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
        ..TransactionOptions::default()
    }
}
