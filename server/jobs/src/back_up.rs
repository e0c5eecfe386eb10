//! A backup by itself: every hour, and so many are kept.

mod lists;

use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, Result};
use blobs::{CopyOf, Folder, Place};
use chrono::{DateTime, NaiveDateTime, TimeDelta, Utc};
use store::{Copied, back_up_with};
use tracing::{error, info};
use uuid::Uuid;

use casework::clock::TimeSource;

pub use lists::Marks;

/// How old the newest may become.
const HOUR: TimeDelta = TimeDelta::hours(1);
/// How often it looks.
const LOOK: Duration = Duration::from_mins(1);
/// How they are called: `heard-20261123T100000Z.db`.
const NAME: &str = "heard-%Y%m%dT%H%M%SZ.db";

/// The folder beside backups in which the files of cases are.
const FILES: &str = "files";

/// How the name of the note ends, behind that of a backup, that says it is without files.
const WITHOUT_FILES: &str = ".without-files";

/// Which backups are made by themselves.
#[derive(Debug, Clone)]
pub struct Backups {
    /// The database's address.
    pub url: String,
    /// Where the files of cases lie: below it each council has a place.
    pub files: Place,
    /// The folder in which they are written, made when it is missing.
    pub folder: PathBuf,
    /// How many are kept, the newest.
    pub kept: usize,
}

/// Backs up every hour, as long as the process lives. What fails stands in the log, and is tried again.
pub async fn back_up_hourly(backups: Backups, clock: TimeSource) {
    loop {
        match back_up_if_due(&backups, &clock).await {
            Ok(None) => {}
            Ok(Some(file)) => info!("Backed up to {}", file.display()),
            Err(cause) => error!("No backup could be made: {cause:#}"),
        }
        tokio::time::sleep(LOOK).await;
    }
}

/// Backs up, unless the newest backup is younger than an hour, and deletes the oldest beyond the number kept. Returns the
/// new file.
///
/// # Errors
/// One sentence when there can be no backup.
pub async fn back_up_if_due(backups: &Backups, clock: &TimeSource) -> Result<Option<PathBuf>> {
    store::make_folder(&backups.folder)?;
    let now = clock.now().naive_utc();
    let newest = made(&backups.folder)?.pop();
    if newest.is_some_and(|(when, _)| now - when < HOUR) {
        return Ok(None);
    }
    let file = backups.folder.join(now.format(NAME).to_string());
    let new = back_up_all(&backups.url, &file, &backups.files).await?;
    if let Some(cause) = new.without_files {
        error!(
            "The backup {} is without the files of cases, which could not be copied: {cause}",
            file.display()
        );
    }
    let mut all = made(&backups.folder)?;
    // The newest stay.
    all.truncate(all.len().saturating_sub(backups.kept));
    for (_, old) in all {
        std::fs::remove_file(&old)
            .with_context(|| format!("The old backup {} cannot be deleted", old.display()))?;
        lists::forget(&old);
        std::fs::remove_file(note_beside(&old)).ok();
    }
    forget_files(&backups.folder, now)?;
    Ok(Some(file))
}

/// What came of the files of cases that were copied: the numbers of those that are not as they should be.
#[derive(Debug, Clone, Default)]
pub struct FilesCopied {
    /// They are in neither place.
    pub missing: Vec<Uuid>,
    /// They were damaged where they were copied to, and were put back there.
    pub put_back: Vec<Uuid>,
    /// They are not the same in both places, and were not copied: nobody can tell which is right, or what is copied is damaged.
    pub differ: Vec<Uuid>,
    /// By what the others are known again.
    pub marks: Marks,
}

/// A backup that was made.
#[derive(Debug)]
pub struct BackedUp {
    /// What is in the copy of the database.
    pub copied: Copied,
    /// Why the files of cases are not beside it, if they could not be copied.
    pub without_files: Option<String>,
}

/// Copies the database and the files of its cases, which then lie beside it in `files`, each once for all backups of a
/// folder; from a bucket only those come that are not there yet, or are damaged there. The backup has its name only once all of it
/// is there, with the list of its files. Where the files cannot be copied, because their bucket does not answer, the backup is made
/// without them, and a note beside it says so.
///
/// # Errors
/// One sentence when there can be no backup; then there is no new file of that name.
pub async fn back_up_all(url: &str, to: &Path, files: &Place) -> Result<BackedUp> {
    let mut without_files = None;
    let why = &mut without_files;
    let copied = back_up_with(url, to, |copied| async move {
        *why = add_files(copied, to, files).await?;
        Ok(())
    });
    Ok(BackedUp {
        copied: copied.await?,
        without_files,
    })
}

/// Why a backup was made without the files of cases, if it was and nobody has deleted the note.
#[must_use]
pub fn is_without_files(backup: &Path) -> Option<String> {
    std::fs::read_to_string(note_beside(backup)).ok()
}

