//! A list of bank holidays, as a council sends it: read strictly, since a line that is lost moves dates that the law sets.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};

use super::{Calendar, is_weekend};

/// The years whose list has fewer days are not whole: England and Wales have had eight bank holidays a year since 1978.
const LEAST_A_YEAR: usize = 8;

const HEADING: [&str; 3] = ["date", "weekday", "title"];

/// Why a list of bank holidays cannot be used (R8.2). Lines are counted from 1, the heading.
#[derive(Debug, Clone, Copy, thiserror::Error, PartialEq, Eq)]
pub enum BadCalendar {
    /// The first line is no heading: it would be lost.
    #[error("line 1 is not the heading date,weekday,title")]
    NoHeading,
    /// A line does not begin with a date like 2026-12-25.
    #[error("line {0} does not begin with a date like 2026-12-25")]
    NotADate(usize),
    /// A line names another day of the week than its date falls on.
    #[error("the date of line {0} does not fall on its day of the week")]
    OtherWeekday(usize),
    /// A line has no title.
    #[error("line {0} does not say what the day is")]
    NoTitle(usize),
    /// A line has a date that stood there before.
    #[error("the date of line {0} stands there twice")]
    Twice(usize),
    /// A year is missing, or has fewer days than it can have.
    #[error("{0} has fewer than eight days")]
    NotWhole(i32),
    /// A day on which the council did not work until now is missing, and no other day of its year is new.
    #[error("{0} is not on the list any more")]
    Lost(NaiveDate),
    /// It ends less than a year from now.
    #[error("it ends less than a year from now")]
    Short,
}

impl BadCalendar {
    /// The last part of the key of its words.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::NoHeading => "no-heading",
            Self::NotADate(_) => "not-a-date",
            Self::OtherWeekday(_) => "other-weekday",
            Self::NoTitle(_) => "no-title",
            Self::Twice(_) => "twice",
            Self::NotWhole(_) => "not-whole",
            Self::Lost(_) => "lost",
            Self::Short => "short",
        }
    }
}

impl Calendar {
    /// Reads lines of `date,weekday,title,…` below that heading (R8.2).
    ///
    /// # Errors
    /// [`BadCalendar`], with the number of the first line that is wrong.
    pub fn from_csv(list: &str) -> Result<Self, BadCalendar> {
        let mut lines = list.trim_start_matches('\u{feff}').lines().zip(1..);
        let heading = lines
            .next()
            .map_or_else(Default::default, |(line, _)| cells(line));
        let is_heading = |(cell, name): (&String, &str)| cell.eq_ignore_ascii_case(name);
        if !heading.iter().zip(HEADING).all(is_heading) {
            return Err(BadCalendar::NoHeading);
        }
        let mut holidays = BTreeMap::new();
        for (line, number) in lines {
            let [date, weekday, title] = cells(line);
            if line.trim_matches([',', ' ', '\t']).is_empty() {
                continue;
            }
            let date: NaiveDate = date.parse().map_err(|_| BadCalendar::NotADate(number))?;
            let falls_on = date.format("%A").to_string().to_lowercase();
            let said = weekday.to_lowercase();
            if !said.is_empty() && (said.len() < 2 || !falls_on.starts_with(&said)) {
                return Err(BadCalendar::OtherWeekday(number));
            }
            if title.is_empty() {
                return Err(BadCalendar::NoTitle(number));
            }
            if holidays.insert(date, title).is_some() {
                return Err(BadCalendar::Twice(number));
            }
        }
        Ok(Self { holidays })
    }

    /// Whether this list may stand in the place of `before` (R8.2): it has whole years only, without a gap, loses no day that
    /// was known unless another day of that year is new, and reaches a year ahead of `today`.
    ///
    /// # Errors
    /// [`BadCalendar`], with the first year or day that is missing.
    pub fn check_instead_of(&self, before: &Self, today: NaiveDate) -> Result<(), BadCalendar> {
        let years = |calendar: &Self| {
            let years = calendar.holidays.keys().map(Datelike::year);
            (years.clone().min(), years.max())
        };
        let ((first, last), (known_from, known_to)) = (years(self), years(before));
        if self.is_short(today) {
            return Err(BadCalendar::Short);
        }
        let from = first
            .into_iter()
            .chain(known_from)
            .min()
            .unwrap_or_default();
        let to = last.into_iter().chain(known_to).max().unwrap_or_default();
        for year in from..=to {
            let (days, known) = (self.of_year(year), before.of_year(year));
            if days.len() < LEAST_A_YEAR {
                return Err(BadCalendar::NotWhole(year));
            }
            let lost = known.iter().find(|day| !days.contains(day));
            if let Some(lost) = lost.filter(|_| days.len() < known.len()) {
                return Err(BadCalendar::Lost(*lost));
            }
        }
        Ok(())
    }

    /// The same list, with the days of `other` in every year of which this one knows none: a list that was cut short by an
    /// earlier version keeps its years.
    #[must_use]
    pub fn with_years_of(mut self, other: &Self) -> Self {
        let known: Vec<i32> = self.holidays.keys().map(Datelike::year).collect();
        let days = other.holidays.iter();
        let missing = days.filter(|(day, _)| !known.contains(&day.year()));
        self.holidays
            .extend(missing.map(|(day, title)| (*day, title.clone())));
        self
    }

    /// The days of a year that would be working days otherwise.
    fn of_year(&self, year: i32) -> Vec<NaiveDate> {
        let days = self.holidays.keys().copied();
        days.filter(|day| day.year() == year && !is_weekend(*day))
            .collect()
    }
}

/// The first three cells of a line. Every line is read for itself: a quotation mark that is left open swallows no other day.
fn cells(line: &str) -> [String; 3] {
    let record = csv::ReaderBuilder::new()
        .has_headers(false)
        .trim(csv::Trim::All)
        .from_reader(line.as_bytes())
        .records()
        .find_map(Result::ok)
        .unwrap_or_default();
    std::array::from_fn(|place| record.get(place).unwrap_or_default().to_owned())
}
