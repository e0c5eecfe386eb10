//! Secrets that a browser keeps in a cookie, or that stand in an address that was sent to somebody. The store only ever sees their SHA-256.

use std::fmt;

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use sha2::{Digest, Sha256};

use super::keys::random_bytes;

macro_rules! token {
    ($(#[$doc:meta])+ $name:ident) => {
        $(#[$doc])+
        #[derive(Clone, PartialEq, Eq)]
        pub struct $name([u8; 32]);

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(stringify!($name))
            }
        }

        impl $name {
            /// A new one.
            #[must_use]
            pub fn random() -> Self {
                Self(random_bytes())
            }

            /// For the cookie: 43 characters that need no quoting.
            #[must_use]
            pub fn to_text(&self) -> String {
                URL_SAFE_NO_PAD.encode(self.0)
            }

            /// From the cookie; nothing when it was not made by [`Self::to_text`].
            #[must_use]
            pub fn from_text(text: &str) -> Option<Self> {
                URL_SAFE_NO_PAD.decode(text).ok()?.try_into().ok().map(Self)
            }

            /// What is stored.
            pub(super) fn hash(&self) -> Vec<u8> {
                Sha256::digest(self.0).to_vec()
            }
        }
    };
}
token! {
    /// A session: 256 random bits in the cookie of a member of staff.
    SessionToken
}

token! {
    /// A letter that was sent by e-mail: 256 random bits in the address of the page on which it is read.
    LetterToken
}

token! {
    /// Whose draft it is: 256 random bits in the visitor's cookie.
    DraftToken
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_comes_back_from_its_cookie_and_nothing_else_does() {
        let token = DraftToken::random();
        assert_eq!(token.to_text().len(), 43);
        assert_eq!(DraftToken::from_text(&token.to_text()), Some(token));
        for text in [
            "",
            "x",
            "../../../etc/passwd",
            &"A".repeat(44),
            &"é".repeat(43),
            "AAAA AAAA",
        ] {
            assert_eq!(DraftToken::from_text(text), None, "{text}");
        }
    }
}
