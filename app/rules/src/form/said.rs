//! A day as somebody says it on the day: "today", "Monday", "24 November", "24.11.26". Only in forms, where the day is known on which
//! it is said; in lists nothing is guessed.

use chrono::{Datelike, Days, NaiveDate};

use super::Day;
use super::day::{NotADay, date, day, weekday_named};

/// The date that is meant, of the years 1900 to 2200; none when it is none, or could be another.
///
/// What has no year, or is only a day of the week, is the last one up to `today` where the field asks for what was, and the next one
/// from `today` on where it asks for what will be.
pub(super) fn said(text: &str, when: Day, today: NaiveDate) -> Option<NaiveDate> {
    let text = text.trim().trim_end_matches('.');
    let known = date(text).or_else(|| relative(text, today));
    known.or_else(|| with_century(text)).or_else(|| {
        let days = of_a_week(text, today).or_else(|| of_a_year(text, today))?;
        nearest(&days, when, today)
    })
}

fn relative(text: &str, today: NaiveDate) -> Option<NaiveDate> {
    match text.to_ascii_lowercase().as_str() {
        "today" | "now" => Some(today),
        "yesterday" => today.pred_opt(),
        "tomorrow" => today.succ_opt(),
        _ => None,
    }
}

/// `24.11.26` is of this century.
fn with_century(text: &str) -> Option<NaiveDate> {
    let (before, year) = text.split_at_checked(text.len().checked_sub(2)?)?;
    let short = day(text) == Err(NotADay::ShortYear);
    short.then(|| date(&format!("{before}20{year}")))?
}

/// The days of that name in the two weeks around today.
fn of_a_week(text: &str, today: NaiveDate) -> Option<Vec<NaiveDate>> {
    let weekday = weekday_named(text)?;
    let from = today - Days::new(6);
    let days = from.iter_days().take(13);
    Some(days.filter(|day| day.weekday() == weekday).collect())
}

/// That day and month in the years around this one.
fn of_a_year(text: &str, today: NaiveDate) -> Option<Vec<NaiveDate>> {
    let years = today.year() - 1..=today.year() + 1;
    let days: Vec<_> = years
        .filter_map(|year| date(&format!("{text} {year}")))
        .collect();
    (!days.is_empty()).then_some(days)
}

fn nearest(days: &[NaiveDate], when: Day, today: NaiveDate) -> Option<NaiveDate> {
    match when {
        Day::Past => days.iter().copied().rfind(|day| *day <= today),
        Day::Ahead => days.iter().copied().find(|day| *day >= today),
        Day::Any => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_meant_as_it_is_said_on_the_day() {
        // A Saturday.
        let today = NaiveDate::from_ymd_opt(2026, 11, 28).unwrap();
        for (text, past, ahead, any) in [
            ("today", "2026-11-28", "2026-11-28", "2026-11-28"),
            (" Yesterday ", "2026-11-27", "2026-11-27", "2026-11-27"),
            ("tomorrow", "2026-11-29", "2026-11-29", "2026-11-29"),
            ("Monday", "2026-11-23", "2026-11-30", ""),
            ("sat", "2026-11-28", "2026-11-28", ""),
            ("24 Nov", "2026-11-24", "2027-11-24", ""),
            ("24/11", "2026-11-24", "2027-11-24", ""),
            ("24th of December", "2025-12-24", "2026-12-24", ""),
            ("December 24", "2025-12-24", "2026-12-24", ""),
            ("24.11.26", "2026-11-24", "2026-11-24", "2026-11-24"),
            ("24/11/26", "2026-11-24", "2026-11-24", "2026-11-24"),
            ("24 Nov 26", "2026-11-24", "2026-11-24", "2026-11-24"),
            ("Tue 24.11.26", "2026-11-24", "2026-11-24", "2026-11-24"),
            ("24 11 2026", "2026-11-24", "2026-11-24", "2026-11-24"),
            ("24.11.", "2026-11-24", "2027-11-24", ""),
            ("Wed 24.11.26", "", "", ""),
            ("11/24/26", "", "", ""),
            ("31/11", "", "", ""),
            ("29 Feb", "", "", ""),
            ("24", "", "", ""),
            ("2026", "", "", ""),
            ("soon", "", "", ""),
            ("é", "", "", ""),
            ("", "", "", ""),
        ] {
            for (when, wanted) in [(Day::Past, past), (Day::Ahead, ahead), (Day::Any, any)] {
                let found = said(text, when, today).map(|day| day.to_string());
                assert_eq!(found.unwrap_or_default(), wanted, "{text:?} {when:?}");
            }
        }
    }
}
