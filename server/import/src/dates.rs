//! Dates as councils write them: like `2023-04-01`, with the month by name, or with numbers only. Of numbers only, nobody can
//! know by one date which is the day; all dates of a file are written in the same order, so the file is asked (`survey.rs`),
//! and where it does not say so either, whoever imports it is.

use std::cell::OnceCell;

use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, TimeZone};
use chrono_tz::Europe::London;
use rules::form::{NotADay, day};

use super::ImportIssue;

/// Before this day no record of such a complaint can be: the procedure is younger.
const FIRST: NaiveDate = NaiveDate::from_ymd_opt(1990, 1, 1).expect("1 January 1990 is a date");
/// After this day a date is a slip of the pen.
const LAST: NaiveDate = NaiveDate::from_ymd_opt(2100, 1, 1).expect("1 January 2100 is a date");
/// A year of two digits is one of the hundred from here on.
const FIRST_SHORT_YEAR: u32 = 90;
/// So many years ahead something may still be due, such as an action.
const AHEAD: i32 = 1;

/// In which order the numbers of a date stand, where it has nothing but numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DateOrder {
    /// `25/04/2023`, `25/04/23`.
    DayFirst,
    /// `04/25/2023`, `04/25/23`.
    MonthFirst,
    /// `23/04/25`. A year of four digits that stands first needs no order.
    YearFirst,
}

impl DateOrder {
    /// All of them, the usual one first.
    pub const ALL: [Self; 3] = [Self::DayFirst, Self::MonthFirst, Self::YearFirst];

    /// As the form and the command line say it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::DayFirst => "day-first",
            Self::MonthFirst => "month-first",
            Self::YearFirst => "year-first",
        }
    }

    /// Reads what [`Self::name`] writes.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|order| order.name() == name)
    }

    fn day(self, numbers: Numbers) -> Option<NaiveDate> {
        let [first, second, third] = numbers.parts;
        let (year, month, day) = match self {
            Self::DayFirst => (third, second, first),
            Self::MonthFirst => (third, first, second),
            Self::YearFirst if numbers.has_short_year => (first, second, third),
            Self::YearFirst => return None,
        };
        let year = match numbers.has_short_year {
            true if year >= FIRST_SHORT_YEAR => 1900 + year,
            true => 2000 + year,
            false => year,
        };
        NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, day)
    }
}

/// A date of three numbers of which the first is no year of four digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Numbers {
    parts: [u32; 3],
    has_short_year: bool,
}

impl Numbers {
    /// The numbers of a date that has nothing else, whatever time stands behind it.
    pub(super) fn of(text: &str) -> Option<Self> {
        let (text, _) = without_time(text.trim());
        let is_between = |letter: char| letter.is_whitespace() || "/-.,‐‑–−".contains(letter);
        let mut parts = text.split(is_between).filter(|part| !part.is_empty());
        let three = [parts.next()?, parts.next()?, parts.next()?];
        let is_number = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        if parts.next().is_some() || !three.iter().all(|part| is_number(part)) {
            return None;
        }
        let has_short_year = match three.map(str::len) {
            [1 | 2, 1 | 2, 4] => false,
            [1 | 2, 1 | 2, 2] => true,
            _ => return None,
        };
        let parts = three.map(|part| part.parse().unwrap_or(u32::MAX));
        Some(Self {
            parts,
            has_short_year,
        })
    }
}

/// The orders in which all dates of a file could be written.
#[derive(Debug, Clone)]
pub(super) struct Orders {
    possible: Vec<DateOrder>,
    last_day: NaiveDate,
    /// The first date that the orders read differently.
    mistakable: Option<(String, Vec<NaiveDate>)>,
}

impl Orders {
    /// Before any date is seen, on this day.
    pub(super) fn new(today: NaiveDate) -> Self {
        let last_year = today.year() + AHEAD;
        Self {
            possible: DateOrder::ALL.to_vec(),
            last_day: NaiveDate::from_ymd_opt(last_year, 12, 31).unwrap_or(LAST),
            mistakable: None,
        }
    }

