//! Dates as people and programs write them: one reading for forms and for lists. Nothing is guessed: what could be another
//! day is refused, and says why.

use chrono::{Datelike, NaiveDate, Weekday};

/// Why what was typed is no date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotADay {
    /// It does not look like a date.
    #[error("it does not look like a date")]
    Unread,
    /// The month seems to stand first.
    #[error("the month seems to stand first")]
    MonthFirst,
    /// The year has two digits.
    #[error("the year has two digits")]
    ShortYear,
    /// The calendar has no such day.
    #[error("the calendar has no such day")]
    Missing,
    /// It falls on another day of the week than is said.
    #[error("it falls on another day of the week")]
    OtherWeekday,
}

/// A date as people write it in a form, of the years 1900 to 2200; none when it is none.
#[must_use]
pub fn date(text: &str) -> Option<NaiveDate> {
    day(text)
        .ok()
        .filter(|day| (1900..=2200).contains(&day.year()))
}

/// Reads `24 11 2026`, `24/11/2026`, `24.11.2026`, `24-Nov-2026`, `Tuesday 24th November 2026`, `November 24, 2026` and
/// `2026-11-24`; also with the midnight that databases write behind a date.
///
/// # Errors
/// [`NotADay`].
pub fn day(text: &str) -> Result<NaiveDate, NotADay> {
    let words = words(without_midnight(text.trim())).ok_or(NotADay::Unread)?;
    let (weekday, words) = match words.split_first() {
        Some((Word::Letters(name), rest)) if weekday_named(name).is_some() => {
            (weekday_named(name), rest)
        }
        _ => (None, &words[..]),
    };
    let (year, month, day) = match words {
        [Word::Number(year), Word::Number(month), Word::Number(day)] if year.len() == 4 => {
            (*year, of_month(month)?, *day)
        }
        [Word::Number(year), Word::Letters(month), Word::Number(day)] if year.len() == 4 => {
            (*year, named(month)?, *day)
        }
        [Word::Number(day), Word::Number(month), Word::Number(year)] => {
            check_length(day, year)?;
            if number(month) > 12 && (1..=12).contains(&number(day)) {
                return Err(NotADay::MonthFirst);
            }
            (*year, of_month(month)?, *day)
        }
        [
            Word::Number(day),
            rest @ ..,
            Word::Letters(month),
            Word::Number(year),
        ] if is_ordinal(rest) => (*year, named(month)?, *day),
        [
            Word::Letters(month),
            Word::Number(day),
            rest @ ..,
            Word::Number(year),
        ] if is_ordinal(rest) => (*year, named(month)?, *day),
        _ => return Err(NotADay::Unread),
    };
    check_length(day, year)?;
    let year = i32::try_from(number(year)).map_err(|_| NotADay::Missing)?;
    let read = NaiveDate::from_ymd_opt(year, month, number(day)).ok_or(NotADay::Missing)?;
    match weekday {
        Some(weekday) if weekday != read.weekday() => Err(NotADay::OtherWeekday),
        _ => Ok(read),
    }
}

enum Word<'a> {
    Number(&'a str),
    Letters(&'a str),
}

/// The numbers and words between spaces and marks; none when anything else stands there.
fn words(text: &str) -> Option<Vec<Word<'_>>> {
    let is_between = |letter: char| letter.is_whitespace() || "/-.,‐‑–−".contains(letter);
    let mut words = Vec::new();
    for part in text.split(is_between) {
        let mut rest = part;
        while let Some(first) = rest.chars().next() {
            let is_digit = first.is_ascii_digit();
            if !is_digit && !first.is_ascii_alphabetic() {
                return None;
            }
            let end = rest
                .find(|letter: char| {
                    letter.is_ascii_digit() != is_digit || !letter.is_ascii_alphanumeric()
                })
                .unwrap_or(rest.len());
            let (word, others) = rest.split_at(end);
            words.push(if is_digit {
                Word::Number(word)
            } else {
                Word::Letters(word)
            });
            rest = others;
        }
    }
    Some(words)
}

/// Databases and spreadsheets write a time behind a date; at midnight it says nothing.
fn without_midnight(text: &str) -> &str {
    let colon = text.find(':').unwrap_or_default();
    let Some((day, _)) = text[..colon].rsplit_once([' ', 'T']) else {
        return text;
    };
    let time = &text[day.len() + 1..];
    let time = time.strip_suffix('Z').unwrap_or(time);
    let time = time.strip_suffix("+00:00").unwrap_or(time).trim_end();
    let (time, is_morning) = match time
        .len()
        .checked_sub(2)
        .and_then(|at| time.split_at_checked(at))
    {
        Some((time, end)) if end.eq_ignore_ascii_case("am") => (time.trim_end(), true),
        _ => (time, false),
    };
    let (hours, others) = time.split_once(':').unwrap_or((time, ""));
    let hours_are = match is_morning {
        true => hours == "12",
        false => matches!(hours, "0" | "00"),
    };
    let (others, parts) = match others.split_once('.') {
        Some((others, parts)) => (others, parts),
        None => (others, "0"),
    };
    let is_midnight = hours_are
        && matches!(others, "00" | "00:00")
        && !parts.is_empty()
        && parts.bytes().all(|byte| byte == b'0');
    if is_midnight { day } else { text }
}

