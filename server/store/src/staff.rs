//! The accounts of the complaints team.

use std::collections::BTreeMap;

use chrono::{DateTime, TimeDelta, Utc};
use rules::case::StaffId;
use rules::principal::{Principal, Role, Staff};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, QueryOrder, Select,
    sea_query::OnConflict,
};

use super::{
    CouncilStore, Result, Tx,
    entities::{session, staff},
    names::{micros, moment, new_id},
};

/// How long a password works that somebody else chose.
const GIVEN_FOR: TimeDelta = TimeDelta::hours(72);

/// A new password, as it is kept.
#[derive(Clone, Copy)]
pub struct Password<'a> {
    hash: &'a str,
    given_until: Option<DateTime<Utc>>,
}

impl<'a> Password<'a> {
    /// One that the person chose: its hash, as argon2 writes it.
    #[must_use]
    pub const fn own(hash: &'a str) -> Self {
        Self {
            hash,
            given_until: None,
        }
    }

    /// One that somebody else chose now: it works for 72 hours, and only for choosing another.
    #[must_use]
    pub fn given(hash: &'a str, now: DateTime<Utc>) -> Self {
        Self {
            hash,
            given_until: Some(now + GIVEN_FOR),
        }
    }
}

/// Somebody who can sign in as staff.
#[derive(Clone, PartialEq, Eq)]
pub struct StaffAccount {
    /// The key of the account, by which events name who did something.
    pub id: StaffId,
    /// The person's name, as colleagues see it.
    pub name: String,
    /// The address they sign in with, in lower case.
    pub email: String,
    /// The password's hash, as argon2 writes it.
    pub password_hash: String,
    /// Until when the password works, because somebody else chose it; none when they chose it themselves.
    pub given_until: Option<DateTime<Utc>>,
    /// May not sign in any more.
    pub disabled: bool,
    /// What it is for.
    pub role: Role,
    /// When they last used the portal; none when they never did, or not since this is written down.
    pub seen_at: Option<DateTime<Utc>>,
    /// Since when a second factor is asked for when they sign in; none when they have none.
    pub second_factor_at: Option<DateTime<Utc>>,
    /// Whether they may sign in with the council's directory.
    pub by_directory: bool,
}

impl StaffAccount {
    /// Who they are, when they are signed in.
    #[must_use]
    pub fn principal(&self) -> Principal {
        Principal::Staff(Staff {
            id: self.id.clone(),
            name: self.name.clone(),
            role: self.role,
        })
    }

    /// Whether they can sign in at this moment, with the password that they have.
    #[must_use]
    pub fn can_sign_in(&self, now: DateTime<Utc>) -> bool {
        !self.disabled && self.given_until.is_none_or(|until| until > now)
    }
}

impl std::fmt::Debug for StaffAccount {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("StaffAccount")
            .field("id", &self.id)
            .field("disabled", &self.disabled)
            .finish_non_exhaustive()
    }
}

impl CouncilStore {
    /// The account with this address, in any case of letters; disabled ones too.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn staff_by_email(&self, email: &str) -> Result<Option<StaffAccount>> {
        let found = accounts(self).filter(staff::Column::Email.eq(normal(email)));
        Ok(found.one(self.reader()).await?.map(account))
    }

    /// The account with this key; disabled ones too.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn staff_by_id(&self, id: &StaffId) -> Result<Option<StaffAccount>> {
        let found = accounts(self).filter(staff::Column::Id.eq(id.0.as_str()));
        Ok(found.one(self.reader()).await?.map(account))
    }

    /// Everybody who may sign in, by name.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn staff(&self) -> Result<Vec<StaffAccount>> {
        let found = accounts(self).filter(staff::Column::Disabled.eq(false));
        let rows = found
            .order_by_asc(staff::Column::Name)
            .order_by_asc(staff::Column::Id)
            .all(self.reader());
        Ok(rows.await?.into_iter().map(account).collect())
    }

    /// Every account by name, disabled ones too.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn every_account(&self) -> Result<Vec<StaffAccount>> {
        let rows = accounts(self)
            .order_by_asc(staff::Column::Name)
            .order_by_asc(staff::Column::Id)
            .all(self.reader());
        Ok(rows.await?.into_iter().map(account).collect())
    }

    /// Whether there is any account at all.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn has_staff(&self) -> Result<bool> {
        Ok(accounts(self).one(self.reader()).await?.is_some())
    }

    /// The names of everybody who ever had an account, by key.
    pub(super) async fn staff_names(&self) -> Result<BTreeMap<String, String>> {
        Ok(accounts(self)
            .all(self.reader())
            .await?
            .into_iter()
            .map(|row| (row.id, row.name))
            .collect())
    }
}

