//! The store: rows in, domain types out. The only part that knows SQL, on `SQLite` and on `PostgreSQL` from one source.
//!
//! Everything is asked through [`CouncilStore`], which belong to one council: there is no way to ask without one. What a person
//! wrote is [`Sealed`] before it gets here, and opened only here.

mod account_change;
mod address;
mod arrivals;
mod arriving;
mod assurance;
mod audit;
mod backup;
mod broken;
mod case_file;
mod case_reader;
mod cases;
mod chain;
mod connect;
mod directory_links;
mod drafts;
mod empty_log;
mod entities;
mod equality;
mod error;
mod evidence;
mod exclusions;
mod figures;
mod find;
mod folder;
mod guests;
mod hash_key;
mod history;
mod holidays;
mod imports;
mod in_passing;
mod jobs;
mod kept_files;
mod keyring;
mod keys;
mod lease;
mod lessons;
mod letters;
mod mailboxes;
mod migrations;
mod names;
mod outbox;
mod own_words;
mod people;
mod queue;
mod readiness;
mod rebuild;
mod receipts;
mod register;
mod report_rules;
mod reports;
mod retention;
mod rotate;
mod seal;
mod sealed;
mod second_factors;
mod send_again;
mod sessions;
mod sight;
mod staff;
mod subject_requests;
mod terms;
mod thanks;
mod token;
mod told;
mod topic;
mod totals;
mod tx;
mod unusual;
mod used;
mod vacuum;
mod watch;
mod writer;

use std::sync::Arc;

use sea_orm::{DatabaseConnection, DbBackend};

use connect::{Connections, Pair};

pub use account_change::AccountChange;
pub use address::{address_of_file, check_address, file_of_address};
pub use arrivals::{Arrival, ArrivalStage, Comes, Ended, Part, PartWriter};
pub use audit::{AuditEvent, Outcome, VISITOR, What};
pub use backup::{Copied, back_up, back_up_with, restore};
pub use broken::BrokenBy;
pub use case_file::{CaseFile, HistoryRow, NoticeRow};
pub use case_reader::{CaseReader, CaseRun, Purpose, View};
pub use cases::{NewCase, OpenCase, Standing, standing};
pub use directory_links::DirectorySession;
pub use drafts::{DRAFT_HOURS, HeldDraft};
pub use error::{Result, StoreError};
pub use evidence::{Finding, NoHead, Proof, RecordHead, Verified};
pub use figures::PoolStanding;
pub use find::{Hits, MOST_ALIKE, MOST_HITS};
pub use folder::make_folder;
pub use guests::{Entering, GUEST_IDLE, GuestCode, MOST_CODES};
pub use holidays::{HolidayChange, KeptCalendar};
pub use imports::{AT_A_TIME, Before, Import, ImportKeys, Importing, Ready};
pub use jobs::{ClaimedJob, Job, JobProgress};
pub use kept_files::{FileState, FileToCheck};
pub use keys::MasterKey;
pub use lessons::Lesson;
pub use letters::{FiledLetter, LINK_LASTS, LetterState, MOST_TRIES, Opening};
pub use outbox::{ClaimedMessage, Delivery, NewNotice, NoticeState};
pub use own_words::{MOST_OWN_WORDS, OwnWord};
pub use queue::{Filter, Onlooker, PAGE, Page, Row};
pub use rebuild::Rebuilt;
pub use receipts::{HeldReceipt, LastSent, SentCase};
pub use register::{DatedRow, DueCounts, DueRow, RegisterRow, StageNumber, Wanted, WantedList};
pub use report_rules::{NewRules, RulesDraft, RulesVersion};
pub use reports::{HeldReport, KeptReport, ReportOf, ReportState};
pub use retention::{DeletedBy, DeletedInMonth, HeldCase, KeptCase};
pub use rotate::{KeyChange, KeyInUse, SealedAgain};
pub use seal::Sealed;
pub use second_factors::SecondFactor;
pub use send_again::{HeldNotice, MailStanding, StuckLetter};
pub use sessions::{MOST_SESSIONS, NewSession, OpenSession, SessionLimits, SessionRow};
pub use staff::{Password, StaffAccount};
pub use subject_requests::{MadeFile, MadeOf, SubjectCase, SubjectRequest, SubjectWords};
pub use terms::search::Breadth;
pub use token::{DraftToken, GuestToken, LetterToken, SessionToken};
pub use told::Told;
pub use topic::Topic;
pub use tx::Tx;
pub use unusual::Unusual;
pub use used::{Use, UseFilter, UsePlace, Used};
pub use watch::Query;

