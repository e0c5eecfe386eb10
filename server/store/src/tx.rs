//! A write transaction: everything in it happens, or nothing.

use chrono::{DateTime, Utc};
use sea_orm::{
    ConnectionTrait, DatabaseTransaction, DbBackend, SqliteTransactionMode, TransactionOptions,
    TransactionTrait,
};
use uuid::Uuid;

use super::{CouncilStore, MasterKey, Result, names::new_id};

/// A write transaction on the store of one council. Dropping it undoes everything.
pub struct Tx {
    pub(super) on: DatabaseTransaction,
    pub(super) store: CouncilStore,
}

impl CouncilStore {
    /// Begins to write. On `SQLite` nobody else writes until it ends.
    ///
    /// # Errors
    /// [`super::StoreError::Database`] when the database is gone, full, or was busy for too long.
    pub async fn begin(&self) -> Result<Tx> {
        let immediately = TransactionOptions {
            sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
            ..TransactionOptions::default()
        };
        self.store.writable()?;
        let begun = self.writer().begin_with_options(immediately).await;
        let on = self.store.noted(begun)?;
        Ok(Tx {
            on,
            store: self.clone(),
        })
    }
}

impl Tx {
    /// Makes everything true and durable.
    ///
    /// # Errors
    /// [`super::StoreError::Database`]; then nothing of it happened, or nobody can say.
    pub async fn commit(self) -> Result<()> {
        let Self { on, store } = self;
        if on.get_database_backend() == DbBackend::Postgres {
            // PostgreSQL answers a COMMIT after an error that nobody heeded with a ROLLBACK, and no word of it.
            on.execute_unprepared("select").await?;
        }
        store.store.noted(on.commit().await)
    }

    pub(super) fn council(&self) -> String {
        self.store.council.to_string()
    }

    pub(super) fn key(&self) -> &MasterKey {
        self.store.key()
    }

    /// A key for a new row.
    #[must_use]
    pub(super) fn id(now: DateTime<Utc>) -> Uuid {
        new_id(now)
    }
}
