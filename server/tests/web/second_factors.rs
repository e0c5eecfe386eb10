//! A second factor: set up, asked for, used once, lost.

use std::sync::Arc;

use council::{EXAMPLE, Profile};
use rules::principal::Role;
use web::auth::totp;

use super::accounts::{between, page_of, written_down};
use super::browser::{Browser, Page};
use super::help::{OFFICER, PASSWORD, TestApp};
use crate::support::{TestCouncil, address_of};

const PAGE: &str = "/staff/account/second-factor";

/// A council that asks managers for a second factor.
async fn strict() -> TestApp {
    let mut council = TestCouncil::new().await;
    let profile = EXAMPLE.replace("second_factor = []", "second_factor = [\"manager\"]");
    council.council.profile = Arc::new(Profile::read(&profile).unwrap());
    TestApp::of(council).await
}

/// The code that an app shows now, or so many steps later.
fn code(app: &TestApp, secret: &str, later: i64) -> String {
    let step = app.council.now().timestamp() / 30 + later;
    totp::code_of(secret, step).unwrap()
}

/// A code that is none of now.
fn wrong(app: &TestApp, secret: &str) -> String {
    let near: Vec<_> = (-1..=1).map(|later| code(app, secret, later)).collect();
    let mut others = (100_000..).map(|number: u32| number.to_string());
    others.find(|other| !near.contains(other)).unwrap()
}

/// Sets a second factor up; the secret, and the recovery codes.
async fn sets_up(app: &TestApp, browser: &mut Browser) -> (String, Vec<String>) {
    let page = browser
        .post(PAGE, &[("do", "begin"), ("current", PASSWORD)])
        .await;
    assert_eq!(page.status, 200, "{}", page.text);
    let secret = between(&page.text, "<code translate=\"no\">", "</code>").replace(' ', "");
    assert!(page.text.contains("role=\"img\" aria-label=\"QR code"));
    let code = code(app, &secret, 0);
    let page = browser
        .post(PAGE, &[("do", "prove"), ("code", &code)])
        .await;
    assert_eq!(page.status, 200, "{}", page.text);
    let codes = page.text.split("<code translate=\"no\">").skip(1);
    let codes: Vec<_> = codes
        .map(|rest| rest.split_once('<').unwrap().0.to_owned())
        .collect();
    assert_eq!(codes.len(), 10);
    (secret, codes)
}

async fn password(app: &TestApp, next: &str) -> (Browser, Page) {
    let mut browser = app.visitor();
    let typed = [("email", OFFICER), ("password", PASSWORD), ("next", next)];
    let page = browser.post("/staff/sign-in", &typed).await;
    assert_eq!(page.status, 303, "{}", page.text);
    (browser, page)
}

async fn gives(browser: &mut Browser, code: &str) -> Page {
    let typed = [("code", code), ("next", "/staff/reports")];
    browser.post("/staff/code", &typed).await
}

#[tokio::test]
async fn a_password_alone_opens_nothing_once_there_is_a_second_factor() {
    let app = TestApp::new().await;
    let (mut officer, mut elsewhere) = (app.staff().await, app.staff().await);
    let (secret, _) = sets_up(&app, &mut officer).await;
    assert_eq!(officer.get("/staff").await.status, 200);
    assert_eq!(elsewhere.get("/staff").await.status, 303, "others end");

    let (mut browser, _) = password(&app, "/staff/reports").await;
    let stolen = browser.clone();
    for path in [
        "/staff",
        "/staff/reports",
        "/staff/account",
        PAGE,
        "/staff/password",
    ] {
        let page = browser.get(path).await;
        assert!(page.location().starts_with("/staff/code?next="), "{path}");
    }
    for path in [
        "/staff/sign-out-everywhere",
        "/staff/account",
        PAGE,
        "/staff/password",
    ] {
        let page = browser.post(path, &[("remove", "yes")]).await;
        assert!(page.location().starts_with("/staff/code?next="), "{path}");
    }
    assert_eq!(officer.get("/staff").await.status, 200);
    assert_eq!(browser.get("/staff/code").await.status, 200);
    app.council
        .council
        .clock
        .advance(chrono::TimeDelta::minutes(1));
    let page = gives(&mut browser, &code(&app, &secret, 0)).await;
    assert_eq!(page.location(), "/staff/reports");
    assert_eq!(browser.get("/staff/reports").await.status, 200);
    assert_eq!(browser.get("/staff/code").await.location(), "/staff");
    let left_over = stolen.clone().get("/staff/code").await;
    assert!(left_over.location().starts_with("/staff/sign-in"));
}

