//! Opening the store: again, twice at once, with another key, where there is none.

use rules::intake::Journey;
use server::store::{MasterKey, Store};

use crate::support::{TestBooks, TestOffice, complaint, onlooker};

#[tokio::test]
async fn another_master_key_is_refused_at_the_start() {
    let books = TestBooks::new().await;
    books.store().await;
    let refused = Store::open(&books.url, MasterKey::random())
        .await
        .err()
        .unwrap()
        .to_string();
    assert!(refused.contains("another master key"), "{refused}");
    books.store().await.ping().await.unwrap();
}

#[tokio::test]
async fn two_processes_that_start_at_once_both_come_up() {
    // A race that one try in six showed: ten tries on new files show it nearly always.
    for _ in 0..10 {
        let books = TestBooks::new().await;
        let (one, other) = tokio::join!(
            Store::open(&books.url, books.key.clone()),
            Store::open(&books.url, books.key.clone()),
        );
        one.unwrap().ping().await.unwrap();
        other.unwrap().ping().await.unwrap();
    }
}

#[tokio::test]
async fn a_database_that_cannot_be_there_is_refused_without_its_password() {
    for url in [
        "mysql://secret@x/y",
        "sqlite:///no/such/folder/heard.db",
        "postgres://u:secret@127.0.0.1:1/x",
    ] {
        let refused = Store::open(url, MasterKey::random()).await.err().unwrap();
        assert!(!format!("{refused:#}").contains("secret"), "{refused:#}");
    }
}

#[tokio::test]
async fn a_store_that_is_opened_again_still_has_everything() {
    let office = TestOffice::new().await;
    let reference = office.sends(Journey::Complaint, &complaint()).await;
    let again = office.books.store().await.council("westmere");
    let file = again
        .case_file(&reference, &onlooker())
        .await
        .unwrap()
        .unwrap();
    assert_eq!(file, office.file(&reference).await);
}
