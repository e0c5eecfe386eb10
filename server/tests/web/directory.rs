//! Staff sign in with the council's directory: who comes in, as what, and who does not.

#[allow(dead_code, reason = "shared with the tests of directory")]
#[path = "../../directory/tests/support/op.rs"]
mod op;

use std::collections::BTreeMap;
use std::sync::Arc;

use casework::{add_staff, set_by_directory};
use chrono::TimeDelta;
use council::{EXAMPLE, Profile};
use rules::case::StaffId;
use rules::principal::{Principal, Role};
use serde_json::{Value, json};
use store::Password;
use web::auth::password;

use self::op::{Op, SECRET, query};
use super::accounts::written_down;
use super::browser::{Browser, Page};
use super::help::{PASSWORD, TestApp};
use crate::support::{TestCouncil, address_of};

const HERE: &str = "http://localhost:3000";
const GO: &str = "/staff/sign-in/directory";
const ENDED: &str = "/staff/sign-in/directory/ended";

/// A council with a directory, and more of its settings.
async fn with_directory(more: &str) -> (TestApp, Op) {
    let mut council = TestCouncil::new().await;
    let op = Op::new(council.now()).await;
    let secret = council.database.folder.join("directory-secret");
    std::fs::write(&secret, format!("{SECRET}\n")).unwrap();
    let directory = format!(
        "\n[directory]\nname = \"Westmere account\"\nissuer = \"{}\"\nclient_id = \"{}\"\nclient_secret_file = \"{}\"\n{more}\n\
         [[directory.group]]\ngroup = \"deciders\"\nrole = \"manager\"\n[[directory.group]]\ngroup = \"listeners\"\nrole = \"officer\"\n",
        op.issuer,
        op::CLIENT,
        secret.display(),
    );
    let profile = format!("{EXAMPLE}{directory}");
    let profile = match more.contains("compulsory") {
        true => profile.replace("second_factor = []", "second_factor = [\"officer\"]"),
        false => profile,
    };
    council.council.profile = Arc::new(Profile::read(&profile).unwrap());
    let app = TestApp::of(council).await;
    says(&op, json!({}));
    (app, op)
}

/// What the directory says of Ada, but for this.
fn says(op: &Op, but: Value) {
    let mut claims = json!({
        "sub": "8c1f", "email": address_of("Ada Example"), "email_verified": true, "groups": ["listeners"], "sid": "s1",
    });
    let said = claims.as_object_mut().unwrap();
    said.extend(but.as_object().unwrap().clone());
    op.says(claims);
}

/// The account of Ada, with a password that she chose.
async fn has_ada(app: &TestApp) -> StaffId {
    let hash = password::hash(PASSWORD).unwrap();
    added(app, Password::own(&hash)).await
}

async fn added(app: &TestApp, password: Password<'_>) -> StaffId {
    let (council, by) = (&app.council.council, &Principal::COMMAND_LINE);
    let address = address_of("Ada Example");
    let added = add_staff(council, by, "Ada Example", &address, password, Role::Reader).await;
    added.unwrap()
}

/// The same, who may sign in with the directory.
async fn lets_ada(app: &TestApp) -> StaffId {
    let ada = has_ada(app).await;
    lets(app, &ada, true).await;
    ada
}

async fn lets(app: &TestApp, who: &StaffId, may: bool) {
    let by = &Principal::COMMAND_LINE;
    set_by_directory(&app.council.council, by, who, may)
        .await
        .unwrap();
}

/// Goes to the directory; what the browser brings back.
async fn goes(op: &Op, browser: &mut Browser, from: &str) -> BTreeMap<String, String> {
    let page = browser.get(from).await;
    assert_eq!(page.status, 303, "{}", page.text);
    let sent = page.location().to_owned();
    assert_eq!(query(&sent)["redirect_uri"], format!("{HERE}{GO}/back"));
    op.lets_in(&sent)
}

/// Comes back from there, as a link on another site leads here.
async fn comes(browser: &mut Browser, back: &BTreeMap<String, String>) -> Page {
    let back = form_urlencoded::Serializer::new(String::new())
        .extend_pairs(back)
        .finish();
    let mut led = browser.saying("sec-fetch-site", "cross-site");
    let page = led.get(&format!("{GO}/back?{back}")).await;
    browser.cookies = led.cookies;
    page
}

async fn there_and_back(app: &TestApp, op: &Op) -> (Browser, Page) {
    let mut browser = app.visitor();
    let back = goes(op, &mut browser, GO).await;
    let page = comes(&mut browser, &back).await;
    (browser, page)
}

