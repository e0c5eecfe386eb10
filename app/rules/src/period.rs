//! The days that a report covers.

use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, Months, NaiveDate};
use serde::{Deserialize, Serialize};

/// From a day to a day, both within; Europe/London dates.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Period {
    /// The first day that is in it, a Europe/London date.
    pub from: NaiveDate,
    /// The last day that is in it.
    pub to: NaiveDate,
}

/// A financial year, by the calendar year in which it begins (R10.4). Written `2023-24`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Year(i32);

/// This is not a financial year such as `2023-24`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("write the year like 2023-24")]
pub struct NotAYear;

impl Period {
    /// Whether the day is within.
    #[must_use]
    pub fn contains(&self, day: NaiveDate) -> bool {
        self.from <= day && day <= self.to
    }

    /// Whether the day is there and within.
    #[must_use]
    pub fn has(&self, day: Option<NaiveDate>) -> bool {
        day.is_some_and(|day| self.contains(day))
    }
}

impl Year {
    /// The year that begins in this calendar year.
    #[must_use]
    pub const fn beginning(in_year: i32) -> Self {
        Self(in_year)
    }

    /// The calendar year in which it begins.
    #[must_use]
    pub const fn begins_in(self) -> i32 {
        self.0
    }

    /// The year before.
    #[must_use]
    pub const fn before(self) -> Self {
        Self(self.0 - 1)
    }

    /// The year in which a day falls; `begins` is the first day of a year as month and day, 1 April unless a council has
    /// another (R10.4).
    #[must_use]
    pub fn of(day: NaiveDate, begins: (u32, u32)) -> Self {
        let earlier = (day.month(), day.day()) < begins;
        Self(day.year() - i32::from(earlier))
    }

    /// Its days.
    #[must_use]
    pub fn period(self, begins: (u32, u32)) -> Period {
        let first = |year| {
            NaiveDate::from_ymd_opt(year, begins.0, begins.1)
                .or_else(|| NaiveDate::from_ymd_opt(year, 4, 1))
                .unwrap_or_default()
        };
        Period {
            from: first(self.0),
            to: first(self.0 + 1).pred_opt().unwrap_or_default(),
        }
    }

    /// The days of its first, second, third or fourth quarter.
    #[must_use]
    pub fn quarter(self, number: u32, begins: (u32, u32)) -> Period {
        let year = self.period(begins);
        let after = |quarters: u32| {
            year.from
                .checked_add_months(Months::new(3 * quarters))
                .unwrap_or(year.to)
        };
        let number = number.clamp(1, 4);
        Period {
            from: after(number - 1),
            to: after(number).pred_opt().unwrap_or(year.to),
        }
    }
}

impl fmt::Display for Year {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(to, "{}-{:02}", self.0, (self.0 + 1).rem_euclid(100))
    }
}

impl FromStr for Year {
    type Err = NotAYear;

    /// Reads `2023-24`, `2023/24`, `2023-2024`, `2023/2024` and `2023 to 2024`, with a dash of any kind.
    fn from_str(text: &str) -> Result<Self, NotAYear> {
        let parts = text
            .split_once(['-', '/', '‐', '‑', '–', '−'])
            .or_else(|| text.split_once(" to "));
        let (first, second) = parts.ok_or(NotAYear)?;
        let (first, second) = (first.trim(), second.trim());
        let is_number = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        if first.len() != 4 || !is_number(first) || !is_number(second) {
            return Err(NotAYear);
        }
        let begins: i32 = first.parse().map_err(|_| NotAYear)?;
        let ends: i32 = second.parse().map_err(|_| NotAYear)?;
        let right = match second.len() {
            2 => (begins + 1).rem_euclid(100) == ends,
            4 => begins + 1 == ends,
            _ => false,
        };
        if right {
            Ok(Self(begins))
        } else {
            Err(NotAYear)
        }
    }
}

impl TryFrom<String> for Year {
    type Error = NotAYear;

    fn try_from(text: String) -> Result<Self, NotAYear> {
        text.parse()
    }
}

impl From<Year> for String {
    fn from(year: Year) -> Self {
        year.to_string()
    }
}
