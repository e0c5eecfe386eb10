//! Days and times in the other languages, as the Unicode consortium has them (CLDR). Digits are western ones and hours run to
//! 24, so that a day in a letter can be compared with one that an official says.

use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime, Timelike, Weekday};
use icu_calendar::Date;
use icu_datetime::fieldsets::{E, MD, MDE, T, YMD, YMDE};
use icu_datetime::input::{DateTime, Time};
use icu_datetime::{DateTimeFormatter, DateTimeFormatterPreferences, NoCalendarFormatter};
use icu_locale_core::Locale as Icu;
use rules::hours::OfficeHours;

use super as english;
use crate::Language;

impl Language {
    /// Like "Wednesday 25 November".
    #[must_use]
    pub fn long(self, date: NaiveDate) -> String {
        let icu = || {
            let date = iso(date)?;
            if self.inflects_weekdays() {
                let days = DateTimeFormatter::try_new(self.preferences()?, MD::long()).ok()?;
                return Some(format!("{} ({})", days.format(&date), self.weekday(date)?));
            }
            let days = DateTimeFormatter::try_new(self.preferences()?, MDE::long()).ok()?;
            Some(days.format(&date).to_string())
        };
        self.or_english(|| english::long(date), icu)
    }

    /// Like "Wednesday 25 November 2026".
    #[must_use]
    pub fn longest(self, date: NaiveDate) -> String {
        let icu = || {
            let date = iso(date)?;
            if self.inflects_weekdays() {
                let days = DateTimeFormatter::try_new(self.preferences()?, YMD::long()).ok()?;
                let day = days.format(&date).to_string();
                // The Ukrainian year ends in a full stop, which would stand twice at the end of a sentence.
                let day = day.trim_end_matches("\u{202f}р.");
                return Some(format!("{day} ({})", self.weekday(date)?));
            }
            let days = DateTimeFormatter::try_new(self.preferences()?, YMDE::long()).ok()?;
            Some(days.format(&date).to_string())
        };
        self.or_english(|| english::longest(date), icu)
    }

    /// Like "Monday 30 November at 9am".
    #[must_use]
    pub fn opening(self, from: NaiveDateTime) -> String {
        let icu = || {
            if self.inflects_weekdays() {
                return Some(format!(
                    "{}, {}",
                    self.long(from.date()),
                    self.time(from.time())
                ));
            }
            let fields = MDE::long().with_time_hm();
            let moments = DateTimeFormatter::try_new(self.preferences()?, fields).ok()?;
            let (date, time) = (iso(from.date())?, clock(from.time())?);
            Some(moments.format(&DateTime { date, time }).to_string())
        };
        self.or_english(|| english::opening(from), icu)
    }

    /// Like "9am", "4:30pm" or "midday".
    #[must_use]
    pub fn time(self, time: NaiveTime) -> String {
        let icu = || {
            let times = NoCalendarFormatter::try_new(self.preferences()?, T::hm()).ok()?;
            Some(times.format(&clock(time)?).to_string())
        };
        self.or_english(|| english::time(time), icu)
    }

    /// Like "Monday to Friday, 9am to 5pm".
    #[must_use]
    pub fn hours(self, hours: &OfficeHours) -> String {
        let icu = || {
            // Any week will do.
            let name = |day: Weekday| {
                let date = NaiveDate::from_isoywd_opt(2026, 1, day).and_then(iso)?;
                self.weekday(date)
            };
            let runs = english::runs(hours).into_iter().map(|(first, last)| {
                Some(match first == last {
                    true => name(first)?,
                    false => format!("{} – {}", name(first)?, name(last)?),
                })
            });
            let days = runs.collect::<Option<Vec<_>>>()?.join(" · ");
            let (opens, closes) = (self.time(hours.opens), self.time(hours.closes));
            Some(format!("{days} · {opens} – {closes}"))
        };
        self.or_english(|| english::hours(hours), icu)
    }

