use std::io::{ErrorKind, Read, Seek, SeekFrom};
use std::os::unix::fs::FileExt;
use std::path::Path;

use super::*;
use s3::{S3, spoil};

#[allow(dead_code, reason = "shared with others")]
#[path = "../../tests/s3.rs"]
mod s3;

mod bucket;

/// A chunk as it lies on the disk.
const SEALED: usize = CHUNK + crypto::OVERHEAD;

/// Bytes that do not repeat from chunk to chunk.
fn some(length: usize) -> Vec<u8> {
    (0..length)
        .map(|at| u8::try_from((at / 251 + at) % 256).unwrap())
        .collect()
}

fn blob(bytes: &[u8], at_a_time: usize) -> Blob {
    let mut writer = Writer::new(&std::env::temp_dir()).unwrap();
    for some in bytes.chunks(at_a_time) {
        writer.add(some).unwrap();
    }
    writer.finish().unwrap()
}

fn read(blob: &Blob) -> io::Result<Vec<u8>> {
    let mut whole = Vec::new();
    blob.open()?.read_to_end(&mut whole).map(|_| whole)
}

fn on_disk(blob: &Blob) -> Vec<u8> {
    let length = blob.0.file.metadata().unwrap().len();
    let mut bytes = vec![0; usize::try_from(length).unwrap()];
    blob.0.file.read_exact_at(&mut bytes, 0).unwrap();
    bytes
}

fn put_on_disk(blob: &Blob, bytes: &[u8]) {
    blob.0.file.set_len(bytes.len() as u64).unwrap();
    blob.0.file.write_all_at(bytes, 0).unwrap();
}

#[test]
fn what_was_written_is_read_to_the_byte() {
    for length in [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK, 200_000] {
        for at_a_time in [7_001, CHUNK, CHUNK + 1, 300_000] {
            let bytes = some(length);
            assert!(read(&blob(&bytes, at_a_time)).unwrap() == bytes, "{length}");
        }
    }
}

#[test]
fn it_is_read_from_wherever_one_likes() {
    let bytes = some(2 * CHUNK + 100);
    let mut reader = blob(&bytes, CHUNK).open().unwrap();
    for (to, at) in [
        (SeekFrom::End(-3), bytes.len() - 3),
        (SeekFrom::Start(CHUNK as u64 - 2), CHUNK - 2),
        (SeekFrom::Current(1_000), CHUNK + 1_001),
    ] {
        assert_eq!(reader.seek(to).unwrap(), at as u64);
        let mut three = [0; 3];
        reader.read_exact(&mut three).unwrap();
        assert_eq!(three, bytes[at..at + 3]);
    }
    for behind in [SeekFrom::End(0), SeekFrom::End(5), SeekFrom::End(1 << 40)] {
        reader.seek(behind).unwrap();
        assert_eq!(reader.read(&mut [0; 2]).unwrap(), 0);
    }
    assert!(reader.seek(SeekFrom::Current(i64::MIN)).is_err());
}

#[test]
fn nothing_of_it_can_be_read_on_the_disk_and_no_folder_shows_it() {
    let folder = std::env::temp_dir().join(format!("heard-blobs-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let mut writer = Writer::new(&folder).unwrap();
    writer.add(&b"Purple Otter ".repeat(20_000)).unwrap();
    assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 0);
    let blob = writer.finish().unwrap();
    assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 0);
    let bytes = on_disk(&blob);
    assert!(bytes.len() > 260_000);
    assert!(!bytes.windows(6).any(|part| part == b"Purple"));
    std::fs::remove_dir(&folder).unwrap();
}

/// How a file is spoilt, in words and in bytes.
type Spoilt<'a> = (&'a str, &'a dyn Fn(&mut Vec<u8>));

