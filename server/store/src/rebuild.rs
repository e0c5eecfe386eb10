//! Making `cases` and `register` again from what happened.

use rules::{calendar::Calendar, clock::Clocks, register::Vocabulary};
use sea_orm::{
    ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect,
    sea_query::Expr,
};
use uuid::Uuid;

use super::{
    CouncilStore, Result, Tx,
    cases::{case_row, standing},
    entities::file::files,
    entities::{case, file},
};

impl CouncilStore {
    /// Throws `cases` and `register` away and makes them again from `events`; says how many there are. Also needed after a council has
    /// changed its clocks.
    ///
    /// # Errors
    /// When the store cannot be used, or a history makes no sense; then nothing has changed.
    pub async fn rebuild_cases(
        &self,
        clocks: &Clocks,
        calendar: &Calendar,
        words: &Vocabulary,
    ) -> Result<u64> {
        let tx = self.begin_alone().await?;
        let rebuilt = tx.rebuild_cases(clocks, calendar, words).await?;
        tx.commit().await?;
        Ok(rebuilt)
    }

    /// Whether `cases` was made by a version that kept less in it.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn needs_rebuild(&self) -> Result<bool> {
        let old = case::Entity::find()
            .filter(case::Column::Council.eq(self.council()))
            // In these words the database knows its index for it.
            .filter(Expr::cust("stage = ''"))
            .one(self.reader());
        if old.await?.is_some() {
            return Ok(true);
        }
        // Made before there was a register.
        Ok(self.has_cases().await? && self.first_received().await?.is_none())
    }
}

impl Tx {
    /// As [`CouncilStore::rebuild_cases`], within what else changes in this transaction.
    ///
    /// # Errors
    /// When the store cannot be used, or a history makes no sense.
    pub async fn rebuild_cases(
        &self,
        clocks: &Clocks,
        calendar: &Calendar,
        words: &Vocabulary,
    ) -> Result<u64> {
        let standing = standing(clocks, calendar, words);
        let store = &self.store;
        let mut rebuilt = 0;
        let mut after = Uuid::nil();
        loop {
            let some = files(store)
                .filter(file::Column::Id.gt(after))
                .order_by_asc(file::Column::Id)
                .limit(200);
            let some = some.lock_exclusive().all(&self.on).await?;
            let Some(last) = some.last() else { break };
            after = last.id;
            for file in some {
                let open = store.opened(&self.on, file).await?;
                let changed = open.history.last().map(|recorded| recorded.at);
                let stands = standing(&open.case, &open.history);
                let row = case_row(
                    &store.council,
                    &open,
                    &stands.listed,
                    changed.unwrap_or_default(),
                );
                case::Entity::delete_by_id(row.id).exec(&self.on).await?;
                case::Entity::insert(row.into_active_model())
                    .exec_without_returning(&self.on)
                    .await?;
                self.register(open.id, &stands.register).await?;
                rebuilt += 1;
            }
        }
        Ok(rebuilt)
    }
}