    /// Looks at one date more. True once there is nothing more to find out.
    pub(super) fn see(&mut self, text: &str) -> bool {
        let Some(numbers) = Numbers::of(text) else {
            return false;
        };
        let last_day = self.last_day;
        let read = |order: &DateOrder| {
            let day = order.day(numbers);
            day.filter(|day| (FIRST..=last_day).contains(day))
        };
        let could_be: Vec<DateOrder> = DateOrder::ALL
            .into_iter()
            .filter(|order| read(order).is_some())
            .collect();
        // What is no date in any order says nothing of the others; it is told where it is read.
        if could_be.is_empty() {
            return false;
        }
        self.possible.retain(|order| could_be.contains(order));
        let mut days: Vec<NaiveDate> = self.possible.iter().filter_map(read).collect();
        days.dedup();
        if days.len() > 1 && self.mistakable.is_none() {
            self.mistakable = Some((text.trim().to_owned(), days));
        }
        self.possible.len() <= 1
    }

    fn is_asked(&self) -> bool {
        self.possible.len() > 1 && self.mistakable.is_some()
    }
}

/// How the dates of a file are read.
pub struct Dates<'a> {
    told: Option<DateOrder>,
    survey: Box<dyn Fn() -> Orders + 'a>,
    found: OnceCell<Orders>,
}

impl<'a> Dates<'a> {
    /// In the order that was told, else in that which the survey finds; it is made when a date first needs it.
    pub(super) fn new(told: Option<DateOrder>, survey: impl Fn() -> Orders + 'a) -> Self {
        Self {
            told,
            survey: Box::new(survey),
            found: OnceCell::new(),
        }
    }

    /// Reads a date.
    ///
    /// # Errors
    /// What is wrong with it: `day`, `day-month-first`, `day-day-first`, `day-two-digits`, `day-serial`, `day-missing`,
    /// `day-weekday` or `day-far`.
    pub(super) fn read(&self, text: &str) -> Result<NaiveDate, &'static str> {
        let Some(numbers) = Numbers::of(text) else {
            return date(text, DateOrder::DayFirst);
        };
        match (self.told, self.found()) {
            (Some(told), _) => date(text, told),
            (None, orders) => match orders.possible.first() {
                Some(order) => date(text, *order),
                None if numbers.has_short_year => Err("day-two-digits"),
                None => date(text, DateOrder::DayFirst),
            },
        }
    }

    /// In which order the file was found to have them, if that is not the usual one.
    #[must_use]
    pub fn unusual(&self) -> Option<DateOrder> {
        let found = self.found.get()?.possible.first().copied();
        found.filter(|order| self.told.is_none() && *order != DateOrder::DayFirst)
    }

    /// Whether somebody has to say in which order they stand.
    pub(super) fn is_asked(&self) -> bool {
        self.told.is_none() && self.found.get().is_some_and(Orders::is_asked)
    }

    /// The question, when somebody has to say in which order they stand.
    pub(super) fn question(&self) -> Option<ImportIssue> {
        let orders = self.found.get().filter(|_| self.is_asked())?;
        let (text, days) = orders.mistakable.as_ref()?;
        let days: Vec<String> = days.iter().map(ToString::to_string).collect();
        let issue = ImportIssue::file("dates-asked").read(text);
        Some(issue.with("days", days.join(", ")))
    }

    fn found(&self) -> &Orders {
        self.found.get_or_init(|| match self.told {
            Some(_) => Orders::new(FIRST),
            None => (self.survey)(),
        })
    }
}