#[test]
fn chunks_that_are_cut_off_moved_doubled_added_or_changed_do_not_open() {
    let (bytes, other) = (some(2 * CHUNK + 100), blob(&some(3 * CHUNK), CHUNK));
    let with = |change: &dyn Fn(&mut Vec<u8>)| {
        let blob = blob(&bytes, CHUNK);
        let mut sealed = on_disk(&blob);
        change(&mut sealed);
        put_on_disk(&blob, &sealed);
        read(&blob).map_err(|error| error.kind())
    };
    assert!(with(&|_| {}).is_ok());
    let chunk = |sealed: &[u8], number: usize| sealed[number * SEALED..][..SEALED].to_vec();
    let spoilt: [Spoilt; 9] = [
        ("all cut off", &|sealed| sealed.clear()),
        ("cut at a chunk", &|sealed| sealed.truncate(2 * SEALED)),
        ("cut within the last", &|sealed| {
            sealed.truncate(2 * SEALED + 70);
        }),
        ("cut within the head", &|sealed| {
            sealed.truncate(2 * SEALED + 7);
        }),
        ("swapped", &|sealed| {
            let (first, second) = (chunk(sealed, 0), chunk(sealed, 1));
            sealed.splice(..2 * SEALED, [second, first].concat());
        }),
        ("doubled", &|sealed| {
            let first = chunk(sealed, 0);
            sealed.splice(..0, first);
        }),
        ("one taken out", &|sealed| drop(sealed.drain(..SEALED))),
        ("one of another file added", &|sealed| {
            sealed.truncate(2 * SEALED);
            sealed.extend(chunk(&on_disk(&other), 2));
        }),
        ("changed", &|sealed| sealed[SEALED + 100] ^= 1),
    ];
    for (how, change) in spoilt {
        assert_eq!(with(change), Err(ErrorKind::InvalidData), "{how}");
    }
    let added = with(&|sealed| sealed.extend([0; 50]));
    assert_eq!(added, Err(ErrorKind::InvalidData));
}

#[test]
fn a_disk_that_is_full_says_so() {
    let full = || File::options().write(true).open("/dev/full").unwrap();
    let mut writer = Writer::to(full());
    let added = writer.add(&some(2 * CHUNK));
    assert_eq!(added.unwrap_err().kind(), ErrorKind::StorageFull);
    let finished = Writer::to(full()).finish();
    assert_eq!(
        finished.err().map(|error| error.kind()),
        Some(ErrorKind::StorageFull)
    );
    assert!(Writer::new("/nowhere/at/all".as_ref()).is_err());
}

/// A folder, and a bucket of a real server.
fn places(home: &Path) -> [Place; 2] {
    let folder = Folder::at(&home.join("files")).unwrap();
    let bucket = Bucket::at(&S3::running().settings(home)).unwrap();
    [Place::Folder(folder), Place::Bucket(bucket)]
}

async fn kept(place: &Place, key: &BlobKey) -> io::Result<Vec<u8>> {
    read(&place.open(key).await?)
}

#[tokio::test]
async fn what_is_kept_opens_with_its_key_until_it_is_removed_wherever_it_lies() {
    let home = tempfile::tempdir().unwrap();
    for place in places(home.path()) {
        // The last has more than one piece of an upload.
        for length in [0, 1, CHUNK * 2 + 7, 11 * 1024 * 1024] {
            let bytes = some(length);
            let key = place.keep(&blob(&bytes, CHUNK)).await.unwrap();
            let key = BlobKey::from_text(key.id, &key.to_text()).unwrap();
            assert!(kept(&place, &key).await.unwrap() == bytes, "{place}");
            assert_eq!(place.all().await.unwrap(), [key.id], "{place}");
            place.remove(key.id).await.unwrap();
            place.remove(key.id).await.unwrap();
            let gone = kept(&place, &key).await.unwrap_err();
            assert_eq!(gone.kind(), ErrorKind::NotFound, "{place}");
            assert!(place.all().await.unwrap().is_empty(), "{place}");
        }
        // Another key opens nothing.
        let key = place.keep(&blob(b"otter", CHUNK)).await.unwrap();
        let wrong = BlobKey::from_text(key.id, &"0".repeat(64)).unwrap();
        let wrong = kept(&place, &wrong).await.unwrap_err();
        assert_eq!(wrong.kind(), ErrorKind::InvalidData, "{place}");
    }
}

#[tokio::test]
async fn what_is_kept_is_copied_once_between_places_of_either_kind() {
    let (home, backup) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    for from in places(home.path()) {
        for to in places(backup.path()) {
            let bytes = some(CHUNK * 2 + 7);
            let key = from.keep(&blob(&bytes, CHUNK)).await.unwrap();
            let missing = from.copy_to(&to, Uuid::from_u128(7), None).await.unwrap();
            assert_eq!(missing, CopyOf::Missing, "{from}, {to}");
            let mark = from.mark(key.id).await.unwrap().unwrap();
            let same = CopyOf::Same(mark);
            assert_eq!(from.copy_to(&to, key.id, None).await.unwrap(), same);
            from.remove(key.id).await.unwrap();
            assert!(kept(&to, &key).await.unwrap() == bytes, "{from}, {to}");
            // What is there already is not asked for again.
            let again = from.copy_to(&to, key.id, Some(mark)).await.unwrap();
            assert_eq!(again, same);
            assert_eq!(to.copy_to(&from, key.id, None).await.unwrap(), same);
            assert!(kept(&from, &key).await.unwrap() == bytes, "{from}, {to}");
        }
    }
}

