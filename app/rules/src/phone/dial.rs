//! What is dialled for a number as people write it.

/// What a phone has to dial for a number as people in Britain write it, such as `01632 960 002 (option 2)` or
/// `+44 (0)1632 960002`: `01632960002`, `+441632960002`. Words behind the number are for people. None where it is no number,
/// or more than one: a wrong number in danger is worse than none.
#[must_use]
pub fn dialled(number: &str) -> Option<String> {
    let spoken = number.find(char::is_alphabetic).unwrap_or(number.len());
    let before = &number[..spoken];
    // A letter in the middle of a number is a slip for a digit.
    if spoken < number.len() && before.ends_with(|last: char| last.is_numeric()) {
        return None;
    }
    let written = before
        .trim()
        .trim_end_matches(['(', ' ', ',', ';', ':', '-', '–', '—', '#', '/'])
        .replace('\u{a0}', " ");
    let dial: String = match written.strip_prefix('+') {
        Some(abroad) => format!("+{}", abroad.replacen("(0)", "", 1)),
        None => match written.strip_prefix("00") {
            Some(abroad) => format!("+{}", abroad.replacen("(0)", "", 1)),
            None => written,
        },
    };
    let (plus, digits) = match dial.strip_prefix('+') {
        Some(digits) => ("+", digits),
        None => ("", dial.as_str()),
    };
    let is_known = |c: char| c.is_ascii_digit() || " ().-–‑".contains(c);
    let count = digits.matches(|c: char| c.is_ascii_digit()).count();
    let is_whole = match (plus, digits.trim_start_matches(['(', ' ']).chars().next()?) {
        ("+", '0') => false,
        ("+", _) => (8..=15).contains(&count),
        // 020 7946 0000, 01632 96 0000; 0800 1111 is Childline.
        (_, '0') => {
            (8..=11).contains(&count)
                && (count > 9 || digits.trim_start_matches(['(', ' ']).starts_with("080"))
        }
        // 999, 101, 116 123, 85258.
        _ => (3..=6).contains(&count),
    };
    let is_one = !digits.contains("  ") && digits.matches('(').count() <= 1;
    if !digits.chars().all(is_known) || !is_whole || !is_one {
        return None;
    }
    let digits: String = digits.chars().filter(char::is_ascii_digit).collect();
    Some(format!("{plus}{digits}"))
}

#[cfg(test)]
mod tests {
    use super::dialled;

    #[test]
    fn what_is_dialled_is_what_is_meant() {
        for (number, dial) in [
            ("01632 960 002", "01632960002"),
            ("(01632) 960002", "01632960002"),
            ("01632-960-002", "01632960002"),
            ("01632 960 002 (option 2)", "01632960002"),
            ("01632 960 002, option 2", "01632960002"),
            ("01632 960002 ext 12", "01632960002"),
            ("01632 960002 x12", "01632960002"),
            ("01632 960 002 Monday to Friday, 9 to 5", "01632960002"),
            ("+44 (0)1632 960 002", "+441632960002"),
            ("+44 1632 960 002", "+441632960002"),
            ("+44 (1632) 960-002", "+441632960002"),
            ("0044 1632 960 002", "+441632960002"),
            ("0044 (0)1632 960 002", "+441632960002"),
            ("0800 1111", "08001111"),
            ("116 123", "116123"),
            ("999", "999"),
        ] {
            assert_eq!(dialled(number).as_deref(), Some(dial), "{number}");
        }
    }

    #[test]
    fn what_nobody_can_dial_is_not_dialled() {
        for number in [
            "",
            "none",
            "12",
            "0800 HELP",
            "01632 960 002 / 01632 960 003",
            "01632 960 002, 01632 960 003",
            "01632 960 0021 2",
            "960 002 1",
            "ext 12, 01632 960002",
            "+0 1632 960002",
            "01632 960 0O2",
        ] {
            assert_eq!(dialled(number), None, "{number}");
        }
    }
}
