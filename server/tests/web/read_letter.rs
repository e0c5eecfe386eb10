//! A letter that was sent by e-mail is read with its address and its reference, and with nothing less.

use casework::LetterAct;
use chrono::TimeDelta;
use store::LetterToken;

use super::browser::{Browser, Page};
use super::help::{TestApp, sends};
use crate::acts::by_letter;
use crate::support::complaint;

const OTTER: &str = "otter@example.test";

/// A page without what differs from one showing to the next: its token and its nonces.
fn without(page: &Page, token: &str) -> String {
    let policy = page.header("content-security-policy");
    let nonce = policy
        .split("'nonce-")
        .nth(1)
        .and_then(|rest| rest.split('\'').next())
        .unwrap_or_default();
    let text = page.text.replace(token, "TOKEN");
    if nonce.is_empty() {
        text
    } else {
        text.replace(nonce, "NONCE")
    }
}

/// What somebody sees who types this as their reference.
async fn tries(reader: &mut Browser, path: &str, typed: &str) -> Page {
    let page = reader.post(path, &[("reference", typed)]).await;
    if page.status != 303 {
        return page;
    }
    assert_eq!(page.location(), path);
    reader.get(path).await
}

#[tokio::test]
async fn a_letter_opens_with_its_address_and_its_reference_and_anything_less_looks_the_same() {
    let app = TestApp::new().await;
    let mut child = app.visitor();
    let reference = sends(&mut child, "complain", &complaint()).await;
    let other = sends(&mut app.visitor(), "complain", &complaint()).await;
    let case = reference.parse().unwrap();
    let ada = app.council.colleague("Ada Marsh").await;
    let mut act = by_letter(app.council.council.clock.today());
    act.understood = Some("You said that nobody told you why.".to_owned());
    app.council.does(&ada, &case, act).await;
    let text = app.council.words_of(&case, 1).await;
    app.council
        .works_on(&ada, &case, 1, LetterAct::Email, &[("text", &text)])
        .await
        .unwrap();
    app.council.runs_jobs().await;
    let mut ready = app.council.letters_to(OTTER);
    ready.retain(|post| post.subject == "We have written to you");
    let ready = ready.pop().unwrap().text;
    let (_, rest) = ready.split_once("/letter/").unwrap();
    let token = rest.split_whitespace().next().unwrap();
    let path = format!("/letter/{token}");

    // Before the reference is typed, and with every wrong one, not a word of the letter is there.
    let mut reader = app.visitor();
    let asked = reader.get(&path).await;
    assert_eq!(asked.status, 200);
    assert!(!asked.text.contains("nobody told you"), "{}", asked.text);
    let made_up = LetterToken::random().to_text();
    let nowhere = format!("/letter/{made_up}");
    assert_eq!(
        without(&reader.get(&nowhere).await, &made_up),
        without(&asked, token),
        "the question alone tells nobody whether there is a letter"
    );
    for typed in [other.as_str(), "", "x", "2222-2222"] {
        let wrong = tries(&mut reader, &path, typed).await;
        assert_eq!(wrong.status, 422, "{typed}");
        assert!(!wrong.text.contains("nobody told you"), "{}", wrong.text);
        let says = match typed {
            "" => "Type your reference",
            _ => "does not open the letter",
        };
        assert!(wrong.text.contains(says), "{}", wrong.text);
        let no_letter = tries(&mut reader, &nowhere, typed).await;
        assert_eq!(no_letter.status, 422, "{typed}");
        assert_eq!(
            without(&no_letter, &made_up),
            without(&wrong, token),
            "{typed}"
        );
    }
    let no_token = reader.post("/letter/x", &[("reference", &reference)]).await;
    assert_eq!(no_token.status, 422);
    let right_elsewhere = tries(&mut reader, &nowhere, &reference).await;
    assert_eq!(right_elsewhere.status, 422);

    for typed in [
        reference.clone(),
        reference.replace('-', ""),
        format!(" {} ", reference.to_lowercase()),
    ] {
        let page = tries(&mut reader, &path, &typed).await;
        assert_eq!(page.status, 200, "{typed}");
        assert!(page.text.contains("nobody told you"), "{}", page.text);
        assert_eq!(page.header("cache-control"), "no-store");
        assert_eq!(page.header("referrer-policy"), "no-referrer");
    }
}

