//! Passwords: argon2id with 19 MiB, two passes, one lane; off the async threads and a few at a time.

use std::sync::Arc;

use anyhow::{Context, Result, anyhow};
use argon2::password_hash::{PasswordHasher, PasswordVerifier};
use argon2::{Algorithm, Argon2, Params, Version};
use tokio::sync::Semaphore;
use unicode_normalization::UnicodeNormalization;

/// The longest that is taken, in bytes. Longer ones are refused before they cost anything.
pub const LONGEST: usize = 1_000;
/// The shortest that is taken, in characters.
pub const SHORTEST: usize = 12;
/// How many of one queue are worked on at once; each takes 19 MiB.
const AT_ONCE: usize = 2;
/// How many of one queue may wait.
const WAITING: usize = 32;

/// Hashes and checks passwords. Browsers that somebody signed in with before have a queue of their own, which strangers
/// cannot fill.
pub struct Passwords {
    known: Queue,
    strangers: Queue,
    /// The hash of a password that nobody has, so that an unknown account takes as long as a known one.
    nobodys: String,
}

struct Queue {
    room: Arc<Semaphore>,
    turn: Arc<Semaphore>,
}

/// Why a password was not looked at.
#[derive(Debug)]
pub enum NotChecked {
    /// Too many are waiting.
    TooMany,
    /// The stored hash is damaged, or the work could not be done.
    Failed(anyhow::Error),
}

impl Queue {
    fn new() -> Self {
        Self {
            room: Arc::new(Semaphore::new(AT_ONCE + WAITING)),
            turn: Arc::new(Semaphore::new(AT_ONCE)),
        }
    }
}

impl Passwords {
    /// A fresh checker.
    ///
    /// # Errors
    /// When the system has no random bytes.
    pub fn new() -> Result<Self> {
        Ok(Self {
            known: Queue::new(),
            strangers: Queue::new(),
            nobodys: hash(&made_up()?)?,
        })
    }

    /// The hash of a password that nobody has.
    #[must_use]
    pub fn nobodys(&self) -> &str {
        &self.nobodys
    }

    /// Whether the password is that of the hash. Without a hash it never is, and takes as long to say so.
    ///
    /// # Errors
    /// See [`NotChecked`].
    pub async fn is_right(
        &self,
        password: String,
        stored: Option<String>,
        is_known: bool,
    ) -> Result<bool, NotChecked> {
        let queue = if is_known {
            &self.known
        } else {
            &self.strangers
        };
        let room = Arc::clone(&queue.room);
        let room = room.try_acquire_owned().map_err(|_| NotChecked::TooMany)?;
        let turn = Arc::clone(&queue.turn)
            .acquire_owned()
            .await
            .context("passwords are checked as long as the portal runs")?;
        let known = stored.is_some();
        let stored = stored.unwrap_or_else(|| self.nobodys.clone());
        // The place in the queue is held until the work is done, also for who has gone.
        let work = tokio::task::spawn_blocking(move || {
            let _held = (room, turn);
            verify(&password, &stored)
        });
        let matches = work.await.context("a password could not be looked at")??;
        Ok(known && matches)
    }
}

/// The hash of a password, worked out beside the async threads.
///
/// # Errors
/// When the system has no random bytes.
pub async fn hash_aside(password: String) -> Result<String> {
    tokio::task::spawn_blocking(move || hash(&password)).await?
}

impl From<anyhow::Error> for NotChecked {
    fn from(cause: anyhow::Error) -> Self {
        Self::Failed(cause)
    }
}

/// The hash of a password, as it is stored. However a keyboard composes its accents, it is the same password.
///
/// # Errors
/// When the system has no random bytes.
pub fn hash(password: &str) -> Result<String> {
    let hash = hasher()?
        .hash_password(composed(password).as_bytes())
        .map_err(|cause| anyhow!("cannot hash a password: {cause}"))?;
    Ok(hash.to_string())
}

/// A random password of 20 characters in groups of five, none of which can be taken for another: over 90 bits.
///
/// # Errors
/// When the system has no random bytes.
pub fn made_up() -> Result<String> {
    random_letters(20, 5)
}

/// So many random letters in groups, none of which can be taken for another.
pub(super) fn random_letters(letters: usize, group: usize) -> Result<String> {
    const LETTERS: &[u8; 27] = b"23456789bcdfghjkmnpqrstvwxz";
    let mut password = String::new();
    let mut count = 0;
    while count < letters {
        let mut byte = [0];
        getrandom::fill(&mut byte)
            .map_err(|cause| anyhow!("the system has no random bytes: {cause}"))?;
        // Bytes that would favour some letters are passed over.
        if byte[0] >= u8::MAX - u8::MAX % 27 {
            continue;
        }
        if count > 0 && count % group == 0 {
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
    let composed = composed(password);
    // Before passwords were composed, they were stored as they had been typed.
    Ok(is_of(&composed, stored)? || (composed != password && is_of(password, stored)?))
}

fn composed(password: &str) -> String {
    password.nfc().collect()
}

fn is_of(password: &str, stored: &str) -> Result<bool> {
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
        let stored = Some(hash("purple otter on a bicycle").unwrap());
        let is_right = async |password: &str, stored: &Option<String>| {
            passwords
                .is_right(password.to_owned(), stored.clone(), false)
                .await
                .unwrap()
        };
        assert!(is_right("purple otter on a bicycle", &stored).await);
        assert!(!is_right("purple otter", &stored).await);
        assert!(!is_right(&"a".repeat(5_000), &stored).await);
        assert!(!is_right("purple otter", &None).await);
    }

    #[test]
    fn a_keyboard_that_composes_accents_otherwise_types_the_same_password() {
        let (one, other) = ("caf\u{e9} am meer um neun", "cafe\u{301} am meer um neun");
        for (set, typed) in [(one, other), (other, one), (one, one), (other, other)] {
            assert!(verify(typed, &hash(set).unwrap()).unwrap(), "{set} {typed}");
        }
        let as_it_was_typed = hasher().unwrap().hash_password(other.as_bytes()).unwrap();
        assert!(verify(other, &as_it_was_typed.to_string()).unwrap());
    }

    #[tokio::test]
    async fn strangers_who_wait_are_few_and_never_stand_before_somebody_known() {
        let passwords = Arc::new(Passwords::new().unwrap());
        let stored = hash("purple otter on a bicycle").unwrap();
        let mut guesses = tokio::task::JoinSet::new();
        for guess in 0..100 {
            let (passwords, stored) = (passwords.clone(), stored.clone());
            guesses.spawn(async move {
                passwords
                    .is_right(format!("guess {guess}"), Some(stored), false)
                    .await
            });
        }
        tokio::task::yield_now().await;
        let known = passwords.is_right("purple otter on a bicycle".to_owned(), Some(stored), true);
        assert!(matches!(known.await, Ok(true)));
        let answers = guesses.join_all().await;
        let refused = answers
            .iter()
            .filter(|answer| matches!(answer, Err(NotChecked::TooMany)))
            .count();
        assert_eq!(refused, 100 - AT_ONCE - WAITING);
    }

    #[test]
    fn made_up_passwords_are_long_and_differ() {
        let (one, other) = (made_up().unwrap(), made_up().unwrap());
        assert_eq!(one.len(), 23);
        assert_ne!(one, other);
    }
}
