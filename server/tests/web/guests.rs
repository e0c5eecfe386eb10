//! Somebody from outside, in a browser with scripts off: the door, the one case, a file, and everything that does not open to them.

use app::routes::{Audience, Pattern, Takes};
use chrono::TimeDelta;
use rules::principal::{Principal, Role};
use rules::reference::Reference;

use crate::browser::{Browser, Page};
use crate::help::{TestApp, hidden, sends};
use crate::outside::{PRIYA, appoint, at_stage_two, for_priya, lets_in};
use crate::support::adults_complaint;

const PDF: &[u8] = b"%PDF-1.7 What I found.";

/// A portal with a case at stage 2, into which Priya Lane was let.
struct Outside {
    app: TestApp,
    manager: Principal,
    reference: Reference,
    door: String,
    code: String,
}

impl Outside {
    async fn new() -> Self {
        Self::at(TestApp::new().await).await
    }

    async fn at(app: TestApp) -> Self {
        let manager = app.council.somebody("Ada Marsh", Role::Manager).await;
        let reference = at_stage_two(&app.council, &manager).await;
        app.council.has_a_report(&manager, &reference).await;
        app.council.has_a_report(&manager, &reference).await;
        let act = for_priya(app.council.council.clock.today(), &[1]);
        let (link, code) = lets_in(&app.council, &manager, &reference, act).await;
        let door = format!("/guest/in/{}", link.to_text());
        Self {
            app,
            manager,
            reference,
            door,
            code,
        }
    }

    async fn comes_in(&self) -> Browser {
        let mut browser = self.app.visitor();
        assert_eq!(browser.get(&self.door).await.status, 200);
        let page = browser.post(&self.door, &[("code", &self.code)]).await;
        assert_eq!((page.status, page.location()), (303, "/guest"));
        assert!(browser.cookies.contains_key("__Host-guest"));
        browser
    }
}

async fn hands_in(browser: &mut Browser, title: &str, file: &[u8]) -> Page {
    hands_in_to(browser, "", title, file).await
}

/// The same, of a page that was drawn for the case with this reference.
async fn hands_in_to(browser: &mut Browser, of: &str, title: &str, file: &[u8]) -> Page {
    let part = |name: &str, more: &str, bytes: &[u8]| {
        let head =
            format!("--b0undary\r\nContent-Disposition: form-data; name=\"{name}\"{more}\r\n\r\n");
        [head.as_bytes(), bytes, b"\r\n"].concat()
    };
    let body = [
        part("file", "; filename=\"report.pdf\"", file),
        part("title", "", title.as_bytes()),
        part("what", "", b"reply"),
        part("from", "", b"9"),
        part("of-case", "", of.as_bytes()),
        b"--b0undary--\r\n".to_vec(),
    ];
    let kind = "multipart/form-data; boundary=b0undary";
    browser
        .post_raw("/guest/hand-in", kind, body.concat())
        .await
}

#[tokio::test]
async fn an_officer_gives_access_sees_the_code_once_and_ends_it_with_one_press() {
    let app = TestApp::new().await;
    let manager = app.council.somebody("Ada Marsh", Role::Manager).await;
    let reference = at_stage_two(&app.council, &manager).await;
    let case = format!("/staff/case/{}", reference.as_str());
    let mut officer = app.somebody("Bo Hale", Role::Officer).await;
    let form = officer.get(&format!("{case}/give-access")).await;
    assert!(form.text.contains("name=\"until\""), "{}", form.text);
    let seen = hidden(&form, "seen");
    let until = (app.council.council.clock.today() + TimeDelta::days(20)).to_string();
    let typed = [
        ("seen", &*seen),
        ("duty", "independent-person"),
        ("guest", "Tom Field"),
        ("email", "tom@example.test"),
        ("until", &until),
    ];
    let wrong = [
        typed[0],
        typed[1],
        ("guest", "Max Holt"),
        typed[3],
        typed[4],
    ];
    let refused = officer.post(&format!("{case}/give-access"), &wrong).await;
    assert_eq!(refused.status, 422);
    assert!(refused.text.contains("href=\"#guest\""), "{}", refused.text);
    let once = officer.post(&format!("{case}/give-access"), &typed).await;
    assert_eq!(once.status, 200);
    let code = once.text.split("<code translate=\"no\">").nth(1).unwrap();
    let code = code.split('<').next().unwrap().to_owned();
    assert_eq!(code.len(), 9, "{code}");
    assert!(once.header("cache-control").contains("no-store"));
    let page = officer.get(&case).await;
    assert!(
        page.text.contains("Tom Field (Independent person)"),
        "{}",
        page.text
    );
    assert!(!page.text.contains(&code));
    // Sent again it gives nothing again.
    let again = officer.post(&format!("{case}/give-access"), &typed).await;
    assert_eq!(again.status, 422);
    assert_eq!(app.council.rows("guests").await, 1);
    let press = [("seen", &*hidden(&page, "seen")), ("number", "1")];
    let ended = officer.post(&format!("{case}/end-access"), &press).await;
    assert_eq!((ended.status, ended.location()), (303, &*case));
    let page = officer.get(&case).await;
    assert!(page.text.contains("ended by the team"), "{}", page.text);
    let mut reader = app.somebody("Rae Hill", Role::Reader).await;
    let refused = reader
        .post(&format!("{case}/give-access"), &typed[1..])
        .await;
    assert_eq!(refused.status, 403);
}

