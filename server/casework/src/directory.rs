//! Somebody signs in with the council's directory.

use rules::case::StaffId;
use rules::permission::Duty;
use rules::principal::{Principal, Role};
use store::{AccountChange, AuditEvent, NewSession, Password, StaffAccount, Tx, What};

use super::Council;
use super::account_changes::{commit, tell};
use crate::error::Error;
use crate::staff::done;

/// Whoever came from the directory, as it says.
#[derive(Clone, Copy)]
pub struct FromDirectory<'a> {
    /// The address by which it names itself.
    pub issuer: &'a str,
    /// Their key there.
    pub subject: &'a str,
    /// Their address, if the directory vouches for it.
    pub email: Option<&'a str>,
    /// Their groups there.
    pub groups: &'a [String],
    /// The hash of a password that nobody has: it takes the place of one that somebody else chose for the account.
    pub nobodys: &'a str,
}

/// What came of it.
pub enum ByDirectory {
    /// They are signed in to this account, or have shown all but the second factor.
    In(Box<StaffAccount>),
    /// They are not.
    NotIn(NotIn),
}

/// Why somebody whom the directory knows is not let in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotIn {
    /// No account is theirs, or it is disabled, or nobody has let it sign in with the directory.
    NoAccount,
    /// They are in none of the groups.
    NoGroup,
}

impl NotIn {
    const fn word(self) -> &'static str {
        match self {
            Self::NoAccount => "directory-no-account",
            Self::NoGroup => "directory-no-group",
        }
    }
}

/// Signs somebody in who came from the directory, with the role that their groups have there. The account is the one that is
/// linked to them; the first time it is the one with their address, if it may sign in with the directory and is linked to nobody.
/// Whoever is in none of the groups any more is signed out everywhere. `session` says what they have shown but for the second
/// factor, which is counted here.
///
/// # Errors
/// [`Error::Unavailable`].
pub async fn sign_in_by_directory(
    council: &Council,
    from: FromDirectory<'_>,
    session: NewSession<'_>,
) -> Result<ByDirectory, Error> {
    let (tx, now) = (council.store.begin().await?, council.clock.now());
    let linked = tx.linked_account(from.issuer, from.subject).await?;
    let is_linked = linked.is_some();
    let found = match linked {
        Some(account) => Some(account),
        None => unlinked(&tx, from.email).await?,
    };
    let found = found.filter(|account| account.by_directory && !account.disabled);
    let Some(account) = found else {
        return not_in(council, tx, None, NotIn::NoAccount, session).await;
    };
    let settings = council.profile.directory.as_ref();
    let role = settings.and_then(|settings| settings.role_of(from.groups));
    let Some(role) = role else {
        let known = is_linked.then_some(&account.id);
        return not_in(council, tx, known, NotIn::NoGroup, session).await;
    };
    let by = account.principal();
    if !is_linked {
        tx.link(&account.id, from.issuer, from.subject, now).await?;
        if account.given_until.is_some() {
            let nobodys = Password::own(from.nobodys);
            tx.set_password(&account.id, nobodys, None).await?;
        }
        let linked = done(council, &by, What::DirectoryLinked).about(&account.id);
        tx.audit(&linked.from(session.from)).await?;
        tell(council, &tx, &account.id, AccountChange::DirectoryLinked).await?;
    }
    follow_role(council, &tx, &account, role).await?;
    let account = tx.staff_by_id(&account.id).await?.ok_or(Error::NotFound)?;
    let factor = session.directory.is_some_and(|from| from.factor);
    let proved = factor || account.second_factor_at.is_none();
    let session = NewSession { proved, ..session };
    let (who, hash) = (&account.id, &account.password_hash);
    if !tx.open_session(session, who, hash, now).await? {
        return not_in(council, tx, None, NotIn::NoAccount, session).await;
    }
    let by = account.principal();
    let shown = match proved {
        true => done(council, &by, What::SignIn).which("directory"),
        false => done(council, &by, What::DirectoryShown),
    };
    tx.audit(&shown.from(session.from)).await?;
    commit(council, tx).await?;
    Ok(ByDirectory::In(Box::new(account)))
}

