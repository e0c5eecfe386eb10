//! Two councils in one process, each at its own host: neither reaches what is the other's, whatever of it somebody holds.

use chrono::TimeDelta;

use super::browser::Browser;
use super::help::{OFFICER, PASSWORD, TestApp, sends};
use super::report::command::Heard;
use crate::support::complaint;

/// The same browser at another host, with every cookie that it holds.
fn at(browser: &Browser, app: &TestApp) -> Browser {
    browser.saying("host", app.council.council.public_url.host())
}

#[tokio::test]
async fn an_account_signs_in_at_its_own_council_and_cookies_are_known_there_alone() {
    let [westmere, eastmere] = TestApp::two().await;
    westmere.has_officer().await;
    let mut at_home = westmere.staff().await;
    let mut abroad = at(&at_home, &eastmere);
    assert_eq!(at_home.get("/staff").await.status, 200);
    assert_eq!(
        abroad.get("/staff").await.location(),
        "/staff/sign-in?next=%2Fstaff"
    );
    let credentials = [("email", OFFICER), ("password", PASSWORD)];
    let page = abroad.post("/staff/sign-in", &credentials).await;
    assert_eq!(page.status, 422, "it is no account there");
    assert!(page.text.contains("Eastmere") && !page.text.contains("Westmere"));
    // The mark of a browser that staff have used is known at its own council only.
    let mark = &at_home.cookies["__Host-device"];
    assert!(westmere.portal.devices.known(mark, OFFICER).is_some());
    assert!(eastmere.portal.devices.known(mark, OFFICER).is_none());
    // And what is guessed at one council locks nobody out of the other.
    eastmere.has_officer().await;
    for _ in 0..12 {
        let wrong = [("email", OFFICER), ("password", "wrong wrong wrong")];
        abroad.post("/staff/sign-in", &wrong).await;
    }
    assert_eq!(
        abroad.post("/staff/sign-in", &credentials).await.status,
        429
    );
    let mut new = westmere.visitor();
    assert_eq!(new.post("/staff/sign-in", &credentials).await.status, 303);
}

#[tokio::test]
async fn each_council_is_found_by_its_host_and_no_other_name_is_answered() {
    let [westmere, eastmere] = TestApp::two().await;
    for (app, name, other) in [
        (&westmere, "Westmere Council", "Eastmere"),
        (&eastmere, "Eastmere Council", "Westmere"),
    ] {
        let page = app.visitor().get("/help-now").await;
        assert!(
            page.text.contains(name) && !page.text.contains(other),
            "{}",
            page.text
        );
        let host = app.council.council.public_url.host().to_uppercase();
        let loud = app
            .visitor()
            .saying("host", &format!("{host}:8443"))
            .get("/")
            .await;
        assert_eq!(loud.status, 200);
        // A form says which site it is of.
        let old = app.visitor().saying("sec-fetch-site", "");
        for of in [&westmere, &eastmere] {
            let origin = of.council.council.public_url.as_str();
            let mut browser = old.saying("origin", origin);
            let page = browser.post("/complain/danger", &[("danger", "no")]).await;
            let is_own = origin == app.council.council.public_url.as_str();
            assert_eq!(page.status != 403, is_own, "{origin}: {}", page.status);
        }
    }
    // Whoever asks how the portal is learns of the messages of every council.
    sends(&mut eastmere.visitor(), "complain", &complaint()).await;
    let clock = &eastmere.council.council.clock;
    clock.advance(TimeDelta::minutes(7));
    let health = westmere.visitor().get("/readyz").await;
    assert!(health.text.contains(": 7 min"), "{}", health.text);
    for host in ["evil.example", "localhost", "127.0.0.1:3000"] {
        let mut stranger = westmere.visitor().saying("host", host);
        for path in ["/", "/staff", "/complain/danger"] {
            let page = stranger.get(path).await;
            assert_eq!((page.status, page.text.as_str()), (421, ""), "{host}{path}");
        }
        assert_eq!(stranger.get("/readyz").await.status, 200, "{host}");
    }
    let mut nobody = westmere.visitor().saying("host", "");
    assert_eq!(nobody.get("/").await.status, 400);
}

const PROFILE: &str = council::EXAMPLE;

#[test]
fn a_command_says_for_which_council_it_is_where_there_are_several() {
    let heard = Heard::new();
    std::fs::create_dir(heard.path("councils")).unwrap();
    for (id, name) in [("westmere", "Westmere"), ("eastmere", "Eastmere")] {
        let profile = PROFILE.replace("westmere", id).replace("Westmere", name);
        let url = format!("public_url = \"https://tellus.{id}.example\"\n");
        heard.file(&format!("councils/{id}.toml"), &(url + &profile));
    }
    let councils = heard.path("councils");
    let runs = |arguments: &[&str]| heard.runs(&[&["--profile", &councils], arguments].concat());
    let check = runs(&["--proxies", "1", "config", "check"]);
    assert_eq!(check.code, 0, "{}", check.error);
    assert!(
        check.text().contains(
            "Eastmere Council at https://tellus.eastmere.example, Westmere Council at https://tellus.westmere.example"
        ),
        "{}",
        check.text()
    );
    let add = ["staff", "add", "--name", "Sam Reed", "--email", OFFICER];
    let unsaid = runs(&add);
    assert_eq!(unsaid.code, 1);
    assert!(
        unsaid.error.contains(
            "There are several councils: say which one with --council, one of eastmere, westmere."
        ),
        "{}",
        unsaid.error
    );
    let wrong = runs(&[&add[..], &["--council", "northmere"]].concat());
    assert!(
        wrong.error.contains("--council is `northmere`"),
        "{}",
        wrong.error
    );
    let added = runs(&[&add[..], &["--council", "eastmere"]].concat());
    assert_eq!(added.code, 0, "{}", added.error);
    for (id, has) in [("eastmere", true), ("westmere", false)] {
        let list = runs(&["staff", "--council", id, "list"]);
        assert_eq!(list.text().contains(OFFICER), has, "{}", list.text());
        assert_eq!(runs(&["rebuild", "--council", id]).code, 0);
    }
    assert_eq!(runs(&["rebuild"]).code, 1);
    let backup = runs(&["backup", &heard.path("all.db")]);
    assert_eq!(
        backup.code, 0,
        "a backup is of all councils: {}",
        backup.error
    );
}
