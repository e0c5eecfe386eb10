//! `heard keys`: which master keys the database is sealed with, and how one replaces another.

use std::ffi::OsString;
use std::fs::{self, File};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use casework::clock::TimeSource;
use clap::Subcommand;
use store::{KeyChange, MasterKey, Store};
use words::dates;

use super::open::open_store;
use super::say;
use crate::config::{KeySource, Settings};

/// How often it is said how far it has come.
const SAY_EVERY: Duration = Duration::from_secs(2);

/// What can be done with the master key.
#[derive(Debug, Subcommand)]
pub(super) enum KeysCommand {
    /// Replace the master key, while the portal runs; when it was stopped, the same command goes on
    ///
    /// A new key is made beside the old one and seals all that is new; then everything that the old key sealed is sealed again.
    /// At the end the new key stands in the place of the old, which is kept beside it with its name at the end: older backups
    /// open with it alone. Several processes may serve meanwhile; those on other machines need the new file before they start
    /// again.
    Rotate {
        /// Where the new key is written, when it is not to take the place of the old one by itself: put it there (or where the
        /// command prints it from), and give the same command again
        #[arg(long, value_name = "FILE")]
        to: Option<PathBuf>,
    },
}

/// Does it.
///
/// # Errors
/// One sentence when the store or a file of a key cannot be used.
pub(super) async fn run(settings: &Settings, act: Option<KeysCommand>) -> Result<()> {
    let store = open_store(settings).await?;
    match act {
        None => list(&store).await,
        Some(KeysCommand::Rotate { to }) => {
            let source = settings.master_key()?;
            rotate(&store, &source, to.as_deref(), |change| {
                change.until_all_know(TimeSource::system().now())
            })
            .await
        }
    }
}

async fn list(store: &Store) -> Result<()> {
    let (keys, damaged) = store.keys_in_use().await?;
    for key in &keys {
        let since = key.since.map_or_else(
            || "the first".to_owned(),
            |at| format!("since {}", dates::moment_utc(at)),
        );
        let state = if key.is_leaving {
            "is being replaced"
        } else {
            "seals what is new"
        };
        let of_tables: Vec<String> = key
            .seals
            .iter()
            .filter(|(_, count)| *count > 0)
            .map(|(table, count)| format!("{count} of {table}"))
            .collect();
        let seals = match of_tables.as_slice() {
            [] => "nothing".to_owned(),
            some => some.join(", "),
        };
        println!("{} {state} ({since}); keys that it seals: {seals}.", key.id);
        if let Some(replaced) = &key.replaced {
            println!("  It replaced {replaced}: backups from before open with that one alone.");
        }
    }
    if damaged > 0 {
        println!("{damaged} keys are damaged: no master key of this database opens them.");
    }
    Ok(())
}

/// Replaces the key, or goes on with it. `wait` says how long to wait for processes that have not heard of it yet.
async fn rotate(
    store: &Store,
    source: &KeySource,
    to: Option<&Path>,
    wait: impl Fn(&KeyChange) -> Duration,
) -> Result<()> {
    if source.is_command() && to.is_none() && store.key_change().await?.is_none() {
        bail!(
            "The master key comes from a command: say with --to where the new key is to be written."
        );
    }
    let next = to.map_or_else(|| named(&source.file, ".next"), Path::to_owned);
    let change = begin(store, source, &next).await?;
    let is_in_place = in_place(source, &change, to, &next)?;
    let wait = wait(&change);
    if !wait.is_zero() {
        say(format_args!(
            "The new key {} seals what is new. Waiting {} seconds until every process knows it.",
            change.to.id(),
            wait.as_secs() + 1
        ));
        tokio::time::sleep(wait).await;
    }
    let mut said = Instant::now();
    let again = store.seal_again(|table, count| {
        if said.elapsed() >= SAY_EVERY {
            say(format_args!("Looked at {count} keys of {table}."));
            said = Instant::now();
        }
    });
    let again = again.await?;
    say(format_args!(
        "Sealed {} keys again with the new key.",
        again.done
    ));
    if again.damaged > 0 {
        say(format_args!(
            "{} keys are damaged: no master key of this database opens them, before or after.",
            again.damaged
        ));
    }
    if !is_in_place {
        say(format_args!(
            "The new key is in {}. Put it where the portal takes its master key from, start every process again, and then give \
             `heard keys rotate` once more: until then the portal needs the old key or the new one.",
            next.display()
        ));
        return Ok(());
    }
    store.forget_old_key().await?;
    end(source, &change);
    Ok(())
}

