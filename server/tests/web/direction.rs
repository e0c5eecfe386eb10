//! The languages of the public side: what each page says of itself, how one is chosen, and what goes out in it. A language that runs
//! from right to left turns the page round: the styles have no left and no right of their own (invariants
//! `styles_run_with_the_words_and_know_no_left_and_no_right`).

use std::sync::Arc;

use casework::LetterAct;
use council::Profile;
use words::Language;

use crate::acts::by_letter;
use crate::help::{TestApp, sends};
use crate::support::{TestCouncil, complaint};

/// The portal of a council whose profile says something else.
async fn offering(says: &str, instead: &str) -> TestApp {
    let profile = council::EXAMPLE.replace(says, instead);
    let mut council = TestCouncil::new().await;
    council.council.profile = Arc::new(Profile::read(&profile).unwrap());
    TestApp::of(council).await
}

fn begins(text: &str, tag: &str, dir: &str) {
    let html = format!("<!DOCTYPE html><html lang=\"{tag}\" dir=\"{dir}\"");
    assert!(text.starts_with(&html), "{}", &text[..200]);
}

#[tokio::test]
async fn a_language_that_runs_from_right_to_left_sets_dir_and_mirrors() {
    let app = TestApp::new().await;
    let mut reader = app.visitor();
    begins(&reader.get("/").await.text, "en-GB", "ltr");
    reader
        .post("/language", &[("language", "ar"), ("back", "/")])
        .await;
    for path in ["/", "/complain/danger", "/safe", "/no-such-page"] {
        begins(&reader.get(path).await.text, "ar", "rtl");
    }
    // A form that is refused is drawn by another way, in the same direction.
    let refused = reader.post("/complain/danger", &[]).await;
    assert_eq!(refused.status, 422);
    begins(&refused.text, "ar", "rtl");
    // The staff side has English words only.
    begins(&reader.get("/staff/sign-in").await.text, "en-GB", "ltr");
    // A published report is in English on a page in Arabic.
    let reports = reader.get("/reports").await.text;
    begins(&reports, "ar", "rtl");
    assert!(reports.contains("<div lang=\"en-GB\" dir=\"ltr\">"));
}

#[tokio::test]
async fn every_public_page_is_there_in_every_language_and_borrows_no_words() {
    let app = TestApp::new().await;
    for language in Language::ALL.into_iter().skip(1) {
        let mut reader = app.visitor();
        let tag = language.tag;
        reader
            .post("/language", &[("language", tag), ("back", "/")])
            .await;
        for path in [
            "/",
            "/language",
            "/safe",
            "/privacy",
            "/accessibility",
            "/about-exit",
            "/sent",
            "/complain/danger",
            "/thank-you/thanks",
            "/advocate/danger",
            "/idea/idea",
            "/no-such-page",
        ] {
            let page = reader.get(path).await;
            assert!(
                matches!(page.status, 200 | 404),
                "{path} leads to {}",
                page.location()
            );
            begins(&page.text, tag, language.dir.attribute());
            assert!(!page.text.contains('⟦'), "{path} in {tag}: {}", page.text);
            for english in [
                "Exit this page",
                "Carry on",
                "Continue<",
                "Skip to",
                "Privacy<",
            ] {
                assert!(
                    !page.text.contains(english),
                    "{path} in {tag} says {english}"
                );
            }
        }
    }
}

#[tokio::test]
async fn whoever_chooses_a_language_in_the_middle_of_a_page_comes_back_to_it_with_their_words() {
    let app = TestApp::new().await;
    let mut mother = app.visitor();
    mother.get("/idea/idea").await;
    let words = "More buses, please.";
    let chooses = mother
        .post("/idea/idea", &[("story", words), ("languages", "choose")])
        .await;
    assert_eq!(chooses.status, 303);
    let languages = mother.get(chooses.location()).await;
    assert!(languages.text.contains("lang=\"uk\""), "{}", languages.text);
    assert!(
        languages
            .text
            .contains("name=\"back\" value=\"/idea/idea\"")
    );
    let chosen = mother
        .post("/language", &[("language", "uk"), ("back", "/idea/idea")])
        .await;
    assert_eq!(chosen.location(), "/idea/idea");
    let page = mother.get("/idea/idea").await;
    begins(&page.text, "uk", "ltr");
    assert!(page.text.contains(words), "{}", page.text);
}

