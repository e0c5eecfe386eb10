//! The register as a list: what is in it for whom, and what is not.

use std::io::Cursor;

use calamine::{Data, Ods, Reader, Xlsx};
use casework::{RegisterChoice, list_register};
use report::ReportFilter;
use rules::acts::exclude::Exclude;
use rules::principal::Role;

use super::imported::{Of, imports};
use crate::help::{OFFICER, TestApp, sends};
use crate::support::{address_of, complaint};

const CASES: &str = "\
ref,kind,received,channel,who,age,services,natures,advocacy,stage1_ended,stage1_outcome,stage2_asked,stage2_ended,stage2_outcome,closed,summary
A-1,statutory,2025-05-06,email,child-direct,under-18,children_in_care,communication,accepted,2025-05-19,upheld,2025-06-02,2025-07-01,not-upheld,2025-07-01,Jo Winterbourne wrote
A-2,statutory,2025-06-10,email,parent,,early_help,delay,,2025-07-29,not-upheld,,,,2025-07-29,
A-3,compliment,2025-06-11,email,parent,,early_help,,,,,,,,2025-06-11,
A-4,statutory,2025-06-12,email,parent,,early_help,delay,,2025-06-12,logged-in-error,,,,2025-06-12,
A-5,statutory,2026-06-12,email,parent,,early_help,delay,,2026-06-22,upheld,,,,2026-06-22,
";

const YEAR: &str = "from=01%2F04%2F2025&to=31%2F03%2F2026";

async fn app() -> TestApp {
    let app = TestApp::new().await;
    imports(&app.council.council, Of::Cases, "cases.csv", CASES).await;
    app
}

/// The lines of a list, each by its headings.
fn lines(text: &str) -> Vec<Vec<(String, String)>> {
    let text = text.trim_start_matches('\u{feff}');
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let heads = reader.headers().unwrap().clone();
    let named = |line: csv::StringRecord| {
        let cells = heads.iter().zip(line.iter());
        cells
            .map(|(head, cell)| (head.to_owned(), cell.to_owned()))
            .collect()
    };
    reader.records().map(|line| named(line.unwrap())).collect()
}

fn cell<'l>(line: &'l [(String, String)], head: &str) -> Option<&'l str> {
    let found = line.iter().find(|(known, _)| known == head);
    found.map(|(_, cell)| cell.as_str())
}

#[tokio::test]
async fn an_officer_takes_away_one_row_for_each_complaint_of_the_chosen_days() {
    let app = Box::pin(app()).await;
    let mut officer = app.somebody("Ada Marsh", Role::Officer).await;
    let file = officer
        .get(&format!("/staff/register/file/csv?{YEAR}"))
        .await;
    assert_eq!(file.status, 200);
    assert!(file.text.starts_with('\u{feff}'));
    assert_eq!(
        file.header("content-disposition"),
        "attachment; filename=\"register-2025-04-01-to-2026-03-31.csv\""
    );
    let found = lines(&file.text);
    let received: Vec<_> = found.iter().map(|line| cell(line, "Received")).collect();
    assert_eq!(
        received,
        [Some("2025-05-06"), Some("2025-06-10"), Some("2025-06-11")],
        "neither what was recorded in error nor another year"
    );
    for (head, says) in [
        ("Kind", "Complaint under the Children Act"),
        ("Made by", "Child or young person"),
        ("Age", "Under 18"),
        ("What it is about", "Communication"),
        ("Stage 1: ended", "2025-05-19"),
        ("Stage 1: outcome", "Upheld"),
        ("Stage 1: in time", "yes"),
        ("Stage 2: asked for", "2025-06-02"),
        ("Stage 2: ended", "2025-07-01"),
        ("Stage 2: outcome", "Not upheld"),
        ("Stage 3: asked for", ""),
        ("Closed", "2025-07-01"),
    ] {
        assert_eq!(cell(&found[0], head), Some(says), "{head}");
    }
    assert!(!file.text.contains("Winterbourne"), "{}", file.text);

    let only = format!("/staff/register/file/csv?{YEAR}&kind=statutory&who=parent&errors=mark");
    let file = officer.get(&only).await;
    let marks: Vec<_> = lines(&file.text)
        .iter()
        .map(|line| cell(line, "Recorded in error or twice").map(str::to_owned))
        .collect();
    assert_eq!(marks, [Some(String::new()), Some("yes".to_owned())]);
}

#[tokio::test]
async fn a_reader_sees_nothing_of_who_complained_and_cannot_choose_by_it() {
    let app = Box::pin(app()).await;
    let mut reader = app.somebody("Rea Dee", Role::Reader).await;
    let file = reader
        .get(&format!("/staff/register/file/csv?{YEAR}"))
        .await;
    let found = lines(&file.text);
    assert_eq!(found.len(), 3);
    for head in ["Made by", "Age", "Advocate", "Why no advocate was offered"] {
        assert_eq!(cell(&found[0], head), None, "{head}");
    }
    assert!(!file.text.contains("or young person"), "{}", file.text);
    let by_who = reader
        .get(&format!("/staff/register/file/csv?{YEAR}&who=parent"))
        .await;
    assert_eq!(by_who.status, 403);
    let page = reader
        .get(&format!("/staff/register?{YEAR}&who=parent"))
        .await;
    assert_eq!(page.status, 200);
    assert!(page.text.contains("The list has 3 rows."), "{}", page.text);
    assert!(page.text.contains("because your account is for reading"));
    assert!(!page.text.contains("name=\"who\""), "{}", page.text);
}

