//! The directory says that somebody has signed out there (OpenID Connect Back-Channel Logout 1.0).

use chrono::{DateTime, TimeDelta, Utc};
use openidconnect::{ClaimsVerificationError, JsonWebTokenType, Nonce};

use crate::Directory;
use crate::asked::{Claims, Token, client, is_of_unknown_key, not_taken, timed};
use crate::fault::Fault;
use crate::known::Metadata;

/// What a token names that says so.
const EVENT: &str = "http://schemas.openid.net/event/backchannel-logout";
/// It comes at once.
const OLDEST: TimeDelta = TimeDelta::minutes(5);

/// Whose sessions have ended.
#[derive(Clone, PartialEq, Eq)]
pub struct Ended {
    /// Their key at the directory.
    pub subject: String,
    /// The session there; all of theirs where none is named.
    pub session: Option<String>,
}

impl std::fmt::Debug for Ended {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Ended").finish_non_exhaustive()
    }
}

impl Directory {
    /// Whose sessions have ended, from a token that the directory sends by itself.
    ///
    /// # Errors
    /// [`Fault`], when it is none of this directory for this portal. One that is sent again ends nothing more.
    pub async fn ended(&self, token: &str, now: DateTime<Utc>) -> Result<Ended, Fault> {
        let token: Token = token
            .parse()
            .map_err(|_| Fault::NotTaken("directory-token"))?;
        let inner = &self.0;
        let metadata = inner.known.metadata(&inner.http).await?;
        let claims = match self.read(&token, metadata, now)? {
            Ok(claims) => claims,
            Err(cause) if is_of_unknown_key(&cause) => {
                let metadata = inner.known.with_new_keys(&inner.http).await?;
                self.read(&token, metadata, now)?
                    .map_err(|cause| not_taken(&cause))?
            }
            Err(cause) => return Err(not_taken(&cause)),
        };
        let more = claims.additional_claims();
        let says_so = more
            .claim("events")
            .and_then(|events| events.get(EVENT))
            .is_some_and(serde_json::Value::is_object);
        if !says_so || claims.issue_time() < now - OLDEST {
            return Err(Fault::NotTaken("directory-token"));
        }
        Ok(Ended {
            subject: claims.subject().to_string(),
            session: more.text("sid").map(str::to_owned),
        })
    }

    fn read(
        &self,
        token: &Token,
        metadata: Metadata,
        now: DateTime<Utc>,
    ) -> Result<Result<Claims, ClaimsVerificationError>, Fault> {
        let kinds = ["JWT", "logout+jwt"].map(|kind| JsonWebTokenType::new(kind.to_owned()));
        let kinds = kinds.iter().filter_map(|kind| kind.normalize().ok());
        let client = client(&self.0.settings, metadata)?;
        let verifier = timed(client.id_token_verifier(), now).set_allowed_jose_types(kinds);
        // An ID token has one, so that neither passes for the other.
        let no_nonce = |nonce: Option<&Nonce>| match nonce {
            None => Ok(()),
            Some(_) => Err("it has a nonce".to_owned()),
        };
        Ok(token.claims(&verifier, no_nonce).cloned())
    }
}
