//! Sends somebody to the directory.

use chrono::{DateTime, Utc};
use openidconnect::core::{CoreAuthPrompt, CoreAuthenticationFlow};
use openidconnect::{CsrfToken, Nonce, PkceCodeChallenge, Scope};
use serde::{Deserialize, Serialize};

use crate::Directory;
use crate::asked::client;
use crate::fault::Fault;
use crate::settings::may_be_asked;

/// A sign-in that was begun. Only the browser in which it was begun may bring it back, and nobody else may read it.
#[derive(Clone, Serialize, Deserialize)]
pub struct Begun {
    pub(crate) state: String,
    pub(crate) nonce: String,
    pub(crate) verifier: String,
    /// When it was begun, UTC, in seconds.
    pub(crate) at: i64,
    /// Whether they have to show anew who they are.
    pub(crate) again: bool,
}

impl Directory {
    /// Begins a sign-in: where to send the browser, and what to keep of it until it comes back. With `again` whoever is signed in
    /// at the directory shows anew who they are.
    ///
    /// # Errors
    /// [`Fault::Away`].
    pub async fn begin(&self, now: DateTime<Utc>, again: bool) -> Result<(String, Begun), Fault> {
        let inner = &self.0;
        let metadata = inner.known.metadata(&inner.http).await?;
        let client = client(&inner.settings, metadata)?;
        let (challenge, verifier) = PkceCodeChallenge::new_random_sha256();
        let mut request = client
            .authorize_url(
                CoreAuthenticationFlow::AuthorizationCode,
                CsrfToken::new_random,
                Nonce::new_random,
            )
            .add_scopes(inner.settings.scopes.iter().cloned().map(Scope::new))
            .set_pkce_challenge(challenge);
        if again {
            request = request
                .add_prompt(CoreAuthPrompt::Login)
                .set_max_age(std::time::Duration::ZERO);
        }
        let (url, state, nonce) = request.url();
        if !may_be_asked(&url, inner.http.is_loopback()) {
            return Err(Fault::Away("address"));
        }
        let begun = Begun {
            state: state.into_secret(),
            nonce: nonce.secret().clone(),
            verifier: verifier.into_secret(),
            at: now.timestamp(),
            again,
        };
        Ok((url.into(), begun))
    }

    /// Where the browser signs out at the directory too; none where it has no such page, or is away.
    pub async fn sign_out(&self) -> Option<String> {
        let inner = &self.0;
        let metadata = inner.known.metadata(&inner.http).await.ok()?;
        let mut url = metadata
            .additional_metadata()
            .end_session_endpoint
            .clone()
            .filter(|url| may_be_asked(url, inner.http.is_loopback()))?;
        url.query_pairs_mut()
            .append_pair("client_id", &inner.settings.client_id)
            .append_pair("post_logout_redirect_uri", &inner.settings.after_sign_out);
        Some(url.into())
    }
}
