//! Who is kept from a case finds it nowhere: every address that staff can ask for is asked for, by an officer and by a manager
//! from whom it is kept (R9.2).

use std::collections::BTreeSet;

use app::routes::Pattern;
use rules::acts::exclude::Exclude;
use rules::acts::link::Link;
use rules::case::Together;
use rules::principal::Role;
use sea_orm::{ConnectionTrait, Statement};

use super::browser::{Browser, Page};
use super::help::{OFFICER, PASSWORD, TestApp, sends};
use crate::support::{address_of, complaint};

/// Every address of staff that shows something, with those that are asked for. `REF` is the reference of the case, `DAY` the day of a kept report.
const ROUTES: &[(Pattern, &[&str])] = &[
    (
        Pattern::Queue,
        &[
            "/staff",
            "/staff?show=nobody",
            "/staff?show=late",
            "/staff?journey=complain",
            "/staff?show=closed",
        ],
    ),
    (Pattern::SignIn, &["/staff/sign-in"]),
    (Pattern::ByDirectory, &["/staff/sign-in/directory"]),
    (
        Pattern::DirectoryBack,
        &["/staff/sign-in/directory/back?code=x&state=y"],
    ),
    (Pattern::DirectoryOut, &["/staff/sign-in/directory/out"]),
    (Pattern::Password, &["/staff/password"]),
    (Pattern::Code, &["/staff/code"]),
    (Pattern::Account, &["/staff/account"]),
    (Pattern::SecondFactor, &["/staff/account/second-factor"]),
    (Pattern::Accounts, &["/staff/accounts"]),
    (Pattern::AccountOf, &["/staff/accounts/nobody"]),
    (Pattern::Record, &["/staff/record"]),
    (Pattern::Calendar, &["/staff/calendar"]),
    (Pattern::Letters, &["/staff/letters"]),
    (Pattern::Retention, &["/staff/retention"]),
    (Pattern::SubjectAccess, &["/staff/subject-access"]),
    (Pattern::SubjectRequest, &["/staff/subject-access/1"]),
    (Pattern::SubjectCase, &["/staff/subject-access/1/case/REF"]),
    (Pattern::SubjectFile, &["/staff/subject-access/1/file"]),
    (Pattern::Import, &["/staff/import"]),
    (
        Pattern::CasesTemplate,
        &["/staff/import/template/cases.csv"],
    ),
    (Pattern::StaffReports, &["/staff/reports"]),
    (
        Pattern::ReportRules,
        &["/staff/reports/rules", "/staff/reports/rules?edit=whole"],
    ),
    (Pattern::StaffReport, &["/staff/reports/2026-27"]),
    (Pattern::ReportWords, &["/staff/reports/2026-27/words"]),
    (Pattern::Covering, &["/staff/reports/2026-27/covering"]),
    (
        Pattern::CoveringFile,
        &["/staff/reports/2026-27/covering/html"],
    ),
    (Pattern::Publish, &["/staff/reports/2026-27/publish"]),
    (
        Pattern::QuarterReport,
        &["/staff/reports/2026-27/quarter-3"],
    ),
    (
        Pattern::StaffReportFile,
        &[
            "/staff/reports/2026-27/file/json",
            "/staff/reports/2026-27/file/csv",
            "/staff/reports/2026-27/file/html",
            "/staff/reports/2026-27/file/print",
        ],
    ),
    (Pattern::Dashboard, &["/staff/dashboard"]),
    (
        Pattern::DashboardFile,
        &["/staff/dashboard/file/csv", "/staff/dashboard/file/json"],
    ),
    (Pattern::Register, &["/staff/register"]),
    (Pattern::RegisterFile, &["/staff/register/file/csv"]),
    (Pattern::Assurance, &["/staff/assurance"]),
    (
        Pattern::KeptAssurance,
        &[
            "/staff/assurance/DAY",
            "/staff/assurance/DAY.1",
            "/staff/assurance/DAY.2",
        ],
    ),
    (
        Pattern::AssuranceFile,
        &[
            "/staff/assurance/file/csv",
            "/staff/assurance/file/json",
            "/staff/assurance/file/csv?on=DAY",
            "/staff/assurance/file/json?on=DAY",
            "/staff/assurance/file/csv?on=DAY.1",
            "/staff/assurance/file/json?on=DAY.2",
        ],
    ),
    (Pattern::Case, &["/staff/case/REF"]),
    (Pattern::Looked, &["/staff/case/REF/looked"]),
    (Pattern::Uses, &["/staff/use"]),
    (Pattern::UsesFile, &["/staff/use/record.csv"]),
    (Pattern::Letter, &["/staff/case/REF/letter/1"]),
    (Pattern::AddFile, &["/staff/case/REF/add-file"]),
    (Pattern::File, &["/staff/case/REF/file/1"]),
    (
        Pattern::Act,
        &["/staff/case/REF/note", "/staff/case/REF/include"],
    ),
    (
        Pattern::TotalsTemplate,
        &["/staff/import/template/totals.csv"],
    ),
    (Pattern::Find, &["/staff/find"]),
    (Pattern::Pulse, &["/staff/pulse"]),
];

