//! Somebody from outside is let in: they get a link by e-mail, and are told a code by other ways.

use mail::Notice;
use rules::acts::give_access::GiveAccess;
use rules::case::Refused;
use store::{GuestCode, OpenCase, Topic, Tx};

use super::Council;
use crate::error::Error;

/// Who was let in, and the code that they have to be told. It is kept nowhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LetIn {
    /// Their name.
    pub name: String,
    /// Where their link is sent.
    pub email: String,
    /// What they type besides.
    pub code: GuestCode,
}

/// Makes the link and the code of whoever was just let in, and sends the link; says the code.
///
/// # Errors
/// [`Refused::ComplainedAbout`] when the address is that of an account from which the case is kept; [`Error::Unavailable`].
pub(super) async fn let_in(
    council: &Council,
    tx: &Tx,
    open: &OpenCase,
    act: &GiveAccess,
) -> Result<LetIn, Error> {
    let account = council.store.staff_by_email(&act.email).await?;
    let is_kept_out = account.is_some_and(|account| open.case.excluded.contains(&account.id));
    if is_kept_out {
        return Err(Error::Refused(Refused::ComplainedAbout));
    }
    let number = u32::try_from(open.case.guests.len()).unwrap_or(u32::MAX);
    let at = council.clock.now();
    let code = tx.let_in(open, (number, act.duty, act.until), at).await?;
    let topic = Some(Topic::Guest { number });
    council.notify(tx, open, Notice::GuestLink, topic).await?;
    Ok(LetIn {
        name: act.guest.clone(),
        email: act.email.clone(),
        code,
    })
}
