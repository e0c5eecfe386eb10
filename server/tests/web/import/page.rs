//! The staff page on which earlier years are imported, with scripts off.

use rules::principal::Role;

use crate::browser::{Browser, Page};
use crate::earlier::LIST;
use crate::help::TestApp;

pub(super) const PATH: &str = "/staff/import";

pub(super) async fn sends(browser: &mut Browser, what: &str, file: &[u8], button: &str) -> Page {
    let part = |name: &str, more: &str, bytes: &[u8]| {
        let head =
            format!("--b0undary\r\nContent-Disposition: form-data; name=\"{name}\"{more}\r\n\r\n");
        [head.as_bytes(), bytes, b"\r\n"].concat()
    };
    let body = [
        part("what", "", what.as_bytes()),
        part("file", "; filename=\"cases.csv\"", file),
        part("do", "", button.as_bytes()),
        b"--b0undary--\r\n".to_vec(),
    ];
    browser
        .post_raw(
            PATH,
            "multipart/form-data; boundary=b0undary",
            body.concat(),
        )
        .await
}

#[tokio::test]
async fn what_excel_reads_of_ours_is_read_when_it_comes_back() {
    let app = TestApp::new().await;
    let mut staff = app.somebody("Mo Hall", Role::Manager).await;
    for (what, said) in [
        ("cases", "One case would be"),
        ("totals", "One figure would be"),
    ] {
        let template = staff
            .get(&format!("/staff/import/template/{what}.csv"))
            .await;
        assert!(template.text.starts_with('\u{feff}'), "{what}");
        let page = sends(&mut staff, what, template.text.as_bytes(), "check").await;
        assert!(
            page.status == 200 && page.text.contains(said),
            "{what}: {}",
            page.text
        );
    }
}

#[tokio::test]
async fn a_file_is_checked_and_then_imported() {
    let app = TestApp::new().await;
    let mut staff = app.somebody("Mo Hall", Role::Manager).await;
    let page = staff.get(PATH).await;
    assert_eq!(page.status, 200);
    assert!(
        page.text.contains("enctype=\"multipart/form-data\""),
        "{}",
        page.text
    );
    let template = staff.get("/staff/import/template/cases.csv").await;
    assert!(template.text.starts_with("\u{feff}ref,kind,received,"));
    assert!(
        template
            .header("content-disposition")
            .contains("attachment")
    );
    assert_eq!(staff.get("/staff/import/template/x.csv").await.status, 404);

    let page = sends(&mut staff, "cases", LIST.as_bytes(), "check").await;
    assert_eq!(page.status, 200);
    assert!(
        page.text.contains("3 cases would be added"),
        "{}",
        page.text
    );
    assert_eq!(app.council.rows("case_keys").await, 0);
    let page = sends(&mut staff, "cases", LIST.as_bytes(), "import").await;
    assert!(page.text.contains("3 cases were added"), "{}", page.text);
    assert!(page.text.contains("cases.csv") && page.text.contains("Mo Hall"));
    assert_eq!(app.council.rows("case_keys").await, 3);
}

#[tokio::test]
async fn a_list_that_says_more_tells_what_it_changes_before_and_the_case_tells_it_after() {
    let app = TestApp::new().await;
    let mut staff = app.somebody("Mo Hall", Role::Manager).await;
    sends(&mut staff, "cases", LIST.as_bytes(), "import").await;
    let more = LIST.replace(
        "leaving_care,delay,,,,",
        "leaving_care,delay,2026-11-20,not-upheld,,",
    );
    let page = sends(&mut staff, "cases", more.as_bytes(), "check").await;
    for said in [
        "No case would be added; 2 are here already",
        "Of one case that is here the list says something else",
        "3: stage1_ended, stage1_outcome, closed. It would be closed. If it goes on, write open under closed",
    ] {
        assert!(page.text.contains(said), "{said}: {}", page.text);
    }
    let page = sends(&mut staff, "cases", more.as_bytes(), "import").await;
    assert!(
        page.text
            .contains("the list says something else, and it was changed"),
        "{}",
        page.text
    );
    let found = staff.get("/staff?show=closed").await;
    let links = found.text.split("href=\"/staff/case/").skip(1);
    let mut cases: Vec<_> = links.filter_map(|rest| rest.split('"').next()).collect();
    cases.dedup();
    assert_eq!(cases.len(), 3);
    let mut pages = Vec::new();
    for case in cases {
        pages.push(staff.get(&format!("/staff/case/{case}")).await.text);
    }
    let changed = pages
        .iter()
        .filter(|page| page.contains("Changed by a later list"));
    let changed: Vec<_> = changed.collect();
    assert_eq!(changed.len(), 1);
    assert!(changed[0].contains("stage1_ended, stage1_outcome, closed"));
}

