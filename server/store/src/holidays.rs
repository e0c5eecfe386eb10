//! The bank holidays that a council keeps itself (R8.2); without any, the list that is built in holds.

use std::{ops::Deref, sync::Arc};

use chrono::NaiveDate;
use rules::calendar::Calendar;
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect,
};

use super::{CouncilStore, Result, Tx, entities::holiday, names::date};

/// The working days of a council as its list of bank holidays says.
#[derive(Debug, Clone)]
pub struct KeptCalendar {
    calendar: Arc<Calendar>,
    /// Goes up by one with every list; the list that is built in is 0.
    pub(super) version: i64,
}

impl Deref for KeptCalendar {
    type Target = Calendar;

    fn deref(&self) -> &Calendar {
        &self.calendar
    }
}

impl From<Calendar> for KeptCalendar {
    /// The list that is built in.
    fn from(calendar: Calendar) -> Self {
        Self {
            calendar: Arc::new(calendar),
            version: 0,
        }
    }
}

impl CouncilStore {
    /// The working days of this council; `known` are those that were read before, if they are still the same.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn calendar(&self, known: Option<KeptCalendar>) -> Result<KeptCalendar> {
        self.calendar_on(self.reader(), known).await
    }

    async fn calendar_on(
        &self,
        on: &impl ConnectionTrait,
        known: Option<KeptCalendar>,
    ) -> Result<KeptCalendar> {
        let list = || holiday::Entity::find().filter(holiday::Column::Council.eq(self.council()));
        if let Some(known) = known {
            let version = list().select_only().column(holiday::Column::Version);
            let version: Option<i64> = version.into_tuple().one(on).await?;
            if version.unwrap_or_default() == known.version {
                return Ok(known);
            }
        }
        calendar_of(list().all(on).await?)
    }
}

fn calendar_of(rows: Vec<holiday::Model>) -> Result<KeptCalendar> {
    let Some(first) = rows.first() else {
        return Ok(Calendar::england_and_wales().into());
    };
    let version = first.version;
    let days: Result<Vec<_>> = rows
        .into_iter()
        .map(|row| Ok((date(&row.day)?, row.title)))
        .collect();
    // A list that an earlier version let be cut short has its years back.
    let calendar = Calendar::from_days(days?).with_years_of(&Calendar::england_and_wales());
    Ok(KeptCalendar {
        calendar: Arc::new(calendar),
        version,
    })
}

impl Tx {
    /// The working days of this council as they stand in this transaction; `known` are those that were read before, if they
    /// are still the same.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn calendar(&self, known: Option<KeptCalendar>) -> Result<KeptCalendar> {
        self.store.calendar_on(&self.on, known).await
    }

    /// Puts a list in the place of the one before. From then on the dates of every case follow from an earlier list, until they
    /// are worked out again.
    ///
    /// # Errors
    /// When the store cannot be written to.
    pub async fn keep_holidays(
        &self,
        days: impl IntoIterator<Item = (NaiveDate, String)>,
        before: &KeptCalendar,
    ) -> Result<()> {
        holiday::Entity::delete_many()
            .filter(holiday::Column::Council.eq(self.council()))
            .exec(&self.on)
            .await?;
        let rows = days.into_iter().map(|(day, title)| holiday::ActiveModel {
            council: Set(self.council()),
            day: Set(day.to_string()),
            title: Set(title),
            version: Set(before.version + 1),
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
