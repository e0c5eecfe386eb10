//! Signing in and out.

use std::time::Duration;

use casework::{add_staff, choose_password, disable, enable, set_password, sign_in};
use chrono::TimeDelta;
use rules::principal::Principal;
use rules::principal::Role;
use sea_orm::{
    ConnectionTrait, DatabaseTransaction, DbBackend, SqliteTransactionMode, Statement,
    TransactionOptions, TransactionTrait,
};
use store::{NewSession, Password, SessionToken};
use web::auth::password;

use super::browser::{Browser, Page};
use super::help::{OFFICER, PASSWORD, TestApp};
use crate::support::address_of;

const GIVEN: &str = "kx7v2-qm9td-w4hbz-ngr5s";
const CHOSEN: &str = "small herons wade at dawn";

/// Ada, whose password somebody else chose.
async fn ada(app: &TestApp) -> String {
    let hash = password::hash(GIVEN).unwrap();
    let (address, now) = (address_of("Ada Example"), app.council.now());
    let given = Password::given(&hash, now);
    add_staff(
        &app.council.council,
        &Principal::COMMAND_LINE,
        "Ada Example",
        &address,
        given,
        Role::Officer,
    )
    .await
    .unwrap();
    address
}

async fn chooses(browser: &mut Browser, current: &str, new: &str, again: &str) -> Page {
    let typed = [("current", current), ("new", new), ("again", again)];
    browser.post("/staff/password", &typed).await
}

async fn tries(browser: &mut Browser, email: &str, password: &str) -> Page {
    browser
        .post(
            "/staff/sign-in",
            &[
                ("email", email),
                ("password", password),
                ("next", "/staff?show=mine"),
            ],
        )
        .await
}

#[tokio::test]
async fn signing_in_leads_to_the_page_that_was_asked_for() {
    let app = TestApp::new().await;
    app.has_officer().await;
    let mut officer = app.visitor();
    assert_eq!(
        officer.get("/staff?show=mine").await.location(),
        "/staff/sign-in?next=%2Fstaff%3Fshow%3Dmine"
    );
    let page = officer
        .get("/staff/sign-in?next=%2Fstaff%3Fshow%3Dmine")
        .await;
    assert!(
        page.text.contains("value=\"/staff?show=mine\""),
        "{}",
        page.text
    );
    let page = tries(&mut officer, "Sam.Reed@Westmere.example ", PASSWORD).await;
    assert_eq!(page.location(), "/staff?show=mine");
    assert_eq!(officer.get("/staff?show=mine").await.status, 200);
}

#[tokio::test]
async fn a_wrong_address_and_a_wrong_password_look_the_same_and_give_no_session() {
    let app = TestApp::new().await;
    app.has_officer().await;
    let mut officer = app.visitor();
    for (email, password) in [
        (OFFICER, "wrong"),
        ("nobody@westmere.example", PASSWORD),
        ("", ""),
        (OFFICER, ""),
        ("' or 1=1 --", "x"),
    ] {
        let page = tries(&mut officer, email, password).await;
        assert_eq!(page.status, 422, "{email}");
        assert!(
            page.text.contains("Check your email address and password"),
            "{}",
            page.text
        );
        assert!(
            password.is_empty() || password == "x" || !page.text.contains(password),
            "a password is never shown again"
        );
    }
    assert!(!officer.cookies.contains_key("__Host-staff"));
}

#[tokio::test]
async fn a_guesser_has_ten_tries_and_a_colleague_elsewhere_signs_in() {
    let app = TestApp::new().await;
    app.has_officer().await;
    let mut guesser = app.visitor().saying("x-forwarded-for", "192.0.2.1");
    for _ in 0..10 {
        assert_eq!(tries(&mut guesser, OFFICER, "guess").await.status, 422);
    }
    let page = tries(&mut guesser, OFFICER, PASSWORD).await;
    assert_eq!(page.status, 429);
    assert!(page.header("retry-after").parse::<u32>().unwrap() > 0);
    let mut officer = app.visitor().saying("x-forwarded-for", "192.0.2.2");
    assert_eq!(tries(&mut officer, OFFICER, PASSWORD).await.status, 303);
}

