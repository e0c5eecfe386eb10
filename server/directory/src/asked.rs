//! How a directory is asked, by what it says of itself, and what a token of it has to be.

use chrono::{DateTime, TimeDelta, Utc};
use openidconnect::core::{
    CoreAuthDisplay, CoreAuthPrompt, CoreErrorResponseType, CoreGenderClaim, CoreJsonWebKey,
    CoreJweContentEncryptionAlgorithm, CoreJwsSigningAlgorithm, CoreRevocableToken,
    CoreRevocationErrorResponse, CoreTokenIntrospectionResponse, CoreTokenType,
};
use openidconnect::{
    AuthType, ClaimsVerificationError, Client, ClientId, ClientSecret, EmptyExtraTokenFields,
    EndpointMaybeSet, EndpointNotSet, EndpointSet, IdToken, IdTokenClaims, IdTokenFields,
    IdTokenVerifier, RedirectUrl, SignatureVerificationError, StandardErrorResponse,
    StandardTokenResponse,
};
use secrecy::ExposeSecret;

use crate::fault::Fault;
use crate::known::Metadata;
use crate::person::TokenSays;
use crate::settings::Settings;

/// By so much its clock may differ from ours.
pub(crate) const CLOCKS: TimeDelta = TimeDelta::minutes(2);

/// With which a token may be signed: never with a secret that both sides know, and never with nothing.
const ALGORITHMS: [CoreJwsSigningAlgorithm; 9] = [
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha256,
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha384,
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha512,
    CoreJwsSigningAlgorithm::RsaSsaPssSha256,
    CoreJwsSigningAlgorithm::RsaSsaPssSha384,
    CoreJwsSigningAlgorithm::RsaSsaPssSha512,
    CoreJwsSigningAlgorithm::EcdsaP256Sha256,
    CoreJwsSigningAlgorithm::EcdsaP384Sha384,
    CoreJwsSigningAlgorithm::EdDsa,
];

pub(crate) type Token =
    IdToken<TokenSays, CoreGenderClaim, CoreJweContentEncryptionAlgorithm, CoreJwsSigningAlgorithm>;
pub(crate) type Claims = IdTokenClaims<TokenSays, CoreGenderClaim>;
type Tokens = StandardTokenResponse<
    IdTokenFields<
        TokenSays,
        EmptyExtraTokenFields,
        CoreGenderClaim,
        CoreJweContentEncryptionAlgorithm,
        CoreJwsSigningAlgorithm,
    >,
    CoreTokenType,
>;
pub(crate) type Asked = Client<
    TokenSays,
    CoreAuthDisplay,
    CoreGenderClaim,
    CoreJweContentEncryptionAlgorithm,
    CoreJsonWebKey,
    CoreAuthPrompt,
    StandardErrorResponse<CoreErrorResponseType>,
    Tokens,
    CoreTokenIntrospectionResponse,
    CoreRevocableToken,
    CoreRevocationErrorResponse,
    EndpointSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointMaybeSet,
    EndpointMaybeSet,
>;

/// How the directory is asked, by what it says of itself.
pub(crate) fn client(settings: &Settings, metadata: Metadata) -> Result<Asked, Fault> {
    use openidconnect::core::CoreClientAuthMethod as Method;
    let methods = metadata.token_endpoint_auth_methods_supported();
    let in_body = methods.is_some_and(|methods| {
        methods.contains(&Method::ClientSecretPost) && !methods.contains(&Method::ClientSecretBasic)
    });
    let auth = match in_body {
        true => AuthType::RequestBody,
        false => AuthType::BasicAuth,
    };
    let back = RedirectUrl::new(settings.back.clone()).map_err(|_| Fault::Away("address"))?;
    let secret = ClientSecret::new(settings.client_secret.expose_secret().to_owned());
    let id = ClientId::new(settings.client_id.clone());
    let client = Asked::from_provider_metadata(metadata, id, Some(secret));
    Ok(client.set_redirect_uri(back).set_auth_type(auth))
}

/// A verifier that takes no weak algorithm and reads the time that it is given.
pub(crate) fn timed(
    verifier: IdTokenVerifier<'_, CoreJsonWebKey>,
    now: DateTime<Utc>,
) -> IdTokenVerifier<'_, CoreJsonWebKey> {
    verifier
        .set_allowed_algs(ALGORITHMS)
        .set_time_fn(move || now)
        .set_issue_time_verifier_fn(move |at| match at <= now + CLOCKS {
            true => Ok(()),
            false => Err("it is of the future".to_owned()),
        })
}

pub(crate) fn is_of_unknown_key(cause: &ClaimsVerificationError) -> bool {
    use SignatureVerificationError as Wrong;
    matches!(
        cause,
        ClaimsVerificationError::SignatureVerification(
            Wrong::NoMatchingKey | Wrong::CryptoError(_)
        )
    )
}

/// What is wrong with a token, as a word; the library's own sentence may hold what stands in it.
pub(crate) fn not_taken(cause: &ClaimsVerificationError) -> Fault {
    use ClaimsVerificationError as Wrong;
    Fault::NotTaken(match cause {
        Wrong::Expired(_) => "directory-expired",
        Wrong::InvalidAudience(_) => "directory-audience",
        Wrong::InvalidIssuer(_) => "directory-issuer",
        Wrong::InvalidNonce(_) => "directory-nonce",
        Wrong::SignatureVerification(_) => "directory-signature",
        _ => "directory-token",
    })
}
