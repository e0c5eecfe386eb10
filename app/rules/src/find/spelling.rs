//! The many ways of writing the same: words, phone numbers, e-mail addresses, postcodes.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::{canonical_combining_class, is_combining_mark};

use crate::phone::{digit, within_the_country};
use crate::text::without_invisible;

/// Fewer digits in a row are no phone number.
const PHONE: usize = 9;

/// The words of a text: in lower case, without accents and apostrophes, digits of every script as 0 to 9.
pub(super) fn words(text: &str) -> Vec<String> {
    let joined = plain(text);
    joined
        .split(|letter: char| !is_of_a_word(letter))
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

/// All letters and digits of a text, as one word.
pub(super) fn compact(text: &str) -> String {
    plain(text)
        .chars()
        .filter(|letter| is_of_a_word(*letter))
        .collect()
}

fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for letter in without_invisible(text).nfkd() {
        if is_accent(letter) || is_apostrophe(letter) {
            continue;
        }
        if let Some(digit) = digit(letter) {
            plain.push(digit);
            continue;
        }
        for small in letter.to_lowercase().filter(|small| !is_accent(*small)) {
            match small {
                'ß' => plain.push_str("ss"),
                'æ' => plain.push_str("ae"),
                'œ' => plain.push_str("oe"),
                'ø' => plain.push('o'),
                'ł' => plain.push('l'),
                'đ' | 'ð' => plain.push('d'),
                'ı' => plain.push('i'),
                'þ' => plain.push_str("th"),
                other => plain.push(other),
            }
        }
    }
    plain
}

/// Marks above and below letters, and the vowel points of Arabic and Hebrew, which hardly anybody types. The vowel signs of
/// Indian scripts are letters, and stay.
fn is_accent(letter: char) -> bool {
    matches!(canonical_combining_class(letter), 10..=36 | 200..=240)
}

const fn is_apostrophe(letter: char) -> bool {
    matches!(
        letter,
        '\'' | '’' | '‘' | 'ʼ' | 'ʻ' | '`' | '´' | '′' | '＇' | '׳'
    )
}

fn is_of_a_word(letter: char) -> bool {
    letter.is_alphanumeric() || is_combining_mark(letter)
}

/// The phone numbers in a text, each as one dials it here.
pub(super) fn phones(text: &str) -> impl Iterator<Item = String> {
    within_the_country(text).filter(|number| number.len() >= PHONE)
}

/// The e-mail addresses in a text.
pub(super) fn emails(text: &str) -> impl Iterator<Item = String> {
    let marks: &[char] = &['<', '>', '(', ')', ',', ';', ':', '"', '.', '!', '?'];
    text.split_whitespace()
        .map(move |word| crate::email::cleaned(word.trim_matches(marks)).to_lowercase())
        .filter(|word| {
            let parts = word.split_once('@');
            parts.is_some_and(|(user, domain)| !user.is_empty() && domain.contains('.'))
        })
}

/// The postcodes in a text, in lower case without a space.
pub(super) fn postcodes(text: &str) -> Vec<String> {
    let words = words(text);
    let pairs = words.windows(2).map(<[String]>::concat);
    let mut found: Vec<String> = pairs
        .filter(|pair| pair.len() <= 7)
        .chain(words.iter().cloned())
        .filter(|word| is_postcode(word))
        .collect();
    found.dedup();
    found
}

/// Whether it is a postcode, such as `we12ab` or `ec1a1bb`.
pub(super) fn is_postcode(word: &str) -> bool {
    let bytes = word.as_bytes();
    if !(5..=7).contains(&bytes.len()) || !word.is_ascii() {
        return false;
    }
    let (area, last) = bytes.split_at(bytes.len() - 3);
    let letters = area
        .iter()
        .take_while(|byte| byte.is_ascii_alphabetic())
        .count();
    let district = &area[letters..];
    let is_area = (1..=2).contains(&letters)
        && (1..=2).contains(&district.len())
        && district[0].is_ascii_digit();
    is_area && last[0].is_ascii_digit() && last[1..].iter().all(u8::is_ascii_alphabetic)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_the_same_however_they_are_written() {
        for (written, meant) in [
            ("Siobhán O’Brien", "siobhan obrien"),
            ("SIOBHA\u{301}N O'BRIEN", "siobhan obrien"),
            ("Smith-Jones", "smith jones"),
            ("Łukasz Groß, Sørensen", "lukasz gross sorensen"),
            ("İpek", "ipek"),
            ("ＷＥ１", "we1"),
            ("  Purple\n\u{200b}Otter 🦦 ", "purple otter"),
            ("flat ١٢", "flat 12"),
            ("مُحَمَّد", "محمد"),
            ("दीपिका", "दीपिका"),
            ("小明", "小明"),
            ("Олена Коваль", "олена коваль"),
            ("...", ""),
        ] {
            assert_eq!(words(written).join(" "), meant, "{written}");
        }
    }

    #[test]
    fn a_phone_number_is_the_same_in_every_spelling() {
        for written in [
            "07700 900123",
            "+44 7700 900 123",
            "0044 (0)7700-900123",
            "٠٧٧٠٠٩٠٠١٢٣",
            "mum: 07700.900.123, after 4",
        ] {
            assert_eq!(
                phones(written).collect::<Vec<_>>(),
                ["07700900123"],
                "{written}"
            );
        }
        assert_eq!(phones("12 Mill Lane").count(), 0);
    }

    #[test]
    fn addresses_and_postcodes_are_found_in_what_stands_around_them() {
        let found: Vec<String> = emails("write to <Nair@Example.Test>, please").collect();
        assert_eq!(found, ["nair@example.test"]);
        for (written, meant) in [
            ("12 Mill Lane, Westmere WE1 2AB", "we12ab"),
            ("we12ab", "we12ab"),
            ("EC1A 1BB", "ec1a1bb"),
            ("M1 1AE", "m11ae"),
        ] {
            assert_eq!(postcodes(written), [meant], "{written}");
        }
        assert!(postcodes("room 12 at 4pm").is_empty());
    }
}
