//! The store: rows in, domain types out. The only part that knows SQL, on `SQLite` and on `PostgreSQL` from one source.
//!
//! Everything is asked through [`Books`], which belong to one council: there is no way to ask without one. What a person
//! wrote is [`Sealed`] before it gets here, and opened only here.

mod assurance;
mod bring;
mod case_file;
mod cases;
mod connect;
mod drafts;
mod entities;
mod equality;
mod error;
mod exclusions;
mod history;
mod holidays;
mod keys;
mod letters;
mod migrations;
mod names;
mod outbox;
mod people;
#[cfg(test)]
mod plans;
mod queue;
mod rebuild;
mod receipts;
mod register;
mod reports;
mod seal;
mod sessions;
mod settle;
mod staff;
mod thanks;
mod token;
mod totals;
mod tx;

use std::sync::Arc;

use sea_orm::DatabaseConnection;

pub use bring::{AT_A_TIME, Bringing, Import, KeysOfBrought, Ready};
pub use case_file::{CaseFile, HistoryRow, NoticeRow};
pub use cases::{NewCase, OpenCase, Standing, standing};
pub use drafts::{DRAFT_HOURS, HeldDraft};
pub use error::{Result, StoreError};
pub use keys::MasterKey;
pub use letters::{FiledLetter, LetterState, SentLetter};
pub use outbox::{Claimed, Fate, NewNotice, NoticeState};
pub use queue::{Filter, Onlooker, PAGE, Page, Row};
pub use receipts::{HeldReceipt, SentCase};
pub use register::{DueCounts, DueRow, Narrowed, StageNumber};
pub use reports::{HeldReport, KeptReport, ReportOf, ReportState};
pub use seal::Sealed;
pub use sessions::SessionLimits;
pub use staff::StaffAccount;
pub use token::{DraftToken, LetterToken, SessionToken};
pub use tx::Tx;

/// The database and the key that opens what is sealed in it.
#[derive(Clone)]
pub struct Store(Arc<Inner>);

struct Inner {
    /// `SQLite`: the one connection that writes. `PostgreSQL`: the pool.
    writer: DatabaseConnection,
    /// `SQLite`: a pool that only reads. `PostgreSQL`: the same pool.
    reader: DatabaseConnection,
    key: MasterKey,
}

/// The books of one council. Every question and every change goes through them, and none reaches another council's rows.
#[derive(Clone)]
pub struct Books {
    store: Store,
    council: Arc<str>,
}

impl Store {
    /// Opens the database, makes its file if there is none, and brings its tables up to date under a lock.
    ///
    /// `url` is `sqlite:///folder/heard.db` or `postgres://user:password@host/database`.
    ///
    /// # Errors
    /// One sentence for the person who starts the program: the database cannot be reached or is too old, or it was sealed
    /// with another master key.
    pub async fn open(url: &str, key: MasterKey) -> anyhow::Result<Self> {
        let (writer, reader) = connect::open(url).await?;
        let store = Self(Arc::new(Inner {
            writer,
            reader,
            key,
        }));
        store.check_key().await?;
        Ok(store)
    }

    /// Whether the database answers.
    ///
    /// # Errors
    /// [`StoreError::Database`] when it does not.
    pub async fn ping(&self) -> Result<()> {
        Ok(self.0.reader.ping().await?)
    }

    /// The books of the council with this id.
    #[must_use]
    pub fn council(&self, id: &str) -> Books {
        Books {
            store: self.clone(),
            council: id.into(),
        }
    }
}

impl Books {
    /// The id of the council.
    #[must_use]
    pub fn council(&self) -> &str {
        &self.council
    }

    fn reader(&self) -> &DatabaseConnection {
        &self.store.0.reader
    }

    fn writer(&self) -> &DatabaseConnection {
        &self.store.0.writer
    }

    fn key(&self) -> &MasterKey {
        &self.store.0.key
    }
}
