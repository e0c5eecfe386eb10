//! The accounts, for who looks after them, and one's own.

use app::desk::{
    AccountRow, AccountStanding, BegunFactor, ByDirectory, OwnAccount, OwnFactor, OwnSession,
    ShownFirst,
};
use casework::{Council, Error};
use chrono::{DateTime, TimeDelta, Utc};
use rules::case::StaffId;
use rules::permission::Duty;
use store::{SessionLimits, SessionToken, StaffAccount};
use words::dates;

use super::staff::signed_in;
use crate::auth::totp;
use crate::edge::browser;
use crate::edge::visitor::{SignedIn, Visitor};

/// So long the directory vouches for who came from it.
const JUST_NOW: TimeDelta = TimeDelta::minutes(15);

/// Every account, by name.
pub(super) async fn accounts(
    council: &Council,
    visitor: &Visitor,
) -> Result<Vec<AccountRow>, Error> {
    let staff = signed_in(visitor)?;
    council.allows(&staff.who, Duty::ManageStaff)?;
    let now = council.clock.now();
    let accounts = council.store.every_account().await?;
    let sessions = council
        .store
        .session_counts(now, SessionLimits::default())
        .await?;
    let row = |account: StaffAccount| {
        let sessions = sessions.get(&account.id).copied().unwrap_or_default();
        let is_own = staff.who.account() == Some(&account.id);
        row(council, account, sessions, is_own, now)
    };
    Ok(accounts.into_iter().map(row).collect())
}

/// An account by its key.
pub(super) async fn account(
    council: &Council,
    visitor: &Visitor,
    key: &str,
) -> Result<Option<AccountRow>, Error> {
    let staff = signed_in(visitor)?;
    council.allows(&staff.who, Duty::ManageStaff)?;
    let (who, now) = (StaffId(key.to_owned()), council.clock.now());
    let Some(account) = council.store.staff_by_id(&who).await? else {
        return Ok(None);
    };
    let limits = SessionLimits::default();
    let sessions = council.store.sessions_of(&who, now, limits).await?.len();
    let is_own = staff.who.account() == Some(&who);
    let is_linked = council.store.is_linked(&who).await?;
    let mut row = row(council, account, sessions as u64, is_own, now);
    if is_linked && row.by_directory == Some(ByDirectory::May) {
        row.by_directory = Some(ByDirectory::Does);
    }
    Ok(Some(row))
}

fn row(
    council: &Council,
    account: StaffAccount,
    sessions: u64,
    is_own: bool,
    now: DateTime<Utc>,
) -> AccountRow {
    let standing = match account.given_until {
        _ if account.disabled => AccountStanding::Disabled,
        None => AccountStanding::Works,
        Some(until) if until <= now => AccountStanding::GivenEnded,
        Some(until) => AccountStanding::Given(dates::moment(until)),
    };
    let by_directory = council.profile.directory.as_ref();
    let by_directory = by_directory.map(|_| match account.by_directory {
        true => ByDirectory::May,
        false => ByDirectory::No,
    });
    AccountRow {
        key: account.id.0,
        name: account.name,
        email: account.email,
        role: account.role,
        standing,
        seen: account.seen_at.map(dates::moment),
        sessions,
        second_factor: account.second_factor_at.map(dates::moment),
        must_have_factor: council.profile.second_factor.contains(&account.role),
        is_own,
        by_directory,
    }
}

/// The account of whoever is signed in, and where they are.
pub(super) async fn own_account(council: &Council, visitor: &Visitor) -> Result<OwnAccount, Error> {
    let account = own(council, visitor).await?;
    let (who, now) = (&account.id, council.clock.now());
    let shown_first = shown_first(signed_in(visitor)?, now);
    let here = signed_in(visitor)?.token.as_ref().map(SessionToken::key);
    let limits = SessionLimits::default();
    let sessions = council.store.sessions_of(who, now, limits).await?;
    let sessions = sessions.into_iter().map(|session| OwnSession {
        is_here: here.as_ref() == Some(&session.key),
        key: session.key,
        browser: browser::parts(&session.browser),
        began: dates::moment(session.opened_at),
        used: dates::moment(session.seen_at),
    });
    Ok(OwnAccount {
        sessions: sessions.collect(),
        factor: factor(council, &account, shown_first).await?,
        email: account.email,
    })
}

/// Their second factor, and the one that they are setting up.
pub(super) async fn own_factor(council: &Council, visitor: &Visitor) -> Result<OwnFactor, Error> {
    let account = own(council, visitor).await?;
    let shown_first = shown_first(signed_in(visitor)?, council.clock.now());
    factor(council, &account, shown_first).await
}

async fn own(council: &Council, visitor: &Visitor) -> Result<StaffAccount, Error> {
    let who = signed_in(visitor)?.who.account().ok_or(Error::Forbidden)?;
    let account = council.store.staff_by_id(who).await?;
    account.ok_or(Error::Forbidden)
}

/// What somebody shows before they change their second factor: who came from the directory may have no password, so that it
/// vouches for them, and for a while.
pub(crate) fn shown_first(staff: &SignedIn, now: DateTime<Utc>) -> ShownFirst {
    match &staff.directory {
        None => ShownFirst::Password,
        Some(_) if now - staff.opened_at <= JUST_NOW => ShownFirst::Nothing,
        Some(_) => ShownFirst::Directory,
    }
}

async fn factor(
    council: &Council,
    account: &StaffAccount,
    shown_first: ShownFirst,
) -> Result<OwnFactor, Error> {
    let (who, now) = (&account.id, council.clock.now());
    let begun = council.store.begun_second_factor(who, now).await?;
    let begun = begun.map(|begun| {
        let name = &council.profile.name;
        let address = totp::address(&begun.secret, name, &account.email);
        let (size, path) = totp::drawn(&address).map_err(Error::Internal)?;
        Ok::<_, Error>(BegunFactor {
            address: address.to_string(),
            secret: in_groups(&begun.secret),
            size,
            path,
        })
    });
    Ok(OwnFactor {
        since: account.second_factor_at.map(dates::moment),
        codes_left: council.store.recovery_codes_left(who).await?,
        is_compulsory: council.profile.second_factor.contains(&account.role),
        shown_first,
        begun: begun.transpose()?,
    })
}

fn in_groups(secret: &str) -> String {
    let letters: Vec<char> = secret.chars().collect();
    let groups = letters.chunks(4).map(String::from_iter);
    groups.collect::<Vec<_>>().join(" ")
}
