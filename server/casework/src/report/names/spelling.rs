//! One spelling for all ways in which a name is written.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// A word in small letters, without accents, apostrophes and hyphens: `Siân O’Neill-Brown` and `SIAN ONEILL BROWN` are alike,
/// word by word, as far as a hyphen does not divide them.
pub(super) fn plain(word: &str) -> String {
    let letters = word.nfkd().filter(|letter| !is_combining_mark(*letter));
    letters
        .flat_map(char::to_lowercase)
        .filter_map(|letter| match letter {
            'ł' => Some('l'),
            'ø' => Some('o'),
            'đ' | 'ð' => Some('d'),
            'ı' => Some('i'),
            letter if letter.is_alphanumeric() => Some(letter),
            _ => None,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn a_name_has_one_spelling() {
        for (written, spelled) in [
            ("Siân", "sian"),
            ("Sia\u{302}n", "sian"),
            ("O’Neill", "oneill"),
            ("O'Neill", "oneill"),
            ("WÓJCIK", "wojcik"),
            ("Łukasz", "lukasz"),
            ("Nguyễn", "nguyen"),
        ] {
            assert_eq!(plain(written), spelled, "{written}");
        }
    }
}
