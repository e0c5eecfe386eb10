//! The bank holidays that a council keeps itself (R8.2); without any, the list that is built in holds.

use chrono::NaiveDate;
use rules::calendar::Calendar;
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter};

use super::{CouncilStore, Result, Tx, entities::holiday, names::date};

impl CouncilStore {
    /// The working days of this council.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn calendar(&self) -> Result<Calendar> {
        let rows = holiday::Entity::find()
            .filter(holiday::Column::Council.eq(self.council()))
            .all(self.reader())
            .await?;
        calendar_of(rows)
    }
}

fn calendar_of(rows: Vec<holiday::Model>) -> Result<Calendar> {
    if rows.is_empty() {
        return Ok(Calendar::england_and_wales());
    }
    let days: Result<Vec<_>> = rows
        .into_iter()
        .map(|row| Ok((date(&row.day)?, row.title)))
        .collect();
    // A list that an earlier version let be cut short has its years back.
    Ok(Calendar::from_days(days?).with_years_of(&Calendar::england_and_wales()))
}

impl Tx {
    /// The working days of this council, as they stand in this transaction.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn calendar(&self) -> Result<Calendar> {
        let rows = holiday::Entity::find()
            .filter(holiday::Column::Council.eq(self.council()))
            .all(&self.on)
            .await?;
        calendar_of(rows)
    }

    /// Puts this list in the place of the one before.
    ///
    /// # Errors
    /// When the store cannot be written to.
    pub async fn keep_holidays(
        &self,
        days: impl IntoIterator<Item = (NaiveDate, String)>,
    ) -> Result<()> {
        holiday::Entity::delete_many()
            .filter(holiday::Column::Council.eq(self.council()))
            .exec(&self.on)
            .await?;
        let rows = days.into_iter().map(|(day, title)| holiday::ActiveModel {
            council: Set(self.council()),
            day: Set(day.to_string()),
            title: Set(title),
        });
        let rows: Vec<_> = rows.collect();
        for some in rows.chunks(100) {
            holiday::Entity::insert_many(some.to_vec())
                .exec_without_returning(&self.on)
                .await?;
        }
        Ok(())
    }
}
