//! Signing in and out.

use super::browser::Browser;
use super::help::{OFFICER, PASSWORD, TestApp};

async fn tries(browser: &mut Browser, email: &str, password: &str) -> super::browser::Page {
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
    assert_eq!(
        tries(&mut officer, "Sam.Reed@Westmere.example ", PASSWORD)
            .await
            .location(),
        "/staff?show=mine"
    );
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
        app.office
            .office
            .clock
            .advance(chrono::TimeDelta::minutes(55));
        assert_eq!(officer.get("/staff").await.status, 200);
    }
    app.office
        .office
        .clock
        .advance(chrono::TimeDelta::minutes(55));
    assert_eq!(
        officer.get("/staff").await.status,
        303,
        "twelve hours are over"
    );
    let mut officer = app.staff().await;
    app.office
        .office
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
    let clock = &app.office.office.clock;
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
