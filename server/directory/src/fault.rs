//! Why somebody was not let in by the directory.

/// Why somebody was not let in. It holds nothing of a person, so that it can stand in the log.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// The directory cannot be reached, or answers with nothing that can be used; why.
    #[error("the directory cannot be used: {0}")]
    Away(&'static str),
    /// The directory sent them back without letting them in; they may have given up.
    #[error("the directory let nobody in")]
    NotLet,
    /// What came back belongs to no sign-in of this browser, is too old, or is not what the directory says; what is wrong.
    #[error("what came back was not taken: {0}")]
    NotTaken(&'static str),
}

impl Fault {
    /// What is wrong, as a word for the record of use.
    #[must_use]
    pub const fn word(&self) -> &'static str {
        match self {
            Self::Away(_) => "directory-away",
            Self::NotLet => "directory-not-let",
            Self::NotTaken(what) => what,
        }
    }
}
