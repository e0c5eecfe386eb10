//! The key of a case, as it stands in its row. Only the reader above opens it: the field is private here, and so is the way to
//! the key.

use sea_orm::DeriveValueType;
use uuid::Uuid;

use crate::{
    Result,
    keyring::{Keyring, SealingKey},
    seal::{DataKey, Sealed},
};

/// What the key of a case is bound to: the name that its table had at first, for what is sealed stays as it is.
pub(crate) const TABLE: &str = "files";

/// The key that opens what is written in one case, sealed with the master key.
#[derive(Debug, Clone, PartialEq, Eq, DeriveValueType)]
pub struct CaseKey(Sealed);

impl CaseKey {
    /// A new key for the case `id`, and the same sealed, for its row.
    pub(crate) fn make(sealing: &SealingKey, id: Uuid) -> (DataKey, Self) {
        let (key, sealed) = DataKey::make(sealing, TABLE, id);
        (key, Self(sealed))
    }

    /// The same key, sealed with the master key that seals now; nothing of the case is opened by it.
    pub(crate) fn sealed_again(
        &self,
        keys: &Keyring,
        sealing: &SealingKey,
        id: Uuid,
    ) -> Result<Self> {
        let key = DataKey::unwrap(keys, TABLE, id, &self.0)?;
        Ok(Self(key.wrapped(sealing, TABLE)))
    }

    pub(super) fn open(&self, keys: &Keyring, id: Uuid) -> Result<DataKey> {
        DataKey::unwrap(keys, TABLE, id, &self.0)
    }
}
