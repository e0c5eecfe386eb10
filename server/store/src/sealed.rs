//! What was sealed, whatever the key: the type of every column with something personal in it.

use std::fmt;

use crypto::{open_bytes, seal_bytes};
use sea_orm::DeriveValueType;
use zeroize::Zeroizing;

use super::{Result, StoreError};

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

#[cfg(test)]
impl Sealed {
    /// Every byte of it.
    pub(super) fn bytes(&self) -> &[u8] {
        &self.0
    }

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
