//! Accounts of the complaints team.

use rules::{case::StaffId, permission::Role};

use super::{Office, access};
use crate::error::Error;

/// Makes an account. Ask [`crate::store::Books::staff_by_email`] first: an address has at most one.
///
/// # Errors
/// [`Error::Unavailable`], also when the address has an account already.
pub async fn add_staff(
    office: &Office,
    name: &str,
    email: &str,
    password_hash: &str,
    role: Role,
) -> Result<StaffId, Error> {
    let tx = office.books.begin().await?;
    let id = tx
        .add_staff(name, email, password_hash, role, office.clock.now())
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
    password_hash: &str,
) -> Result<bool, Error> {
    let tx = office.books.begin().await?;
    let made = tx
        .add_first_staff(name, email, password_hash, office.clock.now())
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
    password_hash: &str,
) -> Result<(), Error> {
    let tx = office.books.begin().await?;
    if !tx.set_password(who, password_hash).await? {
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
