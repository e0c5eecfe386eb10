//! Accounts of the complaints team.

use rules::{case::StaffId, permission::Role};

use super::{Office, access};
use crate::{error::Error, store::Password};

/// Makes an account. Ask [`crate::store::Books::staff_by_email`] first: an address has at most one.
///
/// # Errors
/// [`Error::Unavailable`], also when the address has an account already.
pub async fn add_staff(
    office: &Office,
    name: &str,
    email: &str,
    password: Password<'_>,
    role: Role,
) -> Result<StaffId, Error> {
    let tx = office.books.begin().await?;
    let id = tx
        .add_staff(name, email, password, role, office.clock.now())
        .await?;
    tx.commit().await?;
    Ok(id)
}

/// Makes the first account, a manager's, unless there is any; says whether it made it.
///
/// # Errors
/// [`Error::Unavailable`].
pub async fn add_first_staff(
    office: &Office,
    name: &str,
    email: &str,
    password: Password<'_>,
) -> Result<bool, Error> {
    let tx = office.books.begin().await?;
    let made = tx
        .add_first_staff(name, email, password, office.clock.now())
        .await?;
    tx.commit().await?;
    Ok(made)
}

/// Changes a password, and signs the person out everywhere.
///
/// # Errors
/// [`Error::NotFound`] when there is no such account, [`Error::Unavailable`].
pub async fn set_password(
    office: &Office,
    who: &StaffId,
    password: Password<'_>,
) -> Result<(), Error> {
    let tx = office.books.begin().await?;
    if !tx.set_password(who, password).await? {
        return Err(Error::NotFound);
    }
    Ok(tx.commit().await?)
}

/// Gives an account another role.
///
/// # Errors
/// [`Error::NotFound`] when there is no such account, [`Error::Refused`] when a case would be left without a manager who sees
/// it, [`Error::Unavailable`].
pub async fn set_role(office: &Office, who: &StaffId, role: Role) -> Result<(), Error> {
    let tx = office.books.begin().await?;
    if role < Role::Manager {
        access::check_nothing_is_left_without(&tx, who).await?;
    }
    if !tx.set_role(who, role).await? {
        return Err(Error::NotFound);
    }
    Ok(tx.commit().await?)
}

/// Lets somebody sign in no more, and signs them out everywhere.
///
/// # Errors
/// [`Error::NotFound`] when there is no such account, [`Error::Refused`] when a case would be left without a manager who sees
/// it, [`Error::Unavailable`].
pub async fn disable(office: &Office, who: &StaffId) -> Result<(), Error> {
    let tx = office.books.begin().await?;
    access::check_nothing_is_left_without(&tx, who).await?;
    if !tx.set_disabled(who, true).await? {
        return Err(Error::NotFound);
    }
    Ok(tx.commit().await?)
}

/// Lets somebody sign in again.
///
/// # Errors
/// [`Error::NotFound`] when there is no such account, [`Error::Unavailable`].
pub async fn enable(office: &Office, who: &StaffId) -> Result<(), Error> {
    let tx = office.books.begin().await?;
    if !tx.set_disabled(who, false).await? {
        return Err(Error::NotFound);
    }
    Ok(tx.commit().await?)
}

/// Signs somebody out everywhere; says how many sessions that ended.
///
/// # Errors
/// [`Error::Unavailable`].
pub async fn sign_out_everywhere(office: &Office, who: &StaffId) -> Result<u64, Error> {
    let tx = office.books.begin().await?;
    let ended = tx.sign_out(who).await?;
    tx.commit().await?;
    Ok(ended)
}
