//! A file is put to a case: it lies sealed where it stays before the case says that it has it.

use std::io::{self, Read};
use std::path::Path;

use blobs::{Blob, BlobKey, CHUNK};
use rules::acts::Act;
use rules::acts::add_file::AddFile;
use rules::case::{FileFacts, FileKind, FileUse, Refused};
use rules::form::{Fault, Filled, Numbers, Wrong};
use rules::principal::Principal;
use rules::reference::Reference;
use rules::text::without_turns;
use sha2::{Digest, Sha256};
use tokio::sync::Semaphore;
use tokio::task::spawn_blocking;

use super::kind::kind_of;
use super::picture::picture_alone;
use crate::carry_out::record;
use crate::error::Error;
use crate::hold::hold;
use crate::{Council, Rejected};

/// The most that a file of a case may have, in bytes.
pub const FILE_LIMIT: u64 = 25 * 1024 * 1024;
/// One file of staff is looked at at a time, and one of everybody else: nobody who is a stranger keeps staff waiting.
static TURN_OF_STAFF: Semaphore = Semaphore::const_new(1);
static TURN_OF_OTHERS: Semaphore = Semaphore::const_new(1);

/// Adds a file to a case, with what was filled in beside it. Nobody can open it before it is checked.
///
/// # Errors
/// [`Rejected::Faults`] when the form or the file is missing something; [`Error::Refused`] when it is too long, of a kind that
/// is not taken, or the procedure does not allow it; [`Error::NotFound`]; [`Error::Unavailable`], also when the disk or the
/// bucket takes nothing. What was refused leaves nothing; what a lost commit leaves has no key, and nobody reads it.
pub async fn add_file(
    council: &Council,
    by: &Principal,
    reference: &Reference,
    seen: Option<u32>,
    filled: &Filled,
    file: Option<Blob>,
) -> Result<(), Rejected> {
    let today = council.clock.today();
    let read = filled.read::<AddFile>(AddFile::FIELDS, &Numbers::default(), today);
    let (act, blob) = match (read, file) {
        (Ok(act), Some(blob)) => (act, blob),
        (read, file) => {
            let mut faults = read.err().unwrap_or_default();
            if file.is_none() {
                faults.insert(0, Fault::new("file", Wrong::Missing));
            }
            return Err(Rejected::Faults(faults));
        }
    };
    Ok(keep(council, by, reference, seen, act, blob).await?)
}

/// Adds a file to what somebody sent. What they call it is of 200 characters at the most; sent twice, it is there once.
///
/// # Errors
/// [`Error::Refused`] when it is too long, of a kind that is not taken, or they added as many as they may;
/// [`Error::NotFound`]; [`Error::Unavailable`]. As with [`add_file`], what was refused leaves nothing.
pub async fn add_file_of_person(
    council: &Council,
    of: Reference,
    title: String,
    blob: Blob,
) -> Result<(), Error> {
    let act = AddFile {
        what: FileUse::FromPerson,
        title,
        file: None,
        from: None,
    };
    let person = Principal::Person { of: of.clone() };
    match keep(council, &person, &of, None, act, blob).await {
        // A second press of the button, or a page that was loaded again.
        Err(Error::Refused(Refused::AlreadyDone)) => Ok(()),
        kept => kept,
    }
}

async fn keep(
    council: &Council,
    by: &Principal,
    reference: &Reference,
    seen: Option<u32>,
    act: AddFile,
    blob: Blob,
) -> Result<(), Error> {
    let place = council.files.place.as_ref();
    let place = place.ok_or_else(|| no_room(io::Error::other("there is no place for files")))?;
    let scratch = place.scratch().to_owned();
    let turns = match by {
        Principal::Staff(_) | Principal::Program(_) => &TURN_OF_STAFF,
        _ => &TURN_OF_OTHERS,
    };
    let turn = turns.acquire().await;
    let turn = turn.map_err(|closed| no_room(io::Error::other(closed)))?;
    let looked_at = spawn_blocking(move || {
        // The turn ends with the work: also when nobody waits for the answer any more.
        let _turn = turn;
        what_is_kept(blob, &scratch)
    });
    let looked_at = looked_at.await;
    let looked_at = looked_at
        .map_err(io::Error::other)
        .and_then(|looked_at| looked_at);
    let (blob, measures) = looked_at.map_err(no_room)?.map_err(Error::Refused)?;
    let key = place.keep(&blob).await.map_err(no_room)?;
    let facts = measures.of(&key);
    let from = match by {
        Principal::Guest(guest) => Some(guest.number),
        _ => None,
    };
    let act = AddFile {
        file: Some(facts),
        from,
        // It stands in sentences of ours, on pages and in letters.
        title: without_turns(&act.title),
        ..act
    };
    let added = put_to_case(council, by, reference, seen, act, &key).await;
    // Only what certainly did not happen is taken back: of a commit whose answer was lost nobody knows.
    if let Err(Error::Refused(_) | Error::NotFound | Error::Forbidden) = added {
        place.remove(key.id).await.map_err(no_room)?;
    }
    added
}

async fn put_to_case(
    council: &Council,
    by: &Principal,
    reference: &Reference,
    seen: Option<u32>,
    act: AddFile,
    key: &BlobKey,
) -> Result<(), Error> {
    let tx = council.store.begin().await?;
    let open = hold(council, &tx, by, reference, seen).await?;
    let at = council.clock.now();
    tx.add_kept_file(&open, key.id, &key.to_text(), at).await?;
    record(council, tx, open, by, act.into()).await?;
    council.files_to_check.ring();
    Ok(())
}

/// What a file is that may be taken.
struct Measures {
    kind: FileKind,
    bytes: u64,
    sha256: String,
}

impl Measures {
    /// What its case keeps of it.
    fn of(self, key: &BlobKey) -> FileFacts {
        FileFacts {
            id: key.id.to_string(),
            kind: self.kind,
            bytes: self.bytes,
            sha256: self.sha256,
        }
    }
}

/// What is kept of a file that may be taken, or why it may not.
fn what_is_kept(blob: Blob, scratch: &Path) -> io::Result<Result<(Blob, Measures), Refused>> {
    if measured(&blob)?.0 > FILE_LIMIT {
        return Ok(Err(Refused::FileTooLong));
    }
    let Some(kind) = kind_of(&blob)? else {
        return Ok(Err(Refused::FileKindNotTaken));
    };
    let Some((blob, kind)) = picture_alone(blob, kind, scratch)? else {
        return Ok(Err(Refused::FileNotSent));
    };
    let (bytes, sha256) = measured(&blob)?;
    if bytes > FILE_LIMIT {
        return Ok(Err(Refused::FileTooLong));
    }
    let measures = Measures {
        kind,
        bytes,
        sha256,
    };
    Ok(Ok((blob, measures)))
}

/// How long it is, and its SHA-256.
pub(super) fn measured(blob: &Blob) -> io::Result<(u64, String)> {
    let (mut reader, mut piece, mut bytes) = (blob.open()?, vec![0; CHUNK], 0);
    let mut hash = Sha256::new();
    loop {
        let length = reader.read(&mut piece)?;
        if length == 0 {
            let digest = hash.finalize();
            let digits = digest.iter().map(|byte| format!("{byte:02x}"));
            return Ok((bytes, digits.collect()));
        }
        hash.update(&piece[..length]);
        bytes += length as u64;
    }
}

/// The place of files takes nothing, or gives nothing back.
pub(crate) fn no_room(cause: io::Error) -> Error {
    Error::Unavailable(anyhow::Error::new(cause).context("The place of the files of cases"))
}
