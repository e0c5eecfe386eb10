//! The master keys that a process holds: the one that seals, and while it replaces another that one too. A process learns of a
//! new key from the database, where each of the two is sealed with the other.

use std::sync::{Arc, PoisonError, RwLock, Weak};
use std::time::Duration;

use anyhow::{Context, bail};
use sea_orm::{ActiveValue::Set, ConnectionTrait, EntityTrait, QuerySelect, sea_query::OnConflict};
use tracing::{debug, error, info};

use super::{
    BrokenBy, CouncilStore, Inner, MasterKey, Result, Store, StoreError, Tx,
    entities::master_key,
    hash_key::HashKey,
    sealed::{Sealed, open, seal},
};

/// The states of a key.
pub(super) const SEALING: &str = "sealing";
pub(super) const LEAVING: &str = "leaving";

/// How often a process looks whether another key seals.
pub(super) const LEARNED_WITHIN: Duration = Duration::from_secs(10);

/// The keys of a process. They change while it runs.
pub(super) struct Keyring(RwLock<Arc<Held>>);

/// The keys at one moment.
#[derive(Clone)]
pub(super) struct Held {
    /// What is new is sealed with it.
    pub sealing: MasterKey,
    /// The one that it replaces, until nothing is sealed with that any more.
    pub leaving: Option<MasterKey>,
    hashes: HashKey,
}

/// The key with which new data keys are wrapped. To be had only where it is known that no other seals ([`Tx::sealing_key`]), or
/// where that is looked at before anything is written.
pub(super) struct SealingKey(MasterKey);

impl SealingKey {
    #[cfg(test)]
    pub(super) fn random() -> Self {
        Self::of(&MasterKey::random())
    }

    #[cfg(test)]
    pub(super) fn of(key: &MasterKey) -> Self {
        Self(key.clone())
    }
}

impl std::ops::Deref for SealingKey {
    type Target = MasterKey;

    fn deref(&self) -> &MasterKey {
        &self.0
    }
}

impl Keyring {
    /// Of a process that has not looked yet which keys the database uses.
    pub(super) fn new(key: MasterKey) -> Self {
        Self(RwLock::new(Arc::new(Held {
            hashes: HashKey::of(&key),
            sealing: key,
            leaving: None,
        })))
    }

