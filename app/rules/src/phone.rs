//! Phone numbers that people can dial, kept as they were typed: the rest is for people.

mod dial;

pub use dial::dialled;

/// Where the digits of the scripts of our area and of the keyboards in it begin.
const ZEROS: [char; 18] = [
    '0', '\u{660}', '\u{6f0}', '\u{7c0}', '\u{966}', '\u{9e6}', '\u{a66}', '\u{ae6}', '\u{b66}',
    '\u{be6}', '\u{c66}', '\u{ce6}', '\u{d66}', '\u{e50}', '\u{f20}', '\u{1040}', '\u{17e0}',
    '\u{ff10}',
];

/// What is wrong with what should be a phone number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotAPhone {
    /// There are not ten digits in a row, as every number with its area code has.
    TooFewDigits,
    /// It is a mobile number of which a digit is missing.
    ShortMobile,
}

/// Whether there is a number in it that can be dialled. There may be several, with words between them, and digits of any
/// script.
///
/// # Errors
/// What is wrong with it.
pub fn check(typed: &str) -> Result<(), NotAPhone> {
    let numbers: Vec<String> = within_the_country(typed).collect();
    let is_short = |number: &String| number.starts_with("07") && number.len() < 11;
    if numbers
        .iter()
        .any(|number| number.len() >= 10 && !is_short(number))
    {
        Ok(())
    } else if numbers
        .iter()
        .any(|number| is_short(number) && number.len() >= 9)
    {
        Err(NotAPhone::ShortMobile)
    } else {
        Err(NotAPhone::TooFewDigits)
    }
}

/// The numbers in a text, each with its digits as one dials them here.
pub(crate) fn within_the_country(text: &str) -> impl Iterator<Item = String> {
    text.split(|character: char| !belongs_to_a_number(character))
        .map(from_within_the_country)
}

/// Digits, and what people put between them.
fn belongs_to_a_number(character: char) -> bool {
    digit(character).is_some() || character.is_whitespace() || "+()-.–‑".contains(character)
}

/// The digits as one dials them here: `+44 (0)7…` is `07…`.
fn from_within_the_country(number: &str) -> String {
    let digits: String = number.chars().filter_map(digit).collect();
    let from_abroad = match number.trim_start_matches(|c: char| c.is_whitespace() || c == '(') {
        begins if begins.starts_with('+') => Some(digits.as_str()),
        _ => digits.strip_prefix("00"),
    };
    match from_abroad.and_then(|digits| digits.strip_prefix("44")) {
        Some(here) => format!("0{}", here.trim_start_matches('0')),
        None => digits,
    }
}

/// What a digit of any of these scripts is.
pub(crate) fn digit(character: char) -> Option<char> {
    ZEROS.iter().find_map(|zero| {
        let value = u32::from(character).checked_sub(u32::from(*zero))?;
        char::from_digit(value, 10)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_way_of_writing_a_number_that_can_be_dialled_is_taken() {
        for typed in [
            "01632 960 123",
            "07700900123",
            "+44 7700 900123",
            "+44 (0)7700 900 123",
            "0044 7700 900123",
            "(01632) 960-123",
            "07700 900123 or 01632 960123",
            "07700 900123/01632 960123",
            "ring 07700 900123 after 4",
            "٠٧٧٠٠٩٠٠١٢٣",
            "۰۷۷۰۰ ۹۰۰۱۲۳",
            "०७७००९००१२३",
            "07700 90012 or 01632 960123",
            "+353 1 496 0123",
            "0169 77 1234",
            "mum: 01632.960.123 ext 12",
        ] {
            assert_eq!(check(typed), Ok(()), "{typed}");
        }
    }

    #[test]
    fn what_cannot_be_dialled_is_refused_and_a_digit_that_is_missing_is_said() {
        for typed in [
            "",
            "ask my mum",
            "123456",
            "960123",
            "12",
            "01632 960",
            "call 4 or 5 pm 123",
        ] {
            assert_eq!(check(typed), Err(NotAPhone::TooFewDigits), "{typed}");
        }
        for typed in [
            "0770090012",
            "07700 90012",
            "+44 7700 90012",
            "٠٧٧٠٠٩٠٠١٢",
            "07700 9001",
        ] {
            assert_eq!(check(typed), Err(NotAPhone::ShortMobile), "{typed}");
        }
    }
}
