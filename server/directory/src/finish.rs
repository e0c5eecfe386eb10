//! What the directory says of whoever comes back from it.

use chrono::{DateTime, TimeDelta, Utc};
use openidconnect::core::{CoreErrorResponseType, CoreGenderClaim};
use openidconnect::{
    AccessToken, AuthorizationCode, Nonce, OAuth2TokenResponse, PkceCodeVerifier,
    RequestTokenError, SubjectIdentifier, UserInfoClaims,
};

use crate::Directory;
use crate::asked::{Asked, CLOCKS, Claims, Token, client, is_of_unknown_key, not_taken, timed};
use crate::begin::Begun;
use crate::fault::Fault;
use crate::person::{Person, TokenSays};

/// How long somebody may take at the directory.
const BEGUN_FOR: TimeDelta = TimeDelta::minutes(15);
/// What the browser brings back in the query of the address, as it stands there.
#[derive(Clone, Default)]
pub struct Answer {
    /// What is exchanged for tokens.
    pub code: Option<String>,
    /// What the browser was sent with.
    pub state: Option<String>,
    /// Who says that it sends it (RFC 9207).
    pub issuer: Option<String>,
    /// Why nobody was let in.
    pub error: Option<String>,
}

impl Directory {
    /// Who came back from the directory to the browser in which this sign-in was begun.
    ///
    /// # Errors
    /// See [`Fault`]. Nothing that the browser brought is believed before the directory has confirmed it.
    pub async fn finish(
        &self,
        begun: &Begun,
        answer: &Answer,
        now: DateTime<Utc>,
    ) -> Result<Person, Fault> {
        let inner = &self.0;
        let metadata = inner.known.metadata(&inner.http).await?;
        let must_name_itself = metadata
            .additional_metadata()
            .authorization_response_iss_parameter_supported;
        let code = self.code(begun, answer, now, must_name_itself)?;
        let client = client(&inner.settings, metadata)?;
        let verifier = PkceCodeVerifier::new(begun.verifier.clone());
        let tokens = client
            .exchange_code(AuthorizationCode::new(code))
            .map_err(|_| Fault::Away("no address for tokens"))?
            .set_pkce_verifier(verifier)
            .request_async(&inner.http)
            .await
            .map_err(|cause| match cause {
                RequestTokenError::ServerResponse(said) => match said.error() {
                    CoreErrorResponseType::InvalidGrant => Fault::NotTaken("directory-code"),
                    _ => Fault::Away("it refuses the portal"),
                },
                RequestTokenError::Request(_) => Fault::Away("connection"),
                _ => Fault::Away("answer"),
            })?;
        let token = tokens.extra_fields().id_token();
        let token = token.ok_or(Fault::Away("no ID token"))?;
        let nonce = Nonce::new(begun.nonce.clone());
        let claims = self.verified(&client, token, &nonce, now).await?;
        check_again(begun, &claims)?;
        let more = match claims.additional_claims().claim(&inner.settings.groups) {
            // What was asked for stands in the token, or at an address of its own (OpenID Connect Core 1.0, 5.4).
            Some(_) => None,
            None => {
                let access = tokens.access_token().clone();
                self.user_info(&client, access, claims.subject()).await?
            }
        };
        Ok(self.person(&claims, more.as_ref()))
    }

    /// The code, of a browser that brings back what it was sent with, in time and from this directory.
    fn code(
        &self,
        begun: &Begun,
        answer: &Answer,
        now: DateTime<Utc>,
        must_name_itself: bool,
    ) -> Result<String, Fault> {
        let state = answer.state.as_deref().unwrap_or_default();
        if !is_same(state, &begun.state) {
            return Err(Fault::NotTaken("directory-state"));
        }
        let age = now.timestamp() - begun.at;
        if !(-CLOCKS.num_seconds()..=BEGUN_FOR.num_seconds()).contains(&age) {
            return Err(Fault::NotTaken("directory-late"));
        }
        match answer.issuer.as_deref() {
            Some(issuer) if issuer != self.issuer() => {
                return Err(Fault::NotTaken("directory-issuer"));
            }
            None if must_name_itself => return Err(Fault::NotTaken("directory-issuer")),
            _ => {}
        }
        match (&answer.error, &answer.code) {
            (Some(error), _) if error == "server_error" || error == "temporarily_unavailable" => {
                Err(Fault::Away("it says so"))
            }
            (Some(_), _) => Err(Fault::NotLet),
            (None, Some(code)) if !code.is_empty() => Ok(code.clone()),
            (None, _) => Err(Fault::NotTaken("directory-code")),
        }
    }

