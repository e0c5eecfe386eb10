//! What a council calls the columns and words of its earlier records: its profile says so, and whoever imports a list says it
//! of a word that nobody knows, once (R10.3).

use council::Profile;
use import::headings;
use rules::permission::Duty;
use rules::principal::Principal;
use rules::register::Vocabulary;
use store::{MOST_OWN_WORDS, OwnWord};

use super::Council;
use crate::error::Error;

/// The name of the table of headings.
const HEADINGS: &str = "headings";
/// No word is longer, in characters.
const LONGEST: usize = 200;

/// What a word of a table can mean; none where there is no such table.
#[must_use]
pub fn meanings_of(list: &str) -> Option<Vec<&'static str>> {
    if list == HEADINGS {
        return Some(headings::columns().collect());
    }
    Vocabulary::meanings(list).map(<[_]>::to_vec)
}

/// The same profile, with the words that were kept; where it says something of a word itself, that counts.
///
/// # Errors
/// [`Error::Unavailable`].
pub async fn with_own_words(council: &Council, mut profile: Profile) -> Result<Profile, Error> {
    for own in council.store.own_words().await? {
        // A word that meant something to an earlier version and means nothing to this one is asked for again.
        if can_mean(&own) {
            profile.words.add(&own.list, own.word, own.meaning);
        }
    }
    Ok(profile)
}

/// Keeps what words mean; one without a meaning is forgotten. What nobody can mean is passed over.
///
/// # Errors
/// [`Error::Refused`] for whoever may not, and [`Error::Unavailable`].
pub async fn keep_own_words(
    council: &Council,
    by: &Principal,
    words: Vec<OwnWord>,
) -> Result<(), Error> {
    council.allows(by, Duty::Import)?;
    let known = council.store.own_words().await?.len() as u64;
    let room = MOST_OWN_WORDS.saturating_sub(known);
    let now = council.clock.now();
    let tx = council.store.begin().await?;
    let (mut kept, mut forgotten) = (0, 0);
    for own in words {
        if own.meaning.is_empty() {
            tx.forget_own_word(&own.list, &own.word).await?;
            forgotten += 1;
        } else if can_mean(&own) && kept < room {
            tx.keep_own_word(&own, by.account(), now).await?;
            kept += 1;
        }
    }
    tx.commit().await?;
    tracing::info!(
        kept,
        forgotten,
        "What words of earlier records mean was kept"
    );
    Ok(())
}

fn can_mean(own: &OwnWord) -> bool {
    let is_word = !own.word.trim().is_empty() && own.word.chars().count() <= LONGEST;
    let meanings = meanings_of(&own.list).unwrap_or_default();
    is_word && meanings.contains(&own.meaning.as_str())
}
