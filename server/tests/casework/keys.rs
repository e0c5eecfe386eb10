//! The master key is replaced while the portal serves: nothing is lost, and the old key opens nothing any more.

use std::io::Read;
use std::path::Path;
use std::process::Command;

use casework::{Looked, NewSubjectRequest, Submitted, ask_for_subject, find, read_file};
use report::Year;
use rules::intake::{Journey, Question};
use rules::principal::{Principal, Role};
use rules::reference::Reference;
use rules::register::Kind;
use sea_orm::{ConnectionTrait, DbBackend, Statement};
use store::{
    DraftToken, Importing, MasterKey, Purpose, Store, StoreError, address_of_file, back_up, restore,
};
use words::Locale;

use crate::acts::{by_letter, note};
use crate::earlier::Try;
use crate::support::{TestCouncil, complaint, compliment, onlooker, run, with};

const SECRET: &str = "JBSWY3DPEHPK3PXP";
const STORY: &str = "They cancelled contact at Willowbrook again.";

/// A council with something in every table that is sealed.
struct Full {
    council: TestCouncil,
    ada: Principal,
    cases: Vec<Reference>,
    visitor: DraftToken,
}

impl Full {
    async fn new() -> Self {
        let council = TestCouncil::new().await;
        let ada = council.somebody("Ada Example", Role::Manager).await;
        let story = with(complaint(), Question::WhatHappened, vec![("story", STORY)]);
        let mut cases = Vec::new();
        for _ in 0..3 {
            cases.push(council.sends(Journey::Complaint, &story).await);
        }
        council
            .does(&ada, &cases[0], note("She likes otters."))
            .await;
        let letter = by_letter(council.council.clock.today());
        assert_eq!(council.does(&ada, &cases[0], letter).await, Some(1));
        council.has_a_report(&ada, &cases[0]).await;
        let visitor = DraftToken::random();
        let submit =
            |journey| casework::submit(&council.council, &visitor, journey, Locale::ENGLISH);
        council
            .answers(&visitor, Journey::Compliment, &compliment())
            .await;
        assert!(matches!(
            submit(Journey::Compliment).await.unwrap(),
            Submitted::Sent(_)
        ));
        let about = vec![
            (Question::EqualityAsk, vec![("answer", "yes")]),
            (Question::EqualityAbout, vec![("age", "11-15")]),
        ];
        council.answers(&visitor, Journey::Equality, &about).await;
        assert!(matches!(
            submit(Journey::Equality).await.unwrap(),
            Submitted::Sent(_)
        ));
        council
            .answers(&visitor, Journey::Complaint, &complaint()[..3].to_vec())
            .await;
        let tx = council.council.store.begin().await.unwrap();
        tx.hold_report(Year::beginning(2026), council.now())
            .await
            .unwrap();
        let begun = tx
            .begin_arrival(council.now(), None, "cases.csv", "0a")
            .await
            .unwrap();
        assert!(begun.is_some());
        tx.begin_second_factor(ada.account().unwrap(), SECRET, council.now())
            .await
            .unwrap();
        tx.commit().await.unwrap();
        let asks = NewSubjectRequest {
            person: "Fern Brook".to_owned(),
            received_on: council.council.clock.today(),
            ..NewSubjectRequest::default()
        };
        let number = ask_for_subject(&council.council, &ada, asks).await.unwrap();
        assert_eq!(number, 1);
        casework::cover(&council.council).await.unwrap();
        Self {
            council,
            ada,
            cases,
            visitor,
        }
    }

    /// The store, opened with a key, as the command line does that changes it.
    async fn opened(&self, key: &MasterKey) -> Store {
        Store::open(&self.council.database.url, key.clone())
            .await
            .unwrap()
    }

    /// The same council in another process.
    fn process(&self, store: &Store) -> TestCouncil {
        let mut council = self.council.council.clone();
        council.store = store.council("westmere");
        TestCouncil {
            council,
            database: self.council.database.clone(),
            mailbox: self.council.mailbox.clone(),
            mailer: self.council.mailer.clone(),
        }
    }

