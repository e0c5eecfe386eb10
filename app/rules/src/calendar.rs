//! Working days in England and Wales (R8, reg 2), by Europe/London civil dates.

mod list;

use std::collections::BTreeMap;
use std::sync::LazyLock;

use chrono::{Datelike, Days, Months, NaiveDate, Weekday};
use serde::{Deserialize, Serialize};

pub use list::BadCalendar;

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
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize, Serialize)]
pub enum Convention {
    /// The day of receipt is day 0; the first working day after it is day 1.
    #[default]
    A,
    /// As A, but what is received on a day that is not a working day counts as received on the next one.
    B,
    /// The day of receipt, if a working day, is day 1.
    C,
}

/// A time in which a clock stands (R8.7).
///
/// `from` is the last day that counts and the day after `until` is the next: whoever resumes on a Monday has
/// Tuesday as the next day. A pause that ends on the day it began, or before, holds nothing up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pause {
    /// The Europe/London date on which the clock was stopped; the days up to and including it are used.
    pub from: NaiveDate,
    /// The Europe/London date on which the clock was started again; none while it still stands.
    pub until: Option<NaiveDate>,
}

/// How a due date was counted, so that a deadline can explain itself (R8.4, R8.7).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Counted {
    /// The Europe/London date from which it was counted, such as the day of receipt, or the day of a meeting to come.
    pub start: NaiveDate,
    /// Day one: the first working day that counts. Later than `due` when no days are allowed, and when they are counted back.
    pub first: NaiveDate,
    /// The limit, in working days.
    pub days: u32,
    /// The last day that is in time (R8.5).
    pub due: NaiveDate,
    /// The bank holidays on weekdays that were passed over on the way from `start` to `due`, in order, with their
    /// titles. A bank holiday inside a pause is not among them: no day of the pause would have counted.
    pub skipped: Vec<(NaiveDate, String)>,
    /// The pauses that the clock stood for, in order; those that overlap or touch are joined into one.
    pub pauses: Vec<Pause>,
}

impl Calendar {
    /// The list that is built in (R8.2): 2015 to 2028 from GOV.UK, and 1990 to 2014, for cases of earlier records, from the
    /// Banking and Financial Dealings Act 1971 and the days that were proclaimed.
    #[must_use]
    pub fn england_and_wales() -> Self {
        static BUILT_IN: LazyLock<Calendar> = LazyLock::new(|| {
            Calendar::from_csv(include_str!("../data/bank_holidays_england_wales.csv"))
                .expect("the built-in list is read by a test")
        });
        BUILT_IN.clone()
    }

    /// The list that holds exactly these days, each with its title: what the council's own table says (R8.2).
    #[must_use]
    pub fn from_days(days: impl IntoIterator<Item = (NaiveDate, String)>) -> Self {
        Self {
            holidays: days.into_iter().collect(),
        }
    }

    /// Adds a one-off day, such as one that is proclaimed (R8.1); a day that is listed already gets the new title.
    ///
    /// A day later than the rest of the list moves [`Self::horizon`], so it belongs after the years before it.
    pub fn with_day(&mut self, date: NaiveDate, title: &str) {
        self.holidays.insert(date, title.to_owned());
    }

    /// Removes a day, as when a bank holiday is moved (R8.3); nothing happens when it is not listed.
    pub fn without_day(&mut self, date: NaiveDate) {
        self.holidays.remove(&date);
    }

    /// Every day of the list with its title, in order (R8.2).
    pub fn holidays(&self) -> impl Iterator<Item = (NaiveDate, &str)> {
        let days = self.holidays.iter();
        days.map(|(date, title)| (*date, title.as_str()))
    }

    /// What the list calls this day; none when it is not on the list (R8.2).
    #[must_use]
    pub fn title(&self, date: NaiveDate) -> Option<&str> {
        self.holidays.get(&date).map(String::as_str)
    }

    /// Whether the council works on this day, in law (R8.1).
    #[must_use]
    pub fn is_working_day(&self, day: NaiveDate) -> bool {
        !is_weekend(day) && !self.holidays.contains_key(&day)
    }

    /// The date by which something is due that is allowed `days` working days from `received` (R8.4).
    #[must_use]
    pub fn due(&self, received: NaiveDate, days: u32, convention: Convention) -> NaiveDate {
        self.after(self.day_zero(received, convention), days)
    }

    /// How [`Self::due`] counts `days` working days from `start`, and what it passes over (R8.4).
    #[must_use]
    pub fn count(&self, start: NaiveDate, days: u32, convention: Convention) -> Counted {
        let zero = self.day_zero(start, convention);
        let due = self.after(zero, days);
        Counted {
            start,
            first: self.after(zero, 1),
            days,
            due,
            skipped: self.passed_over(start, due, convention, &[]),
            pauses: Vec::new(),
        }
    }