#[tokio::test]
async fn what_others_guess_at_the_same_address_does_not_lock_out_who_signed_in_there_before() {
    let app = TestApp::new().await;
    let mut officer = app.staff().await;
    officer.post("/staff/sign-out", &[]).await;
    let mut guesser = app.visitor();
    for guess in 0..60 {
        let other = format!("{guess}@westmere.example");
        tries(&mut guesser, &other, "guess").await;
        tries(&mut guesser, OFFICER, "guess").await;
    }
    assert_eq!(tries(&mut guesser, OFFICER, PASSWORD).await.status, 429);
    assert_eq!(tries(&mut officer, OFFICER, PASSWORD).await.status, 303);
    let mut elsewhere = app.visitor();
    let mark = officer.cookies["__Host-device"].clone();
    elsewhere.cookies.insert("__Host-device".to_owned(), mark);
    let page = tries(&mut elsewhere, "1@westmere.example", "guess").await;
    assert_eq!(page.status, 429, "the mark is of one account only");
}

#[tokio::test]
async fn a_session_is_new_at_every_sign_in_and_the_old_one_ends() {
    let app = TestApp::new().await;
    let mut officer = app.staff().await;
    let first = officer.cookies["__Host-staff"].clone();
    tries(&mut officer, OFFICER, PASSWORD).await;
    assert_ne!(officer.cookies["__Host-staff"], first);
    let mut thief = app.visitor();
    thief.cookies.insert("__Host-staff".to_owned(), first);
    assert_eq!(thief.get("/staff").await.status, 303);
    assert_eq!(officer.get("/staff").await.status, 200);
}

#[tokio::test]
async fn a_session_ends_after_an_hour_without_work_and_after_twelve_hours() {
    let app = TestApp::new().await;
    let mut officer = app.staff().await;
    for _ in 0..13 {
        app.council
            .council
            .clock
            .advance(chrono::TimeDelta::minutes(55));
        assert_eq!(officer.get("/staff").await.status, 200);
    }
    app.council
        .council
        .clock
        .advance(chrono::TimeDelta::minutes(55));
    assert_eq!(
        officer.get("/staff").await.status,
        303,
        "twelve hours are over"
    );
    let mut officer = app.staff().await;
    app.council
        .council
        .clock
        .advance(chrono::TimeDelta::minutes(61));
    assert_eq!(
        officer.get("/staff").await.status,
        303,
        "an hour without work"
    );
}

#[tokio::test]
async fn a_queue_that_is_left_open_keeps_nobody_signed_in() {
    let app = TestApp::new().await;
    let mut officer = app.staff().await;
    let clock = &app.council.council.clock;
    for _ in 0..3 {
        clock.advance(chrono::TimeDelta::minutes(19));
        assert_eq!(officer.get("/staff/pulse").await.status, 200);
    }
    clock.advance(chrono::TimeDelta::minutes(19));
    assert_eq!(officer.get("/staff/pulse").await.status, 303);
}

#[tokio::test]
async fn signing_out_ends_this_session_and_signing_out_everywhere_ends_all() {
    let app = TestApp::new().await;
    let (mut desk, mut phone, mut tablet) =
        (app.staff().await, app.staff().await, app.staff().await);
    let stolen = desk.clone();
    assert_eq!(
        desk.post("/staff/sign-out", &[]).await.location(),
        "/staff/sign-in"
    );
    assert_eq!(stolen.clone().get("/staff").await.status, 303);
    assert_eq!(phone.get("/staff").await.status, 200);
    assert_eq!(
        phone
            .post("/staff/sign-out-everywhere", &[])
            .await
            .location(),
        "/staff/sign-in"
    );
    assert_eq!(tablet.get("/staff").await.status, 303);
}

