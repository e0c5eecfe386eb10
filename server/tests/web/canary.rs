//! Nothing that a person writes is in a log, an address, a header or a letter that is not for them.

use std::io::Write;
use std::sync::{Arc, Mutex};

use rules::intake::Question;
use tracing_subscriber::fmt::MakeWriter;

use super::help::{OFFICER, TestApp, answers};
use crate::support::complaint;

const MARKER: &str = "zqcanaryzq";

/// A log in memory.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Log {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}

#[tokio::test]
async fn a_marker_in_every_field_is_found_in_no_log_no_address_and_no_letter_but_the_name_in_the_receipt()
 {
    let log = Log::default();
    let writer = tracing_subscriber::fmt()
        .with_max_level(tracing::Level::DEBUG)
        .with_writer(log.clone())
        .finish();
    // Of every test in this process: none of them may write anything personal either.
    tracing::subscriber::set_global_default(writer).unwrap();
    let app = TestApp::new().await;
    let mut child = app.visitor();
    let mut marked = 0;
    let mut pages = complaint();
    pages
        .iter_mut()
        .find(|(question, _)| *question == Question::Reach)
        .unwrap()
        .1
        .push(("reach", "phone"));
    for (question, pairs) in &mut pages {
        for field in question.fields() {
            if field.asks.kind.is_typed() {
                pairs.retain(|(name, _)| *name != field.asks.name);
                pairs.push((
                    field.asks.name,
                    match (*question, field.asks.name) {
                        (Question::Contact, "email") => "zqcanaryzq@example.test",
                        (Question::Contact, "phone") => "01632 960 0999 zqcanaryzq",
                        (Question::Name, _) => "Purple zqcanaryzq",
                        _ => "My zqcanaryzq words",
                    },
                ));
                marked += 1;
            }
        }
    }
    assert!(marked >= 14, "only {marked} fields were marked");
    answers(&mut child, "complain", &pages).await;
    child
        .post("/complain/what-happened/keep", &[("story", MARKER)])
        .await;
    child
        .post(
            "/complain/what-happened",
            &[("story", &format!("{MARKER}\0"))],
        )
        .await;
    child
        .post("/complain/what-happened", &[("story", MARKER)])
        .await;
    let page = child.post("/complain/check", &[]).await;
    assert_eq!(page.status, 303);
    let reference = super::help::reference(&child.get("/sent").await.text);
    let case = format!("/staff/case/{}", reference.replace('-', ""));

    let mut staff = app.staff().await;
    staff
        .post("/staff/sign-in", &[("email", MARKER), ("password", MARKER)])
        .await;
    let mut staff = app.staff().await;
    staff.get(&case).await;
    for sought in [MARKER, "zqcanaryzp", "zqcanaryzq@example.test"] {
        let page = staff.post("/staff/find", &[("sought", sought)]).await;
        assert!(page.text.contains("1 case found"), "{sought}");
    }
    let mut letters = 0;
    for (act, fields) in [
        ("note", vec![("words", MARKER)]),
        ("exclude", vec![("name", MARKER)]),
        (
            "investigator",
            vec![("name", "Mx zqcanaryzq"), ("words", MARKER)],
        ),
        (
            "acknowledge",
            vec![
                ("how", "letter"),
                ("on", "2026-11-23"),
                ("who", "Mx Mzqcanaryzq"),
                ("understood", MARKER),
            ],
        ),
        (
            "advocacy",
            vec![("offer", "not-offered"), ("words", MARKER)],
        ),
        (
            "triage",
            vec![
                ("what-1", MARKER),
                ("nature-1", "communication"),
                ("service-1", "children_in_care"),
                ("pathway-1", "statutory"),
            ],
        ),
        // These are refused; what was typed is no less theirs.
        ("assign", vec![("to", MARKER)]),
        ("triage", vec![("what-1", MARKER)]),
        ("no-such-act", vec![("words", MARKER)]),
    ] {
        let page = staff.post(&format!("{case}/{act}"), &fields).await;
        let letter = page.location().to_owned();
        if letter.contains("/letter/") {
            letters += 1;
            let text = app
                .council
                .words_of(&reference.parse().unwrap(), letters)
                .await;
            let text = format!("{text}\n{MARKER}");
            for way in ["save", "email"] {
                let page = staff.post(&letter, &[("do", way), ("text", &text)]).await;
                assert_eq!(page.status, 303, "{letter}: {}", page.text);
            }
        }
    }
    assert_eq!(letters, 2);
    let history = app.council.file(&reference.parse().unwrap()).await.history;
    let written = format!("{history:?}").matches(MARKER).count();
    assert!(written >= 7, "the acts were done: {written}");
    let recorded = [
        ("what", "complaint"),
        ("channel", "telephone"),
        ("received_on", "2026-11-23"),
        ("danger", "no"),
        ("story", MARKER),
        ("name", "Purple zqcanaryzq"),
        ("reach", "do-not-contact"),
    ];
    let page = staff.post("/staff/record", &recorded).await;
    assert_eq!(page.status, 303, "{}", page.text);
    staff.post("/staff/record", &[("story", MARKER)]).await;
    staff.get("/staff").await;
    app.council.runs_jobs().await;

    for path in child.paths.iter().chain(&staff.paths) {
        assert!(!path.contains(MARKER), "{path}");
    }
    let memory = log.clone();
    let log = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    assert!(
        log.contains("/{journey}/{question}"),
        "requests are in the log, by route: {log}"
    );
    for personal in [
        MARKER,
        &reference,
        &reference.replace('-', ""),
        OFFICER,
        "Purple",
        "example.test",
        "Sam Reed",
    ] {
        let line = log.lines().find(|line| line.contains(personal));
        assert!(
            line.is_none(),
            "{personal} is in the log: {}",
            line.unwrap_or_default()
        );
    }
    let posts = app.council.mailbox.letters();
    assert!(
        posts.len() >= 5,
        "a receipt, alerts, and two that a letter waits"
    );
    let tokens = posts.iter().filter_map(|post| {
        let (_, rest) = post.text.split_once("/letter/")?;
        rest.split_whitespace().next()
    });
    let mut read = 0;
    for token in tokens {
        // The address is a secret: reading the letter leaves no trace of it in the log.
        let path = format!("/letter/{token}");
        child.get(&path).await;
        child.post(&path, &[("reference", "zqcanaryzq")]).await;
        child.post(&path, &[("reference", &reference)]).await;
        let page = child.get(&path).await;
        assert!(page.text.contains(MARKER), "{}", page.text);
        let log = String::from_utf8(memory.0.lock().unwrap().clone()).unwrap();
        assert!(!log.contains(token), "a token is in the log");
        read += 1;
    }
    assert_eq!(read, 2);
    for letter in posts {
        let text = letter.text.replace("Purple zqcanaryzq", "");
        let is_theirs = letter.to == "zqcanaryzq@example.test";
        assert!(
            !text.contains(MARKER) && !letter.subject.contains(MARKER),
            "{}\n{}",
            letter.subject,
            letter.text
        );
        assert!(
            is_theirs || !letter.text.contains("Purple"),
            "an alert names nobody: {}",
            letter.text
        );
        assert!(!letter.from.contains(MARKER) && !letter.message_id.contains(MARKER));
    }
}
