//! What a database does after much was written at once, so that its questions stay quick.

use sea_orm::{ConnectionTrait, DbErr, RuntimeErr, SqlxError, sqlx};

use super::{Books, Result};

impl Books {
    /// Counts what is in the tables of cases, for the planner of questions. `PostgreSQL` would do so by itself within a
    /// minute or so; `SQLite` never does.
    ///
    /// # Errors
    /// When the store cannot be written to.
    pub async fn settle(&self) -> Result<()> {
        let writer = self.writer();
        if writer.get_database_backend() != sea_orm::DbBackend::Postgres {
            writer
                .execute_unprepared("pragma analysis_limit = 2000; analyze")
                .await?;
            return Ok(());
        }
        // Takes longer than a question may, and cannot be part of a transaction: so on one connection of its own.
        let pool = writer.get_postgres_connection_pool();
        let mut own = pool.acquire().await.map_err(refused)?;
        for statement in [
            "set statement_timeout = 0",
            "vacuum (analyze) cases, register, files, events",
            "reset statement_timeout",
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
