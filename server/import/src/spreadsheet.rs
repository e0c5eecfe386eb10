//! What spreadsheets make of what somebody typed, without a word: dates of bands and years, and rounded numbers of references.
//! It cannot be undone, so it is refused.

use rules::form::{self, NotADay};
use serde_json::Number;

use super::columns::{Column, Holds};

/// The first and the last number of days since 1900 that a year or a band is taken for.
const SERIALS: std::ops::RangeInclusive<u32> = 20_000..=80_000;

/// Whether this may have been a year or a band of days before a spreadsheet took it for a date: `Dec-11`, `20-Nov`,
/// `01/12/2011`, `40878`.
pub(super) fn became_a_date(text: &str) -> bool {
    let text = text.trim();
    let is_serial = text
        .parse()
        .is_ok_and(|number: u32| SERIALS.contains(&number));
    is_serial || is_month_and_number(text) || !matches!(form::day(text), Err(NotADay::Unread))
}

/// What a spreadsheet did to a reference, as the end of the key of the sentence; nothing that can be seen of others.
pub(super) fn harm_to_reference(text: &str) -> Option<&'static str> {
    let text = text.trim();
    if is_rounded(text) {
        return Some("ref-rounded");
    }
    if is_error(text) {
        return Some("ref-formula");
    }
    is_short_date(text).then_some("ref-date")
}

/// A whole number, also as programs write one that have only fractions: `2.0`.
pub(super) fn whole(text: &str) -> Option<u64> {
    form::whole(without_nought(text))
}

/// An amount in pence, also as programs write whole pounds that have only fractions: `250.0`.
pub(super) fn pence(text: &str) -> Option<u64> {
    form::pence(text).or_else(|| form::pence(without_nought(text)))
}

/// From here on not every whole number is a fraction of its own: digits may be gone.
const ROUNDED: f64 = 1e15;

/// A number as somebody would type it. Many programs have only fractions, and write 2 as `2.0` and £12.50 as `12.5`.
pub(super) fn written(number: &Number, column: &Column) -> String {
    let fraction = number.as_f64().filter(|_| number.is_f64());
    match fraction {
        Some(rounded) if rounded.abs() >= ROUNDED => format!("{rounded:E}"),
        Some(whole) if whole.fract() == 0.0 => format!("{whole:.0}"),
        Some(amount) if matches!(column.holds, Holds::Figure) => {
            let text = number.to_string();
            let has_tenths = text
                .split_once('.')
                .is_some_and(|(_, part)| part.len() == 1);
            if has_tenths {
                format!("{amount:.2}")
            } else {
                text
            }
        }
        _ => number.to_string(),
    }
}

/// `1.000` is a thousand to some, so no more than two noughts are taken for a fraction.
fn without_nought(text: &str) -> &str {
    let text = text.trim();
    let parts = text.split_once('.');
    parts.map_or(text, |(whole, part)| match part {
        "0" | "00" => whole,
        _ => text,
    })
}

/// `1.23457E+15`: a long number, of which the last digits are gone.
fn is_rounded(text: &str) -> bool {
    let Some((digits, power)) = text.split_once(['E', 'e']) else {
        return false;
    };
    let has_point_or_sign = digits.contains('.') || power.starts_with(['+', '-']);
    let digits = digits.trim_start_matches('-').replacen(['.', ','], "", 1);
    let power = power.trim_start_matches(['+', '-']);
    has_point_or_sign && is_number(&digits) && is_number(power)
}

/// What stands where a formula failed, or where a column was too narrow.
fn is_error(text: &str) -> bool {
    const ERRORS: [&str; 8] = [
        "#REF!", "#NAME?", "#VALUE!", "#N/A", "#DIV/0!", "#NUM!", "#NULL!", "#SPILL!",
    ];
    let is_narrow = text.len() > 2 && text.bytes().all(|byte| byte == b'#');
    is_narrow || ERRORS.contains(&text)
}

/// `01-Feb` and `Feb-19`, just as a spreadsheet shows what was typed as `1-2` or `2/19`.
fn is_short_date(text: &str) -> bool {
    let Some((one, other)) = text.split_once('-') else {
        return false;
    };
    let is_month = |text: &str| {
        let mut letters = text.chars();
        text.len() == 3
            && letters
                .next()
                .is_some_and(|first| first.is_ascii_uppercase())
            && letters.all(|letter| letter.is_ascii_lowercase())
            && is_month_and_number(&format!("1 {text}"))
    };
    let two_digits = |text: &str| text.len() == 2 && is_number(text);
    (is_month(one) && two_digits(other)) || (two_digits(one) && is_month(other))
}

/// `Nov-20`, `20-Nov`, `November 2020`: with any other day or year it would be a date.
fn is_month_and_number(text: &str) -> bool {
    let parts: Vec<&str> = text
        .split(|letter: char| letter.is_whitespace() || "-/.".contains(letter))
        .filter(|part| !part.is_empty())
        .collect();
    let [one, other] = parts[..] else {
        return false;
    };
    let (month, number) = if is_number(one) {
        (other, one)
    } else {
        (one, other)
    };
    matches!(number.len(), 1 | 2 | 4)
        && is_number(number)
        && form::day(&format!("1 {month} 2000")).is_ok()
        && !is_number(month)
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_band_or_a_year_that_became_a_date_is_known() {
        for text in [
            "Nov-20",
            "20-Nov",
            "Dec-11",
            "Dec 2011",
            "December 2011",
            "01/12/2011",
            "2011-12-01",
            "01-Dec-11",
            "40878",
        ] {
            assert!(became_a_date(text), "{text}");
        }
        for text in [
            "11-20", "2011-12", "over-20", "2011", "91", "Delay", "may", "",
        ] {
            assert!(!became_a_date(text), "{text}");
        }
    }

    #[test]
    fn a_reference_that_a_spreadsheet_changed_is_known_and_no_other() {
        for (text, harm) in [
            ("1.23457E+15", Some("ref-rounded")),
            ("1.23457e15", Some("ref-rounded")),
            ("1E+15", Some("ref-rounded")),
            ("-1,5E+20", Some("ref-rounded")),
            ("########", Some("ref-formula")),
            ("#REF!", Some("ref-formula")),
            ("#N/A", Some("ref-formula")),
            ("01-Feb", Some("ref-date")),
            ("Feb-19", Some("ref-date")),
            ("1E15", None),
            ("12E", None),
            ("CE-12", None),
            ("MAY-19", None),
            ("CS/1", None),
            ("417", None),
            ("2023-04-11", None),
            ("=1+1", None),
            ("#7", None),
        ] {
            assert_eq!(harm_to_reference(text), harm, "{text}");
        }
    }

    #[test]
    fn a_whole_number_with_a_nought_behind_its_point_is_whole() {
        for (text, number) in [
            ("2", Some(2)),
            ("2.0", Some(2)),
            ("1,234.00", Some(1_234)),
            ("2.5", None),
            ("1.000", None),
            (".0", None),
            ("2.", None),
        ] {
            assert_eq!(whole(text), number, "{text}");
        }
        assert_eq!(pence("250.0"), Some(25_000));
        assert_eq!(pence("1250.50"), Some(125_050));
        assert_eq!(pence("1250.5"), None);
    }
}