/// The account with this address that is linked to nobody yet.
async fn unlinked(tx: &Tx, email: Option<&str>) -> Result<Option<StaffAccount>, Error> {
    let Some(email) = email else { return Ok(None) };
    let Some(account) = tx.staff_by_email(email).await? else {
        return Ok(None);
    };
    // Somebody else came with this address before: addresses are given again, keys of a directory are not.
    Ok(match tx.is_linked(&account.id).await? {
        true => None,
        false => Some(account),
    })
}

/// The role is the directory's to give, also where it takes the last manager away: who may do no more must not go on.
async fn follow_role(
    council: &Council,
    tx: &Tx,
    account: &StaffAccount,
    role: Role,
) -> Result<(), Error> {
    if role == account.role {
        return Ok(());
    }
    tx.set_role(&account.id, role).await?;
    let changed = done(council, &Principal::PORTAL, What::RoleChanged).about(&account.id);
    tx.audit(&changed.which(role.slug())).await?;
    tell(council, tx, &account.id, AccountChange::RoleChanged(role)).await
}

async fn not_in(
    council: &Council,
    tx: Tx,
    known: Option<&StaffId>,
    why: NotIn,
    session: NewSession<'_>,
) -> Result<ByDirectory, Error> {
    let mut refused = AuditEvent::by_visitor(What::SignInRefused, council.clock.now());
    if let Some(known) = known {
        tx.sign_out(known).await?;
        refused = refused.about(known);
    }
    let refused = refused.which(why.word()).from(session.from).refused();
    tx.audit(&refused).await?;
    tx.commit().await?;
    Ok(ByDirectory::NotIn(why))
}

/// Lets somebody else sign in with the directory, or no more: then their account is linked to nobody there, and they are signed out
/// everywhere.
///
/// # Errors
/// [`Error::Refused`] when they may not, [`Error::Forbidden`] when it is their own, [`Error::NotFound`] when there is no such account,
/// [`Error::Unavailable`].
pub async fn set_by_directory(
    council: &Council,
    by: &Principal,
    who: &StaffId,
    by_directory: bool,
) -> Result<(), Error> {
    council.allows(by, Duty::ManageStaff)?;
    if by.account() == Some(who) {
        return Err(Error::Forbidden);
    }
    let tx = council.store.begin().await?;
    let account = tx.staff_by_id(who).await?.ok_or(Error::NotFound)?;
    tx.set_by_directory(who, by_directory).await?;
    let (what, change) = match by_directory {
        true => (What::DirectoryAllowed, AccountChange::DirectoryAllowed),
        false => (What::DirectoryForbidden, AccountChange::DirectoryForbidden),
    };
    if !by_directory {
        tx.sign_out(who).await?;
    }
    tx.audit(&done(council, by, what).about(who)).await?;
    if by_directory != account.by_directory {
        tell(council, &tx, who, change).await?;
    }
    commit(council, tx).await
}

/// Ends what somebody has open here who has signed out at the directory: what came from this session there, or everything that
/// came from it; says how much.
///
/// # Errors
/// [`Error::Unavailable`].
pub async fn end_by_directory(
    council: &Council,
    issuer: &str,
    subject: &str,
    session: Option<&str>,
) -> Result<u64, Error> {
    let tx = council.store.begin().await?;
    let Some(account) = tx.linked_account(issuer, subject).await? else {
        return Ok(0);
    };
    let ended = tx.end_directory_sessions(&account.id, session).await?;
    if ended > 0 {
        let by = done(council, &Principal::PORTAL, What::SessionsEnded).about(&account.id);
        tx.audit(&by.which("directory")).await?;
    }
    tx.commit().await?;
    Ok(ended)
}
