//! The files of cases: sealed in a folder and in a bucket of a real server, checked by a real virus scanner, read by whoever may,
//! and gone when they are removed.

use std::io::Read;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use blobs::{Blob, Bucket, BucketSettings, Place, Writer};
use casework::{
    Error, LetterAct, Loss, OpenedFile, Rejected, Scanner, add_file, check_files, open_letter,
    read_enclosure, read_file, sweep_files,
};
use chrono::TimeDelta;
use rules::acts::remove_file::RemoveFile;
use rules::acts::{ActKind, Event};
use rules::case::{FileKind, Refused};
use rules::form::Wrong;
use rules::intake::Journey;
use rules::principal::{Principal, Role};
use rules::reference::Reference;
use store::{LetterToken, Opening, Purpose};

use crate::acts::by_letter;
use crate::s3::{Gate, Liar, S3, spoil};
use crate::support::{TestCouncil, complaint, filled};

const STORY: &[u8] = b"The purple otter wrote this down by itself.";
const OTTER: &str = "otter@example.test";

/// What every virus scanner takes for a virus; in two parts, so that none takes this file for one.
fn virus() -> Vec<u8> {
    let parts = [
        r"X5O!P%@AP[4\PZX54(P^)7CC)7}$EICAR-STANDARD",
        "-ANTIVIRUS-TEST-FILE!$H+H*",
    ];
    parts.concat().into_bytes()
}

fn blob(bytes: &[u8]) -> Blob {
    let mut writer = Writer::new(&std::env::temp_dir()).unwrap();
    writer.add(bytes).unwrap();
    writer.finish().unwrap()
}

/// A virus scanner that knows one virus.
struct Clamd {
    process: Child,
    folder: PathBuf,
}

