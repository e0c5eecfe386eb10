//! What is held, and how much was deleted.

use chrono::NaiveDate;
use rules::acts::Event;
use rules::reason::HoldReason;
use sea_orm::{
    ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::{Expr, Func},
};

use super::KeptCase;
use super::kept_case;
use crate::{
    CaseReader, CouncilStore, Result,
    entities::case_key::case_keys,
    entities::{case, case_key, deleted_case},
    sight::cases_for,
};

/// So many held cases are shown; a council that holds more looks at the others by their own pages.
const MOST_HELD: u64 = 200;
/// So many months are shown.
const MOST_MONTHS: u64 = 24;

/// A case whose records are held.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeldCase {
    /// The case.
    pub case: KeptCase,
    /// What needs its records.
    pub reason: HoldReason,
    /// The same in the words of whoever held them.
    pub words: String,
}

/// How many cases were deleted in a month.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeletedInMonth {
    /// The first day of the month.
    pub month: NaiveDate,
    /// How many.
    pub cases: u64,
}

impl CouncilStore {
    /// The cases whose records are held and that they see, with the reason; since the longest first, at most 200.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn held_cases(&self, reader: CaseReader<'_>) -> Result<Vec<HeldCase>> {
        let rows = cases_for(self, reader.by)
            .filter(case::Column::HeldOn.is_not_null())
            .order_by_asc(case::Column::HeldOn)
            .order_by_asc(case::Column::Id)
            .limit(MOST_HELD)
            .all(self.reader())
            .await?;
        if rows.is_empty() {
            return Ok(Vec::new());
        }
        let files = case_keys(self)
            .filter(case_key::Column::Id.is_in(rows.iter().map(|row| row.id)))
            .all(self.reader())
            .await?;
        let opened = reader.open_some(self, files).await?;
        let mut held = Vec::new();
        for row in &rows {
            let Some((open, _)) = opened.get(&row.id) else {
                continue;
            };
            let last = open
                .history
                .iter()
                .rev()
                .find_map(|recorded| match &recorded.event {
                    Event::HoldRecords(act) => Some(act),
                    _ => None,
                });
            if let Some(act) = last {
                held.push(HeldCase {
                    case: kept_case(row, None)?,
                    reason: act.reason,
                    words: act.words.clone(),
                });
            }
        }
        Ok(held)
    }

    /// How many cases were deleted in each of the last 24 months in which any was, the latest first.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn deleted_by_month(&self) -> Result<Vec<DeletedInMonth>> {
        let month = || {
            let day = Expr::col(deleted_case::Column::DeletedOn);
            Func::cust("substr").args([day, Expr::val(1), Expr::val(7)])
        };
        let months: Vec<(String, i64)> = deleted_case::Entity::find()
            .select_only()
            .expr_as(month(), "month")
            .expr_as(deleted_case::Column::Id.count(), "cases")
            .filter(deleted_case::Column::Council.eq(self.council()))
            .group_by(Expr::col("month"))
            .order_by_desc(Expr::col("month"))
            .limit(MOST_MONTHS)
            .into_tuple()
            .all(self.reader())
            .await?;
        let read = |(month, cases): (String, i64)| {
            Ok(DeletedInMonth {
                month: crate::names::date(&format!("{month}-01"))?,
                cases: u64::try_from(cases).unwrap_or_default(),
            })
        };
        months.into_iter().map(read).collect()
    }

    /// Those of these keys under which an imported case was that has been deleted: a list does not bring it back.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn deleted_under(&self, keys: &[uuid::Uuid]) -> Result<Vec<uuid::Uuid>> {
        let mut deleted = Vec::new();
        for some in keys.chunks(crate::AT_A_TIME) {
            let found = case_key::Entity::find()
                .select_only()
                .column(case_key::Column::DraftId)
                .filter(case_key::Column::Council.eq(self.council()))
                .filter(case_key::Column::DraftId.is_in(some.iter().copied()))
                .filter(case_key::Column::DeletedOn.is_not_null());
            deleted.extend(found.into_tuple::<uuid::Uuid>().all(self.reader()).await?);
        }
        Ok(deleted)
    }
}
