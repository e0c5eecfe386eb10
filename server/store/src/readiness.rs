//! Whether the store keeps what it is told: something is written as everything is written, and read back as others read.

use chrono::{DateTime, Utc};
use sea_orm::{ColumnTrait, EntityTrait, ExprTrait, QueryFilter, QueryOrder, sea_query::Expr};

use super::{
    CouncilStore, NoticeState, Result, StoreError,
    entities::{outbox, pulse},
    names::moment,
};

/// The only row.
const ROW: i64 = 1;

impl CouncilStore {
    /// Writes in a transaction of its own, and reads it back through a connection that only reads. What a broken
    /// transaction seems to have committed is not seen there.
    ///
    /// # Errors
    /// [`StoreError::Database`] when the store cannot be written to or read, [`StoreError::Forgets`] when what was
    /// committed is not there.
    pub async fn check_that_it_keeps(&self) -> Result<()> {
        let tx = self.begin().await?;
        pulse::Entity::update_many()
            .col_expr(pulse::Column::Beat, Expr::col(pulse::Column::Beat).add(1))
            .filter(pulse::Column::Id.eq(ROW))
            .exec(&tx.on)
            .await?;
        let written = pulse::Entity::find_by_id(ROW).one(&tx.on).await?;
        tx.commit().await?;
        let read = pulse::Entity::find_by_id(ROW).one(self.reader()).await?;
        // Another process may have looked since: then it is higher.
        match (written, read) {
            (Some(written), Some(read)) if read.beat >= written.beat => Ok(()),
            _ => Err(StoreError::Forgets),
        }
    }

    /// When the oldest letter was written that still waits to leave.
    ///
    /// # Errors
    /// [`StoreError::Database`] when the store cannot be read.
    pub async fn oldest_waiting_letter(&self) -> Result<Option<DateTime<Utc>>> {
        let oldest = outbox::Entity::find()
            .filter(outbox::Column::Council.eq(self.council()))
            .filter(outbox::Column::State.eq(NoticeState::Waiting.name()))
            .order_by_asc(outbox::Column::MadeAt)
            .one(self.reader())
            .await?;
        oldest.map(|row| moment(row.made_at)).transpose()
    }
}

#[cfg(test)]
mod tests {
    use sea_orm::ConnectionTrait;

    use super::*;
    use crate::{MasterKey, Store};

    /// A store in a file of one test's own.
    async fn books(name: &str) -> CouncilStore {
        let folder = std::env::temp_dir().join(format!("heard-{name}-{}", std::process::id()));
        std::fs::remove_dir_all(&folder).ok();
        std::fs::create_dir_all(&folder).unwrap();
        let url = format!("sqlite://{}", folder.join("heard.db").display());
        let store = Store::open(&url, MasterKey::random()).await.unwrap();
        store.council("westmere")
    }

    async fn writes(books: &CouncilStore, statement: &str) -> Result<()> {
        let tx = books.begin().await?;
        tx.on.execute_unprepared(statement).await?;
        tx.commit().await
    }

    #[tokio::test]
    async fn after_a_disk_was_full_for_a_moment_everything_that_is_committed_is_there() {
        let books = books("full").await;
        let full = "pragma max_page_count = 1";
        books.writer().execute_unprepared(full).await.unwrap();
        let large = "insert into totals (council, year, table_id, row_id, value) \
                     values (hex(zeroblob(500000)), 1, '', '', 1)";
        writes(&books, large).await.unwrap_err();
        // Nothing was to be done: what is dropped is undone.
        drop(books.begin().await.unwrap());
        for round in 0..5 {
            books
                .check_that_it_keeps()
                .await
                .unwrap_or_else(|lost| panic!("{round}: {lost}"));
        }
        writes(&books, large).await.unwrap();
    }

    #[tokio::test]
    async fn after_a_commit_that_was_refused_everything_that_is_committed_is_there() {
        let books = books("refused").await;
        let orphan = "pragma defer_foreign_keys = on; insert into register \
                      (case_id, number, council, kind, received_on, ended_on, is_open, services, learning, entry) \
                      values ('none', 1, 'westmere', '', '', '', true, '', '', '')";
        writes(&books, orphan).await.unwrap_err();
        drop(books.begin().await.unwrap());
        for _ in 0..5 {
            books.check_that_it_keeps().await.unwrap();
        }
    }

    #[tokio::test]
    async fn a_store_whose_disk_has_failed_takes_nothing_more() {
        let books = books("failed").await;
        assert_eq!(books.store.broken_by(), None);
        books.store.breaks();
        books.store.broken().await;
        assert!(matches!(books.begin().await, Err(StoreError::Broken)));
        assert!(matches!(
            books.check_that_it_keeps().await,
            Err(StoreError::Broken)
        ));
        books.oldest_waiting_letter().await.unwrap();
    }
}
