//! `heard demo`.

use super::help::TestApp;

#[tokio::test]
async fn every_invented_submission_can_be_sent_and_worked_on() {
    let app = TestApp::new().await;
    let (office, mailer) = (&app.office.office, &app.office.mailer);
    let count = server::demo::fill(office, mailer, "no hash").await.unwrap();
    assert!(count >= 30);
    // Compliments and ideas, too, are open until somebody closes them.
    assert_eq!(app.cases().await, count as u64);
    let page = app.staff().await.get("/staff").await;
    assert_eq!(
        page.text.matches("<tr>").count(),
        count + 1,
        "a heading and the rows"
    );
}
