//! Who somebody is at the council's directory. An account is linked to one person there, and they to one account.

use chrono::{DateTime, Utc};
use rules::case::StaffId;
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, Select};
use sha2::{Digest, Sha256};

use super::{
    CouncilStore, Result, StaffAccount, Tx,
    entities::{directory_link, session, staff},
    names::micros,
    token::hex,
};

/// What a session is that came from the directory.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DirectorySession {
    /// The key of the session there, as a hash; empty where it gives none.
    key: String,
    /// Whether a second factor was shown there that counts here.
    pub factor: bool,
}

impl DirectorySession {
    /// One that came just now, from a session there with this key; empty where it gives none.
    #[must_use]
    pub fn new(session: &str, factor: bool) -> Self {
        Self {
            key: key_of(session),
            factor,
        }
    }

    pub(super) fn of(row: &session::Model) -> Option<Self> {
        Some(Self {
            key: row.directory.clone()?,
            factor: row.directory_factor,
        })
    }

    pub(super) fn key(&self) -> &str {
        &self.key
    }
}

impl CouncilStore {
    /// Whether an account is linked to somebody at a directory.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn is_linked(&self, who: &StaffId) -> Result<bool> {
        Ok(links_of(self, who).one(self.reader()).await?.is_some())
    }
}

impl Tx {
    /// The account of whoever has this key at the directory with this address; disabled ones too.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn linked_account(
        &self,
        issuer: &str,
        subject: &str,
    ) -> Result<Option<StaffAccount>> {
        let found = directory_link::Entity::find()
            .filter(directory_link::Column::Council.eq(self.council()))
            .filter(directory_link::Column::Issuer.eq(issuer))
            .filter(directory_link::Column::Subject.eq(subject));
        match found.one(&self.on).await? {
            Some(link) => self.staff_by_id(&StaffId(link.staff_id)).await,
            None => Ok(None),
        }
    }

    /// Whether an account is linked to somebody, as it stands in this transaction.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn is_linked(&self, who: &StaffId) -> Result<bool> {
        Ok(links_of(&self.store, who).one(&self.on).await?.is_some())
    }

    /// Links an account to somebody at a directory.
    ///
    /// # Errors
    /// When the store cannot be written to; also when either is linked already.
    pub async fn link(
        &self,
        who: &StaffId,
        issuer: &str,
        subject: &str,
        now: DateTime<Utc>,
    ) -> Result<()> {
        let row = directory_link::ActiveModel {
            council: Set(self.council()),
            issuer: Set(issuer.to_owned()),
            subject: Set(subject.to_owned()),
            staff_id: Set(who.0.clone()),
            linked_at: Set(micros(now)),
        };
        directory_link::Entity::insert(row)
            .exec_without_returning(&self.on)
            .await?;
        Ok(())
    }

    /// Lets the owner of an account sign in with the directory, or no more: then it is linked to nobody. Says whether there is
    /// such an account.
    ///
    /// # Errors
    /// When the store cannot be written to.
    pub async fn set_by_directory(&self, who: &StaffId, by_directory: bool) -> Result<bool> {
        let changed = staff::Entity::update_many()
            .set(staff::ActiveModel {
                by_directory: Set(by_directory),
                ..Default::default()
            })
            .filter(staff::Column::Council.eq(self.council()))
            .filter(staff::Column::Id.eq(who.0.as_str()))
            .exec(&self.on)
            .await?;
        if !by_directory {
            directory_link::Entity::delete_many()
                .filter(directory_link::Column::Council.eq(self.council()))
                .filter(directory_link::Column::StaffId.eq(who.0.as_str()))
                .exec(&self.on)
                .await?;
        }
        Ok(changed.rows_affected > 0)
    }

    /// Ends the sessions of an account that came from the directory: from the session there with this key, or all of them. Those
    /// of which no key is known end with any. Says how many.
    ///
    /// # Errors
    /// When the store cannot be written to.
    pub async fn end_directory_sessions(
        &self,
        who: &StaffId,
        session: Option<&str>,
    ) -> Result<u64> {
        let mut ended = session::Entity::delete_many()
            .filter(session::Column::Council.eq(self.council()))
            .filter(session::Column::StaffId.eq(who.0.as_str()))
            .filter(session::Column::Directory.is_not_null());
        if let Some(session) = session {
            let keys = [key_of(session), String::new()];
            ended = ended.filter(session::Column::Directory.is_in(keys));
        }
        Ok(ended.exec(&self.on).await?.rows_affected)
    }
}

fn links_of(store: &CouncilStore, who: &StaffId) -> Select<directory_link::Entity> {
    directory_link::Entity::find()
        .filter(directory_link::Column::Council.eq(store.council()))
        .filter(directory_link::Column::StaffId.eq(who.0.as_str()))
}

fn key_of(session: &str) -> String {
    match session {
        "" => String::new(),
        session => hex(&Sha256::digest(session)),
    }
}
