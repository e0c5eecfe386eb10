//! Accounts of the complaints team.

use rules::case::StaffId;
use rules::permission::Duty;
use rules::principal::{Principal, Role};
use rules::refused::Refused;
use store::{
    AccountChange, AuditEvent, NewSession, Password, SessionToken, StaffAccount, Tx, What,
};

use super::account_changes::{commit, tell};
use super::{Council, access};
use crate::error::Error;

/// Makes an account. Ask [`store::CouncilStore::staff_by_email`] first: an address has at most one.
///
/// # Errors
/// [`Error::Refused`] when they may not; [`Error::Unavailable`], also when the address has an account already.
pub async fn add_staff(
    council: &Council,
    by: &Principal,
    name: &str,
    email: &str,
    password: Password<'_>,
    role: Role,
) -> Result<StaffId, Error> {
    council.allows(by, Duty::ManageStaff)?;
    let tx = council.store.begin().await?;
    let id = tx
        .add_staff(name, email, password, role, council.clock.now())
        .await?;
    let added = done(council, by, What::AccountAdded).about(&id);
    tx.audit(&added.which(role.slug())).await?;
    tx.commit().await?;
    Ok(id)
}

/// Makes the first account, a manager's, unless there is any; says whether it made it.
///
/// # Errors
/// [`Error::Unavailable`].
pub async fn add_first_staff(
    council: &Council,
    name: &str,
    email: &str,
    password: Password<'_>,
) -> Result<bool, Error> {
    let tx = council.store.begin().await?;
    let made = tx
        .add_first_staff(name, email, password, council.clock.now())
        .await?;
    if made {
        let added = done(council, &Principal::COMMAND_LINE, What::AccountAdded);
        tx.audit(&added.which(Role::Manager.slug())).await?;
    }
    tx.commit().await?;
    Ok(made)
}

/// Gives somebody else a password, and signs them out everywhere.
///
/// # Errors
/// [`Error::Refused`] when they may not, [`Error::Forbidden`] when it is their own, [`Error::NotFound`] when there is no such account, [`Error::Unavailable`].
pub async fn set_password(
    council: &Council,
    by: &Principal,
    who: &StaffId,
    password: Password<'_>,
) -> Result<(), Error> {
    allows_for_another(council, by, who)?;
    let tx = council.store.begin().await?;
    if !tx.set_password(who, password, None).await? {
        return Err(Error::NotFound);
    }
    let given = done(council, by, What::PasswordGiven).about(who);
    tx.audit(&given).await?;
    tell(council, &tx, who, AccountChange::PasswordGiven).await?;
    commit(council, tx).await
}

/// Somebody chooses their own password and is signed out everywhere but here; says whether the password from which they
/// changed was still theirs.
///
/// # Errors
/// [`Error::Unavailable`].
pub async fn choose_password(
    council: &Council,
    account: &StaffAccount,
    hash: &str,
    session: NewSession<'_>,
) -> Result<bool, Error> {
    let tx = council.store.begin().await?;
    let (who, old) = (&account.id, Some(account.password_hash.as_str()));
    if !tx.set_password(who, Password::own(hash), old).await? {
        return Ok(false);
    }
    if !tx
        .open_session(session, who, hash, council.clock.now())
        .await?
    {
        return Ok(false);
    }
    let chosen = done(council, &account.principal(), What::PasswordChosen);
    tx.audit(&chosen.from(session.from)).await?;
    tell(council, &tx, who, AccountChange::PasswordChosen).await?;
    commit(council, tx).await?;
    Ok(true)
}

/// Signs somebody in whose password was looked at; says whether it is still theirs. Who has a second factor is signed in once
/// that was shown: see [`crate::sign_in_with_code`].
///
/// # Errors
/// [`Error::Unavailable`].
pub async fn sign_in(
    council: &Council,
    account: &StaffAccount,
    session: NewSession<'_>,
) -> Result<bool, Error> {
    let (tx, now) = (council.store.begin().await?, council.clock.now());
    let (who, hash) = (&account.id, &account.password_hash);
    let is_open = tx.open_session(session, who, hash, now).await?;
    if is_open {
        let by = account.principal();
        let shown = match session.proved {
            true => done(council, &by, What::SignIn).which("password"),
            false => done(council, &by, What::PasswordShown),
        };
        tx.audit(&shown.from(session.from)).await?;
    }
    tx.commit().await?;
    Ok(is_open)
}

/// Gives an account another name, with which letters are signed from then on; whoever looks after accounts may do so to their
/// own.
///
/// # Errors
/// [`Error::NotFound`] when there is no such account, [`Error::Refused`] when they may not, [`Error::Unavailable`].
pub async fn set_name(
    council: &Council,
    by: &Principal,
    who: &StaffId,
    name: &str,
) -> Result<(), Error> {
    council.allows(by, Duty::ManageStaff)?;
    let tx = council.store.begin().await?;
    if !tx.set_name(who, name).await? {
        return Err(Error::NotFound);
    }
    let changed = done(council, by, What::AccountChanged).about(who);
    tx.audit(&changed).await?;
    Ok(tx.commit().await?)
}

