//! How often the store is asked: on `SQLite` everybody waits for each statement of whoever writes.

use std::sync::{Arc, Mutex};

use casework::{self, Council, Submitted};
use rules::intake::Journey;
use store::{DraftToken, Query, Store};
use words::Locale;

use crate::support::{TestCouncil, complaint};

/// An office that tells each statement.
async fn watched(council: &TestCouncil) -> (Council, Arc<Mutex<Vec<String>>>) {
    let said = Arc::new(Mutex::new(Vec::new()));
    let hears = Arc::clone(&said);
    let on_statement = move |statement: Query| {
        hears.lock().unwrap().push(statement.sql().to_owned());
    };
    let (url, key) = (&council.database.url, council.database.key.clone());
    let store = Store::open_watched_whole(url, key, on_statement)
        .await
        .unwrap();
    let mut watched = council.council.clone();
    watched.store = store.council(council.council.store.council());
    said.lock().unwrap().clear();
    (watched, said)
}

#[tokio::test]
async fn a_submission_is_six_steps_and_two_more_when_its_mailbox_is_known() {
    let council = TestCouncil::new().await;
    let (watched, said) = watched(&council).await;
    // PostgreSQL takes the writes of a new case one by one; there nobody waits for another's.
    let more = if council.database.url.starts_with("postgres") {
        6
    } else {
        0
    };
    for most in [6 + more, 8 + more] {
        let visitor = DraftToken::random();
        council
            .answers(&visitor, Journey::Complaint, &complaint())
            .await;
        said.lock().unwrap().clear();
        let sent = casework::submit(&watched, &visitor, Journey::Complaint, Locale::ENGLISH);
        assert!(matches!(sent.await.unwrap(), Submitted::Sent(_)));
        let said = said.lock().unwrap();
        assert_eq!(said.len(), most, "{said:#?}");
    }
}

#[tokio::test]
async fn an_answer_to_a_draft_that_is_there_is_kept_by_two_statements() {
    let council = TestCouncil::new().await;
    let visitor = DraftToken::random();
    council
        .answers(&visitor, Journey::Complaint, &complaint()[..2].to_vec())
        .await;
    let (watched, said) = watched(&council).await;
    let watched = TestCouncil {
        council: watched,
        ..council
    };
    watched
        .answers(&visitor, Journey::Complaint, &complaint()[2..3].to_vec())
        .await;
    let said = said.lock().unwrap();
    assert_eq!(said.len(), 2, "{said:#?}");
}

#[tokio::test]
async fn a_draft_and_its_key_are_read_by_one_query() {
    let council = TestCouncil::new().await;
    let visitor = DraftToken::random();
    council
        .answers(&visitor, Journey::Complaint, &complaint()[..2].to_vec())
        .await;
    let (watched, said) = watched(&council).await;
    let draft = watched
        .store
        .draft(&visitor, Journey::Complaint, council.now());
    assert!(!draft.await.unwrap().is_empty());
    assert_eq!(said.lock().unwrap().len(), 1);
}
