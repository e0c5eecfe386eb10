//! Two councils in one process, each at its own host: neither reaches what is the other's, whatever of it somebody holds.

use std::collections::BTreeMap;
use std::fs::Permissions;
use std::os::unix::fs::PermissionsExt;

use app::routes::Pattern;
use casework::LetterAct;
use chrono::TimeDelta;
use rules::acts::ActKind;
use sea_orm::{ConnectionTrait, Statement};

use super::browser::Browser;
use super::help::{OFFICER, PASSWORD, TestApp, answers, sends};
use super::report::command::Heard;
use super::report::imported::{Of, imports};
use crate::acts::by_letter;
use crate::support::{TABLES, complaint, compliment};

const CASES: &str = "\
ref,kind,received,services,natures,stage1_ended,stage1_outcome,closed
OTHER-1,statutory,2025-05-06,children_in_care,communication,2025-05-19,upheld,2025-05-19
";

/// A line of the letter.
const LETTER: &str = "We have your complaint and are looking into it";

/// A council in the middle of its work, and what belongs to it alone.
struct Council {
    app: TestApp,
    /// Somebody who has sent a complaint, and has begun a thank-you.
    visitor: Browser,
    /// The complaints manager.
    staff: Browser,
    /// The reference of the complaint.
    reference: String,
    /// The address of a letter that was sent to them.
    letter: String,
    /// The key of an account.
    account: String,
}

impl Council {
    async fn at_work(app: TestApp) -> Self {
        let mut visitor = app.visitor();
        let reference = sends(&mut visitor, "complain", &complaint()).await;
        answers(&mut visitor, "thank-you", &compliment()).await;
        let case = reference.parse().unwrap();
        let ada = app.council.colleague("Ada Marsh").await;
        let by_letter = by_letter(app.council.council.clock.today());
        app.council.does(&ada, &case, by_letter).await;
        let text = app.council.words_of(&case, 1).await;
        let text = [("text", text.as_str())];
        let sent = app
            .council
            .works_on(&ada, &case, 1, LetterAct::Email, &text);
        sent.await.unwrap();
        app.council.runs_jobs().await;
        let ready = app.council.mailbox.letters().into_iter().rev();
        let ready = ready.map(|post| post.text).find_map(|text| {
            let (before, rest) = text.split_once("/letter/")?;
            let (_, host) = before.rsplit_once("https://")?;
            let host = host.to_owned();
            Some((host, rest.split_whitespace().next()?.to_owned()))
        });
        let (host, token) = ready.expect("a message with a link to the letter");
        assert_eq!(host, app.council.council.public_url.host());
        imports(&app.council.council, Of::Cases, "other.csv", CASES).await;
        let mut staff = app.staff().await;
        for act in ["freeze", "publish"] {
            let asks = [("do", act)];
            let page = staff.post("/staff/reports/2025-26/publish", &asks).await;
            assert_eq!(page.status, 303, "{act}");
        }
        Self {
            app,
            visitor,
            staff,
            reference,
            letter: format!("/letter/{token}"),
            account: ada.account().unwrap().0.clone(),
        }
    }

    /// Every row of it.
    async fn rows(&self) -> BTreeMap<&'static str, Vec<String>> {
        let behind = self.app.council.database.behind().await;
        let id = &self.app.council.council.profile.id;
        let mut all = BTreeMap::new();
        for table in TABLES {
            let engine = behind.get_database_backend();
            let columns = match engine {
                sea_orm::DbBackend::Postgres => format!("{table}::text as line"),
                _ => {
                    let ask = format!("select name from pragma_table_info('{table}')");
                    let names = behind.query_all_raw(Statement::from_string(engine, ask));
                    let names = names.await.unwrap().into_iter();
                    let names = names.map(|row| row.try_get::<String>("", "name").unwrap());
                    let quoted: Vec<_> = names.map(|name| format!("quote(\"{name}\")")).collect();
                    format!("{} as line", quoted.join(" || ',' || "))
                }
            };
            let ask = format!("select {columns} from {table} where council = '{id}'");
            let rows = behind.query_all_raw(Statement::from_string(engine, ask));
            let rows = rows.await.unwrap().into_iter();
            let mut rows: Vec<String> = rows.map(|row| row.try_get("", "line").unwrap()).collect();
            rows.sort();
            all.insert(table, rows);
        }
        all
    }

    /// Every address there is, with what its people and staff know.
    fn paths(&self) -> Vec<String> {
        let plain = self.reference.replace('-', "");
        let (_, token) = self.letter.rsplit_once('/').unwrap();
        let mut paths = vec![format!("{}?reference={plain}", Pattern::Find.path())];
        for pattern in Pattern::ALL {
            let path = pattern
                .path()
                .replace("{reference}", &plain)
                .replace("{token}", token)
                .replace("{account}", &self.account)
                .replace("{year}", "2025-26")
                .replace("{quarter}", "quarter-1")
                .replace("{number}", "1")
                .replace("{kept}", "2026-11-23")
                .replace("{format}", "csv");
            for (journey, question) in [("complain", "danger"), ("thank-you", "thanks")] {
                let path = path
                    .replace("{journey}", journey)
                    .replace("{question}", question);
                for act in ActKind::ALL {
                    paths.push(path.replace("{act}", act.slug()));
                }
            }
        }
        paths.sort();
        paths.dedup();
        assert!(paths.len() > 100 && paths.iter().all(|path| !path.contains('{')));
        paths
    }

    /// Words that stand on its pages alone.
    fn is_told(&self, text: &str) -> Option<String> {
        let profile = &self.app.council.council.profile;
        let words = [
            &profile.name,
            &profile.team.phone,
            &self.reference,
            "Purple Otter",
            "OTHER-1",
            "Ada Marsh",
            "Sam Reed",
        ];
        let found = words.into_iter().find(|word| text.contains(*word));
        found.map(str::to_owned)
    }
}

