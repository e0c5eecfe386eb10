//! The public reference of a representation, such as `H4KQ-7M2X`.

use std::{fmt, str::FromStr};

/// Letters and digits that cannot be taken for one another, and no vowels, so that no word can appear.
const ALPHABET: &[u8; 27] = b"2345679BCDFGHJKMNPQRSTVWXYZ";
const LENGTH: usize = 8;

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

    /// Takes the reference as people type it: any case, with or without the dash and spaces.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        if text.len() > 40 {
            return Err(NotAReference);
        }
        let letters: Vec<u8> = text
            .bytes()
            .filter(|byte| !matches!(byte, b'-' | b' '))
            .map(|byte| byte.to_ascii_uppercase())
            .collect();
        let known =
            letters.len() == LENGTH && letters.iter().all(|letter| ALPHABET.contains(letter));
        if !known || check_character(&letters[..LENGTH - 1]) != letters[LENGTH - 1] {
            return Err(NotAReference);
        }
        Ok(Self(letters.into_iter().map(char::from).collect()))
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
        ] {
            assert_eq!(typed.parse(), Ok(reference.clone()), "{typed}");
        }
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
