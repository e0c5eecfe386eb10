//! The file of a request: made by a job, sealed where the files of cases lie, taken by the account for which it was made, and
//! deleted some days later.

use blobs::{Blob, BlobKey};
use chrono::{Days, Months};
use rules::permission::Duty;
use rules::principal::Principal;
use rules::reference::Reference;
use store::{ClaimedJob, MadeFile, MadeOf, Purpose, SubjectRequest, Tx};
use tracing::info;

use crate::Council;
use crate::error::Error;
use crate::files::{OpenedFile, no_room, opened};
use crate::rebuild::JOB_LEASE;

/// A request that was answered is forgotten so long after: until then it can be shown what was given and what was left out.
const KEPT_AFTER_ANSWER: Months = Months::new(24);

/// The file of a request, opened.
pub struct SubjectFile {
    /// What is in it.
    pub blob: Blob,
    /// How long it is.
    pub bytes: u64,
}

/// What the file of a request says, as JSON; none when it was made, something else was said of the cases since, or the request
/// is gone.
///
/// # Errors
/// [`Error::Unavailable`].
pub async fn subject_file_to_make(council: &Council, number: u32) -> Result<Option<String>, Error> {
    let request = council.store.subject_request(number).await?;
    let request = request.filter(is_to_be_made);
    Ok(request.and_then(|request| request.document))
}

/// What waits was put together of what is said of the cases now.
fn is_to_be_made(request: &SubjectRequest) -> bool {
    let making = request.words.making.as_ref();
    making.is_some_and(|making| making.version == request.words.version)
}

/// A part of the file is ready; false when another worker has the job. A file of a case that is not known to be clean, or that
/// is lost, is none.
///
/// # Errors
/// [`Error::Unavailable`].
pub async fn open_for_subject_file(
    council: &Council,
    claimed: &ClaimedJob,
    reference: &Reference,
    number: u32,
) -> Result<Option<Option<OpenedFile>>, Error> {
    let run = council.run(Purpose::SubjectAccess);
    let file = match run.open(&council.store, reference).await? {
        Some((open, _)) => match opened(council, &open, number).await {
            Err(lost @ Error::Lost(..)) => {
                let _ = lost.log();
                None
            }
            file => file?,
        },
        None => None,
    };
    let tx = council.store.begin().await?;
    if !tx
        .hold_job(claimed, council.clock.now() + JOB_LEASE)
        .await?
    {
        return Ok(None);
    }
    tx.job_came_on(claimed, 1).await?;
    tx.commit().await?;
    Ok(Some(file))
}

/// Keeps the file that was made of what a request says, and with it for whom and of what it was made, and ends the job; false
/// when the request says something else meanwhile.
///
/// # Errors
/// [`Error::Unavailable`]; then it is made again.
pub async fn keep_subject_file(
    council: &Council,
    claimed: &ClaimedJob,
    number: u32,
    document: &str,
    (blob, bytes): (Blob, u64),
) -> Result<bool, Error> {
    let place = council.files.place.as_ref();
    let place = place.ok_or_else(|| Error::Internal(anyhow::anyhow!("there is no place")))?;
    let key = place.keep(&blob).await.map_err(no_room)?;
    let (now, today) = (council.clock.now(), council.clock.today());
    let tx = council.store.begin().await?;
    let held = tx.hold_subject_request(number).await?;
    let is_this =
        |held: &SubjectRequest| is_to_be_made(held) && held.document.as_deref() == Some(document);
    let Some(mut held) = held.filter(is_this) else {
        drop(tx);
        place.remove(key.id).await.map_err(no_room)?;
        return Ok(false);
    };
    let days = Days::new(council.profile.subject_access_days.into());
    let before = held.file.replace(MadeFile {
        id: key.id,
        key: key.to_text(),
        bytes,
        until: today.checked_add_days(days).unwrap_or(today),
    });
    held.document = None;
    held.words.made = held.words.making.take();
    tx.keep_subject_request(&held).await?;
    tx.end_job(claimed, now).await?;
    tx.commit().await?;
    if let Some(before) = before {
        place.remove(before.id).await.map_err(no_room)?;
    }
    info!("Made a file of what is held on somebody who asked for it");
    Ok(true)
}

/// Ends a job of which nothing is left to do.
///
/// # Errors
/// [`Error::Unavailable`].
pub async fn give_up_subject_file(council: &Council, claimed: &ClaimedJob) -> Result<(), Error> {
    let tx = council.store.begin().await?;
    tx.end_job(claimed, council.clock.now()).await?;
    Ok(tx.commit().await?)
}

/// Opens the file of a request for the account for which it was made, as long as that may open every case that is in it and
/// nothing else was said of the cases since; none for everybody else.
///
/// # Errors
/// [`Error::Refused`] for whoever may not; [`Error::Unavailable`].
pub async fn open_subject_file(
    council: &Council,
    by: &Principal,
    number: u32,
) -> Result<Option<SubjectFile>, Error> {
    council.allows(by, Duty::Decide)?;
    let Some(request) = council.store.subject_request(number).await? else {
        return Ok(None);
    };
    let made = request.words.made_of_now();
    let is_theirs = |made: &&MadeOf| matches!(by, Principal::Staff(staff) if staff.id == made.by);
    let today = council.clock.today();
    let file = request.file.as_ref().filter(|file| today <= file.until);
    let (Some(made), Some(file), Some(place)) =
        (made.filter(is_theirs), file, &council.files.place)
    else {
        return Ok(None);
    };
    for case in &made.cases {
        let Ok(reference) = case.parse::<Reference>() else {
            return Ok(None);
        };
        if !council.store.has_case(by, &reference).await? {
            return Ok(None);
        }
    }
    let key = BlobKey::from_text(file.id, &file.key);
    let key = key.ok_or_else(|| Error::Internal(anyhow::anyhow!("a file has no key")))?;
    let blob = place.open(&key).await.map_err(no_room)?;
    Ok(Some(SubjectFile {
        blob,
        bytes: file.bytes,
    }))
}

/// Deletes the files whose days are over, and the requests that were answered long ago.
///
/// # Errors
/// [`Error::Unavailable`]; then the next time goes on.
pub async fn forget_subject_access(council: &Council) -> Result<(), Error> {
    let (store, today) = (&council.store, council.clock.today());
    for number in store.subject_files_ended(today).await? {
        forget_file(council, number).await?;
    }
    let before = today.checked_sub_months(KEPT_AFTER_ANSWER);
    for number in store
        .subject_requests_answered(before.unwrap_or(today))
        .await?
    {
        forget_file(council, number).await?;
        let tx = store.begin().await?;
        if let Some(held) = tx.hold_subject_request(number).await? {
            tx.forget_subject_request(&held).await?;
        }
        tx.commit().await?;
    }
    Ok(())
}

/// The file goes first: what the database knows no more, nobody would delete.
async fn forget_file(council: &Council, number: u32) -> Result<(), Error> {
    let tx: Tx = council.store.begin().await?;
    let Some(mut held) = tx.hold_subject_request(number).await? else {
        return Ok(());
    };
    if let (Some(file), Some(place)) = (held.file.take(), &council.files.place) {
        place.remove(file.id).await.map_err(no_room)?;
        tx.keep_subject_request(&held).await?;
        tx.commit().await?;
    }
    Ok(())
}
