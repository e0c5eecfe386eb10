//! What every request shares.

use std::ops::Deref;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{Result, anyhow};
use app::shell::Assets;
use app::words::Source;

use crate::auth::password::Passwords;
use crate::casework::Office;
use crate::council::Council;
use crate::council::colours::Colours;
use crate::http::limits::Limits;
use crate::store::Store;

/// The portal of one council: cheap to clone, the same for every request.
#[derive(Clone)]
pub struct Portal(Arc<Inner>);

/// What [`Portal`] holds.
pub struct Inner {
    /// Where acts are done.
    pub office: Office,
    /// The database, for asking whether it is there.
    pub store: Store,
    /// The words of every language.
    pub words: Arc<dyn Source>,
    /// The council's public facts, for pages.
    pub facts: Arc<app::desk::Council>,
    /// The council's stylesheet.
    pub colours: Colours,
    /// The names of the files for browsers.
    pub assets: Assets,
    /// How it meets the world.
    pub outside: Outside,
    /// Who sent how much.
    pub limits: Limits,
    /// Checks passwords, a few at a time.
    pub passwords: Passwords,
}

/// How the portal meets the world.
#[derive(Debug, Clone)]
pub struct Outside {
    /// The public address, without a slash at its end.
    pub public_url: String,
    /// The folder with the files for browsers.
    pub site: PathBuf,
    /// Whether to believe X-Forwarded-For.
    pub trust_proxy: bool,
}

impl Deref for Portal {
    type Target = Inner;

    fn deref(&self) -> &Inner {
        &self.0
    }
}

impl Portal {
    /// Puts a portal together.
    ///
    /// # Errors
    /// When the council's colours cannot be read, or the system has no random bytes.
    pub fn new(
        store: Store,
        office: Office,
        words: Arc<dyn Source>,
        assets: Assets,
        outside: Outside,
        limits: Limits,
    ) -> Result<Self> {
        let colours = Colours::of(&office.council.colours)?;
        let facts = Arc::new(facts(&office.council, &colours.version));
        let passwords = Passwords::new()?;
        Ok(Self(Arc::new(Inner {
            office,
            store,
            words,
            facts,
            colours,
            assets,
            outside,
            limits,
            passwords,
        })))
    }
}

/// The names of the files for browsers, as `bundle` wrote them down in `manifest.json`.
///
/// # Errors
/// One sentence when there is no such file or it cannot be understood.
pub fn assets(site: &Path) -> Result<Assets> {
    let file = site.join("manifest.json");
    let text = std::fs::read_to_string(&file).map_err(|cause| {
        anyhow!(
            "HEARD_SITE has no {} that can be read ({cause}): build the files for browsers with \
             `cargo run -p bundle`, or name their folder.",
            file.display()
        )
    })?;
    let manifest: serde_json::Value = serde_json::from_str(&text).map_err(|_| {
        anyhow!(
            "HEARD_SITE has a damaged {}: build it again.",
            file.display()
        )
    })?;
    let path = |kind: &str| manifest[kind].as_str().unwrap_or_default().to_owned();
    Ok(Assets {
        css: path("css"),
        js: path("js"),
        wasm: path("wasm"),
    })
}

pub(crate) fn facts(council: &Council, colours_version: &str) -> app::desk::Council {
    app::desk::Council {
        name: council.name.clone(),
        phone: council.team.phone.clone(),
        email: council.team.email.clone(),
        address: council.address.clone(),
        front_door_phone: council.danger.front_door.clone(),
        emergency_phone: council.danger.out_of_hours.clone(),
        provider: council.advocacy.name.clone(),
        provider_phone: council.advocacy.phone.clone(),
        areas: council
            .service_areas
            .iter()
            .map(|area| (area.area.clone(), area.name.clone()))
            .collect(),
        kept_years: council.kept_years,
        colours_version: colours_version.to_owned(),
    }
}