/// The change that is going on, or a new one with the key of `next`.
async fn begin(store: &Store, source: &KeySource, next: &Path) -> Result<KeyChange> {
    if let Some(change) = store.key_change().await? {
        say(format_args!(
            "Going on with the change to the key {}.",
            change.to.id()
        ));
        return Ok(change);
    }
    // Durable before anything is sealed with it.
    let new = source.new_beside(next)?;
    sync_folder_of(next)?;
    store.change_key(&new, TimeSource::system().now()).await?;
    let change = store.key_change().await?;
    change.context(
        "The change of the key was ended by somebody else just now: look with `heard keys`.",
    )
}

/// Puts the new key in the place of the old, which is kept beside it; whether it is there. With `--to` and with a command somebody
/// else puts it there.
fn in_place(
    source: &KeySource,
    change: &KeyChange,
    to: Option<&Path>,
    next: &Path,
) -> Result<bool> {
    let there = source.load()?;
    if there.is_some_and(|key| key.id() == change.to.id()) {
        return Ok(true);
    }
    if to.is_some() || source.is_command() {
        source.write(&change.to, next)?;
        return Ok(false);
    }
    let cannot = || {
        format!(
            "The new key cannot take the place of {}: say with --to where it is to be written",
            source.file.display()
        )
    };
    let Some(old) = &change.from else {
        bail!(
            "The old key is not known: give the command where {} is.",
            source.file.display()
        );
    };
    source.write(&change.to, next)?;
    match fs::hard_link(&source.file, old_file(source, old)) {
        Err(error) if error.kind() != ErrorKind::AlreadyExists => {
            return Err(error).with_context(cannot);
        }
        _ => {}
    }
    fs::rename(next, &source.file).with_context(cannot)?;
    sync_folder_of(&source.file)?;
    Ok(true)
}

fn end(source: &KeySource, change: &KeyChange) {
    say(format_args!(
        "The master key is now {}. Back it up, apart from the database: what is written from now on opens with it alone.",
        change.to.id()
    ));
    if source.is_command() {
        say("The old key opens nothing of the database any more.");
    } else {
        say(format_args!(
            "Copy {} to every other machine that runs the portal, before it starts there again.",
            source.file.display()
        ));
    }
    if let Some(old) = &change.from {
        let file = old_file(source, old);
        say(format_args!(
            "The old key {} opens nothing of the database any more. Backups from before {} open with it alone: keep {} as long \
             as there are such backups, apart from them, and then delete it.",
            old.id(),
            dates::moment_utc(change.since),
            file.exists()
                .then(|| file.display().to_string())
                .as_deref()
                .unwrap_or("it"),
        ));
        say(
            "Backups that were made since then, until now, open with either key and hold both: if the old key was stolen, delete them.",
        );
        say(
            "To put such a backup back, name the old key in HEARD_MASTER_KEY_FILE for `heard restore` and `heard serve`, and then \
             give `heard keys rotate` again.",
        );
    }
}

/// Where the old key is kept.
fn old_file(source: &KeySource, old: &MasterKey) -> PathBuf {
    named(&source.file, &format!(".{}", old.id()))
}

fn named(file: &Path, more: &str) -> PathBuf {
    let mut name = OsString::from(file);
    name.push(more);
    name.into()
}

/// Makes new names durable.
fn sync_folder_of(file: &Path) -> Result<()> {
    let folder = match file.parent() {
        Some(folder) if folder.as_os_str().is_empty() => Path::new("."),
        Some(folder) => folder,
        None => return Ok(()),
    };
    let synced = File::open(folder).and_then(|folder| folder.sync_all());
    synced.with_context(|| format!("The folder {} cannot be written to", folder.display()))
}

#[cfg(test)]
mod tests {
    use clap::Parser;

    use super::*;

    #[derive(Parser)]
    struct Line {
        #[command(flatten)]
        settings: Settings,
    }

    struct Folder(PathBuf);