/// What only takes something, and leads on.
const TAKES_ONLY: [Pattern; 5] = [
    Pattern::DirectoryEnded,
    Pattern::SignOut,
    Pattern::SignOutEverywhere,
    Pattern::ImportStop,
    Pattern::ImportWords,
];

/// The page at an address; where something is looked for, what is found by the name in the case.
async fn asks(browser: &mut Browser, pattern: Pattern, address: &str) -> Page {
    match pattern {
        Pattern::Find => browser.post(address, &[("sought", "Purple Otter")]).await,
        _ => browser.get(address).await,
    }
}

#[tokio::test]
async fn who_is_kept_from_a_case_finds_it_at_no_address() {
    let listed = ROUTES.iter().map(|(pattern, _)| *pattern);
    let listed: BTreeSet<Pattern> = listed.chain(TAKES_ONLY).collect();
    let of_staff = |pattern: &Pattern| pattern.audience().is_council();
    let all: BTreeSet<Pattern> = Pattern::ALL.iter().copied().filter(of_staff).collect();
    assert_eq!(all, listed, "each pattern of staff has its addresses here");

    let app = TestApp::new().await;
    let reference = sends(&mut app.visitor(), "complain", &complaint()).await;
    app.has_officer().await;
    for (name, role) in [("Ada Marsh", Role::Officer), ("Bo Hale", Role::Manager)] {
        app.somebody(name, role).await;
    }
    // Late, so that it stands on every list; kept once while everybody sees it, and once by one who does not.
    app.council
        .council
        .clock
        .advance(chrono::TimeDelta::days(4));
    let day = app.council.council.clock.today().to_string();
    let keep = async |browser: &mut Browser| {
        assert_eq!(browser.post("/staff/assurance", &[]).await.status, 303);
    };
    let mut seeing = signs_in(&app, OFFICER).await;
    let mut blind = [
        ("officer", signs_in(&app, &address_of("Ada Marsh")).await),
        ("manager", signs_in(&app, &address_of("Bo Hale")).await),
    ];
    keep(&mut seeing).await;
    let store = &app.council.council.store;
    let sam = store.staff_by_email(OFFICER).await.unwrap().unwrap();
    let sam = sam.principal();
    let case = reference.parse().unwrap();
    for name in ["Ada Marsh", "Bo Hale"] {
        let account = store
            .staff_by_email(&address_of(name))
            .await
            .unwrap()
            .unwrap();
        let exclude = Exclude {
            name: name.to_owned(),
            account: Some(account.id),
        };
        app.council.does(&sam, &case, exclude).await;
    }
    keep(&mut blind[1].1).await;

    let key = key_of(&app).await;
    let dashless = reference.replace('-', "");
    let about =
        |text: &str| text.contains(&reference) || text.contains(&dashless) || text.contains(&key);
    let asked = [("person", "Purple Otter"), ("received_on", "23 11 2026")];
    assert_eq!(
        seeing.post("/staff/subject-access", &asked).await.status,
        303
    );
    let whose = format!("whose-{dashless}");
    let theirs = [("do", "choose"), (whose.as_str(), "theirs")];
    let page = seeing.post("/staff/subject-access/1", &theirs).await;
    assert_eq!(page.status, 303, "{}", page.text);
    let mut seen = BTreeSet::new();
    for (pattern, addresses) in ROUTES {
        for address in *addresses {
            let address = address.replace("REF", &dashless).replace("DAY", &day);
            for (who, browser) in &mut blind {
                let page = asks(browser, *pattern, &address).await;
                assert_ne!(page.status, 500, "{who} {address}");
                let location = page.headers.get("location");
                let location = location.and_then(|to| to.to_str().ok()).unwrap_or_default();
                // Of the address that was asked for, only a page of an error says anything.
                let text = match page.status {
                    404 => page.text.replace(&address, ""),
                    _ => page.text.clone(),
                };
                assert!(
                    !about(&text) && !about(location),
                    "{who} finds it at {address}"
                );
            }
            let page = asks(&mut seeing, *pattern, &address).await;
            let location = page.headers.get("location");
            let location = location.and_then(|to| to.to_str().ok()).unwrap_or_default();
            if about(&page.text) || about(location) {
                seen.insert(*pattern);
            }
        }
    }
    // The same eyes find it where it is for them, so that the test sees what it looks for.
    for pattern in [
        Pattern::Queue,
        Pattern::Assurance,
        Pattern::KeptAssurance,
        Pattern::AssuranceFile,
        Pattern::RegisterFile,
        Pattern::Case,
        Pattern::Find,
        Pattern::SubjectRequest,
        Pattern::SubjectCase,
        Pattern::Pulse,
    ] {
        assert!(seen.contains(&pattern), "{pattern:?}: {seen:?}");
    }
    // What was kept by the one who does not see it holds it all the same.
    let second = seeing.get(&format!("/staff/assurance/{day}.2")).await;
    assert!(about(&second.text), "{}", second.text);
    assert_eq!(
        seeing
            .get(&format!("/staff/assurance/{day}.3"))
            .await
            .status,
        404
    );
}

