//! Where the files of cases lie: whether that place can be used, and `heard files`.

use std::error::Error as StdError;
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
    checked.map_err(|cause| match what_to_mend(bucket, &cause) {
        Some(wrong) => wrong,
        None => anyhow!("Nothing can be kept in {bucket} ({}).", last(&cause)),
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
                "Files of cases are neither taken nor opened as long as {bucket} does not answer: {}",
                last(&cause)
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

/// What lies under all the others.
fn last(cause: &io::Error) -> &(dyn StdError + 'static) {
    let mut last: &(dyn StdError + 'static) = cause;
    while let Some(under) = last.source() {
        last = under;
    }
    last
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

#[cfg(test)]
#[allow(dead_code, reason = "shared with the tests of `blobs`")]
#[path = "../../tests/s3.rs"]
mod s3;

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::{Path, PathBuf};

    use blobs::Writer;
    use clap::Parser;

    use super::s3::S3;
    use super::*;

    #[derive(Parser)]
    struct Line {
        #[command(flatten)]
        settings: Settings,
    }

    /// The settings of an empty folder and of the bucket of a real server, with others added or put in their place.
    fn settings(data: &Path, other: &[(&str, &str)]) -> Settings {
        let s3 = S3::running().settings(data);
        let mut line = vec!["heard".to_owned()];
        let data = data.display().to_string();
        for (option, right) in [
            ("--data", &*data),
            ("--files-s3-bucket", &s3.name),
            ("--files-s3-endpoint", &s3.endpoint),
            ("--files-s3-region", &s3.region),
            ("--files-s3-key-id", &s3.key_id),
            ("--files-s3-secret", s3::secret(&s3)),
            ("--files-s3-prefix", &s3.prefix),
        ] {
            let given = other.iter().find(|(other, _)| *other == option);
            let text = given.map_or(right, |(_, text)| text);
            line.extend([option, text].map(str::to_owned));
        }
        Line::parse_from(line).settings
    }

    fn empty_folder(of: &str) -> PathBuf {
        let folder = std::env::temp_dir().join(format!("heard-{of}-{}", std::process::id()));
        fs::remove_dir_all(&folder).ok();
        fs::create_dir_all(&folder).unwrap();
        folder
    }

    #[tokio::test]
    async fn files_move_from_the_folder_into_the_bucket_and_back_and_are_in_one_place_only() {
        let data = empty_folder("move");
        let settings = settings(&data, &[]);
        let (folder, bucket) = (settings.files_folder(), settings.files_place().unwrap());
        let places = [&folder, &bucket].map(|place| place.below("westmere").unwrap());
        let [folder, bucket] = &places;
        let mut keys = Vec::new();
        for otter in ["Purple otter", "Blue otter", "Red otter"] {
            let mut writer = Writer::new(&data).unwrap();
            writer.add(otter.as_bytes()).unwrap();
            let key = folder.keep(&writer.finish().unwrap()).await.unwrap();
            keys.push((otter, key));
        }
        // One came over before, and the command was broken off.
        let broken_off = [keys[0].1.id];
        folder.copy_to(bucket, &broken_off).await.unwrap();
        for (to, from, there) in [
            (Where::Bucket, folder, bucket),
            (Where::Folder, bucket, folder),
            (Where::Folder, bucket, folder),
        ] {
            run(&settings, FilesCommand::Move { to }).await.unwrap();
            assert!(from.all().await.unwrap().is_empty(), "{to:?}");
            assert_eq!(there.all().await.unwrap().len(), 3, "{to:?}");
            for (otter, key) in &keys {
                let reader = there.open(key).await.unwrap().open().unwrap();
                let text = io::read_to_string(reader).unwrap();
                assert_eq!(text, *otter, "{to:?}");
            }
        }
        fs::remove_dir_all(data).unwrap();
    }

    #[tokio::test]
    async fn a_bucket_that_refuses_stops_the_start_with_one_sentence_and_one_that_is_away_does_not()
    {
        let data = empty_folder("start");
        check_at_start(&settings(&data, &[])).await.unwrap();
        for (setting, wrong) in [
            ("HEARD_FILES_S3_KEY_ID", ("--files-s3-secret", "kx7v2")),
            ("HEARD_FILES_S3_BUCKET", ("--files-s3-bucket", "nowhere")),
        ] {
            let settings = settings(&data, &[wrong]);
            let bucket = settings.bucket().unwrap().unwrap();
            for checked in [check_at_start(&settings).await, check(&bucket).await] {
                let said = checked.unwrap_err().to_string();
                assert!(said.starts_with(setting) && said.ends_with('.'), "{said}");
                assert!(!said.contains("kx7v2") && !said.contains('\n'), "{said}");
            }
        }
        let listened = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let nobody = format!("http://{}", listened.local_addr().unwrap());
        drop(listened);
        let away = settings(&data, &[("--files-s3-endpoint", &nobody)]);
        check_at_start(&away).await.unwrap();
        // Whoever asks whether the settings are right is told.
        let said = check(&away.bucket().unwrap().unwrap()).await;
        let said = said.unwrap_err().to_string();
        assert!(said.contains(&nobody) && said.contains("refused"), "{said}");
        fs::remove_dir_all(data).unwrap();
    }
}
