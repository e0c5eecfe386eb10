//! A visitor goes on with another child.

use rules::intake::{Journey, for_another_child};
use store::DraftToken;

use super::Council;
use crate::error::Error;

/// Begins a draft with what somebody whose work it is told about themselves in what they sent last, and says on which journey.
/// What they have begun there already stays as it is. None where nothing was sent, or they spoke for themselves.
///
/// # Errors
/// [`Error::Unavailable`].
pub async fn begin_another(
    council: &Council,
    token: &DraftToken,
) -> Result<Option<Journey>, Error> {
    let (now, today) = (council.clock.now(), council.clock.today());
    let Some(sent) = council.store.last_sent(token, now, today).await? else {
        return Ok(None);
    };
    let Some(draft) = for_another_child(sent.journey, &sent.answers) else {
        return Ok(None);
    };
    let tx = council.store.begin().await?;
    let mut held = tx.hold_or_begin_draft(token, sent.journey, now).await?;
    if held.draft.is_blank() {
        held.draft = draft;
        tx.keep_draft(&held, now).await?;
    }
    tx.commit().await?;
    Ok(Some(sent.journey))
}
