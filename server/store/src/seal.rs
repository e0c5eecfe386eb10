//! Personal text at rest: sealed with a data key per case or draft, each wrapped by the master key.
//!
//! What is sealed is bound to its table, row and column, so that nothing can be moved to another place unnoticed.
//! Destroying a wrapped data key destroys everything sealed with it.

use std::fmt;

use crypto::{Key, open_bytes, random_bytes, seal_bytes};
use sea_orm::DeriveValueType;
use serde::{Serialize, de::DeserializeOwned};
use uuid::Uuid;
use zeroize::Zeroizing;

use super::{MasterKey, Result, StoreError, keys::keyed_hash};

/// Text that only its data key can read. The type of every column with something personal in it.
#[derive(Clone, PartialEq, Eq, DeriveValueType)]
pub struct Sealed(Vec<u8>);

impl fmt::Debug for Sealed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Sealed({} bytes)", self.0.len())
    }
}

/// The first byte of what is bound to what came before it as well as to its place.
const CHAINED: u8 = 2;

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

impl Sealed {
    /// Whether it is bound to what came before it.
    pub(crate) fn is_chained(&self) -> bool {
        self.0.first() == Some(&CHAINED)
    }

    pub(crate) fn bytes(&self) -> &[u8] {
        &self.0
    }
}

impl DataKey {
    /// A new key for the row `id`, and the same wrapped, for its `data_key` column.
    pub(crate) fn make(master: &MasterKey, table: &'static str, id: Uuid) -> (Self, Sealed) {
        let key = Key::new(random_bytes());
        let wrapped = seal(
            master.bytes(),
            &Place::new(table, id, "data_key").bound_to(master.id()),
            &*key,
        );
        (Self { key, id }, wrapped)
    }

    /// Opens a wrapped key.
    pub(crate) fn unwrap(
        master: &MasterKey,
        table: &'static str,
        id: Uuid,
        wrapped: &Sealed,
    ) -> Result<Self> {
        let key = open(
            master.bytes(),
            &Place::new(table, id, "data_key").bound_to(master.id()),
            wrapped,
        )?;
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
        let bound_to = format!("{CHAINED}|{}|{beside}", place.bound_to(self.id));
        let sealed = seal_bytes(&self.key, &bound_to, text.as_bytes());
        Sealed([&[CHAINED], sealed.as_slice()].concat())
    }

    /// Opens such a value.
    pub(crate) fn open_after<T: DeserializeOwned>(
        &self,
        place: Place,
        beside: &str,
        sealed: &Sealed,
    ) -> Result<T> {
        let bound_to = format!("{CHAINED}|{}|{beside}", place.bound_to(self.id));
        let sealed = sealed
            .0
            .strip_prefix(&[CHAINED])
            .ok_or(StoreError::Sealed)?;
        let text = open_bytes(&self.key, &bound_to, sealed).map_err(|_| StoreError::Sealed)?;
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

fn seal(key: &[u8; 32], bound_to: &str, text: &[u8]) -> Sealed {
    Sealed(seal_bytes(key, bound_to, text))
}

fn open(key: &[u8; 32], bound_to: &str, sealed: &Sealed) -> Result<Zeroizing<Vec<u8>>> {
    open_bytes(key, bound_to, &sealed.0).map_err(|_| StoreError::Sealed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_sealed_opens_only_with_its_key_and_in_its_place() {
        let master = MasterKey::random();
        let (row, other) = (Uuid::from_u128(1), Uuid::from_u128(2));
        let (key, wrapped) = DataKey::make(&master, "events", row);
        let place = Place::new("events", row, "words");
        let sealed = key.seal(place, "Purple Otter 🦦");
        let again = DataKey::unwrap(&master, "events", row, &wrapped).unwrap();
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
        assert!(DataKey::unwrap(&MasterKey::random(), "events", row, &wrapped).is_err());
        assert!(DataKey::unwrap(&master, "events", other, &wrapped).is_err());
    }

    #[test]
    fn a_changed_byte_or_a_cut_end_is_noticed() {
        let (key, _) = DataKey::make(&MasterKey::random(), "events", Uuid::nil());
        let place = Place::new("events", Uuid::nil(), "words");
        let sealed = key.seal(place, "words");
        for index in 0..sealed.0.len() {
            let mut changed = sealed.clone();
            changed.0[index] ^= 1;
            assert!(key.open(place, &changed).is_err(), "byte {index}");
            assert!(
                key.open(place, &Sealed(sealed.0[..index].to_vec()))
                    .is_err(),
                "cut at {index}"
            );
        }
    }

    #[test]
    fn the_same_text_never_looks_the_same() {
        let (key, _) = DataKey::make(&MasterKey::random(), "events", Uuid::nil());
        let place = Place::new("events", Uuid::nil(), "words");
        assert_ne!(key.seal(place, "words"), key.seal(place, "words"));
    }
}
