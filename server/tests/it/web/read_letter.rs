//! A letter that was sent by e-mail is read with its address and its reference, and with nothing less.

use server::casework::LetterAct;
use server::store::LetterToken;

use super::browser::Page;
use super::help::{TestApp, sends};
use crate::deeds::by_letter;
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

#[tokio::test]
async fn a_letter_opens_with_its_address_and_its_reference_and_anything_less_looks_the_same() {
    let app = TestApp::new().await;
    let mut child = app.visitor();
    let reference = sends(&mut child, "complain", &complaint()).await;
    let other = sends(&mut app.visitor(), "complain", &complaint()).await;
    let case = reference.parse().unwrap();
    let ada = app.office.colleague("Ada Marsh").await;
    let mut deed = by_letter(app.office.office.clock.today());
    deed.understood = Some("You said that nobody told you why.".to_owned());
    app.office.does(&ada, &case, deed).await;
    let text = app.office.words_of(&case, 1).await;
    app.office
        .works_on(&ada, &case, 1, LetterAct::Email, &[("text", &text)])
        .await
        .unwrap();
    app.office.runs_jobs().await;
    let mut ready = app.office.letters_to(OTTER);
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
        let wrong = reader.post(&path, &[("reference", typed)]).await;
        assert_eq!(wrong.status, 422, "{typed}");
        assert!(!wrong.text.contains("nobody told you"), "{}", wrong.text);
        assert!(
            wrong.text.contains("does not open the letter"),
            "{}",
            wrong.text
        );
        let no_letter = reader.post(&nowhere, &[("reference", typed)]).await;
        assert_eq!(no_letter.status, 422, "{typed}");
        assert_eq!(
            without(&no_letter, &made_up),
            without(&wrong, token),
            "{typed}"
        );
    }
    let no_token = reader.post("/letter/x", &[("reference", &reference)]).await;
    assert_eq!(no_token.status, 422);
    let right_elsewhere = reader.post(&nowhere, &[("reference", &reference)]).await;
    assert_eq!(right_elsewhere.status, 422);

    for typed in [
        reference.clone(),
        reference.replace('-', ""),
        format!(" {} ", reference.to_lowercase()),
    ] {
        let page = reader.post(&path, &[("reference", &typed)]).await;
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
    let ada = app.office.colleague("Ada Marsh").await;
    let deed = by_letter(app.office.office.clock.today());
    app.office.does(&ada, &case, deed).await;
    app.office.hands_over(&ada, &case, 1).await;
    app.office.runs_jobs().await;
    let posts = app.office.mailbox.letters();
    assert!(!posts.is_empty());
    assert!(posts.iter().all(|post| !post.text.contains("/letter/")));
}

/// A letter that was sent by e-mail: its reference, and the token of its link.
async fn sent(app: &TestApp) -> (String, String) {
    let reference = sends(&mut app.visitor(), "complain", &complaint()).await;
    let case = reference.parse().unwrap();
    let ada = app.office.colleague("Ada Marsh").await;
    let deed = by_letter(app.office.office.clock.today());
    app.office.does(&ada, &case, deed).await;
    let text = app.office.words_of(&case, 1).await;
    app.office
        .works_on(&ada, &case, 1, LetterAct::Email, &[("text", &text)])
        .await
        .unwrap();
    app.office.runs_jobs().await;
    let mut posts = app.office.letters_to(OTTER);
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
        assert!(!page.text.contains("name=\"reference\""), "{}", page.text);
    }
    let page = staff.post(&letter, &[("do", "link")]).await;
    assert_eq!((page.status, page.location()), (303, letter.as_str()));
    app.office.runs_jobs().await;
    let mut posts = app.office.letters_to(OTTER);
    posts.retain(|post| post.subject == "We have written to you");
    let ready = posts.pop().unwrap().text;
    let (_, rest) = ready.split_once("/letter/").unwrap();
    let path = format!("/letter/{}", rest.split_whitespace().next().unwrap());
    let page = reader.post(&path, &[("reference", &reference)]).await;
    assert_eq!(page.status, 200);
}
