//! Assurance reports that were kept, so that it can be shown later what was known on a day.

use chrono::{DateTime, NaiveDate, Utc};
use rules::case::StaffId;
use sea_orm::{
    ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::OnConflict,
};
use serde::{Serialize, de::DeserializeOwned};

use super::{
    Books, Result, StoreError, Tx,
    entities::kept_assurance::{self, Column},
    names::{date, micros},
};

impl Books {
    /// The days of the assurance reports that were kept, newest first.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn assurance_days(&self) -> Result<Vec<NaiveDate>> {
        let days: Vec<String> = kept_assurance::Entity::find()
            .filter(Column::Council.eq(self.council()))
            .select_only()
            .column(Column::Day)
            .order_by_desc(Column::Day)
            .into_tuple()
            .all(self.reader())
            .await?;
        days.iter().map(|day| date(day)).collect()
    }

    /// The assurance report that was kept on a day.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn kept_assurance<T: DeserializeOwned>(&self, day: NaiveDate) -> Result<Option<T>> {
        let row = kept_assurance::Entity::find()
            .filter(Column::Council.eq(self.council()))
            .filter(Column::Day.eq(day.to_string()))
            .one(self.reader())
            .await?;
        let read = |row: kept_assurance::Model| {
            serde_json::from_str(&row.kept).map_err(|_| StoreError::Damaged("kept"))
        };
        row.map(read).transpose()
    }
}

impl Tx {
    /// Keeps an assurance report. Of one day the last is kept.
    ///
    /// # Errors
    /// When the store cannot be written to.
    pub async fn keep_assurance(
        &self,
        day: NaiveDate,
        by: &StaffId,
        at: DateTime<Utc>,
        report: &impl Serialize,
    ) -> Result<()> {
        let kept = serde_json::to_string(report).map_err(|_| StoreError::Damaged("kept"))?;
        let row = kept_assurance::ActiveModel {
            council: Set(self.council()),
            day: Set(day.to_string()),
            staff_id: Set(by.0.clone()),
            kept_at: Set(micros(at)),
            kept: Set(kept),
        };
        let mut newer = OnConflict::columns([Column::Council, Column::Day]);
        newer.update_columns([Column::StaffId, Column::KeptAt, Column::Kept]);
        kept_assurance::Entity::insert(row)
            .on_conflict(newer)
            .exec_without_returning(&self.on)
            .await?;
        Ok(())
    }
}
