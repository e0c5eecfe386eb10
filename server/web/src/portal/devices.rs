//! Which browsers have signed in before, and to which account. What strangers try and fail does not count against them,
//! so that nobody can lock staff out by guessing. The mark opens nothing by itself.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

/// A computer on a reception desk is used by a few, each of whom may have two marks.
const MOST_ACCOUNTS: usize = 12;
/// Before the account, where a code of its second factor was shown too. The mark of a password alone is no such mark: whoever knows
/// the password would make as many as they like, each with tries of its own.
const PROVED: &str = "proved ";
const NAME: usize = 12;
const PROOF: usize = 16;

/// Makes marks and knows its own.
pub struct Devices {
    key: [u8; 32],
}

impl Devices {
    /// Marks that only this key makes.
    #[must_use]
    pub const fn new(key: [u8; 32]) -> Self {
        Self { key }
    }

    /// The mark in this cookie that was made for this account.
    #[must_use]
    pub fn known(&self, cookie: &str, account: &str) -> Option<String> {
        cookie
            .split('.')
            .take(MOST_ACCOUNTS)
            .find(|mark| self.is_for(mark, account))
            .map(str::to_owned)
    }

    /// The cookie after somebody signed in to this account: with its mark in front. Without random bytes it stays as it
    /// is.
    #[must_use]
    pub fn after(&self, cookie: &str, account: &str) -> String {
        let mark = self.known(cookie, account).or_else(|| self.make(account));
        let others = cookie
            .split('.')
            .filter(|other| Some(*other) != mark.as_deref() && other.len() < 64);
        let marks = mark.iter().map(String::as_str).chain(others);
        let marks: Vec<_> = marks
            .filter(|mark| !mark.is_empty())
            .take(MOST_ACCOUNTS)
            .collect();
        marks.join(".")
    }

    /// The mark in this cookie that was made when a code of this account's second factor was shown.
    #[must_use]
    pub fn proved(&self, cookie: &str, account: &str) -> Option<String> {
        self.known(cookie, &format!("{PROVED}{account}"))
    }

    /// The cookie after somebody showed a code of the second factor of this account.
    #[must_use]
    pub fn after_code(&self, cookie: &str, account: &str) -> String {
        self.after(cookie, &format!("{PROVED}{account}"))
    }

    fn make(&self, account: &str) -> Option<String> {
        let mut name = [0; NAME];
        getrandom::fill(&mut name).ok()?;
        let proof = self.proof(&name, account).finalize().into_bytes();
        let proof: [u8; 32] = proof.into();
        Some(URL_SAFE_NO_PAD.encode([&name[..], &proof[..PROOF]].concat()))
    }

    fn is_for(&self, mark: &str, account: &str) -> bool {
        let Ok(bytes) = URL_SAFE_NO_PAD.decode(mark) else {
            return false;
        };
        let Some((name, proof)) = bytes.split_at_checked(NAME) else {
            return false;
        };
        proof.len() == PROOF
            && self
                .proof(name, account)
                .verify_truncated_left(proof)
                .is_ok()
    }

    fn proof(&self, name: &[u8], account: &str) -> Hmac<Sha256> {
        let mut mac =
            Hmac::<Sha256>::new_from_slice(&self.key).expect("HMAC takes a key of any length");
        mac.update(name);
        mac.update(account.trim().to_lowercase().as_bytes());
        mac
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_is_known_for_its_account_and_no_other_and_cannot_be_made_up() {
        let devices = Devices::new([7; 32]);
        let cookie = devices.after("", "Sam@westmere.example");
        assert!(devices.known(&cookie, " sam@westmere.example").is_some());
        assert_eq!(devices.known(&cookie, "ada@westmere.example"), None);
        assert_eq!(
            Devices::new([8; 32]).known(&cookie, "sam@westmere.example"),
            None
        );
        for forged in ["", ".", "x", &cookie[1..], &"A".repeat(38), "☃"] {
            assert_eq!(devices.known(forged, "sam@westmere.example"), None);
        }
    }

    #[test]
    fn the_mark_of_a_password_is_none_of_a_code() {
        let devices = Devices::new([7; 32]);
        let cookie = devices.after("", "sam@westmere.example");
        assert_eq!(devices.proved(&cookie, "sam@westmere.example"), None);
        let cookie = devices.after_code(&cookie, "Sam@westmere.example");
        assert!(devices.proved(&cookie, "sam@westmere.example").is_some());
        assert!(devices.known(&cookie, "sam@westmere.example").is_some());
        assert_eq!(devices.proved(&cookie, "ada@westmere.example"), None);
    }

    #[test]
    fn a_computer_that_some_share_knows_all_of_them_and_stays_small() {
        let devices = Devices::new([7; 32]);
        let mut cookie = String::new();
        for account in ["a", "b", "c", "a", "b", "c"] {
            cookie = devices.after(&cookie, account);
        }
        assert_eq!(cookie.split('.').count(), 3);
        assert!(
            ["a", "b", "c"]
                .iter()
                .all(|account| devices.known(&cookie, account).is_some())
        );
        for account in 0..20 {
            cookie = devices.after(&cookie, &account.to_string());
        }
        assert_eq!(cookie.split('.').count(), MOST_ACCOUNTS);
        assert!(devices.known(&cookie, "19").is_some());
    }
}
