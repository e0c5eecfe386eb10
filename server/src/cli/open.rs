//! Opens what commands work on: the store, and a council in it; makes what the first start makes.

use std::path::Path;
use std::sync::Arc;

use anyhow::{Context, Result, anyhow, bail};
use casework::clock::TimeSource;
use casework::{Council, rebuild_cases};
use clap::Args;
use council::EXAMPLE;
use store::{MasterKey, Store};

use super::{private, say_aside, told};
use crate::config::{CouncilSettings, KeySource, Settings};

/// Of which council, where there are several.
#[derive(Debug, Args)]
pub(super) struct Which {
    /// The id of the council, where there are several
    #[arg(long, global = true, value_name = "ID")]
    council: Option<String>,
}

impl Which {
    /// The council that is meant; the only one need not be said.
    pub(super) fn choose(&self, mut councils: Vec<CouncilSettings>) -> Result<CouncilSettings> {
        let ids: Vec<String> = councils
            .iter()
            .map(|council| council.profile.id.clone())
            .collect();
        let place = match &self.council {
            Some(said) => ids.iter().position(|id| id == said),
            None if ids.len() == 1 => Some(0),
            None => None,
        };
        let ids = ids.join(", ");
        match (place, &self.council) {
            (Some(place), _) => Ok(councils.swap_remove(place)),
            (None, Some(said)) => {
                bail!("--council is `{said}`, which is none of ours: write one of {ids}.")
            }
            (None, None) => {
                bail!("There are several councils: say which one with --council, one of {ids}.")
            }
        }
    }
}

/// The council that a command is for: its store, its profile and its letters.
pub(super) async fn council(settings: &Settings, of: &Which) -> Result<Council> {
    let council = of.choose(profiles(settings)?)?;
    open_council(&open_store(settings).await?, council).await
}

/// Every council of the settings; the first start makes a profile.
pub(super) fn profiles(settings: &Settings) -> Result<Vec<CouncilSettings>> {
    if settings.has_no_profile() {
        store::make_folder(&settings.data)?;
        let file = settings.profiles();
        let written = write_once(&file, EXAMPLE)
            .with_context(|| format!("{} cannot be written: mend HEARD_DATA.", file.display()))?;
        if written {
            say_aside(format_args!(
                "Wrote {}, the profile of an invented council. Make it yours.",
                file.display()
            ));
        }
    }
    settings.councils()
}

/// A council in the store, with its cases worked out for this version.
pub(super) async fn open_council(store: &Store, council: CouncilSettings) -> Result<Council> {
    let letters = council.letters()?;
    let profile = council.profile;
    let books = store.council(&profile.id);
    let calendar = books.calendar(None).await?;
    let council = Council::new(
        books,
        TimeSource::system(),
        calendar,
        Arc::new(profile),
        Arc::new(letters),
        council.public_url,
    );
    if council.store.needs_rebuild().await? {
        let rebuilt = rebuild_cases(&council).await.map_err(told)?;
        say_aside(format_args!(
            "Worked out {rebuilt} cases again for this version."
        ));
    }
    Ok(council)
}

/// The database, opened with the master key; makes what the first start makes.
pub(super) async fn open_store(settings: &Settings) -> Result<Store> {
    let url = settings.database_url()?;
    store::make_folder(&settings.data)?;
    private::mend(&settings.data, &settings.mail_folder())?;
    let source = settings.master_key()?;
    let key = match source.load()? {
        Some(key) => key,
        None => key_for_new(&url, &source).await?,
    };
    Store::open(&url, key).await
}

/// A key for a database in which nothing is sealed yet. Beside one in which something is, a new key would only look like
/// the one that is missing.
async fn key_for_new(url: &str, source: &KeySource) -> Result<MasterKey> {
    let file = &source.file;
    if Store::is_sealed(url).await? {
        // Another process that starts for the first time at the same moment makes the key before the database.
        return source.load()?.ok_or_else(|| {
            anyhow!(
                "The database is there, and its master key {} is not: put back the key from your backup.",
                file.display()
            )
        });
    }
    let (key, made) = source.load_or_make()?;
    if made {
        say_aside(format_args!(
            "Made the master key {}. Back it up: without it nobody can read what people wrote.",
            file.display()
        ));
    }
    Ok(key)
}

/// Writes a file that nobody ever sees half-written; another process may have been quicker. Says whether it was written.
fn write_once(file: &Path, text: &str) -> std::io::Result<bool> {
    let beside = file.with_extension(format!("new-{}", std::process::id()));
    std::fs::write(&beside, text)?;
    let linked = std::fs::hard_link(&beside, file);
    std::fs::remove_file(&beside)?;
    match linked {
        Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => Ok(false),
        linked => linked.map(|()| true),
    }
}
