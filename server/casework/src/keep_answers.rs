//! A visitor saves a page.

use rules::form::{Fault, Filled};
use rules::intake::{Draft, Journey, Progress, Question};
use store::DraftToken;

use super::Council;
use crate::error::Error;

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

/// How a page was drawn from which words come that were not sent.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Drawn {
    /// It was drawn for who goes on with a draft.
    pub going_on: bool,
    /// The [mark](rules::intake::Draft::mark) of the answer on it; none when the page does not say.
    pub answered: Option<String>,
}

/// Keeps what was sent, right or wrong, and judges it; when it is right the answers that no longer apply are forgotten. A
/// `doubt` is told too, and the question is not answered, unless they sent the same value before.
///
/// # Errors
/// [`Error::Unavailable`].
pub async fn keep_answers(
    council: &Council,
    token: &DraftToken,
    journey: Journey,
    question: Question,
    typed: Filled,
    doubt: Option<Fault>,
) -> Result<Kept, Error> {
    let now = council.clock.now();
    let tx = council.store.begin().await?;
    let (was_known, mut held) = match tx.hold_draft(token, journey, now).await? {
        Some(held) => (true, held),
        None => (
            tx.knows(token, now).await?,
            tx.begin_draft(token, journey, now).await?,
        ),
    };
    let leads_on = !held.draft.is_blank() || journey.first() == question;
    let doubt = doubt.filter(|doubt| !was_sent_so(&held.draft, question, &typed, &doubt.field));
    match (leads_on, &doubt) {
        (true, None) => held.draft.save(question, typed.clone()),
        (true, Some(_)) => held.draft.save_unsent(question, typed.clone()),
        (false, _) => held.draft.save_to_be_seen(question, typed.clone()),
    }
    let page = journey.page(question);
    if let Some(page) = page.filter(|page| page.lead() == question) {
        held.draft.forget_apart(page);
    }
    let mut progress = journey.progress(&held.draft);
    let mut faults = Vec::new();
    if !progress.done.contains(&question) {
        faults = page.map_or_else(Vec::new, |page| page.faults(&typed, &progress.answers));
        // What is wrong is said once, and not doubted besides.
        if let Some(doubt) = doubt
            && faults.iter().all(|fault| fault.field != doubt.field)
        {
            faults.push(doubt);
        }
    }
    if faults.is_empty() {
        journey.prune(&mut held.draft);
        progress = journey.progress(&held.draft);
    }
    tx.keep_draft(&held, now).await?;
    tx.commit().await?;
    Ok(Kept {
        faults,
        progress,
        was_known,
    })
}

/// Whether this was sent with the same value before, and so meant.
fn was_sent_so(draft: &Draft, question: Question, typed: &Filled, field: &str) -> bool {
    let sent = draft
        .typed(question)
        .filter(|_| !draft.mark(question).is_empty());
    sent.is_some_and(|sent| sent.one(field) == typed.one(field))
}

/// Keeps what is being typed, right or wrong: the question still waits for it to be sent. Says whether it was kept: what
/// comes late changes no answer that was sent meanwhile, and brings no draft back that is gone.
///
/// # Errors
/// [`Error::Unavailable`].
pub async fn keep_unsent(
    council: &Council,
    token: &DraftToken,
    (journey, question): (Journey, Question),
    typed: Filled,
    drawn: &Drawn,
) -> Result<bool, Error> {
    let now = council.clock.now();
    let tx = council.store.begin().await?;
    let mut held = tx.hold_or_begin_draft(token, journey, now).await?;
    let is_gone = drawn.going_on && held.draft.is_empty();
    let mark = held.draft.mark(question);
    let is_older = drawn
        .answered
        .as_ref()
        .is_some_and(|answered| !mark.is_empty() && *answered != mark);
    if is_gone || is_older {
        return Ok(false);
    }
    held.draft.save_unsent(question, typed);
    tx.keep_draft(&held, now).await?;
    tx.commit().await?;
    Ok(true)
}
