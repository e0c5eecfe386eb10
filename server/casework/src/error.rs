//! What can go wrong while something is done. Whoever asked hears which kind and a number; the log has the cause, once.

use std::fmt;

use tracing::error;

use store::StoreError;
use uuid::Uuid;

/// Why something could not be done.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// There is no such page, case or person.
    #[error("there is no such thing")]
    NotFound,
    /// It is there, but not for this visitor.
    #[error("it is not allowed")]
    Forbidden,
    /// The procedure does not allow it.
    #[error(transparent)]
    Refused(#[from] rules::case::Refused),
    /// The database, the disk or another program that is needed is full, locked or gone.
    #[error("something that this needs cannot be used just now")]
    Unavailable(#[source] anyhow::Error),
    /// What is in the file of this number is lost: to try again does not help.
    #[error("a file of a case is {0}")]
    Lost(Loss, Uuid),
    /// A fault of ours.
    #[error("something is broken")]
    Internal(#[source] anyhow::Error),
}

/// How what is in a file was lost.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Loss {
    /// It is not there any more.
    Gone,
    /// It was cut, changed, or another lies in its place.
    Damaged,
}

/// In words for the log.
impl fmt::Display for Loss {
    fn fmt(&self, to: &mut fmt::Formatter) -> fmt::Result {
        to.write_str(match self {
            Self::Gone => "not there any more",
            Self::Damaged => "damaged",
        })
    }
}

impl Error {
    /// Writes the cause to the log, if it is ours, and returns the number under which it stands there.
    #[must_use]
    pub fn log(&self) -> Option<String> {
        let number = random_number();
        let cause = match self {
            Self::NotFound | Self::Forbidden | Self::Refused(_) => return None,
            Self::Unavailable(cause) | Self::Internal(cause) => cause,
            Self::Lost(_, file) => {
                error!(number, %file, "{self}");
                return Some(number);
            }
        };
        error!(number, "{self}: {cause:#}");
        Some(number)
    }
}

/// A short random number for an error page and the log.
#[must_use]
pub fn random_number() -> String {
    let mut bytes = [0; 4];
    // Without random bytes the page still shows; its number is only less telling.
    let _ = getrandom::fill(&mut bytes);
    format!("{:08X}", u32::from_be_bytes(bytes))
}

impl From<StoreError> for Error {
    /// To try again helps where the database is away, and not where a row of it is damaged or cannot be opened.
    fn from(cause: StoreError) -> Self {
        match cause {
            StoreError::Database(_)
            | StoreError::Broken
            | StoreError::Forgets
            | StoreError::OldKey => Self::Unavailable(cause.into()),
            StoreError::Sealed | StoreError::Damaged(_) => Self::Internal(cause.into()),
        }
    }
}