#[tokio::test]
async fn a_guest_reads_their_case_and_a_file_of_it_and_goes() {
    let outside = Outside::new().await;
    let mut browser = outside.comes_in().await;
    let page = browser.get("/guest").await;
    assert_eq!(page.status, 200);
    for words in [
        "Priya Lane",
        "Investigating officer",
        "Nobody said why.",
        "The report",
    ] {
        assert!(page.text.contains(words), "{words}: {}", page.text);
    }
    // Nothing of the team's own pages, and no way to them.
    for words in ["/staff", "History", "mill@example", "Exit this page"] {
        assert!(!page.text.contains(words), "{words}: {}", page.text);
    }
    assert!(!page.text.contains("<script"));
    for (name, value) in [
        ("cache-control", "no-store"),
        ("referrer-policy", "no-referrer"),
    ] {
        assert!(page.header(name).contains(value), "{name}");
    }
    let file = browser.get("/guest/file/1").await;
    assert_eq!(file.bytes, b"%PDF-1.7 The otter was right.");
    assert!(file.header("cache-control").contains("no-store"));
    for address in [
        "/guest/file/2",
        "/guest/file/9",
        "/guest/letter/1",
        "/guest/letter/9",
    ] {
        assert!(browser.get(address).await.is_error_page(404), "{address}");
    }
    let gone = browser.post("/guest/sign-out", &[]).await;
    assert!(gone.header("clear-site-data").contains("\"cache\""));
    assert_eq!((gone.status, gone.location()), (303, "/guest/out"));
    assert!(!browser.cookies.contains_key("__Host-guest"));
    assert_eq!(browser.get("/guest").await.location(), "/guest/out");
    assert_eq!(browser.get("/guest/out").await.status, 200);
}

#[tokio::test]
async fn a_wrong_code_says_so_ten_times_and_what_opens_nothing_says_no_more() {
    let outside = Outside::new().await;
    let mut browser = outside.app.visitor();
    let wrong = if outside.code == "00000000" {
        "11111111"
    } else {
        "00000000"
    };
    for _ in 0..9 {
        let page = browser.post(&outside.door, &[("code", wrong)]).await;
        assert_eq!(page.status, 422);
        assert!(page.text.contains("href=\"#code\""), "{}", page.text);
        assert!(!page.text.contains(wrong) && !page.text.contains(outside.reference.as_str()));
    }
    let empty = browser.post(&outside.door, &[("code", " ")]).await;
    assert_eq!(empty.status, 422, "a slip is no try");
    let last = browser.post(&outside.door, &[("code", wrong)]).await;
    let right = browser
        .post(&outside.door, &[("code", &outside.code)])
        .await;
    let unknown = format!("/guest/in/{}", "A".repeat(43));
    let unknown = browser.post(&unknown, &[("code", &outside.code)]).await;
    let asked = browser.get(&outside.door).await;
    let torn = browser.get(&outside.door[..30]).await;
    for page in [&last, &right, &unknown, &asked, &torn] {
        assert_eq!(page.status, 410);
        assert!(
            page.text.contains("This link does not work"),
            "{}",
            page.text
        );
    }
    assert!(!browser.cookies.contains_key("__Host-guest"));
}

