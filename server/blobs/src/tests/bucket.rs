//! What becomes of a file when the bucket, or the way to it, is not as it should be.

use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

use super::s3::{Gate, Liar, S3, spoil};
use super::*;

/// So many bytes go in three pieces.
const LONG: usize = 12 * 1024 * 1024;
const MINUTE: Duration = Duration::from_mins(1);

async fn as_it_lies(bucket: &Bucket, key: &BlobKey) -> Vec<u8> {
    let mut bytes = Vec::new();
    let file = bucket.sealed(key.id, MINUTE).await.unwrap();
    let mut file = file.expect("it is there");
    file.seek(SeekFrom::Start(0)).unwrap();
    file.read_to_end(&mut bytes).unwrap();
    bytes
}

#[tokio::test]
async fn a_bucket_that_says_it_has_taken_what_it_has_not_is_not_believed() {
    let (home, server) = (tempfile::tempdir().unwrap(), S3::running());
    let liar = Liar::before(server).await;
    let settings = BucketSettings {
        endpoint: liar.endpoint.clone(),
        ..server.settings(home.path())
    };
    let place = Place::Bucket(Bucket::at(&settings).unwrap());
    let from = Place::Folder(Folder::at(&home.path().join("files")).unwrap());
    let key = from.keep(&blob(b"otter", CHUNK)).await.unwrap();
    let copied = from.copy_to(&place, key.id, None).await.unwrap();
    assert_eq!(copied, CopyOf::Differs);
}

#[tokio::test]
async fn nothing_can_be_read_in_a_bucket_and_what_is_changed_there_does_not_open() {
    let home = tempfile::tempdir().unwrap();
    let bucket = Bucket::at(&S3::running().settings(home.path())).unwrap();
    let place = Place::Bucket(bucket.clone());
    let bytes = b"Purple Otter ".repeat(20_000);
    let key = place.keep(&blob(&bytes, CHUNK)).await.unwrap();
    let lies = as_it_lies(&bucket, &key).await;
    assert!(!lies.windows(6).any(|part| part == b"Purple"));
    assert!(kept(&place, &key).await.unwrap() == bytes);
    let spoilt: [Spoilt; 3] = [
        ("one bit changed", &|sealed| sealed[SEALED + 100] ^= 1),
        ("cut at a chunk", &|sealed| sealed.truncate(2 * SEALED)),
        ("all cut off", &|sealed| sealed.clear()),
    ];
    for (how, change) in spoilt {
        let mut sealed = lies.clone();
        change(&mut sealed);
        spoil(&place, key.id, &sealed).await;
        let opened = kept(&place, &key).await.unwrap_err();
        assert_eq!(opened.kind(), ErrorKind::InvalidData, "{how}");
    }
}

#[tokio::test]
async fn a_bucket_that_goes_away_while_it_is_written_to_takes_nothing_and_keeps_no_piece() {
    let (home, server) = (tempfile::tempdir().unwrap(), S3::running());
    let settings = server.settings(home.path());
    let (gate, behind) = (Gate::before(server).await, Bucket::at(&settings).unwrap());
    let place = Place::Bucket(gate.bucket(&settings));
    // Within the first piece, within the third, and as the only piece of a short file.
    for (length, passes) in [(LONG, 1_000_000), (LONG, 11_500_000), (100_000, 20_000)] {
        gate.opens();
        gate.shuts_after_sending(passes);
        let blob = blob(&some(length), CHUNK);
        let kept = place.keep(&blob).await;
        assert!(kept.is_err(), "{length} bytes, of which {passes} pass");
        assert!(behind.all().await.unwrap().is_empty());
        // Once it is back, the same file is taken.
        gate.opens();
        let key = place.keep(&blob).await.unwrap();
        assert_eq!(behind.all().await.unwrap(), [key.id]);
        behind.remove(key.id).await.unwrap();
    }
}

#[tokio::test]
async fn an_upload_that_fails_is_taken_back() {
    let (home, server) = (tempfile::tempdir().unwrap(), S3::running());
    let settings = server.settings(home.path());
    let (bucket, blob) = (Bucket::at(&settings).unwrap(), blob(&some(LONG), CHUNK));
    // The disk gives less of the file than it said: two pieces are there by then.
    let file = blob.0.file.try_clone().unwrap().into();
    let sent = bucket.send(blob.0.id, file, LONG as u64 * 2, MINUTE).await;
    assert_eq!(sent.unwrap_err().kind(), ErrorKind::UnexpectedEof);
    assert_eq!(server.begun(&settings), 0);
    assert!(bucket.all().await.unwrap().is_empty());
}