#[tokio::test]
async fn of_two_that_differ_the_one_that_is_known_stays_and_without_knowing_both() {
    let (home, backup) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    for from in places(home.path()) {
        for to in places(backup.path()) {
            let bytes = some(3_000);
            let key = from.keep(&blob(&bytes, CHUNK)).await.unwrap();
            let known = from.mark(key.id).await.unwrap();
            let mark = known.unwrap();
            spoil(&to, key.id, b"else").await;
            let there = to.mark(key.id).await.unwrap();
            let copied = from.copy_to(&to, key.id, None).await.unwrap();
            assert_eq!(copied, CopyOf::Differs, "{from}, {to}");
            assert_eq!(to.mark(key.id).await.unwrap(), there, "nobody touched it");
            assert!(kept(&from, &key).await.unwrap() == bytes);
            // The copy is the damaged one.
            let copied = from.copy_to(&to, key.id, known).await.unwrap();
            assert_eq!(copied, CopyOf::PutBack(mark), "{from}, {to}");
            assert!(kept(&to, &key).await.unwrap() == bytes);
            // What is copied is the damaged one.
            spoil(&from, key.id, b"otter").await;
            let copied = from.copy_to(&to, key.id, known).await.unwrap();
            assert_eq!(copied, CopyOf::Same(mark), "{from}, {to}");
            to.remove(key.id).await.unwrap();
            let copied = from.copy_to(&to, key.id, known).await.unwrap();
            assert_eq!(copied, CopyOf::Differs, "no damaged one is copied");
            assert_eq!(to.mark(key.id).await.unwrap(), None);
        }
    }
}

#[test]
fn the_text_of_a_mark_is_read_again_or_is_none() {
    let mark = Mark::of(&blob(b"otter", CHUNK).0.file).unwrap();
    assert_eq!(mark.to_string().parse(), Ok(mark));
    let digits = "0".repeat(64);
    for text in [
        "",
        "5",
        "5-",
        "5-00",
        &format!("x-{digits}"),
        &digits,
        &format!("5-{digits}0"),
    ] {
        assert_eq!(text.parse::<Mark>(), Err(NotAMark), "{text}");
    }
}

#[tokio::test]
async fn what_lies_below_one_name_is_not_shown_below_another() {
    let home = tempfile::tempdir().unwrap();
    for place in places(home.path()) {
        let (west, east) = (place.below("west").unwrap(), place.below("east").unwrap());
        let key = west.keep(&blob(b"otter", CHUNK)).await.unwrap();
        assert_eq!(west.all().await.unwrap(), [key.id], "{place}");
        for other in [&east, &place] {
            assert!(other.all().await.unwrap().is_empty(), "{place}");
            let there = kept(other, &key).await.unwrap_err();
            assert_eq!(there.kind(), ErrorKind::NotFound, "{place}");
        }
    }
}

#[test]
fn the_text_of_a_key_is_whole_or_none() {
    for text in ["", "00", &"g".repeat(64), &"0".repeat(63), &"0".repeat(66)] {
        assert!(BlobKey::from_text(Uuid::nil(), text).is_none(), "{text}");
    }
}

#[tokio::test]
async fn what_cannot_be_written_leaves_nothing() {
    let home = tempfile::tempdir().unwrap();
    let folder = Folder::at(&home.path().join("files")).unwrap();
    let blob = blob(b"Purple Otter", CHUNK);
    std::fs::create_dir(home.path().join(format!("files/{}", blob.0.id))).unwrap();
    assert!(Place::Folder(folder).keep(&blob).await.is_err());
    let left = std::fs::read_dir(home.path().join("files"))
        .unwrap()
        .count();
    assert_eq!(left, 1, "only what was in the way");
}

#[tokio::test]
async fn what_was_begun_long_ago_is_forgotten_and_nothing_else() {
    let home = tempfile::tempdir().unwrap();
    let folder = Folder::at(home.path()).unwrap();
    let place = Place::Folder(folder.clone());
    let key = place.keep(&blob(b"Purple Otter", CHUNK)).await.unwrap();
    let part = home.path().join(format!("{}.part", Uuid::from_u128(7)));
    std::fs::write(&part, "half").unwrap();
    std::fs::write(home.path().join("mine.part"), "left alone").unwrap();
    let written = part.metadata().unwrap().modified().unwrap();
    let hour = std::time::Duration::from_hours(1);
    folder.forget_parts(written).unwrap();
    assert!(part.exists(), "it may still be being written");
    folder.forget_parts(written + hour).unwrap();
    assert!(!part.exists() && home.path().join("mine.part").exists());
    assert_eq!(folder.all().unwrap(), [key.id]);
}
