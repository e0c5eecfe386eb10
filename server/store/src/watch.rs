//! Looking on while the database is asked, for tests and measurements: what was asked, and how the answer is found.

use sea_orm::{ConnectionTrait, Statement};

use super::{MasterKey, Result, Store, backup, connect, file_of_address};

/// Something that was read from the database.
#[derive(Debug, Clone)]
pub struct Query(Statement);

impl Query {
    /// Its SQL, with a placeholder for each value.
    #[must_use]
    pub fn sql(&self) -> &str {
        &self.0.sql
    }
}

impl Store {
    /// The same as [`Store::open`]; `on_query` is told each query of those that only read, before its answer is used.
    ///
    /// # Errors
    /// As [`Store::open`].
    pub async fn open_watched(
        url: &str,
        key: MasterKey,
        on_query: impl Fn(Query) + Clone + Send + Sync + 'static,
    ) -> anyhow::Result<Self> {
        Self::open_told(url, key, on_query, |_| ()).await
    }

    /// The same; `on_statement` is told every statement, also of those that write, but for how a transaction begins and ends.
    ///
    /// # Errors
    /// As [`Store::open`].
    pub async fn open_watched_whole(
        url: &str,
        key: MasterKey,
        on_statement: impl Fn(Query) + Clone + Send + Sync + 'static,
    ) -> anyhow::Result<Self> {
        Self::open_told(url, key, on_statement.clone(), on_statement).await
    }

    async fn open_told(
        url: &str,
        key: MasterKey,
        on_read: impl Fn(Query) + Clone + Send + Sync + 'static,
        on_write: impl Fn(Query) + Clone + Send + Sync + 'static,
    ) -> anyhow::Result<Self> {
        let in_use = file_of_address(url).map(|file| backup::InUse::shared(&file));
        let mut connections = connect::open(url).await?;
        for pair in [&mut connections.public, &mut connections.desk] {
            let (on_read, on_write) = (on_read.clone(), on_write.clone());
            pair.reader
                .set_metric_callback(move |info| on_read(Query(info.statement.clone())));
            pair.writer
                .set_metric_callback(move |info| on_write(Query(info.statement.clone())));
        }
        let store = Self::of(connections, key, in_use.transpose()?);
        store.check_key().await?;
        Ok(store)
    }

    /// How `SQLite` finds the answer to a query, step by step.
    ///
    /// # Errors
    /// [`StoreError::Database`](super::StoreError::Database) when the database cannot be used or is no `SQLite`.
    pub async fn plan(&self, query: &Query) -> Result<Vec<String>> {
        let mut explain = query.0.clone();
        explain.sql = format!("explain query plan {}", explain.sql);
        let rows = self
            .0
            .connections
            .desk
            .writer
            .query_all_raw(explain)
            .await?;
        let steps = rows.iter().map(|row| row.try_get("", "detail"));
        Ok(steps.collect::<std::result::Result<_, _>>()?)
    }
}
