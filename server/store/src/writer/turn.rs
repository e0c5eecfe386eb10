//! A turn to write: what an act writes through.

use sea_orm::{
    ConnectionTrait, DatabaseTransaction, DbBackend, DbErr, ExecResult, QueryResult, Statement,
    Values,
};
use tokio::sync::oneshot;

use super::{Broken, Result, gone};

/// What one act writes in: a transaction of its own, or that of its group within a savepoint. Dropping it undoes all that the
/// act did.
pub(crate) struct Turn {
    /// There until it ends.
    on: Option<DatabaseTransaction>,
    /// Back to the writer, in a group.
    back: Option<oneshot::Sender<TurnEnd>>,
}

/// How a turn of a group ended.
pub(super) enum TurnEnd {
    /// What it wrote is to be committed; then its answer is given.
    Done(DatabaseTransaction, oneshot::Sender<Result<()>>),
    /// Nothing of what it wrote is to stay.
    Rejected(DatabaseTransaction),
}

impl Turn {
    pub(super) fn in_group(group: DatabaseTransaction) -> (Self, oneshot::Receiver<TurnEnd>) {
        let (back, ended) = oneshot::channel();
        let turn = Self {
            on: Some(group),
            back: Some(back),
        };
        (turn, ended)
    }

    /// A transaction of its own.
    pub(crate) fn alone(on: DatabaseTransaction) -> Self {
        Self {
            on: Some(on),
            back: None,
        }
    }

    /// Comes back when everything in it is durable, and notes if the disk fails. Whoever goes away meanwhile does not undo it any more.
    pub(crate) async fn commit(mut self, broken: &Broken) -> Result<()> {
        let Some(on) = self.on.take() else {
            return Err(gone());
        };
        let Some(back) = self.back.take() else {
            return broken.noted(on.commit().await);
        };
        let (answer, durable) = oneshot::channel();
        if back.send(TurnEnd::Done(on, answer)).is_err() {
            return Err(gone());
        }
        durable.await.unwrap_or_else(|_| Err(gone()))
    }

    /// Carries out all of these in their order, until one fails. On `SQLite` they are one step, and everybody waits for each
    /// step of whoever writes.
    pub(crate) async fn execute_all(&self, all: Vec<Statement>) -> Result<()> {
        let steps = match self.get_database_backend() {
            DbBackend::Sqlite => vec![in_one(all)],
            _ => all,
        };
        for step in steps {
            self.execute_raw(step).await?;
        }
        Ok(())
    }

    fn on(&self) -> &DatabaseTransaction {
        self.on.as_ref().expect("it is there until it ends")
    }
}

/// The same, one after another, as one statement; each takes its values where the one before has left off.
fn in_one(all: Vec<Statement>) -> Statement {
    let (sql, values): (Vec<_>, Vec<_>) = all
        .into_iter()
        .map(|one| (one.sql, one.values.unwrap_or(Values(Vec::new())).0))
        .unzip();
    Statement::from_sql_and_values(DbBackend::Sqlite, sql.join("; "), values.concat())
}

impl Drop for Turn {
    fn drop(&mut self) {
        if let (Some(on), Some(back)) = (self.on.take(), self.back.take()) {
            // With the writer gone all of the group undoes itself when it is dropped here.
            let _ = back.send(TurnEnd::Rejected(on));
        }
    }
}

#[async_trait::async_trait]
impl ConnectionTrait for Turn {
    fn get_database_backend(&self) -> DbBackend {
        self.on().get_database_backend()
    }

    async fn execute_raw(&self, statement: Statement) -> std::result::Result<ExecResult, DbErr> {
        self.on().execute_raw(statement).await
    }

    async fn execute_unprepared(&self, sql: &str) -> std::result::Result<ExecResult, DbErr> {
        self.on().execute_unprepared(sql).await
    }

    async fn query_one_raw(
        &self,
        statement: Statement,
    ) -> std::result::Result<Option<QueryResult>, DbErr> {
        self.on().query_one_raw(statement).await
    }

    async fn query_all_raw(
        &self,
        statement: Statement,
    ) -> std::result::Result<Vec<QueryResult>, DbErr> {
        self.on().query_all_raw(statement).await
    }
}
