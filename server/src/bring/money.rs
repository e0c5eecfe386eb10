//! Amounts and numbers as councils write them.

/// Reads an amount in pounds, such as `250`, `1,200.50` or `£1200.50`; as pence.
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

/// Reads a whole number, also with commas between thousands.
pub fn whole(text: &str) -> Option<u64> {
    let text = text.trim();
    let mut groups = text.split(',');
    let first = groups.next()?;
    let grouped = text.contains(',');
    let right = is_digits(first)
        && (!grouped || first.len() <= 3)
        && groups.all(|group| group.len() == 3 && is_digits(group));
    if !right || text.len() > 15 {
        return None;
    }
    text.replace(',', "").parse().ok()
}

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
        assert_eq!(whole("1,234"), Some(1234));
        assert_eq!(whole("12.0"), None);
    }
}