    /// Everything that is sealed is opened, as this process does it.
    async fn everything(&self, store: &Store) -> String {
        let process = self.process(store);
        let council = &process.council;
        let mut seen = String::new();
        for case in &self.cases {
            let file = process.file(case).await;
            seen += &format!("{:?} {:?}\n", file.history, file.answers);
        }
        match find(council, &onlooker(), "Willowbrook").await.unwrap() {
            Looked::Hits(hits) => seen += &format!("found {}\n", hits.rows.len()),
            other => panic!("{other:?}"),
        }
        let report = read_file(council, &self.ada, &self.cases[0], 1)
            .await
            .unwrap()
            .unwrap();
        report
            .blob
            .open()
            .unwrap()
            .read_to_string(&mut seen)
            .unwrap();
        seen += &process.words_of(&self.cases[0], 1).await;
        let year = Year::beginning(2026).period((4, 1));
        seen += &format!("{:?}\n", council.store.equality_counts(year).await.unwrap());
        let draft = council
            .store
            .draft(&self.visitor, Journey::Complaint, process.now())
            .await;
        seen += &format!("{:?}\n", draft.unwrap());
        let kept = council
            .store
            .held_report(Year::beginning(2026))
            .await
            .unwrap()
            .unwrap();
        seen += &format!("{:?}\n", kept.words);
        let begun = council
            .store
            .begun_second_factor(self.ada.account().unwrap(), process.now())
            .await;
        assert_eq!(*begun.unwrap().unwrap().secret, SECRET);
        let asked = council.store.subject_request(1).await.unwrap().unwrap();
        assert_eq!(asked.words.person, "Fern Brook");
        let proof = casework::verify(council, None, |finding| panic!("{finding:?}"));
        proof.await.unwrap();
        seen + &format!("{:?}", council.store.derived_key("devices"))
    }
}

/// The new key seals everything, and the old one is forgotten.
async fn rotates(store: &Store, to: &MasterKey, full: &Full) -> u64 {
    store.change_key(to, full.council.now()).await.unwrap();
    let again = store.seal_again(|_, _| ()).await.unwrap();
    assert_eq!(again.damaged, 0);
    store.forget_old_key().await.unwrap();
    again.done
}

async fn refused(full: &Full, key: &MasterKey, why: &str) {
    let refused = Store::open(&full.council.database.url, key.clone()).await;
    let refused = refused.err().unwrap().to_string();
    assert!(refused.contains(why), "{refused}");
}

#[tokio::test]
async fn with_a_new_key_and_without_the_old_one_everything_opens() {
    let full = Full::new().await;
    let old = &full.council.database.key;
    let serving = full.council.database.store().await;
    let before = full.everything(&serving).await;
    let new = MasterKey::random();
    let rotating = full.opened(old).await;
    let (keys, damaged) = rotating.keys_in_use().await.unwrap();
    let sealed: u64 = keys[0].seals.iter().map(|(_, count)| count).sum();
    assert_eq!((keys.len(), damaged), (1, 0));
    for (table, count) in &keys[0].seals {
        assert!(
            *count > 0 || *table == "arriving_case_keys",
            "{table}: {count}"
        );
    }
    assert_eq!(rotates(&rotating, &new, &full).await, sealed);

    refused(&full, old, "was replaced").await;
    refused(&full, &MasterKey::random(), "another master key").await;
    let again = full.opened(&new).await;
    assert_eq!(full.everything(&again).await, before);
    let (keys, damaged) = again.keys_in_use().await.unwrap();
    assert_eq!((keys.len(), damaged), (1, 0));
    assert_eq!(
        (keys[0].id.as_str(), keys[0].replaced.as_deref()),
        (new.id(), Some(old.id()))
    );
    assert_eq!(
        keys[0].seals.iter().map(|(_, count)| count).sum::<u64>(),
        sealed
    );
    // And what is new is found and known again as what was there before.
    let process = full.process(&again);
    process.sends(Journey::Complaint, &complaint()).await;
    // A second time, with what is kept of the first.
    let third = MasterKey::random();
    rotates(&again, &third, &full).await;
    let again = full.opened(&third).await;
    assert_eq!(full.everything(&again).await, before);
}

