//! `heard backup` and `heard restore`.

use std::path::Path;

use anyhow::{Context, Result, anyhow};
use casework::clock::TimeSource;
use store::{self, Copied, MasterKey};
use words::dates;

use crate::config::Settings;

/// Copies the database to a new file.
///
/// # Errors
/// One sentence when there is no copy.
pub(super) async fn back_up(settings: &Settings, to: &Path) -> Result<()> {
    let files = settings.files_place()?;
    let copied = jobs::back_up_all(&settings.database_url()?, to, &files).await?;
    if !copied.files.is_empty() {
        let beside = jobs::files_beside(to);
        println!("The files of cases are in {beside}: keep them together.");
    }
    println!("Backed up {} to {}.", contents(&copied), to.display());
    println!(
        "The master key {} is not in it: keep its copy apart.",
        settings.master_key_file().display()
    );
    Ok(())
}

/// Puts a backup in the place of the database.
///
/// # Errors
/// One sentence when nothing was changed.
pub(super) async fn restore(settings: &Settings, from: &Path, replace: bool) -> Result<()> {
    let (url, files) = (settings.database_url()?, settings.files_place()?);
    let file = settings.master_key_file();
    let key = MasterKey::load(&file)?.ok_or_else(|| {
        anyhow!(
            "There is no master key {}: put back the one that belongs to the backup first.",
            file.display()
        )
    })?;
    store::make_folder(&settings.data)?;
    let now = TimeSource::system().now();
    let copied = store::restore(&url, from, &key, replace, now).await?;
    let beside = jobs::files_beside(from);
    let missing = jobs::copy_files(&copied, &beside, &files).await;
    let missing =
        missing.with_context(|| format!("The files of cases in {beside} cannot be put back"))?;
    if missing > 0 {
        println!(
            "{missing} files of cases are missing: put {beside} beside the backup and restore it again with --replace."
        );
    }
    println!("Restored {}. Start with `heard serve`.", contents(&copied));
    Ok(())
}

fn contents(copied: &Copied) -> String {
    let newest = copied.newest.map_or_else(String::new, |newest| {
        format!(", the newest entry of {}", dates::moment_utc(newest))
    });
    format!("{} cases{newest}", copied.cases)
}