#[tokio::test]
async fn a_letter_that_was_never_sent_by_email_has_no_address() {
    let app = TestApp::new().await;
    let reference = sends(&mut app.visitor(), "complain", &complaint()).await;
    let case = reference.parse().unwrap();
    let ada = app.council.colleague("Ada Marsh").await;
    let act = by_letter(app.council.council.clock.today());
    app.council.does(&ada, &case, act).await;
    app.council.hands_over(&ada, &case, 1).await;
    app.council.runs_jobs().await;
    let posts = app.council.mailbox.letters();
    assert!(!posts.is_empty());
    assert!(posts.iter().all(|post| !post.text.contains("/letter/")));
}

/// A letter that was sent by e-mail: its reference, and the token of its link.
async fn sent(app: &TestApp) -> (String, String) {
    let reference = sends(&mut app.visitor(), "complain", &complaint()).await;
    letter_of(app, reference).await
}

async fn letter_of(app: &TestApp, reference: String) -> (String, String) {
    let case = reference.parse().unwrap();
    let ada = app.council.colleague(&format!("Ada {reference}")).await;
    let act = by_letter(app.council.council.clock.today());
    app.council.does(&ada, &case, act).await;
    let text = app.council.words_of(&case, 1).await;
    app.council
        .works_on(&ada, &case, 1, LetterAct::Email, &[("text", &text)])
        .await
        .unwrap();
    app.council.runs_jobs().await;
    let mut posts = app.council.letters_to(OTTER);
    posts.retain(|post| post.subject == "We have written to you");
    let ready = posts.pop().unwrap().text;
    let (_, rest) = ready.split_once("/letter/").unwrap();
    let token = rest.split_whitespace().next().unwrap();
    (reference, token.to_owned())
}

#[tokio::test]
async fn a_link_with_a_full_stop_or_the_like_at_its_end_opens_and_half_a_link_says_so() {
    let app = TestApp::new().await;
    let (reference, token) = sent(&app).await;
    let tidy = format!("/letter/{token}");
    let mut reader = app.visitor();
    for end in [
        ".",
        ",",
        ")",
        "%3E",
        "%E2%80%9D",
        "%20Call",
        "/",
        "./",
        "%0A",
    ] {
        let page = reader.get(&format!("{tidy}{end}")).await;
        assert_eq!(
            (page.status, page.location()),
            (303, tidy.as_str()),
            "{end}"
        );
    }
    for end in ["", ".", "%E2%80%9D"] {
        for typed in [
            reference.replace('-', "\u{2013}"),
            reference.replace('-', "\u{2011}"),
            format!("{reference}."),
        ] {
            let page = reader
                .post(&format!("{tidy}{end}"), &[("reference", &typed)])
                .await;
            assert_eq!(page.status, 200, "{end} {typed}");
            assert!(page.text.contains("Your letter"), "{}", page.text);
        }
    }
    for half in [&token[..30], "x", "."] {
        let page = reader.get(&format!("/letter/{half}")).await;
        assert_eq!(page.status, 422, "{half}");
        assert!(
            page.text.contains("A part of this link is missing"),
            "{}",
            page.text
        );
    }
}

