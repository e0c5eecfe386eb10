//! Dates as councils write them: `2023-04-01`, or with the day first as in `01/04/2023`. Nothing is guessed: what could be
//! another day is refused, and with one date refused nothing of the file is brought in, so that a file whose dates have the
//! month first is found out by the first day after the 12th.

use chrono::{Datelike, NaiveDate};

/// Before this day no record of such a complaint can be: the procedure is younger.
const FIRST: NaiveDate = NaiveDate::from_ymd_opt(1990, 1, 1).expect("1 January 1990 is a date");
/// After this day a date is a slip of the pen.
const LAST: NaiveDate = NaiveDate::from_ymd_opt(2100, 1, 1).expect("1 January 2100 is a date");

/// Reads a date.
///
/// # Errors
/// What is wrong with it: `day`, `day-month-first`, `day-two-digits`, `day-serial`, `day-missing` or `day-far`.
pub fn date(text: &str) -> Result<NaiveDate, &'static str> {
    let text = text.trim();
    // Databases write a time behind a date; at midnight it says nothing.
    let text = text
        .strip_suffix("00:00:00")
        .and_then(|day| day.strip_suffix([' ', 'T']))
        .unwrap_or(text);
    let read = if text.contains('/') {
        day_first(text)?
    } else {
        iso(text)?
    };
    if read < FIRST || read > LAST {
        return Err("day-far");
    }
    Ok(read)
}

fn iso(text: &str) -> Result<NaiveDate, &'static str> {
    let is_serial = (4..=6).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    if is_serial {
        return Err("day-serial");
    }
    let parts: Vec<&str> = text.split('-').collect();
    let [year, month, day] = parts[..] else {
        return Err("day");
    };
    if [year.len(), month.len(), day.len()] != [4, 2, 2] {
        return Err("day");
    }
    let (Some(year), Some(month), Some(day)) = (number(year), number(month), number(day)) else {
        return Err("day");
    };
    of(year, month, day)
}

fn day_first(text: &str) -> Result<NaiveDate, &'static str> {
    let parts: Vec<&str> = text.split('/').map(str::trim).collect();
    let [day, month, year] = parts[..] else {
        return Err("day");
    };
    let short = |part: &str| (1..=2).contains(&part.len());
    let (Some(first), Some(second), Some(number_of_year)) =
        (number(day), number(month), number(year))
    else {
        return Err("day");
    };
    match year.len() {
        4 if short(day) && short(month) => {}
        2 if short(day) && short(month) => return Err("day-two-digits"),
        _ => return Err("day"),
    }
    if second > 12 && (1..=12).contains(&first) {
        return Err("day-month-first");
    }
    of(number_of_year, second, first)
}

fn of(year: u32, month: u32, day: u32) -> Result<NaiveDate, &'static str> {
    i32::try_from(year)
        .ok()
        .and_then(|year| NaiveDate::from_ymd_opt(year, month, day))
        .filter(|date| date.day() == day)
        .ok_or("day-missing")
}

fn number(text: &str) -> Option<u32> {
    let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    digits.then(|| text.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_is_read_as_it_is_written_or_not_at_all() {
        for (text, read) in [
            ("2023-04-01", Ok("2023-04-01")),
            (" 2023-04-01 00:00:00 ", Ok("2023-04-01")),
            ("2023-04-01T00:00:00", Ok("2023-04-01")),
            ("01/04/2023", Ok("2023-04-01")),
            ("1/4/2023", Ok("2023-04-01")),
            ("29/02/2024", Ok("2024-02-29")),
            ("04/25/2023", Err("day-month-first")),
            ("01/04/23", Err("day-two-digits")),
            ("2023/04/01", Err("day")),
            ("2023-4-1", Err("day")),
            ("01-04-2023", Err("day")),
            ("2023-02-30", Err("day-missing")),
            ("30/02/2023", Err("day-missing")),
            ("31/31/2023", Err("day-missing")),
            ("45017", Err("day-serial")),
            ("April 2023", Err("day")),
            ("=TODAY()", Err("day")),
            ("", Err("day")),
            ("2023-04-01 10:15:00", Err("day")),
            ("0023-04-01", Err("day-far")),
            ("2203-04-01", Err("day-far")),
            ("+023-04-01", Err("day")),
            ("2023-04-٠1", Err("day")),
        ] {
            let read = read.map(|day| day.parse().unwrap());
            assert_eq!(date(text), read, "{text}");
        }
    }
}
