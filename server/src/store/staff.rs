//! The accounts of the complaints team.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use rules::{case::StaffId, permission::Role};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, QueryOrder, Select,
    sea_query::OnConflict,
};

use super::{
    Books, Result, Tx,
    entities::{session, staff},
    names::{micros, new_id},
};

/// An account.
#[derive(Clone, PartialEq, Eq)]
pub struct StaffAccount {
    /// Its key.
    pub id: StaffId,
    /// The person's name, as colleagues see it.
    pub name: String,
    /// The address they sign in with, in lower case.
    pub email: String,
    /// The password's hash, as argon2 writes it.
    pub password_hash: String,
    /// May not sign in any more.
    pub disabled: bool,
    /// What it is for.
    pub role: Role,
}

impl std::fmt::Debug for StaffAccount {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("StaffAccount")
            .field("id", &self.id)
            .field("disabled", &self.disabled)
            .finish_non_exhaustive()
    }
}

impl Books {
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
    /// Makes an account.
    ///
    /// # Errors
    /// When the store cannot be written to; also when the address has an account already.
    pub async fn add_staff(
        &self,
        name: &str,
        email: &str,
        password_hash: &str,
        role: Role,
        now: DateTime<Utc>,
    ) -> Result<StaffId> {
        let row = new_account(&self.council(), name, email, password_hash, role, now);
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
        password_hash: &str,
        now: DateTime<Utc>,
    ) -> Result<bool> {
        if accounts(&self.books).one(&self.on).await?.is_some() {
            return Ok(false);
        }
        let row = new_account(
            &self.council(),
            name,
            email,
            password_hash,
            Role::Manager,
            now,
        );
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

    /// Changes a password and signs the person out everywhere; says whether there is such an account.
    ///
    /// # Errors
    /// When the store cannot be written to.
    pub async fn set_password(&self, id: &StaffId, password_hash: &str) -> Result<bool> {
        let changed = staff::Entity::update_many()
            .set(staff::ActiveModel {
                password_hash: Set(password_hash.to_owned()),
                ..Default::default()
            })
            .filter(staff::Column::Council.eq(self.council()))
            .filter(staff::Column::Id.eq(id.0.as_str()))
            .exec(&self.on)
            .await?;
        session::Entity::delete_many()
            .filter(session::Column::Council.eq(self.council()))
            .filter(session::Column::StaffId.eq(id.0.as_str()))
            .exec(&self.on)
            .await?;
        Ok(changed.rows_affected > 0)
    }
}

fn new_account(
    council: &str,
    name: &str,
    email: &str,
    password_hash: &str,
    role: Role,
    now: DateTime<Utc>,
) -> staff::ActiveModel {
    staff::ActiveModel {
        id: Set(new_id(now).to_string()),
        council: Set(council.to_owned()),
        name: Set(name.trim().to_owned()),
        email: Set(normal(email)),
        password_hash: Set(password_hash.to_owned()),
        disabled: Set(false),
        role: Set(role.slug().to_owned()),
        made_at: Set(micros(now)),
    }
}

pub(super) fn account(row: staff::Model) -> StaffAccount {
    StaffAccount {
        id: StaffId(row.id),
        name: row.name,
        email: row.email,
        password_hash: row.password_hash,
        disabled: row.disabled,
        // A role that this version does not know may do the least.
        role: Role::from_slug(&row.role).unwrap_or(Role::Reader),
    }
}

fn accounts(books: &Books) -> Select<staff::Entity> {
    staff::Entity::find().filter(staff::Column::Council.eq(books.council()))
}

fn normal(email: &str) -> String {
    email.trim().to_lowercase()
}
