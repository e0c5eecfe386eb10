//! Section 7: what should not be sent gets a clear page or status, and changes nothing.

use rules::intake::{Journey, Question};

use super::help::{TestApp, answers, sends};
use crate::support::{complaint, together, with};

const STORY: &str = "/complain/what-happened";

/// A visitor whose next question is the story.
async fn at_the_story(app: &TestApp) -> super::browser::Browser {
    let mut child = app.visitor();
    assert_eq!(
        answers(&mut child, "complain", &complaint()[..2].to_vec()).await,
        STORY
    );
    child
}

#[tokio::test]
async fn an_empty_story_is_asked_for_again_with_the_error_in_title_summary_and_field() {
    let app = TestApp::new().await;
    let mut child = at_the_story(&app).await;
    for empty in ["", "  \n ", "\u{a0}", "\u{200b}", "\u{2800}\u{feff}"] {
        let page = child.post(STORY, &[("story", empty)]).await;
        assert_eq!(page.status, 422);
        assert!(page.text.contains("<title>Error: "), "{}", page.text);
        assert!(
            page.text.contains("href=\"#story\""),
            "the summary leads to the field"
        );
        assert!(page.text.contains("aria-invalid=\"true\""));
    }
    assert_eq!(child.get("/complain/when").await.location(), STORY);
}

#[tokio::test]
async fn ten_thousand_characters_are_kept_exactly_and_one_more_is_refused_and_kept() {
    let app = TestApp::new().await;
    let mut child = at_the_story(&app).await;
    for character in ["a", "🦦", "ש", "é"] {
        let story = character.repeat(10_000);
        let page = child.post(STORY, &[("story", &story)]).await;
        assert_eq!(
            (page.status, page.location()),
            (303, "/complain/reach"),
            "{character}"
        );
        assert!(child.get(STORY).await.text.contains(&story), "{character}");
        let longer = story + character;
        let page = child.post(STORY, &[("story", &longer)]).await;
        assert_eq!(page.status, 422, "{character}");
        assert!(
            page.text.contains(&longer),
            "{character}: what was typed is shown again"
        );
    }
}

#[tokio::test]
async fn emoji_right_to_left_text_and_line_ends_reach_staff_exactly() {
    let app = TestApp::new().await;
    let story = "🦦👨‍👩‍👧 שלום \u{202e}abc\u{202c} مرحبا\n  two spaces, zalgo z̷̛̾a̴͐l̵̈́g̶͘ỏ̵\ttab";
    let pages = with(complaint(), Question::WhatHappened, vec![("story", story)]);
    let reference = sends(&mut app.visitor(), "complain", &pages).await;
    let page = app
        .staff()
        .await
        .get(&format!("/staff/case/{reference}"))
        .await;
    assert!(page.text.contains(story), "{}", page.text);
}

#[tokio::test]
async fn a_body_of_five_megabytes_gets_a_page_that_says_it_is_too_long() {
    let app = TestApp::new().await;
    let mut child = at_the_story(&app).await;
    let page = child
        .post(STORY, &[("story", &"a".repeat(5_000_000))])
        .await;
    assert!(page.is_error_page(413), "{} {}", page.status, page.text);
    assert_eq!(child.get("/complain/when").await.location(), STORY);
}

#[tokio::test]
async fn a_body_that_is_no_form_is_refused() {
    let app = TestApp::new().await;
    let mut child = at_the_story(&app).await;
    for kind in [
        "application/json",
        "text/plain",
        "multipart/form-data; boundary=x",
        "",
    ] {
        let page = child.post_raw(STORY, kind, b"story=hello".to_vec()).await;
        assert!(
            page.is_error_page(415),
            "{kind}: {} {}",
            page.status,
            page.text
        );
    }
    assert_eq!(child.get("/complain/when").await.location(), STORY);
}

