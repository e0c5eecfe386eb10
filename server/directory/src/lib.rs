//! Sign-in with a council's directory by OpenID Connect (authorization code flow with PKCE): where somebody is sent, and what the
//! directory says of whoever comes back. Who may do what is decided elsewhere.
//!
//! Nothing of a browser is believed: it brings back a code, which is exchanged with the directory itself, and the ID token is
//! verified whole: signature and algorithm, issuer, audience, time, nonce.

mod asked;
mod begin;
mod ended;
mod fault;
mod finish;
mod http;
mod known;
mod person;
mod settings;

use std::sync::Arc;

pub use begin::Begun;
pub use ended::Ended;
pub use fault::Fault;
pub use finish::Answer;
pub use person::Person;
pub use settings::{NotADirectory, Settings, checked_issuer};

use crate::http::Http;
use crate::known::Known;

/// A council's directory: cheap to clone, and it remembers what the directory said of itself.
#[derive(Clone)]
pub struct Directory(Arc<Inner>);

struct Inner {
    settings: Settings,
    http: Http,
    known: Known,
}

impl Directory {
    /// The directory of these settings. Nobody is asked yet.
    ///
    /// # Errors
    /// [`NotADirectory`] where an address is none, or no client for HTTP can be made.
    pub fn new(settings: Settings) -> Result<Self, NotADirectory> {
        let issuer = settings.check()?;
        Ok(Self(Arc::new(Inner {
            http: Http::new(settings::is_loopback(&issuer))?,
            known: Known::new(issuer),
            settings,
        })))
    }

    /// The address by which the directory names itself.
    #[must_use]
    pub fn issuer(&self) -> &str {
        &self.0.settings.issuer
    }
}
