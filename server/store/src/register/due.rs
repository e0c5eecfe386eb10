//! Cases with a date that is late or soon, for the dashboard and for the assurance report. Closed ones in which nothing is left to do
//! are not read.

use report::ReportFilter;
use rules::principal::Principal;
use rules::queue::Stage;
use std::collections::{BTreeMap, HashMap};

use chrono::NaiveDate;
use sea_orm::{
    ColumnTrait, Condition, EntityTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait, Select,
};
use uuid::Uuid;

use super::of_filter;
use crate::{
    CouncilStore, Onlooker, Result, Row,
    entities::{case, register},
    queue::{count_if, is_open, row_of},
    sight::cases_for,
};

/// A case with a date to keep, and its services.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DueRow {
    /// What the queue shows of it.
    pub row: Row,
    /// Its services, as the register calls them; none until its points are written down.
    pub services: Vec<String>,
}

/// An open case with a date to keep, and its place among them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DatedRow {
    /// What the queue shows of it; without the names of staff.
    pub row: Row,
    due_on: String,
    id: Uuid,
}

/// What waits, counted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct DueCounts {
    /// Open cases, without the closed ones in which something is left to do.
    pub open: u64,
    /// Those with a date that is past.
    pub late: u64,
    /// Those with a date that is soon.
    pub soon: u64,
    /// Those without a recorded offer of an advocate (R7.3).
    pub advocacy_missing: u64,
}

impl CouncilStore {
    /// Open cases with a date until [`Onlooker::soon`], the soonest first; at most so many.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn due_rows(
        &self,
        onlooker: Onlooker<'_>,
        only: &ReportFilter,
        limit: u64,
    ) -> Result<Vec<DueRow>> {
        use case::Column as C;
        let due = open_cases(self, onlooker, only)
            .filter(C::DueOn.lte(onlooker.soon.to_string()))
            .order_by_asc(C::DueOn)
            .order_by_asc(C::Id)
            .limit(limit);
        let cases = async { Ok(due.clone().all(self.reader()).await?) };
        let (cases, mut services) = tokio::try_join!(cases, self.services_of(due.clone()))?;
        let names = self.staff_names().await?;
        cases
            .iter()
            .map(|row| {
                Ok(DueRow {
                    row: row_of(row, &names)?,
                    services: services.remove(&row.id).unwrap_or_default(),
                })
            })
            .collect()
    }

    /// Open cases with a date to keep, the soonest first, after this one: so many at a time, so that however many there are
    /// none of it is read at once. The last of them leads to the next.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn dated_rows(
        &self,
        who: &Principal,
        after: Option<&DatedRow>,
        limit: u64,
    ) -> Result<Vec<DatedRow>> {
        use case::Column as C;
        let mut due = cases_for(self, who)
            .filter(is_open())
            .filter(C::DueOn.is_not_null());
        if let Some(DatedRow { id, due_on, .. }) = after {
            let same_day = Condition::all().add(C::DueOn.eq(due_on)).add(C::Id.gt(*id));
            due = due
                .filter(C::DueOn.gte(due_on))
                .filter(Condition::any().add(C::DueOn.gt(due_on)).add(same_day));
        }
        let due = due.order_by_asc(C::DueOn).order_by_asc(C::Id).limit(limit);
        let names = BTreeMap::new();
        let rows = due.all(self.reader()).await?;
        rows.into_iter()
            .map(|row| {
                Ok(DatedRow {
                    row: row_of(&row, &names)?,
                    due_on: row.due_on.unwrap_or_default(),
                    id: row.id,
                })
            })
            .collect()
    }

    /// How many open cases wait for what.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn due_counts(
        &self,
        onlooker: Onlooker<'_>,
        only: &ReportFilter,
    ) -> Result<DueCounts> {
        use case::Column as C;
        let day = |day: NaiveDate| day.to_string();
        let soon = C::DueOn.between(day(onlooker.today), day(onlooker.soon));
        let all = |what| Condition::all().add(what);
        let counted: Option<(i64, i64, i64, i64)> = open_cases(self, onlooker, only)
            .select_only()
            .expr(count_if(all(C::Stage.ne(Stage::Closed.slug()))))
            .expr(count_if(all(C::DueOn.lt(day(onlooker.today)))))
            .expr(count_if(all(soon)))
            .expr(count_if(all(C::AdvocacyMissing.into_expr())))
            .into_tuple()
            .one(self.reader())
            .await?;
        let (open, late, soon, advocacy) = counted.unwrap_or_default();
        let [open, late, soon, advocacy_missing] =
            [open, late, soon, advocacy].map(|count| u64::try_from(count).unwrap_or_default());
        Ok(DueCounts {
            open,
            late,
            soon,
            advocacy_missing,
        })
    }

    async fn services_of(&self, cases: Select<case::Entity>) -> Result<HashMap<Uuid, Vec<String>>> {
        use register::Column as C;
        let ids = cases.select_only().column(case::Column::Id).into_query();
        let rows: Vec<(Uuid, String)> = register::Entity::find()
            .select_only()
            .column(C::CaseId)
            .column(C::Services)
            .filter(C::CaseId.in_subquery(ids))
            .filter(C::Number.eq(0))
            .into_tuple()
            .all(self.reader())
            .await?;
        let read = |(id, text): (Uuid, String)| {
            let words = text.split('|').filter(|word| !word.is_empty());
            (id, words.map(str::to_owned).collect())
        };
        Ok(rows.into_iter().map(read).collect())
    }
}

fn open_cases(
    store: &CouncilStore,
    onlooker: Onlooker<'_>,
    only: &ReportFilter,
) -> Select<case::Entity> {
    use register::Column as C;
    let mut found = cases_for(store, onlooker.who).filter(is_open());
    if *only != ReportFilter::default() {
        let wanted = register::Entity::find()
            .select_only()
            .column(C::CaseId)
            .filter(C::Council.eq(store.council()))
            .filter(is_open())
            .filter(C::Number.eq(0))
            .filter(of_filter(only))
            .into_query();
        found = found.filter(case::Column::Id.in_subquery(wanted));
    }
    found
}
