//! What a Prometheus is told.

use axum::body::Body;
use axum::http::Request;
use http_body_util::BodyExt;
use rules::intake::Journey;
use tower::ServiceExt;
use web::installation::Installation;
use web::metrics::router;

use super::help::TestApp;
use crate::support::complaint;

#[tokio::test]
async fn figures_tell_how_the_portal_stands_and_nothing_of_anybody() {
    let app = TestApp::new().await;
    let router = router(Installation::new(app.portal.clone(), []), None).unwrap();
    let reference = app.council.sends(Journey::Complaint, &complaint()).await;
    app.visitor().get("/staff/case/HFY6FN6M").await;
    app.visitor().get("/no/such/page?called=Purple").await;
    let wrong = [("email", "otter@example.test"), ("password", "wrong")];
    app.visitor().post("/staff/sign-in", &wrong).await;
    let report =
        r#"{"csp-report":{"document-uri":"/letter/Purple","effective-directive":"img-src"}}"#;
    let kind = "application/csp-report";
    let mut browser = app.visitor();
    browser.post_raw("/policy-reports", kind, report).await;
    let ask = Request::get("/metrics").body(Body::empty()).unwrap();
    let told = router.oneshot(ask).await.unwrap();
    let told = told.into_body().collect().await.unwrap().to_bytes();
    let told = String::from_utf8(told.to_vec()).unwrap();
    for line in [
        "heard_ready 1",
        "heard_cases_open{council=\"westmere\"} 1",
        "heard_cases_late{council=\"westmere\"} 0",
        "heard_oldest_message_seconds{council=\"westmere\"} 0",
        "heard_sign_ins_refused_total{why=\"wrong\"}",
        "route=\"/staff/case/{reference}\"",
        "heard_policy_reports_total{directive=\"img-src\"} 1",
        "route=\"none\"",
        "heard_commit_seconds_bucket{le=\"0.1\"}",
        "heard_disk_free_bytes ",
        "heard_pool_connections{of=",
    ] {
        assert!(told.contains(line), "{line}\n{told}");
    }
    let waiting = "heard_messages_waiting{council=\"westmere\"} ";
    let waiting = told
        .lines()
        .find_map(|line| line.strip_prefix(waiting))
        .unwrap();
    assert_ne!(waiting, "0", "the receipt and the alert wait");
    for secret in ["HFY6FN6M", reference.as_str(), "Purple", "otter", "no/such"] {
        assert!(!told.contains(secret), "{secret}\n{told}");
    }
}