/// Reads a date of which the numbers stand in this order.
fn date(text: &str, order: DateOrder) -> Result<NaiveDate, &'static str> {
    let text = text.trim();
    let is_serial = (4..=6).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    if is_serial {
        return Err("day-serial");
    }
    let (alone, time) = without_time(text);
    let day = match Numbers::of(alone) {
        Some(numbers) => in_order(numbers, order)?,
        None => named(alone)?,
    };
    let read = match time {
        Some(time) => time.in_london(day),
        None => day,
    };
    if read < FIRST || read > LAST {
        return Err("day-far");
    }
    Ok(read)
}

fn in_order(numbers: Numbers, order: DateOrder) -> Result<NaiveDate, &'static str> {
    order.day(numbers).ok_or_else(|| {
        let can_be = |other: DateOrder| other.day(numbers).is_some();
        match order {
            DateOrder::DayFirst if can_be(DateOrder::MonthFirst) => "day-month-first",
            DateOrder::MonthFirst if can_be(DateOrder::DayFirst) => "day-day-first",
            _ => "day-missing",
        }
    })
}

/// A date with its month by name or its year in front. With a name, a year of two digits can be nothing else.
fn named(text: &str) -> Result<NaiveDate, &'static str> {
    let read = match day(text) {
        Err(NotADay::ShortYear) => {
            let (before, year) = text.split_at(text.len().saturating_sub(2));
            let short: u32 = year.parse().map_err(|_| "day")?;
            let century = if short >= FIRST_SHORT_YEAR { 19 } else { 20 };
            day(&format!("{before}{century}{year}"))
        }
        read => read,
    };
    read.map_err(|cause| match cause {
        NotADay::Unread => "day",
        NotADay::MonthFirst => "day-month-first",
        NotADay::ShortYear => "day-two-digits",
        NotADay::Missing => "day-missing",
        NotADay::OtherWeekday => "day-weekday",
    })
}

/// The time behind a date.
#[derive(Debug, Clone, Copy)]
struct Time {
    time: NaiveTime,
    /// How far its clock is ahead of UTC, where that is said.
    ahead: Option<TimeDelta>,
}

impl Time {
    /// The day in London. A program that writes midnight of a summer's day in UTC writes the evening before.
    fn in_london(self, day: NaiveDate) -> NaiveDate {
        let moment = self
            .ahead
            .and_then(|ahead| NaiveDateTime::new(day, self.time).checked_sub_signed(ahead));
        moment.map_or(day, |utc| London.from_utc_datetime(&utc).date_naive())
    }
}

/// A date without the time behind it: `10:15`, `10:15:00.000`, `10:15 AM`, `T10:15:00Z`, `T10:15+01:00`.
fn without_time(text: &str) -> (&str, Option<Time>) {
    let colon = text.find(':').unwrap_or_default();
    let found = text[..colon]
        .rsplit_once([' ', 'T', 't', '\u{a0}'])
        .and_then(|(day, hours)| {
            let at = colon - hours.len();
            Some((day.trim_end(), time(&text[at..])?))
        });
    found.map_or((text, None), |(day, time)| (day, Some(time)))
}

fn time(text: &str) -> Option<Time> {
    let (text, ahead) = without_zone(text.trim());
    let half = |end: &str| {
        let at = text.len().checked_sub(2)?;
        let (time, half) = text.split_at_checked(at)?;
        half.eq_ignore_ascii_case(end).then_some(time.trim_end())
    };
    let (text, afternoon) = match (half("am"), half("pm")) {
        (Some(time), _) => (time, Some(false)),
        (None, Some(time)) => (time, Some(true)),
        (None, None) => (text, None),
    };
    let text = match text.split_once('.') {
        Some((time, part))
            if !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()) =>
        {
            time
        }
        Some(_) => return None,
        None => text,
    };
    let mut numbers = text.split(':').map(|part| {
        let is_number = matches!(part.len(), 1 | 2) && part.bytes().all(|b| b.is_ascii_digit());
        is_number.then(|| part.parse::<u32>().ok()).flatten()
    });
    let (hours, minutes) = (numbers.next()??, numbers.next()??);
    let seconds = numbers.next().unwrap_or(Some(0))?;
    let hours = match afternoon {
        None => hours,
        Some(_) if !(1..=12).contains(&hours) => return None,
        Some(afternoon) => hours % 12 + if afternoon { 12 } else { 0 },
    };
    let time = NaiveTime::from_hms_opt(hours, minutes, seconds)?;
    numbers.next().is_none().then_some(Time { time, ahead })
}

