//! `heard demo`.

use super::help::TestApp;

#[tokio::test]
async fn every_invented_submission_can_be_sent_and_worked_on() {
    let app = TestApp::new().await;
    let (council, mailer) = (&app.council.council, &app.council.mailer);
    let count = demo::fill(council, mailer, "no hash").await.unwrap();
    assert!(count >= 30);
    // Compliments and ideas, too, are open until somebody closes them. What was imported from earlier years is closed.
    assert_eq!(app.cases().await, count as u64);
    let page = app.staff().await.get("/staff").await;
    assert_eq!(
        page.text.matches("<tr>").count(),
        count + 1,
        "a heading and the rows"
    );
    let reports = app.visitor().get("/reports").await;
    assert!(
        reports.text.contains("/reports/2025-26"),
        "{}",
        reports.text
    );
    let report = app.visitor().get("/reports/2025-26").await;
    assert!(report.text.contains("She always rang"), "a word of thanks");
}
