//! Bytes that only their key can read: XChaCha20-Poly1305. What is sealed is bound to a place, so that it opens nowhere else.
//!
//! ```text
//! version (1 byte) | nonce (24 bytes, random) | the bytes, encrypted | tag (16 bytes)
//! ```

use argon2::{Algorithm, Argon2, Params, Version};
use chacha20poly1305::{
    XChaCha20Poly1305, XNonce,
    aead::{Aead, KeyInit, Payload},
};
use zeroize::Zeroizing;

/// By so many bytes what is sealed is longer.
pub const OVERHEAD: usize = 1 + NONCE + TAG;

/// Bumped when the way of sealing changes; the first byte of everything sealed.
const VERSION: u8 = 1;
const NONCE: usize = 24;
const TAG: usize = 16;

/// A key: 32 bytes from the system's generator.
pub type Key = Zeroizing<[u8; 32]>;

/// It was sealed with another key, for another place, or somebody changed it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("what is sealed cannot be opened")]
pub struct DoesNotOpen;

/// Seals bytes for a place. The same bytes never look the same.
///
/// # Panics
/// With 256 GB or more, or where the system gives no random bytes.
#[must_use]
pub fn seal_bytes(key: &[u8; 32], place: &str, bytes: &[u8]) -> Vec<u8> {
    let nonce: [u8; NONCE] = random_bytes();
    let payload = Payload {
        msg: bytes,
        aad: place.as_bytes(),
    };
    let sealed = XChaCha20Poly1305::new(key.into())
        .encrypt(&XNonce::from(nonce), payload)
        .expect("what is sealed is far shorter than 256 GB");
    [&[VERSION], nonce.as_slice(), &sealed].concat()
}

/// Opens what was sealed for this place.
///
/// # Errors
/// [`DoesNotOpen`].
pub fn open_bytes(
    key: &[u8; 32],
    place: &str,
    sealed: &[u8],
) -> Result<Zeroizing<Vec<u8>>, DoesNotOpen> {
    let (&version, rest) = sealed.split_first().ok_or(DoesNotOpen)?;
    let (nonce, sealed) = rest.split_first_chunk::<NONCE>().ok_or(DoesNotOpen)?;
    if version != VERSION {
        return Err(DoesNotOpen);
    }
    let payload = Payload {
        msg: sealed,
        aad: place.as_bytes(),
    };
    XChaCha20Poly1305::new(key.into())
        .decrypt(&XNonce::from(*nonce), payload)
        .map(Zeroizing::new)
        .map_err(|_| DoesNotOpen)
}

/// A key from a passphrase and a salt: argon2id (RFC 9106, its second recommended choice: 64 MiB, 3 passes, 4 lanes). Takes a
/// tenth of a second or more, and as long to whoever guesses.
///
/// # Panics
/// With a passphrase of 4 GB or more.
#[must_use]
pub fn key_of_passphrase(passphrase: &str, salt: &[u8; 16]) -> Key {
    let params = Params::new(64 * 1024, 3, 4, Some(32)).expect("they are those of RFC 9106");
    let mut key = Key::default();
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into(passphrase.as_bytes(), salt, &mut *key)
        .expect("the passphrase is shorter than 4 GB");
    key
}

/// Bytes from the system's generator.
///
/// # Panics
/// Where it gives none.
#[must_use]
pub fn random_bytes<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).expect("the system gives random bytes");
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_sealed_opens_with_its_key_in_its_place_and_unchanged() {
        let (key, other): ([u8; 32], [u8; 32]) = (random_bytes(), random_bytes());
        for bytes in [&b""[..], b"Purple Otter"] {
            let sealed = seal_bytes(&key, "here", bytes);
            assert_eq!(sealed.len(), bytes.len() + OVERHEAD);
            assert_eq!(*open_bytes(&key, "here", &sealed).unwrap(), bytes);
            assert_eq!(open_bytes(&other, "here", &sealed), Err(DoesNotOpen));
            assert_eq!(open_bytes(&key, "there", &sealed), Err(DoesNotOpen));
            assert_ne!(seal_bytes(&key, "here", bytes), sealed);
            for index in 0..sealed.len() {
                let mut changed = sealed.clone();
                changed[index] ^= 1;
                assert_eq!(open_bytes(&key, "here", &changed), Err(DoesNotOpen));
                let cut = &sealed[..index];
                assert_eq!(open_bytes(&key, "here", cut), Err(DoesNotOpen));
            }
        }
    }
}