#[tokio::test]
async fn nothing_under_guest_answers_without_a_session_and_a_session_opens_nothing_else() {
    let outside = Outside::new().await;
    let mut stranger = outside.app.visitor();
    for pattern in Pattern::ALL {
        if pattern.audience() != Audience::Guest {
            continue;
        }
        let address = pattern.path().replace("{number}", "1");
        for page in [
            stranger.get(&address).await,
            stranger.post(&address, &[]).await,
        ] {
            assert_eq!(
                (page.status, page.location()),
                (303, "/guest/out"),
                "{address}"
            );
        }
    }
    stranger
        .cookies
        .insert("__Host-guest".to_owned(), "A".repeat(43));
    assert_eq!(stranger.get("/guest").await.location(), "/guest/out");
    // A token of staff is none of a guest, and the other way round.
    let mut browser = outside.comes_in().await;
    let token = browser.cookies["__Host-guest"].clone();
    browser.cookies.insert("__Host-staff".to_owned(), token);
    let case = format!("/staff/case/{}", outside.reference.as_str());
    for address in [
        "/staff",
        "/staff/find",
        &case,
        &format!("{case}/file/1"),
        &format!("{case}/looked"),
    ] {
        let page = browser.get(address).await;
        assert_eq!(page.status, 303, "{address}");
        assert!(page.location().starts_with("/staff/sign-in"), "{address}");
    }
    let mut staff = outside.app.somebody("Bo Hale", Role::Officer).await;
    let token = staff.cookies["__Host-staff"].clone();
    staff.cookies.insert("__Host-guest".to_owned(), token);
    assert_eq!(staff.get("/guest").await.location(), "/guest/out");
}

#[tokio::test]
async fn a_guest_sends_forms_where_the_table_of_addresses_says_so_and_nowhere_else() {
    let outside = Outside::new().await;
    let is_guests = |pattern: &&Pattern| pattern.audience() == Audience::Guest;
    for pattern in Pattern::ALL.iter().filter(is_guests) {
        let path = pattern.path().replace("{number}", "1");
        // Of their own each: one of these forms signs out.
        let mut browser = outside.comes_in().await;
        let page = browser.post(&path, &[]).await;
        let takes_nothing = pattern.takes() == Takes::Nothing;
        assert_eq!(page.status == 405, takes_nothing, "{path}: {}", page.status);
    }
}

#[tokio::test]
async fn a_form_of_another_site_does_nothing_as_a_guest() {
    let outside = Outside::new().await;
    let browser = outside.comes_in().await;
    let mut evil = browser.saying("sec-fetch-site", "cross-site");
    assert_eq!(evil.post("/guest/sign-out", &[]).await.status, 403);
    assert_eq!(hands_in(&mut evil, "x", PDF).await.status, 403);
    assert_eq!(
        evil.post(&outside.door, &[("code", &outside.code)])
            .await
            .status,
        403
    );
    let mut old = browser
        .saying("sec-fetch-site", "")
        .saying("origin", "https://evil.example");
    assert_eq!(old.post("/guest/sign-out", &[]).await.status, 403);
    let mut same = browser.clone();
    assert_eq!(same.get("/guest").await.status, 200);
    assert_eq!(outside.app.council.rows("kept_files").await, 2);
}

#[tokio::test]
async fn whoever_is_shut_out_is_so_at_once_whatever_they_have_open() {
    let outside = Outside::new().await;
    let mut browser = outside.comes_in().await;
    assert_eq!(browser.get("/guest").await.status, 200);
    let today = outside.app.council.council.clock.today();
    let somebody_else = appoint("Una Reed", today);
    let (council, of) = (&outside.app.council, &outside.reference);
    council.does(&outside.manager, of, somebody_else).await;
    for address in ["/guest", "/guest/file/1", "/guest/hand-in"] {
        let page = browser.get(address).await;
        assert!(
            page.status == 303 || page.status == 404,
            "{address} {}",
            page.status
        );
    }
    let page = hands_in(&mut browser, "x", PDF).await;
    assert!(page.status == 303 || page.status == 404, "{}", page.status);
    assert_eq!(council.rows("kept_files").await, 2);
}

