//! The complaints team at work, with scripts off.

use rules::intake::Question;
use rules::principal::Role;

use super::help::{TestApp, sends};
use crate::browser::Browser;
use crate::support::{complaint, compliment, with};

#[tokio::test]
async fn a_case_is_found_taken_noted_given_and_acknowledged() {
    let app = TestApp::new().await;
    let colleague = app.council.colleague("Ada Marsh").await.to_string();
    let shown = sends(&mut app.visitor(), "complain", &complaint()).await;
    let mut staff = app.staff().await;
    let found = staff
        .post("/staff/find", &[("sought", &shown.to_lowercase())])
        .await;
    let case = found.location().to_owned();
    assert_eq!(case, format!("/staff/case/{}", shown.replace('-', "")));
    for (act, fields) in [
        ("take", vec![]),
        ("note", vec![("words", "Rang, no answer.")]),
        ("advocacy", vec![("offer", "accepted")]),
        (
            "acknowledge",
            vec![
                ("how", "telephone"),
                ("on", "23 11 2026"),
                ("understood", "Spoke on the phone."),
            ],
        ),
        ("assign", vec![("to", colleague.as_str())]),
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
    let on_the_phone = [("how", "telephone"), ("on", "2026-11-23")];
    assert_eq!(
        staff.post(&path("acknowledge"), &on_the_phone).await.status,
        303
    );
    assert_eq!(staff.post(&path("take"), &[]).await.status, 303);
    for (path, fields, words) in [
        (
            path("acknowledge"),
            vec![
                ("how", "telephone"),
                ("on", "2026-11-23"),
                ("understood", "I wrote this"),
            ],
            "It is acknowledged",
        ),
        (path("take"), vec![], "They have it already"),
        (path("note"), vec![("words", " ")], "Fill this in"),
        (
            path("assign"),
            vec![("words", "I wrote this")],
            "Fill this in",
        ),
        (
            path("assign"),
            vec![("to", "nobody"), ("words", "I wrote this")],
            "Choose a colleague from the list",
        ),
        (
            path("advocacy"),
            vec![("words", "I wrote this")],
            "Fill this in",
        ),
        (
            path("advocacy"),
            vec![("offer", "perhaps"), ("words", "I wrote this")],
            "Choose from the list",
        ),
        (
            path("advocacy"),
            vec![("offer", "not-offered")],
            "Write the reason",
        ),
        (
            format!("/staff/case/{thanks}/advocacy"),
            vec![("offer", "declined")],
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

#[tokio::test]
async fn a_page_that_somebody_else_has_overtaken_is_shown_again_with_what_was_typed() {
    let app = TestApp::new().await;
    let reference = sends(&mut app.visitor(), "complain", &complaint()).await;
    let note = format!("/staff/case/{}/note", reference.replace('-', ""));
    let mut staff = app.staff().await;
    let page = staff.get(&note).await;
    let (_, rest) = page.text.split_once("name=\"seen\" value=\"").unwrap();
    let seen = rest.split('"').next().unwrap();
    let (first, second) = (
        [("seen", seen), ("words", "I was first.")],
        [("seen", seen), ("words", "I was second.")],
    );
    assert_eq!(staff.post(&note, &first).await.status, 303);
    for again in [second, first] {
        let page = staff.post(&note, &again).await;
        assert_eq!(page.status, 422);
        assert!(
            page.text.contains("Somebody changed the case"),
            "{}",
            page.text
        );
        assert!(page.text.contains(again[1].1), "{}", page.text);
    }
    let file = app.council.file(&reference.parse().unwrap()).await;
    assert_eq!(file.history.len(), 2);
}

#[tokio::test]
async fn a_reader_is_told_what_a_manager_may_and_an_act_of_theirs_is_refused() {
    let app = TestApp::new().await;
    let reference = sends(&mut app.visitor(), "complain", &complaint()).await;
    let case = format!("/staff/case/{}", reference.replace('-', ""));
    let mut reader = app.somebody("Ada Marsh", Role::Reader).await;
    let page = reader.get(&case).await;
    assert!(
        page.text.contains("My review was moved twice"),
        "{}",
        page.text
    );
    let page = reader
        .post(&format!("{case}/note"), &[("words", "I was here.")])
        .await;
    assert_eq!(page.status, 403);
    assert!(
        page.text.contains("Your account cannot do this"),
        "{}",
        page.text
    );
    let mut officer = app.somebody("Bo Marsh", Role::Officer).await;
    let skip = [("agreed_on", "2026-11-23"), ("words", "I wrote this")];
    let page = officer.post(&format!("{case}/skip-stage-one"), &skip).await;
    assert_eq!(page.status, 403);
    assert!(
        page.text.contains("Your account cannot do this"),
        "{}",
        page.text
    );
    for browser in [&mut reader, &mut officer] {
        let page = browser.post("/staff/calendar", &MOURNING).await;
        assert_eq!(page.status, 403, "{}", page.text);
    }
    assert_eq!(app.council.rows("bank_holidays").await, 0);
    let file = app.council.file(&reference.parse().unwrap()).await;
    assert_eq!(file.history.len(), 1);
}

#[tokio::test]
async fn whoever_a_case_is_about_is_answered_as_if_there_were_none() {
    let app = TestApp::new().await;
    let reference = sends(&mut app.visitor(), "complain", &complaint()).await;
    let dashless = reference.replace('-', "");
    let mut theirs = app.somebody("Ada Marsh", Role::Manager).await;
    let account = app
        .council
        .council
        .store
        .staff_by_email("ada.marsh@westmere.example")
        .await;
    let account = account.unwrap().unwrap().id.0;
    let mut staff = app.staff().await;
    let case = format!("/staff/case/{dashless}");
    let point = [
        ("what-1", "Nobody said why."),
        ("nature-1", "communication"),
        ("service-1", "children_in_care"),
        ("pathway-1", "statutory"),
    ];
    let page = staff.post(&format!("{case}/triage"), &point).await;
    assert_eq!(page.location(), format!("{case}/letter/1"), "{}", page.text);
    assert_eq!(theirs.get(&case).await.status, 200);
    let exclude = [("name", "Ada Marsh"), ("account", account.as_str())];
    let page = staff.post(&format!("{case}/exclude"), &exclude).await;
    assert_eq!(page.status, 303, "{}", page.text);
    let before = app.council.file(&reference.parse().unwrap()).await;
    for path in ["", "/note", "/take", "/letter/1"].map(|end| format!("{case}{end}")) {
        let page = theirs.get(&path).await;
        assert!(
            page.is_error_page(404),
            "{path}: {} {}",
            page.status,
            page.text
        );
        assert!(!page.text.contains("Otter") && !page.text.contains("review"));
    }
    for (end, fields) in [
        ("/note", vec![("words", "I was there.")]),
        ("/take", vec![]),
        ("/letter/1", vec![("do", "save"), ("text", "Ombudsman")]),
    ] {
        let page = theirs.post(&format!("{case}{end}"), &fields).await;
        assert!(
            page.is_error_page(404),
            "{end}: {} {}",
            page.status,
            page.text
        );
    }
    for sought in [reference.as_str(), "Otter", "review"] {
        let page = theirs.post("/staff/find", &[("sought", sought)]).await;
        assert!(
            page.text.contains("No case found"),
            "{sought}: {}",
            page.text
        );
    }
    for list in rules::queue::List::ALL {
        let page = theirs.get(&format!("/staff?show={}", list.slug())).await;
        assert!(!page.text.contains(&reference), "{list:?}");
    }
    assert_eq!(app.council.file(&reference.parse().unwrap()).await, before);
    assert_eq!(staff.get(&case).await.status, 200, "a colleague sees it");
}

#[tokio::test]
async fn whoever_writes_a_letter_has_the_story_and_the_points_in_sight_and_no_reader_a_form() {
    let app = TestApp::new().await;
    let reference = sends(&mut app.visitor(), "complain", &complaint()).await;
    let case = format!("/staff/case/{}", reference.replace('-', ""));
    let mut staff = app.staff().await;
    let point = [
        ("what-1", "Nobody said why."),
        ("nature-1", "communication"),
        ("service-1", "children_in_care"),
        ("pathway-1", "statutory"),
    ];
    let page = staff.post(&format!("{case}/triage"), &point).await;
    let letter = page.location().to_owned();
    let page = staff.get(&letter).await;
    let beside = page.text.split("id=\"told\"").nth(1).unwrap();
    let beside = beside.split("</aside>").next().unwrap();
    for told in [
        "My review was moved twice",
        "Purple Otter",
        "Point 1: Nobody said why.",
    ] {
        assert!(beside.contains(told), "{told}: {beside}");
    }
    assert!(page.text.contains("href=\"#told\""), "a phone is led there");
    let mut reader = app.somebody("Bo Marsh", Role::Reader).await;
    let page = reader.get(&letter).await;
    assert_eq!(page.status, 200);
    assert!(!page.text.contains("id=\"told\""), "{}", page.text);
}

#[tokio::test]
async fn what_the_portal_sent_by_itself_is_no_letter_on_the_page_of_a_case() {
    let app = TestApp::new().await;
    let asks = with(complaint(), Question::Advocate, vec![("advocate", "yes")]);
    let reference = sends(&mut app.visitor(), "complain", &asks).await;
    app.council.runs_jobs().await;
    let case = format!("/staff/case/{}", reference.replace('-', ""));
    let page = app.staff().await.get(&case).await;
    assert!(
        page.text
            .contains("Automatic message sent: Request to the advocacy provider"),
        "{}",
        page.text
    );
    assert!(page.text.contains("No letter has been written yet"));
    assert!(!page.text.contains("Letter sent"), "{}", page.text);
}

/// A day to add to the list.
const MOURNING: [(&str, &str); 4] = [
    ("do", "add"),
    ("date", "2 12 2026"),
    ("title", "Mourning"),
    ("by_law", "yes"),
];

/// Sees what the change does, and makes it.
async fn changes_the_list(manager: &mut Browser, typed: &[(&str, &str)]) {
    let page = manager.post("/staff/calendar", typed).await;
    assert_eq!(page.status, 200, "{}", page.text);
    let seen = page.text.split("name=\"seen\"").nth(1).unwrap();
    let seen = seen.split("value=\"").nth(1).unwrap().split('"').next();
    let sure = [("seen", seen.unwrap()), ("reason", "Proclaimed on Monday.")];
    let page = manager
        .post("/staff/calendar", &[typed, &sure].concat())
        .await;
    assert_eq!(page.status, 303, "{}", page.text);
}

#[tokio::test]
async fn a_change_of_the_working_days_shows_what_moves_asks_why_and_can_be_undone() {
    let app = TestApp::new().await;
    let reference = sends(&mut app.visitor(), "complain", &complaint()).await;
    let mut manager = app.somebody("Ada Marsh", Role::Manager).await;
    let page = manager.post("/staff/calendar", &MOURNING).await;
    assert_eq!(page.status, 200);
    for told in [
        "Nothing is changed yet",
        "Wednesday 2 December 2026",
        &reference,
        "1 open case has a date that may move.",
        "None of these dates is late now.",
        "Mon 7 Dec",
        "Tue 8 Dec",
    ] {
        assert!(page.text.contains(told), "{told}: {}", page.text);
    }
    assert_eq!(app.council.rows("bank_holidays").await, 0);
    let unexplained = [&MOURNING[..], &[("seen", "0"), ("reason", " ")]].concat();
    let page = manager.post("/staff/calendar", &unexplained).await;
    assert_eq!(page.status, 422);
    assert!(
        page.text.contains(&reference),
        "what it does stays in sight"
    );
    assert_eq!(app.council.rows("bank_holidays").await, 0);
    changes_the_list(&mut manager, &MOURNING).await;
    let page = manager.get("/staff/calendar").await;
    for told in [
        "Ada Marsh",
        "Proclaimed on Monday.",
        "Added: Wednesday 2 December 2026",
    ] {
        assert!(page.text.contains(told), "{told}: {}", page.text);
    }
    // A form that was opened before the change does not make another.
    let stale = [&MOURNING[..], &[("seen", "0"), ("reason", "Again.")]].concat();
    let page = manager.post("/staff/calendar", &stale).await;
    assert_eq!(page.status, 422);
    assert!(
        page.text.contains("The list has changed since you saw it"),
        "{}",
        page.text
    );
    changes_the_list(&mut manager, &[("do", "undo"), ("version", "1")]).await;
    let page = manager.get("/staff/calendar").await;
    assert!(
        page.text.contains("Removed: Wednesday 2 December 2026"),
        "{}",
        page.text
    );
    // Only the last change can be undone.
    let page = manager
        .post("/staff/calendar", &[("do", "undo"), ("version", "1")])
        .await;
    assert_eq!(page.status, 422, "{}", page.text);
}

#[tokio::test]
async fn a_day_on_which_only_the_council_is_closed_is_no_bank_holiday_r8_1() {
    let app = TestApp::new().await;
    let mut manager = app.somebody("Ada Marsh", Role::Manager).await;
    let day = [
        ("do", "add"),
        ("date", "24 12 2026"),
        ("title", "Council closed"),
    ];
    let page = manager.post("/staff/calendar", &day).await;
    assert_eq!(page.status, 422);
    assert!(
        page.text.contains("is a working day in law"),
        "{}",
        page.text
    );
    assert!(
        page.text.contains("Council closed"),
        "what was typed is kept"
    );
}

#[tokio::test]
async fn while_dates_are_worked_out_again_the_calendar_and_the_queue_say_how_far_that_has_come() {
    let app = TestApp::new().await;
    sends(&mut app.visitor(), "complain", &complaint()).await;
    let mut manager = app.somebody("Ada Marsh", Role::Manager).await;
    changes_the_list(&mut manager, &MOURNING).await;
    let said = "Working out the dates of 1 case again: 0 done.";
    for path in ["/staff/calendar", "/staff"] {
        let page = manager.get(path).await;
        assert!(page.text.contains(said), "{path}: {}", page.text);
    }
    app.council.runs_jobs().await;
    for path in ["/staff/calendar", "/staff"] {
        let page = manager.get(path).await;
        assert!(!page.text.contains("Working out the dates"), "{path}");
    }
}
