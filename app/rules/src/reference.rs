//! The public reference of a representation, such as `H4KQ-7M2X`.

use std::{fmt, str::FromStr};

/// Letters and digits that cannot be taken for one another, and no vowels, so that no word can appear.
const ALPHABET: &[u8; 27] = b"2345679BCDFGHJKMNPQRSTVWXYZ";
const LENGTH: usize = 8;
/// In bytes: what is longer was not typed as a reference, however many marks came with it.
const LONGEST: usize = 120;
/// The zeros of the digits in which a phone or a translated page may write: Arabic, Persian and Urdu, Devanagari, Bengali,
/// Gurmukhi, Gujarati, Odia, Tamil, Telugu, Kannada, Malayalam, Sinhala, Thai, Tibetan, Burmese, Khmer, wide.
const ZEROS: [char; 17] = [
    '\u{660}', '\u{6F0}', '\u{966}', '\u{9E6}', '\u{A66}', '\u{AE6}', '\u{B66}', '\u{BE6}',
    '\u{C66}', '\u{CE6}', '\u{D66}', '\u{DE6}', '\u{E50}', '\u{F20}', '\u{1040}', '\u{17E0}',
    '\u{FF10}',
];
/// Cyrillic and Greek capitals that look like letters of references, and the 8, which no reference has and a B looks like.
const LOOK_ALIKES: &[(char, u8)] = &[
    ('8', b'B'),
    ('В', b'B'),
    ('С', b'C'),
    ('Н', b'H'),
    ('К', b'K'),
    ('М', b'M'),
    ('Р', b'P'),
    ('Т', b'T'),
    ('Х', b'X'),
    ('У', b'Y'),
    ('Ј', b'J'),
    ('Ѕ', b'S'),
    ('Ԍ', b'G'),
    ('Ԛ', b'Q'),
    ('Ԝ', b'W'),
    ('Β', b'B'),
    ('Η', b'H'),
    ('Κ', b'K'),
    ('Μ', b'M'),
    ('Ν', b'N'),
    ('Ρ', b'P'),
    ('Τ', b'T'),
    ('Χ', b'X'),
    ('Υ', b'Y'),
    ('Ζ', b'Z'),
];

/// A reference that a person can read out over the phone: seven random characters and one check character.
///
/// It is not a secret: it opens nothing to somebody who is not signed in.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Reference(String);

/// The text is not a reference: it has the wrong length, a letter that references do not use, or a slip of the pen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("this is not a reference")]
pub struct NotAReference;

impl Reference {
    /// Makes a reference of random bytes. Bytes that would favour some letters are passed over, so give plenty.
    ///
    /// Returns `None` when fewer than seven of the bytes could be used; ask again with others.
    #[must_use]
    pub fn from_random(bytes: &[u8]) -> Option<Self> {
        let fair = u8::MAX - u8::MAX % 27;
        let letters: Vec<u8> = bytes
            .iter()
            .filter(|byte| **byte < fair)
            .map(|byte| ALPHABET[usize::from(byte % 27)])
            .take(LENGTH - 1)
            .collect();
        (letters.len() == LENGTH - 1).then(|| {
            let check = check_character(&letters);
            Self(
                letters
                    .iter()
                    .chain([&check])
                    .map(|letter| char::from(*letter))
                    .collect(),
            )
        })
    }

    /// The eight characters without the dash, as they are stored.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", &self.0[..4], &self.0[4..])
    }
}

impl FromStr for Reference {
    type Err = NotAReference;

    /// Takes the reference as people type, paste and translate it: in any case, with any dash, space or mark between and
    /// around, and in letters and digits of other scripts that are the same or look the same.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        if text.len() > LONGEST {
            return Err(NotAReference);
        }
        let letters: Option<Vec<u8>> = text
            .chars()
            .filter(|character| character.is_alphanumeric())
            .map(meant)
            .collect();
        let letters = letters.ok_or(NotAReference)?;
        let known =
            letters.len() == LENGTH && letters.iter().all(|letter| ALPHABET.contains(letter));
        if !known || check_character(&letters[..LENGTH - 1]) != letters[LENGTH - 1] {
            return Err(NotAReference);
        }
        Ok(Self(letters.into_iter().map(char::from).collect()))
    }
}

/// The letter of a reference that a typed character stands for; none when it stands for none.
fn meant(typed: char) -> Option<u8> {
    let capital = plain(typed).to_uppercase().next()?;
    let known = LOOK_ALIKES.iter().find(|(seen, _)| *seen == capital);
    known.map(|(_, letter)| *letter).or_else(|| {
        let letter = u8::try_from(capital).ok()?;
        ALPHABET.contains(&letter).then_some(letter)
    })
}

