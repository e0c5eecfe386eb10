//! The key of a case, as it stands in its row. Only the reader above opens it: the field is private here, and so is the way to
//! the key.

use sea_orm::DeriveValueType;
use uuid::Uuid;

use crate::{
    MasterKey, Result,
    seal::{DataKey, Sealed},
};

/// What the key of a case is bound to: the name that its table had at first, for what is sealed stays as it is.
const TABLE: &str = "files";

/// The key that opens what is written in one case, sealed with the master key.
#[derive(Debug, Clone, PartialEq, Eq, DeriveValueType)]
pub struct CaseKey(Sealed);

impl CaseKey {
    /// A new key for the case `id`, and the same sealed, for its row.
    pub(crate) fn make(master: &MasterKey, id: Uuid) -> (DataKey, Self) {
        let (key, sealed) = DataKey::make(master, TABLE, id);
        (key, Self(sealed))
    }

    pub(super) fn open(&self, master: &MasterKey, id: Uuid) -> Result<DataKey> {
        DataKey::unwrap(master, TABLE, id, &self.0)
    }
}
