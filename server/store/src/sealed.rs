//! What was sealed, whatever the key: the type of every column with something personal in it.

use std::fmt;

use crypto::{open_bytes, seal_bytes};
use sea_orm::DeriveValueType;
use zeroize::Zeroizing;

use super::{Result, StoreError};

/// The first byte of what is bound to what came before it as well as to its place.
const CHAINED: u8 = 2;

/// Text that only its data key can read. The type of every column with something personal in it.
#[derive(Clone, PartialEq, Eq, DeriveValueType)]
pub struct Sealed(Vec<u8>);

impl fmt::Debug for Sealed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Sealed({} bytes)", self.0.len())
    }
}

/// Seals bytes with a key for a place.
pub(super) fn seal(key: &[u8; 32], bound_to: &str, text: &[u8]) -> Sealed {
    Sealed(seal_bytes(key, bound_to, text))
}

/// Opens what was sealed with this key for this place.
pub(super) fn open(key: &[u8; 32], bound_to: &str, sealed: &Sealed) -> Result<Zeroizing<Vec<u8>>> {
    open_bytes(key, bound_to, &sealed.0).map_err(|_| StoreError::Sealed)
}

/// Seals bytes with a key for a place and for what is said of it beside.
pub(super) fn seal_chained(key: &[u8; 32], bound_to: &str, text: &[u8]) -> Sealed {
    let sealed = seal_bytes(key, &format!("{CHAINED}|{bound_to}"), text);
    Sealed([&[CHAINED], sealed.as_slice()].concat())
}

/// Opens what was sealed so.
pub(super) fn open_chained(
    key: &[u8; 32],
    bound_to: &str,
    sealed: &Sealed,
) -> Result<Zeroizing<Vec<u8>>> {
    let sealed = sealed.0.strip_prefix(&[CHAINED]);
    let sealed = sealed.ok_or(StoreError::Sealed)?;
    open_bytes(key, &format!("{CHAINED}|{bound_to}"), sealed).map_err(|_| StoreError::Sealed)
}

impl Sealed {
    /// Whether it is bound to what came before it.
    pub(super) fn is_chained(&self) -> bool {
        self.0.first() == Some(&CHAINED)
    }

    /// Every byte of it.
    pub(super) fn bytes(&self) -> &[u8] {
        &self.0
    }
}

#[cfg(test)]
impl Sealed {
    /// The same with this byte changed.
    pub(super) fn with_another_byte(&self, index: usize) -> Self {
        let mut changed = self.clone();
        changed.0[index] ^= 1;
        changed
    }

    /// The same without what follows this byte.
    pub(super) fn cut_at(&self, index: usize) -> Self {
        Self(self.0[..index].to_vec())
    }
}
