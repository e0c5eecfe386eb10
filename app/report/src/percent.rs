//! Percentages, exactly: whole numbers only, so that what is printed is what is true (R10.1, R10.2).

use super::counting::{Decimals, PercentRule, Rounding};

/// The share that `value` is of `of`, as it is printed, without the sign; none when there is nothing to be a share of, or
/// when it would be no share.
#[must_use]
pub fn share(value: i64, of: i64, rule: &PercentRule) -> Option<String> {
    let is_possible = of > 0 && value >= 0;
    is_possible.then(|| written(scaled(value.into(), of.into(), rule), rule))
}

/// By how much a figure rose or fell since the year before, with its sign; none when there was nothing before.
#[must_use]
pub fn change(now: i64, before: i64, rule: &PercentRule) -> Option<String> {
    if before <= 0 {
        return None;
    }
    let by = i128::from(now) - i128::from(before);
    // A fall is treated as a rise is: 18.68 % is cut to 18.6 whichever way it goes.
    let scaled = scaled(by.abs(), before.into(), rule);
    let sign = match (scaled, by < 0) {
        (0, _) => "",
        (_, true) => "-",
        (_, false) => "+",
    };
    Some(format!("{sign}{}", written(scaled, rule)))
}

/// A percentage as a council printed it, such as `61.6` or `61.6 %`, without its sign; none when it is none.
#[must_use]
pub fn printed(text: &str) -> Option<String> {
    let digits = text.trim().trim_end_matches('%').trim_end();
    let begins = digits.starts_with(|first: char| first.is_ascii_digit());
    let ends = digits.ends_with(|last: char| last.is_ascii_digit());
    (begins && ends && read(digits).is_some()).then(|| digits.to_owned())
}

/// What was printed, in millionths of the whole; none when it is no number. For checks.
#[must_use]
pub(super) fn read(printed: &str) -> Option<i64> {
    let (sign, digits) = match printed.strip_prefix('-') {
        Some(rest) => (-1, rest),
        None => (1, printed.strip_prefix('+').unwrap_or(printed)),
    };
    let (whole, part) = digits.split_once('.').unwrap_or((digits, ""));
    if part.len() > 4 || !part.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let whole: i64 = whole.parse().ok()?;
    let part: i64 = format!("{part:0<4}").parse().ok()?;
    Some(sign * (whole * 10_000 + part))
}

/// How far what is printed may lie from what is true, in millionths of the whole.
#[must_use]
pub(super) const fn tolerance(rule: &PercentRule) -> i64 {
    let step = 10_000 / steps(rule.decimals);
    match rule.mode {
        Rounding::HalfUp => step / 2,
        Rounding::Truncate => step,
    }
}

/// In so many steps a percent is divided.
const fn steps(decimals: Decimals) -> i64 {
    match decimals {
        Decimals::None => 1,
        Decimals::Half => 2,
        Decimals::One => 10,
        Decimals::Two => 100,
    }
}

/// The share in steps, rounded or cut.
fn scaled(value: i128, of: i128, rule: &PercentRule) -> i128 {
    let exact = value * 100 * i128::from(steps(rule.decimals));
    match rule.mode {
        Rounding::HalfUp => (2 * exact + of) / (2 * of),
        Rounding::Truncate => exact / of,
    }
}

fn written(scaled: i128, rule: &PercentRule) -> String {
    let steps = i128::from(steps(rule.decimals));
    let (whole, rest) = (scaled / steps, scaled % steps);
    let exact = match rule.decimals {
        Decimals::None => return whole.to_string(),
        Decimals::Half => format!("{whole}.{}", rest * 5),
        Decimals::One => format!("{whole}.{rest}"),
        Decimals::Two => format!("{whole}.{rest:02}"),
    };
    if rule.trailing_zero {
        exact
    } else {
        exact.trim_end_matches('0').trim_end_matches('.').to_owned()
    }
}
