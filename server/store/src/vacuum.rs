//! What a database does after much was written at once, so that its questions stay quick.

use sea_orm::{DbErr, RuntimeErr, SqlxError, sqlx};

use super::{CouncilStore, Result};

impl CouncilStore {
    /// Does at once what `PostgreSQL` would do by itself within a minute or so: counts what is in the tables of cases, and
    /// notes which of their rows everybody may see. `SQLite` has nothing like it, and is never told what is in its tables:
    /// so it finds its answers in the same way in every portal (see the test of plans).
    ///
    /// # Errors
    /// When the store cannot be written to.
    pub async fn vacuum(&self) -> Result<()> {
        let writer = self.writer();
        if writer.get_database_backend() != sea_orm::DbBackend::Postgres {
            return Ok(());
        }
        // Takes longer than a question may, and cannot be part of a transaction: so on one connection of its own.
        let pool = writer.get_postgres_connection_pool();
        let mut own = pool.acquire().await.map_err(refused)?;
        for statement in [
            "set statement_timeout = 0",
            "set lock_timeout = 0",
            "vacuum (analyze) cases, register, case_keys, events",
            "reset statement_timeout",
            "reset lock_timeout",
        ] {
            sqlx::Executor::execute(&mut *own, statement)
                .await
                .map_err(refused)?;
        }
        Ok(())
    }
}

fn refused(error: SqlxError) -> DbErr {
    DbErr::Exec(RuntimeErr::SqlxError(error.into()))
}