impl Tx {
    /// The account with this key, as it stands in this transaction; disabled ones too.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn staff_by_id(&self, id: &StaffId) -> Result<Option<StaffAccount>> {
        let found = accounts(&self.store).filter(staff::Column::Id.eq(id.0.as_str()));
        Ok(found.one(&self.on).await?.map(account))
    }

    /// The account with this address, in any case of letters, as it stands in this transaction; disabled ones too.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn staff_by_email(&self, email: &str) -> Result<Option<StaffAccount>> {
        let found = accounts(&self.store).filter(staff::Column::Email.eq(normal(email)));
        Ok(found.one(&self.on).await?.map(account))
    }

    /// Makes an account.
    ///
    /// # Errors
    /// When the store cannot be written to; also when the address has an account already.
    pub async fn add_staff(
        &self,
        name: &str,
        email: &str,
        password: Password<'_>,
        role: Role,
        now: DateTime<Utc>,
    ) -> Result<StaffId> {
        let row = new_account(&self.council(), name, email, password, role, now);
        let id = StaffId(row.id.clone().unwrap());
        staff::Entity::insert(row)
            .exec_without_returning(&self.on)
            .await?;
        Ok(id)
    }

    /// Makes the first account, unless there is one; says whether it made it. Of several processes that start at once
    /// on a new database one makes it.
    ///
    /// # Errors
    /// When the store cannot be written to.
    pub async fn add_first_staff(
        &self,
        name: &str,
        email: &str,
        password: Password<'_>,
        now: DateTime<Utc>,
    ) -> Result<bool> {
        if accounts(&self.store).one(&self.on).await?.is_some() {
            return Ok(false);
        }
        let row = new_account(&self.council(), name, email, password, Role::Manager, now);
        let made = staff::Entity::insert(row)
            .on_conflict(
                OnConflict::columns([staff::Column::Council, staff::Column::Email])
                    .do_nothing()
                    .to_owned(),
            )
            .exec_without_returning(&self.on)
            .await?;
        Ok(made > 0)
    }

    /// Gives an account another name; says whether there is such an account.
    ///
    /// # Errors
    /// When the store cannot be written to.
    pub async fn set_name(&self, id: &StaffId, name: &str) -> Result<bool> {
        let changed = staff::Entity::update_many()
            .set(staff::ActiveModel {
                name: Set(name.to_owned()),
                ..Default::default()
            })
            .filter(staff::Column::Council.eq(self.council()))
            .filter(staff::Column::Id.eq(id.0.as_str()))
            .exec(&self.on)
            .await?;
        Ok(changed.rows_affected > 0)
    }

    /// Gives an account another role; says whether there is such an account.
    ///
    /// # Errors
    /// When the store cannot be written to.
    pub async fn set_role(&self, id: &StaffId, role: Role) -> Result<bool> {
        let changed = staff::Entity::update_many()
            .set(staff::ActiveModel {
                role: Set(role.slug().to_owned()),
                ..Default::default()
            })
            .filter(staff::Column::Council.eq(self.council()))
            .filter(staff::Column::Id.eq(id.0.as_str()))
            .exec(&self.on)
            .await?;
        Ok(changed.rows_affected > 0)
    }

    /// Changes a password and signs the person out everywhere; says whether there is such an account. With the hash of an old
    /// password, only if that is still theirs.
    ///
    /// # Errors
    /// When the store cannot be written to.
    pub async fn set_password(
        &self,
        id: &StaffId,
        password: Password<'_>,
        old: Option<&str>,
    ) -> Result<bool> {
        let mut changed = staff::Entity::update_many()
            .set(staff::ActiveModel {
                password_hash: Set(password.hash.to_owned()),
                given_until: Set(password.given_until.map(micros)),
                ..Default::default()
            })
            .filter(staff::Column::Council.eq(self.council()))
            .filter(staff::Column::Id.eq(id.0.as_str()));
        if let Some(old) = old {
            changed = changed.filter(staff::Column::PasswordHash.eq(old));
        }
        if changed.exec(&self.on).await?.rows_affected == 0 {
            return Ok(false);
        }
        self.sign_out(id).await?;
        Ok(true)
    }

    /// Lets an account sign in no more, or again, and signs the person out everywhere; says whether there is such an account.
    ///
    /// # Errors
    /// When the store cannot be written to.
    pub async fn set_disabled(&self, id: &StaffId, disabled: bool) -> Result<bool> {
        let changed = staff::Entity::update_many()
            .set(staff::ActiveModel {
                disabled: Set(disabled),
                ..Default::default()
            })
            .filter(staff::Column::Council.eq(self.council()))
            .filter(staff::Column::Id.eq(id.0.as_str()))
            .exec(&self.on)
            .await?;
        self.sign_out(id).await?;
        Ok(changed.rows_affected > 0)
    }

    /// Signs somebody out everywhere; says how many sessions that ended.
    ///
    /// # Errors
    /// When the store cannot be written to.
    pub async fn sign_out(&self, id: &StaffId) -> Result<u64> {
        let ended = session::Entity::delete_many()
            .filter(session::Column::Council.eq(self.council()))
            .filter(session::Column::StaffId.eq(id.0.as_str()))
            .exec(&self.on)
            .await?;
        Ok(ended.rows_affected)
    }
}

