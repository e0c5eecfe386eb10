//! A council's own colours: checked for contrast, and served as a stylesheet of custom properties.

use std::collections::BTreeMap;
use std::fmt::Write;

use anyhow::{Result, bail};
use sha2::{Digest, Sha256};

/// The least contrast of text with what is behind it (WCAG 1.4.3).
const CONTRAST: f64 = 4.5;

/// What the brand colour is drawn upon, light and dark: `--app-paper`, `--app-card`, `--app-sand`, and `--app-sky-soft`,
/// `--app-sun-soft`, `--app-coral-soft`, `--app-leaf-soft` of `style/_settings.scss`.
const LIGHT: [&str; 7] = [
    "#fffdf8", "#ffffff", "#f8f2e6", "#e2f2f3", "#fff1cd", "#fdecee", "#e3f3e8",
];
const DARK: [&str; 7] = [
    "#16151f", "#22202e", "#262432", "#15323a", "#43321b", "#3d1c25", "#173222",
];

/// The stylesheet of a council.
#[derive(Debug, Clone)]
pub struct Colours {
    /// The text of the stylesheet; empty of rules when the council has no colours of its own.
    pub css: String,
    /// Changes whenever the stylesheet does.
    pub version: String,
}

/// A colour as the eye sees it.
#[derive(Debug, Clone, Copy)]
struct Colour([u8; 3]);

impl Colours {
    /// The stylesheet of the `[colours]` of a profile: `brand` and `brand_ink` (words on it), `brand_dark` and
    /// `brand_dark_ink` for dark screens.
    ///
    /// # Errors
    /// One sentence naming a colour that is not known, not a colour, or too hard to read.
    pub fn of(colours: &BTreeMap<String, String>) -> Result<Self> {
        if let Some(name) = colours.keys().find(|name| {
            !["brand", "brand_ink", "brand_dark", "brand_dark_ink"].contains(&name.as_str())
        }) {
            bail!(
                "`colours.{name}` is not known: use brand, brand_ink, brand_dark and brand_dark_ink."
            );
        }
        let mut css = String::from("/* The council's own colours. */\n");
        if let Some(rule) = rule(colours, "brand", "brand_ink", &LIGHT)? {
            let _ = writeln!(css, ":root {{{rule}}}");
        }
        // Dark screens have Heard's own colours unless the council chose some for them.
        match rule(colours, "brand_dark", "brand_dark_ink", &DARK)? {
            Some(rule) => {
                let _ = writeln!(
                    css,
                    "@media screen and (prefers-color-scheme: dark) {{ :root {{{rule}}} }}"
                );
            }
            None if colours.contains_key("brand") => {
                let own = "--app-brand: #8bd8e2; --app-brand-ink: #0c1d22;";
                let _ = writeln!(
                    css,
                    "@media screen and (prefers-color-scheme: dark) {{ :root {{ {own} }} }}"
                );
            }
            None => {}
        }
        let digest = Sha256::digest(css.as_bytes());
        let version = digest[..6]
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect();
        Ok(Self { css, version })
    }
}

fn rule(
    colours: &BTreeMap<String, String>,
    name: &str,
    ink_name: &str,
    behind: &[&str],
) -> Result<Option<String>> {
    let Some(text) = colours.get(name) else {
        if colours.contains_key(ink_name) {
            bail!("`colours.{ink_name}` stands without `colours.{name}`: write both.");
        }
        return Ok(None);
    };
    let brand = parse(name, text)?;
    for other in behind {
        let contrast = brand.contrast(parse(name, other)?);
        if contrast < CONTRAST {
            let way = if behind == LIGHT { "darker" } else { "lighter" };
            bail!(
                "`colours.{name}` is `{text}`, whose contrast with {other} is {contrast:.1} and must be {CONTRAST}: \
                 choose a {way} one."
            );
        }
    }
    let ink = match colours.get(ink_name) {
        Some(ink) => parse(ink_name, ink)?,
        None => [Colour([255; 3]), Colour([0x0c, 0x1d, 0x22])]
            .into_iter()
            .max_by(|a, b| brand.contrast(*a).total_cmp(&brand.contrast(*b)))
            .expect("there are two"),
    };
    if brand.contrast(ink) < CONTRAST {
        bail!(
            "`colours.{ink_name}` on `colours.{name}` has a contrast of {:.1} and must have {CONTRAST}: choose others.",
            brand.contrast(ink)
        );
    }
    Ok(Some(format!(
        " --app-brand: {}; --app-brand-ink: {}; ",
        brand.css(),
        ink.css()
    )))
}