#[tokio::test]
async fn who_is_kept_from_a_case_reads_nothing_of_it_in_one_that_is_linked_with_it() {
    let app = TestApp::new().await;
    let kept = sends(&mut app.visitor(), "complain", &complaint()).await;
    let seen = sends(&mut app.visitor(), "complain", &complaint()).await;
    app.has_officer().await;
    app.somebody("Ada Marsh", Role::Officer).await;
    let store = &app.council.council.store;
    let account = async |email: &str| store.staff_by_email(email).await.unwrap().unwrap();
    let sam = account(OFFICER).await.principal();
    let link = Link {
        other: kept.clone(),
        how: Together::Siblings,
        words: Some("The sister wrote too.".to_owned()),
    };
    app.council.does(&sam, &seen.parse().unwrap(), link).await;
    let mut ada = signs_in(&app, &address_of("Ada Marsh")).await;
    let dashless = kept.replace('-', "");
    let says = |text: &str| {
        text.contains(&kept) || text.contains(&dashless) || text.contains("The sister wrote too")
    };
    let path = format!("/staff/case/{}", seen.replace('-', ""));
    assert!(says(&ada.get(&path).await.text), "as long as she sees both");
    let exclude = Exclude {
        name: "Ada Marsh".to_owned(),
        account: Some(account(&address_of("Ada Marsh")).await.id),
    };
    app.council
        .does(&sam, &kept.parse().unwrap(), exclude)
        .await;
    for address in [
        path.clone(),
        format!("{path}/unlink"),
        format!("{path}/link"),
    ] {
        let page = ada.get(&address).await;
        assert!(!says(&page.text), "{address}");
    }
    let found = ada.post("/staff/find", &[("sought", kept.as_str())]).await;
    assert!(!found.text.contains(&seen), "{}", found.text);
}

async fn signs_in(app: &TestApp, address: &str) -> Browser {
    let mut browser = app.visitor();
    let typed = [("email", address), ("password", PASSWORD)];
    let page = browser.post("/staff/sign-in", &typed).await;
    assert_eq!(page.status, 303, "{}", page.text);
    browser
}

/// The key of the one case, as addresses write it.
async fn key_of(app: &TestApp) -> String {
    let behind = app.council.database.behind().await;
    let backend = behind.get_database_backend();
    let id = Statement::from_string(
        backend,
        match backend {
            sea_orm::DbBackend::Postgres => "select cast(id as text) as id from cases",
            _ => "select lower(hex(id)) as id from cases",
        },
    );
    let row = behind.query_one_raw(id).await.unwrap().unwrap();
    let id: String = row.try_get("", "id").unwrap();
    id.replace('-', "")
}
