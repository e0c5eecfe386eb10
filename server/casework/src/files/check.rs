//! What was taken in is checked for viruses behind the portal; what nobody needs any more is deleted.

use blobs::{BlobKey, Folder};
use chrono::{DateTime, TimeDelta, Utc};
use store::{FileState, FileToCheck, Purpose};
use tracing::{error, info};

use super::add::on_disk;
use super::scanner::{Scanner, Verdict};
use crate::Council;
use crate::error::Error;

/// So many files are looked at before it is asked again whether to go on.
const AT_A_TIME: u64 = 20;
/// A file that no case has is one whose act did not come to its end, once it is so old.
const A_DAY: TimeDelta = TimeDelta::days(1);
/// So many files are asked for at a time whether they are needed.
const SWEPT_AT_A_TIME: usize = 500;

/// Checks the files that wait, as long as `goes_on` says so. Without a scanner they wait.
///
/// # Errors
/// [`Error::Unavailable`] when the scanner does not answer, or the store cannot be used; then they are checked later.
pub async fn check_files(council: &Council, goes_on: impl Fn() -> bool) -> Result<(), Error> {
    let files = &council.files;
    let (Some(folder), Some(scanner)) = (&files.folder, &files.scanner) else {
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
            if let Err(error) = check(council, folder, scanner, file).await {
                trouble = Some(error);
            }
        }
    }
    trouble.map_or(Ok(()), Err)
}

async fn check(
    council: &Council,
    folder: &Folder,
    scanner: &Scanner,
    file: FileToCheck,
) -> Result<(), Error> {
    let id = file.id;
    let key = BlobKey::from_text(id, &file.key);
    let key = key.ok_or_else(|| Error::Internal(anyhow::anyhow!("a file has no key")))?;
    let kept = folder.clone();
    let blob = on_disk(move || kept.open(&key)).await?;
    let verdict = scanner.check(&blob).await;
    let verdict = verdict.map_err(|cause| Error::Unavailable(anyhow::Error::new(cause)))?;
    let state = match verdict {
        Verdict::Clean => FileState::Clean,
        Verdict::Harmful => FileState::Harmful,
    };
    let tx = council.store.begin().await?;
    tx.set_file_state(id, state, council.clock.now()).await?;
    tx.commit().await?;
    if state == FileState::Harmful {
        error!("There was a virus in a file that was put to a case; it is deleted");
        let folder = folder.clone();
        on_disk(move || folder.remove(id)).await?;
    }
    Ok(())
}

/// Deletes what lies in the folder and no case needs: what was taken out, what was harmful, and what was begun and never ended.
///
/// # Errors
/// [`Error::Unavailable`].
pub async fn sweep_files(council: &Council) -> Result<(), Error> {
    let Some(folder) = &council.files.folder else {
        return Ok(());
    };
    let all = on_disk({
        let folder = folder.clone();
        move || folder.all()
    });
    let (now, mut swept) = (council.clock.now(), 0);
    for some in all.await?.chunks(SWEPT_AT_A_TIME) {
        let ids = some.iter().map(|(id, _)| *id);
        let known = council.store.states_of_files(ids).await?;
        for (id, written) in some {
            let is_needed = match known.get(id) {
                Some(FileState::Harmful | FileState::Removed) => false,
                Some(FileState::Waiting | FileState::Clean) => true,
                None => now - DateTime::<Utc>::from(*written) < A_DAY,
            };
            if !is_needed {
                let (folder, id) = (folder.clone(), *id);
                on_disk(move || folder.sweep(id)).await?;
                swept += 1;
            }
        }
    }
    if swept > 0 {
        info!(files = swept, "Deleted files that no case needs");
    }
    Ok(())
}
