//! Reports as browsers meet them: pages, files, and forms that were filled in wrongly.

use app::format::Format;
use chrono::TimeDelta;
use report::Year;
use rules::principal::Role;
use web::desk::reports::published_report;

use super::imported::{Of, imports};
use crate::browser::Browser;
use crate::help::TestApp;

const CASES: &str = "\
ref,kind,received,services,natures,stage1_ended,stage1_outcome,closed
A-1,statutory,2025-05-06,children_in_care,communication,2025-05-19,upheld,2025-05-19
A-2,statutory,2025-06-10,early_help,delay,2025-07-29,not-upheld,2025-07-29
";

async fn app() -> TestApp {
    let app = TestApp::new().await;
    imports(&app.council.council, Of::Cases, "cases.csv", CASES).await;
    app
}

const FORMATS: [(&str, &str); 8] = [
    ("json", "application/json"),
    ("csv", "text/csv; charset=utf-8"),
    (
        "xlsx",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ),
    ("ods", "application/vnd.oasis.opendocument.spreadsheet"),
    ("pdf", "application/pdf"),
    (
        "docx",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ),
    ("html", "text/html; charset=utf-8"),
    ("print", "text/html; charset=utf-8"),
];

#[tokio::test]
async fn staff_take_a_report_away_in_every_format_and_nobody_else_does() {
    let app = Box::pin(app()).await;
    let mut staff = app.staff().await;
    for (format, kind) in FORMATS {
        let path = format!("/staff/reports/2025-26/file/{format}");
        let file = staff.get(&path).await;
        assert_eq!(
            (file.status, file.header("content-type")),
            (200, kind),
            "{path}"
        );
        assert_eq!(file.header("x-content-type-options"), "nosniff");
        let name = file.header("content-disposition");
        assert!(
            name.contains("filename=\"complaints-report-2025-26"),
            "{name}"
        );
        assert!(!file.bytes.is_empty());
        let policy = file.header("content-security-policy");
        assert!(
            policy.starts_with("default-src 'none'; style-src 'unsafe-inline'"),
            "{policy}"
        );
        let quarter = staff
            .get(&format!(
                "{path}?quarter=1&service=early_help&from=2025-04-02&who=parent"
            ))
            .await;
        assert_eq!(quarter.status, 200, "{path}");
        let stranger = app.visitor().get(&path).await;
        assert_eq!(stranger.status, 303, "{path}");
        let public = app
            .visitor()
            .get(&format!("/reports/2025-26/{format}"))
            .await;
        assert_eq!(public.status, 404, "{path} is not published");
    }
}

#[tokio::test]
async fn a_published_file_is_made_once_and_anew_when_the_report_is_another() {
    let app = Box::pin(app()).await;
    let mut staff = app.staff().await;
    let path = "/staff/reports/2025-26/publish";
    let does = async |staff: &mut Browser, act: &str| {
        let page = staff.post(path, &[("do", act)]).await;
        assert_eq!(page.status, 303, "{act}: {}", page.text);
    };
    let mut visitor = app.visitor();
    let mut text = async || visitor.get("/reports/2025-26/json").await.text;
    for act in ["freeze", "publish"] {
        does(&mut staff, act).await;
    }
    let first = text().await;
    assert!(first.contains("2025"), "{first}");
    let year = Year::beginning(2025);
    let report = published_report(&app.portal.council, year).await;
    let report = report.unwrap().unwrap();
    let (published, json) = (&app.portal.published, Format::Json);
    assert_eq!(published.of(json, &report).unwrap(), first.as_bytes());
    published.keep(json, report, "made once".into());
    assert_eq!(text().await, "made once");
    // A day later its figures are of another day.
    app.council.council.clock.advance(TimeDelta::days(1));
    let mut staff = app.staff().await;
    for act in ["withdraw", "unfreeze", "freeze", "publish"] {
        does(&mut staff, act).await;
    }
    let again = text().await;
    assert!(again.contains("2025"), "{again}");
}

