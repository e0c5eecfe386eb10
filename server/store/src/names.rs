//! How small domain values are written in columns, and how moments and dates are.

use chrono::{DateTime, NaiveDate, Utc};
use crypto::random_bytes;
use rules::intake::Journey;
use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;
use uuid::{Builder, Uuid};

use super::{Result, StoreError};

/// Microseconds since 1970, UTC: the same number and the same order on both engines.
pub(super) fn micros(moment: DateTime<Utc>) -> i64 {
    moment.timestamp_micros()
}

/// The moment of a column of microseconds.
pub(super) fn moment(micros: i64) -> Result<DateTime<Utc>> {
    DateTime::from_timestamp_micros(micros).ok_or(StoreError::Damaged("moment"))
}

/// The date of a column like 2026-11-23.
pub(super) fn date(text: &str) -> Result<NaiveDate> {
    text.parse().map_err(|_| StoreError::Damaged("date"))
}

/// The journey of a column.
pub(super) fn journey(slug: &str) -> Result<Journey> {
    Journey::from_slug(slug).ok_or(StoreError::Damaged("journey"))
}

/// The name of a fieldless variant, as serde writes it.
pub(super) fn name_of(value: &impl Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(Value::String(name)) => name,
        _ => unreachable!("only called with fieldless variants"),
    }
}

/// The variant with this name.
pub(super) fn named<T: DeserializeOwned>(name: &str, column: &'static str) -> Result<T> {
    serde_json::from_value(Value::from(name)).map_err(|_| StoreError::Damaged(column))
}

/// A key that sorts by the moment it was made (UUID version 7).
pub(super) fn new_id(now: DateTime<Utc>) -> Uuid {
    let millis = u64::try_from(now.timestamp_millis()).unwrap_or_default();
    Builder::from_unix_timestamp_millis(millis, &random_bytes()).into_uuid()
}
