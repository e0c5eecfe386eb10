//! A write transaction: everything in it happens, or nothing.

use std::time::Instant;

use chrono::{DateTime, Utc};
use sea_orm::{ConnectionTrait, DbBackend, QueryTrait, Statement, TransactionTrait};
use uuid::Uuid;

use super::{
    CouncilStore, Result,
    names::new_id,
    writer::{Kind, Turn, take_turn},
};

/// A write transaction on the store of one council. Dropping it undoes everything.
pub struct Tx {
    pub(super) on: Turn,
    pub(super) store: CouncilStore,
}

impl CouncilStore {
    /// Begins to write. On `SQLite` nobody else writes until it is committed or dropped, and what several people commit at
    /// about the same time is made durable together.
    ///
    /// # Errors
    /// [`super::StoreError::Database`] when the database is gone, full, or was busy for too long.
    pub async fn begin(&self) -> Result<Tx> {
        self.begin_as(Kind::Together).await
    }

    /// Begins to write what is committed with nothing else: what takes long, so that nobody's answer waits for it, and what
    /// also asks beside the transaction, where only what is committed is seen.
    ///
    /// # Errors
    /// As [`CouncilStore::begin`].
    pub async fn begin_alone(&self) -> Result<Tx> {
        self.begin_as(Kind::Alone).await
    }

    async fn begin_as(&self, kind: Kind) -> Result<Tx> {
        self.store.writable()?;
        let on = match &self.store.0.queues {
            Some([public, desk]) => {
                take_turn(if self.at_the_desk { desk } else { public }, kind).await?
            }
            None => Turn::alone(self.store.0.broken.noted(self.writer().begin().await)?),
        };
        Ok(Tx {
            on,
            store: self.clone(),
        })
    }
}

impl Tx {
    /// Makes everything true and durable, also what was seen in it: on `SQLite` the act that wrote that may still wait for its
    /// own commit. So whoever is to be told that something was done already is told after this. Whoever stops waiting for it
    /// does not undo it.
    ///
    /// # Errors
    /// [`super::StoreError::Database`]; then nothing of it happened, or nobody can say.
    pub async fn commit(self) -> Result<()> {
        let begun = Instant::now();
        let committed = self.commit_untimed().await;
        metrics::histogram!("heard_commit_seconds").record(begun.elapsed());
        committed
    }

    async fn commit_untimed(self) -> Result<()> {
        let Self { on, store } = self;
        if on.get_database_backend() == DbBackend::Postgres {
            // PostgreSQL answers a COMMIT after an error that nobody heeded with a ROLLBACK, and no word of it.
            on.execute_unprepared("select").await?;
        }
        on.commit(&store.store.0.broken).await
    }

    pub(super) fn council(&self) -> String {
        self.store.council.to_string()
    }

    /// The statement of a query, for [`Turn::execute_all`].
    pub(super) fn built(&self, query: &impl QueryTrait) -> Statement {
        query.build(self.on.get_database_backend())
    }

    /// A key for a new row.
    #[must_use]
    pub(super) fn id(now: DateTime<Utc>) -> Uuid {
        new_id(now)
    }
}