/// The database and the key that opens what is sealed in it.
#[derive(Clone)]
pub struct Store(Arc<Inner>);

struct Inner {
    connections: Connections,
    keys: keyring::Keyring,
    /// Whether nothing can be written any more.
    broken: broken::Broken,
    /// Where one waits to write on `SQLite`: the public, and staff.
    queues: Option<[writer::Queue; 2]>,
    /// Held so that nobody puts a backup in the place of a file in use.
    _in_use: Option<backup::InUse>,
}

/// The store of one council. Every query and every change goes through it, and none reaches another council's rows.
#[derive(Clone)]
pub struct CouncilStore {
    store: Store,
    council: Arc<str>,
    /// Whether they lie at the desk of staff, which has connections of its own.
    at_the_desk: bool,
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
        let in_use = file_of_address(url).map(|file| backup::InUse::shared(&file));
        let store = Self::of(connect::open(url).await?, key, in_use.transpose()?);
        store.check_key().await?;
        Ok(store)
    }

    /// Whether something was sealed in this database already, with a key that must then be there. Changes nothing.
    ///
    /// # Errors
    /// One sentence when the database is there and cannot be reached.
    pub async fn is_sealed(url: &str) -> anyhow::Result<bool> {
        connect::is_sealed(url).await
    }

    fn of(connections: Connections, key: MasterKey, in_use: Option<backup::InUse>) -> Self {
        let broken = broken::Broken::default();
        let writer = &connections.public.writer;
        let queues = (writer.get_database_backend() == DbBackend::Sqlite).then(|| {
            let (public, desk, line) = writer::line();
            broken.watch_over(writer::write(writer.clone(), line, broken.clone()));
            [public, desk]
        });
        Self(Arc::new(Inner {
            connections,
            keys: keyring::Keyring::new(key),
            broken,
            queues,
            _in_use: in_use,
        }))
    }

    /// Whether the database answers.
    ///
    /// # Errors
    /// [`StoreError::Database`] when it does not.
    pub async fn ping(&self) -> Result<()> {
        Ok(self.0.connections.desk.reader.ping().await?)
    }

    /// Reaches the rows of this council only, by the id in its profile.
    #[must_use]
    pub fn council(&self, id: &str) -> CouncilStore {
        CouncilStore {
            store: self.clone(),
            council: id.into(),
            at_the_desk: false,
        }
    }
}

impl CouncilStore {
    /// The id of the council.
    #[must_use]
    pub fn council(&self) -> &str {
        &self.council
    }

    /// A key of this council for one purpose outside the store; knowing it tells nothing about the master key or another. It
    /// stays the same when the master key is replaced.
    #[must_use]
    pub fn derived_key(&self, purpose: &str) -> [u8; 32] {
        self.key().derive(&format!("{purpose} of {}", self.council))
    }

    /// The same store with the connections of staff, which no crowd of visitors uses up.
    #[must_use]
    pub fn at_the_desk(&self) -> Self {
        Self {
            at_the_desk: true,
            ..self.clone()
        }
    }

    fn reader(&self) -> &DatabaseConnection {
        &self.connections().reader
    }

    fn writer(&self) -> &DatabaseConnection {
        &self.connections().writer
    }

    fn connections(&self) -> &Pair {
        match self.at_the_desk {
            true => &self.store.0.connections.desk,
            false => &self.store.0.connections.public,
        }
    }
}