#[tokio::test]
async fn a_bucket_that_goes_away_while_it_is_read_gives_no_half_of_a_file() {
    let (home, server) = (tempfile::tempdir().unwrap(), S3::running());
    let settings = server.settings(home.path());
    let gate = Gate::before(server).await;
    let place = Place::Bucket(gate.bucket(&settings));
    let bytes = some(LONG);
    let key = place.keep(&blob(&bytes, CHUNK)).await.unwrap();
    gate.shuts_after_bringing(3_000_000);
    let opened = place.open(&key).await.map(drop).unwrap_err();
    assert_ne!(opened.kind(), ErrorKind::NotFound);
    gate.opens();
    assert!(kept(&place, &key).await.unwrap() == bytes);
    let left = std::fs::read_dir(home.path()).unwrap().count();
    assert_eq!(left, 0, "what came is nowhere under a name");
}

#[tokio::test]
async fn whether_a_bucket_can_be_used_is_known_before_anything_is_kept_there() {
    let (home, server) = (tempfile::tempdir().unwrap(), S3::running());
    let right = server.settings(home.path());
    let bucket = Bucket::at(&right).unwrap();
    bucket.check().await.unwrap();
    assert!(bucket.all().await.unwrap().is_empty(), "it leaves nothing");
    let wrong_secret = BucketSettings {
        secret: "not-the-secret".to_owned().into(),
        ..right.clone()
    };
    let wrong_name = BucketSettings {
        name: "heard-nowhere".to_owned(),
        ..right.clone()
    };
    for (wrong, kind) in [
        (wrong_secret, ErrorKind::PermissionDenied),
        (wrong_name, ErrorKind::InvalidInput),
    ] {
        let bucket = Bucket::at(&wrong).unwrap();
        assert_eq!(bucket.check().await.unwrap_err().kind(), kind);
        let place = Place::Bucket(bucket);
        let kept = place.keep(&blob(b"otter", CHUNK)).await;
        assert_eq!(kept.err().map(|error| error.kind()), Some(kind));
        let id = Uuid::from_u128(7);
        assert_eq!(place.remove(id).await.unwrap_err().kind(), kind);
        assert_eq!(place.all().await.unwrap_err().kind(), kind);
        let key = BlobKey::from_text(id, &"0".repeat(64)).unwrap();
        let opened = place.open(&key).await.map(drop);
        assert_eq!(opened.unwrap_err().kind(), kind);
    }
    // Nobody listens there any more.
    let gone = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let endpoint = format!("http://{}", gone.local_addr().unwrap());
    drop(gone);
    let away = Bucket::at(&BucketSettings { endpoint, ..right }).unwrap();
    let kind = away.check().await.unwrap_err().kind();
    assert!(!matches!(
        kind,
        ErrorKind::PermissionDenied | ErrorKind::InvalidInput
    ));
    let words = format!("{away:?} {away}");
    assert!(
        !words.contains("secret") && words.contains("heard-files"),
        "{words}"
    );
}

#[tokio::test]
async fn a_bucket_that_says_nothing_is_not_waited_for() {
    let (home, server) = (tempfile::tempdir().unwrap(), S3::running());
    // It takes up every connection, and never answers.
    let silent = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let settings = BucketSettings {
        endpoint: format!("http://{}", silent.local_addr().unwrap()),
        ..server.settings(home.path())
    };
    let bucket = Bucket::at(&settings).unwrap();
    let file = || blob(&some(100), CHUNK).0.file.try_clone().unwrap();
    let (id, second) = (Uuid::from_u128(7), Duration::from_secs(1));
    let put = bucket.put(id, file(), second).await.unwrap_err();
    assert_eq!(put.kind(), ErrorKind::TimedOut);
    let sealed = bucket.sealed(id, second).await.map(drop).unwrap_err();
    assert_eq!(sealed.kind(), ErrorKind::TimedOut);
    let removed = bucket.remove(id).await.unwrap_err();
    assert_eq!(removed.kind(), ErrorKind::TimedOut);
}

#[tokio::test]
async fn a_bucket_that_leads_elsewhere_is_not_followed() {
    let home = tempfile::tempdir().unwrap();
    let here = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let elsewhere = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let settings = BucketSettings {
        endpoint: format!("http://{}", here.local_addr().unwrap()),
        ..S3::running().settings(home.path())
    };
    let answer = format!(
        "HTTP/1.1 307 Temporary Redirect\r\nlocation: http://{}/stolen\r\ncontent-length: 0\r\nconnection: close\r\n\r\n",
        elsewhere.local_addr().unwrap()
    );
    let leads = tokio::spawn(async move {
        loop {
            let (mut stream, _) = here.accept().await.unwrap();
            let mut head = [0; 4096];
            let _ = stream.read(&mut head).await;
            let _ = stream.write_all(answer.as_bytes()).await;
        }
    });
    let bucket = Bucket::at(&settings).unwrap();
    let asks = bucket.sealed(uuid::Uuid::now_v7(), Duration::from_secs(5));
    tokio::select! {
        came = elsewhere.accept() => panic!("it went to {came:?}"),
        answered = asks => assert!(answered.is_err(), "a redirect is no file"),
    }
    leads.abort();
}