#[tokio::test]
async fn a_password_that_somebody_else_chose_opens_nothing_before_another_is_chosen() {
    let app = TestApp::new().await;
    let address = ada(&app).await;
    let mut ada = app.visitor();
    assert_eq!(tries(&mut ada, &address, GIVEN).await.status, 303);
    let elsewhere = ada.clone();
    for path in [
        "/staff",
        "/staff/case/H4KQ7M2X",
        "/staff/reports",
        "/staff/letters",
    ] {
        let page = ada.get(path).await;
        assert!(
            page.location().starts_with("/staff/password?next="),
            "{path}"
        );
    }
    let page = ada.post("/staff/find", &[("what", "concern")]).await;
    assert!(page.location().starts_with("/staff/password?next="));
    let page = ada.post("/staff/record", &[("what", "concern")]).await;
    assert_eq!(page.status, 422, "what was typed waits for the choice");
    assert!(page.text.contains("name=\"kept:what\""), "{}", page.text);
    let page = ada.get("/staff/password?next=%2Fstaff%2Freports").await;
    assert!(
        page.text.contains("Somebody else made the password"),
        "{}",
        page.text
    );
    assert!(
        !page.text.contains("name=\"current\""),
        "they have just typed it"
    );
    for (new, again, told) in [
        ("short", "short", "Use at least 12 characters"),
        ("Westmere2026!", "Westmere2026!", "easy to guess"),
        ("AdaExample2026", "AdaExample2026", "easy to guess"),
        (GIVEN, GIVEN, "This is your old password"),
        (CHOSEN, "small herons", "are not the same"),
    ] {
        let page = chooses(&mut ada, "", new, again).await;
        assert_eq!(page.status, 422);
        assert!(page.text.contains(told), "{new}: {}", page.text);
        assert!(
            !page.text.contains(&format!("value=\"{new}")),
            "no password is shown again"
        );
    }
    let long = "otter lamp ".repeat(91);
    let page = chooses(&mut ada, "", &long, &long).await;
    assert!(page.text.contains("too long"));
    let typed = [
        ("new", CHOSEN),
        ("again", CHOSEN),
        ("next", "/staff/reports"),
    ];
    let page = ada.post("/staff/password", &typed).await;
    assert_eq!((page.status, page.location()), (303, "/staff/reports"));
    assert_eq!(ada.get("/staff/reports").await.status, 200);
    let page = elsewhere.clone().get("/staff/password").await;
    assert!(
        page.location().starts_with("/staff/sign-in"),
        "signed out everywhere else"
    );
    assert_eq!(tries(&mut app.visitor(), &address, GIVEN).await.status, 422);
    assert_eq!(
        tries(&mut app.visitor(), &address, CHOSEN).await.status,
        303
    );
}

#[tokio::test]
async fn a_password_that_somebody_else_chose_works_for_72_hours() {
    let app = TestApp::new().await;
    let address = ada(&app).await;
    app.council
        .council
        .clock
        .advance(TimeDelta::minutes(72 * 60 - 1));
    assert_eq!(tries(&mut app.visitor(), &address, GIVEN).await.status, 303);
    app.council.council.clock.advance(TimeDelta::minutes(1));
    let page = tries(&mut app.visitor(), &address, GIVEN).await;
    assert_eq!(page.status, 422);
    assert!(
        page.text.contains("This password has ended"),
        "{}",
        page.text
    );
    let page = tries(&mut app.visitor(), &address, "a guess").await;
    assert!(
        !page.text.contains("has ended"),
        "told only to who knows it"
    );
}

#[tokio::test]
async fn what_was_typed_when_the_session_ended_goes_along_over_the_choice_of_a_password() {
    let app = TestApp::new().await;
    let address = ada(&app).await;
    let mut ada = app.visitor();
    let typed = [
        ("email", address.as_str()),
        ("password", GIVEN),
        ("next", "/staff/record"),
        ("kept:words", "Rang about the otter."),
    ];
    let page = ada.post("/staff/sign-in", &typed).await;
    assert_eq!(page.status, 200);
    assert!(
        page.text
            .contains("name=\"kept:words\" value=\"Rang about the otter.\""),
        "{}",
        page.text
    );
    let typed = [
        ("new", CHOSEN),
        ("again", CHOSEN),
        ("next", "/staff/record"),
        ("kept:words", "Rang about the otter."),
    ];
    let page = ada.post("/staff/password", &typed).await;
    assert_eq!(page.status, 200);
    assert!(
        page.text.contains("what you wrote is here"),
        "{}",
        page.text
    );
    assert_eq!(ada.get("/staff/record").await.status, 200);
}

#[tokio::test]
async fn staff_change_their_own_password_when_they_know_the_old_one() {
    let app = TestApp::new().await;
    let mut officer = app.staff().await;
    let stolen = officer.clone();
    assert!(
        officer
            .get("/staff/password")
            .await
            .text
            .contains("name=\"current\"")
    );
    let page = chooses(&mut officer, "a guess", CHOSEN, CHOSEN).await;
    assert_eq!(page.status, 422);
    assert!(
        page.text.contains("This is not your password now"),
        "{}",
        page.text
    );
    let page = chooses(&mut officer, PASSWORD, CHOSEN, CHOSEN).await;
    assert_eq!(page.location(), "/staff/password?changed");
    assert!(
        officer
            .get(page.location())
            .await
            .text
            .contains("Your password is changed")
    );
    assert_eq!(stolen.clone().get("/staff").await.status, 303);
    assert_eq!(
        tries(&mut app.visitor(), OFFICER, PASSWORD).await.status,
        422
    );
}

