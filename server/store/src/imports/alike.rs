//! What of a council's own reference people tell apart: spreadsheets drop zeros in front and turn dashes, and people write
//! capitals and separators as they like.

use rules::text::without_invisible;
use unicode_normalization::UnicodeNormalization;

/// The same for references that nobody can tell apart: `CS/001`, `cs-1` and `CS–1` are `cs-1`.
pub(super) fn alike(theirs: &str) -> String {
    let letters: String = without_invisible(theirs)
        .nfkc()
        .flat_map(char::to_lowercase)
        .collect();
    let letters = match letters.split_once('.') {
        // A program that has only fractions wrote a number.
        Some((whole, "0" | "00")) if whole.bytes().all(|byte| byte.is_ascii_digit()) => whole,
        _ => &letters,
    };
    let mut parts: Vec<String> = Vec::new();
    let mut before = None;
    for letter in letters.chars() {
        let kind = letter.is_alphanumeric().then(|| letter.is_ascii_digit());
        match parts.last_mut() {
            Some(part) if kind.is_some() && kind == before => part.push(letter),
            _ if kind.is_some() => parts.push(letter.to_string()),
            _ => {}
        }
        before = kind;
    }
    let parts: Vec<&str> = parts.iter().map(|part| significant(part)).collect();
    match parts.is_empty() {
        true => theirs.to_owned(),
        false => parts.join("-"),
    }
}

/// A number without zeros in front.
fn significant(part: &str) -> &str {
    match part.trim_start_matches('0') {
        "" => "0",
        rest if rest.starts_with(|first: char| first.is_ascii_digit()) => rest,
        _ => part,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_that_nobody_can_tell_apart_are_alike() {
        for (one, other) in [
            ("000417", "417"),
            ("417.0", "417"),
            ("CS/1", "cs/1"),
            ("CS-2", "CS–2"),
            ("CS-2", "CS\u{2011}2"),
            ("CS 2", "CS\u{a0}2"),
            ("CS2", "CS-002"),
            ("CS/2/", "CS/2"),
            ("CS\u{200b}2", "CS2"),
            ("ＣＳ２", "CS2"),
            ("é1", "e\u{301}1"),
        ] {
            assert_eq!(alike(one), alike(other), "{one} {other}");
        }
    }

    #[test]
    fn references_that_differ_in_a_letter_or_a_number_are_not_alike() {
        for (one, other) in [
            ("417", "418"),
            ("4170", "417"),
            ("1-12", "11-2"),
            ("2023/1/12", "2023/11/2"),
            ("1/23", "123"),
            ("CS1-23", "CS12-3"),
            ("417.5", "417"),
            ("CSA1", "CSB1"),
            ("0", "00a"),
            ("--", "—"),
        ] {
            assert_ne!(alike(one), alike(other), "{one} {other}");
        }
        assert_eq!(alike("7"), "7", "most keys of earlier builds are the same");
    }
}
