//! What somebody has to show or choose who has signed in with their password, before they can do anything else.

use app::routes::{Pattern, Route};
use council::Profile;
use store::StaffAccount;

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
    /// What the account asks for next; none when it asks for nothing more.
    #[must_use]
    pub fn of(profile: &Profile, account: &StaffAccount, proved: bool) -> Option<Self> {
        let is_compulsory = profile.second_factor.contains(&account.role);
        match account.second_factor_at {
            Some(_) if !proved => Some(Self::Code),
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
        let ways_out = matches!(pattern, Pattern::SignIn | Pattern::SignOut);
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
