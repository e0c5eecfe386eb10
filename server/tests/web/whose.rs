//! On a phone or computer that several people use, nobody sees or sends what another wrote.

use chrono::TimeDelta;
use rules::intake::Question;

use super::browser::{Browser, Page};
use super::help::{TestApp, answers, reference, sends};
use crate::support::{Pages, advocate_request, complaint, compliment, with};

const SECRET: &str = "The green heron took my purse";

fn idea() -> Pages {
    vec![
        (Question::Idea, vec![("story", SECRET)]),
        (Question::Team, vec![]),
        (Question::Name, vec![("name", SECRET)]),
        (Question::Reach, vec![("reach", "do-not-contact")]),
    ]
}

/// A journey: its name, what is answered, and what is sent first.
type Answered = (&'static str, Pages, Vec<(&'static str, &'static str)>);

/// Every journey, answered to its end, with something in it that nobody else may see.
fn journeys() -> [Answered; 4] {
    let secret = vec![("name", SECRET)];
    [
        (
            "complain",
            with(complaint(), Question::Name, secret.clone()),
            vec![("danger", "no")],
        ),
        (
            "thank-you",
            with(compliment(), Question::Name, secret.clone()),
            vec![("story", "Mine")],
        ),
        (
            "advocate",
            with(advocate_request(), Question::Name, secret),
            vec![("danger", "no")],
        ),
        ("idea", idea(), vec![("story", "Mine")]),
    ]
}

/// The first page of a journey.
fn first(journey: &str, pages: &Pages) -> String {
    format!("/{journey}/{}", pages[0].0.slug())
}

fn asks(page: &Page) -> bool {
    page.text.contains("Is this yours?") && !page.text.contains(SECRET)
}

async fn shown(browser: &mut Browser, path: &str) -> Page {
    let page = browser.get(path).await;
    match page.location() {
        "" => page,
        to => {
            let to = to.to_owned();
            browser.get(&to).await
        }
    }
}

#[tokio::test]
async fn who_answers_the_first_question_anew_is_asked_if_the_rest_is_theirs() {
    let app = TestApp::new().await;
    for (journey, pages, anew) in journeys() {
        // Where the second question is left out, nothing of the other is left when the first is answered anew.
        let early = if pages[1].1.is_empty() { 4 } else { 2 };
        for part in [early, pages.len()] {
            let mut one = app.visitor();
            answers(&mut one, journey, &pages[..part].to_vec()).await;
            let first = first(journey, &pages);
            let mut other = one.clone();
            let page = other.post(&first, &anew).await;
            assert!(
                asks(&page) && page.status == 409,
                "{journey}: {}",
                page.text
            );
            let mut not_theirs = anew.clone();
            not_theirs.push(("yours", "not-mine"));
            let page = other.post(&first, &not_theirs).await;
            assert_eq!(page.status, 303, "{journey}");
            let next = page.location().to_owned();
            let page = other.get(&next).await;
            assert!(
                page.status == 200 && !page.text.contains(SECRET),
                "{journey}"
            );
            // A thank-you and an idea need no more than was just answered.
            let check = format!("/{journey}/check");
            let is_all = matches!(journey, "thank-you" | "idea");
            assert_eq!(other.get(&check).await.status == 200, is_all, "{journey}");
            assert!(!other.get(&check).await.text.contains(SECRET), "{journey}");
        }
    }
    assert_eq!(app.cases().await, 0);
}

#[tokio::test]
async fn the_start_page_tells_of_it_and_every_page_after_it_asks_first() {
    let app = TestApp::new().await;
    for (journey, pages, _) in journeys() {
        let mut one = app.visitor();
        answers(&mut one, journey, &pages).await;
        let page = one.get("/").await;
        assert!(
            page.text.contains(&format!("/{journey}/yours")),
            "{}",
            page.text
        );
        let (first, check) = (first(journey, &pages), format!("/{journey}/check"));
        for path in [first.as_str(), check.as_str()] {
            assert!(asks(&shown(&mut one, path).await), "{path}");
        }
        assert_eq!(
            one.post(&check, &[]).await.location(),
            format!("/{journey}/yours")
        );
        let page = one
            .post(&format!("/{journey}/yours"), &[("yours", "mine")])
            .await;
        assert_eq!(page.location(), check);
        assert!(one.get(&check).await.text.contains(SECRET), "{journey}");
        one.get("/").await;
        let page = one
            .post(&format!("/{journey}/yours"), &[("yours", "not-mine")])
            .await;
        assert_eq!(page.location(), first);
        assert_eq!(one.get(&first).await.status, 200);
        assert!(!one.get("/").await.text.contains("/yours"), "{journey}");
    }
    assert_eq!(app.cases().await, 0);
}

#[tokio::test]
async fn who_types_an_address_or_comes_back_after_half_an_hour_is_asked() {
    let app = TestApp::new().await;
    let mut child = app.visitor();
    answers(&mut child, "complain", &complaint()).await;
    for site in ["none", "cross-site", "same-site"] {
        let mut other = child.clone().saying("sec-fetch-site", site);
        for path in [
            "/complain/danger",
            "/complain/what-happened",
            "/complain/check",
        ] {
            assert_eq!(
                other.get(path).await.location(),
                "/complain/yours",
                "{site} {path}"
            );
        }
    }
    let mut old = child.clone().saying("sec-fetch-site", "");
    assert_eq!(
        old.get("/complain/danger").await.location(),
        "/complain/yours"
    );
    assert_eq!(
        child.get("/complain/danger").await.status,
        200,
        "their own way back"
    );
    app.council.council.clock.advance(TimeDelta::minutes(31));
    assert_eq!(
        child.get("/complain/check").await.location(),
        "/complain/yours"
    );
    assert_eq!(
        child.post("/complain/check", &[]).await.location(),
        "/complain/yours"
    );
    let page = child
        .post(
            "/complain/what-happened",
            &[("story", "Typed for long"), ("going-on", "yes")],
        )
        .await;
    assert_eq!(
        page.location(),
        "/complain/check",
        "who had the page before them is not asked"
    );
}

#[tokio::test]
async fn what_was_sent_is_shown_again_only_to_who_says_that_it_is_theirs() {
    let app = TestApp::new().await;
    let mut child = app.visitor();
    let sent = sends(&mut child, "complain", &complaint()).await;
    assert_eq!(reference(&child.get("/sent").await.text), sent);
    let mut later = child.clone();
    app.council.council.clock.advance(TimeDelta::minutes(31));
    let mut other = child.clone();
    other.get("/").await;
    for browser in [&mut later, &mut other] {
        for path in ["/sent", "/equality/ask"] {
            assert_eq!(browser.get(path).await.location(), "/sent/yours");
        }
        assert!(!browser.get("/sent/yours").await.text.contains(&sent));
    }
    let page = later.post("/sent/yours", &[("yours", "mine")]).await;
    assert_eq!(page.location(), "/sent");
    let page = later.get("/sent").await.text;
    assert_eq!(reference(&page), sent);
    // Anybody can say that it is theirs: what was told, and how to reach them, is not shown.
    let (story, address) = ("My review was moved twice", "otter@example.test");
    for told in [
        story,
        address,
        "I am in care",
        "Read it again",
        "You have done your part",
    ] {
        assert!(!page.contains(told), "{told}: {page}");
    }
    assert_eq!(later.get("/sent/copy").await.location(), "/sent");
    assert_eq!(later.post("/sent/another", &[]).await.location(), "/sent");
    other.post("/sent/yours", &[("yours", "not-mine")]).await;
    for browser in [&mut later, &mut other] {
        assert!(
            !browser.get("/sent").await.text.contains(&sent),
            "it is off this browser"
        );
    }
    assert_eq!(app.cases().await, 1);
}

#[tokio::test]
async fn nothing_says_later_that_something_was_sent_from_here() {
    let app = TestApp::new().await;
    let mut child = app.visitor();
    sends(&mut child, "complain", &complaint()).await;
    let was_sent = "It was sent, and we have it";
    for path in ["/", "/complain/danger"] {
        assert!(child.get(path).await.text.contains(was_sent), "{path}");
    }
    app.council.council.clock.advance(TimeDelta::minutes(31));
    for path in ["/", "/complain/danger"] {
        assert!(!child.get(path).await.text.contains(was_sent), "{path}");
    }
}

#[tokio::test]
async fn send_sends_also_when_the_start_page_was_opened_beside_it() {
    let app = TestApp::new().await;
    let mut child = app.visitor();
    answers(&mut child, "complain", &complaint()).await;
    let page = child.get("/complain/check").await.text;
    let (_, mark) = page.split_once("name=\"answered\" value=\"").unwrap();
    let (mark, _) = mark.split_once('"').unwrap();
    child.get("/").await;
    for (mark, to) in [("0123456789abcdef", "/complain/yours"), (mark, "/sent")] {
        let page = child.post("/complain/check", &[("answered", mark)]).await;
        assert_eq!(page.location(), to);
    }
    assert_eq!(app.cases().await, 1);
}

#[tokio::test]
async fn a_browser_that_keeps_no_cookies_is_told_and_the_words_are_kept() {
    let app = TestApp::new().await;
    let mut one = app.visitor();
    assert!(
        one.get("/thank-you/thanks")
            .await
            .text
            .contains("name=\"going-on\" value=\"no\"")
    );
    one.cookies.clear();
    let thanks = [("story", "They listened to me"), ("going-on", "no")];
    let page = one.post("/thank-you/thanks", &thanks).await;
    assert_eq!(page.status, 409);
    for needed in ["blocks cookies", "They listened to me</textarea>", "tel:"] {
        assert!(page.text.contains(needed), "{needed}: {}", page.text);
    }
    let page = one.post("/thank-you/thanks", &thanks).await;
    assert_eq!(
        page.location(),
        "/thank-you/check",
        "once they are allowed it goes on"
    );
}