    /// In English where this is English. A test writes a day in every language.
    fn or_english(
        self,
        english: impl FnOnce() -> String,
        icu: impl FnOnce() -> Option<String>,
    ) -> String {
        match self.is_english() {
            true => english(),
            false => icu().unwrap_or_else(english),
        }
    }

    /// Whether the name of a weekday changes with its place in a sentence, and that of a day of a month does not: then the weekday
    /// stands in brackets, where it keeps its form.
    fn inflects_weekdays(self) -> bool {
        ["pl", "uk"].contains(&self.tag)
    }

    fn weekday(self, date: Date<icu_calendar::Iso>) -> Option<String> {
        let days = DateTimeFormatter::try_new(self.preferences()?, E::long()).ok()?;
        Some(days.format(&date).to_string())
    }

    fn preferences(self) -> Option<DateTimeFormatterPreferences> {
        let locale: Icu = format!("{}-u-ca-gregory-hc-h23-nu-latn", self.tag)
            .parse()
            .ok()?;
        Some((&locale).into())
    }
}

fn iso(date: NaiveDate) -> Option<Date<icu_calendar::Iso>> {
    let part = |number: u32| u8::try_from(number).ok();
    Date::try_new_iso(date.year(), part(date.month())?, part(date.day())?).ok()
}

fn clock(time: NaiveTime) -> Option<Time> {
    let part = |number: u32| u8::try_from(number).ok();
    Time::try_new(part(time.hour())?, part(time.minute())?, 0, 0).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_day_is_written_in_every_language() {
        let date = day("2026-11-25");
        for (tag, long, longest) in [
            (
                "en-GB",
                "Wednesday 25 November",
                "Wednesday 25 November 2026",
            ),
            ("ar", "الأربعاء، 25 نوفمبر", "الأربعاء، 25 نوفمبر 2026"),
            ("bn", "বুধবার, 25 নভেম্বর", "বুধবার, 25 নভেম্বর, 2026"),
            (
                "ckb",
                "تشرینی دووەم 25, چوارشەممە",
                "چوارشەممە، 25ی تشرینی دووەمی 2026",
            ),
            ("pl", "25 listopada (środa)", "25 listopada 2026 (środa)"),
            ("ps", "چهارشنبه, 25 نومبر", "چهارشنبه, 25 نومبر 2026"),
            (
                "ro",
                "miercuri, 25 noiembrie",
                "miercuri, 25 noiembrie 2026",
            ),
            ("so", "Arbaco, Noofeembar 25", "Arbaco, Noofeembar 25, 2026"),
            ("ti", "ሕዳር 25, ረቡዕ", "ረቡዕ, ሕዳር 25, 2026"),
            ("uk", "25 листопада (середа)", "25 листопада 2026 (середа)"),
            ("ur", "بدھ، 25 نومبر", "بدھ، 25 نومبر، 2026"),
        ] {
            let language = Language::of_tag(tag).unwrap();
            assert_eq!(language.long(date), long);
            assert_eq!(language.longest(date), longest);
        }
    }

    #[test]
    fn every_day_of_a_year_differs_from_every_other_in_every_language() {
        for language in Language::ALL {
            let days: std::collections::BTreeSet<_> = day("2026-01-01")
                .iter_days()
                .take(365)
                .map(|date| language.longest(date))
                .collect();
            assert_eq!(days.len(), 365, "{}", language.in_english);
        }
    }

    #[test]
    fn hours_are_those_of_24_in_western_digits() {
        let hours = OfficeHours::default();
        for language in Language::ALL.into_iter().skip(1) {
            let said = language.hours(&hours);
            let (opens, closes) = (language.time(hours.opens), language.time(hours.closes));
            assert!(said.contains(&opens) && said.contains(&closes), "{said}");
            let at = day("2026-11-30").and_hms_opt(16, 30, 0).unwrap();
            assert!(
                language.opening(at).contains("16:30"),
                "{}",
                language.opening(at)
            );
        }
        let polish = Language::of_tag("pl").unwrap();
        assert_eq!(
            polish.hours(&hours),
            "poniedziałek – piątek · 09:00 – 17:00"
        );
    }
}
