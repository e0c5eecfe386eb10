//! Where the files of cases lie: whether that place can be used, and `heard files`.

use std::error::Error as StdError;
use std::io::{self, ErrorKind};

use anyhow::{Context, Result, anyhow, bail};
use blobs::{Bucket, CopyOf, Place};
use clap::{Subcommand, ValueEnum};
use tracing::error;

use super::say;
use crate::config::Settings;

#[derive(Debug, Subcommand)]
pub(super) enum FilesCommand {
    /// Bring the files of all cases from the folder into the bucket, or back; what was begun and broken off goes on
    ///
    /// Both are those of the settings. Each file is deleted where it was once it was read in the other place and is the same
    /// there; of one that is not, both stay, and its number is said. While the portal runs
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
    let mut stayed = Vec::new();
    for council in settings.councils()? {
        let name = &council.profile.id;
        let brought = bring(&from, &to, name, &mut stayed).await;
        moved += brought.with_context(|| {
            format!("Not every file of cases could be brought from {from} to {to}")
        })?;
    }
    println!("Brought {moved} files of cases from {from} to {to}.");
    if !stayed.is_empty() {
        bail!(
            "{} files of cases stay in {from}, because what is read in {to} is not the same; nothing of them was deleted: {}.",
            stayed.len(),
            stayed.join(", ")
        );
    }
    Ok(())
}

/// Brings the files of one council; returns how many came. Of those that stay the numbers are added to `stayed`.
async fn bring(
    from: &Place,
    to: &Place,
    council: &str,
    stayed: &mut Vec<String>,
) -> io::Result<usize> {
    let (from, to) = (from.below(council)?, to.below(council)?);
    let mut brought = 0;
    for id in from.all().await? {
        match from.copy_to(&to, id, None).await? {
            CopyOf::Same(_) | CopyOf::PutBack(_) => {
                from.remove(id).await?;
                brought += 1;
            }
            // Somebody took it out of its case meanwhile.
            CopyOf::Missing => {}
            CopyOf::Differs => stayed.push(id.to_string()),
        }
    }
    Ok(brought)
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

    use super::s3::{Liar, S3, spoil};
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
        let broken_off = keys[0].1.id;
        folder.copy_to(bucket, broken_off, None).await.unwrap();
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

    /// A file that is kept, and its number.
    async fn kept(place: &Place, data: &Path, text: &[u8]) -> String {
        let mut writer = Writer::new(data).unwrap();
        writer.add(text).unwrap();
        let key = place.keep(&writer.finish().unwrap()).await.unwrap();
        key.id.to_string()
    }

    #[tokio::test]
    async fn what_the_bucket_says_it_has_taken_and_has_not_stays_in_the_folder() {
        let data = empty_folder("move-lied");
        let liar = Liar::before(S3::running()).await;
        let settings = settings(&data, &[("--files-s3-endpoint", &liar.endpoint)]);
        let (folder, bucket) = (settings.files_folder(), settings.files_place().unwrap());
        let [folder, bucket] = [folder, bucket].map(|place| place.below("westmere").unwrap());
        let id = kept(&folder, &data, b"Purple otter").await;
        let to = Where::Bucket;
        let said = run(&settings, FilesCommand::Move { to }).await;
        let said = said.unwrap_err().to_string();
        assert!(said.contains(&id) && !said.contains("otter"), "{said}");
        assert_eq!(folder.all().await.unwrap().len(), 1);
        assert!(bucket.all().await.unwrap().is_empty());
        fs::remove_dir_all(data).unwrap();
    }

    #[tokio::test]
    async fn where_another_lies_under_the_number_of_a_file_both_stay_and_the_others_move() {
        let data = empty_folder("move-other");
        let settings = settings(&data, &[]);
        let folder = settings.files_folder().below("westmere").unwrap();
        let bucket = settings.files_place().unwrap().below("westmere").unwrap();
        for to in [Where::Bucket, Where::Folder] {
            let (from, there) = match to {
                Where::Bucket => (&folder, &bucket),
                Where::Folder => (&bucket, &folder),
            };
            let right = kept(from, &data, &[b'o'; 3_000]).await;
            kept(from, &data, b"Blue otter").await;
            let id = right.parse().unwrap();
            spoil(there, id, b"else").await;
            let marks = async || (from.mark(id).await.unwrap(), there.mark(id).await.unwrap());
            let before = marks().await;
            let said = run(&settings, FilesCommand::Move { to }).await;
            let said = said.unwrap_err().to_string();
            assert!(said.contains(&right), "{to:?}: {said}");
            assert_eq!(marks().await, before, "{to:?}");
            assert_eq!(from.all().await.unwrap(), [id], "{to:?}: the other moved");
            for place in [from, there] {
                for id in place.all().await.unwrap() {
                    place.remove(id).await.unwrap();
                }
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
