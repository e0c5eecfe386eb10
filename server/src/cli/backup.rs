//! `heard backup` and `heard restore`.

use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context, Result, anyhow};
use blobs::Place;
use casework::clock::TimeSource;
use jobs::{FilesCopied, Marks};
use store::{self, Copied};
use words::dates;

use crate::config::Settings;

/// What the command ends with when the database is there and files of cases are not.
const FILES_ARE_MISSING: u8 = 2;

/// Copies the database to a new file.
///
/// # Errors
/// One sentence when there is no copy.
pub(super) async fn back_up(settings: &Settings, to: &Path) -> Result<ExitCode> {
    let files = settings.files_place()?;
    let made = jobs::back_up_all(&settings.database_url()?, to, &files).await?;
    let copied = &made.copied;
    if let Some(cause) = &made.without_files {
        println!(
            "Not all files of cases could be copied ({cause}): this backup is of the database alone. Back up again when they \
             can be read."
        );
    } else if !copied.files.is_empty() {
        let beside = jobs::files_beside(to);
        println!("The files of cases are in {beside}: keep them together.");
    }
    println!("Backed up {} to {}.", contents(copied), to.display());
    println!(
        "The master key {} is not in it: keep its copy apart.",
        settings.master_key_file().display()
    );
    Ok(match made.without_files {
        None => ExitCode::SUCCESS,
        Some(_) => ExitCode::from(FILES_ARE_MISSING),
    })
}

/// Puts a backup in the place of the database.
///
/// # Errors
/// One sentence when nothing was changed.
pub(super) async fn restore(settings: &Settings, from: &Path, replace: bool) -> Result<ExitCode> {
    let (url, files) = (settings.database_url()?, settings.files_place()?);
    let source = settings.master_key()?;
    let key = source.load()?.ok_or_else(|| {
        anyhow!(
            "There is no master key {}: put back the one that belongs to the backup first.",
            source.file.display()
        )
    })?;
    store::make_folder(&settings.data)?;
    let now = TimeSource::system().now();
    let copied = store::restore(&url, from, &key, replace, now).await?;
    let beside = jobs::files_beside(from);
    let came = jobs::copy_files(&copied, &beside, &files, &Marks::of(from)).await;
    let came =
        came.with_context(|| format!("The files of cases in {beside} cannot be put back"))?;
    if let Some(note) = jobs::is_without_files(from) {
        print!("{note}");
    }
    say_what_came(&came, &beside, &files);
    println!("Restored {}. Start with `heard serve`.", contents(&copied));
    Ok(match came.missing.as_slice() {
        [] => ExitCode::SUCCESS,
        _ => ExitCode::from(FILES_ARE_MISSING),
    })
}

/// Says which files of cases are not as they should be, by their numbers alone.
fn say_what_came(came: &FilesCopied, beside: &Place, files: &Place) {
    if !came.missing.is_empty() {
        println!(
            "{} files of cases are missing: {}. Put {beside} beside the backup and restore it again with --replace.",
            came.missing.len(),
            jobs::numbers(&came.missing)
        );
    }
    if !came.put_back.is_empty() {
        println!(
            "{} files of cases were damaged in {files} and were put back: {}.",
            came.put_back.len(),
            jobs::numbers(&came.put_back)
        );
    }
    if !came.differ.is_empty() {
        println!(
            "{} files of cases are not the same in {files} and in {beside}, and were left as they are: {}.",
            came.differ.len(),
            jobs::numbers(&came.differ)
        );
    }
}

fn contents(copied: &Copied) -> String {
    let newest = copied.newest.map_or_else(String::new, |newest| {
        format!(", the newest entry of {}", dates::moment_utc(newest))
    });
    format!("{} cases{newest}", copied.cases)
}