/// Nobody came in, and the page says why.
async fn not_in(browser: &mut Browser, page: &Page, said: &str) {
    assert_eq!(page.status, 422, "{}", page.text);
    assert!(page.text.contains(said), "{said} is not in {}", page.text);
    let queue = browser.get("/staff").await;
    assert!(queue.location().starts_with("/staff/sign-in"));
}

const NO_ACCOUNT: &str = "There is no account for you here";
const NO_GROUP: &str = "has not put you into a group";
const NOT_TAKEN: &str = "The sign in took too long, or was begun in another browser";

#[tokio::test]
async fn somebody_signs_in_with_the_directory_and_is_what_their_groups_say() {
    let (app, op) = with_directory("").await;
    let ada = lets_ada(&app).await;
    let sign_in = app
        .visitor()
        .get("/staff/sign-in?next=%2Fstaff%2Freports")
        .await;
    assert!(sign_in.text.contains("Sign in with Westmere account"));
    assert!(
        sign_in
            .text
            .contains("href=\"/staff/sign-in/directory?next=%2Fstaff%2Freports\"")
    );

    let mut browser = app.visitor();
    let back = goes(&op, &mut browser, &format!("{GO}?next=%2Fstaff%2Freports")).await;
    let page = comes(&mut browser, &back).await;
    assert_eq!(page.location(), "/staff/reports", "{}", page.text);
    assert!(!browser.cookies.contains_key("__Host-away"));
    assert!(
        browser
            .get("/staff/reports")
            .await
            .text
            .contains("· officer")
    );
    let store = &app.council.council.store;
    assert_eq!(
        store.staff_by_id(&ada).await.unwrap().unwrap().role,
        Role::Officer
    );
    let used = written_down(&app).await;
    for what in ["directory-linked", "role-changed", "sign-in"] {
        assert!(
            used.iter().any(|used| used.contains(what)),
            "{what}: {used:?}"
        );
    }
    // The next time the groups are others.
    says(&op, json!({ "groups": ["deciders", "listeners"] }));
    let (mut browser, _) = there_and_back(&app, &op).await;
    assert!(browser.get("/staff").await.text.contains("· manager"));
}

#[tokio::test]
async fn nobody_comes_in_without_an_account_that_somebody_let_in() {
    let (app, op) = with_directory("").await;
    let (mut browser, page) = there_and_back(&app, &op).await;
    not_in(&mut browser, &page, NO_ACCOUNT).await;
    let ada = has_ada(&app).await;
    let (mut browser, page) = there_and_back(&app, &op).await;
    not_in(&mut browser, &page, NO_ACCOUNT).await;
    lets(&app, &ada, true).await;
    for but in [
        json!({ "email_verified": false }),
        json!({ "email_verified": null }),
        json!({ "email": null }),
        json!({ "email": "somebody.else@westmere.example" }),
    ] {
        says(&op, but);
        let (mut browser, page) = there_and_back(&app, &op).await;
        not_in(&mut browser, &page, NO_ACCOUNT).await;
    }
    says(&op, json!({}));
    app.council.disables(&ada).await;
    let (mut browser, page) = there_and_back(&app, &op).await;
    not_in(&mut browser, &page, NO_ACCOUNT).await;
    let used = written_down(&app).await;
    assert!(
        used.iter()
            .any(|used| used.contains("directory-no-account")),
        "{used:?}"
    );
}

#[tokio::test]
async fn an_account_belongs_to_the_first_who_came_and_not_to_the_next_with_the_same_address() {
    let (app, op) = with_directory("").await;
    let ada = lets_ada(&app).await;
    assert_eq!(there_and_back(&app, &op).await.1.status, 303);
    says(&op, json!({ "sub": "another" }));
    let (mut browser, page) = there_and_back(&app, &op).await;
    not_in(&mut browser, &page, NO_ACCOUNT).await;
    // Ada has another address now, and is still Ada.
    says(&op, json!({ "email": "ada.married@westmere.example" }));
    let (mut hers, page) = there_and_back(&app, &op).await;
    assert_eq!(page.location(), "/staff");
    assert!(hers.get("/staff").await.text.contains("Ada Example"));
    // Once it is ended, the account is nobody's and its sessions are over.
    lets(&app, &ada, false).await;
    assert_eq!(hers.get("/staff").await.status, 303);
    let (mut browser, page) = there_and_back(&app, &op).await;
    not_in(&mut browser, &page, NO_ACCOUNT).await;
}

