//! A backup by itself: every hour, and so many are kept.

use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, Result};
use chrono::{NaiveDateTime, TimeDelta};
use store::back_up;
use tracing::{error, info};

use casework::clock::TimeSource;

/// How old the newest may become.
const HOUR: TimeDelta = TimeDelta::hours(1);
/// How often it looks.
const LOOK: Duration = Duration::from_mins(1);
/// How they are called: `heard-20261123T100000Z.db`.
const NAME: &str = "heard-%Y%m%dT%H%M%SZ.db";

/// Which backups are made by themselves.
#[derive(Debug, Clone)]
pub struct Backups {
    /// The database's address.
    pub url: String,
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
    back_up(&backups.url, &file).await?;
    let mut all = made(&backups.folder)?;
    // The newest stay.
    all.truncate(all.len().saturating_sub(backups.kept));
    for (_, old) in all {
        std::fs::remove_file(&old)
            .with_context(|| format!("The old backup {} cannot be deleted", old.display()))?;
    }
    Ok(Some(file))
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
