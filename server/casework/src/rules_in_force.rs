//! Which counting rules hold: those that somebody put in force, or else those of the profile (R10.2).

use council::Profile;
use report::Counting;

use super::Council;
use crate::error::Error;

/// The same council, which counts by the rules that somebody put in force; where nobody did, by those of its profile.
///
/// # Errors
/// [`Error::Unavailable`].
pub async fn by_rules_in_force(council: &Council) -> Result<Council, Error> {
    let Some(rules) = council.store.rules_in_force().await? else {
        return Ok(council.clone());
    };
    // They were checked when they were put in force; a profile that has changed since takes no report away.
    Ok(council.with_profile(with_rules(&council.profile, rules)))
}

/// The same profile with other counting rules. A year begins as before: more than the report hangs on it.
pub(super) fn with_rules(profile: &Profile, rules: Counting) -> Profile {
    let mut profile = profile.clone();
    let year_begins = profile.report.year_begins;
    profile.report = Counting {
        year_begins,
        ..rules
    };
    profile
}