#[tokio::test]
async fn the_portal_serves_with_either_key_while_one_replaces_the_other() {
    let full = Full::new().await;
    let old = &full.council.database.key;
    let serving = full.council.database.store().await;
    let before = full.everything(&serving).await;
    let new = MasterKey::random();
    let rotating = full.opened(old).await;
    rotating.change_key(&new, full.council.now()).await.unwrap();
    // Killed here: whoever starts with the old key or the new one reads and writes.
    drop(rotating);
    for key in [old, &new] {
        let store = full.opened(key).await;
        assert_eq!(full.everything(&store).await, before);
        full.process(&store)
            .sends(Journey::Complaint, &complaint())
            .await;
        let (keys, damaged) = store.keys_in_use().await.unwrap();
        assert_eq!((keys.len(), damaged), (2, 0));
        assert!(keys[1].is_leaving && keys[1].id == old.id());
    }
    // A process that has not heard of the new key learns of it when it seals something.
    let sent = full
        .process(&serving)
        .sends(Journey::Complaint, &complaint())
        .await;
    let another = full.opened(old).await;
    let refused = another
        .change_key(&MasterKey::random(), full.council.now())
        .await;
    assert!(matches!(refused, Err(StoreError::OldKey)), "one at a time");
    let goes_on = full.opened(&new).await;
    let (again, besides) =
        tokio::join!(goes_on.seal_again(|_, _| ()), another.seal_again(|_, _| ()));
    assert_eq!(again.unwrap().damaged + besides.unwrap().damaged, 0);
    goes_on.forget_old_key().await.unwrap();
    assert_eq!(full.everything(&goes_on).await, before);
    // It goes on without having been started again.
    assert_eq!(full.everything(&serving).await, before);
    full.process(&serving).file(&sent).await;
}

#[tokio::test]
async fn cases_that_were_made_ready_before_the_change_come_in_sealed_with_the_new_key() {
    let list = "ref,kind,received\nCS/001,compliment,2024-02-05\n";
    let other = TestCouncil::new().await;
    Try::of(list).counts(&other).await;
    let key = other
        .council
        .store
        .keys_of_imported()
        .of("CS/001", Kind::Compliment);
    let brought = run(Purpose::Import);
    let known = other.council.store.imported_before(&brought, &[key]).await;
    let imported = known.unwrap().remove(&key).unwrap().imported;

    let full = Full::new().await;
    let (council, store) = (&full.council.council, &full.council.council.store);
    let calendar = council.calendar();
    let importing = Importing {
        at: full.council.now(),
        on: council.clock.today(),
        by: None,
        clocks: &council.profile.clocks,
        calendar: &calendar,
        words: &council.profile.words,
    };
    let key = store.keys_of_imported().of("CS/001", Kind::Compliment);
    let ready = store.make_ready(vec![(key, imported)], importing).unwrap();
    let new = MasterKey::random();
    let rotating = full.opened(&full.council.database.key).await;
    rotating.change_key(&new, full.council.now()).await.unwrap();
    rotating.seal_again(|_, _| ()).await.unwrap();
    let tx = store.begin().await.unwrap();
    tx.add_imported(ready).await.unwrap();
    tx.commit().await.unwrap();
    rotating.forget_old_key().await.unwrap();
    let opened = full.opened(&new).await;
    assert_eq!(opened.keys_in_use().await.unwrap().1, 0);
    let books = opened.council("westmere");
    let known = books.imported_before(&brought, &[key]).await.unwrap();
    assert_eq!(known[&key].imported.theirs, "CS/001");
}

#[tokio::test]
async fn a_process_that_missed_the_change_writes_nothing_that_nobody_can_open() {
    let full = Full::new().await;
    let url = &full.council.database.url;
    let missed = full.council.database.store().await;
    let rotating = full.opened(&full.council.database.key).await;
    let new = MasterKey::random();
    rotates(&rotating, &new, &full).await;
    let visitor = DraftToken::random();
    let tx = missed.council("westmere").begin().await.unwrap();
    let begun = tx
        .begin_draft(&visitor, Journey::Complaint, full.council.now())
        .await;
    assert!(matches!(begun.err(), Some(StoreError::OldKey)));
    drop(tx);
    let (_, damaged) = Store::open(url, new)
        .await
        .unwrap()
        .keys_in_use()
        .await
        .unwrap();
    assert_eq!(damaged, 0);
}