fn parse(name: &str, text: &str) -> Result<Colour> {
    let digits = text
        .strip_prefix('#')
        .filter(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit()));
    let long = match digits {
        Some(digits) if digits.len() == 6 => digits.to_owned(),
        Some(digits) if digits.len() == 3 => {
            digits.chars().flat_map(|digit| [digit, digit]).collect()
        }
        _ => bail!("`colours.{name}` is `{text}`, which is not a colour: write one like #0b5563."),
    };
    let part = |place: usize| u8::from_str_radix(&long[place..place + 2], 16).unwrap_or_default();
    Ok(Colour([part(0), part(2), part(4)]))
}

impl Colour {
    fn css(self) -> String {
        let [red, green, blue] = self.0;
        format!("#{red:02x}{green:02x}{blue:02x}")
    }

    /// The contrast ratio of WCAG 2, from 1 to 21.
    fn contrast(self, other: Self) -> f64 {
        let (a, b) = (self.luminance(), other.luminance());
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    fn luminance(self) -> f64 {
        let linear = |part: u8| {
            let part = f64::from(part) / 255.0;
            if part <= 0.040_45 {
                part / 12.92
            } else {
                ((part + 0.055) / 1.055).powf(2.4)
            }
        };
        let [red, green, blue] = self.0.map(linear);
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(colours: &[(&str, &str)]) -> Result<Colours> {
        Colours::of(
            &colours
                .iter()
                .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
                .collect(),
        )
    }

    #[test]
    fn black_on_white_has_the_greatest_contrast() {
        assert!((Colour([0; 3]).contrast(Colour([255; 3])) - 21.0).abs() < 0.01);
    }

    #[test]
    fn a_colour_that_is_hard_to_read_is_refused() {
        for colours in [
            &[("brand", "#8bd8e2")][..],
            &[("brand", "#0b5563"), ("brand_ink", "#000")],
            &[("brand_dark", "#0b5563")],
            &[("brand_ink", "#000")],
            &[("accent", "#000")],
            &[("brand", "red; } body { display: none")],
        ] {
            let sentence = of(colours).unwrap_err().to_string();
            assert!(sentence.contains("colours."), "{sentence}");
        }
    }

    #[test]
    fn colours_that_can_be_read_become_custom_properties_under_a_new_address() {
        let own = of(&[("brand", "#0B5563"), ("brand_dark", "#8fd3de")]).unwrap();
        assert!(
            own.css
                .contains(":root { --app-brand: #0b5563; --app-brand-ink: #ffffff; }"),
            "{}",
            own.css
        );
        assert!(
            own.css
                .contains("--app-brand: #8fd3de; --app-brand-ink: #0c1d22;"),
            "{}",
            own.css
        );
        assert_ne!(own.version, of(&[]).unwrap().version);
    }

    #[test]
    fn the_colours_behind_are_those_of_the_stylesheet() {
        let settings = include_str!("../../../style/_settings.scss");
        let (light, dark) = settings
            .split_once("prefers-color-scheme: dark) {\n  :root")
            .unwrap();
        for (sheet, expected) in [(light, LIGHT), (dark, DARK)] {
            let names = [
                "paper",
                "card",
                "sand",
                "sky-soft",
                "sun-soft",
                "coral-soft",
                "leaf-soft",
            ];
            for (name, colour) in names.iter().zip(expected) {
                let value = sheet
                    .split(&format!("--app-{name}: "))
                    .nth(1)
                    .unwrap()
                    .split(';')
                    .next()
                    .unwrap();
                assert_eq!(parse("x", value).unwrap().css(), colour, "{name}");
            }
        }
    }
}