/// What is typed into a form: whatever any of them asks for.
fn typed(reference: &str) -> Vec<(&str, &str)> {
    vec![
        ("reference", reference),
        ("words", "Typed at the other council."),
        ("text", "Typed at the other council."),
        ("do", "freeze"),
        ("danger", "no"),
        ("language", "en-GB"),
        ("seen", "0"),
    ]
}

/// The same browser at another host, with every cookie that it holds.
fn at(browser: &Browser, app: &TestApp) -> Browser {
    browser.saying("host", app.council.council.public_url.host())
}

#[tokio::test]
async fn neither_council_of_a_process_reaches_what_is_the_others() {
    let [westmere, eastmere] = TestApp::two().await;
    let westmere = Box::pin(Council::at_work(westmere)).await;
    // It has accounts, and nothing else yet.
    let mut empty = eastmere.staff().await;
    for path in westmere.paths() {
        let told = westmere.is_told(&empty.get(&path).await.text);
        let told = told.filter(|word| word != "Sam Reed");
        assert_eq!(told, None, "{path}");
    }
    assert_eq!(eastmere.cases().await, 0);
    let eastmere = Box::pin(Council::at_work(eastmere)).await;
    for (one, other) in [(&westmere, &eastmere), (&eastmere, &westmere)] {
        let before = one.rows().await;
        assert!(before["events"].len() >= 4 && before["reports"].len() == 1);
        // Whoever is known at one council is nobody at the other.
        for browser in [&one.staff, &one.visitor] {
            for path in one.paths() {
                for posts in [false, true] {
                    let mut stranger = at(browser, &other.app);
                    let page = match posts {
                        true => stranger.post(&path, &typed(&one.reference)).await,
                        false => stranger.get(&path).await,
                    };
                    let told = one.is_told(&page.text);
                    // What they typed themselves they see again.
                    let told = told.filter(|word| !posts || *word != one.reference);
                    assert_eq!(told, None, "{path}: {}", page.text);
                    if path.starts_with("/staff") && page.status == 200 {
                        assert!(
                            page.text.contains("name=\"password\""),
                            "{path}: {}",
                            page.text
                        );
                    }
                }
            }
        }
        // Nor does their own manager find there what is the other's.
        let plain = one.reference.replace('-', "");
        for path in one.paths() {
            let mut manager = other.staff.clone();
            if path.contains("sign-out") {
                continue;
            }
            for posts in [false, true] {
                let page = match posts {
                    true => manager.post(&path, &typed(&one.reference)).await,
                    false => manager.get(&path).await,
                };
                if path.contains(&format!("/case/{plain}")) {
                    assert!([404, 405].contains(&page.status), "{path}: {}", page.status);
                }
                let profile = &one.app.council.council.profile;
                assert!(!page.text.contains(&profile.name), "{path}: {}", page.text);
            }
        }
        // The letter opens at its own host alone, with the reference and all.
        assert!(!opens(&other.app, one).await);
        assert_eq!(one.rows().await, before);
        assert!(opens(&one.app, one).await);
    }
}

/// Whether the council's letter can be read here.
async fn opens(app: &TestApp, of: &Council) -> bool {
    let mut reader = app.visitor();
    let answer = reader
        .post(&of.letter, &[("reference", of.reference.as_str())])
        .await;
    let page = reader.get(&of.letter).await;
    // A browser that keeps no cookies is answered at once.
    [answer, page].iter().any(|page| page.text.contains(LETTER))
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
    let anybody = Permissions::from_mode(0o644);
    std::fs::set_permissions(heard.path("data/master.key"), anybody).unwrap();
    let check = runs(&["--proxies", "1", "config", "check"]);
    assert!(check.error.contains("run `chmod 600 "), "{}", check.text());
}