#[tokio::test]
async fn a_published_year_is_for_everybody_and_a_withdrawn_one_is_not() {
    let app = Box::pin(app()).await;
    let mut staff = app.staff().await;
    for (act, public) in [
        ("freeze", 404),
        ("publish", 200),
        ("withdraw", 404),
        ("unfreeze", 404),
    ] {
        let page = staff
            .post("/staff/reports/2025-26/publish", &[("do", act)])
            .await;
        assert_eq!(
            (page.status, page.location()),
            (303, "/staff/reports/2025-26/publish"),
            "{act}: {}",
            page.text
        );
        let mut visitor = app.visitor();
        for (format, _) in FORMATS {
            let path = format!("/reports/2025-26/{format}");
            assert_eq!(visitor.get(&path).await.status, public, "{act} {path}");
        }
        assert_eq!(
            visitor.get("/reports/2025-26").await.status,
            public,
            "{act}"
        );
        let list = visitor.get("/reports").await;
        assert_eq!(list.status, 200);
        assert_eq!(
            list.text.contains("/reports/2025-26"),
            public == 200,
            "{act}"
        );
    }
}

#[tokio::test]
async fn what_cannot_be_understood_is_answered_clearly() {
    let app = Box::pin(app()).await;
    let mut staff = app.staff().await;
    for path in [
        "/staff/reports/abc",
        "/staff/reports/2025-27",
        "/staff/reports/1850-51",
        "/staff/reports/2999-00",
        "/staff/reports/2025-26/quarter-5",
        "/staff/reports/2025-26/quarter-x",
        "/staff/reports/abc/file/csv",
        "/staff/reports/2025-26/file/doc",
        "/staff/reports/2025-26/file/csv?quarter=5",
        "/staff/reports/2025-26/file/csv?from=yesterday",
        "/staff/reports/2025-26/file/csv?who=xyz",
        "/staff/reports/2025-26/file/csv?service=nowhere",
        "/staff/reports/2025-26/file/csv?from=2025-05-01&to=2025-04-30",
        "/staff/reports/2025-26/file/csv?to=2026-04-01",
        "/staff/reports/2025-26/file/csv?quarter=1&from=2025-07-01",
        "/staff/dashboard/file/csv?service=nowhere",
        "/staff/assurance/file/csv?from=2025-05-01&to=2025-04-30",
        "/staff/dashboard/file/html",
        "/staff/dashboard/file/csv?from=yesterday",
        "/staff/assurance/2025-01-01",
        "/staff/assurance/yesterday",
        "/staff/assurance/file/html",
        "/staff/assurance/file/csv?on=2025-01-01",
        "/reports/abc",
        "/reports/2025-26",
        "/reports/abc/csv",
        "/reports/2025-26/%2e%2e",
    ] {
        let page = staff.get(path).await;
        assert!(
            page.is_error_page(404),
            "{path}: {} {}",
            page.status,
            page.text
        );
    }
    for path in [
        "/staff/reports/2025-26?who=xyz&from=abc",
        "/staff/dashboard?from=abc&to=&service=%00&who=%F0%9F%A6%A6",
        "/staff/assurance?service='; drop table cases; --&from=2026-02-30"
            .replace(' ', "+")
            .as_str(),
        "/staff/dashboard?service=%25%25_%5C",
    ] {
        let page = staff.get(path).await;
        assert_eq!(page.status, 200, "{path}: {}", page.text);
    }
    for (path, fields) in [
        ("/staff/reports/abc/words", vec![("part-summary", "x")]),
        ("/staff/reports/abc/publish", vec![("do", "freeze")]),
    ] {
        assert!(staff.post(path, &fields).await.is_error_page(404), "{path}");
    }
}

