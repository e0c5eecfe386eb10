//! What somebody has to show or choose who has signed in with their password, before they can do anything else.

use app::routes::{Pattern, Route};
use council::Profile;
use store::OpenSession;

/// One thing at a time, in this order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Owes {
    /// A code of their second factor.
    Code,
    /// A password of their own: somebody else made the one that they have.
    Password,
    /// A second factor, because of their role.
    SecondFactor,
}

impl Owes {
    /// What the account asks for next of whoever has this session; none when it asks for nothing more. A second factor that was shown
    /// at the directory is one.
    #[must_use]
    pub fn of(profile: &Profile, session: &OpenSession) -> Option<Self> {
        let account = &session.account;
        let is_elsewhere = session.directory.as_ref().is_some_and(|from| from.factor);
        let is_compulsory = profile.second_factor.contains(&account.role) && !is_elsewhere;
        match account.second_factor_at {
            Some(_) if !session.proved => Some(Self::Code),
            _ if account.given_until.is_some() => Some(Self::Password),
            None if is_compulsory => Some(Self::SecondFactor),
            _ => None,
        }
    }

    /// Where they show or choose it.
    #[must_use]
    pub const fn page(self) -> Route {
        match self {
            Self::Code => Route::Code,
            Self::Password => Route::Password,
            Self::SecondFactor => Route::SecondFactor,
        }
    }

    /// Whether they may go there nevertheless. Who has shown no more than a password changes nothing of the account.
    #[must_use]
    pub fn opens(self, pattern: Option<Pattern>) -> bool {
        let Some(pattern) = pattern else { return false };
        let ways_out = matches!(
            pattern,
            Pattern::SignIn
                | Pattern::SignOut
                | Pattern::ByDirectory
                | Pattern::DirectoryBack
                | Pattern::DirectoryOut
                | Pattern::DirectoryEnded
        );
        ways_out
            || match self {
                Self::Code => pattern == Pattern::Code,
                Self::Password => {
                    matches!(pattern, Pattern::Password | Pattern::SignOutEverywhere)
                }
                Self::SecondFactor => matches!(
                    pattern,
                    Pattern::SecondFactor | Pattern::Password | Pattern::SignOutEverywhere
                ),
            }
    }
}