#[tokio::test]
async fn a_link_that_has_ended_says_whom_to_call_and_staff_see_and_renew_it() {
    let app = TestApp::new().await;
    let (reference, token) = sent(&app).await;
    let path = format!("/letter/{token}");
    let mut reader = app.visitor();
    let mut staff = app.staff().await;
    let letter = format!("/staff/case/{}/letter/1", reference.replace('-', ""));
    let page = staff.get(&letter).await;
    assert!(page.text.contains("Not opened yet."), "{}", page.text);
    reader.post(&path, &[("reference", &reference)]).await;
    let page = staff.get(&letter).await;
    assert!(
        page.text.contains("Opened on Mon 23 Nov 2026"),
        "{}",
        page.text
    );
    let page = staff.get(&letter.replace("/letter/1", "")).await;
    assert!(
        page.text.contains("Opened on Mon 23 Nov 2026"),
        "{}",
        page.text
    );
    for _ in 0..10 {
        let page = reader.post(&path, &[("reference", "HFY6-FN6M")]).await;
        assert_eq!(page.status, 422);
    }
    for page in [
        reader.post(&path, &[("reference", &reference)]).await,
        reader.get(&path).await,
    ] {
        assert_eq!(page.status, 410);
        assert!(page.text.contains("This link has ended"), "{}", page.text);
        assert!(!page.text.contains("id=\"reference\""), "{}", page.text);
    }
    let page = staff.post(&letter, &[("do", "link")]).await;
    assert_eq!((page.status, page.location()), (303, letter.as_str()));
    app.council.runs_jobs().await;
    let mut posts = app.council.letters_to(OTTER);
    posts.retain(|post| post.subject == "We have written to you");
    let ready = posts.pop().unwrap().text;
    let (_, rest) = ready.split_once("/letter/").unwrap();
    let path = format!("/letter/{}", rest.split_whitespace().next().unwrap());
    assert_eq!(tries(&mut reader, &path, &reference).await.status, 200);
}

#[tokio::test]
async fn a_letter_in_easy_read_opens_in_easy_read_in_any_browser_until_it_is_changed_there() {
    let app = TestApp::new().await;
    let (_, token) = sent(&app).await;
    let path = format!("/letter/{token}");
    let standard = app
        .visitor()
        .saying("sec-fetch-site", "none")
        .get(&path)
        .await;
    assert!(standard.text.contains("value=\"en-GB-x-easyread\""));
    let mut easy = app.visitor();
    let tag = "en-GB-x-easyread".to_owned();
    easy.cookies.insert("__Host-language".to_owned(), tag);
    let reference = sends(&mut easy, "complain", &complaint()).await;
    let (_, token) = letter_of(&app, reference.clone()).await;
    let path = format!("/letter/{token}");
    let is_easy = |page: &Page| page.text.contains("value=\"en-GB\"");

    let mut new = app.visitor().saying("sec-fetch-site", "none");
    let mut used = new.clone();
    used.cookies
        .insert("__Host-language".to_owned(), "en-GB".to_owned());
    for reader in [&mut new, &mut used] {
        assert!(is_easy(&reader.get(&path).await));
        let mut here = reader.saying("sec-fetch-site", "same-origin");
        let wrong = tries(&mut here, &path, "2222-2222").await;
        assert!(is_easy(&wrong) && wrong.status == 422);
        let read = tries(&mut here, &path, &reference).await;
        assert!(is_easy(&read) && read.status == 200);
        let standard = [("back", path.as_str()), ("language", "en-GB")];
        here.post("/language", &standard).await;
        assert!(!is_easy(&here.get(&path).await));
    }
    // One that keeps no cookies.
    let mut bare = app.visitor();
    let read = bare.post(&path, &[("reference", &reference)]).await;
    assert!(is_easy(&read));
}

#[tokio::test]
async fn an_error_of_the_reference_is_said_once_and_not_again_after_back() {
    let app = TestApp::new().await;
    let (reference, token) = sent(&app).await;
    let path = format!("/letter/{token}");
    let mut reader = app.visitor();
    reader.get(&path).await;
    let wrong = reader.post(&path, &[("reference", "hfy6 fn6m x")]).await;
    assert_eq!((wrong.status, wrong.location()), (303, path.as_str()));
    let said = reader.get(&path).await;
    assert_eq!(said.status, 422);
    assert!(said.text.contains("value=\"hfy6 fn6m x\""), "{}", said.text);
    assert_eq!(tries(&mut reader, &path, &reference).await.status, 200);
    let back = reader.get(&path).await;
    assert_eq!(back.status, 200);
    assert!(!back.text.contains("does not open the letter"));
    // A browser without cookies hears it at once.
    let mut bare = app.visitor();
    let page = bare.post(&path, &[("reference", "HFY6-FN6M")]).await;
    assert_eq!(page.status, 422);
}

