//! A file is put to a case on its page, read there, and read by whoever is sent the letter with which it goes; with scripts off.

use casework::{LetterAct, Scanner};
use rules::principal::Role;

use crate::acts::by_letter;
use crate::browser::{Browser, Page};
use crate::help::{TestApp, hidden, sends};
use crate::support::complaint;

const PDF: &[u8] = b"%PDF-1.7 The purple otter was right.";
const OTTER: &str = "otter@example.test";

/// The form as a browser sends it, with a file under any name.
async fn sends_file(staff: &mut Browser, path: &str, seen: &str, name: &str, file: &[u8]) -> Page {
    let part = |name: &str, more: &str, bytes: &[u8]| {
        let head =
            format!("--b0undary\r\nContent-Disposition: form-data; name=\"{name}\"{more}\r\n\r\n");
        [head.as_bytes(), bytes, b"\r\n"].concat()
    };
    let body = [
        part("seen", "", seen.as_bytes()),
        part("file", &format!("; filename=\"{name}\""), file),
        part("what", "", b"evidence"),
        part("title", "", b"What <b>the otter</b> wrote"),
        b"--b0undary--\r\n".to_vec(),
    ];
    let kind = "multipart/form-data; boundary=b0undary";
    staff.post_raw(path, kind, body.concat()).await
}

#[tokio::test]
async fn a_file_is_added_and_waits_and_opens_only_as_a_file_to_keep() {
    let app = TestApp::new().await;
    let reference = sends(&mut app.visitor(), "complain", &complaint()).await;
    let mut staff = app.somebody("Ada Example", Role::Officer).await;
    let case = format!("/staff/case/{}", reference.replace('-', ""));
    let path = format!("{case}/add-file");
    let form = staff.get(&path).await;
    assert!(form.text.contains("enctype=\"multipart/form-data\""));
    let seen = hidden(&form, "seen");

    let empty = sends_file(&mut staff, &path, &seen, "", b"").await;
    assert_eq!(empty.status, 422);
    assert!(empty.text.contains("href=\"#file\""), "{}", empty.text);
    let program = sends_file(&mut staff, &path, &seen, "plan.pdf", b"MZ\x90\0\x03").await;
    assert_eq!(program.status, 422);
    assert!(program.text.contains("This kind of file is not taken"));
    assert!(
        program.text.contains("What &lt;b&gt;the otter"),
        "what was typed stays"
    );

    let added = sends_file(&mut staff, &path, &seen, "../../x\".exe", PDF).await;
    assert_eq!((added.status, added.location()), (303, &*case));
    let page = staff.get(&case).await;
    assert!(
        page.text.contains("no virus scanner is set up"),
        "{}",
        page.text
    );
    assert!(!page.text.contains(&format!("{case}/file/1")));
    assert!(
        staff
            .get(&format!("{case}/file/1"))
            .await
            .is_error_page(404)
    );
    // Sent again from a page that has not seen it, it is not added twice.
    let again = sends_file(&mut staff, &path, &seen, "plan.pdf", PDF).await;
    assert_eq!(again.status, 422);
}

#[tokio::test]
async fn a_bucket_that_is_away_takes_no_file_and_what_was_typed_stays() {
    let app = TestApp::without_bucket().await;
    let reference = sends(&mut app.visitor(), "complain", &complaint()).await;
    let mut staff = app.somebody("Ada Example", Role::Officer).await;
    let path = format!("/staff/case/{}/add-file", reference.replace('-', ""));
    let seen = hidden(&staff.get(&path).await, "seen");
    let away = sends_file(&mut staff, &path, &seen, "plan.pdf", PDF).await;
    assert_eq!(away.status, 503);
    assert!(
        away.text.contains("What &lt;b&gt;the otter"),
        "{}",
        away.text
    );
    assert!(!away.text.contains("kx7v2") && !away.text.contains("heard-files"));
    assert_eq!(app.council.rows("kept_files").await, 0);
    // Everything else goes on.
    assert_eq!(staff.get("/staff").await.status, 200);
}

#[tokio::test]
async fn a_file_that_is_clean_is_kept_by_whoever_may_and_never_shown_by_a_browser() {
    let app = TestApp::new().await;
    let reference = sends(&mut app.visitor(), "complain", &complaint()).await;
    let ada = app.council.colleague("Ada Marsh").await;
    let of = reference.parse().unwrap();
    app.council.has_a_report(&ada, &of).await;
    let case = format!("/staff/case/{}", reference.replace('-', ""));
    let mut reader = app.somebody("Rae Hill", Role::Reader).await;
    let page = reader.get(&case).await;
    let link = format!("href=\"{case}/file/1\"");
    assert!(page.text.contains(&link), "{}", page.text);
    let file = reader.get(&format!("{case}/file/1")).await;
    assert_eq!(file.status, 200);
    assert_eq!(file.bytes, b"%PDF-1.7 The otter was right.");
    assert_eq!(file.header("content-type"), "application/pdf");
    assert_eq!(file.header("x-content-type-options"), "nosniff");
    let name = file.header("content-disposition");
    let plain = "attachment; filename=\"The-report.pdf\"; filename*=UTF-8''The%2Dreport.pdf";
    assert_eq!(name, plain);
    assert!(file.header("cache-control").contains("no-store"));
    // Who may only read puts none to the case.
    let refused = sends_file(&mut reader, &format!("{case}/add-file"), "1", "x.pdf", PDF).await;
    assert_eq!(refused.status, 403);
    assert_eq!(app.council.rows("kept_files").await, 1);
    // Nobody else reads it.
    let stranger = app.visitor().get(&format!("{case}/file/1")).await;
    assert!(stranger.location().starts_with("/staff/sign-in"));
}