/// The ASCII digit or letter that a digit of another script, or a wide letter, is.
fn plain(typed: char) -> char {
    let value = |zero: &char| u32::from(typed).checked_sub(u32::from(*zero));
    let digit = ZEROS.iter().filter_map(value).find(|value| *value < 10);
    if let Some(digit) = digit.and_then(|digit| char::from_digit(digit, 10)) {
        return digit;
    }
    match typed {
        // The wide forms stand in the order of ASCII, so many places further on.
        '\u{FF21}'..='\u{FF5A}' => char::from_u32(u32::from(typed) - 0xFEE0).unwrap_or(typed),
        other => other,
    }
}

/// Weights 2, 4, 5, 7, 8, 10, 11 are prime to 27, so a wrong letter is always found; they differ between
/// neighbours, so nearly every swap is.
fn check_character(letters: &[u8]) -> u8 {
    const WEIGHTS: [usize; 7] = [2, 4, 5, 7, 8, 10, 11];
    let sum: usize = letters
        .iter()
        .zip(WEIGHTS)
        .map(|(letter, weight)| {
            weight
                * ALPHABET
                    .iter()
                    .position(|known| known == letter)
                    .unwrap_or_default()
        })
        .sum();
    ALPHABET[sum % 27]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reference_is_read_back_as_people_type_it() {
        let reference = Reference::from_random(&[0, 1, 2, 3, 4, 5, 6]).unwrap();
        let shown = reference.to_string();
        for typed in [
            shown.clone(),
            shown.to_lowercase(),
            shown.replace('-', ""),
            shown.replace('-', " "),
            // Word, phones and mail programs write other dashes, and a full stop at the end of the sentence (W7).
            shown.replace('-', "\u{2013}"),
            shown.replace('-', "\u{2011}"),
            shown.replace('-', "\u{2014}"),
            shown.replace('-', "\u{2212}"),
            shown.replace('-', "\u{AD}"),
            shown.replace('-', "_"),
            shown.replace('-', "/"),
            shown.replace('-', "\u{A0}\u{2013}\u{A0}"),
            format!("{shown}."),
            format!("#{shown}"),
            format!("\u{201C}{shown}\u{201D},"),
            format!("({shown})"),
            format!("\u{200B}{shown}\u{FEFF}"),
            format!("\u{202A}{shown}\u{202C}"),
            format!("\t{shown}\r\n"),
            shown.chars().map(|letter| format!("{letter} ")).collect(),
        ] {
            assert_eq!(typed.parse(), Ok(reference.clone()), "{typed:?}");
        }
    }

    #[test]
    fn digits_and_letters_of_other_scripts_are_read_as_what_they_are_or_look_like() {
        for (typed, meant) in [
            // A page that a browser translated (W13).
            ("HFY\u{666}\u{2013}FN\u{666}M", "HFY6-FN6M"),
            ("HFY\u{6F6}-FN\u{6F6}M", "HFY6-FN6M"),
            ("HFY\u{96C}-FN\u{AEC}M", "HFY6-FN6M"),
            ("\u{FF28}\u{FF46}\u{FF39}\u{FF16}\u{FF0D}FN6M", "HFY6-FN6M"),
            // A Cyrillic or a Greek keyboard.
            ("\u{41D}FY6-FN6\u{41C}", "HFY6-FN6M"),
            ("\u{43D}FY6-FN6\u{43C}", "HFY6-FN6M"),
            ("\u{397}F\u{3A5}6-F\u{39D}6\u{39C}", "HFY6-FN6M"),
        ] {
            assert_eq!(
                typed.parse::<Reference>().map(|read| read.to_string()),
                Ok(meant.to_owned()),
                "{typed:?}"
            );
        }
        let with_b = Reference::from_random(&[7, 1, 2, 3, 4, 5, 6]).unwrap();
        let typed = with_b.to_string().replace('B', "8");
        assert!(typed.contains('8'));
        assert_eq!(typed.parse(), Ok(with_b));
    }

    #[test]
    fn one_wrong_character_is_always_found() {
        let reference = Reference::from_random(&[9, 1, 26, 3, 14, 5, 20]).unwrap();
        for place in 0..LENGTH {
            for letter in ALPHABET.iter().map(|letter| char::from(*letter)) {
                let mut typed: Vec<char> = reference.as_str().chars().collect();
                if typed[place] != letter {
                    typed[place] = letter;
                    let typed: String = typed.into_iter().collect();
                    assert_eq!(typed.parse::<Reference>(), Err(NotAReference), "{typed}");
                }
            }
        }
    }

    #[test]
    fn what_is_no_reference_is_refused() {
        for typed in [
            "",
            "H4KQ",
            "H4KQ-7M2X-9",
            "AEIO-UAEI",
            "££££-££££",
            "%00",
            "....----",
            "\u{1D7D8}4KQ-7M2X",
            "\u{DF}4KQ-7M2X",
            &"4".repeat(5000),
        ] {
            assert_eq!(typed.parse::<Reference>(), Err(NotAReference), "{typed}");
        }
    }

    #[test]
    fn too_few_random_bytes_make_no_reference() {
        assert_eq!(Reference::from_random(&[255; 20]), None);
    }
}
