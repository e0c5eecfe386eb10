//! Who sees a case: an account is kept from it or sees it again, and a manager is always left who may decide on it (R9.2).

use mail::Notice;
use rules::acts::exclude::Exclude;
use rules::acts::include::Include;
use rules::acts::{Event, Recorded};
use rules::case::{Refused, StaffId};
use rules::permission::Duty;
use rules::principal::Principal;
use rules::reference::Reference;
use store::{OpenCase, Purpose, StaffAccount, Topic, Tx};

use super::Council;
use crate::error::Error;

/// Whether a manager who can sign in now is left after this event.
///
/// # Errors
/// [`Refused::LastManager`]; [`Error::Unavailable`].
pub(super) async fn check_a_manager_is_left(
    council: &Council,
    tx: &Tx,
    open: &OpenCase,
    event: &Event,
) -> Result<(), Error> {
    let Event::Exclude(Exclude {
        account: Some(account),
        ..
    }) = event
    else {
        return Ok(());
    };
    let is_left = |manager: &StaffId| manager != account && !open.case.excluded.contains(manager);
    if tx.managers(council.clock.now()).await?.iter().any(is_left) {
        return Ok(());
    }
    Err(Error::Refused(Refused::LastManager))
}

/// Whether every case that this account sees as a manager is seen by another one.
///
/// # Errors
/// [`Refused::LastManager`]; [`Error::Unavailable`].
pub(super) async fn check_nothing_is_left_without(
    council: &Council,
    tx: &Tx,
    manager: &StaffId,
) -> Result<(), Error> {
    let without = tx.left_without(manager, council.clock.now()).await?;
    if without.is_empty() {
        return Ok(());
    }
    Err(Error::Refused(Refused::LastManager))
}

/// Opens or shuts the case to the account that an event names, and tells the team.
///
/// # Errors
/// [`Error::Unavailable`].
pub(super) async fn change_access(
    council: &Council,
    tx: &Tx,
    open: &OpenCase,
    recorded: &Recorded,
) -> Result<(), Error> {
    let notice = match &recorded.event {
        Event::Exclude(Exclude {
            account: Some(account),
            ..
        }) => {
            tx.exclude(open, account).await?;
            Notice::Excluded
        }
        Event::Include(Include {
            account: Some(account),
            ..
        }) => {
            tx.include(open, account).await?;
            Notice::Included
        }
        _ => return Ok(()),
    };
    // One message a change, however often an account goes and comes.
    let change = Topic::Change {
        at: recorded.at,
        seen: open.seen,
    };
    Ok(council.notify(tx, open, notice, Some(change)).await?)
}

/// Lets an account see a case again, and take part if its name is among those who are complained about. For the command line,
/// where nobody has to see the case first; says whether it was kept from them.
///
/// # Errors
/// [`Error::Refused`] when they may not; [`Error::NotFound`] when this council has no such case; [`Error::Unavailable`].
pub async fn include_again(
    council: &Council,
    by: &Principal,
    reference: &Reference,
    account: &StaffAccount,
) -> Result<bool, Error> {
    council.allows(by, Duty::LetSee)?;
    let tx = council.store.begin().await?;
    let reader = council.reader(by, Purpose::Act);
    let open = tx.hold_case(reader, reference).await?;
    let mut open = open.ok_or(Error::NotFound)?;
    let is_kept = open.case.excluded.contains(&account.id);
    let is_named = open.case.is_complained_about(&account.name);
    if !is_kept && !is_named {
        return Ok(false);
    }
    let recorded = Recorded {
        at: council.clock.now(),
        on: council.clock.today(),
        by: by.account().cloned(),
        event: Event::Include(Include {
            name: is_named.then(|| account.name.clone()),
            account: is_kept.then(|| account.id.clone()),
            words: None,
        }),
    };
    let calendar = council.calendar_in(&tx).await?;
    tx.add_event(&mut open, &recorded, council.standing(&calendar))
        .await?;
    change_access(council, &tx, &open, &recorded).await?;
    tx.commit().await?;
    Ok(true)
}