    /// As [`Self::count`], but no day counts on which the clock stands (R8.7); none while an open pause keeps the
    /// due date from being known.
    ///
    /// The days used are the working days up to and including the date of the pause; the rest are counted from
    /// the date of resuming, which is day 0 under every convention, because conventions are about receipt.
    /// Pauses may come in any order and may overlap. One that begins on or after the due date changes nothing.
    /// The most that stage 1 may take is not held up by any pause: ask [`Self::due`] for that (R4.4).
    #[must_use]
    pub fn count_with_pauses(
        &self,
        start: NaiveDate,
        days: u32,
        convention: Convention,
        pauses: &[Pause],
    ) -> Option<Counted> {
        let mut counted = self.count(start, days, convention);
        let mut from = self.day_zero(start, convention);
        let mut left = days;
        for pause in joined(pauses) {
            if pause.until.is_some_and(|until| until <= from) {
                continue;
            }
            let used = self.working_days_between(from, pause.from);
            if used >= left {
                break;
            }
            left -= used;
            from = pause.until?;
            if left == days {
                counted.first = self.after(from, 1);
            }
            counted.due = self.after(from, left);
            counted.pauses.push(pause);
        }
        counted.skipped = self.passed_over(start, counted.due, convention, &counted.pauses);
        Some(counted)
    }

    /// The working day that is `days` working days before `due`, for warnings ahead of it (R4.3); with 0, `due`
    /// itself or the last working day before it.
    #[must_use]
    pub fn back(&self, due: NaiveDate, days: u32) -> NaiveDate {
        let wanted = weekdays_to(due) - i64::from(days);
        settle(|closed| {
            let found = weekday(wanted - closed);
            (found, self.closed(found, due))
        })
    }

    /// How [`Self::back`] counts `days` working days back from `start`, which is day 0, and what it passes over (T19).
    #[must_use]
    pub fn count_back(&self, start: NaiveDate, days: u32) -> Counted {
        let due = self.back(start, days);
        Counted {
            start,
            first: self.back(start, 1),
            days,
            due,
            skipped: self.passed_over(due, start, Convention::A, &[]),
            pauses: Vec::new(),
        }
    }

    /// Working days after `from` up to and including `to` (R8.5); none when `to` is not after `from`.
    #[must_use]
    pub fn working_days_between(&self, from: NaiveDate, to: NaiveDate) -> u32 {
        if to <= from {
            return 0;
        }
        let weekdays = weekdays_to(to) - weekdays_to(from);
        u32::try_from(weekdays - self.closed(next(from), to)).unwrap_or_default()
    }

    /// The last day that the list knows; past it every weekday would count as a working day (R8.2).
    #[must_use]
    pub fn horizon(&self) -> Option<NaiveDate> {
        self.holidays.keys().next_back().copied()
    }

    /// Whether the list ends less than 12 calendar months after `today`, so that the council must be warned (R8.2);
    /// an empty list always does.
    #[must_use]
    pub fn is_short(&self, today: NaiveDate) -> bool {
        self.horizon()
            .is_none_or(|horizon| horizon < years_after(today, 1))
    }

    /// The day after which counting begins (R8.4).
    #[must_use]
    pub fn day_zero(&self, received: NaiveDate, convention: Convention) -> NaiveDate {
        match convention {
            Convention::A => received,
            Convention::B => self.on_or_after(received),
            Convention::C => self.on_or_after(received).pred_opt().unwrap_or(received),
        }
    }

    /// This day if it is a working day, else the next that is.
    #[must_use]
    pub fn on_or_after(&self, day: NaiveDate) -> NaiveDate {
        day.iter_days()
            .find(|day| self.is_working_day(*day))
            .unwrap_or(day)
    }

    /// The working day that is `days` working days after `day`; with 0, `day` itself whatever it is.
    fn after(&self, day: NaiveDate, days: u32) -> NaiveDate {
        if days == 0 {
            return day;
        }
        let wanted = weekdays_to(day) + i64::from(days);
        settle(|closed| {
            let found = weekday(wanted + closed);
            (found, self.closed(next(day), found))
        })
    }

    /// How many weekdays from `first` to `last`, both included, are bank holidays.
    fn closed(&self, first: NaiveDate, last: NaiveDate) -> i64 {
        let closed = self.closed_from(first).take_while(|(day, _)| **day <= last);
        i64::try_from(closed.count()).unwrap_or(i64::MAX)
    }

    fn closed_from(&self, first: NaiveDate) -> impl Iterator<Item = (&NaiveDate, &String)> {
        let listed = self.holidays.range(first..);
        listed.filter(|(day, _)| !is_weekend(**day))
    }

