//! The accounts of a council, looked after by pages, and what everybody sees of their own.

use rules::principal::Role;
use sea_orm::{ConnectionTrait, Statement};

use super::browser::{Browser, Page};
use super::help::{OFFICER, PASSWORD, TestApp, sends};
use crate::support::{address_of, complaint};

const EDGE: &str = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0";

/// The address of the page of somebody's account.
pub(crate) async fn page_of(app: &TestApp, address: &str) -> String {
    let store = &app.council.council.store;
    let account = store.staff_by_email(address).await.unwrap().unwrap();
    format!("/staff/accounts/{}", account.id.0)
}

async fn does(browser: &mut Browser, path: &str, act: &str) -> Page {
    browser.post(path, &[("do", act)]).await
}

/// What stands in the record of use of accounts: what was done, which, and how it ended, without pages that were read or refused. In the order of the alphabet, because the clock
/// of a test stands still.
pub(crate) async fn written_down(app: &TestApp) -> Vec<String> {
    let behind = app.council.database.behind().await;
    let sql = "select what, coalesce(which, '') as which, outcome from audit \
               where what not in ('refused', 'list-read')";
    let rows = behind
        .query_all_raw(Statement::from_string(behind.get_database_backend(), sql))
        .await
        .unwrap();
    let text =
        |row: &sea_orm::QueryResult, column: &str| row.try_get::<String>("", column).unwrap();
    let row = |row: sea_orm::QueryResult| {
        let (what, which) = (text(&row, "what"), text(&row, "which"));
        format!("{what} {which} {}", text(&row, "outcome")).replace("  ", " ")
    };
    let mut rows: Vec<String> = rows.into_iter().map(row).collect();
    rows.sort();
    rows
}

/// What stands between these in a page, for the first time.
pub(crate) fn between<'a>(text: &'a str, before: &str, after: &str) -> &'a str {
    let (_, rest) = text.split_once(before).unwrap();
    rest.split_once(after).unwrap().0
}

#[tokio::test]
async fn a_manager_adds_somebody_who_signs_in_with_the_password_that_is_shown_once() {
    let app = TestApp::new().await;
    let mut manager = app.staff().await;
    let new = [
        ("do", "add"),
        ("name", "Ada Marsh"),
        ("email", "Ada.Marsh@Westmere.example "),
        ("role", "officer"),
    ];
    let page = manager.post("/staff/accounts", &new).await;
    assert_eq!(page.status, 200, "{}", page.text);
    let password = between(&page.text, "<code translate=\"no\">", "</code>").to_owned();
    assert_eq!(password.len(), 23);
    assert_eq!(page.header("cache-control"), "no-store");
    let again = manager.get("/staff/accounts").await;
    assert!(!again.text.contains(&password) && again.text.contains("Ada Marsh"));
    assert!(again.text.contains("has to choose a password until"));

    let taken = manager.post("/staff/accounts", &new).await;
    assert_eq!(taken.status, 422);
    assert!(taken.text.contains("This address has an account already"));
    for (field, wrong) in [("email", "ada at home"), ("name", ""), ("role", "owner")] {
        let typed = new.map(|(name, value)| (name, if name == field { wrong } else { value }));
        assert_eq!(manager.post("/staff/accounts", &typed).await.status, 422);
    }

    let mut ada = app.visitor();
    let typed = [
        ("email", "ada.marsh@westmere.example"),
        ("password", &*password),
    ];
    assert_eq!(ada.post("/staff/sign-in", &typed).await.status, 303);
    let next = ada.get("/staff").await;
    assert!(next.location().starts_with("/staff/password?next="));
}

