//! What staff wrote is theirs again when their session ended, when they had to choose a password first, and when somebody
//! else was faster.

use casework::set_password;
use rules::principal::Principal;
use rules::principal::Role;
use store::Password;
use web::auth::password;

use super::browser::{Browser, Page};
use super::help::{OFFICER, PASSWORD, TestApp, sends};
use crate::acts::by_letter;
use crate::support::{address_of, complaint};

/// Everything that stands in a form of a page by the beginning of its name, as a browser would send it.
fn hidden(page: &Page, prefix: &str) -> Vec<(String, String)> {
    let inputs = page.text.split("<input type=\"hidden\" ").skip(1);
    let attribute = |input: &str, name: &str| {
        let (_, rest) = input.split_once(&format!("{name}=\""))?;
        let (value, _) = rest.split_once('"')?;
        let marks = [
            ("&lt;", "<"),
            ("&gt;", ">"),
            ("&quot;", "\""),
            ("&#x27;", "'"),
            ("&amp;", "&"),
        ];
        let read = |text: String, (mark, sign): &(&str, &str)| text.replace(mark, sign);
        Some(marks.iter().fold(value.to_owned(), read))
    };
    inputs
        .filter_map(|input| Some((attribute(input, "name")?, attribute(input, "value")?)))
        .filter(|(name, _)| name.starts_with(prefix))
        .collect()
}

/// Sends what a page of ours takes along, and these fields.
async fn goes_on(browser: &mut Browser, page: &Page, path: &str, fields: &[(&str, &str)]) -> Page {
    let along = [hidden(page, "next"), hidden(page, "kept:")].concat();
    let along = along
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()));
    let all: Vec<_> = along.chain(fields.iter().copied()).collect();
    browser.post(path, &all).await
}

#[tokio::test]
async fn what_was_typed_in_any_form_with_words_is_there_again_after_the_sign_in() {
    let app = TestApp::new().await;
    app.has_officer().await;
    let reference = sends(&mut app.visitor(), "complain", &complaint()).await;
    let case = format!("/staff/case/{}", reference.replace('-', ""));
    let ada = app.council.colleague("Ada Marsh").await;
    let act = by_letter(app.council.council.clock.today());
    app.council
        .does(&ada, &reference.parse().unwrap(), act)
        .await;
    let note = format!("{case}/note");
    let letter = format!("{case}/letter/1");
    for (path, fields) in [
        (note.as_str(), vec![("words", "Rang about the otter.")]),
        (
            letter.as_str(),
            vec![("do", "save"), ("text", "Dear Otter,\r\n\r\n  the otter")],
        ),
        ("/staff/record", vec![("story", "Rang about the otter.")]),
        (
            "/staff/reports/2026-27/words",
            vec![("part-summary", "Of the otter.")],
        ),
        (
            "/staff/calendar",
            vec![
                ("do", "add"),
                ("date", "24 12 2026"),
                ("title", "Day of the otter"),
            ],
        ),
        (
            "/staff/calendar",
            vec![
                ("do", "replace"),
                ("list", "date,title\r\nDay of the otter"),
            ],
        ),
    ] {
        let mut browser = app.visitor();
        let page = browser.post(path, &fields).await;
        assert_eq!(page.status, 422, "{path}: {}", page.text);
        assert!(page.text.contains("You were signed out"), "{path}");
        // A slip on the way loses nothing either.
        let wrong = [("email", OFFICER), ("password", "a slip")];
        let page = goes_on(&mut browser, &page, "/staff/sign-in", &wrong).await;
        assert_eq!(page.status, 422, "{path}: {}", page.text);
        let right = [("email", OFFICER), ("password", PASSWORD)];
        let page = goes_on(&mut browser, &page, "/staff/sign-in", &right).await;
        assert_eq!(page.status, 200, "{path}: {}", page.text);
        assert!(page.text.contains("what you wrote is here"), "{path}");
        let (_, typed) = fields.last().unwrap();
        let shown = page.text.replace("\r\n", "\n");
        assert!(
            shown.contains(&typed.replace("\r\n", "\n")),
            "{path}: {}",
            page.text
        );
        assert_eq!(browser.get(path).await.status, 200, "{path}");
    }
}

