//! Secrets that a browser keeps in a cookie, or that stand in an address that was sent to somebody. The store only ever sees their SHA-256.

use std::fmt;

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use sha2::{Digest, Sha256};

use crypto::random_bytes;

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
    /// A link that was sent by e-mail, to a letter or to a case: 256 random bits in its address.
    LetterToken
}

token! {
    /// Somebody from outside who is in: 256 random bits in the cookie of their browser.
    GuestToken
}

token! {
    /// Whose draft it is: 256 random bits in the visitor's cookie.
    DraftToken
}

impl SessionToken {
    /// What the session is called in the list of one's own; it opens nothing.
    #[must_use]
    pub fn key(&self) -> String {
        hex(&self.hash())
    }
}

/// As it stands in a form.
pub(super) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

impl LetterToken {
    /// The token in the last part of a link, with whatever a mail program took for a part of it: a full stop, a bracket, a
    /// quotation mark, the rest of the sentence. Nothing when the link is not whole.
    #[must_use]
    pub fn in_link(text: &str) -> Option<Self> {
        let is_ours =
            |character: char| character.is_ascii_alphanumeric() || "-_".contains(character);
        let from = text.trim_start_matches(|character: char| !is_ours(character));
        let whole = from.get(..LENGTH)?;
        let after = &from[LENGTH..];
        let ends = match after.chars().next() {
            // A dash or a line below may be of the sentence, as long as nothing of the kind of a token follows.
            Some('-' | '_') => !after.contains(|character: char| character.is_alphanumeric()),
            Some(next) => !next.is_ascii_alphanumeric(),
            None => true,
        };
        Self::from_text(whole).filter(|_| ends)
    }
}

/// Characters of a token as text.
const LENGTH: usize = 43;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_opens_with_what_a_mail_program_took_for_a_part_of_it_and_only_whole() {
        let token = LetterToken::random();
        let text = token.to_text();
        for link in [
            text.clone(),
            format!("{text}."),
            format!("{text},"),
            format!("{text})."),
            format!("<{text}>"),
            format!("{text}\u{201D}"),
            format!("{text}\u{2026}"),
            format!("{text}_"),
            format!("{text}--"),
            format!("{text}="),
            format!("{text}&gt;"),
            format!("{text} You need your reference"),
            format!("\u{200B}{text}\u{A0}"),
        ] {
            assert_eq!(LetterToken::in_link(&link), Some(token.clone()), "{link}");
        }
        for link in [
            "",
            ".",
            &text[..42],
            &text[1..],
            &format!("{text}A"),
            &format!("{text}-A"),
            &"é".repeat(43),
        ] {
            assert_eq!(LetterToken::in_link(link), None, "{link}");
        }
    }

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