    pub(super) fn held(&self) -> Arc<Held> {
        Arc::clone(&self.0.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// A key for one purpose; knowing it tells nothing about the master key or another. It stays the same when the master key
    /// is replaced.
    pub(super) fn derive(&self, purpose: &str) -> [u8; 32] {
        self.held().hashes.derive(purpose)
    }

    /// A hash that nobody makes without the key; the same also when the master key was replaced.
    pub(super) fn hash(&self, message: &[u8]) -> [u8; 32] {
        self.held().hashes.hash(message)
    }

    /// What seals as far as this process knows: for what is looked at again before it is written ([`Tx::sealing_key`]).
    pub(super) fn sealing_so_far(&self) -> SealingKey {
        SealingKey(self.held().sealing.clone())
    }

    fn hold(&self, held: Held) {
        *self.0.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(held);
    }
}

impl Held {
    /// The keys of these rows, as far as the known ones open them; none when they open nothing of it.
    fn of(rows: &[master_key::Model], known: &[&MasterKey]) -> Option<Self> {
        let key_of = |state: &str| {
            let row = rows.iter().find(|row| row.state == state)?;
            let same = known.iter().find(|key| key.id() == row.id);
            let handed_on = || known.iter().find_map(|other| handed_on(row, other));
            let key = same.map(|key| (*key).clone()).or_else(handed_on)?;
            Some((row, key))
        };
        let (row, sealing) = key_of(SEALING)?;
        let hashes = match &row.hashes {
            Some(sealed) => {
                let bytes = open(sealing.bytes(), &place_of_hashes(sealing.id()), sealed).ok()?;
                HashKey::from_bytes(&bytes).ok()?
            }
            None => HashKey::of(&sealing),
        };
        Some(Self {
            sealing,
            leaving: key_of(LEAVING).map(|(_, key)| key),
            hashes,
        })
    }

    /// What keyed hashes are made with, for the row of the key that is to seal.
    pub(super) fn hashes_for(&self, key: &MasterKey) -> Sealed {
        let place = place_of_hashes(key.id());
        seal(key.bytes(), &place, &self.hashes.to_bytes())
    }
}

/// A key, sealed with the other.
pub(super) fn hand_on(key: &MasterKey, other: &MasterKey) -> Sealed {
    seal(other.bytes(), &place_of_key(key.id(), other), key.bytes())
}

fn handed_on(row: &master_key::Model, other: &MasterKey) -> Option<MasterKey> {
    let sealed = row.handed_on.as_ref()?;
    let bytes = open(other.bytes(), &place_of_key(&row.id, other), sealed).ok()?;
    let key = MasterKey::of(bytes.as_slice().try_into().ok()?);
    (key.id() == row.id).then_some(key)
}

fn place_of_key(id: &str, other: &MasterKey) -> String {
    format!("master_keys|{id}|handed_on|{}", other.id())
}

fn place_of_hashes(id: &str) -> String {
    format!("master_keys|{id}|hashes|{id}")
}

impl CouncilStore {
    pub(super) fn key(&self) -> &Keyring {
        &self.store.0.keys
    }
}

impl Tx {
    pub(super) fn key(&self) -> &Keyring {
        self.store.key()
    }

    /// The key that seals, and goes on to until the transaction ends: whoever replaces it waits so long.
    pub(super) async fn sealing_key(&self) -> Result<SealingKey> {
        for _ in 0..2 {
            let key = self.key().sealing_so_far();
            let row = master_key::Entity::find_by_id(key.id()).lock_shared();
            match row.one(&self.on).await? {
                Some(row) if row.state == SEALING => return Ok(key),
                _ => self.store.store.learn_from(&self.on).await?,
            }
        }
        Err(StoreError::OldKey)
    }
}

impl Store {
    /// The first start writes down which key it uses; later ones compare. From then on it is looked whether another seals.
    pub(super) async fn check_key(&self) -> anyhow::Result<()> {
        let writer = &self.0.connections.public.writer;
        let own = self.0.keys.held().sealing.clone();
        if rows(writer).await?.is_empty() {
            let row = master_key::ActiveModel {
                id: Set(own.id().to_owned()),
                state: Set(SEALING.to_owned()),
                ..Default::default()
            };
            // Another process that starts at the same moment may be quicker.
            master_key::Entity::insert(row)
                .on_conflict(
                    OnConflict::column(master_key::Column::Id)
                        .do_nothing()
                        .to_owned(),
                )
                .exec_without_returning(writer)
                .await
                .context("the database cannot be written to")?;
        }
        let rows = rows(writer).await?;
        let sealing = rows.iter().filter(|row| row.state == SEALING);
        if sealing.count() != 1 {
            bail!(OTHER_KEY);
        }
        match Held::of(&rows, &[&own]) {
            Some(held) => self.0.keys.hold(held),
            None if rows
                .iter()
                .any(|row| row.replaced.as_deref() == Some(own.id())) =>
            {
                bail!(
                    "the master key {} was replaced: put the key file of {} in its place",
                    own.id(),
                    rows[0].id
                )
            }
            None => bail!(OTHER_KEY),
        }
        tokio::spawn(keep_learning(Arc::downgrade(&self.0)));
        Ok(())
    }

    /// Looks which keys the database uses now.
    pub(super) async fn learn_from(&self, on: &impl ConnectionTrait) -> Result<()> {
        let rows = master_key::Entity::find().all(on).await?;
        let before = self.0.keys.held();
        let known: Vec<&MasterKey> = [&before.sealing]
            .into_iter()
            .chain(&before.leaving)
            .collect();
        let held = Held::of(&rows, &known).ok_or(StoreError::OldKey)?;
        if held.sealing.id() != before.sealing.id() {
            info!(key = held.sealing.id(), "Another master key seals now");
        }
        self.0.keys.hold(held);
        Ok(())
    }
}

const OTHER_KEY: &str =
    "this database was sealed with another master key; put back the key file that belongs to it";

async fn rows(on: &impl ConnectionTrait) -> anyhow::Result<Vec<master_key::Model>> {
    let rows = master_key::Entity::find().all(on).await;
    rows.context("the database cannot be read")
}

/// Looks again and again, for as long as the store lives.
async fn keep_learning(store: Weak<Inner>) {
    loop {
        tokio::time::sleep(LEARNED_WITHIN).await;
        let Some(inner) = store.upgrade() else { return };
        let store = Store(inner);
        match store.learn_from(&store.0.connections.desk.reader).await {
            Ok(()) => {}
            Err(StoreError::OldKey) => {
                error!(
                    "The master key was replaced while this process did not hear of it: it ends, and must start with the new key"
                );
                store.0.broken.breaks_by(BrokenBy::Key);
                return;
            }
            Err(cause) => debug!("Nobody can say which master key seals: {cause}"),
        }
    }
}
