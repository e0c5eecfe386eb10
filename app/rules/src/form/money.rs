//! Amounts and numbers as councils write them, exact or refused: a comma stands between thousands and nowhere else, since who
//! writes `12,50` means twelve pounds and fifty pence.

/// Reads an amount in pounds, such as `250`, `1,200.50` or `£1200.50`; as pence.
#[must_use]
pub fn pence(text: &str) -> Option<u64> {
    let text = text.trim().trim_start_matches('£').trim_start();
    let (pounds, pennies) = match text.split_once('.') {
        Some((pounds, pennies)) => (pounds, pennies),
        None => (text, "00"),
    };
    if pennies.len() != 2 || !is_digits(pennies) {
        return None;
    }
    let pounds = whole(pounds)?;
    pounds.checked_mul(100)?.checked_add(pennies.parse().ok()?)
}

/// Reads a whole number, also with commas or spaces between thousands: `33148`, `33,148` and `33 148`.
#[must_use]
pub fn whole(text: &str) -> Option<u64> {
    let text = text.trim();
    let between = text.chars().find(|character| BETWEEN.contains(character));
    let mut groups = text.split(|character| Some(character) == between);
    let first = groups.next()?;
    let right = is_digits(first)
        && (between.is_none() || first.len() <= 3)
        && groups.all(|group| group.len() == 3 && is_digits(group));
    if !right || text.chars().count() > 15 {
        return None;
    }
    text.replace(BETWEEN, "").parse().ok()
}

/// What may stand between thousands: a comma, or a space of any kind.
const BETWEEN: [char; 4] = [',', ' ', '\u{a0}', '\u{202f}'];

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_amount_is_exact_or_refused() {
        for (text, read) in [
            ("250", Some(25_000)),
            ("250.00", Some(25_000)),
            ("£1,200.50", Some(120_050)),
            ("0.07", Some(7)),
            ("1.5", None),
            ("12,50", None),
            ("1,2500", None),
            ("1,250,", None),
            ("1.250,00", None),
            ("١٢", None),
            ("12,00", None),
            ("1,20", None),
            ("-5", None),
            ("=1+1", None),
            ("1e3", None),
            ("", None),
            (".50", None),
            ("99999999999999999999", None),
        ] {
            assert_eq!(pence(text), read, "{text}");
        }
        for (text, read) in [
            ("1,234", Some(1_234)),
            ("33 148", Some(33_148)),
            ("1\u{a0}234\u{a0}567", Some(1_234_567)),
            ("12,5", None),
            ("1,234 567", None),
            ("1, 234", None),
        ] {
            assert_eq!(whole(text), read, "{text}");
        }
        assert_eq!(whole("12.0"), None);
    }
}