/// `Z`, `+00:00` and `+0100` behind a time.
fn without_zone(text: &str) -> (&str, Option<TimeDelta>) {
    if let Some(time) = text.strip_suffix(['Z', 'z']) {
        return (time.trim_end(), Some(TimeDelta::zero()));
    }
    let Some(at) = text.rfind(['+', '-']) else {
        return (text, None);
    };
    let digits: String = text[at + 1..].chars().filter(|sign| *sign != ':').collect();
    let is_zone = digits.len() == 4 && digits.bytes().all(|byte| byte.is_ascii_digit());
    let Some(number) = is_zone.then(|| digits.parse::<i64>().ok()).flatten() else {
        return (text, None);
    };
    let minutes = number / 100 * 60 + number % 100;
    let sign = if text[at..].starts_with('-') { -1 } else { 1 };
    (
        text[..at].trim_end(),
        Some(TimeDelta::minutes(sign * minutes)),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    const TODAY: NaiveDate = NaiveDate::from_ymd_opt(2026, 11, 23).expect("it is a date");

    /// How a date is read in a file that has these.
    fn read(text: &str, others: &[&str]) -> Result<NaiveDate, &'static str> {
        let dates = Dates::new(None, || {
            let mut orders = Orders::new(TODAY);
            let _ = others.iter().any(|other| orders.see(other));
            orders
        });
        let read = dates.read(text);
        if dates.is_asked() { Err("asked") } else { read }
    }

    #[test]
    fn a_date_is_read_as_it_is_written_or_not_at_all() {
        let day_first = ["25/04/2023"];
        for (text, day) in [
            ("2023-04-01", Ok("2023-04-01")),
            (" 2023-04-01 00:00:00 ", Ok("2023-04-01")),
            ("2023-04-01T00:00:00", Ok("2023-04-01")),
            ("2023-04-01T10:15:00Z", Ok("2023-04-01")),
            ("2023-04-01 10:15:00", Ok("2023-04-01")),
            ("2023-04-01T10:15:00.123+01:00", Ok("2023-04-01")),
            ("01/04/2023", Ok("2023-04-01")),
            ("01/04/2023 10:15", Ok("2023-04-01")),
            ("01/04/2023 10:15:59 PM", Ok("2023-04-01")),
            ("1/4/2023", Ok("2023-04-01")),
            ("29/02/2024", Ok("2024-02-29")),
            ("04/25/2023", Err("day-month-first")),
            ("01/04/23", Ok("2023-04-01")),
            ("01.04.23", Ok("2023-04-01")),
            ("01/04/99", Ok("1999-04-01")),
            ("2023/04/01", Ok("2023-04-01")),
            ("01-04-2023", Ok("2023-04-01")),
            ("01.04.2023", Ok("2023-04-01")),
            ("01-Apr-2023", Ok("2023-04-01")),
            ("1 April 2023", Ok("2023-04-01")),
            ("Saturday 1st April 2023", Ok("2023-04-01")),
            ("01/04/2023 00:00", Ok("2023-04-01")),
            ("01-Apr-23", Ok("2023-04-01")),
            ("1 Apr 99", Ok("1999-04-01")),
            ("April 1, 23", Ok("2023-04-01")),
            ("Sunday 1 April 2023", Err("day-weekday")),
            ("Sunday 1 April 23", Err("day-weekday")),
            ("2023-02-30", Err("day-missing")),
            ("30/02/2023", Err("day-missing")),
            ("31/31/2023", Err("day-missing")),
            ("45017", Err("day-serial")),
            ("April 2023", Err("day")),
            ("=TODAY()", Err("day")),
            ("", Err("day")),
            ("2023-04-01 25:15:00", Err("day")),
            ("2023-04-01 10:75", Err("day")),
            ("2023-04-01 13:15 PM", Err("day")),
            ("2023-04-01 10:15:00:00", Err("day")),
            ("2023-04-01 10:15 or so", Err("day")),
            ("0023-04-01", Err("day-far")),
            ("2203-04-01", Err("day-far")),
            ("+023-04-01", Err("day")),
            ("2023-04-٠1", Err("day")),
            ("10:15", Err("day")),
        ] {
            let day = day.map(|day| day.parse().unwrap());
            assert_eq!(read(text, &day_first), day, "{text}");
        }
    }

    #[test]
    fn a_moment_in_another_zone_is_the_day_in_london() {
        for (text, day) in [
            ("2023-06-10T23:00:00Z", "2023-06-11"),
            ("2023-06-10T22:59:00Z", "2023-06-10"),
            ("2023-12-10T23:59:00Z", "2023-12-10"),
            ("2023-06-11T00:30:00+02:00", "2023-06-10"),
            ("2023-06-10T20:00:00-0500", "2023-06-11"),
            ("2023-06-10T23:30:00", "2023-06-10"),
        ] {
            assert_eq!(read(text, &[]), Ok(day.parse().unwrap()), "{text}");
        }
    }

    #[test]
    fn all_dates_of_a_file_say_in_which_order_each_of_them_stands() {
        for (text, others, day) in [
            ("04/11/2023", &["25/12/2023"][..], Ok("2023-11-04")),
            ("04/11/2023", &["12/25/2023"], Ok("2023-04-11")),
            ("04/11/23", &["12/25/23"], Ok("2023-04-11")),
            ("23/04/11", &["23/04/28"], Ok("2023-04-11")),
            // Nobody answered a complaint in 2028 yet.
            ("11/04/23", &["28/04/23"], Ok("2023-04-11")),
            ("11/04/23", &["28/04/2023"], Ok("2023-04-11")),
            ("04/11/2023", &["04/11/2023", "2023-12-25"], Err("asked")),
            ("04/11/23", &["04/11/23"], Err("asked")),
            ("04/04/2023", &["04/04/2023", "5/5/2023"], Ok("2023-04-04")),
            // They contradict each other: each that is not as usual is told.
            (
                "04/11/2023",
                &["12/25/2023", "25/12/2023"],
                Ok("2023-04-11"),
            ),
            ("25/12/2023", &["12/25/2023"], Err("day-day-first")),
            ("04/11/23", &["31/12/23", "31/31/31"], Ok("2023-11-04")),
        ] {
            let day = day.map(|day| day.parse().unwrap());
            assert_eq!(read(text, others), day, "{text} among {others:?}");
        }
    }

    #[test]
    fn who_is_asked_is_told_both_days_and_what_is_answered_counts() {
        let survey = || {
            let mut orders = Orders::new(TODAY);
            orders.see("04/11/2023");
            orders
        };
        let dates = Dates::new(None, survey);
        assert!(dates.question().is_none());
        let _ = dates.read("04/11/2023");
        let question = dates.question().unwrap();
        assert_eq!(question.read, "04/11/2023");
        assert_eq!(
            question.with,
            [("days", "2023-11-04, 2023-04-11".to_owned())]
        );
        for (told, day) in [
            (DateOrder::DayFirst, "2023-11-04"),
            (DateOrder::MonthFirst, "2023-04-11"),
        ] {
            let dates = Dates::new(Some(told), survey);
            assert_eq!(dates.read("04/11/2023"), Ok(day.parse().unwrap()));
            assert!(!dates.is_asked());
        }
    }
}