    fn passed_over(
        &self,
        start: NaiveDate,
        due: NaiveDate,
        convention: Convention,
        pauses: &[Pause],
    ) -> Vec<(NaiveDate, String)> {
        // Under A the day of receipt is day 0 even when it is a bank holiday; under B and C it is moved.
        let first = match convention {
            Convention::A => next(start),
            Convention::B | Convention::C => start,
        };
        self.closed_from(first)
            .take_while(|(day, _)| **day < due)
            .filter(|(day, _)| !pauses.iter().any(|pause| pause.holds(**day)))
            .map(|(day, title)| (*day, title.clone()))
            .collect()
    }
}

impl Pause {
    /// Whether the clock stands on this day.
    fn holds(self, day: NaiveDate) -> bool {
        day > self.from && self.until.is_none_or(|until| day <= until)
    }
}

/// The last of `days` calendar days of which `start` is the first: "30 days beginning when the complaint is
/// received" (T15, R8.9). No days are taken as one.
#[must_use]
pub fn calendar_days_beginning(start: NaiveDate, days: u32) -> NaiveDate {
    start
        .checked_add_days(Days::new(u64::from(days.saturating_sub(1))))
        .unwrap_or(NaiveDate::MAX)
}

/// The same date so many calendar years later (T18, reg 9, R8.9); 29 February becomes 28 February in a year that
/// has none.
#[must_use]
pub fn years_after(date: NaiveDate, years: u32) -> NaiveDate {
    date.checked_add_months(Months::new(years.saturating_mul(12)))
        .unwrap_or(NaiveDate::MAX)
}

/// The pauses in order, with those that overlap or touch made one, and without those that hold nothing up.
fn joined(pauses: &[Pause]) -> Vec<Pause> {
    let mut pauses = pauses.to_vec();
    pauses.retain(|pause| pause.until.is_none_or(|until| until > pause.from));
    pauses.sort_by_key(|pause| pause.from);
    let mut joined: Vec<Pause> = Vec::with_capacity(pauses.len());
    for pause in pauses {
        match joined.last_mut() {
            Some(last) if last.until.is_none_or(|until| pause.from <= until) => {
                last.until = last.until.zip(pause.until).map(|(a, b)| a.max(b));
            }
            _ => joined.push(pause),
        }
    }
    joined
}

/// The date that a guess settles on: each guess allows for the bank holidays that the guess before it met. Guesses
/// move one way only, so they stop at the nearest date that is right.
fn settle(guess: impl Fn(i64) -> (NaiveDate, i64)) -> NaiveDate {
    let mut allowed = 0;
    loop {
        let (found, met) = guess(allowed);
        if met == allowed {
            return found;
        }
        allowed = met;
    }
}

/// Mondays to Fridays from Monday 1 January of year 1 up to and including `day`.
fn weekdays_to(day: NaiveDate) -> i64 {
    let days = i64::from(day.num_days_from_ce()) - 1;
    days.div_euclid(7) * 5 + (days.rem_euclid(7) + 1).min(5)
}

/// The weekday of this number: what [`weekdays_to`] says of it, backwards. Stops at the ends of time.
fn weekday(number: i64) -> NaiveDate {
    let before = number - 1;
    let days = before.div_euclid(5) * 7 + before.rem_euclid(5) + 1;
    let end = if days < 0 {
        NaiveDate::MIN
    } else {
        NaiveDate::MAX
    };
    i32::try_from(days)
        .ok()
        .and_then(NaiveDate::from_num_days_from_ce_opt)
        .unwrap_or(end)
}

fn is_weekend(day: NaiveDate) -> bool {
    matches!(day.weekday(), Weekday::Sat | Weekday::Sun)
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
    fn a_list_with_a_line_that_cannot_be_read_is_refused_by_its_number() {
        for (list, why) in [
            (
                "2026-12-25,Fri,christmas\nsoon,Mon,boxing\n",
                BadCalendar::NotADate(3),
            ),
            (
                "\n2026-12-25,Fri,christmas\n\nsoon,Mon,boxing",
                BadCalendar::NotADate(5),
            ),
            (
                "2026-12-25,Fri,\"christmas\nsoon,Mon,boxing\n",
                BadCalendar::NotADate(3),
            ),
            ("2026-12-25,Fri,\n", BadCalendar::NoTitle(2)),
            ("2026-12-25,Mon,christmas\n", BadCalendar::OtherWeekday(2)),
            (
                "2026-12-25,,christmas\n2026-12-25,,again\n",
                BadCalendar::Twice(3),
            ),
        ] {
            let list = format!("date,weekday,title\n{list}");
            assert_eq!(Calendar::from_csv(&list).unwrap_err(), why, "{list}");
        }
    }

    #[test]
    fn a_list_is_read_however_a_spreadsheet_wrote_it() {
        let list = "\u{feff}Date,Weekday,Title,Notes\r\n\"2027-05-03\", Monday ,\"Coronation, the day after\",\r\n,,\r\n";
        let read = Calendar::from_csv(list).unwrap();
        let days: Vec<_> = read.holidays().collect();
        assert_eq!(days, [(day("2027-05-03"), "Coronation, the day after")]);
    }
}
