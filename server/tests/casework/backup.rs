//! A backup of a database in use, and its way back. On PostgreSQL its own tools are named.

use std::ffi::OsString;
use std::io::Read;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use blobs::{Bucket, Place};
use casework::sweep_files;
use chrono::TimeDelta;
use jobs::{Backups, back_up_if_due};
use rules::acts::remove_file::RemoveFile;
use rules::intake::Journey;
use rules::principal::Role;
use store::{MasterKey, Store, back_up, restore};

use crate::s3::S3;
use crate::support::{TestCouncil, complaint, onlooker, reads};

/// Backups are of files; of a server its own tools make them.
fn is_server(council: &TestCouncil) -> bool {
    council.database.url.starts_with("postgres")
}

#[tokio::test]
async fn a_server_is_backed_up_with_its_own_tools() {
    let council = TestCouncil::new().await;
    let to = council.database.folder.join("copy.db");
    let done = back_up(&council.database.url, &to).await;
    match is_server(&council) {
        true => assert!(done.unwrap_err().to_string().contains("pg_dump")),
        false => assert!(done.is_ok()),
    }
}

#[tokio::test]
async fn a_backup_of_a_database_in_use_has_everything_and_only_its_owner_reads_it() {
    let council = TestCouncil::new().await;
    if is_server(&council) {
        return;
    }
    let (folder, url) = (&council.database.folder, &council.database.url);
    let reference = council.sends(Journey::Complaint, &complaint()).await;
    let to = folder.join("copy.db");
    // Somebody is in the middle of writing.
    let tx = council.council.store.begin().await.unwrap();
    let copied = back_up(url, &to).await.unwrap();
    drop(tx);
    assert_eq!((copied.cases, copied.newest), (1, Some(council.now())));
    let mode = std::fs::metadata(&to).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
    assert!(back_up(url, &to).await.is_err(), "never over an older one");

    council.sends(Journey::Complaint, &complaint()).await;
    let key = council.database.key.clone();
    let back = folder.join("back").join("heard.db");
    std::fs::create_dir(back.parent().unwrap()).unwrap();
    let elsewhere = store::address_of_file(&back);
    restore(&elsewhere, &to, &key, false, council.now())
        .await
        .unwrap();
    let books = Store::open(&elsewhere, key)
        .await
        .unwrap()
        .council("westmere");
    let file = books
        .case_file(reads(&onlooker()), &reference)
        .await
        .unwrap()
        .unwrap();
    assert_eq!(file, council.file(&reference).await);
}

#[tokio::test]
async fn a_restore_that_could_lose_something_is_refused() {
    let council = TestCouncil::new().await;
    if is_server(&council) {
        return;
    }
    let folder = &council.database.folder;
    let key = council.database.key.clone();
    let old = folder.join("old");
    std::fs::create_dir(&old).unwrap();
    let url = store::address_of_file(&old.join("heard.db"));
    let store = Store::open(&url, key.clone()).await.unwrap();
    let copy = folder.join("copy.db");
    back_up(&council.database.url, &copy).await.unwrap();

    let now = council.now();
    let refused = async |from: &std::path::Path, key: &MasterKey, replace, why: &str| {
        let refused = restore(&url, from, key, replace, now).await.unwrap_err();
        assert!(format!("{refused:#}").contains(why), "{refused:#}");
    };
    refused(&copy, &key, true, "in use").await;
    drop(store);
    tokio::time::sleep(std::time::Duration::from_millis(300)).await;
    refused(&copy, &key, false, "--replace").await;
    let other = MasterKey::random();
    refused(&copy, &other, true, "another master key").await;
    let damaged = folder.join("damaged.db");
    let mut bytes = std::fs::read(&copy).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle..middle + 4096].fill(0x5a);
    std::fs::write(&damaged, bytes).unwrap();
    refused(&damaged, &key, true, "damaged").await;
    refused(&folder.join("nowhere.db"), &key, true, "no backup").await;
    assert_eq!(
        std::fs::read_dir(&old)
            .unwrap()
            .filter(|file| {
                let name = file.as_ref().unwrap().file_name();
                name.to_string_lossy().contains("part")
            })
            .count(),
        0
    );
    restore(&url, &copy, &key, true, now).await.unwrap();
    let kept = old.join("heard.db.before-20261123T100000Z");
    assert!(kept.exists(), "what was there is kept");
    Store::open(&url, key).await.unwrap();
}