#[tokio::test]
async fn what_is_wrong_stands_in_a_table_and_what_was_typed_is_text() {
    let app = TestApp::new().await;
    let mut staff = app.somebody("Mo Hall", Role::Manager).await;
    let wrong = LIST.replace("communication;delay", "<script>x</script>");
    let page = sends(&mut staff, "cases", wrong.as_bytes(), "import").await;
    assert_eq!(page.status, 422);
    assert!(page.text.contains("Row 2, natures"), "{}", page.text);
    assert!(!page.text.contains("<script>x"), "{}", page.text);
    for (what, file, said) in [
        ("cases", &b""[..], "Choose a file first"),
        ("", LIST.as_bytes(), "Say what is in the file"),
        ("totals", LIST.as_bytes(), "There is no column"),
    ] {
        let page = sends(&mut staff, what, file, "import").await;
        assert_eq!(page.status, 422, "{said}");
        assert!(page.text.contains(said), "{said}: {}", page.text);
    }
    assert_eq!(app.council.rows("case_keys").await, 0);
}

/// The names and values that a form of the page would send, with what is chosen in its lists.
fn chosen(page: &Page, meanings: &[(&str, &str)]) -> Vec<(&'static str, String)> {
    let form = page
        .text
        .split("action=\"/staff/import/words\"")
        .nth(1)
        .unwrap();
    let form = form.split("</form>").next().unwrap();
    let value = |row: &str, name: &str| {
        let field = row
            .split(&format!("name=\"{name}\" value=\""))
            .nth(1)
            .unwrap();
        field.split('"').next().unwrap().to_owned()
    };
    let rows = form.split("<tr>").filter(|row| row.contains("own_word"));
    let mut sent = Vec::new();
    for row in rows {
        let word = value(row, "own_word");
        let meant = meanings.iter().find(|(known, _)| *known == word);
        let meaning = meant.map_or("", |(_, meaning)| *meaning);
        assert!(
            row.contains(&format!("value=\"{meaning}\"")),
            "{meaning}: {row}"
        );
        sent.push(("own_list", value(row, "own_list")));
        sent.push(("own_word", word));
        sent.push(("own_meaning", meaning.to_owned()));
    }
    sent
}

#[tokio::test]
async fn own_headings_and_words_are_asked_where_they_are_met_and_known_the_next_time() {
    let app = TestApp::new().await;
    let mut staff = app.somebody("Mo Hall", Role::Manager).await;
    let theirs = LIST
        .replacen("received", "Date in", 1)
        .replace("adoption", "Adopters team");
    let meant = [("Date in", "received"), ("Adopters team", "adoption")];
    let mut officer = app.somebody("Ada Marsh", Role::Officer).await;
    // The rows are read once their headings are known.
    for _ in 0..2 {
        let page = sends(&mut staff, "cases", theirs.as_bytes(), "import").await;
        assert_eq!(page.status, 422);
        let sent = chosen(&page, &meant);
        assert_eq!(sent.len(), 3, "{sent:?}");
        let sent: Vec<(&str, &str)> = sent
            .iter()
            .map(|(name, value)| (*name, value.as_str()))
            .collect();
        assert_eq!(officer.post("/staff/import/words", &sent).await.status, 403);
        assert_eq!(staff.post("/staff/import/words", &sent).await.status, 303);
    }
    let page = sends(&mut staff, "cases", theirs.as_bytes(), "import").await;
    assert!(page.text.contains("3 cases were added"), "{}", page.text);

    let page = staff.get(PATH).await;
    assert!(
        page.text.contains("Forget “Adopters team”"),
        "{}",
        page.text
    );
    let forgotten = [
        ("own_list", "services"),
        ("own_word", "Adopters team"),
        ("own_meaning", ""),
    ];
    // A row that is left blank says nothing.
    staff.post("/staff/import/words", &forgotten).await;
    assert!(
        staff
            .get(PATH)
            .await
            .text
            .contains("Forget “Adopters team”")
    );
    let forgotten = [&forgotten[..], &[("forget", "yes")]].concat();
    assert_eq!(
        staff.post("/staff/import/words", &forgotten).await.status,
        303
    );
    let page = staff.get(PATH).await;
    assert!(!page.text.contains("Adopters team"), "{}", page.text);
    assert!(page.text.contains("Forget “Date in”"), "{}", page.text);
}

