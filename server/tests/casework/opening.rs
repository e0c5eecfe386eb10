//! Opening the store: again, twice at once, with another key, where there is none.

use rules::intake::Journey;
use rules::principal::Principal;
use rules::principal::Role;
use store::{MasterKey, Password, Store, address_of_file};

use crate::support::{TestCouncil, TestDatabase, complaint, onlooker, reads};

#[tokio::test]
async fn another_master_key_is_refused_at_the_start() {
    let books = TestDatabase::new().await;
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
        let books = TestDatabase::new().await;
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
async fn whoever_hangs_up_in_the_middle_takes_nothing_along() {
    let council = TestCouncil::new().await;
    let books = &council.council.store;
    for round in 0..120 {
        // Some are cut off before they begin, some while they commit, some never.
        let cut = std::time::Duration::from_micros(round * 40);
        let email = format!("sam{round}@westmere.example");
        let writes = casework::add_staff(
            &council.council,
            &Principal::COMMAND_LINE,
            "Sam Reed",
            &email,
            Password::own("no hash"),
            Role::Reader,
        );
        let answered = tokio::time::timeout(cut, writes).await;
        books.check_that_it_keeps().await.unwrap();
        let kept = books.staff_by_email(&email).await.unwrap();
        assert!(
            !matches!(answered, Ok(Ok(_))) || kept.is_some(),
            "{round} was told that it is kept"
        );
    }
}

#[tokio::test]
async fn a_store_that_is_opened_again_still_has_everything() {
    let council = TestCouncil::new().await;
    let reference = council.sends(Journey::Complaint, &complaint()).await;
    let again = council.database.store().await.council("westmere");
    let file = again
        .case_file(reads(&onlooker()), &reference)
        .await
        .unwrap()
        .unwrap();
    assert_eq!(file, council.file(&reference).await);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_processes_that_start_at_once_for_the_first_time_one_makes_the_first_account() {
    for _ in 0..5 {
        let books = TestDatabase::new().await;
        let mut starts = tokio::task::JoinSet::new();
        for _ in 0..3 {
            let (url, key) = (books.url.clone(), books.key.clone());
            starts.spawn(async move {
                let store = Store::open(&url, key).await.unwrap();
                let mut council = TestCouncil::new().await.council.clone();
                council.store = store.council("westmere");
                let email = "staff@westmere.example";
                casework::add_first_staff(
                    &council,
                    "First manager",
                    email,
                    Password::own("no hash"),
                )
                .await
                .unwrap()
            });
        }
        let made = starts.join_all().await;
        assert_eq!(made.iter().filter(|made| **made).count(), 1, "{made:?}");
    }
}

#[tokio::test]
async fn a_database_in_which_nothing_is_sealed_is_told_from_one_whose_key_is_missing() {
    let books = TestDatabase::new().await;
    assert!(!Store::is_sealed(&books.url).await.unwrap());
    books.store().await;
    assert!(Store::is_sealed(&books.url).await.unwrap());
    let nowhere = address_of_file(&books.folder.join("no such.db"));
    assert!(!Store::is_sealed(&nowhere).await.unwrap());
    assert!(!books.folder.join("no such.db").exists());
}

#[tokio::test]
async fn a_database_is_in_exactly_the_folder_that_is_named() {
    let books = TestDatabase::new().await;
    for name in ["K%41", "a?b", "a#b", "a b", "ü&+"] {
        let folder = books.folder.join(name);
        std::fs::create_dir(&folder).unwrap();
        let file = folder.join("heard.db");
        Store::open(&address_of_file(&file), MasterKey::random())
            .await
            .unwrap();
        assert!(file.exists(), "{name}");
    }
    assert!(!books.folder.join("KA").exists());
}
