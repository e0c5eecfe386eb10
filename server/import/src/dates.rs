//! Dates as councils write them: like `2023-04-01`, or with the day first as in `01/04/2023`. Nothing is guessed: what could be
//! another day is refused, and with one date refused nothing of the file is imported, so that a file whose dates have the
//! month first is found out by the first day after the 12th.

use chrono::NaiveDate;
use rules::form::{NotADay, day};

/// Before this day no record of such a complaint can be: the procedure is younger.
const FIRST: NaiveDate = NaiveDate::from_ymd_opt(1990, 1, 1).expect("1 January 1990 is a date");
/// After this day a date is a slip of the pen.
const LAST: NaiveDate = NaiveDate::from_ymd_opt(2100, 1, 1).expect("1 January 2100 is a date");

/// Reads a date, as the forms read one.
///
/// # Errors
/// What is wrong with it: `day`, `day-month-first`, `day-two-digits`, `day-serial`, `day-missing`, `day-weekday` or `day-far`.
pub(super) fn date(text: &str) -> Result<NaiveDate, &'static str> {
    let text = text.trim();
    let is_serial = (4..=6).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    if is_serial {
        return Err("day-serial");
    }
    let read = day(text).map_err(|cause| match cause {
        NotADay::Unread => "day",
        NotADay::MonthFirst => "day-month-first",
        NotADay::ShortYear => "day-two-digits",
        NotADay::Missing => "day-missing",
        NotADay::OtherWeekday => "day-weekday",
    })?;
    if read < FIRST || read > LAST {
        return Err("day-far");
    }
    Ok(read)
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
            ("2023/04/01", Ok("2023-04-01")),
            ("01-04-2023", Ok("2023-04-01")),
            ("01.04.2023", Ok("2023-04-01")),
            ("01-Apr-2023", Ok("2023-04-01")),
            ("1 April 2023", Ok("2023-04-01")),
            ("Saturday 1st April 2023", Ok("2023-04-01")),
            ("2023-04-01 00:00:00.000", Ok("2023-04-01")),
            ("01/04/2023 00:00", Ok("2023-04-01")),
            ("01-Apr-23", Err("day-two-digits")),
            ("Sunday 1 April 2023", Err("day-weekday")),
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
