//! What the installation says of a council's directory.

use openidconnect::url::{Host, Url};
use openidconnect::{IssuerUrl, RedirectUrl};
use secrecy::SecretString;

/// What is needed to ask a directory.
#[derive(Debug, Clone)]
pub struct Settings {
    /// The address by which it names itself, such as `https://login.example/tenant`; its `/.well-known/openid-configuration` says
    /// the rest.
    pub issuer: String,
    /// The name under which the portal is registered there.
    pub client_id: String,
    /// The secret of the portal there.
    pub client_secret: SecretString,
    /// Where the directory sends somebody back to.
    pub back: String,
    /// Where it sends somebody who has signed out there.
    pub after_sign_out: String,
    /// The claim with the groups of a person: a text, or a list of them.
    pub groups: String,
    /// What is asked for besides `openid`, such as `email`.
    pub scopes: Vec<String>,
    /// Methods of sign-in (`amr`) that count as a second factor.
    pub factor_amr: Vec<String>,
    /// Kinds of sign-in (`acr`) that count as one.
    pub factor_acr: Vec<String>,
    /// Whether its addresses of e-mail are its own to give, though it does not say of each that it is verified.
    pub vouches_for_email: bool,
}

/// The settings are none of a directory.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NotADirectory {
    /// The issuer is no address that is encrypted; on one's own machine it need not be.
    #[error(
        "is `{0}`: write the address of the directory, which begins with https:// and has no query"
    )]
    Issuer(String),
    /// The portal's own address is none.
    #[error("cannot be used with the public address of the portal")]
    Back,
    /// No client for HTTP can be made.
    #[error("cannot be used: {0}")]
    Http(String),
}

impl Settings {
    pub(crate) fn check(&self) -> Result<IssuerUrl, NotADirectory> {
        let issuer = checked_issuer(&self.issuer)?;
        RedirectUrl::new(self.back.clone()).map_err(|_| NotADirectory::Back)?;
        Ok(issuer)
    }
}

/// The issuer as an address. It is encrypted, but for one on one's own machine.
///
/// # Errors
/// [`NotADirectory::Issuer`].
pub fn checked_issuer(issuer: &str) -> Result<IssuerUrl, NotADirectory> {
    let wrong = || NotADirectory::Issuer(issuer.to_owned());
    let url = IssuerUrl::new(issuer.to_owned()).map_err(|_| wrong())?;
    let plain = url.url().query().is_none()
        && url.url().fragment().is_none()
        && url.url().username().is_empty()
        && url.url().password().is_none();
    match plain && may_be_asked(url.url(), is_loopback(&url)) {
        true => Ok(url),
        false => Err(wrong()),
    }
}

/// Whether it is on one's own machine.
pub(crate) fn is_loopback(issuer: &IssuerUrl) -> bool {
    is_here(issuer.url())
}

/// Whether the portal asks this address: an encrypted one; one on its own machine only where the whole directory is there.
pub(crate) fn may_be_asked(url: &Url, is_loopback: bool) -> bool {
    match url.scheme() {
        "https" => true,
        "http" => is_loopback && is_here(url),
        _ => false,
    }
}

fn is_here(url: &Url) -> bool {
    match url.host() {
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        Some(Host::Domain(name)) => name == "localhost",
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_directory_is_asked_over_https_and_without_it_only_on_ones_own_machine() {
        for issuer in [
            "https://login.example/tenant/v2.0",
            "http://127.0.0.1:4011",
            "http://[::1]:4011",
            "http://localhost:4011/x",
        ] {
            assert!(checked_issuer(issuer).is_ok(), "{issuer}");
        }
        for issuer in [
            "http://login.example",
            "http://127.0.0.1.evil.example",
            "http://localhost.evil.example",
            "https://sam:secret@login.example",
            "https://login.example/?x=1",
            "ftp://login.example",
            "login.example",
            "",
        ] {
            assert!(checked_issuer(issuer).is_err(), "{issuer}");
        }
    }

    #[test]
    fn an_encrypted_directory_sends_nobody_to_an_address_that_is_not() {
        let url = |url: &str| Url::parse(url).unwrap();
        assert!(may_be_asked(&url("https://keys.example/jwks"), false));
        assert!(!may_be_asked(&url("http://127.0.0.1/jwks"), false));
        assert!(!may_be_asked(&url("http://keys.example/jwks"), true));
        assert!(!may_be_asked(&url("file:///etc/passwd"), true));
    }
}
