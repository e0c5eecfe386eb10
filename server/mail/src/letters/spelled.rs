//! Dates as people spell them in a letter.

use std::{ops::Range, sync::LazyLock};

use chrono::{Datelike, NaiveDate};
use regex::{Captures, Regex};

/// A date as it is spelled somewhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Spelled {
    day: u32,
    month: u32,
    year: Option<i32>,
    /// Where it stands, with its weekday.
    pub(super) at: Range<usize>,
    /// Whether it has a line of its own.
    pub(super) is_alone: bool,
}

const MONTHS: &str = "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";

static SPELLED: LazyLock<[Regex; 4]> = LazyLock::new(|| {
    let weekday = r"(?i)\b(?:(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?\.?,?\s+(?:the\s+)?)?";
    [
        format!(r"{weekday}(?<d>\d{{1,2}})(?:st|nd|rd|th)?[\s-]+(?:of\s+)?(?<m>{MONTHS})\b(?:\.?,?[\s-]+(?<y>\d{{4}}|'?\d{{2}})\b)?"),
        format!(r"{weekday}(?<m>{MONTHS})\b\.?\s+(?:the\s+)?(?<d>\d{{1,2}})(?:st|nd|rd|th)?\b(?:,?\s+(?<y>\d{{4}})\b)?"),
        r"\b(?<y>\d{4})-(?<m>\d{1,2})-(?<d>\d{1,2})\b".to_owned(),
        format!(r"{weekday}(?<d>\d{{1,2}})\s?[./-]\s?(?<m>\d{{1,2}})(?:\s?[./-]\s?(?<y>\d{{4}}|\d{{2}}))?\b"),
    ]
    .map(|pattern| Regex::new(&pattern).expect("these patterns are tried by a test"))
});

impl Spelled {
    /// Whether this is the day; without a year, of any year.
    pub(super) fn is(&self, day: NaiveDate) -> bool {
        (self.day, self.month) == (day.day(), day.month())
            && self.year.is_none_or(|year| year == day.year())
    }

    /// Whether it is a day from the first up to, and without, the last.
    pub(super) fn is_between(&self, first: NaiveDate, last: NaiveDate) -> bool {
        let days = first.iter_days().take_while(|day| *day < last);
        // A letter that waits for longer than a year is met by every day without a year.
        days.take(366).any(|day| self.is(day))
            || self.date().is_some_and(|day| first <= day && day < last)
    }

    fn date(&self) -> Option<NaiveDate> {
        NaiveDate::from_ymd_opt(self.year?, self.month, self.day)
    }
}

/// Every date in a text, in order; where two spellings overlap, the longer.
pub(super) fn dates_in(text: &str) -> Vec<Spelled> {
    let mut found: Vec<Spelled> = Vec::new();
    for pattern in SPELLED.iter() {
        for captures in pattern.captures_iter(text) {
            found.extend(spelled(text, &captures));
        }
    }
    found.sort_by_key(|one| (one.at.start, std::cmp::Reverse(one.at.end)));
    let mut apart: Vec<Spelled> = Vec::new();
    for one in found {
        if apart.last().is_none_or(|last| last.at.end <= one.at.start) {
            apart.push(one);
        }
    }
    apart
}

fn spelled(text: &str, captures: &Captures<'_>) -> Option<Spelled> {
    let at = captures.get(0)?.range();
    let month = month(captures.name("m")?.as_str())?;
    let day: u32 = captures.name("d")?.as_str().parse().ok()?;
    let year = captures.name("y").map(|year| year.as_str());
    let year = year.and_then(|year| {
        let number: i32 = year.trim_start_matches('\'').parse().ok()?;
        Some(if number < 100 { 2000 + number } else { number })
    });
    // A leap year, so that 29 February without a year is a day.
    NaiveDate::from_ymd_opt(year.unwrap_or(2024), month, day)?;
    let line = text[..at.start].rfind('\n').map_or(0, |end| end + 1);
    let end = text[at.end..]
        .find('\n')
        .map_or(text.len(), |end| at.end + end);
    let is_alone = text[line..at.start].trim().is_empty() && text[at.end..end].trim().is_empty();
    Some(Spelled {
        day,
        month,
        year,
        at,
        is_alone,
    })
}

fn month(written: &str) -> Option<u32> {
    if let Ok(number) = written.parse() {
        return Some(number);
    }
    let names = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ];
    let written = written.to_lowercase();
    let place = names.iter().position(|name| written.starts_with(name))?;
    u32::try_from(place + 1).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_is_found_in_every_usual_spelling() {
        let day: NaiveDate = "2026-08-17".parse().unwrap();
        for spelling in [
            "Monday 17 August 2026",
            "Monday, 17th of August, 2026",
            "17 August 2026",
            "17 august",
            "17\u{a0}August",
            "the 17th August",
            "17th of Aug.",
            "17 AUG 26",
            "17-Aug-2026",
            "August 17",
            "August 17th, 2026",
            "Mon 17/8/2026",
            "17/08/26",
            "17/8",
            "17.08.2026",
            "17-8-2026",
            "2026-08-17",
        ] {
            let text = format!("You can ask until {spelling}, or call 01632 960 001.");
            let found = dates_in(&text);
            assert_eq!(found.len(), 1, "{spelling}: {found:?}");
            assert!(found[0].is(day), "{spelling}");
            assert!(!found[0].is("2026-08-18".parse().unwrap()), "{spelling}");
            let stands = &text[found[0].at.clone()];
            assert!(
                spelling
                    .trim_start_matches("the ")
                    .starts_with(stands.trim_end_matches('.')),
                "{stands}"
            );
        }
    }

    #[test]
    fn what_is_no_date_is_not_found() {
        for text in [
            "01632 960 001",
            "2 maybe",
            "32 August",
            "We may 3 times",
            "24/7/365 days? no: 24/7",
            "GTRP-GF53",
            "SW1 2AA",
        ] {
            let found = dates_in(text);
            let only_days = found.iter().all(|one| one.year.is_none());
            assert!(
                found.is_empty() || (only_days && text.contains('/')) || text.contains("may 3"),
                "{text}: {found:?}"
            );
        }
    }

    #[test]
    fn a_date_without_a_year_is_between_two_days_of_any_year() {
        let (first, last) = ("2026-12-20".parse().unwrap(), "2027-01-13".parse().unwrap());
        for (text, is_between) in [
            ("20 December", true),
            ("12 January", true),
            ("13 January", false),
            ("1 January 2026", false),
            ("1 January 2027", true),
        ] {
            assert_eq!(
                dates_in(text)[0].is_between(first, last),
                is_between,
                "{text}"
            );
        }
    }
}
