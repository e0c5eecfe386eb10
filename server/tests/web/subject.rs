//! Somebody asks for what is held on them (UK GDPR, article 15): a manager answers them.

use std::io::{Cursor, Read};

use chrono::TimeDelta;
use rules::acts::exclude::Exclude;
use rules::acts::note::Note;
use rules::principal::Role;
use rules::reference::Reference;

use super::browser::{Browser, Page};
use super::help::{OFFICER, TestApp, hidden, sends};
use crate::support::complaint;

const PATH: &str = "/staff/subject-access";

async fn asks(browser: &mut Browser, person: &str) -> String {
    let typed = [("person", person), ("received_on", "23 11 2026")];
    let page = browser.post(PATH, &typed).await;
    assert_eq!(page.status, 303, "{}", page.text);
    page.location().to_owned()
}

/// What the page of a case posts, with the reason for the passages that say this.
fn marks(page: &Page, left_out: &str) -> Vec<(String, String)> {
    let mut fields = vec![
        ("seen".to_owned(), hidden(page, "seen")),
        ("whole".to_owned(), String::new()),
        ("names".to_owned(), "review".to_owned()),
    ];
    for passage in page.text.split("<blockquote").skip(1) {
        let (says, rest) = passage.split_once("</blockquote>").unwrap();
        let (_, name) = rest.split_once("name=\"left-").unwrap();
        let name = format!("left-{}", name.split('"').next().unwrap());
        let why = if says.contains(left_out) {
            "serious-harm"
        } else {
            ""
        };
        fields.push((name, why.to_owned()));
    }
    fields
}

async fn posts(browser: &mut Browser, path: &str, fields: &[(String, String)]) -> Page {
    let fields: Vec<(&str, &str)> = fields
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    browser.post(path, &fields).await
}

async fn document(app: &TestApp) -> String {
    let store = &app.council.council.store;
    let request = store.subject_request(1).await.unwrap().unwrap();
    request.document.unwrap()
}

#[tokio::test]
async fn a_manager_finds_the_cases_marks_what_is_left_out_and_takes_the_file_once_it_is_made() {
    let app = TestApp::new().await;
    let shown = sends(&mut app.visitor(), "complain", &complaint()).await;
    let reference: Reference = shown.parse().unwrap();
    app.council.runs_jobs().await;
    let mut manager = app.staff().await;
    let request = asks(&mut manager, "Purple Otter").await;
    let page = manager.get(&request).await;
    for words in [&*shown, "Wednesday 23 December 2026", "Purple Otter"] {
        assert!(page.text.contains(words), "{words}: {}", page.text);
    }
    let make = [("do", "make")];
    let refused = manager.post(&request, &make).await;
    assert_eq!(refused.status, 422);
    assert!(refused.text.contains("Say first which cases are theirs"));

    let whose = format!("whose-{}", reference.as_str());
    let theirs = [("do", "choose"), (whose.as_str(), "theirs")];
    assert_eq!(manager.post(&request, &theirs).await.status, 303);
    let refused = manager.post(&request, &make).await;
    assert!(refused.text.contains("Look through these cases first"));
    assert!(refused.text.contains(&shown));

    let case = format!("{request}/case/{}", reference.as_str());
    let page = manager.get(&case).await;
    let fields = marks(&page, "otter@example.test");
    assert!(fields.iter().any(|(_, value)| value == "serious-harm"));
    // What the browser does not say is no decision.
    let cut = posts(&mut manager, &case, &fields[..fields.len() - 1]).await;
    assert_eq!(cut.status, 422);
    assert_eq!(posts(&mut manager, &case, &fields).await.status, 303);
    let before = app.council.file(&reference).await.history.len();
    assert_eq!(manager.post(&request, &make).await.status, 303);

    let given = document(&app).await;
    for (words, is_in) in [
        ("moved twice and nobody said why", true),
        ("My [somebody else is named here] was moved", true),
        ("could seriously harm somebody", true),
        ("otter@example.test", false),
        ("My review", false),
    ] {
        assert_eq!(given.contains(words), is_in, "{words}: {given}");
    }
    assert!(manager.get(&request).await.text.contains("0 of 1 parts"));
    let file = format!("{request}/file");
    assert!(manager.get(&file).await.is_error_page(404));
    app.council.runs_jobs().await;
    assert!(manager.get(&request).await.text.contains(&file));
    let taken = manager.get(&file).await;
    assert_eq!(taken.header("content-type"), "application/zip");
    let mut folder = zip::ZipArchive::new(Cursor::new(taken.bytes)).unwrap();
    let mut document = Vec::new();
    folder
        .by_index(0)
        .unwrap()
        .read_to_end(&mut document)
        .unwrap();
    assert!(document.starts_with(b"%PDF") || document.starts_with(b"PK"));
    assert_eq!(
        app.council.file(&reference).await.history.len(),
        before,
        "nothing is changed in the case"
    );
    let record = manager.get("/staff/use/record.csv?what=export").await;
    assert!(
        record.text.contains("subject-access/1/file"),
        "{}",
        record.text
    );

    // Something happens: it has to be looked through again.
    let ada = app.council.colleague("Ada Marsh").await;
    let note = Note {
        words: "Spoke with Otter.".to_owned(),
    };
    app.council.does(&ada, &reference, note).await;
    assert_eq!(manager.post(&request, &make).await.status, 422);
    let stale = posts(&mut manager, &case, &fields).await;
    assert_eq!(stale.status, 422);
}