#[tokio::test]
async fn text_that_is_not_utf_8_and_broken_percent_encoding_are_refused() {
    let app = TestApp::new().await;
    let mut child = at_the_story(&app).await;
    let bodies: [&[u8]; 5] = [
        b"story=%FF%FE",
        b"story=\xff",
        b"story=%ED%A0%80",
        b"story=%2",
        b"story=%zz",
    ];
    for body in bodies {
        let page = child
            .post_raw(STORY, "application/x-www-form-urlencoded", body.to_vec())
            .await;
        assert!(page.is_error_page(400), "{} {}", page.status, page.text);
    }
    assert_eq!(child.get("/complain/when").await.location(), STORY);
}

#[tokio::test]
async fn nul_and_control_characters_are_dropped_without_a_word() {
    let app = TestApp::new().await;
    let mut child = at_the_story(&app).await;
    for (typed, kept) in [
        ("hel\0lo", "hello"),
        ("hel\u{1b}lo\u{7f}", "hello"),
        ("it\u{92}s", "its"),
        (
            "one\u{b}two\u{85}three\u{2028}four",
            "one\ntwo\nthree\nfour",
        ),
    ] {
        let page = child.post(STORY, &[("story", typed)]).await;
        assert_eq!(page.location(), "/complain/reach", "{typed:?}");
        let shown = child.get(STORY).await.text;
        assert!(shown.contains(&format!("\n{kept}</textarea>")), "{typed:?}");
    }
}

#[tokio::test]
async fn missing_fields_are_named_and_unknown_fields_and_choices_change_nothing() {
    let app = TestApp::new().await;
    let mut child = app.visitor();
    assert_eq!(child.post("/complain/danger", &[]).await.status, 422);
    assert_eq!(
        child
            .post("/complain/danger", &[("danger", "perhaps")])
            .await
            .status,
        422
    );
    let page = child
        .post(
            "/complain/danger",
            &[("danger", "no"), ("admin", "1"), ("who", "young-person")],
        )
        .await;
    assert_eq!(page.location(), "/complain/who");
    let many: Vec<(String, String)> = (0..10_000)
        .map(|n| (format!("field{n}"), n.to_string()))
        .collect();
    let many: Vec<(&str, &str)> = many
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    assert_eq!(
        child.post("/complain/who", &many).await.location(),
        "/complain/what-happened",
        "who says nothing of who they are is not taken for an adult"
    );
    assert_eq!(child.get("/complain/check").await.status, 303);
}

#[tokio::test]
async fn an_expired_draft_says_so_keeps_the_last_words_and_sends_nothing() {
    let app = TestApp::new().await;
    let mut child = app.visitor();
    answers(&mut child, "complain", &complaint()).await;
    app.council
        .council
        .clock
        .advance(chrono::TimeDelta::hours(25));
    let page = child
        .post("/complain/help", &[("which", "A big screen")])
        .await;
    assert_eq!(page.location(), "/complain/started-again");
    let page = child.get("/complain/started-again").await;
    assert!(
        page.text.contains("We kept what you just wrote"),
        "{}",
        page.text
    );
    let page = child.post("/complain/check", &[]).await;
    assert_eq!(page.status, 303);
    assert_eq!(app.cases().await, 0);
    child
        .post("/complain/danger", &[("danger", "no"), ("going-on", "yes")])
        .await;
    answers(&mut child, "complain", &complaint()[1..12].to_vec()).await;
    let page = child.post("/complain/check", &[]).await;
    assert_eq!(
        page.location(),
        "/complain/help",
        "it is not skipped in silence"
    );
    assert!(
        child
            .get("/complain/help")
            .await
            .text
            .contains("A big screen")
    );
}