#[tokio::test]
async fn who_has_left_is_signed_out_and_signs_in_no_more_until_they_are_back() {
    let app = TestApp::new().await;
    let mut sam = app.somebody("Sam Other", Role::Officer).await;
    let (council, address) = (&app.council.council, address_of("Sam Other"));
    let account = council
        .store
        .staff_by_email(&address)
        .await
        .unwrap()
        .unwrap();
    disable(council, &Principal::COMMAND_LINE, &account.id)
        .await
        .unwrap();
    assert_eq!(sam.get("/staff").await.status, 303);
    assert_eq!(
        tries(&mut app.visitor(), &address, PASSWORD).await.status,
        422
    );
    enable(council, &Principal::COMMAND_LINE, &account.id)
        .await
        .unwrap();
    assert_eq!(
        sam.get("/staff").await.status,
        303,
        "what was open stays shut"
    );
    assert_eq!(
        tries(&mut app.visitor(), &address, PASSWORD).await.status,
        303
    );
}

#[tokio::test]
async fn a_browser_without_cookies_is_told_so_at_the_sign_in() {
    let app = TestApp::new().await;
    app.has_officer().await;
    let page = tries(&mut app.visitor(), OFFICER, PASSWORD).await;
    let page = app.visitor().get(page.location()).await;
    assert_eq!(page.status, 200);
    assert!(
        page.text.contains("Allow cookies for this site"),
        "{}",
        page.text
    );
    assert!(
        page.text.contains("value=\"/staff?show=mine\""),
        "{}",
        page.text
    );
    for elsewhere in ["https://evil.example", "//evil.example", "/safe"] {
        let page = app
            .staff()
            .await
            .get(&format!("/staff/sign-in?signed-in&next={elsewhere}"))
            .await;
        assert_eq!(page.location(), "/staff");
    }
}

#[tokio::test]
async fn an_address_counts_as_one_account_however_it_is_spelled() {
    let app = TestApp::new().await;
    app.has_officer().await;
    let mut guesser = app.visitor();
    let spelled = |guess: usize| format!("sam{}.reed@westmere.example", "\u{200b}".repeat(guess));
    for guess in 0..10 {
        let page = tries(&mut guesser, &spelled(guess), "a guess").await;
        assert_eq!(page.status, 422, "{guess}");
    }
    assert_eq!(
        tries(&mut guesser, &spelled(11), PASSWORD).await.status,
        429
    );
}

#[tokio::test]
async fn a_new_password_ends_what_was_begun_with_the_old_one() {
    let app = TestApp::new().await;
    let address = ada(&app).await;
    let (council, store) = (&app.council.council, &app.council.council.store);
    let looked_at = store.staff_by_email(&address).await.unwrap().unwrap();
    let hash = password::hash("another one of four words").unwrap();
    let given = Password::given(&hash, app.council.now());
    set_password(council, &Principal::COMMAND_LINE, &looked_at.id, given)
        .await
        .unwrap();
    let token = SessionToken::random();
    assert!(
        !sign_in(council, &looked_at, NewSession::of(&token))
            .await
            .unwrap(),
        "the sign-in was too late"
    );
    let chosen = choose_password(council, &looked_at, "a hash", NewSession::of(&token)).await;
    assert!(!chosen.unwrap(), "so was the choice");
    let now = store.staff_by_email(&address).await.unwrap().unwrap();
    assert_eq!(now.password_hash, hash);
    assert!(
        sign_in(council, &now, NewSession::of(&token))
            .await
            .unwrap()
    );
    disable(council, &Principal::COMMAND_LINE, &now.id)
        .await
        .unwrap();
    assert!(
        !sign_in(council, &now, NewSession::of(&SessionToken::random()))
            .await
            .unwrap()
    );
}