#[tokio::test]
async fn a_letter_is_shown_once_so_that_back_after_exit_asks_for_the_reference_again() {
    let app = TestApp::new().await;
    let (reference, token) = sent(&app).await;
    let path = format!("/letter/{token}");
    let asks = |page: &Page| page.text.contains("id=\"reference\"");
    let mut reader = app.visitor();
    assert!(asks(&reader.get(&path).await));
    assert!(!asks(&tries(&mut reader, &path, &reference).await));
    assert!(asks(&reader.get(&path).await), "it was shown already");
    // Who leaves before it was shown, leaves nothing that opens it.
    let opened = reader.post(&path, &[("reference", &reference)]).await;
    assert_eq!(opened.status, 303);
    reader.get("/exit").await;
    assert!(asks(&reader.get(&path).await));
    // What opened one letter opens no other, and is no wrong try there.
    let (_, other) = sent(&app).await;
    reader.post(&path, &[("reference", &reference)]).await;
    let page = reader.get(&format!("/letter/{other}")).await;
    assert!(asks(&page) && page.status == 200);
    // One that keeps no cookies is shown it at once.
    let mut bare = app.visitor();
    let page = bare.post(&path, &[("reference", &reference)]).await;
    assert!(!asks(&page) && page.status == 200);
}

#[tokio::test]
async fn whoever_has_opened_a_letter_writes_back_and_the_team_reads_it() {
    let app = TestApp::new().await;
    let (reference, token) = sent(&app).await;
    let path = format!("/letter/{token}");
    let mut reader = app.visitor();
    reader.get(&path).await;
    assert!(
        tries(&mut reader, &path, &reference)
            .await
            .text
            .contains("name=\"write-back\"")
    );
    let words = "Saturday is better for me.";
    let answers = |of: &str, words: &str| {
        vec![
            ("reference", of.to_owned()),
            ("write-back", words.to_owned()),
        ]
    };
    // With a reference that does not open it nothing is taken; nothing and too much is said where it was written.
    for (of, words, told) in [
        ("HFY6-FN6M", words, "does not open the letter"),
        (&*reference, " ", "Write your answer"),
        (&*reference, &*"x".repeat(10_001), "Make this shorter"),
    ] {
        let said = answers(of, words);
        let said: Vec<_> = said
            .iter()
            .map(|(name, value)| (*name, value.as_str()))
            .collect();
        let mut page = reader.post(&path, &said).await;
        if page.status == 303 {
            page = reader.get(&path).await;
        }
        assert_eq!(page.status, 422, "{told}");
        assert!(page.text.contains(told), "{told}: {}", page.text);
    }
    // Sent twice, it is there once.
    for _ in 0..2 {
        let page = reader
            .post(&path, &[("reference", &reference), ("write-back", words)])
            .await;
        assert_eq!(page.location(), path, "{}", page.text);
        assert!(reader.get(&path).await.text.contains("We have your answer"));
    }
    // The same words on another day are of another letter, maybe.
    app.council.council.clock.advance(TimeDelta::days(1));
    reader
        .post(&path, &[("reference", &reference), ("write-back", words)])
        .await;
    app.council.runs_jobs().await;
    let told = app.council.letters_to("listening-alerts@westmere.example");
    let told: Vec<_> = told
        .iter()
        .filter(|post| post.subject.starts_with("Something was added"))
        .collect();
    assert_eq!(told.len(), 2);
    assert!(!told[0].text.contains(words));
    let mut ada = app.staff().await;
    let case = format!("/staff/case/{}", reference.replace('-', ""));
    let page = ada.get(&case).await.text;
    assert_eq!(page.matches(words).count(), 2, "{page}");
    assert!(page.contains("They wrote back"));
}