#[tokio::test]
async fn a_code_is_used_once_and_so_is_a_recovery_code() {
    let app = TestApp::new().await;
    let (secret, recovery) = sets_up(&app, &mut app.staff().await).await;
    let (mut first, _) = password(&app, "").await;
    let shown = code(&app, &secret, 0);
    assert_eq!(gives(&mut first, &shown).await.status, 422, "it set it up");
    let later = code(&app, &secret, 1);
    assert_eq!(gives(&mut first, &later).await.status, 303);
    let (mut second, _) = password(&app, "").await;
    assert_eq!(gives(&mut second, &later).await.status, 422);
    let typed = recovery[3].to_uppercase().replace('-', " ");
    assert_eq!(gives(&mut second, &typed).await.status, 303);
    let page = second.get("/staff/account").await;
    assert_eq!(page.status, 200);
    let (mut third, _) = password(&app, "").await;
    let page = gives(&mut third, &recovery[3]).await;
    assert_eq!(page.status, 422);
    assert!(
        page.text.contains("This code does not work"),
        "{}",
        page.text
    );
    assert!(
        !page.text.contains(&recovery[3]),
        "a code is never shown again"
    );
    assert_eq!(gives(&mut third, &recovery[4]).await.status, 303);
    let page = third.get(PAGE).await;
    assert!(
        page.text.contains("You have 8 recovery codes left"),
        "{}",
        page.text
    );
    assert_eq!(
        written_down(&app).await,
        [
            "account-added manager done",
            "password-shown done",
            "password-shown done",
            "password-shown done",
            "recovery-code-used done",
            "recovery-code-used done",
            "second-factor-refused refused",
            "second-factor-refused refused",
            "second-factor-refused refused",
            "second-factor-set totp done",
            "sign-in code done",
            "sign-in code done",
            "sign-in code done",
            "sign-in password done",
        ]
    );
}

#[tokio::test]
async fn a_password_waits_a_quarter_of_an_hour_for_its_code() {
    let app = TestApp::new().await;
    let (secret, _) = sets_up(&app, &mut app.staff().await).await;
    let (mut browser, _) = password(&app, "").await;
    let clock = &app.council.council.clock;
    clock.advance(chrono::TimeDelta::minutes(14));
    assert_eq!(browser.get("/staff/code").await.status, 200);
    clock.advance(chrono::TimeDelta::minutes(1));
    let page = gives(&mut browser, &code(&app, &secret, 0)).await;
    assert_eq!(page.location(), "/staff/sign-in");
}

#[tokio::test]
async fn five_wrong_codes_are_enough_for_a_while() {
    let app = TestApp::new().await;
    let (secret, recovery) = sets_up(&app, &mut app.staff().await).await;
    let (mut guesser, _) = password(&app, "").await;
    for guess in [
        &*wrong(&app, &secret),
        "",
        "12",
        "otter",
        &"x".repeat(2_000),
    ] {
        assert_eq!(gives(&mut guesser, guess).await.status, 422, "{guess}");
    }
    let page = gives(&mut guesser, &code(&app, &secret, 1)).await;
    assert_eq!(page.status, 429);
    assert!(page.header("retry-after").parse::<u32>().unwrap() > 60);
    let (mut elsewhere, _) = password(&app, "").await;
    assert_eq!(gives(&mut elsewhere, &recovery[0]).await.status, 429);
}