#[tokio::test]
async fn a_forged_cookie_opens_nothing() {
    let app = TestApp::new().await;
    let mut child = app.visitor();
    answers(&mut child, "complain", &complaint()).await;
    let real = child.cookies["__Host-draft"].clone();
    let forged = [
        "x",
        "",
        "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "' or 1=1 --",
        &real[1..],
        "..%2f..%00",
    ];
    for forged in forged {
        for cookie in ["__Host-draft", "__Host-language", "__Host-staff"] {
            let mut other = app.visitor();
            other.cookies.insert(cookie.to_owned(), forged.to_owned());
            assert_eq!(other.get("/").await.status, 200, "{cookie}={forged}");
            assert_eq!(
                other.get("/complain/what-happened").await.status,
                303,
                "{cookie}={forged}"
            );
            assert_eq!(
                other.post("/complain/check", &[]).await.location(),
                "/complain/started-again"
            );
            assert!(
                other
                    .get("/staff")
                    .await
                    .location()
                    .starts_with("/staff/sign-in"),
                "{cookie}={forged}"
            );
        }
    }
    assert_eq!(app.cases().await, 0);
}

#[tokio::test]
async fn a_reference_that_does_not_exist_is_not_found() {
    let app = TestApp::new().await;
    let mut staff = app.staff().await;
    for reference in [
        "H4KQ7M2X",
        "2222-2222",
        "x",
        "%FF",
        "..%2F..",
        &"4".repeat(3_000),
    ] {
        let page = staff.get(&format!("/staff/case/{reference}")).await;
        assert!(page.is_error_page(404), "{reference}: {}", page.status);
        let page = staff
            .post(&format!("/staff/case/{reference}/take"), &[])
            .await;
        assert!(
            page.is_error_page(404) || page.is_error_page(400),
            "{reference}: {}",
            page.status
        );
        let page = staff.post("/staff/find", &[("sought", reference)]).await;
        assert!(
            page.status == 200 || page.status == 422,
            "{reference}: {}",
            page.status
        );
    }
}

#[tokio::test]
async fn what_is_nowhere_is_not_found_on_a_page_in_our_words() {
    let app = TestApp::new().await;
    let mut child = app.visitor();
    for path in [
        "/nowhere",
        "/complain",
        "/complain/nowhere",
        "/nowhere/danger",
        "/idea/danger",
        "/complain/danger/x/y",
        "/%00",
        "/%FF/%FE",
    ] {
        assert!(child.get(path).await.is_error_page(404), "{path}");
    }
    assert!(
        child
            .post("/complain/nowhere", &[])
            .await
            .is_error_page(404)
    );
    assert!(child.post("/safe", &[]).await.is_error_page(405));
}

#[tokio::test]
async fn what_people_type_and_read_runs_in_the_direction_of_its_letters() {
    let app = TestApp::new().await;
    let shown =
        |typed: &str| format!("<dd dir=\"auto\" class=\"app-answers__answer\">{typed}</dd>");
    let (story, name) = ("میری بیٹی Sarah کے بارے میں", "سارہ");
    let pages = with(complaint(), Question::WhatHappened, vec![("story", story)]);
    let pages = with(pages, Question::Name, vec![("name", name)]);
    let mut child = app.visitor();
    for (question, pairs) in together(Journey::Complaint, &pages) {
        let path = format!("/complain/{}", question.slug());
        every_text_has_a_direction(&path, &child.get(&path).await.text);
        child.post(&path, &pairs).await;
    }
    let check = child.get("/complain/check").await.text;
    for typed in [story, name] {
        assert!(check.contains(&shown(typed)), "{check}");
    }
    let reference = sends(&mut app.visitor(), "complain", &pages).await;
    let mut staff = app.staff().await;
    let case = staff.get(&format!("/staff/case/{reference}")).await.text;
    assert!(case.contains(&shown(story)), "{case}");
    for page in ["/staff/record", "/staff/calendar"] {
        every_text_has_a_direction(page, &staff.get(page).await.text);
    }
    for act in ["note", "triage", "restrict"] {
        let path = format!("/staff/case/{}/{act}", reference.replace('-', ""));
        every_text_has_a_direction(&path, &staff.get(&path).await.text);
    }
}

/// Every field that takes words of any script.
fn every_text_has_a_direction(path: &str, page: &str) {
    let fields = page.split('<').filter(|piece| {
        piece.starts_with("textarea ")
            || (piece.starts_with("input ") && piece.contains("type=\"text\""))
    });
    for field in fields {
        assert!(field.contains("dir=\"auto\""), "{path}: {field}");
    }
}
