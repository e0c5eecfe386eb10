//! Making `cases`, `register` and `case_terms` again from what happened: all of them at once, or some at a time where their dates follow
//! from an earlier list of bank holidays.

use rules::{clock::Clocks, register::Vocabulary};
use sea_orm::{
    ColumnTrait, EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter, QueryOrder,
    QuerySelect, Select,
    sea_query::{Expr, LockBehavior, LockType},
};
use tracing::error;
use uuid::Uuid;

use super::{
    CaseRun, CouncilStore, KeptCalendar, OpenCase, Result, Standing, StoreError, Tx,
    cases::{case_row, standing},
    entities::case_key::case_keys,
    entities::{case, case_key},
};

/// What came of working out some cases again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rebuilt {
    /// How many were.
    pub cases: u64,
    /// Whether any is left, be it only because somebody acts on it at the moment.
    pub any_left: bool,
}

impl CouncilStore {
    /// Throws `cases`, `register` and `case_terms` away and makes them again from `events`; says how many there are. Also needed after a council has
    /// changed its clocks.
    ///
    /// # Errors
    /// When the store cannot be used, or a history makes no sense; then nothing has changed.
    pub async fn rebuild_cases(
        &self,
        run: &CaseRun,
        clocks: &Clocks,
        words: &Vocabulary,
    ) -> Result<u64> {
        let tx = self.begin_alone().await?;
        let calendar = tx.calendar(None).await?;
        let standing = standing(clocks, &calendar, words);
        let mut rebuilt = 0;
        let mut after = Uuid::nil();
        loop {
            let some = case_keys(self)
                .filter(case_key::Column::Id.gt(after))
                .order_by_asc(case_key::Column::Id)
                .limit(200);
            let some = some.lock_exclusive().all(&tx.on).await?;
            let Some(last) = some.last() else { break };
            after = last.id;
            for file in some {
                let open = run.open_in(&tx, file).await?;
                tx.rebuild_case(&open, &standing(&open.case, &open.history))
                    .await?;
                rebuilt += 1;
            }
        }
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

    /// Whether the dates of any case follow from an earlier list of bank holidays than this.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn has_old_dates(&self, calendar: &KeptCalendar) -> Result<bool> {
        for is_open in [true, false] {
            let old = self.with_old_dates(calendar, is_open);
            if old.one(self.reader()).await?.is_some() {
                return Ok(true);
            }
        }
        Ok(false)
    }

    fn with_old_dates(&self, calendar: &KeptCalendar, is_open: bool) -> Select<case::Entity> {
        case::Entity::find()
            .filter(case::Column::Council.eq(self.council()))
            .filter(case::Column::IsOpen.eq(is_open))
            .filter(case::Column::Calendar.lt(calendar.version))
    }
}

impl Tx {
    /// Works out at most `most` cases again whose dates follow from an earlier list of bank holidays than this, the open ones
    /// first. A case that somebody acts on at the moment is left alone.
    ///
    /// # Errors
    /// When the store cannot be used.
    pub async fn rebuild_some(
        &self,
        run: &CaseRun,
        clocks: &Clocks,
        calendar: &KeptCalendar,
        words: &Vocabulary,
        most: u64,
    ) -> Result<Rebuilt> {
        let mut ids: Vec<Uuid> = Vec::new();
        for is_open in [true, false] {
            let some = self.store.with_old_dates(calendar, is_open);
            let some = some
                .select_only()
                .column(case::Column::Id)
                .limit(most.saturating_sub(ids.len() as u64));
            ids.extend(some.into_tuple::<Uuid>().all(&self.on).await?);
        }
        let some = case_keys(&self.store)
            .filter(case_key::Column::Id.is_in(ids.iter().copied()))
            .lock_with_behavior(LockType::Update, LockBehavior::SkipLocked)
            .all(&self.on)
            .await?;
        let standing = standing(clocks, calendar, words);
        let mut cases = 0;
        for file in some {
            let id = file.id;
            match run.open_in(self, file).await {
                Ok(open) => {
                    self.rebuild_case(&open, &standing(&open.case, &open.history))
                        .await?;
                }
                // One case that cannot be read keeps no other from its dates.
                Err(cause @ (StoreError::Sealed | StoreError::Damaged(_))) => {
                    error!("The dates of a case could not be worked out again: {cause}");
                    self.keep_old_dates(id, calendar).await?;
                }
                Err(cause) => return Err(cause),
            }
            cases += 1;
        }
        let any_left = match (ids.len() as u64) < most {
            true => ids.len() as u64 > cases,
            false => true,
        };
        Ok(Rebuilt { cases, any_left })
    }

    /// How many cases the council has.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn count_cases(&self) -> Result<u64> {
        let all = case::Entity::find().filter(case::Column::Council.eq(self.council()));
        Ok(all.count(&self.on).await?)
    }

    async fn rebuild_case(&self, open: &OpenCase, standing: &Standing) -> Result<()> {
        let changed = open.history.last().map(|recorded| recorded.at);
        let council = &self.store.council;
        let row = case_row(council, open, standing, changed.unwrap_or_default());
        let before = case::Entity::delete_many().filter(case::Column::Id.eq(row.id));
        let row = case::Entity::insert(row.into_active_model());
        let mut writes = vec![self.built(&before), self.built(&row)];
        writes.extend(self.entries(open.id, &standing.register));
        writes.extend(self.terms(open).await?);
        self.on.execute_all(writes).await
    }

    async fn keep_old_dates(&self, id: Uuid, calendar: &KeptCalendar) -> Result<()> {
        case::Entity::update_many()
            .col_expr(case::Column::Calendar, Expr::value(calendar.version))
            .filter(case::Column::Id.eq(id))
            .exec(&self.on)
            .await?;
        Ok(())
    }
}