/// The note that a backup is without the files of its cases.
fn note_beside(backup: &Path) -> PathBuf {
    let mut name = backup.as_os_str().to_owned();
    name.push(WITHOUT_FILES);
    name.into()
}

/// Copies the files beside a backup; says why, where they cannot be copied.
async fn add_files(copied: Copied, backup: &Path, files: &Place) -> Result<Option<String>> {
    let cannot = || {
        format!(
            "The files of cases cannot be copied beside {}",
            backup.display()
        )
    };
    let folder = match backup.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    let known = Marks::in_folder(folder).with_context(cannot)?;
    let beside = files_beside(backup);
    let came = match copy_files(&copied, files, &beside, &known).await {
        Ok(came) => came,
        Err(cause) => {
            let note = format!(
                "This backup has the database and not all files of its cases, which could not be copied: {cause}\n"
            );
            std::fs::write(note_beside(backup), note).with_context(cannot)?;
            // Those that an earlier backup has copied are there, and stay.
            lists::write(backup, &copied.files, &known)?;
            return Ok(Some(cause.to_string()));
        }
    };
    // What was taken out of a case while the database was copied is not there any more.
    tell(
        &came.missing,
        "Files of cases are not where they should be, and in no backup",
    );
    tell(
        &came.put_back,
        "Copies of files of cases were damaged in the backups, and were put back",
    );
    tell(
        &came.differ,
        "Files of cases are not the same in the backups, or are damaged where they lie; nothing of them was changed",
    );
    std::fs::remove_file(note_beside(backup)).ok();
    lists::write(backup, &copied.files, &came.marks)?;
    Ok(None)
}

/// Writes to the log what is not as it should be with some files, by their numbers alone.
fn tell(files: &[Uuid], what: &str) {
    if !files.is_empty() {
        error!(files = numbers(files), "{what}");
    }
}

/// The numbers of files, in one line.
#[must_use]
pub fn numbers(files: &[Uuid]) -> String {
    let all: Vec<String> = files.iter().map(Uuid::to_string).collect();
    all.join(", ")
}

/// Copies the files that a copy of a database names, and reads each where it was copied to. Which of two that differ is right is
/// known from the marks that they had once.
///
/// # Errors
/// When one cannot be copied.
pub async fn copy_files(
    copied: &Copied,
    from: &Place,
    to: &Place,
    known: &Marks,
) -> std::io::Result<FilesCopied> {
    let mut came = FilesCopied::default();
    for file in &copied.files {
        let (council, id) = file;
        let known = known.get(file);
        let (from, to) = (from.below(council)?, to.below(council)?);
        let mark = match from.copy_to(&to, *id, known).await? {
            CopyOf::Same(mark) => Some(mark),
            CopyOf::PutBack(mark) => {
                came.put_back.push(*id);
                Some(mark)
            }
            CopyOf::Missing => {
                came.missing.push(*id);
                known
            }
            CopyOf::Differs => {
                came.differ.push(*id);
                known
            }
        };
        if let Some(mark) = mark {
            came.marks.insert(file, mark);
        }
    }
    Ok(came)
}

/// Where the files of cases lie that belong to a backup.
#[must_use]
pub fn files_beside(backup: &Path) -> Place {
    Place::in_folder(backup.with_file_name(FILES))
}

/// Deletes the copies that no list of the folder names any more.
fn forget_files(folder: &Path, now: NaiveDateTime) -> Result<()> {
    let Some(needed) = lists::needed(folder, now)? else {
        return Ok(());
    };
    let files = folder.join(FILES);
    for council in std::fs::read_dir(&files).into_iter().flatten() {
        let path = council?.path();
        let council = path.file_name().unwrap_or_default().to_string_lossy();
        let copies = Folder::at(&path)?;
        for id in copies.all()? {
            if !needed.contains(&lists::named(&(council.to_string(), id))) {
                copies.remove(id)?;
            }
        }
    }
    Ok(())
}

/// When the newest of these backups was begun, UTC; none when there is none.
#[must_use]
pub fn newest_backup(backups: &Backups) -> Option<DateTime<Utc>> {
    let (when, _) = made(&backups.folder).ok()?.pop()?;
    Some(when.and_utc())
}

/// The backups that are there, oldest first. What is called otherwise is somebody else's, and left alone.
fn made(folder: &Path) -> Result<Vec<(NaiveDateTime, PathBuf)>> {
    let mut all = Vec::new();
    for entry in std::fs::read_dir(folder)
        .with_context(|| format!("The folder {} cannot be read", folder.display()))?
    {
        let path = entry?.path();
        let name = path.file_name().and_then(|name| name.to_str());
        if let Some(when) = name.and_then(|name| NaiveDateTime::parse_from_str(name, NAME).ok()) {
            all.push((when, path));
        }
    }
    all.sort();
    Ok(all)
}
