//! Personal text at rest: sealed with a data key per case or draft, each wrapped by the master key.
//!
//! What is sealed is bound to its table, row and column, so that nothing can be moved to another place unnoticed.
//! Destroying a wrapped data key destroys everything sealed with it.

use std::fmt;

use crypto::{Key, random_bytes};
use serde::{Serialize, de::DeserializeOwned};
use uuid::Uuid;
use zeroize::Zeroizing;

use super::{
    MasterKey, Result, StoreError,
    keyring::{Keyring, SealingKey},
    keys::keyed_hash,
    sealed::{open, open_chained, seal, seal_chained},
};

pub use super::sealed::Sealed;

/// Where something sealed stands.
#[derive(Debug, Clone, Copy)]
pub(super) struct Place {
    pub table: &'static str,
    pub row: Uuid,
    pub column: &'static str,
}

/// The key of one case, draft or set of equality answers.
pub(super) struct DataKey {
    key: Key,
    id: Uuid,
}

impl Place {
    pub(crate) const fn new(table: &'static str, row: Uuid, column: &'static str) -> Self {
        Self { table, row, column }
    }

    fn bound_to(self, key: impl fmt::Display) -> String {
        format!("{}|{}|{}|{key}", self.table, self.row, self.column)
    }
}

impl DataKey {
    /// A new key for the row `id`, and the same wrapped, for its `data_key` column.
    pub(crate) fn make(sealing: &SealingKey, table: &'static str, id: Uuid) -> (Self, Sealed) {
        let key = Self {
            key: Key::new(random_bytes()),
            id,
        };
        let wrapped = key.wrapped(sealing, table);
        (key, wrapped)
    }

    /// The key once more, wrapped by the master key that seals now.
    pub(crate) fn wrapped(&self, sealing: &SealingKey, table: &'static str) -> Sealed {
        let place = Place::new(table, self.id, "data_key").bound_to(sealing.id());
        seal(sealing.bytes(), &place, &*self.key)
    }

    /// Opens a wrapped key, with the master key that seals now or the one that is being replaced.
    pub(crate) fn unwrap(
        keys: &Keyring,
        table: &'static str,
        id: Uuid,
        wrapped: &Sealed,
    ) -> Result<Self> {
        let held = keys.held();
        let with = |master: &MasterKey| Self::unwrap_with(master, table, id, wrapped);
        match (with(&held.sealing), &held.leaving) {
            (Err(_), Some(leaving)) => with(leaving),
            (opened, _) => opened,
        }
    }

    /// Opens a wrapped key with this master key alone.
    pub(crate) fn unwrap_with(
        master: &MasterKey,
        table: &'static str,
        id: Uuid,
        wrapped: &Sealed,
    ) -> Result<Self> {
        let place = Place::new(table, id, "data_key").bound_to(master.id());
        let key = open(master.bytes(), &place, wrapped)?;
        let key = Zeroizing::new(key.as_slice().try_into().map_err(|_| StoreError::Sealed)?);
        Ok(Self { key, id })
    }

    pub(crate) fn seal(&self, place: Place, text: &str) -> Sealed {
        seal(&self.key, &place.bound_to(self.id), text.as_bytes())
    }

    /// Opens text.
    pub(crate) fn open(&self, place: Place, sealed: &Sealed) -> Result<String> {
        let bytes = open(&self.key, &place.bound_to(self.id), sealed)?;
        String::from_utf8(bytes.to_vec()).map_err(|_| StoreError::Sealed)
    }

    /// Seals a value as JSON.
    pub(crate) fn seal_value(&self, place: Place, value: &impl Serialize) -> Sealed {
        let text = Zeroizing::new(serde_json::to_string(value).expect("answers are maps of texts"));
        self.seal(place, &text)
    }

    /// Seals a value as JSON and binds it also to what is said of it beside.
    pub(crate) fn seal_after(&self, place: Place, beside: &str, value: &impl Serialize) -> Sealed {
        let text = Zeroizing::new(serde_json::to_string(value).expect("events are plain JSON"));
        let bound_to = format!("{}|{beside}", place.bound_to(self.id));
        seal_chained(&self.key, &bound_to, text.as_bytes())
    }

    /// Opens such a value.
    pub(crate) fn open_after<T: DeserializeOwned>(
        &self,
        place: Place,
        beside: &str,
        sealed: &Sealed,
    ) -> Result<T> {
        let bound_to = format!("{}|{beside}", place.bound_to(self.id));
        let text = open_chained(&self.key, &bound_to, sealed)?;
        serde_json::from_slice(&text).map_err(|_| StoreError::Sealed)
    }

    /// A keyed hash of some parts, for one purpose of this key: the same parts cut otherwise have another.
    pub(crate) fn mac(&self, purpose: &str, parts: &[&[u8]]) -> [u8; 32] {
        let key = keyed_hash(&self.key, format!("{purpose} of {}", self.id).as_bytes());
        let mut message = Zeroizing::new(Vec::new());
        for part in parts {
            message.extend((part.len() as u64).to_be_bytes());
            message.extend_from_slice(part);
        }
        keyed_hash(&key, &message)
    }

    /// Opens a value that was sealed as JSON.
    pub(crate) fn open_value<T: DeserializeOwned>(
        &self,
        place: Place,
        sealed: &Sealed,
    ) -> Result<T> {
        serde_json::from_str(&Zeroizing::new(self.open(place, sealed)?))
            .map_err(|_| StoreError::Sealed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_sealed_opens_only_with_its_key_and_in_its_place() {
        let master = SealingKey::random();
        let (row, other) = (Uuid::from_u128(1), Uuid::from_u128(2));
        let (key, wrapped) = DataKey::make(&master, "events", row);
        let place = Place::new("events", row, "words");
        let sealed = key.seal(place, "Purple Otter 🦦");
        let again = DataKey::unwrap_with(&master, "events", row, &wrapped).unwrap();
        assert_eq!(again.open(place, &sealed).unwrap(), "Purple Otter 🦦");
        for wrong in [
            Place::new("drafts", row, "words"),
            Place::new("events", other, "words"),
            Place::new("events", row, "reason"),
        ] {
            assert!(key.open(wrong, &sealed).is_err(), "{wrong:?}");
        }
        assert!(
            DataKey::make(&master, "events", row)
                .0
                .open(place, &sealed)
                .is_err()
        );
        assert!(DataKey::unwrap_with(&MasterKey::random(), "events", row, &wrapped).is_err());
        assert!(DataKey::unwrap_with(&master, "events", other, &wrapped).is_err());
    }

    #[test]
    fn a_changed_byte_or_a_cut_end_is_noticed() {
        let (key, _) = DataKey::make(&SealingKey::random(), "events", Uuid::nil());
        let place = Place::new("events", Uuid::nil(), "words");
        let sealed = key.seal(place, "words");
        for index in 0..sealed.bytes().len() {
            let changed = sealed.with_another_byte(index);
            assert!(key.open(place, &changed).is_err(), "byte {index}");
            assert!(
                key.open(place, &sealed.cut_at(index)).is_err(),
                "cut at {index}"
            );
        }
    }

    #[test]
    fn the_same_text_never_looks_the_same() {
        let (key, _) = DataKey::make(&SealingKey::random(), "events", Uuid::nil());
        let place = Place::new("events", Uuid::nil(), "words");
        assert_ne!(key.seal(place, "words"), key.seal(place, "words"));
    }
}
