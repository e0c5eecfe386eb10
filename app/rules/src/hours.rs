//! When the complaints team is at work, so that nobody who writes at night is told less than the truth.

use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime, Weekday};
use serde::{Deserialize, Serialize};

use crate::calendar::Calendar;

/// The days and times at which the complaints team reads what arrives, in Europe/London civil time.
///
/// A day of the list of bank holidays is closed, also one that the council added itself (R8.2).
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields, default)]
pub struct OfficeHours {
    /// The days of the week, each once; at least one.
    pub days: Vec<Weekday>,
    /// When it opens, such as 09:00.
    pub opens: NaiveTime,
    /// When it closes: the first minute at which nobody is there any more. Later than `opens`.
    pub closes: NaiveTime,
}

/// When somebody may read a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NextRead {
    /// The team is at work, until `closes`.
    Now,
    /// Nobody reads it before this moment, in Europe/London civil time.
    From(NaiveDateTime),
}

/// What is wrong with office hours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum BadHours {
    /// There is no day on which the team works.
    #[error("`hours.days` is empty: name at least one day, like \"monday\"")]
    NoDay,
    /// A day stands there twice.
    #[error("`hours.days` names {0} twice: remove one")]
    Twice(Weekday),
    /// It closes before it opens.
    #[error(
        "`hours.closes` is not later than `hours.opens`: write times of one day, like 09:00 and 17:00"
    )]
    ClosesFirst,
}

impl Default for OfficeHours {
    /// Monday to Friday, nine to five.
    fn default() -> Self {
        let days = [
            Weekday::Mon,
            Weekday::Tue,
            Weekday::Wed,
            Weekday::Thu,
            Weekday::Fri,
        ];
        Self {
            days: days.into(),
            opens: NaiveTime::from_hms_opt(9, 0, 0).unwrap_or_default(),
            closes: NaiveTime::from_hms_opt(17, 0, 0).unwrap_or_default(),
        }
    }
}

impl OfficeHours {
    /// When somebody next reads what is sent at a moment of Europe/London civil time.
    #[must_use]
    pub fn next_read(&self, at: NaiveDateTime, calendar: &Calendar) -> NextRead {
        let (today, now) = (at.date(), at.time());
        if self.is_open_on(today, calendar) && (self.opens..self.closes).contains(&now) {
            return NextRead::Now;
        }
        let is_over = now >= self.opens;
        let day = today
            .iter_days()
            .skip(usize::from(is_over))
            .take(A_YEAR)
            .find(|day| self.is_open_on(*day, calendar));
        NextRead::From(day.unwrap_or(today).and_time(self.opens))
    }

    /// Whether these hours can be kept.
    ///
    /// # Errors
    /// [`BadHours`], the first that is found.
    pub fn check(&self) -> Result<(), BadHours> {
        if self.days.is_empty() {
            return Err(BadHours::NoDay);
        }
        let twice = self
            .days
            .iter()
            .enumerate()
            .find(|(place, day)| self.days[..*place].contains(day));
        if let Some((_, day)) = twice {
            return Err(BadHours::Twice(*day));
        }
        if self.closes <= self.opens {
            return Err(BadHours::ClosesFirst);
        }
        Ok(())
    }

    fn is_open_on(&self, day: NaiveDate, calendar: &Calendar) -> bool {
        self.days.contains(&day.weekday()) && calendar.title(day).is_none()
    }
}

/// No council is closed for longer, in days.
const A_YEAR: usize = 366;

#[cfg(test)]
mod tests {
    use super::*;

    fn at(moment: &str) -> NaiveDateTime {
        NaiveDateTime::parse_from_str(moment, "%Y-%m-%d %H:%M").unwrap()
    }

    fn next(hours: &OfficeHours, moment: &str) -> String {
        match hours.next_read(at(moment), &Calendar::england_and_wales()) {
            NextRead::Now => "now".to_owned(),
            NextRead::From(from) => from.format("%a %Y-%m-%d %H:%M").to_string(),
        }
    }

    #[test]
    fn nobody_reads_before_the_office_opens_again() {
        let hours = OfficeHours::default();
        for (sent, read) in [
            ("2026-11-27 09:00", "now"),
            ("2026-11-27 16:59", "now"),
            ("2026-11-27 08:59", "Fri 2026-11-27 09:00"),
            ("2026-11-27 17:00", "Mon 2026-11-30 09:00"),
            ("2026-11-28 23:30", "Mon 2026-11-30 09:00"),
            ("2026-11-29 10:00", "Mon 2026-11-30 09:00"),
            ("2026-11-30 00:10", "Mon 2026-11-30 09:00"),
            ("2026-11-26 20:00", "Fri 2026-11-27 09:00"),
            // Christmas Day is a Friday, Boxing Day's substitute the Monday after.
            ("2026-12-24 17:30", "Tue 2026-12-29 09:00"),
            ("2026-12-25 12:00", "Tue 2026-12-29 09:00"),
            ("2026-12-28 12:00", "Tue 2026-12-29 09:00"),
            // Good Friday to Easter Monday.
            ("2026-04-02 18:00", "Tue 2026-04-07 09:00"),
            ("2026-12-31 18:00", "Mon 2027-01-04 09:00"),
        ] {
            assert_eq!(next(&hours, sent), read, "sent {sent}");
        }
    }

    #[test]
    fn a_council_has_hours_of_its_own_and_days_on_which_it_is_closed() {
        let hours = OfficeHours {
            days: vec![Weekday::Sat, Weekday::Tue],
            opens: NaiveTime::from_hms_opt(8, 30, 0).unwrap(),
            closes: NaiveTime::from_hms_opt(20, 0, 0).unwrap(),
        };
        for (sent, read) in [
            ("2026-11-28 19:59", "now"),
            ("2026-11-28 20:00", "Tue 2026-12-01 08:30"),
            ("2026-11-30 12:00", "Tue 2026-12-01 08:30"),
        ] {
            assert_eq!(next(&hours, sent), read, "sent {sent}");
        }
        let mut calendar = Calendar::england_and_wales();
        calendar.with_day("2026-11-30".parse().unwrap(), "The office moves");
        assert_eq!(
            OfficeHours::default().next_read(at("2026-11-30 12:00"), &calendar),
            NextRead::From(at("2026-12-01 09:00"))
        );
    }

    #[test]
    fn hours_that_cannot_be_kept_are_refused() {
        let good = OfficeHours::default();
        assert_eq!(good.check(), Ok(()));
        let never = OfficeHours {
            days: Vec::new(),
            ..good.clone()
        };
        assert_eq!(never.check(), Err(BadHours::NoDay));
        let twice = OfficeHours {
            days: vec![Weekday::Mon, Weekday::Tue, Weekday::Mon],
            ..good.clone()
        };
        assert_eq!(twice.check(), Err(BadHours::Twice(Weekday::Mon)));
        let backwards = OfficeHours {
            closes: good.opens,
            ..good
        };
        assert_eq!(backwards.check(), Err(BadHours::ClosesFirst));
    }
}