#[tokio::test]
async fn whoever_must_have_a_second_factor_sets_it_up_before_anything_else() {
    let app = strict().await;
    app.has_officer().await;
    let (mut manager, _) = password(&app, "/staff/reports").await;
    for path in [
        "/staff",
        "/staff/reports",
        "/staff/account",
        "/staff/accounts",
    ] {
        let page = manager.get(path).await;
        let to = format!("{PAGE}?next=");
        assert!(page.location().starts_with(&to), "{path}");
    }
    let page = manager
        .get(&format!("{PAGE}?next=%2Fstaff%2Freports"))
        .await;
    assert!(page.text.contains("asks everybody with your role"));
    assert!(page.text.contains("value=\"/staff/reports\""));
    let (secret, _) = sets_up(&app, &mut manager).await;
    let go_on = [("do", "onwards"), ("next", "/staff/reports")];
    assert_eq!(
        manager.post(PAGE, &go_on).await.location(),
        "/staff/reports"
    );
    assert_eq!(manager.get("/staff/reports").await.status, 200);
    let remove = [
        ("remove", "yes"),
        ("current", PASSWORD),
        ("code", &*code(&app, &secret, 1)),
    ];
    assert_eq!(manager.post(PAGE, &remove).await.status, 403);
    app.somebody("Ada Marsh", Role::Officer).await;
}

#[tokio::test]
async fn what_somebody_wrote_waits_for_the_code() {
    let app = TestApp::new().await;
    let (secret, _) = sets_up(&app, &mut app.staff().await).await;
    let mut browser = app.visitor();
    let typed = [
        ("email", OFFICER),
        ("password", PASSWORD),
        ("next", "/staff/record"),
        ("kept:story", "The otter was cold"),
    ];
    let page = browser.post("/staff/sign-in", &typed).await;
    assert_eq!(page.status, 200);
    assert!(
        page.text.contains("action=\"/staff/code\""),
        "{}",
        page.text
    );
    assert!(page.text.contains("name=\"kept:story\""));
    let typed = [
        ("code", &*code(&app, &secret, 1)),
        ("next", "/staff/record"),
        ("kept:story", "The otter was cold"),
    ];
    let page = browser.post("/staff/code", &typed).await;
    assert_eq!(page.status, 200, "{}", page.text);
    assert!(page.text.contains("The otter was cold"));
    assert!(page.text.contains("You are signed in again"));
}

#[tokio::test]
async fn a_second_factor_is_replaced_and_removed_with_the_password_and_a_code() {
    let app = TestApp::new().await;
    let mut officer = app.staff().await;
    let wrong_password = [("do", "begin"), ("current", "not this one")];
    let page = officer.post(PAGE, &wrong_password).await;
    assert_eq!(page.status, 422);
    assert!(page.text.contains("This is not your password now"));
    let (first, _) = sets_up(&app, &mut officer).await;

    let without = [("do", "begin"), ("current", PASSWORD), ("code", "")];
    assert_eq!(officer.post(PAGE, &without).await.status, 422);
    let shown = code(&app, &first, 1);
    let begin = [("do", "begin"), ("current", PASSWORD), ("code", &*shown)];
    let page = officer.post(PAGE, &begin).await;
    assert_eq!(page.status, 200, "{}", page.text);
    let second = between(&page.text, "<code translate=\"no\">", "</code>").replace(' ', "");
    assert_ne!(first, second);
    app.council
        .council
        .clock
        .advance(chrono::TimeDelta::minutes(2));
    // Until the new one is proved the old one counts.
    let (mut elsewhere, _) = password(&app, "").await;
    assert_eq!(
        gives(&mut elsewhere, &code(&app, &first, 0)).await.status,
        303
    );
    let prove = [("do", "prove"), ("code", &*code(&app, &second, 0))];
    assert_eq!(officer.post(PAGE, &prove).await.status, 200);
    assert_eq!(elsewhere.get("/staff").await.status, 303);
    let (mut elsewhere, _) = password(&app, "").await;
    app.council
        .council
        .clock
        .advance(chrono::TimeDelta::minutes(2));
    assert_eq!(
        gives(&mut elsewhere, &code(&app, &first, 0)).await.status,
        422
    );

    let (mut waiting, _) = password(&app, "").await;
    let remove = [
        ("remove", "yes"),
        ("current", PASSWORD),
        ("code", &*code(&app, &second, 0)),
    ];
    assert_eq!(
        officer.post(PAGE, &remove).await.location(),
        "/staff/account?removed"
    );
    // Who had shown a password alone has to sign in anew.
    assert_eq!(waiting.get("/staff").await.status, 303);
    let (mut elsewhere, _) = password(&app, "").await;
    assert_eq!(elsewhere.get("/staff").await.status, 200);
}

