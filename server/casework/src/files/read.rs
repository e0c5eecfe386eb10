//! Somebody reads a file of a case: of the council, or whoever was sent the letter with which it goes.

use blobs::{Blob, BlobKey};
use rules::case::KeptFile;
use rules::principal::Principal;
use rules::reference::Reference;
use store::{LetterToken, OpenCase, Purpose};
use uuid::Uuid;

use super::lost::{Opened, open_whole};
use crate::Council;
use crate::error::Error;

/// A file that was opened.
pub struct OpenedFile {
    /// What it is.
    pub file: KeptFile,
    /// What is in it.
    pub blob: Blob,
}

/// Opens a file of a case, by its number within the case; that it was opened is written down. None when there is no such file,
/// it is not known to be clean, or they may not open the case.
///
/// # Errors
/// [`Error::Unavailable`]; [`Error::Lost`] when what is in it is not there any more, or is damaged; [`Error::Internal`].
pub async fn read_file(
    council: &Council,
    by: &Principal,
    reference: &Reference,
    number: u32,
) -> Result<Option<OpenedFile>, Error> {
    let reader = council.reader(by, Purpose::File);
    match reader.open(&council.store, reference).await? {
        Some((open, _)) => opened(council, &open, number).await,
        None => Ok(None),
    }
}

/// Opens a file that goes with the letter of a link, for whoever has the link and the reference. A wrong reference counts, as it
/// does when the letter is read. None when the link opens nothing, or no such file goes with its letter.
///
/// # Errors
/// As [`read_file`].
pub async fn read_enclosure(
    council: &Council,
    token: &LetterToken,
    typed: Option<&Reference>,
    number: u32,
) -> Result<Option<OpenedFile>, Error> {
    let (now, today) = (council.clock.now(), council.clock.today());
    let tx = council.store.begin().await?;
    let found = tx.letter_of_link(token, typed, now, today).await?;
    tx.commit().await?;
    let Some((open, letter)) = found else {
        return Ok(None);
    };
    let goes = open
        .case
        .enclosed(letter)
        .iter()
        .any(|(one, _)| *one == number);
    match goes {
        true => opened(council, &open, number).await,
        false => Ok(None),
    }
}

pub(crate) async fn opened(
    council: &Council,
    open: &OpenCase,
    number: u32,
) -> Result<Option<OpenedFile>, Error> {
    let Some(file) = open.case.file(number) else {
        return Ok(None);
    };
    let broken = |what: &str| Error::Internal(anyhow::anyhow!("a file of a case {what}"));
    let id = Uuid::parse_str(&file.facts.id).map_err(|_| broken("has no number"))?;
    let Some(key) = council.store.file_key(open, id).await? else {
        return Ok(None);
    };
    let key = BlobKey::from_text(id, &key).ok_or_else(|| broken("has no key"))?;
    let place = council.files.place.as_ref();
    let place = place.ok_or_else(|| broken("has no place"))?;
    match open_whole(council, place, &key).await? {
        Opened::Whole(blob) => Ok(Some(OpenedFile {
            file: file.clone(),
            blob,
        })),
        Opened::Lost(loss, _) => Err(Error::Lost(loss, id)),
        Opened::TakenOut => Ok(None),
    }
}
