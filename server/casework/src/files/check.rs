//! What was taken in is checked for viruses behind the portal; what nobody needs any more is deleted.

use blobs::{BlobKey, Place};
use chrono::TimeDelta;
use store::{FileState, FileToCheck, Purpose};
use tracing::{error, info};

use super::add::no_room;
use super::lost::{Opened, open_whole};
use super::scanner::{Scanner, Verdict};
use crate::Council;
use crate::error::Error;

/// So many files are looked at before it is asked again whether to go on.
const AT_A_TIME: u64 = 20;
/// What was begun so long ago is not being written any more.
const A_DAY: TimeDelta = TimeDelta::days(1);
/// So many files are asked for at a time whether they are needed.
const SWEPT_AT_A_TIME: usize = 500;

/// Checks the files that wait, as long as `goes_on` says so. Without a scanner they wait.
///
/// # Errors
/// [`Error::Unavailable`] when the scanner does not answer, or the store cannot be used; then they are checked later.
pub async fn check_files(council: &Council, goes_on: impl Fn() -> bool) -> Result<(), Error> {
    let files = &council.files;
    let (Some(place), Some(scanner)) = (&files.place, &files.scanner) else {
        return Ok(());
    };
    let run = council.run(Purpose::Check);
    let (mut after, mut trouble) = (None, None);
    while goes_on() {
        let waiting = council.store.files_to_check(&run, after, AT_A_TIME).await?;
        let Some(last) = waiting.last() else { break };
        after = Some(last.id);
        for file in waiting {
            // One that cannot be checked keeps no other from it.
            if let Err(error) = check(council, place, scanner, file).await {
                trouble = Some(error);
            }
        }
    }
    trouble.map_or(Ok(()), Err)
}

async fn check(
    council: &Council,
    place: &Place,
    scanner: &Scanner,
    file: FileToCheck,
) -> Result<(), Error> {
    let id = file.id;
    let key = BlobKey::from_text(id, &file.key);
    let key = key.ok_or_else(|| Error::Internal(anyhow::anyhow!("a file has no key")))?;
    let blob = match open_whole(council, place, &key).await? {
        Opened::Whole(blob) => blob,
        Opened::Lost(loss, is_new) => {
            // It is asked for again in every round, and told once.
            if is_new {
                let _ = Error::Lost(loss, id).log();
            }
            return Ok(());
        }
        Opened::TakenOut => return Ok(()),
    };
    let verdict = scanner.check(&blob).await;
    council.files.scanner_is_away.set(verdict.is_err());
    let away = |cause| anyhow::Error::new(cause).context("The virus scanner does not answer");
    let verdict = verdict.map_err(|cause| Error::Unavailable(away(cause)))?;
    let state = match verdict {
        Verdict::Clean => FileState::Clean,
        Verdict::Harmful => FileState::Harmful,
    };
    let tx = council.store.begin().await?;
    tx.set_file_state(id, state, council.clock.now()).await?;
    tx.commit().await?;
    if state == FileState::Harmful {
        error!("There was a virus in a file that was put to a case; it is deleted");
        place.remove(id).await.map_err(no_room)?;
    }
    Ok(())
}

/// Deletes what was taken out of its case, what was harmful, and what was begun and never written to its end. What the database
/// does not know stays: it may be another database that knows it.
///
/// # Errors
/// [`Error::Unavailable`].
pub async fn sweep_files(council: &Council) -> Result<(), Error> {
    let Some(place) = &council.files.place else {
        return Ok(());
    };
    let before = council.clock.now() - A_DAY;
    place.forget_parts(before.into()).await.map_err(no_room)?;
    let all = place.all().await.map_err(no_room)?;
    council.files.lost.came_back(&all.iter().copied().collect());
    let mut swept = 0;
    for ids in all.chunks(SWEPT_AT_A_TIME) {
        let known = council.store.states_of_files(ids.iter().copied()).await?;
        let is_gone = |state: &FileState| matches!(state, FileState::Harmful | FileState::Removed);
        for (id, _) in known.into_iter().filter(|(_, state)| is_gone(state)) {
            place.remove(id).await.map_err(no_room)?;
            swept += 1;
        }
    }
    if swept > 0 {
        info!(
            files = swept,
            "Deleted files that were taken out of their cases"
        );
    }
    Ok(())
}