#[tokio::test]
async fn nobody_takes_a_file_but_who_had_it_made_and_not_when_a_case_is_kept_from_them() {
    let app = TestApp::new().await;
    let shown = sends(&mut app.visitor(), "complain", &complaint()).await;
    let reference: Reference = shown.parse().unwrap();
    let mut manager = app.staff().await;
    let mut other = app.somebody("Bo Hale", Role::Manager).await;
    let mut officer = app.somebody("Ada Marsh", Role::Officer).await;
    let request = asks(&mut manager, "Purple Otter").await;
    assert_eq!(officer.get(PATH).await.status, 403);
    assert!(officer.get(&request).await.is_error_page(404));
    assert_eq!(officer.post(&request, &[("do", "look")]).await.status, 403);

    let whose = format!("whose-{}", reference.as_str());
    let theirs = [("do", "choose"), (whose.as_str(), "theirs")];
    manager.post(&request, &theirs).await;
    let case = format!("{request}/case/{}", reference.as_str());
    let fields = marks(&manager.get(&case).await, "nothing of it");
    posts(&mut manager, &case, &fields).await;
    manager.post(&request, &[("do", "make")]).await;
    app.council.runs_jobs().await;
    let file = format!("{request}/file");
    assert_eq!(manager.get(&file).await.status, 200);
    assert!(other.get(&file).await.is_error_page(404));
    assert_eq!(officer.get(&file).await.status, 403);

    let store = &app.council.council.store;
    let sam = store.staff_by_email(OFFICER).await.unwrap().unwrap();
    let bo = store.staff().await.unwrap();
    let bo = bo.iter().find(|one| one.name == "Bo Hale").unwrap();
    let exclude = Exclude {
        name: "Sam Reed".to_owned(),
        account: Some(sam.id),
    };
    app.council.does(&bo.principal(), &reference, exclude).await;
    assert!(manager.get(&file).await.is_error_page(404));
    assert!(manager.get(&case).await.is_error_page(404));
    // That somebody asked may be about whoever the case is kept from: a colleague answers them.
    for path in [PATH, &request] {
        let page = manager.get(path).await;
        assert!(!page.text.contains("Purple Otter"), "{path}: {}", page.text);
        let page = other.get(path).await;
        assert!(page.text.contains("Purple Otter"), "{path}: {}", page.text);
    }
    for act in ["look", "make"] {
        let page = manager.post(&request, &[("do", act)]).await;
        assert!(page.is_error_page(404), "{act}: {}", page.text);
    }
}

#[tokio::test]
async fn a_file_is_deleted_after_some_days_and_a_request_two_years_after_its_answer() {
    let app = TestApp::new().await;
    let shown = sends(&mut app.visitor(), "complain", &complaint()).await;
    let reference: Reference = shown.parse().unwrap();
    let mut manager = app.staff().await;
    let request = asks(&mut manager, "Purple Otter").await;
    let add = [("do", "add"), ("reference", shown.as_str())];
    assert_eq!(manager.post(&request, &add).await.status, 303);
    let case = format!("{request}/case/{}", reference.as_str());
    let fields = marks(&manager.get(&case).await, "nothing of it");
    posts(&mut manager, &case, &fields).await;
    manager.post(&request, &[("do", "make")]).await;
    app.council.runs_jobs().await;
    let store = &app.council.council.store;
    let place = app.council.council.files.place.clone().unwrap();
    assert_eq!(place.all().await.unwrap().len(), 1);

    let early = [("do", "answer"), ("answered_on", "22 11 2026")];
    assert_eq!(manager.post(&request, &early).await.status, 422);
    let told = [
        ("do", "extend"),
        ("told_on", "23 11 2026"),
        ("why", "Many letters."),
    ];
    assert_eq!(manager.post(&request, &told).await.status, 303);
    assert!(
        manager
            .get(PATH)
            .await
            .text
            .contains("Tuesday 23 February 2027")
    );
    let answered = [("do", "answer"), ("answered_on", "23 11 2026")];
    assert_eq!(manager.post(&request, &answered).await.status, 303);

    app.council.council.clock.advance(TimeDelta::days(14));
    app.council.runs_jobs().await;
    assert_eq!(place.all().await.unwrap().len(), 1, "the last day");
    app.council.council.clock.advance(TimeDelta::days(1));
    app.council.runs_jobs().await;
    assert_eq!(place.all().await.unwrap().len(), 0);
    assert!(store.subject_request(1).await.unwrap().is_some());
    app.council.council.clock.advance(TimeDelta::days(720));
    app.council.runs_jobs().await;
    assert!(store.subject_request(1).await.unwrap().is_none());
}

#[tokio::test]
async fn what_somebody_else_said_about_them_is_left_out_until_it_is_looked_at() {
    let app = TestApp::new().await;
    let shown = sends(&mut app.visitor(), "complain", &complaint()).await;
    let reference: Reference = shown.parse().unwrap();
    let mut manager = app.staff().await;
    let request = asks(&mut manager, "otter@example.test").await;
    let whose = format!("whose-{}", reference.as_str());
    let about = [("do", "choose"), (whose.as_str(), "about-them")];
    manager.post(&request, &about).await;
    let page = manager
        .get(&format!("{request}/case/{}", reference.as_str()))
        .await;
    for passage in page.text.split("<blockquote").skip(1) {
        let (says, rest) = passage.split_once("</blockquote>").unwrap();
        let (select, _) = rest.split_once("</select>").unwrap();
        let is_left = select.contains("selected");
        let of_sender = says.contains("otter@example.test") || says.contains("Purple Otter");
        assert!(!of_sender || is_left, "{says}");
        assert!(!says.contains("moved twice") || !is_left, "{says}");
    }
    let (_, names) = page.text.split_once("name=\"names\"").unwrap();
    let (names, _) = names.split_once("</textarea>").unwrap();
    assert!(names.contains("Purple Otter"), "{names}");
}
