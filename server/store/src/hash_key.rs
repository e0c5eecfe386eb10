//! What keyed hashes are made with: by them cases are found and things that came before are known again. A hash must stay the
//! same when the master key is replaced, so this outlives the key that it was made of.
//!
//! It is HMAC-SHA-256 of the first master key, from where its key has been taken in and no message yet: the two states of
//! SHA-256 that RFC 2104, section 4 lets one keep instead of the key. They make every hash that the key would; what the key
//! has sealed they do not open, for the key cannot be had from them.

use crypto::Key;
use sha2::block_api::compress256;
use zeroize::Zeroizing;

use super::{MasterKey, Result, StoreError};

/// What SHA-256 starts with (FIPS 180-4, 5.3.3).
const START: [u32; 8] = [
    0x6a09_e667,
    0xbb67_ae85,
    0x3c6e_f372,
    0xa54f_f53a,
    0x510e_527f,
    0x9b05_688c,
    0x1f83_d9ab,
    0x5be0_cd19,
];
const BLOCK: usize = 64;
/// The length stands in the last bytes of the last block.
const LENGTH: usize = 8;

/// What keyed hashes are made with.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct HashKey {
    inner: Zeroizing<[u32; 8]>,
    outer: Zeroizing<[u32; 8]>,
}

impl HashKey {
    /// That of a master key which replaced none.
    pub(super) fn of(key: &MasterKey) -> Self {
        let state = |pad: u8| {
            let mut block = Zeroizing::new([pad; BLOCK]);
            for (byte, of_key) in block.iter_mut().zip(key.bytes()) {
                *byte ^= of_key;
            }
            let mut state = Zeroizing::new(START);
            compress256(&mut state, &[*block]);
            state
        };
        Self {
            inner: state(0x36),
            outer: state(0x5c),
        }
    }

    /// A key for one purpose; knowing it tells nothing about this one or another.
    pub(super) fn derive(&self, purpose: &str) -> [u8; 32] {
        self.hash(format!("derive:{purpose}").as_bytes())
    }

    /// HMAC-SHA-256.
    pub(super) fn hash(&self, message: &[u8]) -> [u8; 32] {
        let inner = finish(&self.inner, message);
        finish(&self.outer, &inner)
    }

    /// 64 bytes: the inner state and the outer one, each as eight numbers, the highest byte first.
    pub(super) fn to_bytes(&self) -> Zeroizing<Vec<u8>> {
        let numbers = self.inner.iter().chain(self.outer.iter());
        Zeroizing::new(numbers.flat_map(|number| number.to_be_bytes()).collect())
    }

    pub(super) fn from_bytes(bytes: &[u8]) -> Result<Self> {
        let (inner, outer) = bytes.split_at_checked(32).ok_or(StoreError::Sealed)?;
        Ok(Self {
            inner: numbers(inner)?,
            outer: numbers(outer)?,
        })
    }
}

fn numbers(bytes: &[u8]) -> Result<Zeroizing<[u32; 8]>> {
    let bytes = Key::new(bytes.try_into().map_err(|_| StoreError::Sealed)?);
    let mut numbers = Zeroizing::new([0; 8]);
    let (parts, _) = bytes.as_chunks::<4>();
    for (number, part) in numbers.iter_mut().zip(parts) {
        *number = u32::from_be_bytes(*part);
    }
    Ok(numbers)
}

/// SHA-256 of what the state has taken in, one block, and the message after it.
fn finish(state: &[u32; 8], message: &[u8]) -> [u8; 32] {
    let mut padded = Zeroizing::new(message.to_vec());
    padded.push(0x80);
    while padded.len() % BLOCK != BLOCK - LENGTH {
        padded.push(0);
    }
    let bits = 8 * (BLOCK + message.len()) as u64;
    padded.extend_from_slice(&bits.to_be_bytes());
    let (blocks, _) = padded.as_chunks::<BLOCK>();
    let mut state = *state;
    compress256(&mut state, blocks);
    let mut hash = [0; 32];
    let (parts, _) = hash.as_chunks_mut::<4>();
    for (part, number) in parts.iter_mut().zip(state) {
        *part = number.to_be_bytes();
    }
    hash
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::keys::keyed_hash;

    #[test]
    fn it_makes_every_hash_that_the_master_key_would() {
        let master = MasterKey::random();
        let key = HashKey::of(&master);
        for length in [0, 1, 55, 56, 63, 64, 65, 119, 120, 1000] {
            let message = vec![b'x'; length];
            assert_eq!(
                key.hash(&message),
                keyed_hash(master.bytes(), &message),
                "{length} bytes"
            );
        }
    }

    #[test]
    fn it_is_the_same_after_it_was_kept_and_does_not_hold_the_key() {
        let master = MasterKey::random();
        let key = HashKey::of(&master);
        let kept = key.to_bytes();
        assert!(HashKey::from_bytes(&kept).unwrap() == key);
        assert!(!kept.windows(8).any(|part| part == &master.bytes()[..8]));
        assert!(HashKey::from_bytes(&kept[..63]).is_err());
        assert!(HashKey::from_bytes(&[]).is_err());
    }
}