#[tokio::test]
async fn a_backup_from_before_opens_with_the_old_key_and_one_from_after_with_the_new() {
    let full = Full::new().await;
    let (url, old) = (&full.council.database.url, &full.council.database.key);
    if url.starts_with("postgres") {
        return;
    }
    let folder = &full.council.database.folder;
    let store = full.opened(old).await;
    let everything = full.everything(&store).await;
    let (before, meanwhile, after) = (
        folder.join("1.db"),
        folder.join("2.db"),
        folder.join("3.db"),
    );
    let new = MasterKey::random();
    back_up(url, &before).await.unwrap();
    store.change_key(&new, full.council.now()).await.unwrap();
    back_up(url, &meanwhile).await.unwrap();
    store.seal_again(|_, _| ()).await.unwrap();
    store.forget_old_key().await.unwrap();
    back_up(url, &after).await.unwrap();
    for (backup, opens, other) in [
        (&before, vec![old], Some(&new)),
        (&meanwhile, vec![old, &new], None),
        (&after, vec![&new], Some(old)),
    ] {
        let back = folder.join("back.db");
        let elsewhere = address_of_file(&back);
        for key in opens {
            restore(&elsewhere, backup, key, true, full.council.now())
                .await
                .unwrap();
            let store = Store::open(&elsewhere, key.clone()).await.unwrap();
            assert_eq!(full.everything(&store).await, everything);
            drop(store);
            tokio::time::sleep(std::time::Duration::from_millis(300)).await;
            std::fs::remove_file(&back).ok();
        }
        if let Some(other) = other {
            let refused = restore(&elsewhere, backup, other, true, full.council.now()).await;
            let refused = refused.unwrap_err().to_string();
            assert!(refused.contains("another master key"), "{refused}");
        }
    }
}

/// The program that is described in SECURITY.md knows nothing of Heard.
fn read_by_itself(full: &Full, database: &Path, key: &Path) -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let read = Command::new("python3")
        .arg(root.join("server/packaging/open-row.py"))
        .args([database, key])
        .arg(full.cases[0].as_str())
        .output()
        .unwrap();
    let why = String::from_utf8_lossy(&read.stderr);
    assert!(read.status.success(), "{why}");
    String::from_utf8(read.stdout).unwrap()
}

#[tokio::test]
async fn a_case_can_be_read_out_of_a_backup_without_heard_before_and_after_the_key_was_replaced() {
    let full = Full::new().await;
    let (url, old) = (&full.council.database.url, &full.council.database.key);
    if url.starts_with("postgres") {
        return;
    }
    let folder = &full.council.database.folder;
    let new = MasterKey::random();
    let store = full.opened(old).await;
    for (name, key) in [("old", old), ("new", &new)] {
        if name == "new" {
            rotates(&store, &new, &full).await;
        }
        let (backup, file) = (folder.join(format!("{name}.db")), folder.join(name));
        back_up(url, &backup).await.unwrap();
        key.write(&file, None).unwrap();
        let read = read_by_itself(&full, &backup, &file);
        assert!(
            read.contains(STORY) && read.contains("She likes otters."),
            "{read}"
        );
    }
}

#[tokio::test]
async fn every_column_with_data_keys_is_sealed_again() {
    let council = TestCouncil::new().await;
    let behind = council.database.behind().await;
    let backend = behind.get_database_backend();
    let ask = match backend {
        DbBackend::Postgres => {
            "select table_name as name from information_schema.columns \
             where column_name = 'data_key' and table_schema = current_schema()"
        }
        _ => {
            "select m.name as name from sqlite_master m, pragma_table_info(m.name) c \
             where m.type = 'table' and c.name = 'data_key'"
        }
    };
    let rows = behind
        .query_all_raw(Statement::from_string(backend, ask))
        .await
        .unwrap();
    let mut there: Vec<String> = rows
        .iter()
        .map(|row| row.try_get("", "name").unwrap())
        .collect();
    let store = Store::open(&council.database.url, council.database.key.clone());
    let (keys, _) = store.await.unwrap().keys_in_use().await.unwrap();
    let mut known: Vec<&str> = keys[0].seals.iter().map(|(table, _)| *table).collect();
    there.sort();
    known.sort_unstable();
    assert_eq!(there, known);
}