#[tokio::test]
async fn whoever_is_in_no_group_any_more_stays_out_and_is_signed_out_everywhere() {
    let (app, op) = with_directory("").await;
    lets_ada(&app).await;
    let (mut before, _) = there_and_back(&app, &op).await;
    assert_eq!(before.get("/staff").await.status, 200);
    for groups in [json!(["cyclists"]), json!([]), Value::Null] {
        says(&op, json!({ "groups": groups }));
        op.tell(|told| told.user_info = json!({ "sub": "8c1f" }).as_object().unwrap().clone());
        let (mut browser, page) = there_and_back(&app, &op).await;
        not_in(&mut browser, &page, NO_GROUP).await;
    }
    assert_eq!(before.get("/staff").await.status, 303);
    let used = written_down(&app).await;
    assert!(
        used.iter().any(|used| used.contains("directory-no-group")),
        "{used:?}"
    );
}

#[tokio::test]
async fn only_the_browser_in_which_it_was_begun_comes_in_and_once() {
    let (app, op) = with_directory("").await;
    lets_ada(&app).await;
    let (mut hers, mut other) = (app.visitor(), app.visitor());
    let back = goes(&op, &mut hers, GO).await;
    // A link that somebody else sends: with no sign-in of theirs, with another one, and with a cookie that is made up.
    let page = comes(&mut other, &back).await;
    not_in(&mut other, &page, NOT_TAKEN).await;
    goes(&op, &mut other, GO).await;
    let page = comes(&mut other, &back).await;
    not_in(&mut other, &page, NOT_TAKEN).await;
    let mut sealed = hers.cookies["__Host-away"].clone();
    sealed.replace_range(40..41, if &sealed[40..41] == "A" { "B" } else { "A" });
    other.cookies.insert("__Host-away".to_owned(), sealed);
    let page = comes(&mut other, &back).await;
    not_in(&mut other, &page, NOT_TAKEN).await;

    let mut copied = hers.clone();
    assert_eq!(comes(&mut hers, &back).await.status, 303);
    let page = comes(&mut copied, &back).await;
    not_in(&mut copied, &page, NOT_TAKEN).await;
    // Going back in the history of a browser that is in leads to the queue.
    assert_eq!(comes(&mut hers, &back).await.location(), "/staff");
    let used = written_down(&app).await;
    assert!(
        used.iter().any(|used| used.contains("directory-state")),
        "{used:?}"
    );
}

#[tokio::test]
async fn what_a_browser_keeps_while_it_is_away_tells_nothing() {
    let (app, op) = with_directory("").await;
    let mut browser = app.visitor();
    let page = browser.get(GO).await;
    let sent = query(page.location());
    let kept = &browser.cookies["__Host-away"];
    for secret in [&sent["state"], &sent["nonce"]] {
        assert!(!kept.contains(secret.as_str()));
    }
    assert!(kept.len() < 2_000, "{}", kept.len());
    drop(op);
}

#[tokio::test]
async fn nobody_is_led_to_another_site() {
    let (app, op) = with_directory("").await;
    lets_ada(&app).await;
    for next in [
        "https://evil.example",
        "//evil.example",
        "/\\evil.example",
        "/complain/danger",
        "/staff\r\nset-cookie: x",
    ] {
        let mut browser = app.visitor();
        let next: String = form_urlencoded::byte_serialize(next.as_bytes()).collect();
        let back = goes(&op, &mut browser, &format!("{GO}?next={next}")).await;
        assert_eq!(
            comes(&mut browser, &back).await.location(),
            "/staff",
            "{next}"
        );
    }
}

#[tokio::test]
async fn a_sign_in_that_took_too_long_is_begun_again() {
    let (app, op) = with_directory("").await;
    lets_ada(&app).await;
    let mut browser = app.visitor();
    let back = goes(&op, &mut browser, GO).await;
    app.council.council.clock.advance(TimeDelta::minutes(16));
    let page = comes(&mut browser, &back).await;
    not_in(&mut browser, &page, NOT_TAKEN).await;
}

#[tokio::test]
async fn a_password_that_somebody_else_chose_ends_when_they_come_with_the_directory() {
    let (app, op) = with_directory("").await;
    let hash = password::hash(PASSWORD).unwrap();
    let ada = added(&app, Password::given(&hash, app.council.now())).await;
    lets(&app, &ada, true).await;
    let (mut browser, _) = there_and_back(&app, &op).await;
    assert_eq!(browser.get("/staff").await.status, 200);
    let address = address_of("Ada Example");
    let typed = [("email", address.as_str()), ("password", PASSWORD)];
    assert_eq!(
        app.visitor().post("/staff/sign-in", &typed).await.status,
        422
    );
    assert_eq!(browser.get("/staff").await.status, 200);
}

