//! Codes that an authenticator app and the portal work out from a secret and the time (RFC 6238: HMAC-SHA-1, six digits, a new
//! one every 30 seconds, as every app knows them), and recovery codes.

use anyhow::{Result, anyhow};
use chrono::{DateTime, Utc};
use data_encoding::BASE32_NOPAD;
use hmac::{Hmac, KeyInit, Mac};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use qrcode::{Color, EcLevel, QrCode};
use sha1::Sha1;
use zeroize::Zeroizing;

use crate::auth::password::random_letters;

const STEP_SECONDS: i64 = 30;
const DIGITS: usize = 6;
/// RFC 4226 asks for 160 bits.
const SECRET_BYTES: usize = 20;
/// How many recovery codes somebody gets.
pub const RECOVERY_CODES: usize = 10;
/// So many letters of 27 are over 112 bits.
const RECOVERY_LETTERS: usize = 24;

/// A new secret, in base 32.
///
/// # Errors
/// When the system has no random bytes.
pub fn new_secret() -> Result<Zeroizing<String>> {
    let mut bytes = Zeroizing::new([0; SECRET_BYTES]);
    getrandom::fill(&mut *bytes)
        .map_err(|cause| anyhow!("the system has no random bytes: {cause}"))?;
    Ok(Zeroizing::new(BASE32_NOPAD.encode(&*bytes)))
}

/// New recovery codes, in groups of six letters.
///
/// # Errors
/// When the system has no random bytes.
pub fn new_recovery_codes() -> Result<Vec<String>> {
    (0..RECOVERY_CODES)
        .map(|_| random_letters(RECOVERY_LETTERS, 6))
        .collect()
}

/// The digits of a code of an app, however they were spaced; none when it is something else.
#[must_use]
pub fn digits(typed: &str) -> Option<String> {
    let typed: String = typed
        .chars()
        .filter(|letter| !letter.is_whitespace())
        .collect();
    let is_code = typed.len() == DIGITS && typed.bytes().all(|byte| byte.is_ascii_digit());
    is_code.then_some(typed)
}

/// The step of time of which this is the code: this one, or the one before or after it, for clocks that differ and for slow
/// fingers. None when it is the code of none of them.
#[must_use]
pub fn step_of(secret: &str, code: &str, now: DateTime<Utc>) -> Option<i64> {
    let step = now.timestamp().div_euclid(STEP_SECONDS);
    [step, step - 1, step + 1]
        .into_iter()
        .find(|step| code_of(secret, *step).is_some_and(|is| is_same(&is, code)))
}

/// The code of a step of time; none when the secret is not in base 32.
#[must_use]
pub fn code_of(secret: &str, step: i64) -> Option<String> {
    let key = Zeroizing::new(BASE32_NOPAD.decode(secret.as_bytes()).ok()?);
    let mut mac = Hmac::<Sha1>::new_from_slice(&key).ok()?;
    mac.update(&step.to_be_bytes());
    let hash: [u8; 20] = mac.finalize().into_bytes().into();
    // RFC 4226, 5.3: the last four bits say where the number begins.
    let at = usize::from(hash[19] & 0x0f);
    let number = u32::from_be_bytes([hash[at], hash[at + 1], hash[at + 2], hash[at + 3]]);
    Some(format!("{:06}", (number & 0x7fff_ffff) % 1_000_000))
}

/// What an app reads from a QR code.
#[must_use]
pub fn address(secret: &str, council: &str, email: &str) -> Zeroizing<String> {
    let encode = |text: &str| utf8_percent_encode(text, NON_ALPHANUMERIC).to_string();
    let (council, email) = (encode(council), encode(email));
    Zeroizing::new(format!(
        "otpauth://totp/{council}:{email}?secret={secret}&issuer={council}"
    ))
}

/// How many squares a side has, and the dark squares as a path of SVG, row by row.
///
/// # Errors
/// When the text is too long for a QR code.
pub fn drawn(text: &str) -> Result<(usize, String)> {
    let code = QrCode::with_error_correction_level(text, EcLevel::M)
        .map_err(|cause| anyhow!("a QR code cannot hold this: {cause}"))?;
    let side = code.width();
    let dark = code.to_colors().into_iter().enumerate();
    let dark = dark.filter(|(_, colour)| *colour == Color::Dark);
    let path = dark.map(|(at, _)| format!("M{} {}h1v1h-1z", at % side, at / side));
    Ok((side, path.collect()))
}

/// In a time that does not tell how much of it is the same.
fn is_same(one: &str, other: &str) -> bool {
    let differ = one
        .bytes()
        .zip(other.bytes())
        .fold(0, |differ, (one, other)| differ | (one ^ other));
    one.len() == other.len() && differ == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: i64) -> DateTime<Utc> {
        DateTime::from_timestamp(seconds, 0).unwrap()
    }

    #[test]
    fn codes_are_those_of_rfc_6238() {
        let secret = BASE32_NOPAD.encode(b"12345678901234567890");
        // Appendix B, the last six digits of its eight.
        for (seconds, code) in [
            (59, "287082"),
            (1_111_111_109, "081804"),
            (1_111_111_111, "050471"),
            (1_234_567_890, "005924"),
            (2_000_000_000, "279037"),
            (20_000_000_000, "353130"),
        ] {
            assert_eq!(code_of(&secret, seconds / 30).as_deref(), Some(code));
            assert_eq!(step_of(&secret, code, at(seconds)), Some(seconds / 30));
        }
    }

    #[test]
    fn a_code_works_half_a_minute_early_and_late_and_no_longer() {
        let secret = new_secret().unwrap();
        let code = code_of(&secret, 1_000).unwrap();
        for (seconds, is_one) in [
            (29_969, false),
            (29_970, true),
            (30_000, true),
            (30_059, true),
            (30_060, false),
        ] {
            let found = step_of(&secret, &code, at(seconds));
            assert_eq!(found == Some(1_000), is_one, "{seconds}");
        }
    }

    #[test]
    fn six_digits_are_a_code_however_they_are_spaced() {
        assert_eq!(digits(" 123 456 ").as_deref(), Some("123456"));
        for other in ["", "12345", "1234567", "12345a", "１２３４５６"] {
            assert_eq!(digits(other), None, "{other}");
        }
    }

    #[test]
    fn recovery_codes_are_ten_that_differ() {
        let codes = new_recovery_codes().unwrap();
        let different: std::collections::BTreeSet<_> = codes.iter().collect();
        assert_eq!((codes.len(), different.len()), (10, 10));
        assert!(
            codes
                .iter()
                .all(|code| code.len() == 27 && digits(code).is_none())
        );
    }

    #[test]
    fn the_address_names_the_council_and_the_account_and_is_drawn_in_squares() {
        let address = address("GEZDGNBV", "Westmere Council", "sam@westmere.example");
        assert_eq!(
            *address,
            "otpauth://totp/Westmere%20Council:sam%40westmere%2Eexample?secret=GEZDGNBV&issuer=Westmere%20Council"
        );
        let (side, path) = drawn(&address).unwrap();
        assert!(side > 20 && path.starts_with("M0 0h1v1h-1z"), "{path}");
    }
}
