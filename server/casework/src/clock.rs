//! The only place that asks the system for the time, so that a test can say what time it is.

use std::sync::{Arc, Mutex, PoisonError};

use chrono::{DateTime, NaiveDate, NaiveDateTime, TimeDelta, Utc};
use chrono_tz::Europe::London;

/// Tells the time: the system's, or a time that a test has set.
#[derive(Debug, Clone, Default)]
pub struct TimeSource(Option<Arc<Mutex<DateTime<Utc>>>>);

impl TimeSource {
    /// The system's clock.
    #[must_use]
    pub fn system() -> Self {
        Self(None)
    }

    /// A clock that stands still until [`TimeSource::advance`] is called.
    #[must_use]
    pub fn fixed(now: DateTime<Utc>) -> Self {
        Self(Some(Arc::new(Mutex::new(now))))
    }

    /// The moment, UTC, to the microsecond, as both databases keep it.
    #[must_use]
    pub fn now(&self) -> DateTime<Utc> {
        let now = match &self.0 {
            Some(fixed) => *fixed.lock().unwrap_or_else(PoisonError::into_inner),
            None => system_now(),
        };
        DateTime::from_timestamp_micros(now.timestamp_micros()).unwrap_or(now)
    }

    /// The Europe/London civil date (R8.6).
    #[must_use]
    pub fn today(&self) -> NaiveDate {
        london_date(self.now())
    }

    /// Moves a fixed clock on; does nothing to the system's.
    pub fn advance(&self, by: TimeDelta) {
        if let Some(fixed) = &self.0 {
            *fixed.lock().unwrap_or_else(PoisonError::into_inner) += by;
        }
    }
}

/// The Europe/London civil date of a moment (R8.6).
#[must_use]
pub fn london_date(moment: DateTime<Utc>) -> NaiveDate {
    moment.with_timezone(&London).date_naive()
}

/// The Europe/London civil date and time of a moment.
#[must_use]
pub fn london_time(moment: DateTime<Utc>) -> NaiveDateTime {
    moment.with_timezone(&London).naive_local()
}

/// The moment at which a day begins in London (R8.6).
#[must_use]
pub fn midnight(day: NaiveDate) -> DateTime<Utc> {
    let begins = day.and_time(chrono::NaiveTime::MIN);
    // Clocks change at one in the morning, so every day has a midnight.
    let london = begins.and_local_timezone(London).earliest();
    london.map_or_else(|| begins.and_utc(), |begins| begins.to_utc())
}

#[expect(clippy::disallowed_methods, reason = "this is the clock")]
fn system_now() -> DateTime<Utc> {
    Utc::now()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_london_dates_on_both_sides_of_summer_time_r8_6() {
        for (moment, date) in [
            ("2025-03-29T23:30:00Z", "2025-03-29"),
            ("2025-03-30T23:30:00Z", "2025-03-31"),
            ("2025-10-25T23:30:00Z", "2025-10-26"),
            ("2025-10-26T23:30:00Z", "2025-10-26"),
        ] {
            assert_eq!(
                london_date(moment.parse().unwrap()).to_string(),
                date,
                "{moment}"
            );
        }
    }

    #[test]
    fn a_day_begins_at_midnight_in_london_r8_6() {
        for (day, begins) in [
            ("2026-11-27", "2026-11-27T00:00:00Z"),
            ("2026-07-03", "2026-07-02T23:00:00Z"),
            ("2025-03-30", "2025-03-30T00:00:00Z"),
        ] {
            let begins: DateTime<Utc> = begins.parse().unwrap();
            assert_eq!(midnight(day.parse().unwrap()), begins);
        }
    }

    #[test]
    fn the_time_is_what_a_clock_in_london_shows() {
        for (moment, time) in [
            ("2026-11-27T16:59:00Z", "2026-11-27 16:59:00"),
            ("2026-07-03T16:00:00Z", "2026-07-03 17:00:00"),
            ("2026-10-25T00:30:00Z", "2026-10-25 01:30:00"),
            ("2026-10-25T01:30:00Z", "2026-10-25 01:30:00"),
            ("2026-03-29T01:00:00Z", "2026-03-29 02:00:00"),
        ] {
            let shown = london_time(moment.parse().unwrap()).to_string();
            assert_eq!(shown, time, "{moment}");
        }
    }
}
