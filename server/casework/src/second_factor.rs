//! Second factors of accounts: begun, proved, used, removed.

use rules::case::StaffId;
use rules::permission::Duty;
use rules::principal::Principal;
use store::{AccountChange, NewSession, SecondFactor, SessionToken, StaffAccount, Tx, What};

use super::Council;
use super::account_changes::{commit, tell};
use crate::error::Error;
use crate::staff::done;

/// What somebody shows besides their password. Used once.
pub enum Proof {
    /// A code of the second factor, and the step of time that it is of.
    Code(SecondFactor, i64),
    /// What they typed as one of their recovery codes.
    Recovery(String),
}

/// Begins to set one up with this secret, for an account whose password was just looked at; one that has a second factor shows
/// it too. Says whether what was shown was theirs and had not been used.
///
/// # Errors
/// [`Error::Unavailable`].
pub async fn begin_second_factor(
    council: &Council,
    account: &StaffAccount,
    proof: Option<Proof>,
    secret: &str,
) -> Result<bool, Error> {
    let tx = council.store.begin().await?;
    if !is_shown(council, &tx, account, proof).await? {
        return Ok(false);
    }
    tx.begin_second_factor(&account.id, secret, council.clock.now())
        .await?;
    commit(council, tx).await?;
    Ok(true)
}

/// From now on the second factor is asked for that was begun, of which a code of this step was shown, and these are the
/// recovery codes. Every other session ends. Says whether it was still only begun.
///
/// # Errors
/// [`Error::Unavailable`].
pub async fn prove_second_factor(
    council: &Council,
    account: &StaffAccount,
    begun: &SecondFactor,
    step: i64,
    codes: &[String],
    here: &SessionToken,
) -> Result<bool, Error> {
    let (tx, now) = (council.store.begin().await?, council.clock.now());
    let who = &account.id;
    if !tx.prove_second_factor(who, begun, step, codes, now).await? {
        return Ok(false);
    }
    tx.end_other_sessions(who, here).await?;
    let set = done(council, &account.principal(), What::SecondFactorSet);
    tx.audit(&set.which("totp")).await?;
    tell(council, &tx, who, AccountChange::SecondFactorSet).await?;
    commit(council, tx).await?;
    Ok(true)
}

/// Somebody removes their own second factor, having shown their password and a code; every other session ends, also one that
/// waited for a code. Says whether the code was theirs and had not been used.
///
/// # Errors
/// [`Error::Unavailable`].
pub async fn remove_second_factor(
    council: &Council,
    account: &StaffAccount,
    proof: Option<Proof>,
    here: &SessionToken,
) -> Result<bool, Error> {
    let tx = council.store.begin().await?;
    if !is_shown(council, &tx, account, proof).await? {
        return Ok(false);
    }
    let before = tx.staff_by_id(&account.id).await?.ok_or(Error::NotFound)?;
    tx.remove_second_factor(&account.id).await?;
    tx.end_other_sessions(&account.id, here).await?;
    let removed = done(council, &account.principal(), What::SecondFactorRemoved);
    tx.audit(&removed.about(&account.id)).await?;
    if before.second_factor_at.is_some() {
        let change = AccountChange::SecondFactorRemoved;
        tell(council, &tx, &account.id, change).await?;
    }
    commit(council, tx).await?;
    Ok(true)
}

/// Takes somebody else's second factor away, because they have lost it, and signs them out everywhere; says whether they had
/// one.
///
/// # Errors
/// [`Error::Refused`] when they may not, [`Error::Forbidden`] when it is their own, [`Error::NotFound`] when there is no such account,
/// [`Error::Unavailable`].
pub async fn take_second_factor_away(
    council: &Council,
    by: &Principal,
    who: &StaffId,
) -> Result<bool, Error> {
    council.allows(by, Duty::ManageStaff)?;
    if by.account() == Some(who) {
        return Err(Error::Forbidden);
    }
    let tx = council.store.begin().await?;
    let before = tx.staff_by_id(who).await?.ok_or(Error::NotFound)?;
    let had = tx.remove_second_factor(who).await?;
    tx.sign_out(who).await?;
    if had {
        let taken = done(council, by, What::SecondFactorRemoved).about(who);
        tx.audit(&taken).await?;
    }
    if before.second_factor_at.is_some() {
        tell(council, &tx, who, AccountChange::SecondFactorTaken).await?;
    }
    commit(council, tx).await?;
    Ok(had)
}

/// Signs somebody in who has shown their password and now this: the session that waited for it ends and another begins. Says
/// whether what was shown was theirs and had not been used.
///
/// # Errors
/// [`Error::Unavailable`].
pub async fn sign_in_with_code(
    council: &Council,
    account: &StaffAccount,
    proof: Proof,
    waited: &SessionToken,
    session: NewSession<'_>,
) -> Result<bool, Error> {
    let (tx, now) = (council.store.begin().await?, council.clock.now());
    let (who, hash) = (&account.id, &account.password_hash);
    if !is_used(council, &tx, account, proof).await?
        || !tx.end_session(who, &waited.key()).await?
        || !tx.open_session(session, who, hash, now).await?
    {
        return Ok(false);
    }
    let signed_in = done(council, &account.principal(), What::SignIn);
    tx.audit(&signed_in.which("code").from(session.from))
        .await?;
    commit(council, tx).await?;
    Ok(true)
}

/// Whether somebody with a second factor has shown it; who has none shows nothing.
async fn is_shown(
    council: &Council,
    tx: &Tx,
    account: &StaffAccount,
    proof: Option<Proof>,
) -> Result<bool, Error> {
    // As it stands in this transaction: it may have been set up elsewhere in the meantime.
    let account = tx.staff_by_id(&account.id).await?.ok_or(Error::NotFound)?;
    match (account.second_factor_at, proof) {
        (None, _) => Ok(true),
        (Some(_), None) => Ok(false),
        (Some(_), Some(proof)) => is_used(council, tx, &account, proof).await,
    }
}

/// Uses what was shown; a recovery code is written down with what it is used for.
async fn is_used(
    council: &Council,
    tx: &Tx,
    account: &StaffAccount,
    proof: Proof,
) -> Result<bool, Error> {
    let who = &account.id;
    Ok(match proof {
        Proof::Code(factor, step) => tx.use_code(who, &factor, step).await?,
        Proof::Recovery(code) => {
            let now = council.clock.now();
            let is_used = tx.use_recovery_code(who, &code, now).await?;
            if is_used {
                let used = done(council, &account.principal(), What::RecoveryCodeUsed);
                tx.audit(&used).await?;
                tell(council, tx, who, AccountChange::RecoveryCodeUsed).await?;
            }
            is_used
        }
    })
}