fn new_account(
    council: &str,
    name: &str,
    email: &str,
    password: Password<'_>,
    role: Role,
    now: DateTime<Utc>,
) -> staff::ActiveModel {
    staff::ActiveModel {
        id: Set(new_id(now).to_string()),
        council: Set(council.to_owned()),
        name: Set(name.trim().to_owned()),
        email: Set(normal(email)),
        password_hash: Set(password.hash.to_owned()),
        given_until: Set(password.given_until.map(micros)),
        disabled: Set(false),
        role: Set(role.slug().to_owned()),
        made_at: Set(micros(now)),
        seen_at: Set(None),
        second_factor_at: Set(None),
        by_directory: Set(false),
    }
}

pub(super) fn account(row: staff::Model) -> StaffAccount {
    StaffAccount {
        id: StaffId(row.id),
        name: row.name,
        email: row.email,
        password_hash: row.password_hash,
        given_until: row
            .given_until
            .map(|until| moment(until).unwrap_or(DateTime::UNIX_EPOCH)),
        disabled: row.disabled,
        // A role that this version does not know may do the least.
        role: Role::from_slug(&row.role).unwrap_or(Role::Reader),
        seen_at: row.seen_at.and_then(|at| moment(at).ok()),
        // One that cannot be read is one that is asked for.
        second_factor_at: row
            .second_factor_at
            .map(|at| moment(at).unwrap_or(DateTime::UNIX_EPOCH)),
        by_directory: row.by_directory,
    }
}

fn accounts(store: &CouncilStore) -> Select<staff::Entity> {
    staff::Entity::find().filter(staff::Column::Council.eq(store.council()))
}

fn normal(email: &str) -> String {
    email.trim().to_lowercase()
}
