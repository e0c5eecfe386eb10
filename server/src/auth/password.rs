//! Passwords: argon2id with 19 MiB, two passes, one lane; off the async threads and a few at a time.

use std::sync::Arc;

use anyhow::{Context, Result, anyhow};
use argon2::password_hash::{PasswordHasher, PasswordVerifier};
use argon2::{Algorithm, Argon2, Params, Version};
use tokio::sync::Semaphore;

/// Longer ones are refused before they cost anything.
const LONGEST: usize = 1_000;
/// The shortest that `heard staff` takes, in characters.
pub const SHORTEST: usize = 12;
/// How many are worked on at once; each takes 19 MiB.
const AT_ONCE: usize = 2;

/// Hashes and checks passwords.
pub struct Passwords {
    turn: Arc<Semaphore>,
    /// The hash of a password that nobody has, so that an unknown account takes as long as a known one.
    nobodys: String,
}

impl Passwords {
    /// A fresh checker.
    ///
    /// # Errors
    /// When the system has no random bytes.
    pub fn new() -> Result<Self> {
        Ok(Self {
            turn: Arc::new(Semaphore::new(AT_ONCE)),
            nobodys: hash(&made_up()?)?,
        })
    }

    /// Whether the password is that of the hash. Without a hash it never is, and takes as long to say so.
    ///
    /// # Errors
    /// When the stored hash is damaged or the work could not be done.
    pub async fn is_right(&self, password: String, stored: Option<String>) -> Result<bool> {
        let _turn = self
            .turn
            .acquire()
            .await
            .context("passwords are checked as long as the portal runs")?;
        let known = stored.is_some();
        let stored = stored.unwrap_or_else(|| self.nobodys.clone());
        let matches = tokio::task::spawn_blocking(move || verify(&password, &stored)).await??;
        Ok(known && matches)
    }
}

/// The hash of a password, as it is stored.
///
/// # Errors
/// When the system has no random bytes.
pub fn hash(password: &str) -> Result<String> {
    let hash = hasher()?
        .hash_password(password.as_bytes())
        .map_err(|cause| anyhow!("cannot hash a password: {cause}"))?;
    Ok(hash.to_string())
}

/// A random password of 20 characters in groups of five, none of which can be taken for another: over 90 bits.
///
/// # Errors
/// When the system has no random bytes.
pub fn made_up() -> Result<String> {
    const LETTERS: &[u8; 27] = b"23456789bcdfghjkmnpqrstvwxz";
    let mut password = String::new();
    let mut count = 0;
    while count < 20 {
        let mut byte = [0];
        getrandom::fill(&mut byte)
            .map_err(|cause| anyhow!("the system has no random bytes: {cause}"))?;
        // Bytes that would favour some letters are passed over.
        if byte[0] >= u8::MAX - u8::MAX % 27 {
            continue;
        }
        if count > 0 && count % 5 == 0 {
            password.push('-');
        }
        password.push(char::from(LETTERS[usize::from(byte[0] % 27)]));
        count += 1;
    }
    Ok(password)
}

fn verify(password: &str, stored: &str) -> Result<bool> {
    if password.len() > LONGEST {
        return Ok(false);
    }
    use argon2::password_hash::Error;
    match hasher()?.verify_password(password.as_bytes(), stored) {
        Ok(()) => Ok(true),
        Err(Error::PasswordInvalid) => Ok(false),
        Err(cause) => Err(anyhow!("a stored password hash cannot be read: {cause}")),
    }
}

fn hasher() -> Result<Argon2<'static>> {
    let params = Params::new(19 * 1024, 2, 1, None)
        .map_err(|cause| anyhow!("argon2 refuses its settings: {cause}"))?;
    Ok(Argon2::new(Algorithm::Argon2id, Version::V0x13, params))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hash_says_how_it_was_made_and_never_the_password() {
        let hash = hash("purple otter on a bicycle").unwrap();
        assert!(
            hash.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"),
            "{hash}"
        );
        assert!(!hash.contains("otter"));
    }

    #[tokio::test]
    async fn only_the_right_password_is_right_and_nobody_has_none() {
        let passwords = Passwords::new().unwrap();
        let stored = hash("purple otter on a bicycle").unwrap();
        assert!(
            passwords
                .is_right("purple otter on a bicycle".to_owned(), Some(stored.clone()))
                .await
                .unwrap()
        );
        assert!(
            !passwords
                .is_right("purple otter".to_owned(), Some(stored.clone()))
                .await
                .unwrap()
        );
        assert!(
            !passwords
                .is_right("a".repeat(5_000), Some(stored))
                .await
                .unwrap()
        );
        assert!(
            !passwords
                .is_right("purple otter".to_owned(), None)
                .await
                .unwrap()
        );
    }

    #[test]
    fn made_up_passwords_are_long_and_differ() {
        let (one, other) = (made_up().unwrap(), made_up().unwrap());
        assert_eq!(one.len(), 23);
        assert_ne!(one, other);
    }
}
