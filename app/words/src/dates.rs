//! Dates and times as people read them, always in London: the one place that knows how they are written.

#[cfg(feature = "fluent")]
mod languages;

use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, NaiveTime, Timelike, Utc, Weekday};
use chrono_tz::Europe::London;
use rules::hours::OfficeHours;

/// Like "November 2026".
#[must_use]
pub fn month(day: NaiveDate) -> String {
    day.format("%B %Y").to_string()
}

/// Like "Wednesday 25 November".
#[must_use]
pub fn long(date: NaiveDate) -> String {
    date.format("%A %-d %B").to_string()
}

/// Like "Wednesday 25 November 2026".
#[must_use]
pub fn longest(date: NaiveDate) -> String {
    date.format("%A %-d %B %Y").to_string()
}

/// Like "25 November 2026".
#[must_use]
pub fn without_weekday(date: NaiveDate) -> String {
    date.format("%-d %B %Y").to_string()
}

/// Like "Mon 23 Nov", and with its year where that is not the year of today: "Wed 23 Nov 2022".
#[must_use]
pub fn short(date: NaiveDate, today: NaiveDate) -> String {
    match date.year() == today.year() {
        true => date.format("%a %-d %b").to_string(),
        false => short_with_year(date),
    }
}

/// Like "Wed 23 Nov 2022".
#[must_use]
pub fn short_with_year(date: NaiveDate) -> String {
    date.format("%a %-d %b %Y").to_string()
}

/// Like "Mon 23 Nov 2026, 14:05".
#[must_use]
pub fn moment(moment: DateTime<Utc>) -> String {
    moment
        .with_timezone(&London)
        .format("%a %-d %b %Y, %H:%M")
        .to_string()
}

/// Like "23 November 2026, 14:05 UTC", for whoever looks after the server.
#[must_use]
pub fn moment_utc(moment: DateTime<Utc>) -> String {
    moment.format("%-d %B %Y, %H:%M UTC").to_string()
}

/// Like "Monday 30 November at 9am".
#[must_use]
pub fn opening(from: NaiveDateTime) -> String {
    format!("{} at {}", long(from.date()), time(from.time()))
}

/// Like "9am", "4:30pm" or "midday".
#[must_use]
pub fn time(time: NaiveTime) -> String {
    match (time.hour(), time.minute()) {
        (0, 0) => "midnight".to_owned(),
        (12, 0) => "midday".to_owned(),
        (_, 0) => time.format("%-I%P").to_string(),
        _ => time.format("%-I:%M%P").to_string(),
    }
}

/// Like "Monday to Friday, 9am to 5pm".
#[must_use]
pub fn hours(hours: &OfficeHours) -> String {
    let runs: Vec<String> = runs(hours)
        .into_iter()
        .flat_map(|(first, last)| match first == last {
            true => vec![weekday(first).to_owned()],
            false if first.succ() == last => {
                vec![weekday(first).to_owned(), weekday(last).to_owned()]
            }
            false => vec![format!("{} to {}", weekday(first), weekday(last))],
        })
        .collect();
    let days = match runs.split_last() {
        Some((last, [])) => last.clone(),
        Some((last, others)) => format!("{} and {last}", others.join(", ")),
        None => String::new(),
    };
    format!("{days}, {} to {}", time(hours.opens), time(hours.closes))
}

/// The days on end, each with its first and its last, from Monday on.
fn runs(hours: &OfficeHours) -> Vec<(Weekday, Weekday)> {
    let mut days = hours.days.clone();
    days.sort_by_key(Weekday::num_days_from_monday);
    let mut runs: Vec<(Weekday, Weekday)> = Vec::new();
    for day in days {
        match runs.last_mut() {
            Some((_, last)) if last.succ() == day => *last = day,
            _ => runs.push((day, day)),
        }
    }
    runs
}

const fn weekday(day: Weekday) -> &'static str {
    match day {
        Weekday::Mon => "Monday",
        Weekday::Tue => "Tuesday",
        Weekday::Wed => "Wednesday",
        Weekday::Thu => "Thursday",
        Weekday::Fri => "Friday",
        Weekday::Sat => "Saturday",
        Weekday::Sun => "Sunday",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn office_hours_are_written_as_people_say_them() {
        use Weekday::{Fri, Mon, Sat, Thu, Tue, Wed};
        let at = |hour, minute| NaiveTime::from_hms_opt(hour, minute, 0).unwrap();
        for (days, opens, closes, said) in [
            (
                vec![Fri, Mon, Tue, Wed, Thu],
                at(9, 0),
                at(17, 0),
                "Monday to Friday, 9am to 5pm",
            ),
            (
                vec![Mon, Tue, Thu, Sat],
                at(8, 30),
                at(12, 0),
                "Monday, Tuesday, Thursday and Saturday, 8:30am to midday",
            ),
            (
                vec![Wed],
                at(12, 30),
                at(13, 0),
                "Wednesday, 12:30pm to 1pm",
            ),
        ] {
            let council = OfficeHours {
                days,
                opens,
                closes,
            };
            assert_eq!(hours(&council), said);
        }
        let from: NaiveDateTime = "2026-11-30T09:00:00".parse().unwrap();
        assert_eq!(opening(from), "Monday 30 November at 9am");
    }

    #[test]
    fn dates_are_written_as_people_read_them() {
        let date: NaiveDate = "2026-11-05".parse().unwrap();
        assert_eq!(long(date), "Thursday 5 November");
        assert_eq!(longest(date), "Thursday 5 November 2026");
        assert_eq!(without_weekday(date), "5 November 2026");
        assert_eq!(short(date, date), "Thu 5 Nov");
        for (today, said) in [
            ("2026-12-31", "Thu 5 Nov"),
            ("2027-01-01", "Thu 5 Nov 2026"),
            ("2025-12-31", "Thu 5 Nov 2026"),
        ] {
            assert_eq!(short(date, today.parse().unwrap()), said, "{today}");
        }
        let summer = "2026-07-01T13:05:00Z".parse().unwrap();
        assert_eq!(moment(summer), "Wed 1 Jul 2026, 14:05");
        assert_eq!(moment_utc(summer), "1 July 2026, 13:05 UTC");
    }
}
