//! The bank holidays that a council keeps itself (R8.2); without any, the list that is built in holds.

use std::{ops::Deref, sync::Arc};

use chrono::{DateTime, NaiveDate, Utc};
use rules::calendar::Calendar;
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder,
    QuerySelect,
};

use super::{
    AuditEvent, CouncilStore, Result, StoreError, Tx, What,
    entities::{holiday, holiday_change},
    names::{date, micros, moment},
};

/// The working days of a council as its list of bank holidays says.
#[derive(Debug, Clone)]
pub struct KeptCalendar {
    calendar: Arc<Calendar>,
    /// Goes up by one with every list; the list that is built in is 0.
    pub(super) version: i64,
}

impl KeptCalendar {
    /// Goes up by one with every change of the list; the list that is built in is 0.
    #[must_use]
    pub fn version(&self) -> i64 {
        self.version
    }
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

/// A change of the list: what it was before and after, who changed it and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HolidayChange {
    /// The version that the list has since.
    pub version: i64,
    /// When.
    pub at: DateTime<Utc>,
    /// The account of who changed it; their name where it is read.
    pub by: String,
    /// Why, in their words.
    pub reason: String,
    /// The list before.
    pub before: Vec<(NaiveDate, String)>,
    /// The list since.
    pub after: Vec<(NaiveDate, String)>,
}

impl CouncilStore {
    /// The last changes of the list, the newest first; at most so many.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn holiday_changes(&self, most: u64) -> Result<Vec<HolidayChange>> {
        let rows = holiday_change::Entity::find()
            .filter(holiday_change::Column::Council.eq(self.council()))
            .order_by_desc(holiday_change::Column::Version)
            .limit(most)
            .all(self.reader())
            .await?;
        let mut names = self.staff_names().await?;
        let days = |text: &str| {
            serde_json::from_str(text).map_err(|_| StoreError::Damaged("bank_holiday_changes"))
        };
        let change = |row: holiday_change::Model| {
            let by = names.entry(row.staff_id.clone()).or_insert(row.staff_id);
            Ok(HolidayChange {
                version: row.version,
                at: moment(row.changed_at)?,
                before: days(&row.days_before)?,
                after: days(&row.days_after)?,
                by: by.clone(),
                reason: row.reason,
            })
        };
        rows.into_iter().map(change).collect()
    }

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

    /// Keeps who changed the list, why, and what it was.
    ///
    /// # Errors
    /// When the store cannot be written to.
    pub async fn keep_holiday_change(&self, change: HolidayChange) -> Result<()> {
        let days = |days: &[(NaiveDate, String)]| {
            serde_json::to_string(days).map_err(|_| StoreError::Damaged("bank_holiday_changes"))
        };
        let changed = AuditEvent::of(change.by.clone(), What::CalendarChanged, change.at);
        let row = holiday_change::ActiveModel {
            council: Set(self.council()),
            version: Set(change.version),
            changed_at: Set(micros(change.at)),
            days_before: Set(days(&change.before)?),
            days_after: Set(days(&change.after)?),
            staff_id: Set(change.by),
            reason: Set(change.reason),
        };
        holiday_change::Entity::insert(row)
            .exec_without_returning(&self.on)
            .await?;
        self.audit(&changed).await
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
