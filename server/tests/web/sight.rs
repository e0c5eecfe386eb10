//! Who is kept from a case finds it nowhere: every address that staff can ask for is asked for, by an officer and by a manager
//! from whom it is kept (R9.2).

use std::collections::BTreeSet;

use rules::acts::exclude::Exclude;
use rules::permission::Role;
use sea_orm::{ConnectionTrait, Statement};

use super::browser::Browser;
use super::help::{OFFICER, PASSWORD, TestApp, sends};
use crate::support::{address_of, complaint};

/// Every GET route of staff, with the addresses asked for. `REF` is the reference of the case, `DAY` the day of a kept report.
const ROUTES: &[(&str, &[&str])] = &[
    (
        "/staff",
        &[
            "/staff",
            "/staff?show=nobody",
            "/staff?show=late",
            "/staff?journey=complain",
            "/staff?show=closed",
        ],
    ),
    ("/staff/sign-in", &["/staff/sign-in"]),
    ("/staff/password", &["/staff/password"]),
    ("/staff/record", &["/staff/record"]),
    ("/staff/calendar", &["/staff/calendar"]),
    ("/staff/letters", &["/staff/letters"]),
    ("/staff/import", &["/staff/import"]),
    (
        "/staff/import/template/{file}",
        &["/staff/import/template/cases.csv"],
    ),
    ("/staff/reports", &["/staff/reports"]),
    ("/staff/reports/:year", &["/staff/reports/2026-27"]),
    (
        "/staff/reports/:year/words",
        &["/staff/reports/2026-27/words"],
    ),
    (
        "/staff/reports/:year/publish",
        &["/staff/reports/2026-27/publish"],
    ),
    (
        "/staff/reports/:year/:quarter",
        &["/staff/reports/2026-27/3"],
    ),
    (
        "/staff/reports/{year}/file/{format}",
        &[
            "/staff/reports/2026-27/file/json",
            "/staff/reports/2026-27/file/csv",
            "/staff/reports/2026-27/file/html",
            "/staff/reports/2026-27/file/print",
        ],
    ),
    ("/staff/dashboard", &["/staff/dashboard"]),
    (
        "/staff/dashboard/file/{format}",
        &["/staff/dashboard/file/csv", "/staff/dashboard/file/json"],
    ),
    ("/staff/assurance", &["/staff/assurance"]),
    (
        "/staff/assurance/:on",
        &[
            "/staff/assurance/DAY",
            "/staff/assurance/DAY.1",
            "/staff/assurance/DAY.2",
        ],
    ),
    (
        "/staff/assurance/file/{format}",
        &[
            "/staff/assurance/file/csv",
            "/staff/assurance/file/json",
            "/staff/assurance/file/csv?on=DAY",
            "/staff/assurance/file/json?on=DAY",
            "/staff/assurance/file/csv?on=DAY.1",
            "/staff/assurance/file/json?on=DAY.2",
        ],
    ),
    ("/staff/case/:reference", &["/staff/case/REF"]),
    (
        "/staff/case/:reference/letter/:number",
        &["/staff/case/REF/letter/1"],
    ),
    (
        "/staff/case/:reference/:act",
        &["/staff/case/REF/note", "/staff/case/REF/include"],
    ),
    ("FIND", &["/staff/find?reference=REF"]),
    ("PULSE", &["/staff/pulse"]),
];

/// Every GET route of staff that the sources name.
fn routes() -> BTreeSet<String> {
    const PAGES: &str = include_str!("../../../app/src/pages.rs");
    const ROUTER: &str = include_str!("../../web/src/router.rs");
    let quoted = |text: &str| text.split('"').nth(1).map(str::to_owned);
    let pages = PAGES.split("path!(").skip(1).filter_map(quoted);
    let mut found: BTreeSet<String> = pages.filter(|path| path.starts_with("/staff")).collect();
    let routes = ROUTER.split(".route(").skip(1);
    for route in routes.filter(|route| route.contains("get(")) {
        let route = route.split("get(").next().unwrap_or_default();
        let name = route.split(',').next().unwrap_or_default().trim();
        let path = quoted(route).unwrap_or_else(|| name.to_owned());
        let is_public = path.starts_with('/') && !path.starts_with("/staff");
        if !is_public && !["EXIT", "page.path()"].contains(&path.as_str()) {
            found.insert(path);
        }
    }
    found
}

#[tokio::test]
async fn who_is_kept_from_a_case_finds_it_at_no_address() {
    let listed: BTreeSet<String> = ROUTES
        .iter()
        .map(|(route, _)| (*route).to_owned())
        .collect();
    assert_eq!(
        routes(),
        listed,
        "each route of staff has its addresses here"
    );

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
    let sam = casework::Actor {
        id: sam.id,
        name: sam.name,
        role: sam.role,
    };
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
    let mut seen = BTreeSet::new();
    for (route, addresses) in ROUTES {
        for address in *addresses {
            let address = address.replace("REF", &dashless).replace("DAY", &day);
            for (who, browser) in &mut blind {
                let page = browser.get(&address).await;
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
            let page = seeing.get(&address).await;
            let location = page.headers.get("location");
            let location = location.and_then(|to| to.to_str().ok()).unwrap_or_default();
            if about(&page.text) || about(location) {
                seen.insert(*route);
            }
        }
    }
    // The same eyes find it where it is for them, so that the test sees what it looks for.
    for route in [
        "/staff",
        "/staff/assurance",
        "/staff/assurance/:on",
        "/staff/assurance/file/{format}",
        "/staff/case/:reference",
        "FIND",
        "PULSE",
    ] {
        assert!(seen.contains(route), "{route}: {seen:?}");
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
