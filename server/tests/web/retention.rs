//! What people read of what is kept and deleted (R9.7).

use casework::LetterAct;
use chrono::{DateTime, Utc};
use rules::acts::close::Close;
use rules::acts::void::{Void, VoidReason};
use rules::acts::withdraw::Withdraw;
use rules::principal::Role;
use rules::reference::Reference;

use super::help::{TestApp, sends};
use crate::support::complaint;

async fn on(app: &TestApp, moment: &str) {
    let moment: DateTime<Utc> = moment.parse().unwrap();
    let clock = &app.council.council.clock;
    clock.advance(moment - clock.now());
    app.council.runs_jobs().await;
}

fn in_error() -> Void {
    Void {
        reason: VoidReason::LoggedInError,
        same_as: None,
        words: "It was a test.".to_owned(),
    }
}

#[tokio::test]
async fn a_manager_reads_what_is_deleted_soon_and_holds_it_from_there() {
    let app = TestApp::new().await;
    let shown = sends(&mut app.visitor(), "complain", &complaint()).await;
    let reference: Reference = shown.parse().unwrap();
    let mia = app.council.somebody("Mia Example", Role::Manager).await;
    app.council.does(&mia, &reference, in_error()).await;
    on(&app, "2032-11-01T10:00:00Z").await;
    let mut manager = app.somebody("Ruth Example", Role::Manager).await;
    let page = manager.get("/staff/retention").await;
    assert_eq!(page.status, 200);
    for words in [
        &shown,
        "Recorded in error or twice",
        "kept for 6 years",
        "Wednesday 1 December 2032",
        "Keep it longer",
    ] {
        assert!(page.text.contains(words), "{words}: {}", page.text);
    }
    let hold = format!("/staff/case/{}/hold-records", reference.as_str());
    assert!(page.text.contains(&hold), "{}", page.text);
    let why = [("reason", "inquiry"), ("words", "The inquiry wrote.")];
    assert_eq!(manager.post(&hold, &why).await.status, 303);
    let page = manager.get("/staff/retention").await;
    for words in [
        "No case is deleted",
        "A public inquiry",
        "The inquiry wrote.",
    ] {
        assert!(page.text.contains(words), "{words}: {}", page.text);
    }
}

#[tokio::test]
async fn the_page_is_the_managers_alone() {
    let app = TestApp::new().await;
    let mut officer = app.somebody("Omar Example", Role::Officer).await;
    assert_eq!(officer.get("/staff/retention").await.status, 403);
    assert!(
        !officer
            .get("/staff")
            .await
            .text
            .contains("/staff/retention")
    );
    let mut manager = app.somebody("Ruth Example", Role::Manager).await;
    assert!(
        manager
            .get("/staff")
            .await
            .text
            .contains("/staff/retention")
    );
}

#[tokio::test]
async fn whoever_comes_back_to_a_case_or_a_letter_that_was_deleted_is_told_so() {
    let app = TestApp::new().await;
    let shown = sends(&mut app.visitor(), "complain", &complaint()).await;
    let reference: Reference = shown.parse().unwrap();
    let mia = app.council.somebody("Mia Example", Role::Manager).await;
    let withdraw = Withdraw {
        on: app.council.council.clock.today(),
        words: "They moved away.".to_owned(),
        continues_within: false,
    };
    let letter = app.council.does(&mia, &reference, withdraw).await.unwrap();
    let text = app.council.words_of(&reference, letter).await;
    app.council
        .works_on(
            &mia,
            &reference,
            letter,
            LetterAct::Email,
            &[("text", &text)],
        )
        .await
        .unwrap();
    app.council.runs_jobs().await;
    let mut ready = app.council.letters_to("otter@example.test");
    ready.retain(|post| post.subject == "We have written to you");
    let ready = ready.pop().unwrap().text;
    let (_, rest) = ready.split_once("/letter/").unwrap();
    let link = format!("/letter/{}", rest.split_whitespace().next().unwrap());
    app.council
        .does(&mia, &reference, Close { words: None })
        .await;
    on(&app, "2032-11-01T10:00:00Z").await;
    on(&app, "2032-12-01T10:00:00Z").await;

    let mut reader = app.visitor();
    let page = reader.get(&link).await;
    assert_eq!(page.status, 410);
    assert!(
        page.text.contains("We do not have this letter any more"),
        "{}",
        page.text
    );
    assert!(!page.text.contains(&shown), "{}", page.text);
    let mut staff = app.staff().await;
    let page = staff
        .get(&format!("/staff/case/{}", reference.as_str()))
        .await;
    assert_eq!(page.status, 410);
    assert!(page.text.contains("is no longer kept"), "{}", page.text);
    assert!(
        page.text.contains("Wednesday 1 December 2032"),
        "{}",
        page.text
    );
}

#[tokio::test]
async fn the_privacy_notice_says_for_how_long_also_in_the_backups() {
    let app = TestApp::new().await;
    let page = app.visitor().get("/privacy").await;
    for words in [
        "for up to 6 years after we finish",
        "for up to 30 days more",
    ] {
        assert!(page.text.contains(words), "{words}: {}", page.text);
    }
}
