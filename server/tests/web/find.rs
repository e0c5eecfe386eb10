//! Officers look for a case by what they remember of it, with scripts off.

use rules::intake::Question;

use super::help::{TestApp, sends};
use crate::support::{complaint, with};

#[tokio::test]
async fn a_case_is_found_without_its_reference_and_what_was_typed_stands_in_no_address() {
    let app = TestApp::new().await;
    let story = "They moved my brother and nobody told me, and then nobody rang back for the whole of the week.";
    let pages = with(complaint(), Question::WhatHappened, vec![("story", story)]);
    let pages = with(pages, Question::Name, vec![("name", "Priya Nair <b>")]);
    let reference = sends(&mut app.visitor(), "complain", &pages).await;
    let mut staff = app.staff().await;
    let queue = staff.get("/staff").await;
    for page in [&queue, &staff.get("/staff/find").await] {
        let form = page
            .text
            .split("<form")
            .find(|form| form.contains("action=\"/staff/find\""));
        let form = form.unwrap();
        assert!(
            form.contains("method=\"post\"") && form.contains("name=\"sought\""),
            "{form}"
        );
    }
    let page = staff.post("/staff/find", &[("sought", "mrs nayr")]).await;
    assert_eq!(page.status, 200);
    for shown in [
        "1 case found",
        &reference,
        "Priya Nair &lt;b&gt;",
        "They moved my brother and nobody told me, and then nobody rang back for the…",
        "value=\"mrs nayr\"",
    ] {
        assert!(page.text.contains(shown), "{shown}: {}", page.text);
    }
    let page = staff.post("/staff/find", &[("sought", &reference)]).await;
    assert_eq!(
        page.location(),
        format!("/staff/case/{}", reference.replace('-', ""))
    );
}

#[tokio::test]
async fn who_finds_nothing_is_told_what_to_try_and_nothing_typed_is_an_error() {
    let app = TestApp::new().await;
    let mut staff = app.staff().await;
    let page = staff
        .post("/staff/find", &[("sought", "<script>Nair")])
        .await;
    assert_eq!(page.status, 200);
    assert!(page.text.contains("No case found") && page.text.contains("Use fewer words"));
    assert!(page.text.contains("&lt;script&gt;Nair"), "{}", page.text);
    for sought in ["", "   ", "?!", &"x".repeat(300)] {
        let page = staff.post("/staff/find", &[("sought", sought)]).await;
        assert_eq!(page.status, 422, "{sought:?}");
        assert!(
            page.text.contains("href=\"#sought\""),
            "{sought:?}: {}",
            page.text
        );
    }
    let mut nobody = app.visitor();
    let page = nobody.post("/staff/find", &[("sought", "Nair")]).await;
    assert!(
        page.location().starts_with("/staff/sign-in"),
        "{}",
        page.location()
    );
    assert!(!page.location().contains("Nair"));
}