#[tokio::test]
async fn a_workbook_of_the_register_has_dates_that_are_dates() {
    let app = Box::pin(app()).await;
    let mut officer = app.somebody("Ada Marsh", Role::Officer).await;
    let file = officer
        .get(&format!("/staff/register/file/xlsx?{YEAR}"))
        .await;
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(file.bytes.clone())).unwrap();
    let sheet = book.worksheet_range("The register as a list").unwrap();
    let rows: Vec<&[Data]> = sheet.rows().collect();
    let is_head = |row: &&&[Data]| row.contains(&Data::String("Received".to_owned()));
    let head = rows.iter().position(|row| is_head(&row)).unwrap();
    let at = rows[head]
        .iter()
        .position(|cell| *cell == Data::String("Received".to_owned()));
    let Data::DateTime(day) = &rows[head + 1][at.unwrap()] else {
        panic!("no date: {:?}", rows[head + 1]);
    };
    // 6 May 2025, as spreadsheets count days.
    assert!(
        day.is_datetime() && (day.as_f64() - 45_783.0).abs() < f64::EPSILON,
        "{day:?}"
    );
    let file = officer
        .get(&format!("/staff/register/file/ods?{YEAR}"))
        .await;
    let mut open: Ods<_> = Ods::new(Cursor::new(file.bytes.clone())).unwrap();
    let sheet = open.worksheet_range("The register as a list").unwrap();
    let is_day = |cell: &Data| *cell == Data::DateTimeIso("2025-05-06".to_owned());
    assert!(sheet.rows().flatten().any(is_day), "{sheet:?}");
    let above: Vec<String> = rows[..head].iter().map(|row| row[0].to_string()).collect();
    assert!(
        above.contains(&"Received from 1 April 2025 to 31 March 2026.".to_owned()),
        "{above:?}"
    );
}

#[tokio::test]
async fn a_case_that_is_kept_from_somebody_is_said_as_a_number_that_is_the_same_whatever_they_choose()
 {
    let app = TestApp::new().await;
    let reference = sends(&mut app.visitor(), "complain", &complaint()).await;
    app.has_officer().await;
    let mut ada = app.somebody("Ada Marsh", Role::Officer).await;
    let path = "/staff/register/file/csv";
    assert_eq!(lines(&ada.get(path).await.text).len(), 1);
    let store = &app.council.council.store;
    let account = async |email: &str| store.staff_by_email(email).await.unwrap().unwrap();
    let exclude = Exclude {
        name: "Ada Marsh".to_owned(),
        account: Some(account(&address_of("Ada Marsh")).await.id),
    };
    let sam = account(OFFICER).await.principal();
    app.council
        .does(&sam, &reference.parse().unwrap(), exclude)
        .await;
    assert_eq!(lines(&ada.get(path).await.text).len(), 0);
    let kept = "One case is kept from you, of whatever days. It is not in the list.";
    for query in ["", "?from=2020-01-01&to=2020-01-02", "?kind=compliment"] {
        let page = ada.get(&format!("/staff/register{query}")).await;
        assert!(page.text.contains(kept), "{query}: {}", page.text);
        assert!(page.text.contains("There is nothing in this list."));
    }
}

#[tokio::test]
async fn a_list_that_would_be_too_long_is_not_made() {
    let app = Box::pin(app()).await;
    app.has_officer().await;
    let council = &app.council.council;
    let officer = council.store.staff_by_email(OFFICER).await.unwrap();
    let officer = officer.unwrap().principal();
    let choice = RegisterChoice {
        only: ReportFilter {
            from: "2025-04-01".parse().ok(),
            to: "2026-03-31".parse().ok(),
            ..ReportFilter::default()
        },
        ..RegisterChoice::default()
    };
    let (listing, rows) = list_register(council, &officer, &choice, ("csv", None), 3)
        .await
        .unwrap();
    assert_eq!((listing.count, rows.map(|rows| rows.len())), (3, Some(3)));
    let (listing, rows) = list_register(council, &officer, &choice, ("csv", None), 2)
        .await
        .unwrap();
    assert_eq!((listing.count, rows), (3, None));
}

#[tokio::test]
async fn a_list_of_what_cannot_be_is_not_made() {
    let app = Box::pin(app()).await;
    let mut staff = app.staff().await;
    for path in [
        "/staff/register/file/csv?service=nowhere",
        "/staff/register/file/csv?kind=nothing",
        "/staff/register/file/csv?errors=perhaps",
        "/staff/register/file/pdf",
    ] {
        assert!(staff.get(path).await.is_error_page(404), "{path}");
    }
    let stranger = app.visitor().get("/staff/register/file/csv").await;
    assert_eq!(stranger.status, 303, "a session is asked for");
}