#[tokio::test]
async fn what_was_typed_goes_along_when_a_given_password_has_to_be_changed_first() {
    const GIVEN: &str = "kx7v2-qm9td-w4hbz-ngr5s";
    const CHOSEN: &str = "small herons wade at dawn";
    let app = TestApp::new().await;
    let reference = sends(&mut app.visitor(), "complain", &complaint()).await;
    let note = format!("/staff/case/{}/note", reference.replace('-', ""));
    let mut ada = app.somebody("Ada Marsh", Role::Officer).await;
    // Somebody gave her a new password; she signs in with it beside the form that she fills in.
    let (council, address) = (&app.council.council, address_of("Ada Marsh"));
    let account = council.store.staff_by_email(&address).await.unwrap();
    let hash = password::hash(GIVEN).unwrap();
    let given = Password::given(&hash, app.council.now());
    set_password(
        council,
        &Principal::COMMAND_LINE,
        &account.unwrap().id,
        given,
    )
    .await
    .unwrap();
    let signs_in = [("email", address.as_str()), ("password", GIVEN)];
    assert_eq!(ada.post("/staff/sign-in", &signs_in).await.status, 303);

    let page = ada.post(&note, &[("words", "Rang about the otter.")]).await;
    assert_eq!(page.status, 422, "{}", page.text);
    assert!(page.text.contains("autocomplete=\"new-password\""));
    let chosen = [("new", CHOSEN), ("again", CHOSEN)];
    let page = goes_on(&mut ada, &page, "/staff/password", &chosen).await;
    assert_eq!(page.status, 200, "{}", page.text);
    assert!(page.text.contains("Rang about the otter."), "{}", page.text);
    let page = ada.post(&note, &[("words", "Rang about the otter.")]).await;
    assert_eq!(page.status, 303, "{}", page.text);
}

#[tokio::test]
async fn what_was_written_for_a_letter_that_a_colleague_has_printed_stays_in_sight() {
    let app = TestApp::new().await;
    let reference = sends(&mut app.visitor(), "complain", &complaint()).await;
    let letter = format!("/staff/case/{}/letter/1", reference.replace('-', ""));
    let case = reference.parse().unwrap();
    let ada = app.council.colleague("Ada Marsh").await;
    let act = by_letter(app.council.council.clock.today());
    app.council.does(&ada, &case, act).await;
    let text = app.council.words_of(&case, 1).await;
    let mut staff = app.staff().await;
    app.council.hands_over(&ada, &case, 1).await;
    let mine = format!("{text}\nI asked the otter myself.");
    let page = staff
        .post(&letter, &[("do", "save"), ("text", &mine)])
        .await;
    assert_eq!(page.status, 422, "{}", page.text);
    assert!(
        page.text.contains("I asked the otter myself."),
        "{}",
        page.text
    );
    assert!(
        page.text.contains("It is not in the letter"),
        "{}",
        page.text
    );
    assert_eq!(app.council.words_of(&case, 1).await, text);
    // Nobody who only looks at the letter sees anything of it.
    let page = staff.get(&letter).await;
    assert!(
        !page.text.contains("It is not in the letter"),
        "{}",
        page.text
    );
}

#[tokio::test]
async fn no_limit_of_forms_takes_away_what_staff_wrote() {
    let app = TestApp::with(3, "http://localhost:3000").await;
    let mut staff = app.staff().await;
    for again in 0..6 {
        let page = staff
            .post("/staff/record", &[("story", "Of the otter.")])
            .await;
        assert_eq!(page.status, 422, "{again}: {}", page.text);
        assert!(page.text.contains("Of the otter."), "{again}");
    }
}
