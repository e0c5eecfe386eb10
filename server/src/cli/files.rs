//! Where the files of cases lie: whether that place can be used, and `heard files`.

use std::io::{self, ErrorKind};

use anyhow::{Context, Result, anyhow};
use blobs::{Bucket, Place};
use clap::{Subcommand, ValueEnum};
use tracing::error;

use super::say;
use crate::config::Settings;

#[derive(Debug, Subcommand)]
pub(super) enum FilesCommand {
    /// Bring the files of all cases from the folder into the bucket, or back; what was begun and broken off goes on
    ///
    /// Both are those of the settings. Each file is deleted where it was once the other place has it. While the portal runs
    /// with the new place, a file that has not come yet cannot be opened.
    Move {
        /// Where they go
        #[arg(long)]
        to: Where,
    },
}

/// One of the two places.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Where {
    /// The bucket of HEARD_FILES_S3_BUCKET
    Bucket,
    /// The folder of HEARD_FILES
    Folder,
}

/// Does what `heard files` is told.
///
/// # Errors
/// One sentence.
pub(super) async fn run(settings: &Settings, act: FilesCommand) -> Result<()> {
    let FilesCommand::Move { to } = act;
    let bucket = settings.bucket()?.ok_or_else(|| {
        anyhow!(
            "No bucket is named: name the one that files move to or from in HEARD_FILES_S3_BUCKET."
        )
    })?;
    check(&bucket).await?;
    let (folder, bucket) = (settings.files_folder(), Place::Bucket(bucket));
    let (from, to) = match to {
        Where::Bucket => (folder, bucket),
        Where::Folder => (bucket, folder),
    };
    let mut moved = 0;
    for council in settings.councils()? {
        let name = &council.profile.id;
        moved += bring(&from, &to, name).await.with_context(|| {
            format!("Not every file of cases could be brought from {from} to {to}")
        })?;
    }
    println!("Brought {moved} files of cases from {from} to {to}.");
    Ok(())
}

async fn bring(from: &Place, to: &Place, council: &str) -> io::Result<usize> {
    let (from, to) = (from.below(council)?, to.below(council)?);
    let all = from.all().await?;
    for id in &all {
        from.copy_to(&to, &[*id]).await?;
        from.remove(*id).await?;
    }
    Ok(all.len())
}

/// Whether a bucket can be used.
///
/// # Errors
/// One sentence that names what to mend, or that it does not answer.
pub(super) async fn check(bucket: &Bucket) -> Result<()> {
    let checked = bucket.check().await;
    checked.map_err(|cause| {
        let away = || anyhow!("{bucket} cannot be used: {cause}.");
        what_to_mend(bucket, &cause).unwrap_or_else(away)
    })
}

/// Looks at the bucket before the portal starts. One that does not answer is no reason not to start: people can complain, and
/// files are taken when it is back.
///
/// # Errors
/// One sentence when its settings are wrong.
pub(super) async fn check_at_start(settings: &Settings) -> Result<()> {
    let Some(bucket) = settings.bucket()? else {
        return Ok(());
    };
    match bucket.check().await {
        Ok(()) => say(format_args!("Files of cases lie in {bucket}.")),
        Err(cause) => match what_to_mend(&bucket, &cause) {
            Some(wrong) => return Err(wrong),
            None => error!(
                "Files of cases are neither taken nor opened, because {bucket} does not answer: {cause}"
            ),
        },
    }
    Ok(())
}

/// What is wrong with the settings of a bucket that answers.
fn what_to_mend(bucket: &Bucket, cause: &io::Error) -> Option<anyhow::Error> {
    match cause.kind() {
        ErrorKind::PermissionDenied => Some(anyhow!(
            "HEARD_FILES_S3_KEY_ID: {bucket} does not let this key write, read, list and delete: mend the key, its secret or \
             what it may do."
        )),
        ErrorKind::InvalidInput => Some(anyhow!(
            "HEARD_FILES_S3_BUCKET: there is no such thing as {bucket}: mend its name, HEARD_FILES_S3_REGION or \
             HEARD_FILES_S3_ENDPOINT."
        )),
        _ => None,
    }
}

/// Says how many files of a council lie in the folder still, where a bucket is named.
///
/// # Errors
/// When the folder cannot be read.
pub(super) async fn say_what_was_left(settings: &Settings, council: &str) -> Result<()> {
    let folder = settings.files_folder();
    if settings.bucket()?.is_none() || !folder.scratch().join(council).exists() {
        return Ok(());
    }
    let left = folder.below(council)?.all().await?.len();
    if left > 0 {
        say(format_args!(
            "{left} files of cases are in {folder} still, and cannot be opened: run `heard files move --to bucket`."
        ));
    }
    Ok(())
}
