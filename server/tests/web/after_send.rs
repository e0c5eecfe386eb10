//! The first minutes after Send: it has arrived, what cannot wait, and going back.

use axum::http::header;
use chrono::TimeDelta;
use rules::intake::Question;

use super::help::{TestApp, answers, hidden, reference, sends};
use crate::support::{advocate_request, complaint, compliment, with};

/// Since Monday 23 November 2026, ten in the morning.
const SATURDAY_NIGHT: TimeDelta = TimeDelta::minutes((5 * 24 + 13) * 60 + 10);

#[tokio::test]
async fn send_leads_to_the_reference_and_nothing_has_to_be_answered_before_it() {
    let app = TestApp::new().await;
    for (journey, pages) in [
        ("complain", complaint()),
        ("thank-you", compliment()),
        ("advocate", advocate_request()),
    ] {
        let mut child = app.visitor();
        let reference = sends(&mut child, journey, &pages).await;
        let page = child.get("/sent").await;
        assert!(page.text.contains("We have "), "{}", page.text);
        let (before, after) = page.text.split_once(&reference).unwrap();
        assert!(!before.contains("/equality/ask"), "{before}");
        assert!(after.contains("/equality/ask"), "{after}");
    }
}

#[tokio::test]
async fn danger_and_a_freeze_are_answered_for_this_hour() {
    let danger = with(complaint(), Question::Danger, vec![("danger", "not-sure")]);
    let soon = vec![("soon", "yes"), ("what", "I move on Monday")];
    let freeze = with(complaint(), Question::AboutToHappen, soon);
    let night = [
        "Nobody in our team reads this before Monday 30 November at 9am.",
        "tel:01632960003",
    ];
    let day = ["We may not read this straight away.", "tel:01632960002"];
    for (after, pages, said) in [
        (TimeDelta::zero(), danger.clone(), day),
        (SATURDAY_NIGHT, danger, night),
        (
            TimeDelta::zero(),
            freeze.clone(),
            [
                "We look at that first. We are at work until 5pm today.",
                "tel:01632960002",
            ],
        ),
        (
            SATURDAY_NIGHT,
            freeze,
            [
                "We look at that first, on Monday 30 November.",
                "tel:01632960003",
            ],
        ),
        (
            SATURDAY_NIGHT,
            complaint(),
            [
                "Nobody in our team reads this before Monday 30 November at 9am.",
                "app-notice",
            ],
        ),
    ] {
        let app = TestApp::new().await;
        app.council.council.clock.advance(after);
        let mut child = app.visitor();
        sends(&mut child, "complain", &pages).await;
        let page = child.get("/sent").await.text;
        let first = between(&page, "app-receipt__reference", "<h2>What happens next");
        for words in said {
            assert!(first.contains(words), "{words}: {first}");
        }
    }
}

#[tokio::test]
async fn by_day_nobody_is_told_that_the_office_is_closed() {
    let app = TestApp::new().await;
    let mut child = app.visitor();
    sends(&mut child, "complain", &complaint()).await;
    let page = child.get("/sent").await.text;
    assert!(
        !page.contains("Nobody in our team reads this before"),
        "{page}"
    );
}

#[tokio::test]
async fn the_receipt_is_as_honest_and_names_neither_danger_nor_the_wish() {
    let pages = with(complaint(), Question::Danger, vec![("danger", "yes")]);
    let soon = vec![("soon", "yes"), ("what", "I move on Monday")];
    let pages = with(pages, Question::AboutToHappen, soon);
    let app = TestApp::new().await;
    app.council.council.clock.advance(SATURDAY_NIGHT);
    sends(&mut app.visitor(), "complain", &pages).await;
    app.council.runs_jobs().await;
    let receipt = &app.council.letters_to("otter@example.test")[0].text;
    let first = receipt.split("What happens next").next().unwrap();
    for words in [
        "Nobody in our team reads your message before Monday 30 November at 9am.",
        "call 01632 960 003.",
        "We look at that first, on Monday 30 November.",
    ] {
        assert!(first.contains(words), "{words}: {receipt}");
    }
    for secret in ["stop", "move", "You said that", "danger, "] {
        assert!(!receipt.contains(secret), "{secret}: {receipt}");
    }
}

