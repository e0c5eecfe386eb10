//! Nobody fills the disk, and where it is full nobody's words are lost on the page.

use super::help::{OFFICER, PASSWORD, TestApp, answers, sends};
use crate::support::{complaint, compliment};

#[tokio::test]
async fn what_is_far_too_long_is_not_kept_but_stays_on_the_page() {
    let app = TestApp::new().await;
    let mut child = app.visitor();
    answers(&mut child, "complain", &complaint()[..2].to_vec()).await;
    let long = format!("{}zqend", "word ".repeat(4_001));
    let page = child
        .post("/complain/what-happened", &[("story", &long)])
        .await;
    assert_eq!(page.status, 422);
    assert!(page.text.contains("zqend"), "every word is still there");
    let page = child
        .post("/complain/what-happened/keep", &[("story", &long)])
        .await;
    assert_eq!(page.status, 422);
    let page = child.get("/complain/what-happened").await;
    assert!(page.status == 200 && !page.text.contains("zqend"));
    let rather_long = format!("{}zqend", "word ".repeat(3_000));
    let page = child
        .post("/complain/what-happened/keep", &[("story", &rather_long)])
        .await;
    assert_eq!(page.status, 204, "who has misjudged it goes on later");
    let page = child.get("/complain/what-happened").await;
    assert!(page.text.contains("zqend"));
}

#[tokio::test]
async fn one_address_begins_so_many_drafts_and_whoever_has_begun_goes_on() {
    let app = TestApp::with(40, "http://localhost:3000").await;
    let mut first = app.visitor();
    let thanks = [("story", "They listened.")];
    for begun in 0..20 {
        let mut other = app.visitor();
        let who = if begun == 0 { &mut first } else { &mut other };
        let page = who.post("/thank-you/thanks", &thanks).await;
        assert_eq!(page.status, 303, "{begun}");
    }
    let mut late = app.visitor();
    let page = late.post("/thank-you/thanks", &thanks).await;
    assert_eq!(page.status, 429);
    assert!(page.text.contains("They listened."), "the words are kept");
    assert!(!late.cookies.contains_key("__Host-draft"));
    let mut forged = app.visitor();
    let token = store::DraftToken::random().to_text();
    forged.cookies.insert("__Host-draft".to_owned(), token);
    assert_eq!(forged.post("/thank-you/thanks", &thanks).await.status, 429);
    let page = first.post("/thank-you/thanks", &thanks).await;
    assert_eq!(page.status, 303);
}

#[tokio::test]
async fn on_a_full_disk_the_public_is_asked_to_call_and_staff_go_on() {
    let app = TestApp::with_least_free(u64::MAX).await;
    let mut child = app.visitor();
    let page = child
        .post("/thank-you/thanks", &[("story", "They listened.")])
        .await;
    assert_eq!(page.status, 503);
    assert!(page.text.contains("They listened."), "the words are kept");
    assert!(page.text.contains(&app.portal.facts.phone), "{}", page.text);
    assert_eq!(page.header("retry-after"), "3600");
    let page = child
        .post("/thank-you/thanks/keep", &[("story", "They listened.")])
        .await;
    assert_eq!(page.status, 503);
    assert_eq!(app.council.rows("drafts").await, 0);
    app.has_officer().await;
    let fields = [("email", OFFICER), ("password", PASSWORD)];
    let page = app.visitor().post("/staff/sign-in", &fields).await;
    assert_eq!(page.status, 303);
}

#[tokio::test]
async fn what_comes_late_from_a_page_that_was_left_brings_nothing_back() {
    let app = TestApp::new().await;
    let mut child = app.visitor();
    answers(&mut child, "thank-you", &compliment()[..1].to_vec()).await;
    let mut late = child.clone();
    child.get("/exit").await;
    let page = late
        .post("/thank-you/thanks/keep", &[("story", "They listened.")])
        .await;
    assert_eq!(page.status, 410);
    assert_eq!(page.header("set-cookie"), "");
    assert_eq!(app.council.rows("drafts").await, 0);
}

