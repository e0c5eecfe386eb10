//! What every request to one council shares.

pub mod coming;
pub mod devices;
pub mod disk;
pub mod forgotten;
pub mod inside;
pub mod last_look;
pub mod limits;
pub mod published;

use std::ops::Deref;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Result, anyhow};
use app::shell::Assets;
use casework::Council;
use council::colours::Colours;
use directory::Directory;
use store::Store;
use tokio::time::timeout;
use words::{Language, Locale, Source};

use crate::auth::directory::{Away, of_council};
use crate::auth::password::Passwords;
use crate::portal::coming::Coming;
use crate::portal::devices::Devices;
use crate::portal::disk::Disk;
use crate::portal::forgotten::Forgotten;
use crate::portal::limits::Limits;
use crate::portal::published::PublishedFiles;

/// The portal of one council: cheap to clone, the same for every request.
#[derive(Clone)]
pub struct Portal {
    /// Where acts are done.
    pub council: Council,
    inner: Arc<Inner>,
}

/// What [`Portal`] holds.
pub struct Inner {
    /// What it shares with the portals of other councils.
    pub shared: Arc<Shared>,
    /// The council's public facts, for pages; in English.
    pub facts: Arc<app::desk::CouncilFacts>,
    /// The same in the other languages that are offered.
    facts_in: Vec<(Language, Arc<app::desk::CouncilFacts>)>,
    /// The council's directory, with which staff sign in; none where they have passwords.
    pub directory: Option<Directory>,
    /// Seals what a browser keeps while it is at the directory.
    pub away: Away,
    /// The council's stylesheet.
    pub colours: Colours,
    /// Who sent how much: what comes to one council uses up nothing at another.
    pub limits: Limits,
    /// Who has left, so that nothing comes late from their pages.
    pub forgotten: Forgotten,
    /// Whose words are on their way from a page that goes.
    pub coming: Coming,
    /// Which browsers staff have used before.
    pub devices: Devices,
    /// The files of its published reports.
    pub published: PublishedFiles,
}

/// What the portals of a process share: what is the same for all councils, and what the machine has only once.
pub struct Shared {
    /// The database, for asking whether it is there.
    pub store: Store,
    /// The words of every locale.
    pub words: Arc<dyn Source>,
    /// The names of the files for browsers.
    pub assets: Assets,
    /// The folder with the files for browsers; none for those inside the program.
    pub site: Option<PathBuf>,
    /// How many proxies stand in front.
    pub proxies: usize,
    /// The disk that everything is kept on.
    pub disk: Disk,
    /// Checks passwords, a few at a time: each takes memory and a processor.
    pub passwords: Passwords,
}

impl Deref for Portal {
    type Target = Inner;

    fn deref(&self) -> &Inner {
        &self.inner
    }
}

impl Portal {
    /// Puts a portal together.
    ///
    /// # Errors
    /// When the council's colours cannot be read.
    pub fn new(shared: &Arc<Shared>, council: Council, limits: Limits) -> Result<Self> {
        let colours = Colours::of(&council.profile.colours)?;
        let facts_in =
            |language| Arc::new(export::facts(&council.profile, &colours.version, language));
        let facts = facts_in(Language::ENGLISH);
        let others = facts.languages.iter().skip(1);
        let facts_in = others.map(|language| (*language, facts_in(*language)));
        let facts_in = facts_in.collect();
        let devices = Devices::new(council.store.derived_key("devices"));
        let away = Away::new(council.store.derived_key("sign-ins at the directory"));
        let directory = of_council(&council.profile, &council.public_url)?;
        let inner = Inner {
            shared: Arc::clone(shared),
            facts,
            facts_in,
            directory,
            away,
            colours,
            limits,
            forgotten: Forgotten::default(),
            coming: Coming::default(),
            devices,
            published: PublishedFiles::default(),
        };
        Ok(Self {
            council,
            inner: Arc::new(inner),
        })
    }

    /// Whether nobody signs in with a password any more.
    #[must_use]
    pub fn only_by_directory(&self) -> bool {
        let directory = self.council.profile.directory.as_ref();
        directory.is_some_and(|directory| directory.only)
    }

    /// The locale with this tag, where the council offers it.
    #[must_use]
    pub fn locale(&self, tag: &str) -> Option<Locale> {
        let locale = self.shared.words.locale(tag)?;
        self.facts
            .languages
            .contains(&locale.language)
            .then_some(locale)
    }

    /// The council's public facts, with days and hours in a language.
    #[must_use]
    pub fn facts_in(&self, language: Language) -> Arc<app::desk::CouncilFacts> {
        let mut others = self.facts_in.iter();
        let found = others.find(|(known, _)| *known == language);
        found.map_or(&self.facts, |(_, facts)| facts).clone()
    }

    /// Whether the store can be read at once: for a page that is shown again because it could not be written to.
    pub async fn can_read(&self) -> bool {
        const AT_ONCE: Duration = Duration::from_millis(500);
        matches!(timeout(AT_ONCE, self.shared.store.ping()).await, Ok(Ok(())))
    }

    /// The same portal with the connections of staff: see [`store::CouncilStore::at_the_desk`].
    #[must_use]
    pub fn at_the_desk(&self) -> Self {
        let mut council = self.council.clone();
        council.store = council.store.at_the_desk();
        Self {
            council,
            inner: Arc::clone(&self.inner),
        }
    }
}

/// The names of the files for browsers, as `bundle` wrote them down in `manifest.json`.
///
/// # Errors
/// One sentence when there is no such file or it cannot be understood.
pub fn assets(site: Option<&Path>) -> Result<Assets> {
    let text = match site {
        None => inside::file("manifest.json").unwrap_or_default().to_vec(),
        Some(site) => {
            let file = site.join("manifest.json");
            std::fs::read(&file).map_err(|cause| {
                anyhow!(
                    "HEARD_SITE has no {} that can be read ({cause}): build the files for browsers with \
                     `cargo run -p bundle`, or name their folder.",
                    file.display()
                )
            })?
        }
    };
    let manifest: serde_json::Value = serde_json::from_slice(&text)
        .map_err(|_| anyhow!("HEARD_SITE has a damaged manifest.json: build it again."))?;
    let path = |kind: &str| manifest[kind].as_str().unwrap_or_default().to_owned();
    Ok(Assets {
        css: path("css"),
        js: path("js"),
        wasm: path("wasm"),
    })
}