#[tokio::test]
async fn going_back_after_send_says_that_it_was_sent() {
    let app = TestApp::new().await;
    let mut child = app.visitor();
    let reference = sends(&mut child, "complain", &complaint()).await;
    for path in [
        "/complain/check",
        "/complain/help",
        "/complain/what-happened",
        "/complain/started-again",
    ] {
        assert_eq!(child.get(path).await.location(), "/sent", "{path}");
    }
    for path in ["/", "/complain/danger"] {
        let page = child.get(path).await;
        assert!(page.text.contains("we have it"), "{path}: {}", page.text);
        assert!(
            !page.text.contains(&reference),
            "somebody else may be here now"
        );
    }
    assert_eq!(child.post("/complain/check", &[]).await.location(), "/sent");
    assert_eq!(app.cases().await, 1);
    // A new message begins where the first one did, and is a message of its own.
    sends(&mut child, "complain", &complaint()).await;
    assert_eq!(app.cases().await, 2);
}

#[tokio::test]
async fn what_is_typed_after_send_is_kept_and_said_not_to_be_sent() {
    let app = TestApp::new().await;
    let mut child = app.visitor();
    sends(&mut child, "complain", &complaint()).await;
    let late = [("story", "And then it happened again.")];
    let page = child.post("/complain/what-happened", &late).await;
    assert_eq!(page.location(), "/complain/started-again");
    let page = child.get(page.location()).await;
    for words in ["we have it", "it is not sent", "/complain/danger"] {
        assert!(page.text.contains(words), "{words}: {}", page.text);
    }
    assert!(!page.text.contains("not here any more"), "{}", page.text);
}

#[tokio::test]
async fn nobody_else_sees_what_was_sent_from_here() {
    let app = TestApp::new().await;
    let reference = sends(&mut app.visitor(), "complain", &complaint()).await;
    for path in ["/", "/complain/danger", "/sent", "/complain/started-again"] {
        let page = app.visitor().get(path).await;
        assert!(!page.text.contains(&reference), "{path}");
    }
}

#[tokio::test]
async fn words_for_a_child_in_need_are_not_said_to_somebody_who_gives_thanks() {
    let app = TestApp::new().await;
    let mut pages = with(
        compliment(),
        Question::Reach,
        vec![("reach", "do-not-contact")],
    );
    pages.retain(|(question, _)| *question != Question::Contact);
    let mut carer = app.visitor();
    sends(&mut carer, "thank-you", &pages).await;
    let page = carer.get("/sent").await.text;
    for words in ["someone is not safe, we will act", "a carer or a teacher"] {
        assert!(!page.contains(words), "{words}: {page}");
    }
    let mut child = app.visitor();
    sends(&mut child, "complain", &complaint()).await;
    assert!(
        child
            .get("/sent")
            .await
            .text
            .contains("a carer or a teacher")
    );
}

fn between<'a>(text: &'a str, from: &str, to: &str) -> &'a str {
    let (_, rest) = text.split_once(from).unwrap();
    let (found, _) = rest.split_once(to).unwrap();
    found
}

#[tokio::test]
async fn no_program_that_translates_a_page_changes_a_reference_or_an_address() {
    let app = TestApp::new().await;
    let mut child = app.visitor();
    answers(&mut child, "complain", &complaint()).await;
    let check = child.get("/complain/check").await.text;
    let sent = sends(&mut app.visitor(), "complain", &complaint()).await;
    let mut staff = app.staff().await;
    let case = format!("/staff/case/{}", sent.replace('-', ""));
    let mut visitor = app.visitor();
    let phone = &app.portal.facts.phone;
    let email = &app.portal.facts.email;
    for (page, kept) in [
        (check, "otter@example.test"),
        (staff.get("/staff").await.text, &*sent),
        (staff.get(&case).await.text, &*sent),
        (staff.get(&format!("{case}/note")).await.text, &*sent),
        (visitor.get("/privacy").await.text, email),
        (visitor.get("/accessibility").await.text, email),
        (visitor.get("/").await.text, phone),
        (visitor.get("/safe").await.text, "999"),
    ] {
        let (_, body) = page.split_once("<main").unwrap();
        let mut places = 0;
        for (at, _) in body.match_indices(kept) {
            let (tag, between) = body[..at]
                .rsplit_once('<')
                .unwrap()
                .1
                .split_once('>')
                .map_or(("", ""), |(tag, between)| (tag, between));
            // In an attribute it is not translated.
            if between.is_empty() && tag.is_empty() {
                continue;
            }
            places += 1;
            assert!(tag.contains("translate=\"no\""), "{kept}: <{tag}>{between}");
        }
        assert!(places > 0, "{kept}");
    }
}

