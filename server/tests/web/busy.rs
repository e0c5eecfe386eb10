//! Another program writes for a long while: what is there can be read, and what was typed is never gone.

use super::browser::Browser;
use super::help::{OFFICER, PASSWORD, TestApp, answers, sends};
use crate::support::{complaint, writes_for_long};

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn whatever_somebody_types_while_another_program_writes_is_shown_to_them_again() {
    let app = TestApp::new().await;
    let shown = sends(&mut app.visitor(), "complain", &complaint()).await;
    let case = format!("/staff/case/{}", shown.replace('-', ""));
    let staff = app.staff().await;
    let mut child = app.visitor();
    answers(&mut child, "complain", &complaint()[..2].to_vec()).await;
    let another = writes_for_long(&app.council).await;

    let note = format!("{case}/note");
    let mut tasks = tokio::task::JoinSet::new();
    let mut types = |browser: &Browser, path: &str, fields: &[(&'static str, &'static str)]| {
        let (mut browser, path, fields) = (browser.clone(), path.to_owned(), fields.to_vec());
        tasks.spawn(async move {
            let page = browser.post(&path, &fields).await;
            (path, page)
        });
    };
    types(&staff, &note, &[("words", "Rang twice about the otter.")]);
    types(
        &staff,
        "/staff/reports/2026-27/words",
        &[("part-summary", "Of the otter.")],
    );
    types(
        &staff,
        "/staff/calendar",
        &[
            ("do", "add"),
            ("date", "24 12 2026"),
            ("title", "Day of the otter"),
            ("by_law", "yes"),
            ("seen", "0"),
            ("reason", "It was proclaimed."),
        ],
    );
    types(
        &app.visitor(),
        "/staff/sign-in",
        &[
            ("email", OFFICER),
            ("password", PASSWORD),
            ("kept:words", "Rang the otter."),
        ],
    );
    types(
        &child,
        "/complain/what-happened",
        &[("story", "They moved the otter.")],
    );
    let mut reader = staff.clone();
    tasks.spawn(async move {
        let page = reader.get(&case).await;
        (case, page)
    });
    let begun = std::time::Instant::now();
    assert_eq!(child.get("/exit").await.status, 303);
    assert!(begun.elapsed().as_secs() < 5, "whoever must leave leaves");
    for (path, page) in tasks.join_all().await {
        if path.ends_with("note") || !path.starts_with("/staff/case/") {
            assert_eq!(page.status, 503, "{path}: {}", page.text);
            assert!(
                page.header("retry-after").parse::<u32>().unwrap() > 0,
                "{path}"
            );
            assert!(page.text.contains("otter"), "{path}: {}", page.text);
        } else {
            assert_eq!(page.status, 200, "{path}: {}", page.text);
        }
    }
    another.rollback().await.unwrap();
}
