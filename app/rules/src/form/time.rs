//! The time of day as people write it. Nothing is guessed: what could be the morning or the afternoon is refused, and says so.

use chrono::NaiveTime;

/// Why what was typed is no time of day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotATime {
    /// It does not look like a time, or the day has no such time.
    #[error("it does not look like a time of day")]
    Unread,
    /// It could be the morning or the afternoon.
    #[error("it could be the morning or the afternoon")]
    WhichHalf,
}

/// Which half of the day was said.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Half {
    Morning,
    Afternoon,
}

/// Reads `10:30`, `10.30am`, `2pm`, `2 p.m.`, `14:00` and `midday`, on the clock of London. From 7:00 to 12:59 an hour without
/// "am" or "pm" is that of the day, and with two digits it is that of a clock of 24 hours: `02:30` is at night, and `2:30` is
/// refused.
///
/// # Errors
/// [`NotATime`].
pub fn time(text: &str) -> Result<NaiveTime, NotATime> {
    let text: String = text.to_ascii_lowercase().split_whitespace().collect();
    if ["midday", "noon", "12noon", "12midday"].contains(&text.as_str()) {
        return NaiveTime::from_hms_opt(12, 0, 0).ok_or(NotATime::Unread);
    }
    let (clock, half) = half_of_the_day(&text);
    let (hours, minutes) = match clock.split_once([':', '.']) {
        Some((hours, minutes)) if minutes.len() == 2 => (hours, minutes),
        None if half.is_some() => (clock, "00"),
        _ => return Err(NotATime::Unread),
    };
    let is_number = |digits: &str| digits.bytes().all(|digit| digit.is_ascii_digit());
    if !(1..=2).contains(&hours.len()) || !is_number(hours) || !is_number(minutes) {
        return Err(NotATime::Unread);
    }
    let number = |digits: &str| digits.parse::<u32>().map_err(|_| NotATime::Unread);
    let (hour, minute) = (number(hours)?, number(minutes)?);
    let hour = match half {
        Some(_) if !(1..=12).contains(&hour) => return Err(NotATime::Unread),
        Some(Half::Morning) => hour % 12,
        Some(Half::Afternoon) => hour % 12 + 12,
        None if hours.len() == 1 && (1..7).contains(&hour) => return Err(NotATime::WhichHalf),
        None => hour,
    };
    NaiveTime::from_hms_opt(hour, minute, 0).ok_or(NotATime::Unread)
}

/// What stands before "am" or "pm", and which of the two it is.
fn half_of_the_day(text: &str) -> (&str, Option<Half>) {
    let endings = [
        ("am", Half::Morning),
        ("a.m.", Half::Morning),
        ("a.m", Half::Morning),
        ("pm", Half::Afternoon),
        ("p.m.", Half::Afternoon),
        ("p.m", Half::Afternoon),
    ];
    let said = |(ending, half)| text.strip_suffix(ending).map(|clock| (clock, Some(half)));
    endings.into_iter().find_map(said).unwrap_or((text, None))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_read_as_people_write_it() {
        for (text, read) in [
            ("10:30", "10:30:00"),
            ("10.30am", "10:30:00"),
            (" 10:30 AM ", "10:30:00"),
            ("2pm", "14:00:00"),
            ("2 p.m.", "14:00:00"),
            ("2.15 pm", "14:15:00"),
            ("14:00", "14:00:00"),
            ("9:30", "09:30:00"),
            ("09:30", "09:30:00"),
            ("02:30", "02:30:00"),
            ("12:30", "12:30:00"),
            ("12pm", "12:00:00"),
            ("12.30am", "00:30:00"),
            ("midday", "12:00:00"),
            ("12 noon", "12:00:00"),
        ] {
            assert_eq!(
                time(text).map(|time| time.to_string()),
                Ok(read.to_owned()),
                "{text:?}"
            );
        }
    }

    #[test]
    fn what_could_be_another_time_or_is_none_is_refused_and_says_why() {
        for (text, why) in [
            ("2:30", NotATime::WhichHalf),
            ("6.45", NotATime::WhichHalf),
            ("2", NotATime::Unread),
            ("1030", NotATime::Unread),
            ("14pm", NotATime::Unread),
            ("0am", NotATime::Unread),
            ("25:00", NotATime::Unread),
            ("10:60", NotATime::Unread),
            ("10:5", NotATime::Unread),
            ("10:+5", NotATime::Unread),
            ("10:30:00", NotATime::Unread),
            ("pm", NotATime::Unread),
            ("in the morning", NotATime::Unread),
            ("é", NotATime::Unread),
            ("", NotATime::Unread),
        ] {
            assert_eq!(time(text), Err(why), "{text:?}");
        }
    }
}
