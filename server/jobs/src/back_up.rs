//! A backup by itself: every hour, and so many are kept.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, Result};
use blobs::{CopyOf, Folder, Place};
use chrono::{NaiveDateTime, TimeDelta};
use store::{Copied, back_up};
use tracing::{error, info};
use uuid::Uuid;

use casework::clock::TimeSource;

/// How old the newest may become.
const HOUR: TimeDelta = TimeDelta::hours(1);
/// How often it looks.
const LOOK: Duration = Duration::from_mins(1);
/// How they are called: `heard-20261123T100000Z.db`.
const NAME: &str = "heard-%Y%m%dT%H%M%SZ.db";

/// The folder beside backups in which the files of cases are.
const FILES: &str = "files";
/// Beside a backup lies the list of the files that it names, with this ending.
const LIST: &str = "files";

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
    let copied = back_up_all(&backups.url, &file, &backups.files).await?;
    list_files(&copied, &file)?;
    let mut all = made(&backups.folder)?;
    // The newest stay.
    all.truncate(all.len().saturating_sub(backups.kept));
    for (_, old) in all {
        std::fs::remove_file(&old)
            .with_context(|| format!("The old backup {} cannot be deleted", old.display()))?;
        std::fs::remove_file(old.with_extension(LIST)).ok();
    }
    forget_files(&backups.folder)?;
    Ok(Some(file))
}

/// Writes beside a backup which files of cases it names, if any.
fn list_files(copied: &Copied, backup: &Path) -> Result<()> {
    if copied.files.is_empty() {
        return Ok(());
    }
    let list: Vec<String> = copied.files.iter().map(named).collect();
    let file = backup.with_extension(LIST);
    std::fs::write(&file, list.join("\n"))
        .with_context(|| format!("The list of files {} cannot be written", file.display()))
}

/// Copies the database and the files of its cases, which then lie beside it in `files`, each once for all backups of a
/// folder; from a bucket only those come that are not there yet.
///
/// # Errors
/// One sentence when there can be no backup.
pub async fn back_up_all(url: &str, to: &Path, files: &Place) -> Result<Copied> {
    let copied = back_up(url, to).await?;
    let missing = copy_files(&copied, files, &files_beside(to)).await;
    let missing = missing.with_context(|| {
        format!(
            "The files of cases cannot be copied beside {}",
            to.display()
        )
    })?;
    // What was taken out of a case while the database was copied is not there any more.
    if missing > 0 {
        error!(
            missing,
            "Files of cases are not where they should be, and in no backup"
        );
    }
    Ok(copied)
}

/// Copies the files that a copy of a database names; returns how many are not there.
///
/// # Errors
/// When one cannot be copied.
pub async fn copy_files(copied: &Copied, from: &Place, to: &Place) -> std::io::Result<usize> {
    let mut of_councils: BTreeMap<&str, Vec<Uuid>> = BTreeMap::new();
    for (council, id) in &copied.files {
        of_councils.entry(council).or_default().push(*id);
    }
    let mut missing = 0;
    for (council, ids) in of_councils {
        let (from, to) = (from.below(council)?, to.below(council)?);
        for id in ids {
            missing += usize::from(from.copy_to(&to, id, None).await? == CopyOf::Missing);
        }
    }
    Ok(missing)
}

/// Where the files of cases lie that belong to a backup.
#[must_use]
pub fn files_beside(backup: &Path) -> Place {
    Place::in_folder(backup.with_file_name(FILES))
}

/// Deletes the copies that no backup of the folder names any more.
fn forget_files(folder: &Path) -> Result<()> {
    let mut needed = BTreeSet::new();
    for (_, backup) in made(folder)? {
        // A backup of an earlier build has no list, and no files.
        let list = std::fs::read_to_string(backup.with_extension(LIST)).unwrap_or_default();
        needed.extend(list.lines().map(str::to_owned));
    }
    let files = folder.join(FILES);
    for council in std::fs::read_dir(&files).into_iter().flatten() {
        let path = council?.path();
        let council = path.file_name().unwrap_or_default().to_string_lossy();
        let copies = Folder::at(&path)?;
        for id in copies.all()? {
            if !needed.contains(&named(&(council.to_string(), id))) {
                copies.remove(id)?;
            }
        }
    }
    Ok(())
}

/// A file of a case in a list: `westmere/0193b2a4-…`.
fn named((council, id): &(String, Uuid)) -> String {
    format!("{council}/{id}")
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
