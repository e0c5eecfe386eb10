//! Covers what nothing covers yet, a block at a time. Whoever looks or writes waits for none of it: rows are taken once they are
//! there, whatever their order.

use chrono::{DateTime, Utc};
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::{Expr, ExprTrait, LockBehavior, LockType},
};
use uuid::Uuid;

use super::{
    head::RecordHead,
    leaf::{Leaf, mac_of_block},
};
use crate::{
    CaseRun, CouncilStore, Result, StoreError, Tx,
    chain::Link,
    entities::case_key::case_keys,
    entities::{audit, audit_block, case_head, case_key, event, view},
    names::micros,
    seal::DataKey,
};

/// At most so many rows of a table, and the new events of so many cases, in one block.
const ROWS: u64 = 500;
const CASES: u64 = 200;
/// So many cases have their heads worked out in one transaction.
const HEADS: u64 = 50;

impl CouncilStore {
    /// Covers some of what nothing covers yet; the head since. None when nothing was left.
    ///
    /// # Errors
    /// When the store cannot be used; [`StoreError::Damaged`] when somebody changed the head or took the last block away: nothing
    /// is put on top of that.
    pub async fn cover_some(&self, now: DateTime<Utc>) -> Result<Option<RecordHead>> {
        if !self.has_to_cover().await? {
            return Ok(None);
        }
        let tx = self.begin_alone().await?;
        let head = tx.hold_record(now).await?;
        let number = head.at.blocks;
        let is_first = number == 0;
        if !head.is_whole
            || tx.has_block_from(number).await?
            || is_first && self.says_covered(&tx.on).await?
        {
            return Err(StoreError::Damaged("audit_heads"));
        }
        let mut leaves = tx.cover_audit(&head.key, number).await?;
        leaves.extend(tx.cover_views(&head.key, number).await?);
        leaves.extend(tx.cover_events(&head.key).await?);
        if leaves.is_empty() {
            return Ok(None);
        }
        let leaves = Leaf::write_all(&leaves);
        let at = (number, micros(now));
        let mac = mac_of_block(&head.key, self.council(), at, &leaves, &head.at.last);
        let row = audit_block::ActiveModel {
            council: Set(tx.council()),
            number: Set(number),
            made_at: Set(micros(now)),
            leaves: Set(leaves),
            mac: Set(mac.clone()),
        };
        audit_block::Entity::insert(row)
            .exec_without_returning(&tx.on)
            .await?;
        let moved = tx.move_head(&head, &mac).await?;
        tx.commit().await?;
        Ok(Some(moved))
    }

    /// Works out the heads of cases that have none yet: those from before there were heads, and those that were imported.
    ///
    /// # Errors
    /// When the store cannot be used. A case that cannot be opened is left as it is.
    pub async fn work_out_heads(&self, run: &CaseRun) -> Result<()> {
        let mut after = Uuid::nil();
        loop {
            let some = without_mac(self)
                .filter(case_head::Column::CaseId.gt(after))
                .order_by_asc(case_head::Column::CaseId)
                .limit(HEADS);
            if some.clone().one(self.reader()).await?.is_none() {
                return Ok(());
            }
            let tx = self.begin_alone().await?;
            let heads = some
                .lock_with_behavior(LockType::Update, LockBehavior::SkipLocked)
                .all(&tx.on)
                .await?;
            let Some(last) = heads.last() else {
                return Ok(());
            };
            after = last.case_id;
            for head in heads {
                tx.work_out_head(run, &head).await?;
            }
            tx.commit().await?;
        }
    }

    async fn has_to_cover(&self) -> Result<bool> {
        let on = self.reader();
        Ok(uncovered_audit(self).one(on).await?.is_some()
            || uncovered_views(self).one(on).await?.is_some()
            || with_new_events(self).one(on).await?.is_some())
    }
}

impl CouncilStore {
    /// Whether there is a block, or a row or an event that says that a block covers it.
    pub(super) async fn says_covered(&self, on: &impl ConnectionTrait) -> Result<bool> {
        let audit = audit::Entity::find()
            .filter(audit::Column::Council.eq(self.council()))
            .filter(audit::Column::Block.is_not_null());
        let views = view::Entity::find()
            .filter(view::Column::Council.eq(self.council()))
            .filter(view::Column::Block.is_not_null());
        let heads = case_head::Entity::find()
            .filter(case_head::Column::Council.eq(self.council()))
            .filter(case_head::Column::Covered.gt(0));
        Ok(blocks_from(self, i64::MIN).one(on).await?.is_some()
            || audit.one(on).await?.is_some()
            || views.one(on).await?.is_some()
            || heads.one(on).await?.is_some())
    }
}

impl Tx {
    /// Whether there is a block with this number or a later one.
    async fn has_block_from(&self, number: i64) -> Result<bool> {
        let found = blocks_from(&self.store, number).one(&self.on).await?;
        Ok(found.is_some())
    }