#[tokio::test]
async fn a_report_is_handed_in_and_stands_in_the_case_with_the_name_of_the_guest() {
    let outside = Outside::new().await;
    let mut browser = outside.comes_in().await;
    let form = browser.get("/guest/hand-in").await;
    assert!(
        form.text.contains("enctype=\"multipart/form-data\""),
        "{}",
        form.text
    );
    let program = hands_in(&mut browser, "Mine", b"MZ\x90\0\x03").await;
    assert_eq!(program.status, 422);
    assert!(program.text.contains("Mine"), "what was typed stays");
    // The page was drawn for another case, into which they came with the same browser before.
    let late = hands_in_to(&mut browser, "2222222X", "Of another", PDF).await;
    assert_eq!(late.status, 422, "{}", late.text);
    assert!(late.text.contains("did not arrive"), "{}", late.text);
    let own = outside.reference.as_str().to_owned();
    let done = hands_in_to(&mut browser, &own, "What I found", PDF).await;
    assert_eq!((done.status, done.location()), (303, "/guest"));
    let page = browser.get("/guest").await;
    assert!(page.text.contains("What I found"), "{}", page.text);
    let case = format!("/staff/case/{}", outside.reference.as_str());
    let mut staff = outside.app.somebody("Bo Hale", Role::Officer).await;
    let page = staff.get(&case).await;
    for words in [
        "What I found",
        "File handed in by Priya Lane",
        "opened the case for the first time",
    ] {
        assert!(page.text.contains(words), "{words}: {}", page.text);
    }
    let file = outside.app.council.file(&outside.reference).await;
    let kept = file.case.files.last().unwrap();
    assert_eq!((kept.from, kept.what.slug()), (Some(1), "report"));
}

#[tokio::test]
async fn who_looked_at_the_case_names_the_guest_and_the_record_of_use_has_each_refusal() {
    let outside = Outside::new().await;
    let mut browser = outside.app.visitor();
    let wrong = if outside.code == "00000000" {
        "11111111"
    } else {
        "00000000"
    };
    browser.post(&outside.door, &[("code", wrong)]).await;
    let mut browser = outside.comes_in().await;
    browser.get("/guest").await;
    browser.get("/guest/file/1").await;
    browser.get("/guest/file/2").await;
    browser.post("/guest/sign-out", &[]).await;
    let mut manager = outside.app.staff().await;
    let case = format!("/staff/case/{}", outside.reference.as_str());
    let page = manager.get(&format!("{case}/looked")).await;
    assert!(
        page.text.contains("Priya Lane (Investigating officer)"),
        "{}",
        page.text
    );
    let record = manager.get("/staff/use/record.csv").await.text;
    let theirs: Vec<&str> = record
        .lines()
        .filter(|line| line.contains("guest-1"))
        .collect();
    for what in [
        "sign-in-refused",
        "sign-in,",
        "opened-work",
        "opened-file",
        "refused",
        "sign-out",
    ] {
        assert!(
            theirs.iter().any(|line| line.contains(what)),
            "{what}: {theirs:?}"
        );
    }
    assert!(!record.contains("Priya") && !record.contains(PRIYA));
    let page = manager.get("/staff/use").await.text;
    assert!(page.contains("From outside, number 1"), "{page}");
}

#[tokio::test]
async fn a_guest_of_one_case_finds_no_other() {
    let outside = Outside::new().await;
    let other = sends(&mut outside.app.visitor(), "complain", &adults_complaint()).await;
    let mut browser = outside.comes_in().await;
    for address in [
        format!("/guest/{}", other.replace('-', "")),
        "/guest/case".to_owned(),
        "/guest/find".to_owned(),
    ] {
        let page = browser.get(&address).await;
        assert!(page.is_error_page(404), "{address} {}", page.status);
    }
    assert!(!browser.get("/guest").await.text.contains(&other));
}

#[tokio::test]
async fn on_a_disk_that_fills_files_from_outside_stop_while_words_go_on() {
    let free = TestApp::new().await.portal.shared.disk.free().unwrap();
    let outside = Outside::at(TestApp::with_least_free(free / 2).await).await;
    let mut browser = outside.comes_in().await;
    let page = hands_in(&mut browser, "What I found", PDF).await;
    assert_eq!(page.status, 503);
    assert!(page.text.contains("What I found"), "what was typed stays");
    let mut child = outside.app.visitor();
    sends(&mut child, "complain", &adults_complaint()).await;
    let file = b"--b0undary\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\nAn otter\r\n--b0undary--\r\n";
    let kind = "multipart/form-data; boundary=b0undary";
    let page = child.post_raw("/sent/file", kind, file.to_vec()).await;
    assert_eq!(page.status, 503);
    assert_eq!(outside.app.council.rows("kept_files").await, 2);
}

#[tokio::test]
async fn what_is_handed_in_counts_as_every_form_does() {
    let outside = Outside::at(TestApp::with(3, "http://localhost:3000").await).await;
    let mut browser = outside.comes_in().await;
    let mut last = hands_in(&mut browser, "What I found", b"").await;
    for _ in 0..3 {
        last = hands_in(&mut browser, "What I found", b"").await;
    }
    assert_eq!(last.status, 429);
    assert!(last.text.contains("What I found"), "what was typed stays");
}
