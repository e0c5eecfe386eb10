//! Whoever is accountable sees who did and saw what.

use chrono::TimeDelta;
use rules::principal::Role;
use sea_orm::{ConnectionTrait, DbBackend};

use super::help::{TestApp, sends};
use crate::browser::Browser;
use crate::support::complaint;

/// A complaint that came, by its address.
async fn case(app: &TestApp) -> String {
    let shown = sends(&mut app.visitor(), "complain", &complaint()).await;
    format!("/staff/case/{}", shown.replace('-', ""))
}

/// The lines of the file, the newest first, without the heading.
async fn file(browser: &mut Browser, query: &str) -> Vec<String> {
    let page = browser.get(&format!("/staff/use/record.csv{query}")).await;
    assert_eq!(page.status, 200);
    assert_eq!(page.header("content-type"), "text/csv; charset=utf-8");
    page.text.lines().skip(1).map(str::to_owned).collect()
}

#[tokio::test]
async fn a_manager_and_an_auditor_see_who_looked_at_a_case_and_an_officer_does_not() {
    let app = TestApp::new().await;
    let case = case(&app).await;
    let mut officer = app.somebody("Ada Example", Role::Officer).await;
    assert_eq!(officer.get(&case).await.status, 200);
    let looked = format!("{case}/looked");
    assert!(!officer.get(&case).await.text.contains(&looked));
    for address in [&looked, "/staff/use", "/staff/use/record.csv"] {
        assert!(officer.get(address).await.is_error_page(403), "{address}");
    }
    for role in [Role::Manager, Role::Auditor] {
        let mut reader = app.somebody(&format!("Ben {}", role.slug()), role).await;
        assert!(reader.get(&case).await.text.contains(&looked));
        let page = reader.get(&looked).await;
        assert_eq!(page.status, 200);
        for words in [
            "Ada Example",
            "ada.example@westmere.example",
            "Opened a case",
            "Was refused",
            "Who looked at the case",
        ] {
            assert!(page.text.contains(words), "{words}: {}", page.text);
        }
        assert!(!page.text.contains("Purple Otter"));
    }
}

#[tokio::test]
async fn lists_files_prints_searches_and_refusals_stand_in_the_record() {
    let app = TestApp::new().await;
    let case = case(&app).await;
    let mut reader = app.somebody("Ada Example", Role::Reader).await;
    for (address, status) in [
        ("/staff", 200),
        ("/staff/dashboard/file/csv", 200),
        ("/staff/reports/2026-27/file/print", 200),
        ("/staff/reports/2026-27", 200),
        ("/staff/use", 403),
        ("/staff/case/ZZZZZZZZ", 404),
    ] {
        assert_eq!(reader.get(address).await.status, status, "{address}");
    }
    let sought = [("sought", "Purple Otter")];
    assert_eq!(reader.post("/staff/find", &sought).await.status, 200);
    let mut manager = app.staff().await;
    let lines = file(&mut manager, "").await;
    for expected in [
        "list-read,queue",
        "export,dashboard/file/csv",
        "print,reports/2026-27/file/print",
        "report-read,reports/2026-27",
        "refused,use,",
        "looked,find",
        "opened-find,,",
    ] {
        let stands = |line: &&String| line.contains("Ada Example") && line.contains(expected);
        assert!(
            lines.iter().any(|line| stands(&line)),
            "{expected}: {lines:?}"
        );
    }
    assert!(
        lines.iter().all(|line| !line.contains("Purple")),
        "{lines:?}"
    );
    assert!(
        lines
            .iter()
            .any(|line| line.contains(&case[case.len() - 4..]))
    );
}

#[tokio::test]
async fn the_record_is_filtered_by_who_what_and_day() {
    let app = TestApp::new().await;
    let mut ada = app.somebody("Ada Example", Role::Reader).await;
    let mut manager = app.staff().await;
    assert_eq!(ada.get("/staff").await.status, 200);
    app.council.council.clock.advance(TimeDelta::minutes(30));
    assert_eq!(manager.get("/staff").await.status, 200);
    let of =
        |lines: Vec<String>, name: &str| lines.iter().filter(|line| line.contains(name)).count();
    let all = file(&mut manager, "?what=list-read").await;
    assert_eq!((all.len(), of(all, "Ada Example")), (2, 1));
    let page = manager.get("/staff/use?what=list-read").await.text;
    assert!(page.contains("Ada Example") && !page.contains("Read a report</td>"));
    assert_eq!(
        file(&mut manager, "?what=list-read&to=2026-11-22")
            .await
            .len(),
        0
    );
    let day = "?what=list-read&from=2026-11-23&to=2026-11-23";
    assert_eq!(file(&mut manager, day).await.len(), 2);
}

#[tokio::test]
async fn a_manager_who_is_kept_from_a_case_does_not_see_who_looked_at_it() {
    let app = TestApp::new().await;
    let case = case(&app).await;
    let mut manager = app.staff().await;
    let mut kept = app.somebody("Ben Example", Role::Manager).await;
    let accounts = app.council.council.store.staff().await.unwrap();
    let ben = accounts
        .iter()
        .find(|account| account.name == "Ben Example");
    let whom = ben.unwrap().id.0.as_str();
    let page = manager
        .post(
            &format!("{case}/exclude"),
            &[("account", whom), ("name", "Ben Example")],
        )
        .await;
    assert_eq!(page.status, 303, "{}", page.text);
    assert_eq!(manager.get(&case).await.status, 200);
    let seen = file(&mut manager, "?what=opened-work").await;
    assert_eq!(seen.len(), 1);
    assert_eq!(file(&mut kept, "?what=opened-work").await.len(), 0);
    assert!(kept.get(&format!("{case}/looked")).await.is_error_page(404));
}

#[tokio::test]
async fn the_record_speaks_of_acts_and_pages_by_their_names_and_is_filtered_by_case() {
    let app = TestApp::new().await;
    let (case, other) = (case(&app).await, case(&app).await);
    let mut reader = app.somebody("Ada Example", Role::Reader).await;
    let words = [("words", "x")];
    assert_eq!(
        reader.post(&format!("{case}/note"), &words).await.status,
        403
    );
    assert_eq!(reader.get("/staff/dashboard/file/csv").await.status, 200);
    let mut manager = app.staff().await;
    assert_eq!(manager.get(&other).await.status, 200);
    let page = manager.get("/staff/use").await.text;
    for words in ["Act: ", "Dashboard, as a file (csv)", "With the password"] {
        assert!(page.contains(words), "{words}: {page}");
    }
    let (_, reference) = case.rsplit_once('/').unwrap();
    let lines = file(&mut manager, &format!("?case={reference}")).await;
    assert!(!lines.is_empty());
    let shown = format!("{}-{}", &reference[..4], &reference[4..]);
    for line in lines {
        assert!(line.contains(&shown), "{line}");
    }
}

#[tokio::test]
async fn a_row_whose_moment_is_none_stops_nothing() {
    let app = TestApp::new().await;
    let mut manager = app.staff().await;
    let behind = app.council.database.behind().await;
    let id = match behind.get_database_backend() {
        DbBackend::Postgres => "gen_random_uuid()",
        _ => "randomblob(16)",
    };
    let row = format!(
        "insert into audit (id, council, at, who, what, outcome) values ({id}, 'westmere', 9223372036854775807, \
         'portal', 'sign-in', 'done')"
    );
    behind.execute_unprepared(&row).await.unwrap();
    let page = manager.get("/staff/use").await;
    assert_eq!(page.status, 200);
    assert!(page.text.contains("Not a moment"), "{}", page.text);
    assert!(file(&mut manager, "").await.len() > 1);
}