#[tokio::test]
async fn a_file_that_is_too_long_is_refused_on_the_same_page() {
    let app = TestApp::new().await;
    let mut staff = app.somebody("Mo Hall", Role::Manager).await;
    let page = sends(&mut staff, "cases", &vec![b'x'; 33 * 1024 * 1024], "import").await;
    assert_eq!(page.status, 413);
    assert!(page.text.contains("larger than 32 MB"), "{}", page.text);
}

#[tokio::test]
async fn where_the_disk_takes_no_file_the_page_says_so_and_nothing_is_imported() {
    let app = TestApp::without_disk().await;
    let mut staff = app.somebody("Mo Hall", Role::Manager).await;
    let page = sends(&mut staff, "cases", LIST.as_bytes(), "import").await;
    assert_eq!(page.status, 503);
    assert!(page.text.contains("its disk is full"), "{}", page.text);
    assert_eq!(app.council.rows("case_keys").await, 0);
}

#[tokio::test]
async fn nobody_else_brings_anything_in() {
    let app = TestApp::new().await;
    let mut officer = app.somebody("Ada Marsh", Role::Officer).await;
    let page = officer.get(PATH).await;
    assert_eq!(page.status, 200);
    assert!(!page.text.contains("multipart"), "{}", page.text);
    let page = sends(&mut officer, "cases", LIST.as_bytes(), "import").await;
    assert_eq!(page.status, 403);
    let page = sends(&mut app.visitor(), "cases", LIST.as_bytes(), "import").await;
    assert_eq!(page.status, 303);
    let mut manager = app.somebody("Mo Hall", Role::Manager).await;
    let mut elsewhere = manager.saying("sec-fetch-site", "cross-site");
    let page = sends(&mut elsewhere, "cases", LIST.as_bytes(), "import").await;
    assert_eq!(page.status, 403);
    assert_eq!(app.council.rows("case_keys").await, 0);
    // A case that was imported shows what earlier records say of it.
    sends(&mut manager, "cases", LIST.as_bytes(), "import").await;
    let queue = manager.get("/staff").await;
    let case = queue.text.split("/staff/case/").nth(1).unwrap();
    let page = manager.get(&format!("/staff/case/{}", &case[..8])).await;
    assert_eq!(page.status, 200);
    for words in [
        "From earlier records",
        "No call back.",
        "Imported from earlier records",
    ] {
        assert!(page.text.contains(words), "{words}: {}", page.text);
    }
}

/// A complaint of 2021 that is over, with something that was to be done after it and was not.
const OF_2021: &str = "\
ref,kind,received,who,services,natures,points,stage1_ended,stage1_outcome,learning,actions,closed
old,statutory,2021-04-12,child-direct,early_help,communication,2,2021-04-26,partially-upheld,learned,2022-05-31,2021-04-26
";

#[tokio::test]
async fn a_complaint_of_2021_asks_nobody_for_what_was_over_long_ago_and_its_dates_have_their_year()
{
    let app = TestApp::new().await;
    let mut staff = app.somebody("Mo Hall", Role::Manager).await;
    sends(&mut staff, "cases", OF_2021.as_bytes(), "import").await;
    let list = staff.get("/staff?show=closed").await.text;
    let dashboard = staff.get("/staff/dashboard").await.text;
    let at = list.find("/staff/case/").expect("it is on the list") + "/staff/case/".len();
    let page = staff
        .get(&format!("/staff/case/{}", &list[at..at + 8]))
        .await
        .text;

    // The list and the dashboard say the same: nothing is late, and one action is past its date.
    assert!(
        list.contains("to be done by Tue 31 May 2022 · past its date"),
        "{list}"
    );
    for (name, text) in [("list", &list), ("page", &page)] {
        assert!(!text.contains("late by"), "{name}: {text}");
        assert!(text.contains("Mon 12 Apr 2021"), "{name}: {text}");
    }
    for (figure, words) in [("0", "late"), ("1", "actions past their date")] {
        let tile = format!(
            "<span class=\"app-tile__number\">{figure}</span> <span class=\"app-tile__words\">{words}</span>"
        );
        assert!(dashboard.contains(&tile), "{tile}: {dashboard}");
    }
    for asked in [
        "No receipt went",
        "Tell them that it arrived",
        "They told us of no needs",
        "Not yet",
    ] {
        assert!(!page.contains(asked), "{asked}: {page}");
    }
    for said in [
        "Partially upheld",
        "do not say what was found of each point",
        "Not recorded",
    ] {
        assert!(page.contains(said), "{said}: {page}");
    }
    for invented in [
        "<dd dir=\"auto\">Upheld</dd>",
        "<dd dir=\"auto\">Not upheld</dd>",
        "No advocate is needed",
    ] {
        assert!(!page.contains(invented), "{invented}: {page}");
    }
}