fn check_length(day: &str, year: &str) -> Result<(), NotADay> {
    match (day.len(), year.len()) {
        (1 | 2, 4) => Ok(()),
        (1 | 2, 2) => Err(NotADay::ShortYear),
        _ => Err(NotADay::Unread),
    }
}

fn of_month(digits: &str) -> Result<u32, NotADay> {
    if digits.len() > 2 {
        return Err(NotADay::Unread);
    }
    Ok(number(digits))
}

fn named(month: &str) -> Result<u32, NotADay> {
    const MONTHS: [&str; 12] = [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ];
    let found = begun(month, &MONTHS).ok_or(NotADay::Unread)?;
    u32::try_from(found + 1).map_err(|_| NotADay::Unread)
}

pub(super) fn weekday_named(text: &str) -> Option<Weekday> {
    const DAYS: [&str; 7] = [
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
    ];
    Weekday::try_from(u8::try_from(begun(text, &DAYS)?).ok()?).ok()
}

/// Which of the names this is, or at least its first three letters.
fn begun(text: &str, names: &[&str]) -> Option<usize> {
    let text = text.to_ascii_lowercase();
    names
        .iter()
        .position(|name| text.len() >= 3 && name.starts_with(&text))
}

/// What may stand between the number of a day and the month or the year: `th`, `of`.
fn is_ordinal(words: &[Word<'_>]) -> bool {
    let letters = |word: &Word<'_>| match word {
        Word::Letters(letters) => letters.to_ascii_lowercase(),
        Word::Number(_) => String::new(),
    };
    let said: Vec<String> = words.iter().map(letters).collect();
    let said: Vec<&str> = said.iter().map(String::as_str).collect();
    matches!(
        said[..],
        [] | ["st" | "nd" | "rd" | "th" | "of"] | ["st" | "nd" | "rd" | "th", "of"]
    )
}

/// A number of a few digits; what is longer is no part of a date.
fn number(digits: &str) -> u32 {
    digits.parse().unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_is_read_in_every_way_that_means_one_day_only() {
        for text in [
            "2023-04-11",
            "2023/4/11",
            "2023-Apr-11",
            "11/04/2023",
            "11/4/2023",
            "11-04-2023",
            "11.04.2023",
            "11 – 04 – 2023",
            "11 04 2023",
            "11-Apr-2023",
            "11-APR-2023",
            "11Apr2023",
            "11 April 2023",
            "11 April, 2023",
            "11\u{a0}April\u{a0}2023",
            "11th April 2023",
            "11th of April 2023",
            "Tuesday 11 April 2023",
            "Tue, 11 Apr 2023",
            "April 11, 2023",
            "Tuesday, April 11th, 2023",
            "2023-04-11 00:00",
            "2023-04-11 00:00:00",
            "2023-04-11 00:00:00.000",
            "2023-04-11T00:00:00",
            "2023-04-11T00:00:00.000Z",
            "2023-04-11T00:00:00+00:00",
            "11/04/2023 00:00",
            "11/04/2023 0:00",
            "11/04/2023 12:00:00 AM",
            "11-Apr-2023 00:00:00",
        ] {
            assert_eq!(day(text), Ok("2023-04-11".parse().unwrap()), "{text}");
        }
    }

    #[test]
    fn what_is_no_date_or_could_be_another_says_why() {
        use NotADay::{Missing, MonthFirst, OtherWeekday, ShortYear, Unread};
        for (text, why) in [
            ("04/25/2023", MonthFirst),
            ("11/04/23", ShortYear),
            ("11-Apr-23", ShortYear),
            ("April 11, 23", ShortYear),
            ("2023-02-30", Missing),
            ("31/31/2023", Missing),
            ("31 November 2023", Missing),
            ("Monday 11 April 2023", OtherWeekday),
            ("2023-04-11 10:15:00", Unread),
            ("2023-04-11 00:00:00.001", Unread),
            ("11/04/2023 12:00 PM", Unread),
            ("11/04/2023 12:00", Unread),
            ("April 2023", Unread),
            ("11-Apr", Unread),
            ("20230411", Unread),
            ("11/4/20234", Unread),
            ("111/04/2023", Unread),
            ("11x April 2023", Unread),
            ("11 no 2023", Unread),
            ("+11 04 2023", Unread),
            ("=TODAY()", Unread),
            ("2023-04-٠1", Unread),
            ("4294967297 1 2026", Unread),
            ("00:00", Unread),
            ("", Unread),
        ] {
            assert_eq!(day(text), Err(why), "{text}");
        }
    }
}
