//! The address under which people reach a council's portal.

use std::fmt;
use std::net::IpAddr;
use std::str::FromStr;

use serde::Deserialize;

/// A scheme, a host and perhaps a port, in small letters and without a slash at its end, such as
/// `https://tellus.westmere.example`. Never a path.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct PublicUrl(String);

/// It is no http or https address without a path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotAPublicUrl(String);

/// What is said in place of an address that may have a password in it.
const WITH_A_NAME: &str = "…@…";

impl PublicUrl {
    /// The whole address.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The host alone, without a port; an IPv6 address in its brackets.
    #[must_use]
    pub fn host(&self) -> &str {
        let (_, authority) = self.0.split_once("://").unwrap_or_default();
        match authority.rsplit_once(':') {
            Some((host, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => host,
            _ => authority,
        }
    }

    /// Whether browsers come by https.
    #[must_use]
    pub fn is_https(&self) -> bool {
        self.0.starts_with("https://")
    }

    /// Whether it is on one's own machine, where every name of the machine is as good.
    #[must_use]
    pub fn is_on_own_machine(&self) -> bool {
        is_local(self.host())
    }
}

/// Whether a host, without a port, is a name of one's own machine (RFC 6761, 6.3).
#[must_use]
pub fn is_local(host: &str) -> bool {
    let host = host.to_ascii_lowercase();
    let address = host.trim_matches(['[', ']']).parse::<IpAddr>();
    host == "localhost"
        || host.ends_with(".localhost")
        || address.is_ok_and(|address| address.is_loopback())
}

impl FromStr for PublicUrl {
    type Err = NotAPublicUrl;

    fn from_str(text: &str) -> Result<Self, NotAPublicUrl> {
        let url = text.trim_end_matches('/');
        let host = url
            .strip_prefix("https://")
            .or_else(|| url.strip_prefix("http://"));
        match host {
            Some(host) if !host.is_empty() && !host.contains(['/', '?', '#', '@', ' ']) => {
                Ok(Self(url.to_ascii_lowercase()))
            }
            _ if text.contains('@') => Err(NotAPublicUrl(WITH_A_NAME.to_owned())),
            _ => Err(NotAPublicUrl(text.to_owned())),
        }
    }
}

impl TryFrom<String> for PublicUrl {
    type Error = NotAPublicUrl;

    fn try_from(text: String) -> Result<Self, NotAPublicUrl> {
        text.parse()
    }
}

impl fmt::Display for PublicUrl {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(&self.0)
    }
}

impl fmt::Display for NotAPublicUrl {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            to,
            "`{}` is not an address of a site: write one like https://tellus.westmere.example, without a path, a name or a password",
            self.0
        )
    }
}

impl std::error::Error for NotAPublicUrl {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_a_scheme_and_a_host() {
        for (text, url, host) in [
            (
                "https://Tellus.Westmere.example/",
                "https://tellus.westmere.example",
                "tellus.westmere.example",
            ),
            (
                "http://localhost:3000",
                "http://localhost:3000",
                "localhost",
            ),
            (
                "http://[2001:db8::1]:3000",
                "http://[2001:db8::1]:3000",
                "[2001:db8::1]",
            ),
            ("http://[::1]", "http://[::1]", "[::1]"),
        ] {
            let known: PublicUrl = text.parse().unwrap();
            assert_eq!((known.as_str(), known.host()), (url, host));
        }
        for wrong in [
            "",
            "ftp://x",
            "https://",
            "https://x/y",
            "https://a@b",
            "x.example",
        ] {
            assert!(wrong.parse::<PublicUrl>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_password_in_an_address_is_never_repeated() {
        for wrong in [
            "http://otter:pa55@localhost:9000",
            "https://otter:pa55@s3.example/files",
            "otter:pa55@s3.example",
            "https://otter:pa/55@s3.example",
        ] {
            let said = wrong.parse::<PublicUrl>().unwrap_err();
            for said in [said.to_string(), format!("{said:?}")] {
                assert!(!said.contains("otter") && !said.contains("55"), "{said}");
            }
        }
    }

    #[test]
    fn a_name_of_ones_own_machine_is_known() {
        for local in [
            "localhost",
            "LocalHost",
            "east.localhost",
            "127.0.0.2",
            "[::1]",
        ] {
            assert!(is_local(local), "{local}");
        }
        for other in ["localhost.evil.example", "192.0.2.7", "xlocalhost", ""] {
            assert!(!is_local(other), "{other}");
        }
    }
}
