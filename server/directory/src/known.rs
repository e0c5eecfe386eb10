//! What the directory says of itself: its addresses, and the keys with which it signs. It is asked once and then believed for an
//! hour; while it is away, what it said last is believed on.

use std::time::{Duration, Instant};

use openidconnect::core::{
    CoreAuthDisplay, CoreClaimName, CoreClaimType, CoreClientAuthMethod, CoreGrantType,
    CoreJsonWebKey, CoreJweContentEncryptionAlgorithm, CoreJweKeyManagementAlgorithm,
    CoreResponseMode, CoreResponseType, CoreSubjectIdentifierType,
};
use openidconnect::url::Url;
use openidconnect::{AdditionalProviderMetadata, DiscoveryError, IssuerUrl, ProviderMetadata};
use serde::{Deserialize, Serialize};
use tokio::sync::Mutex;
use tracing::warn;

use crate::fault::Fault;
use crate::http::Http;

/// How long it is believed.
const FRESH: Duration = Duration::from_hours(1);
/// How long nobody asks again who is away.
const PATIENCE: Duration = Duration::from_secs(10);
/// How long it takes until it is asked again because of a key that is not known: anybody can name one.
const BETWEEN_KEYS: Duration = Duration::from_mins(1);

/// What it says of itself beside what every directory says.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct DirectorySays {
    /// Where somebody signs out there.
    pub(crate) end_session_endpoint: Option<Url>,
    /// Whether it names itself when it sends somebody back (RFC 9207).
    #[serde(default)]
    pub(crate) authorization_response_iss_parameter_supported: bool,
}

impl AdditionalProviderMetadata for DirectorySays {}

pub(crate) type Metadata = ProviderMetadata<
    DirectorySays,
    CoreAuthDisplay,
    CoreClientAuthMethod,
    CoreClaimName,
    CoreClaimType,
    CoreGrantType,
    CoreJweContentEncryptionAlgorithm,
    CoreJweKeyManagementAlgorithm,
    CoreJsonWebKey,
    CoreResponseMode,
    CoreResponseType,
    CoreSubjectIdentifierType,
>;

pub(crate) struct Known {
    issuer: IssuerUrl,
    last: Mutex<Last>,
}

#[derive(Default)]
struct Last {
    said: Option<(Metadata, Instant)>,
    failed: Option<Instant>,
}

impl Known {
    pub(crate) fn new(issuer: IssuerUrl) -> Self {
        Self {
            issuer,
            last: Mutex::default(),
        }
    }

    /// What it says of itself, or said last.
    ///
    /// # Errors
    /// [`Fault::Away`] when it never said anything that can be used.
    pub(crate) async fn metadata(&self, http: &Http) -> Result<Metadata, Fault> {
        self.younger_than(FRESH, http).await
    }

    /// The same, for a signature whose key was not among those that it named last: it may have a new one.
    ///
    /// # Errors
    /// [`Fault::Away`].
    pub(crate) async fn with_new_keys(&self, http: &Http) -> Result<Metadata, Fault> {
        self.younger_than(BETWEEN_KEYS, http).await
    }

    /// One request at a time; who waits for it gets what it brought.
    async fn younger_than(&self, age: Duration, http: &Http) -> Result<Metadata, Fault> {
        let mut last = self.last.lock().await;
        if let Some((said, at)) = &last.said
            && at.elapsed() < age
        {
            return Ok(said.clone());
        }
        if last.failed.is_none_or(|at| at.elapsed() >= PATIENCE) {
            match self.ask(http).await {
                Ok(said) => {
                    last.said = Some((said, Instant::now()));
                    last.failed = None;
                }
                Err(why) => {
                    warn!(why, "The directory cannot be asked for what it is");
                    last.failed = Some(Instant::now());
                }
            }
        }
        let said = last.said.as_ref().map(|(said, _)| said.clone());
        said.ok_or(Fault::Away("what it says of itself"))
    }

    async fn ask(&self, http: &Http) -> Result<Metadata, &'static str> {
        let said = Metadata::discover_async(self.issuer.clone(), http).await;
        said.map_err(|cause| match cause {
            DiscoveryError::Request(_) => "connection",
            DiscoveryError::Response(..) => "answer",
            DiscoveryError::Parse(_) => "form",
            DiscoveryError::Validation(_) => "another issuer",
            _ => "other",
        })
    }
}
