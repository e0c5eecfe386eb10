//! The report with which an annual report goes to a committee: written on a page, taken away as a file.

use rules::principal::Role;

use super::imported::{Of, imports};
use crate::browser::Browser;
use crate::help::{TestApp, hidden};

const PAGE: &str = "/staff/reports/2025-26/covering";
const CASES: &str = "\
ref,kind,received,who,services,natures,stage1_ended,stage1_outcome,remedies,closed
A-1,statutory,2025-05-06,child-direct,children_in_care,communication,2025-05-19,upheld,symbolic-payment:250:2025-05-19,2025-05-19
A-2,statutory,2025-06-10,parent,early_help,delay,2025-07-29,not-upheld,,2025-07-29
";

async fn app() -> (TestApp, Browser) {
    let app = TestApp::new().await;
    imports(&app.council.council, Of::Cases, "cases.csv", CASES).await;
    let manager = app.somebody("Ruth Example", Role::Manager).await;
    (app, manager)
}

#[tokio::test]
async fn it_says_what_the_tables_say_and_marks_what_is_to_be_written() {
    let (_app, mut manager) = Box::pin(app()).await;
    let page = manager.get(PAGE).await.text;
    for words in [
        "To: [To be written]",
        "The committee is asked to note the report.",
        "Compensation of £250 was agreed in the year, in one case.",
        "was made by a child, young person or care leaver",
        "regulation 13",
    ] {
        assert!(page.contains(words), "{words}: {page}");
    }
    assert!(!page.contains(". Background"), "nobody has written it");
    let typed = [
        ("cover-to", "Scrutiny Committee"),
        ("cover-background", "Two **new** teams."),
    ];
    let mut pairs = vec![("do", "save")];
    pairs.extend(typed);
    assert_eq!(manager.post(PAGE, &pairs).await.status, 303);
    let page = manager.get(PAGE).await.text;
    for words in [
        "To: Scrutiny Committee",
        ". Background",
        "<strong>new</strong>",
    ] {
        assert!(page.contains(words), "{words}: {page}");
    }
}

#[tokio::test]
async fn it_is_taken_away_with_the_annual_report_as_its_appendix_and_only_by_staff() {
    let (app, mut manager) = Box::pin(app()).await;
    for (format, kind) in [
        ("pdf", "application/pdf"),
        (
            "docx",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        ),
        ("html", "text/html; charset=utf-8"),
    ] {
        let path = format!("{PAGE}/{format}");
        let file = manager.get(&path).await;
        assert_eq!((file.status, file.header("content-type")), (200, kind));
        assert_eq!(app.visitor().get(&path).await.status, 303, "{path}");
    }
    let page = manager.get(&format!("{PAGE}/html")).await.text;
    for words in ["Appendix A: annual report", "Complaints by service"] {
        assert!(page.contains(words), "{words}");
    }
    assert_eq!(manager.get(&format!("{PAGE}/csv")).await.status, 404);
}

#[tokio::test]
async fn it_is_written_until_the_meeting_and_nobody_else_reads_it() {
    let (app, mut manager) = Box::pin(app()).await;
    for act in ["freeze", "publish"] {
        let page = manager
            .post("/staff/reports/2025-26/publish", &[("do", act)])
            .await;
        assert_eq!(page.status, 303, "{}", page.text);
    }
    let words = [("do", "save"), ("cover-risk", "Fewer advocates.")];
    assert_eq!(manager.post(PAGE, &words).await.status, 303);
    assert!(manager.get(PAGE).await.text.contains("Fewer advocates."));
    for path in [
        "/reports/2025-26",
        "/reports/2025-26/json",
        "/reports/2025-26/html",
    ] {
        assert!(
            !app.visitor()
                .get(path)
                .await
                .text
                .contains("Fewer advocates."),
            "{path}"
        );
    }
    let mut officer = app.somebody("Omar Example", Role::Officer).await;
    assert_eq!(officer.post(PAGE, &words).await.status, 403);
}

#[tokio::test]
async fn somebody_elses_words_are_not_overwritten() {
    let (_app, mut manager) = Box::pin(app()).await;
    assert_eq!(
        manager
            .post(PAGE, &[("do", "save"), ("cover-to", "One")])
            .await
            .status,
        303
    );
    let seen = hidden(&manager.get(PAGE).await, "seen");
    assert_eq!(
        manager
            .post(PAGE, &[("seen", &seen), ("cover-to", "Two")])
            .await
            .status,
        303
    );
    let page = manager
        .post(PAGE, &[("seen", &seen), ("cover-to", "Three")])
        .await;
    assert_eq!(page.status, 422);
    assert!(page.text.contains("Three"), "what was typed is there");
}

#[tokio::test]
async fn a_manager_is_warned_of_what_the_quarters_give_away() {
    let app = TestApp::new().await;
    let mut cases =
        String::from("ref,kind,received,services,natures,stage1_ended,stage1_outcome,closed\n");
    // Seven in each of three quarters and two in the last: the year and the others tell how many.
    for (at, month) in ["2025-05", "2025-08", "2025-11", "2026-02"]
        .iter()
        .enumerate()
    {
        for number in 0..if at == 3 { 2 } else { 7 } {
            cases += &format!(
                "Q{at}-{number},statutory,{month}-0{},early_help,delay,{month}-2{number},upheld,{month}-2{number}\n",
                number + 1
            );
        }
    }
    let rules = "[report]\nwithhold_under = 5";
    imports(&app.council.council, Of::Cases, "cases.csv", &cases).await;
    let mut manager = app.somebody("Ruth Example", Role::Manager).await;
    let page = "/staff/reports/rules";
    for typed in [
        vec![("do", "begin"), ("from", "in-force")],
        vec![("do", "file"), ("file", rules)],
        vec![("do", "put"), ("reason", "Small numbers.")],
    ] {
        let seen = hidden(&manager.get(page).await, "seen");
        let mut pairs = vec![("seen", seen.as_str())];
        pairs.extend(typed);
        assert_eq!(manager.post(page, &pairs).await.status, 303);
    }
    let publish = manager.get("/staff/reports/2025-26/publish").await.text;
    for words in [
        "Small numbers beside the quarters",
        "in the report of quarter 4",
    ] {
        assert!(publish.contains(words), "{words}: {publish}");
    }
}
