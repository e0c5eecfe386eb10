//! The portal's own fonts, as `public/fonts` has them for browsers.

use std::sync::LazyLock;

use typst::foundations::Bytes;
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;

macro_rules! woff {
    ($name:literal) => {
        include_bytes!(concat!("../../../public/fonts/", $name, ".woff2")).as_slice()
    };
}

/// The letters of English first; the others are taken where these have none.
const FILES: [&[u8]; 9] = [
    woff!("atkinson-hyperlegible-regular"),
    woff!("atkinson-hyperlegible-bold"),
    woff!("atkinson-hyperlegible-regular-ext"),
    woff!("atkinson-hyperlegible-bold-ext"),
    woff!("noto-sans-cyrillic"),
    woff!("noto-sans-cyrillic-bold"),
    woff!("noto-sans-arabic"),
    woff!("noto-sans-bengali"),
    woff!("noto-sans-ethiopic"),
];

/// Every font, unpacked once.
pub(super) static FONTS: LazyLock<Vec<Font>> = LazyLock::new(|| {
    let unpacked = FILES
        .iter()
        .filter_map(|file| wuff::decompress_woff2(file).ok());
    unpacked
        .filter_map(|font| Font::new(Bytes::new(font), 0))
        .collect()
});

/// What the typesetter knows of each.
pub(super) static BOOK: LazyLock<LazyHash<FontBook>> =
    LazyLock::new(|| LazyHash::new(FontBook::from_fonts(FONTS.iter())));

/// Whether a PDF can show this letter: a font of ours has it.
#[must_use]
pub fn has_letter(letter: char) -> bool {
    let mut fonts = FONTS.iter();
    letter.is_whitespace() || fonts.any(|font| font.info().coverage.contains(u32::from(letter)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_font_is_unpacked_and_has_the_letters_and_figures_of_a_report() {
        assert_eq!(FONTS.len(), FILES.len());
        for letter in "Aa0123456789£%–−’“”·•ŁłĄąЖжعবሀ".chars() {
            assert!(has_letter(letter), "{letter}");
        }
        assert!(!has_letter('\u{4e2d}') && !has_letter('\u{1f600}'));
    }
}