#[tokio::test]
async fn a_manager_changes_disables_and_signs_out_a_colleague() {
    let app = TestApp::new().await;
    let mut manager = app.staff().await;
    let mut ada = app.somebody("Ada Marsh", Role::Officer).await;
    let path = page_of(&app, &address_of("Ada Marsh")).await;
    assert!(manager.get(&path).await.text.contains("Ada Marsh"));

    let page = manager
        .post(&path, &[("do", "role"), ("role", "reader")])
        .await;
    assert_eq!(page.location(), format!("{path}?done=role"));
    let page = manager.get(page.location()).await;
    assert!(page.text.contains("The role is changed."));
    let keeps = ada.post("/staff/assurance", &[]).await;
    assert_eq!(keeps.status, 403, "at once");

    assert_eq!(does(&mut manager, &path, "sign-out").await.status, 303);
    assert_eq!(ada.get("/staff").await.status, 303);
    let mut ada = app.signs_in(&address_of("Ada Marsh")).await;
    assert_eq!(does(&mut manager, &path, "disable").await.status, 303);
    assert_eq!(ada.get("/staff").await.status, 303);
    let typed = [("email", &*address_of("Ada Marsh")), ("password", PASSWORD)];
    assert_eq!(ada.post("/staff/sign-in", &typed).await.status, 422);
    assert_eq!(does(&mut manager, &path, "enable").await.status, 303);
    let mut ada = app.signs_in(&address_of("Ada Marsh")).await;

    let page = does(&mut manager, &path, "password").await;
    assert_eq!(page.status, 200);
    assert!(page.text.contains("can sign in with"));
    assert_eq!(ada.get("/staff").await.status, 303, "the old session ends");
    assert_eq!(does(&mut manager, &path, "promote").await.status, 404);
    let nobody = does(&mut manager, "/staff/accounts/nobody", "disable").await;
    assert_eq!(nobody.status, 404);
    assert_eq!(
        written_down(&app).await,
        [
            "account-added manager done",
            "account-added officer done",
            "account-disabled done",
            "account-enabled done",
            "password-given done",
            "role-changed reader done",
            "sessions-ended done",
            "sign-in password done",
            "sign-in password done",
            "sign-in password done",
            "sign-in password done",
            "sign-in-refused refused",
        ]
    );
}

#[tokio::test]
async fn a_manager_changes_the_name_with_which_letters_are_signed_also_their_own() {
    let app = TestApp::new().await;
    let mut manager = app.staff().await;
    let path = page_of(&app, OFFICER).await;
    let nothing = manager.post(&path, &[("do", "name"), ("name", " ")]).await;
    assert_eq!(nothing.status, 422);
    let named = [("do", "name"), ("name", "Ruth Vale")];
    let page = manager.post(&path, &named).await;
    let page = manager.get(page.location()).await;
    assert!(page.text.contains("Letters that are written from now on"));
    assert!(manager.get("/staff").await.text.contains("Ruth Vale"));
    let changed = written_down(&app).await;
    assert!(
        changed.contains(&"account-changed done".to_owned()),
        "{changed:?}"
    );
    let mut officer = app.somebody("Ada Marsh", Role::Officer).await;
    assert_eq!(officer.post(&path, &named).await.status, 403);
}

#[tokio::test]
async fn nobody_locks_out_themselves_or_the_last_manager() {
    let app = TestApp::new().await;
    let mut manager = app.staff().await;
    let own = page_of(&app, OFFICER).await;
    let page = manager.get(&own).await;
    assert!(
        page.text.contains("This is your own account") && !page.text.contains("value=\"role\"")
    );
    for act in ["disable", "password", "take-factor"] {
        assert_eq!(does(&mut manager, &own, act).await.status, 403, "{act}");
    }
    let demoted = [("do", "role"), ("role", "reader")];
    assert_eq!(manager.post(&own, &demoted).await.status, 403);

    let mut administrator = app.somebody("Bo Hale", Role::Administrator).await;
    for refused in [
        does(&mut administrator, &own, "disable").await,
        administrator.post(&own, &demoted).await,
    ] {
        assert_eq!(refused.status, 422);
        assert!(refused.text.contains("has to become a manager first"));
    }
    app.somebody("Ada Marsh", Role::Manager).await;
    assert_eq!(administrator.post(&own, &demoted).await.status, 303);
}

#[tokio::test]
async fn an_administrator_looks_after_accounts_and_opens_no_case() {
    let app = TestApp::new().await;
    let reference = sends(&mut app.visitor(), "complain", &complaint()).await;
    let case = format!("/staff/case/{}", reference.replace('-', ""));
    let mut administrator = app.somebody("Bo Hale", Role::Administrator).await;
    assert_eq!(
        administrator.get("/staff").await.location(),
        "/staff/accounts"
    );
    let page = administrator.get("/staff/accounts").await;
    assert_eq!(page.status, 200);
    assert!(!page.text.contains("href=\"/staff/reports\""));
    assert_eq!(administrator.get("/staff/account").await.status, 200);
    for path in [
        &*case,
        "/staff/find",
        "/staff/reports",
        "/staff/dashboard",
        "/staff/record",
        "/staff/calendar",
        "/staff/letters",
        "/staff/assurance",
        "/staff/pulse",
        "/staff/import/template/cases.csv",
    ] {
        let page = administrator.get(path).await;
        assert_eq!(page.status, 403, "{path}");
        assert!(!page.text.contains("Purple Otter"), "{path}");
    }
    let note = format!("{case}/note");
    assert_eq!(does(&mut administrator, &note, "note").await.status, 403);
}

