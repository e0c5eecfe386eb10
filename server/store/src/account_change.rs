//! What may change about how an account signs in, so that its owner is told.

use rules::principal::Role;
use serde::{Deserialize, Serialize};

/// A change of how an account signs in, or of what it may do then.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AccountChange {
    /// Somebody else gave it a password.
    PasswordGiven,
    /// A password was chosen with the old one.
    PasswordChosen,
    /// A second factor was set up.
    SecondFactorSet,
    /// The second factor was removed with the password and a code.
    SecondFactorRemoved,
    /// Somebody else took the second factor away.
    SecondFactorTaken,
    /// A recovery code was used in the place of the second factor.
    RecoveryCodeUsed,
    /// Somebody else let it sign in with the council's directory.
    DirectoryAllowed,
    /// It signs in with the council's directory no more.
    DirectoryForbidden,
    /// It was joined to a person of the council's directory.
    DirectoryLinked,
    /// It has this role now.
    RoleChanged(Role),
    /// It signs in no more.
    Disabled,
}

impl AccountChange {
    /// Its name, such as `password-given`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::PasswordGiven => "password-given",
            Self::PasswordChosen => "password-chosen",
            Self::SecondFactorSet => "second-factor-set",
            Self::SecondFactorRemoved => "second-factor-removed",
            Self::SecondFactorTaken => "second-factor-taken",
            Self::RecoveryCodeUsed => "recovery-code-used",
            Self::DirectoryAllowed => "directory-allowed",
            Self::DirectoryForbidden => "directory-forbidden",
            Self::DirectoryLinked => "directory-linked",
            Self::RoleChanged(_) => "role-changed",
            Self::Disabled => "disabled",
        }
    }

    /// The role that it has now, where that has changed.
    #[must_use]
    pub const fn role(self) -> Option<Role> {
        match self {
            Self::RoleChanged(role) => Some(role),
            _ => None,
        }
    }
}
