//! The council's directory: how the portal asks it, and what a browser keeps while somebody signs in there.

use anyhow::{Context, Result, anyhow};
use app::routes::Route;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use council::{Profile, PublicUrl};
use crypto::{open_bytes, seal_bytes};
use directory::{Begun, Directory, Settings};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::edge::respond::ours;

const PLACE: &str = "a sign-in at the directory";
/// A longer way on is forgotten: a cookie has room for 4,096 bytes.
const LONGEST_WAY: usize = 1_000;

/// The directory of a council, if its profile names one.
///
/// # Errors
/// One sentence when the secret cannot be read, or an address is none.
pub fn of_council(profile: &Profile, public_url: &PublicUrl) -> Result<Option<Directory>> {
    let Some(said) = &profile.directory else {
        return Ok(None);
    };
    let file = &said.client_secret_file;
    let secret = std::fs::read_to_string(file).with_context(|| {
        format!(
            "`directory.client_secret_file` names {}, which cannot be read",
            file.display()
        )
    })?;
    let secret = Zeroizing::new(secret);
    let secret = secret.trim();
    if secret.is_empty() {
        return Err(anyhow!(
            "`directory.client_secret_file` names {}, which is empty: put the secret of the portal there.",
            file.display()
        ));
    }
    let here = |route: Route| format!("{public_url}{route}");
    let settings = Settings {
        issuer: said.issuer.clone(),
        client_id: said.client_id.clone(),
        client_secret: secret.to_owned().into(),
        back: here(Route::DirectoryBack),
        after_sign_out: here(Route::SignIn),
        groups: said.groups_claim.clone(),
        scopes: said.scopes.clone(),
        factor_amr: said.second_factor.amr.clone(),
        factor_acr: said.second_factor.acr.clone(),
        vouches_for_email: said.email_is_verified,
    };
    let directory = Directory::new(settings);
    let directory = directory.map_err(|wrong| anyhow!("`directory.issuer` {wrong}."))?;
    Ok(Some(directory))
}

/// Seals what a browser keeps while somebody is at the directory, and opens it again.
pub struct Away {
    key: Zeroizing<[u8; 32]>,
}

/// What a browser keeps: the sign-in that was begun, and where to go on to.
#[derive(Serialize, Deserialize)]
pub struct Kept {
    /// The sign-in.
    pub begun: Begun,
    /// A path of staff.
    pub next: String,
}

impl Away {
    /// One with this key.
    #[must_use]
    pub fn new(key: [u8; 32]) -> Self {
        Self {
            key: Zeroizing::new(key),
        }
    }

    /// What the browser keeps of a sign-in, as it stands in its cookie.
    ///
    /// # Errors
    /// Never, as far as is known.
    pub fn sealed(&self, begun: Begun, next: &str) -> Result<String> {
        let next = match next.len() > LONGEST_WAY {
            true => "",
            false => next,
        };
        let kept = Kept {
            begun,
            next: ours(next).to_owned(),
        };
        let kept = Zeroizing::new(serde_json::to_vec(&kept)?);
        Ok(URL_SAFE_NO_PAD.encode(seal_bytes(&self.key, PLACE, &kept)))
    }

    /// What a cookie holds that was sealed here; none of any other.
    #[must_use]
    pub fn opened(&self, cookie: &str) -> Option<Kept> {
        let sealed = URL_SAFE_NO_PAD.decode(cookie).ok()?;
        let kept = open_bytes(&self.key, PLACE, &sealed).ok()?;
        serde_json::from_slice(&kept).ok()
    }
}