#[tokio::test]
async fn what_was_told_can_be_read_again_and_kept_by_who_sent_it_and_nobody_else() {
    let app = TestApp::new().await;
    let mut child = app.visitor();
    let reference = sends(&mut child, "complain", &complaint()).await;
    let page = child.get("/sent").await.text;
    let copy = child.get("/sent/copy").await;
    assert_eq!(copy.status, 200);
    let kind = copy.headers[header::CONTENT_TYPE].to_str().unwrap();
    assert_eq!(kind, "text/plain; charset=utf-8");
    let kept = copy.headers[header::CONTENT_DISPOSITION].to_str().unwrap();
    assert_eq!(kept, format!("attachment; filename=\"{reference}.txt\""));
    for told in [
        "What happened?",
        "My review was moved twice and nobody said why.",
        "I am in care",
    ] {
        assert!(page.contains(told), "{told}: {page}");
        assert!(copy.text.contains(told), "{told}: {}", copy.text);
    }
    for said in [
        &*format!("Your reference: {reference}"),
        "We got it on Monday 23 November 2026.",
        "1. We will contact you by",
    ] {
        assert!(copy.text.contains(said), "{said}: {}", copy.text);
    }
    assert!(!copy.text.contains('⟦'), "{}", copy.text);

    let mut late = child.clone();
    late.cookies.remove("__Host-mine");
    for mut nobody in [app.visitor(), late] {
        let page = nobody.get("/sent/copy").await;
        assert_eq!(page.location(), "/sent");
        assert!(!page.text.contains("moved twice"), "{}", page.text);
    }
}

#[tokio::test]
async fn an_advocate_tells_us_of_another_child_and_says_only_once_who_they_are() {
    let app = TestApp::new().await;
    let who = vec![
        ("who", "advocate"),
        ("organisation", "Heron Advocacy"),
        ("called", "Little Grebe"),
    ];
    let pages = with(complaint(), Question::Who, who);
    let mut advocate = app.visitor();
    let first = sends(&mut advocate, "complain", &pages).await;
    assert!(advocate.get("/sent").await.text.contains("another child?"));
    app.council.council.clock.advance(TimeDelta::minutes(5));
    let begun = advocate.post("/sent/another", &[]).await;
    assert_eq!(begun.location(), "/complain/danger");
    let page = advocate.get("/complain/danger").await;
    let drawn = hidden(&page, "going-on");
    let next = advocate
        .post(
            "/complain/danger",
            &[("danger", "no"), ("going-on", &drawn)],
        )
        .await;
    assert_eq!(next.location(), "/complain/who", "{}", next.text);
    let page = advocate.get("/complain/who").await.text;
    assert!(page.contains("Heron Advocacy"), "{page}");
    assert!(!page.contains("Little Grebe"), "{page}");
    let next = advocate
        .post(
            "/complain/who",
            &[("who", "advocate"), ("organisation", "Heron Advocacy")],
        )
        .await;
    assert_eq!(next.location(), "/complain/what-happened");
    let story = [("story", "Nobody asked her what she wants.")];
    let next = advocate.post("/complain/what-happened", &story).await;
    assert_eq!(next.location(), "/complain/check");
    let check = advocate.get("/complain/check").await.text;
    for known in ["otter@example.test", "Purple Otter"] {
        assert!(check.contains(known), "{known}: {check}");
    }
    for gone in ["Little Grebe", "review was moved"] {
        assert!(!check.contains(gone), "{gone}: {check}");
    }
    advocate.post("/complain/check", &[]).await;
    let second = reference(&advocate.get("/sent").await.text);
    assert_ne!(first, second);
}

#[tokio::test]
async fn nobody_begins_with_what_somebody_else_sent() {
    let app = TestApp::new().await;
    let mut child = app.visitor();
    sends(&mut child, "complain", &complaint()).await;
    assert!(!child.get("/sent").await.text.contains("/sent/another"));
    assert_eq!(child.post("/sent/another", &[]).await.location(), "/");
    let mut other = child.clone();
    other.cookies.remove("__Host-mine");
    assert_eq!(other.post("/sent/another", &[]).await.location(), "/sent");
    let mut nobody = app.visitor();
    assert_eq!(nobody.post("/sent/another", &[]).await.location(), "/");
}
