//! Cases of which something is still to be done after the answer, by their references. Nobody sees a case that is about
//! them (R9.2).

use std::collections::HashMap;

use chrono::NaiveDate;
use report::Period;
use rules::{principal::Principal, reference::Reference};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Select};
use uuid::Uuid;

use super::{Wanted, counts::without_learning};
use crate::{
    CouncilStore, Result, StoreError,
    entities::{case, register},
    sight::sees,
};

use register::Column as C;

impl CouncilStore {
    /// Complaints closed on these days without a word on what was learned (R5.6), the last closed first; at most so many.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn without_learning(
        &self,
        who: &Principal,
        period: Period,
        wanted: &Wanted<'_>,
        most: u64,
    ) -> Result<Vec<Reference>> {
        let found = without_learning(self, period, wanted)
            .column(C::CaseId)
            .order_by_desc(C::ClosedOn)
            .limit(most);
        self.references(who, found).await
    }

    /// Cases with an action that is not done and was due before this day (R5.6), the oldest first; at most so many.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn with_late_actions(
        &self,
        who: &Principal,
        today: NaiveDate,
        wanted: &Wanted<'_>,
        most: u64,
    ) -> Result<Vec<Reference>> {
        let found = register::Entity::find()
            .select_only()
            .column(C::CaseId)
            .filter(C::Council.eq(self.council()))
            .filter(C::ActionDue.lt(today.to_string()))
            .filter(wanted.filter())
            .order_by_asc(C::ActionDue)
            .limit(most);
        self.references(who, found).await
    }

    /// The references of cases, in their order.
    async fn references(
        &self,
        who: &Principal,
        found: Select<register::Entity>,
    ) -> Result<Vec<Reference>> {
        let ids: Vec<Uuid> = found.into_tuple().all(self.reader()).await?;
        if ids.is_empty() {
            return Ok(Vec::new());
        }
        // All are the council's own; named once more, it would lead to every case that the council has.
        let known: Vec<(Uuid, String)> = case::Entity::find()
            .filter(case::Column::Id.is_in(ids.iter().copied()))
            .filter(sees(who, case::Column::Id))
            .select_only()
            .column(case::Column::Id)
            .column(case::Column::Reference)
            .into_tuple()
            .all(self.reader())
            .await?;
        let known: HashMap<Uuid, String> = known.into_iter().collect();
        let references = ids.iter().filter_map(|id| known.get(id));
        references
            .map(|text| text.parse().map_err(|_| StoreError::Damaged("reference")))
            .collect()
    }
}