#[tokio::test]
async fn a_part_that_cannot_be_is_named_and_the_page_has_no_figures() {
    let app = app().await;
    let mut staff = app.staff().await;
    for (path, says) in [
        (
            "/staff/reports/2025-26?from=2025-05-01&to=2025-04-30",
            "The last day, 30 April 2025, is before the first",
        ),
        (
            "/staff/reports/2025-26?from=2024-04-01",
            "1 April 2024 is not in this report. Choose a day from 1 April 2025 to 31 March 2026",
        ),
        (
            "/staff/reports/2025-26/quarter-1?to=2025-07-01",
            "1 July 2025 is not in this report. Choose a day from 1 April 2025 to 30 June 2025",
        ),
        ("/staff/reports/2025-26?from=soon", "“soon” is not a date"),
        (
            "/staff/reports/2025-26?service=nowhere",
            "The council has no service “nowhere”",
        ),
        (
            "/staff/reports/2025-26?who=xyz",
            "Nobody is called “xyz” here",
        ),
        (
            "/staff/dashboard?service=nowhere",
            "The council has no service “nowhere”",
        ),
        (
            "/staff/assurance?from=2025-05-01&to=2025-04-30",
            "The last day, 30 April 2025, is before the first",
        ),
    ] {
        let page = staff.get(path).await;
        assert_eq!(page.status, 200, "{path}");
        // At the top, and again at its field.
        assert_eq!(page.text.matches(says).count(), 2, "{path}: {}", page.text);
        for figures in ["app-report\"", "app-dashboard", "/file/csv", "app-lead"] {
            assert!(!page.text.contains(figures), "{path}: {figures}");
        }
    }
    let path = "/staff/reports/2025-26?from=2025-05-01&to=2025-05-31";
    let page = staff.get(path).await.text;
    for says in [
        "1 complaint was received from 1 May 2025 to 31 May 2025.",
        "/staff/reports/2025-26/file/csv?from=2025-05-01",
    ] {
        assert!(page.contains(says), "{says}: {page}");
    }
    let file = staff.get("/staff/reports/2025-26/file/html?from=2025-05-01&to=2025-05-31");
    let says = "1 complaint was received from 1 May 2025 to 31 May 2025.";
    assert!(file.await.text.contains(says));
}

#[tokio::test]
async fn a_form_that_is_refused_comes_back_with_what_was_typed() {
    let app = Box::pin(app()).await;
    let mut staff = app.staff().await;
    let long = "x".repeat(10_001);
    let words = "/staff/reports/2025-26/words";
    let fields = [
        ("part-summary", "Our <b>own</b> words."),
        ("part-learning", long.as_str()),
        ("context-under-18", "lots"),
    ];
    let page = staff.post(words, &fields).await;
    assert_eq!(page.status, 422);
    assert!(
        page.text.contains("Our &lt;b&gt;own&lt;/b&gt; words."),
        "{}",
        page.text
    );
    assert!(
        page.text.contains("value=\"lots\"") && page.text.contains("href=\"#context-under-18\"")
    );
    let page = staff
        .post(
            words,
            &[("part-summary", "Kept."), ("context-under-18", "33,148")],
        )
        .await;
    assert_eq!(
        (page.status, page.location()),
        (303, "/staff/reports/2025-26")
    );
    let page = staff.get("/staff/reports/2025-26").await;
    assert!(page.text.contains("Kept."), "{}", page.text);
    let stale = staff
        .post(words, &[("seen", "0"), ("part-summary", "Mine.")])
        .await;
    assert_eq!(stale.status, 422);
    assert!(
        stale.text.contains("Mine."),
        "nothing is lost: {}",
        stale.text
    );
    for (fields, status) in [
        (vec![], 422),
        (vec![("do", "dance")], 422),
        (vec![("do", "publish")], 422),
        (vec![("do", "freeze"), ("seen", "0")], 422),
    ] {
        let page = staff.post("/staff/reports/2025-26/publish", &fields).await;
        assert_eq!(page.status, status, "{fields:?}: {}", page.text);
        assert!(page.text.contains("role=\"alert\""), "{fields:?}");
    }
    let mut officer = app.somebody("Ben Vale", Role::Officer).await;
    let page = officer
        .post("/staff/reports/2025-26/publish", &[("do", "freeze")])
        .await;
    assert_eq!(page.status, 403, "{}", page.text);
    let page = officer.post(words, &[("part-summary", "Theirs.")]).await;
    assert_eq!(page.status, 403, "{}", page.text);
}

