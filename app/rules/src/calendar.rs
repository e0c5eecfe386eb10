//! Working days in England and Wales (R8, reg 2), by Europe/London civil dates.

use std::collections::BTreeMap;

use chrono::{Datelike, Days, NaiveDate, Weekday};

/// The bank holidays of England and Wales, and the arithmetic of working days.
///
/// A working day is "a day which is not a Saturday, Sunday, Christmas Day, Boxing Day, Good Friday or a bank
/// holiday under the Banking and Financial Dealings Act 1971" (SI 2006/1738 reg 2). Christmas Eve and the days on
/// which a council chooses to close are working days (R8.1).
#[derive(Debug, Clone)]
pub struct Calendar {
    holidays: BTreeMap<NaiveDate, String>,
}

/// Which day is counted as day one (R8.4). Convention A is the default.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, serde::Deserialize, serde::Serialize)]
pub enum Convention {
    /// The day of receipt is day 0; the first working day after it is day 1.
    #[default]
    A,
    /// As A, but what is received on a day that is not a working day counts as received on the next one.
    B,
    /// The day of receipt, if a working day, is day 1.
    C,
}

/// Why a list of bank holidays could not be read.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum BadCalendar {
    /// A line does not begin with a date like 2026-12-25.
    #[error("line {0} does not begin with a date like 2026-12-25")]
    NotADate(usize),
}

impl Calendar {
    /// The list that is built in: 2015 to 2028, from GOV.UK (R8.2).
    #[must_use]
    pub fn england_and_wales() -> Self {
        Self::from_csv(include_str!("../data/bank_holidays_england_wales.csv"))
            .expect("the built-in list is read by a test")
    }

    /// Reads lines of `date,weekday,title,…` below one heading line.
    ///
    /// # Errors
    /// [`BadCalendar::NotADate`] with the number of the first line that has no date.
    pub fn from_csv(csv: &str) -> Result<Self, BadCalendar> {
        let mut holidays = BTreeMap::new();
        for (index, line) in csv
            .lines()
            .enumerate()
            .skip(1)
            .filter(|(_, line)| !line.trim().is_empty())
        {
            let mut cells = line.split(',');
            let date = cells
                .next()
                .unwrap_or_default()
                .parse()
                .map_err(|_| BadCalendar::NotADate(index + 1))?;
            holidays.insert(date, cells.nth(1).unwrap_or_default().to_owned());
        }
        Ok(Self { holidays })
    }

    /// Whether the council works on this day, in law.
    #[must_use]
    pub fn is_working_day(&self, day: NaiveDate) -> bool {
        !matches!(day.weekday(), Weekday::Sat | Weekday::Sun) && !self.holidays.contains_key(&day)
    }

    /// The date by which something is due that is allowed `days` working days from `received`.
    #[must_use]
    pub fn due(&self, received: NaiveDate, days: u32, convention: Convention) -> NaiveDate {
        let start = match convention {
            Convention::A => received,
            Convention::B => self.on_or_after(received),
            Convention::C => self.on_or_after(received).pred_opt().unwrap_or(received),
        };
        (0..days).fold(start, |day, _| self.on_or_after(next(day)))
    }

    /// Working days after `from` up to and including `to`; none when `to` is not after `from`.
    #[must_use]
    pub fn working_days_between(&self, from: NaiveDate, to: NaiveDate) -> u32 {
        let days = from.iter_days().skip(1).take_while(|day| *day <= to);
        u32::try_from(days.filter(|day| self.is_working_day(*day)).count()).unwrap_or(u32::MAX)
    }

    /// The last day that the list knows; past it every weekday would count as a working day.
    #[must_use]
    pub fn horizon(&self) -> Option<NaiveDate> {
        self.holidays.keys().next_back().copied()
    }

    fn on_or_after(&self, day: NaiveDate) -> NaiveDate {
        day.iter_days()
            .find(|day| self.is_working_day(*day))
            .unwrap_or(day)
    }
}

fn next(day: NaiveDate) -> NaiveDate {
    day.checked_add_days(Days::new(1)).unwrap_or(day)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn every_reference_date_is_right_under_each_convention() {
        let calendar = Calendar::england_and_wales();
        let table = include_str!("../tests/data/working_days_reference.csv");
        let heading: Vec<_> = table.lines().next().unwrap().split(',').collect();
        let mut compared = 0;
        for line in table.lines().skip(1) {
            let cells: Vec<_> = line.split(',').collect();
            for (name, due) in heading.iter().zip(&cells).skip(5) {
                let (convention, limit) = name.split_once("_due_").unwrap();
                let convention = match convention {
                    "A" => Convention::A,
                    "B" => Convention::B,
                    _ => Convention::C,
                };
                let days = limit.trim_end_matches("wd").parse().unwrap();
                assert_eq!(
                    calendar.due(day(cells[1]), days, convention),
                    day(due),
                    "{} {name}",
                    cells[0]
                );
                compared += 1;
            }
        }
        assert_eq!(compared, 38 * 27);
    }

    #[test]
    fn irregular_bank_holidays_are_known_r8_3() {
        let calendar = Calendar::england_and_wales();
        for (date, worked) in [
            ("2020-05-04", true),
            ("2020-05-08", false),
            ("2022-05-30", true),
            ("2022-06-02", false),
            ("2022-09-19", false),
            ("2023-05-08", false),
            ("2026-06-15", true),
            ("2026-12-24", true),
            ("2026-12-28", false),
        ] {
            assert_eq!(calendar.is_working_day(day(date)), worked, "{date}");
        }
    }

    #[test]
    fn a_list_with_a_line_that_is_no_date_is_refused_by_its_number() {
        let list = "date,weekday,title\n2026-12-25,Fri,christmas\nsoon,Mon,boxing\n";
        assert_eq!(
            Calendar::from_csv(list).unwrap_err(),
            BadCalendar::NotADate(3)
        );
    }
}