impl Clamd {
    async fn start() -> Self {
        // The path of a socket is short.
        let name = format!("clamd-{}", uuid::Uuid::now_v7());
        let folder = std::env::temp_dir().join(name);
        std::fs::create_dir(&folder).unwrap();
        let digits: Vec<String> = virus().iter().map(|byte| format!("{byte:02x}")).collect();
        let signature = format!("Heard.Test:0:*:{}\n", digits.concat());
        std::fs::write(folder.join("heard.ndb"), signature).unwrap();
        let settings = format!(
            "Foreground yes\nDatabaseDirectory {0}\nLocalSocket {0}/socket\nUser {1}\n",
            folder.display(),
            std::env::var("USER").unwrap_or_else(|_| "root".to_owned()),
        );
        std::fs::write(folder.join("clamd.conf"), settings).unwrap();
        let process = Command::new("/usr/sbin/clamd")
            .arg("--config-file")
            .arg(folder.join("clamd.conf"))
            .stdout(Stdio::null())
            .spawn()
            .expect("./setup.sh test installs clamd");
        let clamd = Self { process, folder };
        for _ in 0..600 {
            if clamd.socket().exists() {
                return clamd;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        panic!("clamd did not start");
    }

    fn socket(&self) -> PathBuf {
        self.folder.join("socket")
    }

    fn scanner(&self) -> Scanner {
        Scanner::at(self.socket().to_str().unwrap()).unwrap()
    }
}

impl Drop for Clamd {
    fn drop(&mut self) {
        self.process.kill().ok();
        self.process.wait().ok();
        std::fs::remove_dir_all(&self.folder).ok();
    }
}

/// A complaint, and somebody who works on it.
struct Case {
    council: TestCouncil,
    ada: Principal,
    reference: Reference,
}

impl Case {
    async fn new() -> Self {
        let council = TestCouncil::new().await;
        let ada = council.colleague("Ada Example").await;
        let reference = council.sends(Journey::Complaint, &complaint()).await;
        Self {
            council,
            ada,
            reference,
        }
    }

    async fn adds(&self, bytes: &[u8]) -> Result<(), Rejected> {
        let form = filled(&[("what", "evidence"), ("title", "What the otter wrote")]);
        let (council, blob) = (&self.council.council, Some(blob(bytes)));
        add_file(council, &self.ada, &self.reference, None, &form, blob).await
    }

    async fn reads(&self, number: u32) -> Option<Vec<u8>> {
        let (council, reference) = (&self.council.council, &self.reference);
        let found = read_file(council, &self.ada, reference, number).await;
        found.unwrap().map(whole)
    }

    async fn is_checked_by(&mut self, clamd: &Clamd) {
        self.council.council.files.scanner = Some(clamd.scanner());
        check_files(&self.council.council, || true).await.unwrap();
    }

    /// How many files lie where they are kept.
    async fn kept(&self) -> usize {
        let place = self.council.council.files.place.as_ref();
        place.unwrap().all().await.unwrap().len()
    }
}

/// A case whose files lie in a folder, and one whose files lie in a bucket.
async fn cases() -> [Case; 2] {
    let (folder, mut bucket) = (Case::new().await, Case::new().await);
    let settings = S3::running().settings(&bucket.council.database.folder);
    let place = Place::Bucket(Bucket::at(&settings).unwrap());
    bucket.council.council.files.place = Some(place.below("westmere").unwrap());
    [folder, bucket]
}

fn whole(opened: OpenedFile) -> Vec<u8> {
    let mut bytes = Vec::new();
    opened.blob.open().unwrap().read_to_end(&mut bytes).unwrap();
    bytes
}

fn refused(rejected: Result<(), Rejected>) -> Refused {
    match rejected {
        Err(Rejected::Error(Error::Refused(refused))) => refused,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_file_opens_once_it_is_checked_and_whoever_opened_it_is_written_down() {
    let clamd = Clamd::start().await;
    for mut case in cases().await {
        case.adds(STORY).await.unwrap();
        assert_eq!(case.reads(1).await, None, "nobody has checked it");
        // Without a scanner it waits.
        check_files(&case.council.council, || true).await.unwrap();
        assert_eq!(case.reads(1).await, None);

        case.is_checked_by(&clamd).await;
        assert_eq!(case.reads(1).await.unwrap(), STORY);
        let file = case.council.file(&case.reference).await;
        let kept = file.case.file(1).unwrap();
        assert_eq!(kept.facts.kind, FileKind::Text);
        assert_eq!(kept.facts.bytes, STORY.len() as u64);
        let views = case.council.council.store.views(&case.reference).await;
        let views = views.unwrap();
        let opened = views.iter().filter(|view| view.purpose == Purpose::File);
        assert_eq!(opened.count(), 3, "every try left a view");
        assert_eq!(case.reads(2).await, None, "there is no second one");
    }
}

#[tokio::test]
async fn a_virus_is_never_opened_and_what_was_in_the_file_is_deleted() {
    let clamd = Clamd::start().await;
    for mut case in cases().await {
        case.adds(&virus()).await.unwrap();
        case.adds(STORY).await.unwrap();
        assert_eq!(case.kept().await, 2);
        case.is_checked_by(&clamd).await;
        assert_eq!(case.reads(1).await, None);
        assert_eq!(case.reads(2).await.unwrap(), STORY);
        assert_eq!(case.kept().await, 1);
    }
}

#[tokio::test]
async fn a_scanner_that_is_away_lets_nothing_through_and_files_are_checked_when_it_is_back() {
    for mut case in cases().await {
        case.adds(STORY).await.unwrap();
        let away = Scanner::at("/nowhere/at/all/clamd.ctl");
        case.council.council.files.scanner = away;
        let tried = check_files(&case.council.council, || true).await;
        assert!(matches!(tried, Err(Error::Unavailable(_))));
        assert_eq!(case.reads(1).await, None);
        let clamd = Clamd::start().await;
        case.is_checked_by(&clamd).await;
        assert_eq!(case.reads(1).await.unwrap(), STORY);
    }
}

#[tokio::test]
async fn nothing_of_a_file_can_be_read_in_the_database_or_beside_it() {
    let case = Case::new().await;
    case.adds(STORY).await.unwrap();
    let bytes = case.council.database.bytes().await;
    for hidden in [STORY, b"What the otter wrote"] {
        let is_there = bytes.windows(hidden.len()).any(|part| part == hidden);
        assert!(!is_there, "{}", String::from_utf8_lossy(hidden));
    }
}

#[tokio::test]
async fn what_is_not_taken_leaves_nothing() {
    for case in cases().await {
        let program = case.adds(b"MZ\x90\0\x03\0\0\0").await;
        assert_eq!(refused(program), Refused::FileKindNotTaken);
        let too_long = case.adds(&vec![b'o'; 25 * 1024 * 1024 + 1]).await;
        assert_eq!(refused(too_long), Refused::FileTooLong);
        let (council, ada) = (&case.council.council, &case.ada);
        let form = filled(&[("title", " ")]);
        let none = add_file(council, ada, &case.reference, None, &form, None).await;
        let Err(Rejected::Faults(faults)) = none else {
            panic!("{none:?}");
        };
        let told: Vec<_> = faults
            .iter()
            .map(|fault| (&*fault.field, fault.wrong))
            .collect();
        let missing = |field| (field, Wrong::Missing);
        assert_eq!(told, ["file", "what", "title"].map(missing));
        // Who may not, may not with a file either.
        let reader = case.council.somebody("Bo Example", Role::Reader).await;
        let form = filled(&[("what", "evidence"), ("title", "Theirs")]);
        let file = Some(blob(STORY));
        let theirs = add_file(council, &reader, &case.reference, None, &form, file).await;
        assert_eq!(refused(theirs), Refused::NotYourRole);
        let file = Some(blob(STORY));
        let nowhere: Reference = "HFY6-FN6M".parse().unwrap();
        let nowhere = add_file(council, ada, &nowhere, None, &form, file).await;
        assert!(matches!(nowhere, Err(Rejected::Error(Error::NotFound))));
        assert_eq!(case.kept().await, 0);
        assert_eq!(case.council.rows("kept_files").await, 0);
    }
}

#[tokio::test]
async fn a_file_that_is_removed_is_gone_from_the_disk_and_stays_in_the_history() {
    let clamd = Clamd::start().await;
    for mut case in cases().await {
        case.adds(STORY).await.unwrap();
        case.adds(b"Another otter.").await.unwrap();
        case.is_checked_by(&clamd).await;
        let mo = case.council.somebody("Mo Hall", Role::Manager).await;
        let act = RemoveFile {
            number: 1,
            words: "It is about another child.".to_owned(),
        };
        case.council.does(&mo, &case.reference, act).await;
        assert_eq!(case.reads(1).await, None);
        sweep_files(&case.council.council).await.unwrap();
        assert_eq!(case.kept().await, 1);
        assert_eq!(case.reads(2).await.unwrap(), b"Another otter.");
        let file = case.council.file(&case.reference).await;
        let added = |act: ActKind| {
            let mut events = file.history.iter();
            events.any(|row| row.recorded.event.act() == Some(act))
        };
        assert!(added(ActKind::AddFile) && added(ActKind::RemoveFile));
    }
}

#[tokio::test]
async fn what_another_database_knows_is_never_swept() {
    for mut case in cases().await {
        case.adds(STORY).await.unwrap();
        let other = TestCouncil::new().await;
        case.council.council.store = other.council.store.clone();
        case.council.council.clock.advance(TimeDelta::days(400));
        sweep_files(&case.council.council).await.unwrap();
        assert_eq!(case.kept().await, 1);
    }
}

/// The letter of the case leaves by e-mail with the first file, and the token of its link.
async fn sent_with_a_file(case: &Case) -> LetterToken {
    let today = case.council.council.clock.today();
    case.council
        .does(&case.ada, &case.reference, by_letter(today))
        .await;
    let text = case.council.words_of(&case.reference, 1).await;
    let form = [
        ("text", &*text),
        ("asks_enclosed", "yes"),
        ("enclosed", "1"),
    ];
    let (ada, reference) = (&case.ada, &case.reference);
    let sent = case
        .council
        .works_on(ada, reference, 1, LetterAct::Email, &form);
    sent.await.unwrap();
    case.council.runs_jobs().await;
    let posts = case.council.letters_to(OTTER);
    let post = posts
        .iter()
        .rev()
        .find(|post| post.text.contains("/letter/"));
    let (_, rest) = post.unwrap().text.split_once("/letter/").unwrap();
    LetterToken::in_link(rest.split_whitespace().next().unwrap()).unwrap()
}

#[tokio::test]
async fn a_file_goes_with_a_letter_and_opens_with_its_link_and_the_reference_only() {
    let clamd = Clamd::start().await;
    for mut case in cases().await {
        case.adds(STORY).await.unwrap();
        case.adds(b"Not for them.").await.unwrap();
        case.is_checked_by(&clamd).await;
        let token = sent_with_a_file(&case).await;
        let council = &case.council.council;
        let right = Some(&case.reference);
        let Opening::Opened { enclosed, .. } = open_letter(council, &token, right).await.unwrap()
        else {
            panic!("the letter opens");
        };
        assert_eq!(enclosed.len(), 1);
        assert_eq!(enclosed[0].1.title, "What the otter wrote");

        let reads = async |token: &LetterToken, typed: Option<&Reference>, number| {
            let found = read_enclosure(council, token, typed, number).await;
            found.unwrap().map(whole)
        };
        assert_eq!(reads(&token, right, 1).await.unwrap(), STORY);
        assert_eq!(
            reads(&token, right, 2).await,
            None,
            "it goes with no letter"
        );
        assert_eq!(reads(&token, None, 1).await, None);
        assert_eq!(reads(&LetterToken::random(), right, 1).await, None);
        // Wrong references count as they do for the letter: then not even the right one opens it.
        let wrong: Reference = "HFY6-FN6M".parse().unwrap();
        for _ in 0..10 {
            assert_eq!(reads(&token, Some(&wrong), 1).await, None);
        }
        assert_eq!(reads(&token, right, 1).await, None);
    }
}

#[tokio::test]
async fn no_file_leaves_with_a_letter_before_it_is_checked_and_none_that_is_not_there() {
    let case = Case::new().await;
    case.adds(STORY).await.unwrap();
    let (ada, reference) = (&case.ada, &case.reference);
    let today = case.council.council.clock.today();
    case.council.does(ada, reference, by_letter(today)).await;
    let text = case.council.words_of(reference, 1).await;
    let with = |number: &'static str| {
        [
            ("text", text.clone()),
            ("asks_enclosed", "yes".to_owned()),
            ("enclosed", number.to_owned()),
        ]
    };
    for (act, number, why) in [
        (LetterAct::Email, "1", Refused::FileNotChecked),
        (LetterAct::Handed, "1", Refused::FileNotChecked),
        (LetterAct::Save, "2", Refused::NoSuchFile),
    ] {
        let form = with(number);
        let mut form: Vec<(&str, &str)> =
            form.iter().map(|(name, value)| (*name, &**value)).collect();
        form.extend([("on", "2026-11-23"), ("how", "By hand")]);
        let done = case.council.works_on(ada, reference, 1, act, &form).await;
        assert_eq!(refused(done), why, "{act:?}");
    }
    // It may be chosen meanwhile, and another save that does not ask changes nothing.
    let form = with("1");
    let form: Vec<(&str, &str)> = form.iter().map(|(name, value)| (*name, &**value)).collect();
    case.council
        .works_on(ada, reference, 1, LetterAct::Save, &form)
        .await
        .unwrap();
    let form = [("text", &*text)];
    case.council
        .works_on(ada, reference, 1, LetterAct::Save, &form)
        .await
        .unwrap();
    let file = case.council.file(reference).await;
    assert_eq!(file.case.enclosed(1).len(), 1);
    let chosen =
        |row: &&store::HistoryRow| matches!(row.recorded.event, Event::LetterEncloses { .. });
    assert_eq!(file.history.iter().filter(chosen).count(), 1);
}

#[tokio::test]
async fn a_bucket_that_is_away_takes_nothing_and_loses_nothing() {
    let (mut case, server) = (Case::new().await, S3::running());
    let clamd = Clamd::start().await;
    let settings = server.settings(&case.council.database.folder);
    let gate = Gate::before(server).await;
    case.council.council.files.place = Some(Place::Bucket(gate.bucket(&settings)));
    let away = |done: &Result<(), Error>| matches!(done, Err(Error::Unavailable(_)));

    // Away from the start, and in the middle of a file.
    for passes in [0, 1_000_000] {
        gate.shuts_after_sending(passes);
        let long = b"The purple otter swam. ".repeat(200_000);
        match case.adds(&long).await {
            Err(Rejected::Error(error)) => assert!(away(&Err(error))),
            other => panic!("{other:?}"),
        }
        gate.opens();
        assert_eq!(case.kept().await, 0);
        assert_eq!(case.council.rows("kept_files").await, 0);
        let file = case.council.file(&case.reference).await;
        assert!(file.case.files.is_empty(), "the case has no file");
    }
    case.adds(STORY).await.unwrap();

    // Nobody calls clean what could not be looked at, and it is read when the bucket is back.
    case.council.council.files.scanner = Some(clamd.scanner());
    gate.shuts_after_bringing(0);
    let council = &case.council.council;
    assert!(away(&check_files(council, || true).await));
    assert!(away(&sweep_files(council).await));
    gate.opens();
    assert_eq!(case.reads(1).await, None, "nobody has checked it");
    check_files(council, || true).await.unwrap();
    gate.shuts_after_bringing(0);
    let read = read_file(council, &case.ada, &case.reference, 1).await;
    assert!(away(&read.map(drop)));
    gate.opens();
    assert_eq!(case.reads(1).await.unwrap(), STORY);
}

#[tokio::test]
async fn a_file_that_is_lost_is_told_by_its_number_and_nothing_of_it_is_sent() {
    let clamd = Clamd::start().await;
    for mut case in cases().await {
        case.adds(STORY).await.unwrap();
        case.is_checked_by(&clamd).await;
        let place = case.council.council.files.place.clone().unwrap();
        let id = place.all().await.unwrap()[0];
        case.adds(b"Another otter.").await.unwrap();
        let other = place.all().await.unwrap();
        let other = *other.iter().find(|one| **one != id).unwrap();
        let council = &case.council.council;
        let files = &council.files;
        let reads = async || read_file(council, &case.ada, &case.reference, 1).await;
        let lost = async |loss: Loss| {
            match reads().await {
                Err(Error::Lost(how, number)) => assert_eq!((how, number), (loss, id), "{place}"),
                other => panic!("{place}: {:?}", other.map(drop)),
            }
            assert_eq!(files.lost.how(&id.to_string()), Some(loss), "{place}");
        };
        let half = vec![b'o'; STORY.len()];
        for spoilt in [&half[..], b"else", b""] {
            spoil(&place, id, spoilt).await;
            lost(Loss::Damaged).await;
        }
        place.remove(id).await.unwrap();
        lost(Loss::Gone).await;
        // One that waits is lost too, and the others are checked all the same.
        place.remove(other).await.unwrap();
        case.adds(b"A third otter.").await.unwrap();
        check_files(council, || true).await.unwrap();
        assert_eq!(files.lost.how(&other.to_string()), Some(Loss::Gone));
        assert_eq!(case.reads(3).await.unwrap(), b"A third otter.");
        // A damaged one is not the fault of the scanner.
        spoil(&place, other, b"else").await;
        check_files(council, || true).await.unwrap();
        assert_eq!(files.lost.how(&other.to_string()), Some(Loss::Damaged));
        assert!(!files.scanner_is_away.is_so(), "{place}");
    }
}

#[tokio::test]
async fn a_place_that_is_away_has_lost_nothing_and_what_is_back_is_read() {
    let clamd = Clamd::start().await;
    let mut case = Case::new().await;
    case.adds(STORY).await.unwrap();
    case.is_checked_by(&clamd).await;
    let folder = case.council.database.folder.join("files/westmere");
    let aside = case.council.database.folder.join("aside");
    std::fs::rename(&folder, &aside).unwrap();
    let council = &case.council.council;
    let away = read_file(council, &case.ada, &case.reference, 1).await;
    assert!(matches!(away.map(drop), Err(Error::Unavailable(_))));
    let id = case.council.file(&case.reference).await;
    let id = &id.case.files[0].facts.id;
    assert_eq!(council.files.lost.how(id), None);
    std::fs::rename(&aside, &folder).unwrap();
    assert_eq!(case.reads(1).await.unwrap(), STORY);
    // One that was gone for a while is as any other again.
    std::fs::rename(folder.join(id), &aside).unwrap();
    read_file(council, &case.ada, &case.reference, 1)
        .await
        .map(drop)
        .unwrap_err();
    assert_eq!(council.files.lost.how(id), Some(Loss::Gone));
    std::fs::rename(&aside, folder.join(id)).unwrap();
    sweep_files(council).await.unwrap();
    assert_eq!(council.files.lost.how(id), None);
}

#[tokio::test]
async fn a_file_is_not_acknowledged_before_the_bucket_shows_it() {
    let mut case = Case::new().await;
    let liar = Liar::before(S3::running()).await;
    let settings = BucketSettings {
        endpoint: liar.endpoint.clone(),
        ..S3::running().settings(&case.council.database.folder)
    };
    case.council.council.files.place = Some(Place::Bucket(Bucket::at(&settings).unwrap()));
    match case.adds(STORY).await {
        Err(Rejected::Error(Error::Unavailable(_))) => {}
        other => panic!("{other:?}"),
    }
    assert_eq!(case.council.rows("kept_files").await, 0);
}
