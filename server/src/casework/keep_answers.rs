//! A visitor saves a page.

use rules::intake::{Fault, Journey, Progress, Question, Typed};

use super::Office;
use crate::{error::Error, store::DraftToken};

/// What came of saving a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// What is wrong with the page; nothing when it is right, or was not to be judged.
    pub faults: Vec<Fault>,
    /// How far the draft has come.
    pub progress: Progress,
    /// Whether anything of this visitor was known before; if not, their draft may have died of age.
    pub was_known: bool,
}

/// Keeps what was typed, right or wrong. With `validate` it is also judged, and when it is right the answers that no
/// longer apply are forgotten.
///
/// # Errors
/// [`Error::Unavailable`].
pub async fn keep_answers(
    office: &Office,
    token: &DraftToken,
    journey: Journey,
    question: Question,
    typed: Typed,
    validate: bool,
) -> Result<Kept, Error> {
    let now = office.clock.now();
    let tx = office.books.begin().await?;
    let was_known = tx.knows(token, now).await?;
    let mut held = tx.hold_or_begin_draft(token, journey, now).await?;
    let leads_on = !held.draft.is_blank() || journey.questions().first() == Some(&question);
    if leads_on || !validate {
        held.draft.save(question, typed.clone());
    } else {
        held.draft.save_to_be_seen(question, typed.clone());
    }
    let mut progress = journey.progress(&held.draft);
    let mut faults = Vec::new();
    if validate {
        if !progress.done.contains(&question) {
            faults = question.faults(&typed, &progress.answers);
        }
        if faults.is_empty() {
            journey.prune(&mut held.draft);
            progress = journey.progress(&held.draft);
        }
    }
    tx.keep_draft(&held, now).await?;
    tx.commit().await?;
    Ok(Kept {
        faults,
        progress,
        was_known,
    })
}
