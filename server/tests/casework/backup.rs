//! A backup of a database in use, and its way back. On PostgreSQL its own tools are named.

use std::ffi::OsString;
use std::io::Read;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use blobs::{Bucket, Place};
use casework::sweep_files;
use chrono::TimeDelta;
use jobs::{
    Backups, Marks, back_up_all, back_up_if_due, copy_files, files_beside, is_without_files,
};
use rules::acts::remove_file::RemoveFile;
use rules::intake::Journey;
use rules::principal::{Principal, Role};
use rules::reference::Reference;
use store::{MasterKey, Store, back_up, restore};

use crate::s3::{Gate, S3, spoil};
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
    left.retain(|path| path.extension().is_some_and(|end| end == "db"));
    left.sort();
    assert_eq!(
        left,
        [&made[1], &made[2], &backups.folder.join("mine.db")].map(Clone::clone)
    );
    let lists = std::fs::read_dir(&backups.folder).unwrap().count() - left.len();
    assert_eq!(lists, 2, "each has its list, and none is left");
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
    let made = jobs::back_up_all(&backups.url, &newest, &files).await;
    let copied = made.unwrap().copied;
    let beside = jobs::files_beside(&newest);
    let came = jobs::copy_files(&copied, &beside, &files, &Marks::of(&newest)).await;
    let came = came.unwrap();
    assert!(came.missing.is_empty() && came.differ.is_empty());
    assert_eq!(names_of(&below).await, copies());
    let opened = casework::read_file(&council.council, &ada, &reference, 2).await;
    let mut text = String::new();
    let blob = opened.unwrap().unwrap().blob;
    blob.open().unwrap().read_to_string(&mut text).unwrap();
    assert!(text.ends_with("The otter was right."));
}

/// A council with one file, which lies in a folder, or in a bucket.
struct WithFile {
    council: TestCouncil,
    by: Principal,
    reference: Reference,
    backups: Backups,
    /// Where the file lies.
    place: Place,
}

impl WithFile {
    /// None on a server, which has tools of its own.
    async fn all() -> Vec<Self> {
        let council = TestCouncil::new().await;
        if is_server(&council) {
            return Vec::new();
        }
        let folder = Place::in_folder(council.database.folder.join("files"));
        let other = TestCouncil::new().await;
        let bucket = Bucket::at(&S3::running().settings(&other.database.folder)).unwrap();
        vec![
            Box::pin(Self::of(council, folder)).await,
            Box::pin(Self::of(other, Place::Bucket(bucket))).await,
        ]
    }

    async fn of(mut council: TestCouncil, files: Place) -> Self {
        let place = files.below("westmere").unwrap();
        council.council.files.place = Some(place.clone());
        let by = council.somebody("Mo Hall", Role::Manager).await;
        let reference = council.sends(Journey::Complaint, &complaint()).await;
        council.has_a_report(&by, &reference).await;
        let backups = Backups {
            files,
            url: council.database.url.clone(),
            folder: council.database.folder.join("backups"),
            kept: 2,
        };
        store::make_folder(&backups.folder).unwrap();
        Self {
            council,
            by,
            reference,
            backups,
            place,
        }
    }

    async fn an_hour_later(&self) -> PathBuf {
        let clock = &self.council.council.clock;
        clock.advance(TimeDelta::hours(1));
        let made = back_up_if_due(&self.backups, clock).await;
        made.unwrap().expect("it is due")
    }

    fn copies(&self) -> Place {
        let beside = files_beside(&self.backups.folder.join("any.db"));
        beside.below("westmere").unwrap()
    }

    async fn is_taken_out(&self) {
        let act = RemoveFile {
            number: 1,
            words: "It was added twice.".to_owned(),
        };
        self.council.does(&self.by, &self.reference, act).await;
        sweep_files(&self.council.council).await.unwrap();
    }
}