#[tokio::test]
async fn an_auditor_reads_and_does_nothing() {
    let app = TestApp::new().await;
    let reference = sends(&mut app.visitor(), "complain", &complaint()).await;
    let case = format!("/staff/case/{}", reference.replace('-', ""));
    let mut auditor = app.somebody("Cy Fenn", Role::Auditor).await;
    for path in [
        &*case,
        "/staff",
        "/staff/reports",
        "/staff/dashboard",
        "/staff/assurance",
    ] {
        assert_eq!(auditor.get(path).await.status, 200, "{path}");
    }
    assert!(auditor.get(&case).await.text.contains("do nothing to it"));
    for path in ["/staff/accounts", "/staff/accounts/nobody"] {
        assert_eq!(auditor.get(path).await.status, 403, "{path}");
    }
    let note = [("words", "An otter"), ("seen", "1")];
    let note = auditor.post(&format!("{case}/note"), &note).await;
    assert_eq!(note.status, 403);
    let new = [
        ("name", "Dee Low"),
        ("email", "dee@westmere.example"),
        ("role", "manager"),
    ];
    assert_eq!(auditor.post("/staff/accounts", &new).await.status, 403);
    assert_eq!(auditor.post("/staff/assurance", &[]).await.status, 403);
}

#[tokio::test]
async fn everybody_sees_where_they_are_signed_in_and_ends_what_they_do_not_know() {
    let app = TestApp::new().await;
    app.has_officer().await;
    let mut here = app.visitor().saying("user-agent", EDGE);
    let typed = [("email", OFFICER), ("password", PASSWORD)];
    here.post("/staff/sign-in", &typed).await;
    let (mut phone, mut tablet) = (app.staff().await, app.staff().await);
    let page = here.get("/staff/account").await;
    assert!(page.text.contains("Edge on Windows"), "{}", page.text);
    assert_eq!(page.text.matches("This one").count(), 1);
    assert_eq!(page.text.matches("name=\"session\"").count(), 2);
    let other = between(&page.text, "name=\"session\" value=\"", "\"").to_owned();
    let mut stranger = app.somebody("Ada Marsh", Role::Officer).await;
    let end = [("do", "end"), ("session", &*other)];
    stranger.post("/staff/account", &end).await;
    assert_eq!(
        here.get("/staff/account")
            .await
            .text
            .matches("name=\"session\"")
            .count(),
        2
    );
    assert_eq!(
        here.post("/staff/account", &end).await.location(),
        "/staff/account"
    );
    let left = [
        phone.get("/staff").await.status,
        tablet.get("/staff").await.status,
    ];
    assert!(left == [200, 303] || left == [303, 200], "{left:?}");
    does(&mut here, "/staff/account", "end-others").await;
    assert_eq!(phone.get("/staff").await.status, 303);
    assert_eq!(tablet.get("/staff").await.status, 303);
    assert_eq!(here.get("/staff").await.status, 200);
    let page = stranger.get("/staff/account").await;
    assert!(page.text.contains("A browser that we do not know"));
}

#[tokio::test]
async fn with_a_sixth_browser_the_oldest_session_ends() {
    let app = TestApp::new().await;
    let mut browsers = Vec::new();
    for _ in 0..6 {
        browsers.push(app.staff().await);
        app.council
            .council
            .clock
            .advance(chrono::TimeDelta::minutes(1));
    }
    let mut open = Vec::new();
    for browser in &mut browsers {
        open.push(browser.get("/staff").await.status == 200);
    }
    assert_eq!(open, [false, true, true, true, true, true]);
}

#[tokio::test]
async fn the_accounts_say_who_was_here_last() {
    let app = TestApp::new().await;
    let mut manager = app.staff().await;
    let mut ada = app.somebody("Ada Marsh", Role::Officer).await;
    let clock = &app.council.council.clock;
    clock.advance(chrono::TimeDelta::minutes(40));
    assert_eq!(ada.get("/staff").await.status, 200);
    let path = page_of(&app, &address_of("Ada Marsh")).await;
    let page = manager.get(&path).await;
    let seen = words::dates::moment(clock.now());
    assert!(page.text.contains(&seen), "{}", page.text);
}
