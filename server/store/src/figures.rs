//! Figures for whoever watches over the program: counts of rows, and no word of them.

use chrono::NaiveDate;
use sea_orm::{
    ColumnTrait, DatabaseConnection, DbBackend, EntityTrait, PaginatorTrait, QueryFilter,
};

use super::{
    CouncilStore, NoticeState, Result, Store,
    entities::{case, outbox},
    queue::is_open,
};

/// The connections to the database that some share.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PoolStanding {
    /// Who shares them: `public` or `desk`; `all` on SQLite, where they only read.
    pub of: &'static str,
    /// How many there are.
    pub connections: u32,
    /// How many of them nobody uses.
    pub idle: u32,
}

impl Store {
    /// The connections.
    #[must_use]
    pub fn pools(&self) -> Vec<PoolStanding> {
        let standing = |of, on: &DatabaseConnection| {
            let (connections, idle) = match on.get_database_backend() {
                DbBackend::Postgres => {
                    let pool = on.get_postgres_connection_pool();
                    (pool.size(), pool.num_idle())
                }
                _ => {
                    let pool = on.get_sqlite_connection_pool();
                    (pool.size(), pool.num_idle())
                }
            };
            PoolStanding {
                of,
                connections,
                idle: u32::try_from(idle).unwrap_or(u32::MAX),
            }
        };
        let connections = &self.0.connections;
        match self.0.queues {
            Some(_) => vec![standing("all", &connections.desk.reader)],
            None => vec![
                standing("public", &connections.public.reader),
                standing("desk", &connections.desk.reader),
            ],
        }
    }
}

impl CouncilStore {
    /// How many messages wait to leave.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn waiting_messages(&self) -> Result<u64> {
        Ok(outbox::Entity::find()
            .filter(outbox::Column::Council.eq(self.council()))
            .filter(outbox::Column::State.eq(NoticeState::Waiting.name()))
            .count(self.reader())
            .await?)
    }

    /// How many open cases there are, and how many of them have a date that is past.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn open_and_late(&self, today: NaiveDate) -> Result<(u64, u64)> {
        let open = || {
            case::Entity::find()
                .filter(case::Column::Council.eq(self.council()))
                .filter(is_open())
        };
        let late = open().filter(case::Column::DueOn.lt(today.to_string()));
        Ok((
            open().count(self.reader()).await?,
            late.count(self.reader()).await?,
        ))
    }
}