    impl Folder {
        fn new(name: &str) -> Self {
            let folder = std::env::temp_dir().join(format!("heard-{name}-{}", std::process::id()));
            fs::remove_dir_all(&folder).ok();
            fs::create_dir_all(&folder).unwrap();
            Self(folder)
        }

        fn settings(&self, more: &[&str]) -> Settings {
            let line = ["heard", "--data", self.0.to_str().unwrap()];
            Line::parse_from(line.iter().chain(more)).settings
        }

        fn key(&self, name: &str) -> MasterKey {
            MasterKey::load(&self.0.join(name)).unwrap().unwrap()
        }
    }

    impl Drop for Folder {
        fn drop(&mut self) {
            fs::remove_dir_all(&self.0).ok();
        }
    }

    fn at_once(_: &KeyChange) -> Duration {
        Duration::ZERO
    }

    #[tokio::test]
    async fn the_new_key_takes_the_place_of_the_old_which_is_kept_beside_it() {
        let folder = Folder::new("keys-in-place");
        let settings = folder.settings(&[]);
        let store = open_store(&settings).await.unwrap();
        let old = folder.key("master.key");
        let source = settings.master_key().unwrap();
        rotate(&store, &source, None, at_once).await.unwrap();
        let new = folder.key("master.key");
        assert_ne!(new.id(), old.id());
        assert_eq!(
            folder.key(&format!("master.key.{}", old.id())).id(),
            old.id()
        );
        assert!(!folder.0.join("master.key.next").exists());
        let (keys, _) = store.keys_in_use().await.unwrap();
        assert_eq!(keys.len(), 1);
        assert_eq!(
            (keys[0].id.as_str(), keys[0].replaced.as_deref()),
            (new.id(), Some(old.id()))
        );
        open_store(&settings).await.unwrap();
    }

    #[tokio::test]
    async fn whoever_is_killed_at_any_step_goes_on_with_the_same_key() {
        let folder = Folder::new("keys-killed");
        let settings = folder.settings(&[]);
        let source = settings.master_key().unwrap();
        let store = open_store(&settings).await.unwrap();
        let old = folder.key("master.key");
        let next = folder.0.join("master.key.next");
        // Killed when the key was made, when it sealed, and when it was in its place.
        let made = source.new_beside(&next).unwrap();
        let change = begin(&store, &source, &next).await.unwrap();
        assert_eq!(change.to.id(), made.id());
        open_store(&settings).await.unwrap();
        fs::remove_file(&next).unwrap();
        let change = begin(&store, &source, &next).await.unwrap();
        assert!(in_place(&source, &change, None, &next).unwrap());
        let store = open_store(&settings).await.unwrap();
        rotate(&store, &source, None, at_once).await.unwrap();
        assert_eq!(folder.key("master.key").id(), made.id());
        assert_eq!(
            folder.key(&format!("master.key.{}", old.id())).id(),
            old.id()
        );
        assert!(store.key_change().await.unwrap().is_none());
    }

    #[tokio::test]
    async fn a_key_that_a_command_prints_is_replaced_once_the_command_prints_the_new_one() {
        let folder = Folder::new("keys-command");
        open_store(&folder.settings(&[])).await.unwrap();
        let kept = folder.0.join("kept");
        fs::rename(folder.0.join("master.key"), &kept).unwrap();
        let command = format!("cat {}", kept.display());
        let settings = folder.settings(&["--master-key-command", &command]);
        let source = settings.master_key().unwrap();
        let store = open_store(&settings).await.unwrap();
        let refused = rotate(&store, &source, None, at_once).await.unwrap_err();
        assert!(refused.to_string().contains("--to"), "{refused}");
        let new = folder.0.join("new");
        rotate(&store, &source, Some(&new), at_once).await.unwrap();
        assert!(
            store.key_change().await.unwrap().is_some(),
            "the command still prints the old one"
        );
        open_store(&settings).await.unwrap();
        fs::rename(&new, &kept).unwrap();
        let store = open_store(&settings).await.unwrap();
        rotate(&store, &source, None, at_once).await.unwrap();
        assert!(store.key_change().await.unwrap().is_none());
        assert!(!folder.0.join("master.key").exists());
        open_store(&settings).await.unwrap();
    }
}
