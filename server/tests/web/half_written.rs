//! What is typed and not sent is kept, shown where it belongs, and taken for no answer.

use rules::intake::Question;

use super::browser::{Browser, Page};
use super::help::{TestApp, answers, hidden};
use crate::support::complaint;

const STORY: &str = "/complain/what-happened";

/// Types on a page that was drawn, as the island sends it.
async fn types(browser: &mut Browser, drawn: &Page, path: &str, field: &str, words: &str) -> u16 {
    let (going_on, answered) = (hidden(drawn, "going-on"), hidden(drawn, "answered"));
    let pairs = [
        ("going-on", going_on.as_str()),
        ("answered", &answered),
        (field, words),
    ];
    browser.post(&format!("{path}/keep"), &pairs).await.status
}

#[tokio::test]
async fn continue_does_not_pass_over_a_story_that_is_half_written() {
    let app = TestApp::new().await;
    let mut child = app.visitor();
    answers(&mut child, "complain", &complaint()[..2].to_vec()).await;
    let page = child.get(STORY).await;
    assert_eq!(
        types(&mut child, &page, STORY, "story", "On Monday my").await,
        204
    );
    let before = complaint()[1].clone();
    let path = format!("/complain/{}", before.0.slug());
    let page = child.post(&path, &before.1).await;
    assert_eq!(page.location(), STORY, "Back, Continue");
    assert_eq!(child.get("/complain/when").await.location(), STORY);
    assert_eq!(child.get("/complain/check").await.location(), STORY);
    assert_eq!(child.post("/complain/check", &[]).await.location(), STORY);
    assert!(child.get(STORY).await.text.contains("On Monday my"));
    assert_eq!(app.cases().await, 0);
}

#[tokio::test]
async fn an_answer_that_is_being_changed_is_not_sent_half_changed() {
    let app = TestApp::new().await;
    let mut child = app.visitor();
    answers(&mut child, "complain", &complaint()).await;
    let page = child.get(STORY).await;
    assert_eq!(
        types(&mut child, &page, STORY, "story", "Half of").await,
        204
    );
    assert_eq!(child.get("/complain/check").await.location(), STORY);
    let page = child.get(STORY).await;
    assert!(page.text.contains("Half of"));
    let whole = child.post(STORY, &[("story", "Half of it changed.")]).await;
    assert_eq!(whole.location(), "/complain/check");
    // The page as it was before is still on its way.
    let late = types(&mut child, &page, STORY, "story", "Half of it").await;
    assert_eq!(
        (late, child.get("/complain/check").await.status),
        (410, 200)
    );
}

#[tokio::test]
async fn words_that_come_after_everything_was_sent_begin_nothing_anew() {
    let app = TestApp::new().await;
    let mut child = app.visitor();
    answers(&mut child, "complain", &complaint()).await;
    let page = child.get(STORY).await;
    child.post("/complain/check", &[]).await;
    assert_eq!(
        types(&mut child, &page, STORY, "story", "Half of").await,
        410
    );
    assert_eq!(app.council.rows("drafts").await, 0);
}

#[tokio::test]
async fn why_answers_are_gone_is_said_only_as_it_may_be() {
    let app = TestApp::new().await;
    let mut child = app.visitor();
    answers(&mut child, "complain", &complaint()[..2].to_vec()).await;
    child
        .post("/complain/yours", &[("yours", "not-mine")])
        .await;
    let page = child.post(STORY, &[("story", "They moved me.")]).await;
    assert_eq!(page.location(), "/complain/started-again");
    for tag in ["en-GB", "en-GB-x-easyread"] {
        child
            .cookies
            .insert("__Host-language".to_owned(), tag.to_owned());
        let page = child.get("/complain/started-again").await;
        for button in ["“Exit this page”", "“Start again”"] {
            assert!(page.text.contains(button), "{tag}: {button}");
        }
        assert!(!page.text.contains("because we keep them"), "{tag}");
    }
}

