//! The complaints team at work, with scripts off.

use super::help::{TestApp, sends};
use crate::support::{complaint, compliment};

#[tokio::test]
async fn a_case_is_found_taken_noted_given_and_acknowledged() {
    let app = TestApp::new().await;
    let colleague = app.office.colleague("Ada Marsh").await;
    let shown = sends(&mut app.visitor(), "complain", &complaint()).await;
    let mut staff = app.staff().await;
    let found = staff
        .get(&format!("/staff/find?reference={}", shown.to_lowercase()))
        .await;
    let case = found.location().to_owned();
    assert_eq!(case, format!("/staff/case/{}", shown.replace('-', "")));
    for (act, fields) in [
        ("take", vec![]),
        ("note", vec![("words", "Rang, no answer.")]),
        ("advocacy", vec![("advocacy", "accepted")]),
        ("acknowledge", vec![("words", "Spoke on the phone.")]),
        ("assign", vec![("to", colleague.0.as_str())]),
    ] {
        assert_eq!(
            staff.get(&format!("{case}/{act}")).await.status,
            200,
            "{act}"
        );
        let page = staff.post(&format!("{case}/{act}"), &fields).await;
        assert_eq!(
            (page.status, page.location()),
            (303, case.as_str()),
            "{act}: {}",
            page.text
        );
    }
    let page = staff.get(&case).await;
    for words in [
        "Rang, no answer.",
        "Spoke on the phone.",
        "Ada Marsh",
        "My review was moved twice",
        "Purple Otter",
    ] {
        assert!(page.text.contains(words), "{words}: {}", page.text);
    }
}

#[tokio::test]
async fn an_act_that_is_refused_says_why_and_keeps_what_was_typed() {
    let app = TestApp::new().await;
    let reference = sends(&mut app.visitor(), "complain", &complaint())
        .await
        .replace('-', "");
    let thanks = sends(&mut app.visitor(), "thank-you", &compliment())
        .await
        .replace('-', "");
    let mut staff = app.staff().await;
    let path = |act: &str| format!("/staff/case/{reference}/{act}");
    staff.post(&path("acknowledge"), &[]).await;
    staff.post(&path("take"), &[]).await;
    for (path, fields, words) in [
        (
            path("acknowledge"),
            vec![("words", "I wrote this")],
            "It has been acknowledged already",
        ),
        (path("take"), vec![], "They have this case already"),
        (path("note"), vec![("words", " ")], "write something first"),
        (path("assign"), vec![], "Choose one of the answers"),
        (
            path("assign"),
            vec![("to", "nobody")],
            "Choose one of the answers",
        ),
        (
            path("advocacy"),
            vec![("reason", "I wrote this")],
            "Choose one of the answers",
        ),
        (
            path("advocacy"),
            vec![("advocacy", "not-offered")],
            "Write the reason",
        ),
        (
            format!("/staff/case/{thanks}/advocacy"),
            vec![("advocacy", "declined")],
            "only to children and care leavers",
        ),
    ] {
        let page = staff.post(&path, &fields).await;
        assert_eq!(page.status, 422, "{path}");
        assert!(
            page.text.contains(words) && page.text.contains("<title>Error: "),
            "{path}: {}",
            page.text
        );
        let typed = fields.iter().find(|(_, value)| *value == "I wrote this");
        assert!(
            typed.is_none() || page.text.contains("I wrote this"),
            "{path}: {}",
            page.text
        );
    }
    assert!(
        staff
            .post(&format!("/staff/case/{reference}/delete"), &[])
            .await
            .is_error_page(404)
    );
}

#[tokio::test]
async fn the_pulse_changes_when_a_case_arrives() {
    let app = TestApp::new().await;
    let mut staff = app.staff().await;
    let before = staff.get("/staff/pulse").await;
    assert_eq!(before.text, staff.get("/staff/pulse").await.text);
    sends(&mut app.visitor(), "complain", &complaint()).await;
    assert_ne!(before.text, staff.get("/staff/pulse").await.text);
}

#[tokio::test]
async fn the_queue_is_filtered_by_its_address_and_bad_filters_do_no_harm() {
    let app = TestApp::new().await;
    let reference = sends(&mut app.visitor(), "complain", &complaint()).await;
    let mut staff = app.staff().await;
    for (query, shown) in [
        ("", true),
        ("?show=nobody", true),
        ("?show=mine", false),
        ("?show=late", false),
        ("?show=undelivered", false),
        ("?kind=complain", true),
        ("?kind=idea", false),
        ("?show=%27%20or%201%3D1&kind=x", true),
    ] {
        let page = staff.get(&format!("/staff{query}")).await;
        assert_eq!(
            (page.status, page.text.contains(&reference)),
            (200, shown),
            "{query}"
        );
    }
    for after in ["x", "%00", "%27%27", &"9".repeat(2_000)] {
        assert_eq!(
            staff.get(&format!("/staff?after={after}")).await.status,
            200,
            "{after}"
        );
    }
}