#[tokio::test]
async fn a_damaged_copy_is_put_back_in_the_next_backup_and_a_damaged_file_by_putting_it_back() {
    for one in Box::pin(WithFile::all()).await {
        let (place, copies) = (&one.place, one.copies());
        one.an_hour_later().await;
        let id = place.all().await.unwrap()[0];
        let right = place.mark(id).await.unwrap();
        assert_eq!(copies.mark(id).await.unwrap(), right, "{place}");
        spoil(&copies, id, b"else").await;
        one.an_hour_later().await;
        assert_eq!(copies.mark(id).await.unwrap(), right, "{place}");
        // Where the file itself is damaged, no backup takes that for the right one.
        spoil(place, id, b"else").await;
        one.an_hour_later().await;
        let newest = one.an_hour_later().await;
        assert_eq!(copies.mark(id).await.unwrap(), right, "{place}");
        let by_hand = one.backups.folder.join("by-hand.db");
        let copied = back_up_all(&one.backups.url, &by_hand, &one.backups.files);
        let copied = copied.await.unwrap().copied;
        let beside = files_beside(&newest);
        let came = copy_files(&copied, &beside, &one.backups.files, &Marks::of(&newest)).await;
        assert_eq!(came.unwrap().put_back, [id], "{place}");
        assert_eq!(place.mark(id).await.unwrap(), right, "{place}");
    }
}

#[tokio::test]
async fn while_a_bucket_is_away_the_database_is_backed_up_and_the_backup_says_that_files_are_missing()
 {
    let council = TestCouncil::new().await;
    if is_server(&council) {
        return;
    }
    let settings = S3::running().settings(&council.database.folder);
    let gate = Gate::before(S3::running()).await;
    council.council.clock.advance(TimeDelta::hours(1));
    let files = Place::Bucket(gate.bucket(&settings));
    let one = Box::pin(WithFile::of(council, files)).await;
    let clock = &one.council.council.clock;
    let folder = &one.backups.folder;
    let by_hand = folder.join("x.db");
    gate.shuts_after_bringing(0);
    let first = back_up_if_due(&one.backups, clock).await.unwrap().unwrap();
    let url = &one.backups.url;
    let made = back_up_all(url, &by_hand, &one.backups.files)
        .await
        .unwrap();
    assert_eq!((made.copied.cases, made.copied.files.len()), (1, 1));
    assert!(made.without_files.is_some(), "it is said");
    for backup in [&first, &by_hand] {
        let note = is_without_files(backup).unwrap();
        assert!(note.contains("not all files of its cases"), "{note}");
        let elsewhere = store::address_of_file(&folder.join("back").join("heard.db"));
        std::fs::create_dir_all(folder.join("back")).unwrap();
        let key = &one.council.database.key;
        let back = restore(&elsewhere, backup, key, true, clock.now())
            .await
            .unwrap();
        assert_eq!(back.cases, 1);
        let to = Place::in_folder(folder.join("back").join("files"));
        let came = copy_files(&back, &files_beside(backup), &to, &Marks::of(backup)).await;
        assert_eq!(came.unwrap().missing, [back.files[0].1], "and which");
        std::fs::remove_dir_all(folder.join("back")).unwrap();
    }
    gate.opens();
    std::fs::remove_file(&by_hand).unwrap();
    clock.advance(TimeDelta::hours(1));
    let made = back_up_if_due(&one.backups, clock).await.unwrap().unwrap();
    assert_eq!(is_without_files(&made), None);
    let whole = back_up_all(url, &by_hand, &one.backups.files)
        .await
        .unwrap();
    assert_eq!(whole.without_files, None);
    assert!(by_hand.exists());
    assert_eq!(
        is_without_files(&by_hand),
        None,
        "an older note does not outlive what it was about"
    );
    let again = back_up_all(url, &by_hand, &one.backups.files).await;
    let again = format!("{:#}", again.unwrap_err());
    assert!(again.contains("already"), "{again}");
}

#[tokio::test]
async fn what_a_backup_made_by_hand_needs_stays_and_all_stays_where_nobody_knows() {
    for one in Box::pin(WithFile::all()).await {
        let by_hand = one.backups.folder.join("before-the-move");
        let made = back_up_all(&one.backups.url, &by_hand, &one.backups.files);
        let copied = made.await.unwrap().copied;
        let copies = one.copies();
        one.is_taken_out().await;
        for _ in 0..4 {
            one.an_hour_later().await;
        }
        let ids: Vec<_> = copied.files.iter().map(|(_, id)| *id).collect();
        assert_eq!(copies.all().await.unwrap(), ids, "{}", one.place);
        // Nobody knows what a backup without its list needs.
        let list = one.backups.folder.join("before-the-move.files");
        std::fs::remove_file(list).unwrap();
        one.an_hour_later().await;
        assert_eq!(copies.all().await.unwrap(), ids, "{}", one.place);
        std::fs::remove_file(by_hand).unwrap();
        one.an_hour_later().await;
        assert!(copies.all().await.unwrap().is_empty(), "{}", one.place);
    }
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
