//! Who may do what (R9.9; reg 10 makes one officer accountable as complaints manager).

use serde::{Deserialize, Serialize};

/// What an account is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// Reads cases and does nothing to them.
    Reader,
    /// Carries out the procedure.
    Officer,
    /// The complaints manager (reg 10), or who stands in: also decides what the law leaves to discretion.
    Manager,
}

impl Role {
    /// Every role, the least first.
    pub const ALL: [Self; 3] = [Self::Reader, Self::Officer, Self::Manager];

    /// The name that is stored, and the end of the key of its words.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Reader => "reader",
            Self::Officer => "officer",
            Self::Manager => "manager",
        }
    }

    /// The role with this name.
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.slug() == slug)
    }
}
