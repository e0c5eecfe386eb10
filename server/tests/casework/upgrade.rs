//! A database that an earlier build made is imported: nothing that stands in it is lost or read otherwise.

use std::fs::Permissions;
use std::os::unix::fs::PermissionsExt;
use std::sync::Arc;

use casework::Council;
use casework::clock::TimeSource;
use council::{EXAMPLE, Profile};
use mail::letters::Letters;
use report::assurance::AssuranceService;
use rules::calendar::Calendar;
use rules::case::Case;
use rules::reference::Reference;
use sea_orm::{ConnectionTrait, DbBackend, Statement};
use store::{MasterKey, ReportState, Store};

use crate::support::{TestDatabase, onlooker, reads};

const SQLITE: &str = include_str!("../data/upgrade/2026-11-28.sqlite.sql");
const POSTGRESQL: &str = include_str!("../data/upgrade/2026-11-28.postgresql.sql");
const KEY: &str = include_str!("../data/upgrade/invented.key");

/// What is in the fixture: 30 representations that were sent in the portal, and 18 of earlier years.
const CASES: usize = 48;
const EVENTS: usize = 110;

/// The database as the earlier build left it, opened by this one.
async fn upgraded(books: &TestDatabase) -> Store {
    // SQLite opens only a file that is there.
    std::fs::File::create(books.folder.join("heard.db")).unwrap();
    let behind = books.behind().await;
    let made = match behind.get_database_backend() {
        DbBackend::Sqlite => SQLITE,
        _ => POSTGRESQL,
    };
    for statement in made.split("\n--\n") {
        behind.execute_unprepared(statement).await.unwrap();
    }
    behind.close().await.unwrap();
    let file = books.folder.join("master.key");
    std::fs::write(&file, KEY).unwrap();
    std::fs::set_permissions(&file, Permissions::from_mode(0o600)).unwrap();
    let (key, _) = MasterKey::load_or_make(&file).unwrap();
    Store::open(&books.url, key).await.unwrap()
}

async fn references(books: &TestDatabase) -> Vec<Reference> {
    let behind = books.behind().await;
    let all = Statement::from_string(
        behind.get_database_backend(),
        "select reference from cases order by reference",
    );
    let rows = behind.query_all_raw(all).await.unwrap();
    let read = |row: &sea_orm::QueryResult| -> String { row.try_get("", "reference").unwrap() };
    rows.iter().map(|row| read(row).parse().unwrap()).collect()
}

#[tokio::test]
async fn every_case_of_an_earlier_build_is_read_and_stands_as_its_events_say() {
    let test = TestDatabase::new().await;
    let store = upgraded(&test).await;
    let books = store.council(&Profile::read(EXAMPLE).unwrap().id);
    let references = references(&test).await;
    assert_eq!(references.len(), CASES);
    let (mut events, mut letters, mut messages) = (0, 0, 0);
    for reference in &references {
        let file = books
            .case_file(reads(&onlooker()), reference)
            .await
            .unwrap()
            .unwrap();
        let history = file.history.iter().map(|row| &row.recorded);
        assert_eq!(Case::replay(history).unwrap(), file.case, "{reference}");
        events += file.history.len();
        messages += file.notices.len();
        let by = onlooker();
        let opened = reads(&by).open(&books, reference).await;
        let (open, _) = opened.unwrap().unwrap();
        for letter in &file.letters {
            let words = books.letter_draft(&open, letter.number).await.unwrap();
            assert!(words.is_some(), "{reference} {}", letter.number);
            letters += 1;
        }
    }
    assert_eq!((events, letters, messages), (EVENTS, 6, 83));
}

#[tokio::test]
async fn what_else_an_earlier_build_kept_is_read_and_the_cases_can_be_worked_out_again() {
    let test = TestDatabase::new().await;
    let store = upgraded(&test).await;
    let profile = Profile::read(EXAMPLE).unwrap();
    let books = store.council(&profile.id);
    let year = "2025-26".parse().unwrap();
    let report = books.held_report(year).await.unwrap().unwrap();
    assert_eq!(report.state, ReportState::Published);
    assert!(
        report
            .kept
            .is_some_and(|kept| !kept.report.sections.is_empty())
    );
    let day = "2026-11-28".parse().unwrap();
    let kept: Option<Vec<AssuranceService>> = books.kept_assurance(day, None).await.unwrap();
    let rows: Vec<_> = kept
        .unwrap()
        .into_iter()
        .flat_map(|service| service.rows)
        .collect();
    assert!(
        rows.iter().any(report::assurance::AssuranceRow::is_late)
            && rows.iter().any(|row| !row.is_late())
    );
    assert_eq!(books.every_account().await.unwrap().len(), 3);
    assert_eq!(books.totals().await.unwrap().of(year, "context").count(), 3);

    let council = Council::new(
        books.clone(),
        TimeSource::fixed("2026-11-28T15:00:00Z".parse().unwrap()),
        Calendar::england_and_wales(),
        Arc::new(profile),
        Arc::new(Letters::built_in()),
        "http://localhost:3000".parse().unwrap(),
    );
    let rebuilt = casework::rebuild_cases(&council).await.unwrap();
    assert_eq!(rebuilt, CASES as u64);
}