    /// What the token says, once it is known to be the directory's, for this portal, of this sign-in and of now.
    async fn verified(
        &self,
        client: &Asked,
        token: &Token,
        nonce: &Nonce,
        now: DateTime<Utc>,
    ) -> Result<Claims, Fault> {
        let verifier = timed(client.id_token_verifier(), now);
        match token.claims(&verifier, nonce) {
            Ok(claims) => Ok(claims.clone()),
            Err(cause) if is_of_unknown_key(&cause) => {
                let inner = &self.0;
                let metadata = inner.known.with_new_keys(&inner.http).await?;
                let client = crate::asked::client(&inner.settings, metadata)?;
                let verifier = timed(client.id_token_verifier(), now);
                let claims = token.claims(&verifier, nonce);
                claims.cloned().map_err(|cause| not_taken(&cause))
            }
            Err(cause) => Err(not_taken(&cause)),
        }
    }

    async fn user_info(
        &self,
        client: &Asked,
        access: AccessToken,
        subject: &SubjectIdentifier,
    ) -> Result<Option<UserInfoClaims<TokenSays, CoreGenderClaim>>, Fault> {
        let Ok(request) = client.user_info(access, Some(subject.clone())) else {
            return Ok(None);
        };
        let said = request.request_async(&self.0.http).await;
        said.map(Some)
            .map_err(|_| Fault::Away("what it says of the person"))
    }

    fn person(
        &self,
        claims: &Claims,
        more: Option<&UserInfoClaims<TokenSays, CoreGenderClaim>>,
    ) -> Person {
        let settings = &self.0.settings;
        let groups = claims.additional_claims().texts(&settings.groups);
        let groups = groups.or_else(|| more?.additional_claims().texts(&settings.groups));
        let in_token = claims
            .email()
            .map(|email| (email.to_string(), claims.email_verified()));
        let beside = || {
            let more = more?;
            Some((more.email()?.to_string(), more.email_verified()))
        };
        let email = in_token.or_else(beside);
        let email = email.filter(|(_, is_verified)| {
            *is_verified == Some(true) || (is_verified.is_none() && settings.vouches_for_email)
        });
        let amr = claims.auth_method_refs().into_iter().flatten();
        let by_amr = amr
            .into_iter()
            .any(|method| settings.factor_amr.iter().any(|known| known == &**method));
        let by_acr = claims
            .auth_context_ref()
            .is_some_and(|kind| settings.factor_acr.iter().any(|known| known == &**kind));
        Person {
            subject: claims.subject().to_string(),
            email: email.map(|(email, _)| email),
            groups: groups.unwrap_or_default(),
            session: claims
                .additional_claims()
                .text("sid")
                .unwrap_or_default()
                .to_owned(),
            factor: by_amr || by_acr,
        }
    }
}

/// Whoever had to show anew who they are has done so after they were asked.
fn check_again(begun: &Begun, claims: &Claims) -> Result<(), Fault> {
    let shown = claims.auth_time().map(|at| at.timestamp());
    let is_new = shown.is_some_and(|at| at >= begun.at - CLOCKS.num_seconds());
    match begun.again && !is_new {
        true => Err(Fault::NotTaken("directory-not-again")),
        false => Ok(()),
    }
}

/// In a time that does not tell how much of it is the same.
fn is_same(one: &str, other: &str) -> bool {
    let differ = one
        .bytes()
        .zip(other.bytes())
        .fold(0, |differ, (one, other)| differ | (one ^ other));
    one.len() == other.len() && differ == 0
}