/// Gives an account another role. Nobody changes their own.
///
/// # Errors
/// [`Error::NotFound`] when there is no such account, [`Error::Forbidden`] when it is their own, [`Error::Refused`] when they may not
/// or no manager would be left who decides on a case; [`Error::Unavailable`].
pub async fn set_role(
    council: &Council,
    by: &Principal,
    who: &StaffId,
    role: Role,
) -> Result<(), Error> {
    allows_for_another(council, by, who)?;
    let tx = council.store.begin().await?;
    if role != Role::Manager {
        check_somebody_is_left(council, &tx, by, who).await?;
    }
    let account = tx.staff_by_id(who).await?.ok_or(Error::NotFound)?;
    tx.set_role(who, role).await?;
    let changed = done(council, by, What::RoleChanged).about(who);
    tx.audit(&changed.which(role.slug())).await?;
    if role != account.role {
        tell(council, &tx, who, AccountChange::RoleChanged(role)).await?;
    }
    commit(council, tx).await
}

/// Lets somebody sign in no more, and signs them out everywhere. Nobody does so to themselves.
///
/// # Errors
/// [`Error::NotFound`] when there is no such account, [`Error::Forbidden`] when it is their own, [`Error::Refused`] when they may not
/// or no manager would be left who decides on a case; [`Error::Unavailable`].
pub async fn disable(council: &Council, by: &Principal, who: &StaffId) -> Result<(), Error> {
    allows_for_another(council, by, who)?;
    let tx = council.store.begin().await?;
    check_somebody_is_left(council, &tx, by, who).await?;
    let account = tx.staff_by_id(who).await?.ok_or(Error::NotFound)?;
    tx.set_disabled(who, true).await?;
    let disabled = done(council, by, What::AccountDisabled).about(who);
    tx.audit(&disabled).await?;
    if !account.disabled {
        tell(council, &tx, who, AccountChange::Disabled).await?;
    }
    commit(council, tx).await
}

/// Lets somebody sign in again.
///
/// # Errors
/// [`Error::Refused`] when they may not, [`Error::NotFound`] when there is no such account, [`Error::Unavailable`].
pub async fn enable(council: &Council, by: &Principal, who: &StaffId) -> Result<(), Error> {
    council.allows(by, Duty::ManageStaff)?;
    let tx = council.store.begin().await?;
    let account = tx.staff_by_id(who).await?.ok_or(Error::NotFound)?;
    // From a page that was drawn before: nobody is signed out for it.
    if !account.disabled {
        return Ok(());
    }
    tx.set_disabled(who, false).await?;
    let enabled = done(council, by, What::AccountEnabled).about(who);
    tx.audit(&enabled).await?;
    Ok(tx.commit().await?)
}

/// Signs somebody out everywhere, as they do themselves and as the command line does; says how many sessions that ended.
///
/// # Errors
/// [`Error::Unavailable`].
pub async fn sign_out_everywhere(
    council: &Council,
    by: &Principal,
    who: &StaffId,
) -> Result<u64, Error> {
    if by.account() != Some(who) {
        council.allows(by, Duty::ManageStaff)?;
    }
    let tx = council.store.begin().await?;
    let ended = tx.sign_out(who).await?;
    let signed_out = done(council, by, What::SessionsEnded).about(who);
    tx.audit(&signed_out).await?;
    tx.commit().await?;
    Ok(ended)
}

/// Ends one of somebody's own sessions, by what it is called in their list; says whether there was one.
///
/// # Errors
/// [`Error::Forbidden`] when nobody is signed in, [`Error::Unavailable`].
pub async fn end_session(council: &Council, by: &Principal, key: &str) -> Result<bool, Error> {
    let who = by.account().ok_or(Error::Forbidden)?;
    let tx = council.store.begin().await?;
    let is_ended = tx.end_session(who, key).await?;
    if is_ended {
        let ended = done(council, by, What::SessionsEnded).about(who);
        tx.audit(&ended).await?;
    }
    tx.commit().await?;
    Ok(is_ended)
}

/// Ends every session of somebody's own but the one with this token; says how many.
///
/// # Errors
/// [`Error::Forbidden`] when nobody is signed in, [`Error::Unavailable`].
pub async fn end_other_sessions(
    council: &Council,
    by: &Principal,
    but: &SessionToken,
) -> Result<u64, Error> {
    let who = by.account().ok_or(Error::Forbidden)?;
    let tx = council.store.begin().await?;
    let ended = tx.end_other_sessions(who, but).await?;
    let others = done(council, by, What::SessionsEnded).about(who);
    tx.audit(&others).await?;
    tx.commit().await?;
    Ok(ended)
}

/// What stands in the record of use of what somebody does now.
pub(super) fn done(council: &Council, by: &Principal, what: What) -> AuditEvent {
    AuditEvent::new(by, what, council.clock.now())
}

/// Whether somebody may change this account: not their own, so that nobody locks themselves out.
fn allows_for_another(council: &Council, by: &Principal, who: &StaffId) -> Result<(), Error> {
    council.allows(by, Duty::ManageStaff)?;
    match by.account() == Some(who) {
        true => Err(Error::Forbidden),
        false => Ok(()),
    }
}

/// Whether every case is still seen by a manager without this account, and whether a manager is left at all. Whoever has
/// the command line can make another one.
async fn check_somebody_is_left(
    council: &Council,
    tx: &Tx,
    by: &Principal,
    who: &StaffId,
) -> Result<(), Error> {
    access::check_nothing_is_left_without(council, tx, who).await?;
    let managers = tx.managers(council.clock.now()).await?;
    let is_last = managers.iter().all(|manager| manager == who) && managers.contains(who);
    match by.account().is_some() && is_last {
        true => Err(Error::Refused(Refused::LastManager)),
        false => Ok(()),
    }
}