#[tokio::test]
async fn a_backup_is_made_every_hour_and_so_many_are_kept() {
    let council = TestCouncil::new().await;
    if is_server(&council) {
        return;
    }
    let backups = Backups {
        files: Place::in_folder(council.database.folder.join("files")),
        url: council.database.url.clone(),
        folder: council.database.folder.join("backups"),
        kept: 2,
    };
    let clock = &council.council.clock;
    let mut made = Vec::new();
    for _ in 0..3 {
        let first = back_up_if_due(&backups, clock).await.unwrap().unwrap();
        assert_eq!(back_up_if_due(&backups, clock).await.unwrap(), None);
        made.push(first);
        clock.advance(TimeDelta::hours(1));
    }
    std::fs::write(backups.folder.join("mine.db"), "left alone").unwrap();
    let mut left: Vec<_> = std::fs::read_dir(&backups.folder)
        .unwrap()
        .map(|file| file.unwrap().path())
        .collect();
    left.sort();
    assert_eq!(
        left,
        [&made[1], &made[2], &backups.folder.join("mine.db")].map(Clone::clone)
    );
}

#[tokio::test]
async fn the_files_of_cases_are_in_every_backup_once_and_come_back_with_it() {
    let council = TestCouncil::new().await;
    if is_server(&council) {
        return;
    }
    Box::pin(backs_up_files(council, |folder| {
        Place::in_folder(folder.join("files"))
    }))
    .await;
    let in_bucket = |folder: &Path| {
        let bucket = Bucket::at(&S3::running().settings(folder));
        Place::Bucket(bucket.unwrap())
    };
    Box::pin(backs_up_files(TestCouncil::new().await, in_bucket)).await;
}

/// Backs up files that lie in a place, loses them, and puts them back into another.
async fn backs_up_files(mut council: TestCouncil, place: impl Fn(&Path) -> Place) {
    let home = council.database.folder.clone();
    let files = place(&home);
    let below = files.below("westmere").unwrap();
    council.council.files.place = Some(below.clone());
    let ada = council.somebody("Mo Hall", Role::Manager).await;
    let reference = council.sends(Journey::Complaint, &complaint()).await;
    council.has_a_report(&ada, &reference).await;
    council.has_a_report(&ada, &reference).await;
    let backups = Backups {
        files: files.clone(),
        url: council.database.url.clone(),
        folder: home.join("backups"),
        kept: 2,
    };
    let clock = &council.council.clock;
    let copies = || names_in(&backups.folder.join("files/westmere"));
    let first = back_up_if_due(&backups, clock).await.unwrap().unwrap();
    assert_eq!(copies(), names_of(&below).await);
    assert_eq!(copies().len(), 2);

    // One is removed: it stays in the backups that name it, and no longer.
    let act = RemoveFile {
        number: 1,
        words: "It was added twice.".to_owned(),
    };
    council.does(&ada, &reference, act).await;
    sweep_files(&council.council).await.unwrap();
    for wanted in [2, 1] {
        clock.advance(TimeDelta::hours(1));
        back_up_if_due(&backups, clock).await.unwrap().unwrap();
        assert_eq!(copies().len(), wanted);
    }
    assert!(!first.exists());

    // The files of a lost disk, or a lost bucket, come back with the database.
    for id in below.all().await.unwrap() {
        below.remove(id).await.unwrap();
    }
    clock.advance(TimeDelta::hours(1));
    let newest = backups.folder.join("newest.db");
    let copied = jobs::back_up_all(&backups.url, &newest, &files)
        .await
        .unwrap();
    let beside = jobs::files_beside(&newest);
    let missing = jobs::copy_files(&copied, &beside, &files).await;
    assert_eq!(missing.unwrap(), 0);
    assert_eq!(names_of(&below).await, copies());
    let opened = casework::read_file(&council.council, &ada, &reference, 2).await;
    let mut text = String::new();
    let blob = opened.unwrap().unwrap().blob;
    blob.open().unwrap().read_to_string(&mut text).unwrap();
    assert!(text.ends_with("The otter was right."));
}

async fn names_of(place: &Place) -> Vec<OsString> {
    let all = place.all().await.unwrap();
    let mut names: Vec<OsString> = all.iter().map(|id| id.to_string().into()).collect();
    names.sort();
    names
}

fn names_in(folder: &Path) -> Vec<OsString> {
    let entries = std::fs::read_dir(folder).unwrap();
    let mut names: Vec<_> = entries.map(|entry| entry.unwrap().file_name()).collect();
    names.sort();
    names
}
