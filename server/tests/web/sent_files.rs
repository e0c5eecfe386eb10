//! Somebody adds a photo or a document to what they sent; with scripts off.

use chrono::TimeDelta;
use rules::principal::Role;

use crate::browser::{Browser, Page};
use crate::help::{TestApp, sends};
use crate::support::complaint;

const PDF: &[u8] = b"%PDF-1.7 The purple otter was right.";

/// The form of `/sent/file` as a browser sends it.
async fn adds(browser: &mut Browser, title: &str, name: &str, file: &[u8]) -> Page {
    adds_to(browser, "", title, name, file).await
}

/// The same, of a page that was drawn for what has this reference.
async fn adds_to(browser: &mut Browser, of: &str, title: &str, name: &str, file: &[u8]) -> Page {
    let part = |name: &str, more: &str, bytes: &[u8]| {
        let head =
            format!("--b0undary\r\nContent-Disposition: form-data; name=\"{name}\"{more}\r\n\r\n");
        [head.as_bytes(), bytes, b"\r\n"].concat()
    };
    let body = [
        part("file", &format!("; filename=\"{name}\""), file),
        part("what-it-is", "", title.as_bytes()),
        part("of-reference", "", of.as_bytes()),
        b"--b0undary--\r\n".to_vec(),
    ];
    let kind = "multipart/form-data; boundary=b0undary";
    browser.post_raw("/sent/file", kind, body.concat()).await
}

#[tokio::test]
async fn a_child_adds_a_letter_to_what_they_sent_and_the_team_has_it() {
    let app = TestApp::new().await;
    let mut child = app.visitor();
    let reference = sends(&mut child, "complain", &complaint()).await;
    let sent = child.get("/sent").await;
    assert!(sent.text.contains("href=\"/sent/file\""), "{}", sent.text);
    assert_eq!(child.get("/sent/file").await.status, 200);

    let added = adds(&mut child, "My letter <b>", "scan.pdf", PDF).await;
    assert_eq!((added.status, added.location()), (303, "/sent/file"));
    // Pressed twice, it is there once.
    let again = adds(&mut child, "My letter <b>", "scan.pdf", PDF).await;
    assert_eq!(again.status, 303);
    // Without words it is called what the phone calls it.
    let unnamed = adds(&mut child, " ", "C:\\photos\\IMG_7.txt", b"The otter again").await;
    assert_eq!(unnamed.status, 303);
    for page in ["/sent", "/sent/file"] {
        let page = child.get(page).await.text;
        assert!(page.contains("You added:"), "{page}");
        assert_eq!(page.matches("My letter &lt;b&gt;").count(), 1, "{page}");
        assert!(
            page.contains("IMG_7.txt") && !page.contains("photos"),
            "{page}"
        );
    }

    let mut officer = app.somebody("Ada Example", Role::Officer).await;
    let case = format!("/staff/case/{}", reference.replace('-', ""));
    let page = officer.get(&case).await.text;
    assert!(page.contains("My letter &lt;b&gt;") && page.contains("What they sent"));
    assert!(page.contains("They themselves"), "{page}");
    assert!(page.contains("no virus scanner is set up"), "{page}");
}

#[tokio::test]
async fn what_is_not_taken_says_why_and_keeps_what_was_typed() {
    let app = TestApp::new().await;
    let mut child = app.visitor();
    sends(&mut child, "complain", &complaint()).await;
    for (file, why) in [
        (&b""[..], "Choose a photo, a document or a recording"),
        (b"MZ\x90\0\x03", "We cannot take this kind of file"),
    ] {
        let refused = adds(&mut child, "The otter&#39;s view", "plan.pdf", file).await;
        assert_eq!(refused.status, 422);
        assert!(refused.text.contains("href=\"#file\""), "{}", refused.text);
        assert!(refused.text.contains(why), "{}", refused.text);
        assert!(
            refused.text.contains("The otter&amp;#39;s view"),
            "{}",
            refused.text
        );
    }
    for number in 0..10 {
        let file = format!("The otter said it {number} times");
        let added = adds(&mut child, "", "a.txt", file.as_bytes()).await;
        assert_eq!(added.status, 303, "{number}");
    }
    let full = child.get("/sent/file").await.text;
    assert!(
        full.contains("You have added 10") && !full.contains("type=\"file\""),
        "{full}"
    );
    let more = adds(&mut child, "", "a.txt", b"One more").await;
    assert_eq!(more.status, 422);
    assert_eq!(app.council.rows("kept_files").await, 10);
}

#[tokio::test]
async fn nobody_but_who_sent_it_adds_anything_to_it() {
    let app = TestApp::new().await;
    let mut child = app.visitor();
    sends(&mut child, "complain", &complaint()).await;
    let mut late = child.clone();
    late.cookies.remove("__Host-mine");
    let mut stranger = app.visitor();
    for browser in [&mut late, &mut stranger] {
        let refused = adds(browser, "", "a.txt", b"Not theirs").await;
        assert_eq!((refused.status, refused.location()), (303, "/sent/file"));
    }
    assert_eq!(late.get("/sent/file").await.location(), "/sent/yours");
    let nothing = stranger.get("/sent/file").await.text;
    assert!(!nothing.contains("type=\"file\""), "{nothing}");
    // Whoever is asked whose it is and says that it is another's has nothing to add to either.
    late.post("/sent/yours", &[("yours", "not-mine")]).await;
    adds(&mut late, "", "a.txt", b"Not theirs").await;
    assert_eq!(app.council.rows("kept_files").await, 0);
}

#[tokio::test]
async fn a_page_that_was_left_open_adds_nothing_to_what_somebody_else_sent_since() {
    let app = TestApp::new().await;
    let mut browser = app.visitor();
    let first = sends(&mut browser, "complain", &complaint())
        .await
        .replace('-', "");
    let page = browser.get("/sent/file").await.text;
    let of = format!("name=\"of-reference\" value=\"{first}\"");
    assert!(page.contains(&of), "{page}");
    // Of two that were sent at the same moment nobody could say which was the last.
    app.council.council.clock.advance(TimeDelta::seconds(1));
    let second = sends(&mut browser, "complain", &complaint())
        .await
        .replace('-', "");
    let late = adds_to(&mut browser, &first, "Mine", "a.txt", b"For the first").await;
    assert_eq!(late.status, 409, "{}", late.text);
    assert!(late.text.contains("It did not arrive"), "{}", late.text);
    assert_eq!(app.council.rows("kept_files").await, 0);
    let now = adds_to(&mut browser, &second, "Mine", "a.txt", b"For the second").await;
    assert_eq!(now.status, 303);
    assert_eq!(app.council.rows("kept_files").await, 1);
}
