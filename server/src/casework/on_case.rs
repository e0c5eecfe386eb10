//! What the acts on a case share: hold it, ask the rules, add the event.

use rules::{
    case::{Case, Event, Happened, Refused, StaffId},
    reference::Reference,
};

use super::Office;
use crate::error::Error;

/// Does one act on a case.
///
/// # Errors
/// [`Error::NotFound`] when there is no such case, [`Error::Refused`] when the rules do not allow it,
/// [`Error::Unavailable`].
pub(super) async fn act(
    office: &Office,
    who: &StaffId,
    reference: &Reference,
    words: Option<&str>,
    decide: impl FnOnce(&Case) -> Result<Event, Refused>,
) -> Result<(), Error> {
    let tx = office.books.begin().await?;
    let mut open = tx.hold_case(reference).await?.ok_or(Error::NotFound)?;
    let event = decide(&open.case)?;
    let (at, on) = (office.clock.now(), office.clock.today());
    let happened = Happened {
        at,
        on,
        by: Some(who.clone()),
        event,
    };
    let words = words.map(str::trim).filter(|words| !words.is_empty());
    tx.add_event(&mut open, &happened, words, office.standing())
        .await?;
    Ok(tx.commit().await?)
}
