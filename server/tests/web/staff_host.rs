//! Staff at a host of their own: the public's answers no page of theirs, and leads nowhere where staff are.

use std::sync::Arc;

use app::routes::Pattern;
use axum::Extension;
use web::edge::host::Door;

use super::browser::Browser;
use super::edge::filled_in;
use super::help::{OFFICER, PASSWORD, TestApp, answers, sends};
use crate::support::{TestCouncil, complaint, compliment, westmere};

const PUBLIC: &str = "https://tellus.westmere.example";
const STAFF: &str = "https://complaints.westmere.example";

async fn apart() -> TestApp {
    let mut council = TestCouncil::new().await;
    let mut profile = westmere();
    profile.staff_url = Some(STAFF.parse().unwrap());
    council.council.profile = Arc::new(profile);
    council.council.public_url = PUBLIC.parse().unwrap();
    TestApp::at(council, PUBLIC).await
}

fn at(browser: &Browser, url: &str) -> Browser {
    browser.saying("host", url.split_once("://").unwrap().1)
}

async fn signs_in(app: &TestApp) -> Browser {
    app.has_officer().await;
    let mut staff = at(&app.visitor(), STAFF);
    let typed = [("email", OFFICER), ("password", PASSWORD)];
    let page = staff.post("/staff/sign-in", &typed).await;
    assert_eq!(page.status, 303, "{}", page.text);
    staff
}

#[tokio::test]
async fn at_the_address_of_the_public_there_is_no_page_of_staff_whoever_asks() {
    let app = apart().await;
    let reference = sends(&mut app.visitor(), "complain", &complaint()).await;
    let staff = signs_in(&app).await;
    for mut browser in [app.visitor(), at(&staff, PUBLIC)] {
        for pattern in Pattern::ALL
            .iter()
            .filter(|one| one.audience().is_council())
        {
            let path = filled_in(*pattern, &reference.replace('-', ""));
            for page in [browser.get(&path).await, browser.post(&path, &[]).await] {
                assert_eq!(page.status, 404, "{path}");
                let is_for_scripts = *pattern == Pattern::Pulse;
                assert!(is_for_scripts || page.is_error_page(404), "{path}");
                assert!(!page.text.contains("Otter") && !page.text.contains(STAFF));
            }
        }
    }
}

#[tokio::test]
async fn no_page_of_the_public_leads_to_staff() {
    let app = apart().await;
    let mut child = app.visitor();
    sends(&mut child, "complain", &complaint()).await;
    answers(&mut child, "thank-you", &compliment()).await;
    let mut seen = 0;
    for pattern in Pattern::ALL
        .iter()
        .filter(|one| !one.audience().is_council())
    {
        let page = child.get(&filled_in(*pattern, "HFY6FN6M")).await;
        for told in ["\"/staff", "Staff sign in", "complaints.westmere.example"] {
            assert!(!page.text.contains(told), "{pattern:?}: {told}");
        }
        seen += usize::from(page.status == 200);
    }
    assert!(seen > 12, "{seen}");
    let together = TestApp::new().await;
    let page = together.visitor().get("/").await;
    assert!(
        page.text.contains("href=\"/staff/sign-in\""),
        "as it was without"
    );
}

#[tokio::test]
async fn at_the_address_of_staff_they_work_and_what_is_for_the_public_leads_there() {
    let app = apart().await;
    let reference = sends(&mut app.visitor(), "complain", &complaint()).await;
    let mut staff = signs_in(&app).await;
    let case = format!("/staff/case/{}", reference.replace('-', ""));
    assert!(staff.get(&case).await.text.contains("Otter"));
    assert_eq!(staff.get("/").await.location(), "/staff");
    for path in ["/reports", "/complain/danger?x=1", "/privacy", "/nowhere"] {
        let page = staff.get(path).await;
        assert_eq!(page.location(), format!("{PUBLIC}{path}"));
        assert_eq!(staff.post(path, &[]).await.status, 404, "{path}");
    }
    let colours = format!("/council/{}.css", app.portal.colours.version);
    assert_eq!(staff.get(&colours).await.status, 200);
    assert_eq!(staff.get("/readyz").await.status, 200);
    let mut other = at(&staff, "https://evil.example");
    assert_eq!(other.get("/staff").await.status, 421);
}

#[tokio::test]
async fn each_door_answers_only_whom_it_is_for() {
    let app = apart().await;
    let staff = signs_in(&app).await;
    for (door, url, path, status) in [
        (Door::Public, PUBLIC, "/", 200),
        (Door::Public, STAFF, "/staff", 421),
        (Door::Staff, STAFF, "/staff", 200),
        (Door::Staff, PUBLIC, "/", 421),
        (Door::Staff, PUBLIC, "/staff", 421),
        (Door::Public, "https://10.0.0.7", "/livez", 200),
    ] {
        let mut browser = at(&staff, url);
        browser.router = app.router.clone().layer(Extension(door));
        let page = browser.get(path).await;
        assert_eq!(page.status, status, "{door:?} {url}{path}");
    }
}

#[tokio::test]
async fn a_form_of_the_publics_address_is_none_of_staff() {
    let app = apart().await;
    let staff = signs_in(&app).await;
    let old = staff.saying("sec-fetch-site", "");
    for (mut browser, status) in [
        (staff.saying("origin", STAFF), 303),
        (old.saying("origin", STAFF), 303),
        (old.saying("origin", PUBLIC), 403),
        (staff.saying("origin", PUBLIC), 403),
        (
            staff
                .saying("sec-fetch-site", "same-site")
                .saying("origin", PUBLIC),
            403,
        ),
    ] {
        let page = browser.post("/staff/assurance", &[]).await;
        assert_eq!(page.status, status, "{:?}", browser.headers);
    }
    let mut child = app.visitor().saying("sec-fetch-site", "");
    child.get("/").await;
    let mut crossed = child.saying("origin", STAFF);
    let page = crossed.post("/complain/danger", &[("danger", "no")]).await;
    assert_eq!(page.status, 403);
}

#[tokio::test]
async fn messages_to_staff_lead_to_their_address_and_those_to_people_to_the_publics() {
    let app = apart().await;
    sends(&mut app.visitor(), "complain", &complaint()).await;
    app.council.runs_jobs().await;
    let texts: Vec<String> = app
        .council
        .mailbox
        .letters()
        .into_iter()
        .map(|post| post.text)
        .collect();
    let case = format!("{STAFF}/staff/case/");
    assert!(texts.iter().any(|text| text.contains(&case)), "{texts:?}");
    assert!(
        !texts
            .iter()
            .any(|text| text.contains(&format!("{PUBLIC}/staff"))),
        "{texts:?}"
    );
}