#[tokio::test]
async fn a_session_that_ends_in_the_middle_of_writing_loses_nothing() {
    let app = Box::pin(app()).await;
    let words = "/staff/reports/2025-26/words";
    let page = app
        .visitor()
        .post(words, &[("part-summary", "Long words.")])
        .await;
    assert_eq!(page.status, 422);
    assert!(
        page.text.contains("Long words.") && page.text.contains(words),
        "{}",
        page.text
    );
}

#[tokio::test]
async fn a_case_is_as_late_in_the_assurance_report_as_in_the_queue_also_on_a_saturday() {
    let app = TestApp::new().await;
    // Received with stage 1 to be answered by Friday 27 November, and open.
    let open = "ref,kind,received,acknowledged,services,natures,closed\nS-1,statutory,2026-11-13,2026-11-16,early_help,delay,open\n";
    imports(&app.council.council, Of::Cases, "open.csv", open).await;
    let late_in = |text: &str| {
        let (_, chip) = text.split_once("app-chip--late\">")?;
        let (chip, _) = chip.split_once('<')?;
        Some(chip.rsplit(" · ").next().unwrap().to_owned())
    };
    let mut seen = Vec::new();
    for _ in 0..8 {
        let mut staff = app.staff().await;
        let queue = late_in(&staff.get("/staff").await.text);
        let assurance = late_in(&staff.get("/staff/assurance").await.text);
        assert_eq!(assurance, queue, "{}", app.council.council.clock.today());
        seen.push(queue.unwrap_or_default());
        app.council.council.clock.advance(TimeDelta::days(1));
    }
    let [.., friday, saturday, sunday, monday] = seen.as_slice() else {
        panic!("eight days");
    };
    assert_eq!(
        [friday, saturday, sunday, monday],
        ["", "late", "late", "late by 1 working day"]
    );
}

#[tokio::test]
async fn the_assurance_report_is_kept_and_taken_away() {
    let app = TestApp::new().await;
    let late = "ref,kind,received,services,natures,closed\nL-1,statutory,2026-10-05,early_help,delay,open\n";
    imports(&app.council.council, Of::Cases, "late.csv", late).await;
    let mut staff = app.staff().await;
    let csv = staff.get("/staff/assurance/file/csv").await;
    assert_eq!(csv.status, 200);
    assert!(
        csv.header("content-disposition")
            .contains("assurance-2026-11-23.csv")
    );
    assert!(csv.text.starts_with('\u{feff}'), "Excel reads the letters");
    // Every date that is late, those of the law first.
    let rows = csv.text.lines().skip(1);
    let what: Vec<_> = rows.map(|row| row.split(',').nth(3).unwrap()).collect();
    assert_eq!(
        what,
        ["Answer at stage 1", "Stage 1 maximum", "Acknowledge"],
        "{}",
        csv.text
    );
    assert!(csv.text.contains("Family help"), "{}", csv.text);
    assert!(
        staff
            .get("/staff/assurance/2026-11-23")
            .await
            .is_error_page(404)
    );
    let page = staff.post("/staff/assurance", &[]).await;
    assert_eq!((page.status, page.location()), (303, "/staff/assurance"));
    assert_eq!(staff.get("/staff/assurance/2026-11-23").await.status, 200);
    for format in ["csv", "json", "xlsx", "ods"] {
        let path = format!("/staff/assurance/file/{format}?on=2026-11-23");
        assert_eq!(staff.get(&path).await.status, 200, "{format}");
    }
    let mut reader = app.somebody("Rea Dee", Role::Reader).await;
    assert_eq!(reader.get("/staff/assurance").await.status, 200);
    assert_eq!(reader.post("/staff/assurance", &[]).await.status, 403);
}

#[tokio::test]
async fn the_dashboard_counts_what_there_is() {
    let app = Box::pin(app()).await;
    let mut staff = app.staff().await;
    let page = staff
        .get("/staff/dashboard?from=2025-04-01&to=2026-03-31")
        .await;
    assert_eq!(page.status, 200, "{}", page.text);
    assert!(
        page.text.contains("1 April 2025 to 31 March 2026"),
        "{}",
        page.text
    );
}