#[tokio::test]
async fn a_browser_that_asks_for_a_language_is_offered_it_until_one_is_chosen() {
    let app = TestApp::new().await;
    let mut reader = app.visitor();
    for (asks, offered) in [
        ("pl-PL,pl;q=0.9,en;q=0.8", true),
        ("xx,pl;q=0.5", true),
        ("en-GB,en;q=0.9,pl;q=0.5", false),
        ("cy", false),
        ("", false),
    ] {
        let page = reader.saying("accept-language", asks).get("/").await;
        let says = page.text.contains("class=\"app-theirs\"");
        assert_eq!(says, offered, "{asks}");
    }
    // It stays until they have chosen: the cookie of the first page is no choice.
    let mut again = reader.saying("accept-language", "pl");
    for _ in 0..2 {
        let page = again.get("/").await;
        assert!(page.text.contains("class=\"app-theirs\""), "{}", page.text);
    }
    reader
        .post("/language", &[("language", "en-GB"), ("back", "/")])
        .await;
    let page = reader.saying("accept-language", "pl").get("/").await;
    assert!(!page.text.contains("class=\"app-theirs\""));
}

#[tokio::test]
async fn a_page_says_that_nobody_has_checked_its_words_until_the_profile_says_that_somebody_has() {
    let says = |text: &str| text.contains("class=\"app-unchecked\"");
    for (checked, warned) in [("", true), ("checked = [\"pl\"]", false)] {
        let app = offering("checked = []", checked).await;
        let mut reader = app.visitor();
        assert!(!says(&reader.get("/").await.text));
        reader
            .post("/language", &[("language", "pl"), ("back", "/")])
            .await;
        assert_eq!(says(&reader.get("/").await.text), warned);
    }
}

#[tokio::test]
async fn a_council_offers_the_languages_of_its_profile_and_no_other() {
    let app = offering("# offered = [\"ar\", \"pl\"]", "offered = [\"pl\"]").await;
    let mut reader = app.visitor();
    for (tag, is_offered) in [("ar", false), ("cy", false), ("pl", true)] {
        reader
            .post("/language", &[("language", tag), ("back", "/")])
            .await;
        let page = reader.get("/").await.text;
        assert_eq!(
            page.contains(&format!("<html lang=\"{tag}\"")),
            is_offered,
            "{tag}"
        );
    }
    let page = reader.get("/language").await.text;
    assert!(!page.contains("value=\"ar\"") && page.contains("value=\"pl\""));
}

const OTTER: &str = "otter@example.test";

#[tokio::test]
async fn who_writes_in_polish_gets_messages_and_letters_in_polish_and_staff_read_english() {
    let app = TestApp::new().await;
    let mut mother = app.visitor();
    mother
        .post("/language", &[("language", "pl"), ("back", "/")])
        .await;
    let reference = sends(&mut mother, "complain", &complaint()).await;
    let sent = mother.get("/sent").await.text;
    assert!(
        sent.contains("listopada") && !sent.contains("November"),
        "{sent}"
    );
    let case = reference.parse().unwrap();
    let ada = app.council.colleague("Ada Marsh").await;
    app.council.runs_jobs().await;
    let receipt = app.council.letters_to(OTTER).pop().unwrap();
    assert!(receipt.subject != "We got your message", "{receipt:?}");
    assert!(receipt.text.contains("listopada 2026"), "{}", receipt.text);
    assert!(
        !receipt.text.contains("What happens next"),
        "{}",
        receipt.text
    );

    let mut act = by_letter(app.council.council.clock.today());
    act.understood = Some("You said that nobody told you why.".to_owned());
    app.council.does(&ada, &case, act).await;
    // Staff read and send the letter in English, and see what the mother gets.
    let mut staff = app.staff().await;
    let page = staff
        .get(&format!("/staff/case/{reference}/letter/1"))
        .await
        .text;
    assert!(
        page.contains("What happens next") && page.contains("lang=\"pl\""),
        "{page}"
    );
    let file = staff.get(&format!("/staff/case/{reference}")).await.text;
    assert!(file.contains("They wrote in Polish"), "{file}");
    let text = app.council.words_of(&case, 1).await;
    app.council
        .works_on(&ada, &case, 1, LetterAct::Email, &[("text", &text)])
        .await
        .unwrap();
    app.council.runs_jobs().await;
    let ready = app.council.letters_to(OTTER).pop().unwrap();
    let (_, rest) = ready.text.split_once("/letter/").unwrap();
    let path = format!("/letter/{}", rest.split_whitespace().next().unwrap());

    // On another phone the page of the letter is in Polish too; the letter is in Polish, and in English below.
    let mut phone = app.visitor();
    begins(&phone.get(&path).await.text, "pl", "ltr");
    let opened = phone.post(&path, &[("reference", &reference)]).await;
    let letter = match opened.status {
        303 => phone.get(&path).await.text,
        _ => opened.text,
    };
    let (polish, english) = letter.split_once("lang=\"en-GB\"").unwrap();
    assert!(polish.contains("listopada 2026"), "{polish}");
    assert!(!polish.contains("What happens next"), "{polish}");
    assert!(
        polish.contains("You said that nobody told you why."),
        "{polish}"
    );
    assert!(english.contains("What happens next"), "{english}");
    let sent = app
        .council
        .works_on(&ada, &case, 1, LetterAct::Save, &[("text", "x")]);
    assert!(sent.await.is_err(), "what has left cannot change");
}
