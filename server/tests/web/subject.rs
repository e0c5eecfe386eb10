//! Somebody asks for what is held on them (UK GDPR, article 15): a manager answers them.

use std::io::{Cursor, Read};

use casework::{PutTogether, SubjectRefusal, SubjectRejected, make_subject_file};
use chrono::TimeDelta;
use rules::acts::exclude::Exclude;
use rules::acts::note::Note;
use rules::principal::Role;
use rules::reference::Reference;

use super::browser::{Browser, Page};
use super::help::{OFFICER, TestApp, hidden, sends};
use crate::outside::{appoint, at_stage_two, for_priya, lets_in};
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
            "given"
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

/// Says that a case is theirs, and marks what says this; returns the page of the case.
async fn marked(
    browser: &mut Browser,
    request: &str,
    reference: &Reference,
    left_out: &str,
) -> String {
    let whose = format!("whose-{}", reference.as_str());
    let theirs = [("do", "choose"), (whose.as_str(), "theirs")];
    let add = reference.to_string();
    let add = [("do", "add"), ("reference", add.as_str())];
    assert_eq!(browser.post(request, &add).await.status, 303);
    assert_eq!(browser.post(request, &theirs).await.status, 303);
    let case = format!("{request}/case/{}", reference.as_str());
    let fields = marks(&browser.get(&case).await, left_out);
    assert_eq!(posts(browser, &case, &fields).await.status, 303);
    case
}

async fn makes(browser: &mut Browser, request: &str) -> u16 {
    browser.post(request, &[("do", "make")]).await.status
}

/// The passages of a page of which nothing is decided.
fn undecided(page: &Page) -> Vec<&str> {
    let passages = page.text.split("<blockquote").skip(1);
    passages
        .filter(|passage| {
            let (select, _) = passage.split_once("</select>").unwrap();
            !select.contains(" selected")
        })
        .collect()
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
        assert!(select.contains(" selected"), "{select}");
        let is_left = !select.contains("value=\"given\" selected");
        let of_sender = says.contains("otter@example.test") || says.contains("Purple Otter");
        assert!(!of_sender || is_left, "{says}");
        assert!(!says.contains("moved twice") || !is_left, "{says}");
    }
    let (_, names) = page.text.split_once("name=\"names\"").unwrap();
    let (names, _) = names.split_once("</textarea>").unwrap();
    assert!(names.contains("Purple Otter"), "{names}");
}

#[tokio::test]
async fn what_was_left_out_is_left_out_in_another_year_too() {
    let app = TestApp::new().await;
    let shown = sends(&mut app.visitor(), "complain", &complaint()).await;
    let reference: Reference = shown.parse().unwrap();
    let ada = app.council.colleague("Ada Marsh").await;
    app.council.has_a_report(&ada, &reference).await;
    let mut manager = app.staff().await;
    let request = asks(&mut manager, "Purple Otter").await;
    let case = marked(&mut manager, &request, &reference, "").await;

    app.council.council.clock.advance(TimeDelta::days(42));
    let mut manager = app.signs_in(OFFICER).await;
    let page = manager.get(&case).await;
    assert!(
        page.text
            .contains("You have looked through it as it is now"),
        "{}",
        page.text
    );
    assert_eq!(undecided(&page), [] as [&str; 0]);
    assert_eq!(makes(&mut manager, &request).await, 303);
    let given = document(&app).await;
    for words in ["moved twice", "The report", "otter@example.test", ".pdf"] {
        assert!(!given.contains(words), "{words}: {given}");
    }
    assert!(given.contains("\"files\":[]"), "{given}");
}

#[tokio::test]
async fn what_says_something_else_than_when_it_was_looked_at_is_not_given() {
    let app = TestApp::new().await;
    let mut manager = app.staff().await;
    let mo = app.council.somebody("Mo Hale", Role::Manager).await;
    let reference = at_stage_two(&app.council, &mo).await;
    let request = asks(&mut manager, "Purple Otter").await;
    let case = marked(&mut manager, &request, &reference, "").await;
    assert_eq!(makes(&mut manager, &request).await, 303);

    // A letter that has not left is of the day on which it is read.
    app.council.council.clock.advance(TimeDelta::days(1));
    let mut manager = app.signs_in(OFFICER).await;
    let refused = manager.post(&request, &[("do", "make")]).await;
    assert_eq!(refused.status, 422);
    assert!(refused.text.contains("Look through these cases first"));
    let page = manager.get(&case).await;
    assert!(
        page.text
            .contains("It has not been looked through as it is")
    );
    let new = undecided(&page);
    assert!(!new.is_empty());
    let dated = |passage: &&str| passage.contains("24 November 2026");
    assert!(new.iter().all(dated), "the rest has its mark: {new:?}");

    let mut fields = marks(&page, "");
    let (_, of_letter) = fields.iter_mut().last().unwrap();
    of_letter.clear();
    let refused = posts(&mut manager, &case, &fields).await;
    assert_eq!(refused.status, 422, "nothing is given by saying nothing");
    assert!(refused.text.contains("Choose for each passage"));
    let fields = marks(&page, "");
    assert_eq!(posts(&mut manager, &case, &fields).await.status, 303);
    assert_eq!(makes(&mut manager, &request).await, 303);
}

