//! Whether a case that is not there was deleted at the end of its time.

use chrono::TimeDelta;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Select};
use uuid::Uuid;

use super::leaf::{Leaf, mac_of_block};
use crate::{
    CouncilStore, Result, StoreError, What,
    entities::{audit, audit_block, case_key},
    names::name_of,
};

/// A transaction that began before the last block was made may end after it, by so much at most.
const IN_FLIGHT: TimeDelta = TimeDelta::minutes(5);
/// So many rows that say it are looked at; the portal writes one.
const ROWS: u64 = 10;

impl CouncilStore {
    /// Whether a case was deleted at the end of its time: its row has a day and no key, and the record of use says so, in a row
    /// that a block covers or that is newer than the last block.
    pub(super) async fn was_deleted(&self, case: Uuid) -> Result<bool> {
        let row = case_key::Entity::find()
            .select_only()
            .column(case_key::Column::Id)
            .filter(case_key::Column::Council.eq(self.council()))
            .filter(case_key::Column::Id.eq(case))
            .filter(case_key::Column::DeletedOn.is_not_null())
            .filter(case_key::Column::DataKey.eq(Vec::<u8>::new()));
        let row: Option<Uuid> = row.into_tuple().one(self.reader()).await?;
        if row.is_none() {
            return Ok(false);
        }
        let said = rows_of(self)
            .filter(audit::Column::CaseId.eq(case))
            .order_by_asc(audit::Column::Id)
            .limit(ROWS);
        for row in said.all(self.reader()).await? {
            let is_true = match row.block {
                Some(number) => self.covers(number, &row).await?,
                None => self.is_newer(&row).await?,
            };
            if is_true {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Those of some cases of which a row of the record says that they were deleted, covered or not.
    pub(super) async fn said_deleted(
        &self,
        cases: impl IntoIterator<Item = Uuid>,
    ) -> Result<Vec<Uuid>> {
        let said = rows_of(self)
            .select_only()
            .column(audit::Column::CaseId)
            .distinct()
            .filter(audit::Column::CaseId.is_in(cases));
        Ok(said.into_tuple().all(self.reader()).await?)
    }

    async fn covers(&self, number: i64, row: &audit::Model) -> Result<bool> {
        let head = match self.record_head().await {
            Ok(Some(head)) => head,
            Ok(None) | Err(StoreError::Sealed | StoreError::Damaged(_)) => return Ok(false),
            Err(cause) => return Err(cause),
        };
        let block = audit_block::Entity::find()
            .filter(audit_block::Column::Council.eq(self.council()))
            .filter(audit_block::Column::Number.eq(number));
        let before = match number {
            0 => Some(Vec::new()),
            _ => self.mac_of_block(number.saturating_sub(1)).await?,
        };
        let (Some(block), Some(before)) = (block.one(self.reader()).await?, before) else {
            return Ok(false);
        };
        let at = (number, block.made_at);
        let mac = mac_of_block(&head.key, self.council(), at, &block.leaves, &before);
        let leaves = Leaf::read_all(&block.leaves).filter(|_| mac == block.mac);
        let leaf = Leaf::of_audit(&head.key, row);
        Ok(leaves.is_some_and(|leaves| leaves.contains(&leaf)))
    }

    async fn is_newer(&self, row: &audit::Model) -> Result<bool> {
        let last = audit_block::Entity::find()
            .filter(audit_block::Column::Council.eq(self.council()))
            .order_by_desc(audit_block::Column::Number)
            .select_only()
            .column(audit_block::Column::MadeAt);
        let last: Option<i64> = last.into_tuple().one(self.reader()).await?;
        let in_flight = IN_FLIGHT.num_microseconds().unwrap_or_default();
        Ok(last.is_none_or(|last| row.at >= last.saturating_sub(in_flight)))
    }
}

fn rows_of(store: &CouncilStore) -> Select<audit::Entity> {
    audit::Entity::find()
        .filter(audit::Column::Council.eq(store.council()))
        .filter(audit::Column::What.eq(name_of(&What::CaseDeleted)))
}