#[tokio::test]
async fn a_second_factor_of_the_directory_counts_where_the_council_says_so() {
    let (app, op) = with_directory("# compulsory\nsecond_factor = { amr = [\"mfa\"] }").await;
    lets_ada(&app).await;
    says(&op, json!({ "amr": ["pwd", "mfa"] }));
    let (mut browser, page) = there_and_back(&app, &op).await;
    assert_eq!(page.location(), "/staff");
    assert_eq!(browser.get("/staff").await.status, 200);
    // With a password alone, ours is asked for, and set up without a password of ours.
    says(&op, json!({ "amr": ["pwd"] }));
    let (mut browser, _) = there_and_back(&app, &op).await;
    let page = browser.get("/staff").await;
    assert!(
        page.location().starts_with("/staff/account/second-factor"),
        "{}",
        page.location()
    );
    let page = browser
        .post("/staff/account/second-factor", &[("do", "begin")])
        .await;
    assert_eq!(page.status, 200, "{}", page.text);
    assert!(page.text.contains("QR code"));
}

#[tokio::test]
async fn whoever_came_a_while_ago_shows_again_who_they_are_before_the_second_factor_changes() {
    let (app, op) = with_directory("").await;
    lets_ada(&app).await;
    let (mut browser, _) = there_and_back(&app, &op).await;
    app.council.council.clock.advance(TimeDelta::minutes(20));
    let begins = [("do", "begin"), ("current", "")];
    let page = browser.post("/staff/account/second-factor", &begins).await;
    assert_eq!(page.status, 422, "{}", page.text);
    let page = browser.get("/staff/account/second-factor").await;
    assert!(
        page.text.contains(
            "href=\"/staff/sign-in/directory?again&amp;next=/staff/account/second-factor\""
        ),
        "{}",
        page.text
    );
    let asked = browser
        .get(&format!("{GO}?again&next=/staff/account/second-factor"))
        .await;
    assert_eq!(query(asked.location())["prompt"], "login");
    let now = app.council.now();
    op.tell(|told| told.now = now);
    says(&op, json!({ "auth_time": now.timestamp() }));
    let back = op.lets_in(asked.location());
    let page = comes(&mut browser, &back).await;
    assert_eq!(page.location(), "/staff/account/second-factor");
    let page = browser.post("/staff/account/second-factor", &begins).await;
    assert_eq!(page.status, 200, "{}", page.text);
}

#[tokio::test]
async fn where_only_the_directory_lets_in_no_password_does_and_none_keeps_anybody_in() {
    let (app, op) = with_directory("only = true").await;
    let ada = lets_ada(&app).await;
    let page = app.visitor().get("/staff/sign-in").await;
    assert!(!page.text.contains("type=\"password\""), "{}", page.text);
    let address = address_of("Ada Example");
    let typed = [("email", address.as_str()), ("password", PASSWORD)];
    let page = app.visitor().post("/staff/sign-in", &typed).await;
    assert_eq!(page.status, 422);
    assert!(
        page.text
            .contains("Your council signs in with its directory")
    );
    // A session that began with a password, before the setting.
    let token = store::SessionToken::random();
    let store = &app.council.council.store;
    let account = store.staff_by_id(&ada).await.unwrap().unwrap();
    casework::sign_in(
        &app.council.council,
        &account,
        store::NewSession::of(&token),
    )
    .await
    .unwrap();
    let mut browser = app.visitor();
    browser
        .cookies
        .insert("__Host-staff".to_owned(), token.to_text());
    assert_eq!(browser.get("/staff").await.status, 303);
    let (mut browser, _) = there_and_back(&app, &op).await;
    assert_eq!(browser.get("/staff").await.status, 200);
}

#[tokio::test]
async fn a_directory_that_is_away_says_so_and_passwords_still_work() {
    let (app, op) = with_directory("").await;
    lets_ada(&app).await;
    op.tell(|told| told.away = true);
    let page = app.visitor().get(GO).await;
    assert_eq!(page.status, 503, "{}", page.text);
    assert!(
        page.text
            .contains("The directory of your council does not answer just now")
    );
    assert!(page.text.contains("type=\"password\""));
    app.signs_in(&address_of("Ada Example")).await;
}