    async fn cover_audit(&self, key: &DataKey, number: i64) -> Result<Vec<Leaf>> {
        let some = uncovered_audit(&self.store)
            .order_by_asc(audit::Column::Id)
            .limit(ROWS);
        let rows = some.all(&self.on).await?;
        if rows.is_empty() {
            return Ok(Vec::new());
        }
        let ids = rows.iter().map(|row| row.id);
        audit::Entity::update_many()
            .col_expr(audit::Column::Block, Expr::value(number))
            .filter(audit::Column::Council.eq(self.council()))
            .filter(audit::Column::Id.is_in(ids))
            .exec(&self.on)
            .await?;
        Ok(rows.iter().map(|row| Leaf::of_audit(key, row)).collect())
    }

    async fn cover_views(&self, key: &DataKey, number: i64) -> Result<Vec<Leaf>> {
        let some = uncovered_views(&self.store)
            .order_by_asc(view::Column::Id)
            .limit(ROWS);
        let rows = some.all(&self.on).await?;
        if rows.is_empty() {
            return Ok(Vec::new());
        }
        let ids = rows.iter().map(|row| row.id);
        view::Entity::update_many()
            .col_expr(view::Column::Block, Expr::value(number))
            .filter(view::Column::Council.eq(self.council()))
            .filter(view::Column::Id.is_in(ids))
            .exec(&self.on)
            .await?;
        Ok(rows.iter().map(|row| Leaf::of_view(key, row)).collect())
    }

    /// A case that somebody acts on at the moment is left for the next block.
    async fn cover_events(&self, key: &DataKey) -> Result<Vec<Leaf>> {
        let heads = with_new_events(&self.store)
            .order_by_asc(case_head::Column::CaseId)
            .limit(CASES)
            .lock_with_behavior(LockType::Update, LockBehavior::SkipLocked)
            .all(&self.on)
            .await?;
        if heads.is_empty() {
            return Ok(Vec::new());
        }
        let new = heads.iter().fold(Condition::any(), |any, head| {
            any.add(
                Expr::col(event::Column::CaseId)
                    .eq(head.case_id)
                    .and(Expr::col(event::Column::Number).gte(head.covered)),
            )
        });
        let rows = event::Entity::find()
            .filter(event::Column::Council.eq(self.council()))
            .filter(new)
            .order_by_asc(event::Column::CaseId)
            .order_by_asc(event::Column::Number)
            .all(&self.on)
            .await?;
        for head in heads {
            case_head::Entity::update_many()
                .col_expr(case_head::Column::Covered, Expr::value(head.events))
                .filter(case_head::Column::CaseId.eq(head.case_id))
                .exec(&self.on)
                .await?;
        }
        Ok(rows.iter().map(|row| Leaf::of_event(key, row)).collect())
    }

    async fn work_out_head(&self, run: &CaseRun, head: &case_head::Model) -> Result<()> {
        let file = case_keys(&self.store).filter(case_key::Column::Id.eq(head.case_id));
        let Some(file) = file.one(&self.on).await? else {
            return Ok(());
        };
        let key = match run.key_in(self, &file).await {
            // What cannot be opened is found by whoever verifies.
            Err(StoreError::Sealed | StoreError::Damaged(_)) => return Ok(()),
            key => key?,
        };
        let rows = event::Entity::find()
            .filter(event::Column::Council.eq(self.council()))
            .filter(event::Column::CaseId.eq(head.case_id))
            .order_by_asc(event::Column::Number)
            .all(&self.on)
            .await?;
        let link = rows
            .iter()
            .fold(Link::first(&key), |link, row| link.next(&key, row));
        case_head::Entity::update_many()
            .col_expr(
                case_head::Column::Mac,
                Expr::value(link.head(&key, head.events)),
            )
            .filter(case_head::Column::CaseId.eq(head.case_id))
            .exec(&self.on)
            .await?;
        Ok(())
    }
}

fn blocks_from(store: &CouncilStore, number: i64) -> sea_orm::Select<audit_block::Entity> {
    audit_block::Entity::find()
        .filter(audit_block::Column::Council.eq(store.council()))
        .filter(audit_block::Column::Number.gte(number))
}

fn uncovered_audit(store: &CouncilStore) -> sea_orm::Select<audit::Entity> {
    audit::Entity::find()
        .filter(audit::Column::Council.eq(store.council()))
        .filter(audit::Column::Block.is_null())
}

fn uncovered_views(store: &CouncilStore) -> sea_orm::Select<view::Entity> {
    view::Entity::find()
        .filter(view::Column::Council.eq(store.council()))
        .filter(view::Column::Block.is_null())
}

fn with_new_events(store: &CouncilStore) -> sea_orm::Select<case_head::Entity> {
    case_head::Entity::find()
        .filter(case_head::Column::Council.eq(store.council()))
        // In these words the database knows its index for it.
        .filter(Expr::cust("covered < events"))
}

fn without_mac(store: &CouncilStore) -> sea_orm::Select<case_head::Entity> {
    case_head::Entity::find()
        .filter(case_head::Column::Council.eq(store.council()))
        .filter(case_head::Column::Mac.is_null())
}
