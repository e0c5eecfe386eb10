//! How staff come in from a link of another site, how they leave, and what stays on the screen.

use super::browser::{Browser, Page};
use super::help::{OFFICER, TestApp, answers, hidden, sends};
use crate::support::{complaint, compliment};

/// A browser that follows a link of another site: it keeps the session's cookie back.
fn from_elsewhere(browser: &Browser) -> Browser {
    let mut other = browser
        .saying("sec-fetch-site", "cross-site")
        .saying("sec-fetch-mode", "navigate")
        .saying("sec-fetch-dest", "document");
    other.cookies.remove("__Host-staff");
    other
}

/// After how many seconds the browser asks for which other address by itself.
fn refresh(page: &Page) -> Option<(u32, String)> {
    let (seconds, to) = page.header("refresh").split_once("; url=")?;
    Some((seconds.parse().unwrap(), to.to_owned()))
}

#[tokio::test]
async fn a_link_in_a_message_leads_staff_to_its_page_and_nobody_else_further_than_the_sign_in() {
    let app = TestApp::new().await;
    let reference = sends(&mut app.visitor(), "complain", &complaint()).await;
    let case = format!("/staff/case/{}", reference.replace('-', ""));
    let mut staff = app.staff().await;
    for asked in [&case, "/staff", "/staff?show=late", "/staff/nowhere"] {
        let first = from_elsewhere(&staff).get(asked).await;
        assert_eq!(first.status, 200, "{asked}");
        assert!(!first.text.contains("Otter"), "nothing of the case yet");
        let (seconds, to) = refresh(&first).unwrap();
        assert_eq!((seconds, &*to), (0, asked), "the same address");
        assert!(first.text.contains(&format!("href=\"{asked}\"")));
        assert!(!first.text.contains("<script"), "{asked}");
    }
    // What the page asks for is a request of ours.
    assert!(staff.get(&case).await.text.contains("Otter"));
    let mut stranger = app.visitor();
    let page = from_elsewhere(&stranger).get(&case).await;
    assert_eq!(refresh(&page).unwrap().1, case);
    let page = stranger.get(&case).await;
    assert!(page.location().starts_with("/staff/sign-in?next="));
    // Only for what somebody followed, and never for a form.
    let mut image = from_elsewhere(&staff).saying("sec-fetch-dest", "image");
    assert_eq!(image.get(&case).await.status, 303);
    let posted = from_elsewhere(&staff)
        .post(&format!("{case}/note"), &[])
        .await;
    assert_eq!(posted.status, 403);
    let sign_in = from_elsewhere(&staff).get("/staff/sign-in").await;
    assert_eq!(refresh(&sign_in), None);
}

#[tokio::test]
async fn whoever_signs_out_leaves_nothing_in_the_browser_but_what_is_of_the_public() {
    let app = TestApp::new().await;
    let mut browser = app.staff().await;
    answers(&mut browser, "thank-you", &compliment()).await;
    let page = browser.post("/staff/sign-out", &[]).await;
    assert_eq!(page.header("clear-site-data"), "\"cache\", \"storage\"");
    assert!(!browser.cookies.contains_key("__Host-staff"));
    assert!(browser.cookies.contains_key("__Host-draft"));
    let mut browser = app.staff().await;
    let page = browser.post("/staff/sign-out-everywhere", &[]).await;
    assert_eq!(page.header("clear-site-data"), "\"cache\", \"storage\"");
}

#[tokio::test]
async fn a_page_of_a_case_goes_from_the_screen_when_nobody_has_used_it_for_as_long_as_a_session_lives()
 {
    let app = TestApp::new().await;
    let reference = sends(&mut app.visitor(), "complain", &complaint()).await;
    let case = format!("/staff/case/{}", reference.replace('-', ""));
    let mut staff = app.staff().await;
    let (seconds, to) = refresh(&staff.get(&case).await).unwrap();
    assert!(seconds > 60 * 60, "{seconds}");
    let found = staff.post("/staff/find", &[("sought", "Otter")]).await;
    assert_eq!(
        refresh(&found).unwrap().1,
        "/staff/sign-in?ended&next=%2Fstaff%2Ffind"
    );
    // What somebody writes is never taken away from under their hands, and a file does not go on.
    for stays in [
        &*format!("{case}/note"),
        "/staff/record",
        "/staff/account/second-factor",
        "/staff/dashboard/file/csv",
        "/staff/reports/2026-27/file/print",
    ] {
        assert_eq!(refresh(&staff.get(stays).await), None, "{stays}");
    }
    assert_eq!(refresh(&app.visitor().get("/").await), None);

    // Used elsewhere in the meantime: it says so, and to be asked keeps the session no longer alive.
    let still = staff.get(&to).await;
    assert!(
        still.text.contains("You are still signed in"),
        "{}",
        still.text
    );
    assert!(still.text.contains(&format!("href=\"{case}\"")));
    assert!(!still.text.contains("Otter"));
    let minutes = |count| chrono::TimeDelta::minutes(count);
    let clock = app.council.council.clock.clone();
    for _ in 0..4 {
        clock.advance(minutes(20));
        staff.get(&to).await;
    }
    let ended = staff.get(&to).await;
    assert_eq!(ended.status, 200);
    assert!(
        ended.text.contains("so you were signed out"),
        "{}",
        ended.text
    );
    assert_eq!(
        hidden(&ended, "next"),
        case,
        "and leads back to where they were"
    );
    assert_eq!(staff.get(&case).await.status, 303);

    // Nobody is led away by an address that somebody made up.
    let mut staff = app.signs_in(OFFICER).await;
    for next in [
        "https://evil.example",
        "//evil.example/staff",
        "javascript:x",
    ] {
        let page = staff
            .get(&format!("/staff/sign-in?ended&next={next}"))
            .await;
        assert!(
            !page.text.contains("evil") && !page.text.contains("javascript"),
            "{next}"
        );
    }
}