#[tokio::test]
async fn a_file_of_earlier_marks_is_given_to_nobody_and_deleted() {
    let app = TestApp::new().await;
    let shown = sends(&mut app.visitor(), "complain", &complaint()).await;
    let reference: Reference = shown.parse().unwrap();
    app.council.runs_jobs().await;
    let mut manager = app.staff().await;
    let request = asks(&mut manager, "Purple Otter").await;
    let case = marked(&mut manager, &request, &reference, "nothing of it").await;
    assert_eq!(makes(&mut manager, &request).await, 303);
    let before = app.council.council.store.subject_request(1).await;
    let before = before.unwrap().unwrap();
    app.council.runs_jobs().await;
    let file = format!("{request}/file");
    assert_eq!(manager.get(&file).await.status, 200);
    // The same again is nothing else.
    let page = manager.get(&case).await;
    posts(&mut manager, &case, &marks(&page, "nothing of it")).await;
    assert_eq!(manager.get(&file).await.status, 200);

    posts(&mut manager, &case, &marks(&page, "")).await;
    assert!(manager.get(&file).await.is_error_page(404));
    let told = manager.get(&request).await;
    assert!(told.text.contains("Make it again"), "{}", told.text);
    assert!(!told.text.contains(&file));
    let place = app.council.council.files.place.clone().unwrap();
    app.council.runs_jobs().await;
    assert_eq!(place.all().await.unwrap().len(), 0);

    // What waits is dropped as well.
    assert_eq!(makes(&mut manager, &request).await, 303);
    posts(&mut manager, &case, &marks(&page, "moved twice")).await;
    app.council.runs_jobs().await;
    assert!(manager.get(&file).await.is_error_page(404));
    assert_eq!(place.all().await.unwrap().len(), 0);

    // And so is what was put together while the marks were changed.
    let sam = app.council.council.store.staff_by_email(OFFICER).await;
    let late = PutTogether {
        document: before.document.unwrap(),
        of: vec![(
            reference.clone(),
            before.words.cases[reference.as_str()].seen.unwrap(),
        )],
        version: before.words.version,
        parts: 1,
    };
    let by = sam.unwrap().unwrap().principal();
    let made = make_subject_file(&app.council.council, &by, 1, late).await;
    let refused = |made| {
        matches!(
            made,
            Err(SubjectRejected::Refused(SubjectRefusal::ChangedMeanwhile))
        )
    };
    assert!(refused(made));
}

#[tokio::test]
async fn a_manager_never_gets_the_file_that_a_colleague_had_made_of_a_case_kept_from_them() {
    let app = TestApp::new().await;
    let one = sends(&mut app.visitor(), "complain", &complaint()).await;
    let other = sends(&mut app.visitor(), "complain", &complaint()).await;
    let [one, other]: [Reference; 2] = [one, other].map(|shown| shown.parse().unwrap());
    app.council.runs_jobs().await;
    let mut sam = app.staff().await;
    let mut bo = app.somebody("Bo Hale", Role::Manager).await;
    let mut cy = app.somebody("Cy Dent", Role::Manager).await;
    let request = asks(&mut bo, "Purple Otter").await;
    for case in [&one, &other] {
        marked(&mut bo, &request, case, "nothing of it").await;
    }
    assert_eq!(makes(&mut bo, &request).await, 303);
    app.council.runs_jobs().await;
    let file = format!("{request}/file");
    assert_eq!(makes(&mut cy, &request).await, 303);
    assert!(cy.get(&file).await.is_error_page(404), "theirs is not made");
    assert_eq!(bo.get(&file).await.status, 200, "until it is");

    let store = &app.council.council.store;
    let account = store.staff_by_email(OFFICER).await.unwrap().unwrap();
    let all = store.staff().await.unwrap();
    let by = all.iter().find(|one| one.name == "Bo Hale").unwrap();
    let exclude = Exclude {
        name: "Sam Reed".to_owned(),
        account: Some(account.id),
    };
    app.council.does(&by.principal(), &other, exclude).await;
    assert_eq!(
        makes(&mut sam, &request).await,
        404,
        "as if it were not there"
    );
    let whose = format!("whose-{}", other.as_str());
    let not = [("do", "choose"), (whose.as_str(), "not-theirs")];
    assert_eq!(bo.post(&request, &not).await.status, 303);
    assert!(
        bo.get(&file).await.is_error_page(404),
        "somebody else's case"
    );
    assert_eq!(makes(&mut sam, &request).await, 303);
    assert!(sam.get(&file).await.is_error_page(404), "Bo's is there");
    app.council.runs_jobs().await;
    assert_eq!(sam.get(&file).await.status, 200);
    let made = store.subject_request(1).await.unwrap().unwrap();
    assert_eq!(made.words.made.unwrap().cases, [one.as_str()]);
}

#[tokio::test]
async fn names_of_staff_who_have_left_and_of_people_from_outside_are_left_out() {
    let app = TestApp::new().await;
    let mo = app.council.somebody("Mo Hale", Role::Manager).await;
    let gone = app.council.colleague("Quentin Leaver").await;
    app.council.disables(gone.account().unwrap()).await;
    let reference = at_stage_two(&app.council, &mo).await;
    let today = app.council.council.clock.today();
    lets_in(&app.council, &mo, &reference, for_priya(today, &[])).await;
    let note = Note {
        words: "Quentin Leaver shouted, Mo Hale and Priya Lane too.".to_owned(),
    };
    app.council.does(&mo, &reference, note).await;
    let appointed = appoint("Una Frost", today);
    app.council.does(&mo, &reference, appointed).await;
    let mut manager = app.staff().await;
    let request = asks(&mut manager, "Purple Otter").await;
    marked(&mut manager, &request, &reference, "nothing of it").await;
    assert_eq!(makes(&mut manager, &request).await, 303);
    let given = document(&app).await;
    assert!(given.contains("shouted"), "{given}");
    for name in ["Quentin", "Leaver", "Mo Hale", "Priya Lane", "Una Frost"] {
        assert!(!given.contains(name), "{name}: {given}");
    }
}