#[tokio::test]
async fn a_slip_in_an_address_is_asked_about_once_with_both_choices() {
    let app = TestApp::new().await;
    let before: Vec<_> = complaint()
        .into_iter()
        .take_while(|page| page.0 != Question::Reach)
        .collect();
    let contact = "/complain/reach";
    let by_email = ("reach", "email");
    let slip = "otter@gmial.com";
    for (form, kept) in [
        (
            vec![("email", slip), ("email-meant", "yes")],
            "otter@gmail.com",
        ),
        (
            vec![
                ("email", slip),
                ("email-asked", slip),
                ("email-meant", "no"),
            ],
            slip,
        ),
        (vec![("email", slip), ("email-asked", slip)], slip),
        (
            vec![("email", "otter@mail.com"), ("email-asked", slip)],
            "otter@mail.com",
        ),
        (
            vec![("email", "otter@oakfield.sch.uk")],
            "otter@oakfield.sch.uk",
        ),
    ] {
        let mut child = app.visitor();
        answers(&mut child, "complain", &before).await;
        let page = child.post(contact, &[by_email, ("email", slip)]).await;
        assert_eq!(page.status, 422);
        assert!(
            page.text.contains("Did you mean otter@gmail.com?"),
            "{}",
            page.text
        );
        for choice in ["Use otter@gmail.com", "Keep otter@gmial.com"] {
            assert!(page.text.contains(choice), "{choice}");
        }
        assert_eq!(hidden(&page, "email-asked"), slip);
        let form = [vec![by_email], form].concat();
        let page = child.post(contact, &form).await;
        assert_eq!(page.status, 303, "{form:?}");
        assert!(
            child
                .get(contact)
                .await
                .text
                .contains(&format!("value=\"{kept}\"")),
            "{kept}"
        );
    }
    // What can never arrive cannot be kept, and the other is still offered.
    let mut child = app.visitor();
    answers(&mut child, "complain", &before).await;
    let wrong = "otter@gmail.con";
    let page = child
        .post(
            contact,
            &[by_email, ("email", wrong), ("email-asked", wrong)],
        )
        .await;
    assert_eq!(page.status, 422);
    assert!(page.text.contains("Use otter@gmail.com") && !page.text.contains("Keep otter"));
    let asks_again = child
        .post(
            contact,
            &[
                by_email,
                ("email", "otter@hotmial.com"),
                ("email-asked", slip),
            ],
        )
        .await;
    assert_eq!(asks_again.status, 422);
}

#[tokio::test]
async fn an_address_in_doubt_is_no_answer_until_it_is_settled_and_then_is_not_asked_about_again() {
    let app = TestApp::new().await;
    let mut child = app.visitor();
    let reach = answers(&mut child, "complain", &complaint()[..3].to_vec()).await;
    let ways = [("reach", "email"), ("reach", "text")];
    let slip = "otter@gmial.com";
    let typed =
        |more: &[(&'static str, &'static str)]| [&ways[..], &[("email", slip)], more].concat();
    // Two things are told together.
    let page = child.post(&reach, &typed(&[("phone", "07700")])).await;
    assert_eq!(page.status, 422);
    assert!(page.text.contains("Did you mean otter@gmail.com?"));
    assert!(page.text.contains("href=\"#phone\""), "{}", page.text);
    let number = ("phone", "07700 900123");
    // Continue once more does not pass over it.
    for _ in 0..2 {
        let page = child.post(&reach, &typed(&[number])).await;
        assert_eq!(page.status, 422);
    }
    assert_eq!(child.get("/complain/check").await.location(), reach);
    let kept = typed(&[number, ("email-asked", slip), ("email-meant", "no")]);
    assert_eq!(child.post(&reach, &kept).await.status, 303);
    let again = child.post(&reach, &typed(&[number])).await;
    assert_eq!(again.status, 303, "it was said that it is right");
}

#[tokio::test]
async fn no_way_is_promised_without_its_details() {
    let app = TestApp::new().await;
    let mut child = app.visitor();
    let reach = answers(&mut child, "complain", &complaint()[..3].to_vec()).await;
    let typed = [
        ("reach", "email"),
        ("reach", "text"),
        ("reach", "trusted-person"),
        ("email", "otter@example.test"),
    ];
    let page = child.post(&reach, &typed).await;
    assert_eq!(page.status, 422);
    assert!(
        page.text.contains("otter@example.test"),
        "what was typed is there"
    );
    for field in ["phone", "through"] {
        assert!(page.text.contains(&format!("href=\"#{field}\"")), "{field}");
    }
    assert_eq!(child.get("/complain/check").await.location(), reach);
    let more = [("phone", "07700 900123"), ("through", "Jo, 01632 960 123")];
    let all = [&typed[..], &more].concat();
    assert_eq!(child.post(&reach, &all).await.status, 303);
}