#[tokio::test]
async fn a_session_does_not_outlive_the_password_that_somebody_else_chose() {
    let app = TestApp::new().await;
    let address = ada(&app).await;
    let mut ada = app.visitor();
    app.council
        .council
        .clock
        .advance(TimeDelta::minutes(72 * 60 - 1));
    assert_eq!(tries(&mut ada, &address, GIVEN).await.status, 303);
    app.council.council.clock.advance(TimeDelta::minutes(2));
    let page = chooses(&mut ada, "", CHOSEN, CHOSEN).await;
    assert_eq!(page.location(), "/staff/sign-in");
    assert_eq!(
        tries(&mut app.visitor(), &address, CHOSEN).await.status,
        422
    );
}

/// Twelve times somebody with the right password waits behind guessers and goes away: nothing was looked at, so nothing counts.
#[tokio::test]
async fn a_try_whose_browser_has_gone_is_given_back() {
    let app = TestApp::new().await;
    app.has_officer().await;
    for guess in 0..21 {
        let from = format!("198.51.100.{guess}").parse().ok();
        let tried = app.portal.limits.sign_in(from, OFFICER, None);
        tried.ok().unwrap().was_wrong();
    }
    let officer = app.visitor().saying("x-forwarded-for", "192.0.2.9");
    for _ in 0..12 {
        let mut leaves = officer.clone();
        let moment = Duration::from_millis(150);
        let tried = tries(&mut leaves, OFFICER, PASSWORD);
        let gone = tokio::time::timeout(moment, tried).await;
        assert!(gone.is_err(), "it waits behind the guessers");
    }
    let page = tries(&mut officer.clone(), OFFICER, PASSWORD).await;
    assert_eq!(page.status, 303, "{}", page.text);
}

/// A reset that is written and not yet committed: whoever writes to the account waits for it.
async fn resets(app: &TestApp, address: &str) -> DatabaseTransaction {
    let immediately = TransactionOptions {
        sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
        ..TransactionOptions::default()
    };
    let behind = app.council.database.behind().await;
    let reset = behind.begin_with_options(immediately).await.unwrap();
    let new = format!("update staff set password_hash = 'reset' where email = '{address}'");
    reset.execute_unprepared(&new).await.unwrap();
    reset
}

/// Until somebody waits. PostgreSQL says so, and lets nobody wait longer than a second; SQLite does not say, for ten.
async fn somebody_waits(app: &TestApp) {
    let behind = app.council.database.behind().await;
    let backend = behind.get_database_backend();
    if backend != DbBackend::Postgres {
        return tokio::time::sleep(Duration::from_secs(3)).await;
    }
    let ask = "select count(*) as count from pg_stat_activity \
               where datname = current_database() and wait_event_type = 'Lock'";
    for _ in 0..3_000 {
        let found = Statement::from_string(backend, ask);
        let found = behind.query_one_raw(found).await.unwrap().unwrap();
        if found.try_get::<i64>("", "count").unwrap() > 0 {
            return;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("nobody waits");
}

async fn password_of(app: &TestApp, address: &str) -> String {
    let store = &app.council.council.store;
    let account = store.staff_by_email(address).await.unwrap();
    account.unwrap().password_hash
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_sign_in_that_is_on_its_way_comes_too_late_for_a_reset() {
    let app = TestApp::new().await;
    let address = ada(&app).await;
    let reset = resets(&app, &address).await;
    let (mut visitor, theirs) = (app.visitor(), address.clone());
    let signing_in = tokio::spawn(async move { tries(&mut visitor, &theirs, GIVEN).await });
    somebody_waits(&app).await;
    assert!(!signing_in.is_finished());
    reset.commit().await.unwrap();
    let page = signing_in.await.unwrap();
    assert_eq!(page.status, 422, "{}", page.text);
    assert!(!page.header("set-cookie").contains("__Host-staff"));
    assert_eq!(password_of(&app, &address).await, "reset");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_choice_that_is_on_its_way_comes_too_late_for_a_reset() {
    let app = TestApp::new().await;
    let address = ada(&app).await;
    let mut ada = app.visitor();
    assert_eq!(tries(&mut ada, &address, GIVEN).await.status, 303);
    let reset = resets(&app, &address).await;
    let choosing = tokio::spawn(async move { chooses(&mut ada, "", CHOSEN, CHOSEN).await });
    somebody_waits(&app).await;
    assert!(!choosing.is_finished());
    reset.commit().await.unwrap();
    let page = choosing.await.unwrap();
    assert_eq!((page.status, page.location()), (303, "/staff/sign-in"));
    assert_eq!(password_of(&app, &address).await, "reset");
}