#[tokio::test]
async fn whoever_came_from_the_directory_signs_out_there_too() {
    let (app, op) = with_directory("").await;
    lets_ada(&app).await;
    let (mut browser, _) = there_and_back(&app, &op).await;
    let page = browser.post("/staff/sign-out", &[]).await;
    assert_eq!(page.location(), "/staff/sign-in/directory/out");
    let page = browser.get(page.location()).await;
    let to = page.headers["refresh"].to_str().unwrap();
    assert!(
        to.starts_with(&format!("0; url={}/end?", op.issuer)),
        "{to}"
    );
    assert!(
        to.contains("post_logout_redirect_uri=http%3A%2F%2Flocalhost%3A3000%2Fstaff%2Fsign-in"),
        "{to}"
    );
    assert!(page.text.contains("Sign out of Westmere account"));
    assert_eq!(browser.get("/staff").await.status, 303);
    // Another site signs nobody out there, nor in.
    let mut led = browser.saying("sec-fetch-site", "cross-site");
    assert_eq!(led.get(GO).await.location(), "/staff/sign-in");
    assert!(
        !led.get("/staff/sign-in/directory/out")
            .await
            .headers
            .contains_key("refresh")
    );
}

#[tokio::test]
async fn what_somebody_has_open_ends_when_they_sign_out_at_the_directory() {
    let (app, op) = with_directory("").await;
    lets_ada(&app).await;
    let (mut browser, _) = there_and_back(&app, &op).await;
    says(&op, json!({ "sid": "s2" }));
    let (mut elsewhere, _) = there_and_back(&app, &op).await;
    let mut with_password = app.signs_in(&address_of("Ada Example")).await;
    let events = json!({ "http://schemas.openid.net/event/backchannel-logout": {} });
    let token = op.token(json!({ "events": events, "sid": "s1" }));
    // It is no browser that sends it.
    let mut directory = app.visitor().saying("sec-fetch-site", "");
    let page = directory.post(ENDED, &[("logout_token", "no token")]).await;
    assert_eq!(page.status, 400);
    let forged = op.token(json!({ "events": events, "aud": "another" }));
    let page = directory.post(ENDED, &[("logout_token", &forged)]).await;
    assert_eq!(page.status, 400);
    assert_eq!(browser.get("/staff").await.status, 200);
    let page = directory.post(ENDED, &[("logout_token", &token)]).await;
    assert_eq!(page.status, 204, "{}", page.text);
    assert_eq!(browser.get("/staff").await.status, 303);
    assert_eq!(elsewhere.get("/staff").await.status, 200);
    let all = op.token(json!({ "events": events }));
    directory.post(ENDED, &[("logout_token", &all)]).await;
    assert_eq!(elsewhere.get("/staff").await.status, 303);
    assert_eq!(with_password.get("/staff").await.status, 200);
}

#[tokio::test]
async fn what_somebody_wrote_waits_while_they_sign_in_in_another_window() {
    let (app, op) = with_directory("").await;
    lets_ada(&app).await;
    says(&op, json!({ "groups": ["deciders"] }));
    let mut browser = app.visitor();
    let typed = [("title", "Mourning for the otter")];
    let page = browser.post("/staff/calendar", &typed).await;
    assert_eq!(page.status, 422, "{}", page.text);
    assert!(page.text.contains("target=\"_blank\""), "{}", page.text);
    let back = goes(&op, &mut browser, GO).await;
    comes(&mut browser, &back).await;
    let on = [
        ("beside", "yes"),
        ("next", "/staff/calendar"),
        ("kept:do", "add"),
        ("kept:title", "Mourning for the otter"),
    ];
    let page = browser.post("/staff/sign-in", &on).await;
    assert_eq!(page.status, 200, "{}", page.text);
    assert!(page.text.contains("Mourning for the otter"));
    // Without a session it asks again, and nothing is lost.
    let page = app.visitor().post("/staff/sign-in", &on).await;
    assert_eq!(page.status, 422);
    assert!(page.text.contains("Mourning for the otter"));
}

#[tokio::test]
async fn a_council_without_a_directory_has_no_such_way_in() {
    let app = TestApp::new().await;
    for path in [GO, "/staff/sign-in/directory/back?code=x&state=y"] {
        assert_eq!(app.visitor().get(path).await.status, 404, "{path}");
    }
    assert_eq!(
        app.visitor()
            .post(ENDED, &[("logout_token", "x")])
            .await
            .status,
        404
    );
    let page = app.visitor().get("/staff/sign-in").await;
    assert!(!page.text.contains("/staff/sign-in/directory"));
}
