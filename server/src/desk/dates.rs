//! Dates as people read them, always in London.

use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Europe::London;

/// Like "Wednesday 25 November".
#[must_use]
pub fn long(date: NaiveDate) -> String {
    date.format("%A %-d %B").to_string()
}

/// Like "Wednesday 25 November 2026".
#[must_use]
pub fn longest(date: NaiveDate) -> String {
    date.format("%A %-d %B %Y").to_string()
}

/// Like "Mon 23 Nov".
#[must_use]
pub fn short(date: NaiveDate) -> String {
    date.format("%a %-d %b").to_string()
}

/// Like "Mon 23 Nov 2026, 14:05".
#[must_use]
pub fn moment(moment: DateTime<Utc>) -> String {
    moment
        .with_timezone(&London)
        .format("%a %-d %b %Y, %H:%M")
        .to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_written_as_people_read_them() {
        let date = "2026-11-05".parse().unwrap();
        assert_eq!(long(date), "Thursday 5 November");
        assert_eq!(short(date), "Thu 5 Nov");
        assert_eq!(
            moment("2026-07-01T13:05:00Z".parse().unwrap()),
            "Wed 1 Jul 2026, 14:05"
        );
    }
}