#[tokio::test]
async fn what_comes_with_a_letter_opens_from_its_page() {
    let app = TestApp::new().await;
    let mut child = app.visitor();
    let reference = sends(&mut child, "complain", &complaint()).await;
    let of = reference.parse().unwrap();
    let ada = app.council.colleague("Ada Marsh").await;
    app.council.has_a_report(&ada, &of).await;
    app.council
        .does(&ada, &of, by_letter(app.council.council.clock.today()))
        .await;
    let text = app.council.words_of(&of, 1).await;
    let form = [
        ("text", &*text),
        ("asks_enclosed", "yes"),
        ("enclosed", "1"),
    ];
    let sent = app.council.works_on(&ada, &of, 1, LetterAct::Email, &form);
    sent.await.unwrap();
    app.council.runs_jobs().await;
    let mut ready = app.council.letters_to(OTTER);
    ready.retain(|post| post.subject == "We have written to you");
    let ready = ready.pop().unwrap().text;
    let (_, rest) = ready.split_once("/letter/").unwrap();
    let path = format!("/letter/{}", rest.split_whitespace().next().unwrap());

    let mut reader = app.visitor();
    reader.get(&path).await;
    let opened = reader.post(&path, &[("reference", &reference)]).await;
    let page = reader.get(opened.location()).await;
    assert!(
        page.text.contains("What comes with this letter"),
        "{}",
        page.text
    );
    assert!(page.text.contains("The report") && page.text.contains("PDF, 1 KB"));
    let file = format!("{path}/file/1");
    let typed = hidden(&page, "reference");
    let kept = reader.post(&file, &[("reference", &typed)]).await;
    assert_eq!(kept.status, 200);
    assert_eq!(kept.bytes, b"%PDF-1.7 The otter was right.");
    for (file, typed) in [
        (&file, "HFY6-FN6M"),
        (&file, ""),
        (&format!("{path}/file/2"), &typed),
    ] {
        assert!(
            reader
                .post(file, &[("reference", typed)])
                .await
                .is_error_page(404)
        );
    }
}

#[tokio::test]
async fn a_file_that_waits_says_so() {
    let mut council = crate::support::TestCouncil::new().await;
    council.council.files.scanner = Scanner::at("/nowhere/clamd.ctl");
    let app = TestApp::of(council).await;
    let reference = sends(&mut app.visitor(), "complain", &complaint()).await;
    let mut staff = app.somebody("Ada Example", Role::Officer).await;
    let case = format!("/staff/case/{}", reference.replace('-', ""));
    let form = staff.get(&format!("{case}/add-file")).await;
    let seen = hidden(&form, "seen");
    sends_file(
        &mut staff,
        &format!("{case}/add-file"),
        &seen,
        "plan.pdf",
        PDF,
    )
    .await;
    let page = staff.get(&case).await;
    assert!(
        page.text.contains("Being checked for viruses"),
        "{}",
        page.text
    );
}

#[tokio::test]
async fn a_file_that_is_lost_says_so_on_a_page_and_on_that_of_its_case() {
    let app = TestApp::new().await;
    let reference = sends(&mut app.visitor(), "complain", &complaint()).await;
    let ada = app.council.colleague("Ada Marsh").await;
    let of = reference.parse().unwrap();
    app.council.has_a_report(&ada, &of).await;
    let case = format!("/staff/case/{}", reference.replace('-', ""));
    let mut staff = app.somebody("Rae Hill", Role::Reader).await;
    let place = app.council.council.files.place.clone().unwrap();
    let id = place.all().await.unwrap()[0];
    let file = app.council.database.folder.join("files/westmere");
    let file = file.join(id.to_string());
    std::fs::write(&file, b"another").unwrap();
    for told in [
        "It is damaged where files",
        "It is not there any more where",
    ] {
        let lost = staff.get(&format!("{case}/file/1")).await;
        assert_eq!(lost.status, 410);
        assert!(
            lost.text.contains("This file cannot be opened"),
            "{}",
            lost.text
        );
        let page = staff.get(&case).await;
        assert!(page.text.contains(told), "{}", page.text);
        assert!(!page.text.contains(&format!("href=\"{case}/file/1\"")));
        std::fs::remove_file(&file).ok();
    }
}