#[tokio::test]
async fn one_that_was_begun_half_an_hour_ago_is_begun_again() {
    let app = TestApp::new().await;
    let mut officer = app.staff().await;
    let begin = [("do", "begin"), ("current", PASSWORD)];
    let page = officer.post(PAGE, &begin).await;
    let secret = between(&page.text, "<code translate=\"no\">", "</code>").replace(' ', "");
    app.council
        .council
        .clock
        .advance(chrono::TimeDelta::minutes(31));
    let prove = [("do", "prove"), ("code", &*code(&app, &secret, 0))];
    let page = officer.post(PAGE, &prove).await;
    assert_eq!(page.status, 422);
    assert!(page.text.contains("Begin again"), "{}", page.text);
    assert!(!page.text.contains("<code"));
}

#[tokio::test]
async fn a_manager_takes_a_lost_second_factor_away() {
    let app = TestApp::new().await;
    let mut ada = app.somebody("Ada Marsh", Role::Officer).await;
    sets_up(&app, &mut ada).await;
    let mut manager = app.staff().await;
    let path = page_of(&app, &address_of("Ada Marsh")).await;
    assert!(
        manager
            .get(&path)
            .await
            .text
            .contains("Take the second factor away")
    );
    let page = manager.post(&path, &[("do", "take-factor")]).await;
    assert_eq!(page.location(), format!("{path}?done=factor-taken"));
    assert!(
        !manager
            .get(&path)
            .await
            .text
            .contains("Take the second factor away")
    );
    assert_eq!(ada.get("/staff").await.status, 303, "signed out everywhere");
    app.signs_in(&address_of("Ada Marsh")).await;
}

#[tokio::test]
async fn the_database_holds_neither_the_secret_nor_a_code() {
    let app = TestApp::new().await;
    let (secret, recovery) = sets_up(&app, &mut app.staff().await).await;
    let bytes = app.council.database.bytes().await;
    let holds = |text: &str| {
        bytes
            .windows(text.len())
            .any(|part| part == text.as_bytes())
    };
    assert!(holds(OFFICER), "the test sees what is there");
    assert!(!holds(&secret) && !recovery.iter().any(|code| holds(code)));
}

#[tokio::test]
async fn who_knows_the_password_locks_nobody_out_of_a_browser_in_which_a_code_was_right() {
    let app = TestApp::new().await;
    let (secret, recovery) = sets_up(&app, &mut app.staff().await).await;
    // In the owner's browser a code was right once.
    let (mut own, _) = password(&app, "").await;
    assert_eq!(gives(&mut own, &code(&app, &secret, 1)).await.status, 303);
    // Whoever knows the password has the mark of a password in as many browsers as they like, and no tries for it.
    for _ in 0..5 {
        let (mut guesser, _) = password(&app, "").await;
        assert_eq!(gives(&mut guesser, &wrong(&app, &secret)).await.status, 422);
    }
    let (mut guesser, _) = password(&app, "").await;
    assert_eq!(gives(&mut guesser, &recovery[0]).await.status, 429);
    let typed = [("email", OFFICER), ("password", PASSWORD)];
    assert_eq!(own.post("/staff/sign-out", &[]).await.status, 303);
    assert_eq!(own.post("/staff/sign-in", &typed).await.status, 303);
    assert_eq!(gives(&mut own, &recovery[0]).await.status, 303);
}
