//! Assurance reports that were kept, so that it can be shown later what was known on a day. Versions are added; none is ever
//! overwritten.

use chrono::{DateTime, NaiveDate, Utc};
use rules::principal::Principal;
use sea_orm::{
    ActiveValue::Set, ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder,
    QuerySelect,
};
use serde::{Serialize, de::DeserializeOwned};

use super::{
    CouncilStore, Result, StoreError, Tx,
    entities::assurance_version::{self, Column},
    names::{date, micros, moment},
};

impl CouncilStore {
    /// The assurance reports that were kept, newest first: the day, the version within the day, and the moment.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn kept_assurances(&self) -> Result<Vec<(NaiveDate, u32, DateTime<Utc>)>> {
        let rows: Vec<(String, i64, i64)> = assurance_version::Entity::find()
            .filter(Column::Council.eq(self.council()))
            .select_only()
            .columns([Column::Day, Column::Number, Column::KeptAt])
            .order_by_desc(Column::Day)
            .order_by_desc(Column::Number)
            .into_tuple()
            .all(self.reader())
            .await?;
        rows.into_iter()
            .map(|(day, number, at)| {
                let version = u32::try_from(number).map_err(|_| StoreError::Damaged("number"))?;
                Ok((date(&day)?, version, moment(at)?))
            })
            .collect()
    }

    /// The assurance report that was kept; the last of its day where no version is named.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn kept_assurance<T: DeserializeOwned>(
        &self,
        day: NaiveDate,
        version: Option<u32>,
    ) -> Result<Option<T>> {
        let mut found = assurance_version::Entity::find()
            .filter(Column::Council.eq(self.council()))
            .filter(Column::Day.eq(day.to_string()))
            .order_by_desc(Column::Number);
        if let Some(version) = version {
            found = found.filter(Column::Number.eq(i64::from(version)));
        }
        let row = found.one(self.reader()).await?;
        let read = |row: assurance_version::Model| {
            serde_json::from_str(&row.kept).map_err(|_| StoreError::Damaged("kept"))
        };
        row.map(read).transpose()
    }
}

impl Tx {
    /// Keeps an assurance report, beside those of the same day.
    ///
    /// # Errors
    /// When the store cannot be written to.
    pub async fn keep_assurance(
        &self,
        day: NaiveDate,
        by: &Principal,
        at: DateTime<Utc>,
        report: &impl Serialize,
    ) -> Result<()> {
        let kept = serde_json::to_string(report).map_err(|_| StoreError::Damaged("kept"))?;
        let before = assurance_version::Entity::find()
            .filter(Column::Council.eq(self.council()))
            .filter(Column::Day.eq(day.to_string()))
            .count(&self.on)
            .await?;
        let number = i64::try_from(before).map_err(|_| StoreError::Damaged("number"))? + 1;
        let row = assurance_version::ActiveModel {
            council: Set(self.council()),
            day: Set(day.to_string()),
            number: Set(number),
            staff_id: Set(by.to_string()),
            kept_at: Set(micros(at)),
            kept: Set(kept),
        };
        assurance_version::Entity::insert(row)
            .exec_without_returning(&self.on)
            .await?;
        Ok(())
    }
}