#[tokio::test]
async fn an_answer_that_was_on_its_way_at_the_exit_brings_nothing_back() {
    let app = TestApp::new().await;
    let mut child = app.visitor();
    answers(&mut child, "complain", &complaint()).await;
    let mut late = child.clone();
    child.get("/exit").await;
    let story = [("going-on", "yes"), ("story", "They listened.")];
    let page = late.post("/complain/what-happened", &story).await;
    assert_eq!((page.status, page.location()), (303, "/"));
    assert_eq!(page.header("set-cookie"), "");
    let change = [
        ("going-on", "yes"),
        ("story", "a"),
        ("language", "en-GB-x-easyread"),
    ];
    late.post("/complain/what-happened", &change).await;
    assert_eq!(app.council.rows("drafts").await, 0);
    // A browser that never heard of the exit can begin again at once.
    assert_eq!(late.get("/complain/danger").await.status, 200);
    let page = late.post("/complain/danger", &[("danger", "no")]).await;
    assert_eq!(page.location(), "/complain/who");
}

#[tokio::test]
async fn typing_that_goes_on_after_the_exit_is_not_kept() {
    let app = TestApp::new().await;
    let mut child = app.visitor();
    answers(&mut child, "complain", &complaint()).await;
    child.get("/exit").await;
    // The cookie is gone already, and the page is still there.
    let story = [("going-on", "yes"), ("story", "They listened.")];
    let page = child.post("/complain/what-happened/keep", &story).await;
    assert_eq!(page.status, 410);
    assert_eq!(page.header("set-cookie"), "");
    assert_eq!(app.council.rows("drafts").await, 0);
}

#[tokio::test]
async fn the_first_page_keeps_what_is_typed_until_it_is_left() {
    let app = TestApp::new().await;
    let mut child = app.visitor();
    child.get("/thank-you/thanks").await;
    let story = [("going-on", "no"), ("story", "They listened.")];
    let page = child.post("/thank-you/thanks/keep", &story).await;
    assert_eq!(page.status, 204);
    let mut late = child.clone();
    child.get("/exit").await;
    let page = late.post("/thank-you/thanks/keep", &story).await;
    assert_eq!(page.status, 410);
    assert_eq!(app.council.rows("drafts").await, 0);
}

#[tokio::test]
async fn long_words_of_staff_in_any_script_come_back_to_them_and_are_not_lost() {
    let app = TestApp::new().await;
    let reference = sends(&mut app.visitor(), "complain", &complaint()).await;
    let note = format!("/staff/case/{}/note", reference.replace('-', ""));
    let words = format!("{}અંત", "ક".repeat(60_000));
    let mut staff = app.staff().await;
    let page = staff.post(&note, &[("words", &words)]).await;
    assert_eq!(page.status, 422, "too long for a note, and said there");
    assert!(page.text.contains("અંત"));
    let mut ended = app.visitor();
    ended
        .cookies
        .insert("__Host-staff".to_owned(), "ended".to_owned());
    // Whether the browser still has the cookie of the session that ended, or none at all.
    for mut browser in [ended, app.visitor()] {
        let page = browser.post(&note, &[("words", &words)]).await;
        assert_eq!(page.status, 422, "the sign-in takes them along");
        assert!(page.text.contains("અંત"));
        let signs_in = [
            ("email", OFFICER),
            ("password", PASSWORD),
            ("next", note.as_str()),
            ("kept:words", words.as_str()),
        ];
        let page = browser.post("/staff/sign-in", &signs_in).await;
        assert_eq!(page.status, 200, "{}", page.text);
        assert!(page.text.contains("what you wrote is here"));
        assert!(page.text.contains("અંત"));
    }
}

#[tokio::test]
async fn a_stranger_sends_no_more_than_staff_may_write_and_that_only_where_staff_write() {
    let app = TestApp::new().await;
    let mut stranger = app.visitor();
    let long = "a".repeat(300 * 1024);
    for path in [
        "/complain/danger",
        "/staff/sign-out",
        "/staff",
        "/staff/import/stop",
        "/staff/import/words",
    ] {
        let page = stranger.post(path, &[("words", &long)]).await;
        assert!(page.is_error_page(413), "{path}: {}", page.status);
    }
    let longer = "a".repeat(3 * 1024 * 1024);
    for path in [
        "/staff/case/HFY6FN6M/note",
        "/staff/record",
        "/staff/sign-in",
    ] {
        let page = stranger.post(path, &[("words", &longer)]).await;
        assert!(page.is_error_page(413), "{path}: {}", page.status);
    }
}
