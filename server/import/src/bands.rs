//! Bands of working days as councils print them. A spreadsheet takes `11-20` for a date, so bands in words are read too.

/// What the report calls the bands: `0-10`, `11-20`, `over-20`.
pub(super) fn names(lasts: &[u32]) -> Vec<String> {
    let firsts = std::iter::once(0).chain(lasts.iter().map(|last| last + 1));
    let bands = firsts
        .zip(lasts)
        .map(|(first, last)| format!("{first}-{last}"));
    let over = lasts.last().map(|last| format!("over-{last}"));
    bands.chain(over).collect()
}

/// The band that these words mean: `11-20`, `11 to 20`, `11–20 working days`, `over 20`, `21 or more`.
pub(super) fn named(text: &str, lasts: &[u32]) -> Option<String> {
    let (first, last) = read(text)?;
    let names = names(lasts);
    let last_of_all = lasts.last()?;
    let found = match last {
        None if first == last_of_all + 1 => names.len() - 1,
        None => return None,
        Some(last) => {
            let at = lasts.iter().position(|known| *known == last)?;
            let begins = at.checked_sub(1).map_or(0, |before| lasts[before] + 1);
            (begins == first).then_some(at)?
        }
    };
    names.into_iter().nth(found)
}

/// Its first day and its last; the last band has none.
fn read(text: &str) -> Option<(u32, Option<u32>)> {
    let text = text.trim().to_lowercase();
    let text = ["working days", "days", "wd"]
        .iter()
        .find_map(|unit| text.strip_suffix(unit))
        .unwrap_or(&text)
        .trim();
    let number = |digits: &str| -> Option<u32> {
        let digits = digits.trim_matches(|c: char| c.is_whitespace() || "-_".contains(c));
        let is_number = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
        is_number.then(|| digits.parse().ok()).flatten()
    };
    for over in ["over", "more than", ">"] {
        if let Some(rest) = text.strip_prefix(over) {
            return Some((number(rest)?.checked_add(1)?, None));
        }
    }
    for beyond in ["+", "or more", "and more", "or over", "and over"] {
        if let Some(rest) = text.strip_suffix(beyond) {
            return Some((number(rest)?, None));
        }
    }
    for within in ["up to", "within"] {
        if let Some(rest) = text.strip_prefix(within) {
            return Some((0, Some(number(rest)?)));
        }
    }
    let parts = text
        .split_once(" to ")
        .or_else(|| text.split_once(['-', '‐', '‑', '–', '—', '−', '_']));
    let (first, last) = parts?;
    Some((number(first)?, Some(number(last)?)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_band_is_known_in_words_and_with_any_dash() {
        let lasts = [10, 20];
        for (text, band) in [
            ("0-10", Some("0-10")),
            ("11-20", Some("11-20")),
            ("11 to 20", Some("11-20")),
            ("11 To 20 working days", Some("11-20")),
            ("11–20", Some("11-20")),
            ("11 — 20 days", Some("11-20")),
            ("11\u{2011}20", Some("11-20")),
            ("up to 10", Some("0-10")),
            ("over-20", Some("over-20")),
            ("Over 20 working days", Some("over-20")),
            ("more than 20", Some("over-20")),
            (">20", Some("over-20")),
            ("21 or more", Some("over-20")),
            ("21+", Some("over-20")),
            ("20+", None),
            ("over 10", None),
            ("1-10", None),
            ("0-20", None),
            ("11-30", None),
            ("1120", None),
            ("Nov-20", None),
            ("-", None),
            ("", None),
        ] {
            assert_eq!(named(text, &lasts).as_deref(), band, "{text}");
        }
        assert_eq!(named("over 20", &[]), None);
    }
}
