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
    let files = settings.files_folder();
    let copied = jobs::back_up_all(&settings.database_url()?, to, &files).await?;
    if !copied.files.is_empty() {
        let beside = jobs::files_beside(to);
        println!(
            "The files of cases are in {}: keep them together.",
            beside.display()
        );
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
    let url = settings.database_url()?;
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
    let (beside, files) = (jobs::files_beside(from), settings.files_folder());
    let missing = jobs::copy_files(&copied, &beside, &files).with_context(|| {
        format!(
            "The files of cases in {} cannot be put back",
            beside.display()
        )
    })?;
    if missing > 0 {
        println!(
            "{missing} files of cases are missing: put the folder {} beside the backup and restore it again with --replace.",
            beside.display()
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