#[tokio::test]
async fn the_dashboard_is_taken_away_and_leads_to_what_is_still_to_be_done() {
    let app = TestApp::new().await;
    let closed = "ref,kind,received,services,natures,closed,stage1_ended,stage1_outcome,learning\n\
                  C-1,statutory,2026-10-05,early_help,delay,2026-10-20,2026-10-16,upheld,none\n";
    imports(&app.council.council, Of::Cases, "closed.csv", closed).await;
    let mut staff = app.staff().await;
    let page = staff.get("/staff/dashboard").await;
    assert_eq!(page.status, 200);
    let (_, list) = page.text.split_once("id=\"learning\"").unwrap();
    let (_, link) = list.split_once("href=\"/staff/case/").unwrap();
    let case = format!("/staff/case/{}", &link[..8]);
    assert_eq!(staff.get(&case).await.status, 200, "{case}");
    let csv = staff
        .get("/staff/dashboard/file/csv?service=early_help")
        .await;
    assert!(
        csv.header("content-disposition")
            .contains("dashboard-2026-11-23.csv")
    );
    assert!(csv.text.starts_with("\u{feff}Part,What"), "{}", csv.text);
    for line in [
        "Now,closed without learning,1,",
        "What came in,Complaints at stage 1,1,",
        "\"Answered in time, under every procedure\",Stage 1,1,1",
    ] {
        assert!(
            csv.text.lines().any(|found| found == line),
            "{line}: {}",
            csv.text
        );
    }
    let json = staff.get("/staff/dashboard/file/json").await;
    assert!(
        json.text.contains("\"learning_missing\": 1"),
        "{}",
        json.text
    );
    for format in ["xlsx", "ods"] {
        let path = format!("/staff/dashboard/file/{format}");
        assert_eq!(staff.get(&path).await.status, 200, "{format}");
    }
    let stranger = app.visitor().get("/staff/dashboard/file/csv").await;
    assert_eq!(stranger.status, 303, "a session is asked for");
}

#[tokio::test]
async fn months_that_have_not_come_yet_are_not_yet_on_the_page_and_in_every_file() {
    let app = TestApp::new().await;
    let this_year = "ref,kind,received,services,natures,stage1_ended,stage1_outcome\n\
                     C-1,statutory,2026-10-05,early_help,delay,2026-10-16,upheld\n";
    imports(&app.council.council, Of::Cases, "this.csv", this_year).await;
    let mut staff = app.staff().await;
    let page = staff.get("/staff/reports/2026-27").await.text;
    let (_, months) = page.split_once("id=\"table-months\"").unwrap();
    let (months, _) = months.split_once("</table>").unwrap();
    assert_eq!(
        months.matches("not yet").count(),
        4,
        "December to March: {months}"
    );
    assert!(months.contains(">0<"), "September has been: {months}");
    let csv = staff.get("/staff/reports/2026-27/file/csv").await.text;
    let lines: Vec<&str> = csv
        .lines()
        .filter(|line| line.starts_with("months,"))
        .collect();
    let not_yet = lines.iter().filter(|line| line.ends_with(",not yet"));
    assert_eq!(not_yet.count(), 4, "{lines:?}");
    let json = staff.get("/staff/reports/2026-27/file/json").await.text;
    assert!(json.contains("\"to_come\": true"), "{json}");
    for format in ["html", "print"] {
        let file = staff
            .get(&format!("/staff/reports/2026-27/file/{format}"))
            .await;
        assert!(file.text.contains("not yet"), "{format}");
    }
    let quarter = staff
        .get("/staff/reports/2026-27/file/csv?quarter=4")
        .await
        .text;
    let of_this = quarter
        .lines()
        .filter(|line| line.starts_with("volumes,") && line.contains(",2026-27,"));
    let of_this: Vec<&str> = of_this.collect();
    assert!(
        !of_this.is_empty() && of_this.iter().all(|line| line.ends_with(",not yet")),
        "{of_this:?}"
    );
    let dashboard = staff
        .get("/staff/dashboard?from=2026-12-01&to=2027-03-31")
        .await
        .text;
    let (_, came_in) = dashboard.split_once("id=\"volumes\"").unwrap();
    assert!(
        came_in.contains("not yet") && !came_in.contains("none ended yet"),
        "{came_in}"
    );
}
