//! What ends the program: nothing can be written any more until it is started again.
//!
//! A disk that failed while something was made durable: what the system then keeps of the file in memory cannot be trusted,
//! and only a process that opens it anew knows what is there. Or a fault of ours in the one task that writes: without it
//! every act would be refused for ever.

use sea_orm::{DbErr, RuntimeErr, SqlxError, sqlx::sqlite::SqliteError};
use tokio::sync::watch;
use tracing::error;

use super::{Result, Store, StoreError};

/// The kind of an error of SQLite is its last byte.
const KIND: i32 = 0xff;
/// `SQLITE_IOERR`: the disk did not do what it was asked.
const IO_ERROR: i32 = 10;
/// `SQLITE_IOERR_SHMSIZE`: there was no room for the index of the log. It passes when there is room again.
const NO_ROOM: i32 = IO_ERROR + 19 * 256;

/// Why nothing is written any more: the process must end, and whoever supervises it starts it again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BrokenBy {
    /// The disk failed while something was made durable.
    Disk,
    /// The task that writes has died of a fault of ours.
    Writer,
    /// The master key was replaced, and this process has only the old one.
    Key,
}

/// Whether something is broken; once it is, it stays so.
#[derive(Clone)]
pub(super) struct Broken(watch::Sender<Option<BrokenBy>>);

impl Default for Broken {
    fn default() -> Self {
        Self(watch::Sender::new(None))
    }
}

impl Store {
    /// What has broken, if something has.
    #[must_use]
    pub fn broken_by(&self) -> Option<BrokenBy> {
        *self.0.broken.0.borrow()
    }

    /// Waits until something has broken.
    pub async fn broken(&self) {
        // The sender lives as long as the store.
        let mut broken = self.0.broken.0.subscribe();
        let _ = broken.wait_for(Option::is_some).await;
    }

    #[cfg(test)]
    pub(super) fn breaks(&self) {
        self.0.broken.0.send_replace(Some(BrokenBy::Disk));
    }

    /// Refuses to write once something has broken.
    pub(super) fn writable(&self) -> Result<()> {
        self.0.broken.writable()
    }
}

impl Broken {
    /// What came of a write, noted if the disk has failed.
    pub(super) fn noted<T>(&self, written: std::result::Result<T, DbErr>) -> Result<T> {
        written
            .inspect_err(|cause| self.note(cause))
            .map_err(StoreError::from)
    }

    /// Notes why a write failed, if the disk has.
    pub(super) fn note(&self, cause: &DbErr) {
        if let Some(code) = io_error(cause)
            && self.0.send_replace(Some(BrokenBy::Disk)).is_none()
        {
            error!(
                code,
                "The disk failed while something was written: nothing more is written, and the portal ends"
            );
        }
    }

    /// Runs what writes for everybody in a task of its own, which ends by itself only with the store.
    pub(super) fn watch_over(&self, writes: impl Future<Output = ()> + Send + 'static) {
        let (broken, writes) = (self.clone(), tokio::spawn(writes));
        tokio::spawn(async move {
            if let Err(cause) = writes.await {
                error!("The task that writes has died, so the portal ends: {cause}");
                broken.0.send_replace(Some(BrokenBy::Writer));
            }
        });
    }

    /// Nothing is written any more, for this.
    pub(super) fn breaks_by(&self, by: BrokenBy) {
        self.0.send_replace(Some(by));
    }

    /// Refuses to write once something has broken.
    pub(super) fn writable(&self) -> Result<()> {
        match *self.0.borrow() {
            Some(_) => Err(StoreError::Broken),
            None => Ok(()),
        }
    }
}

/// The code of SQLite for an error of the disk that does not pass by itself.
fn io_error(cause: &DbErr) -> Option<i32> {
    let (DbErr::Conn(error) | DbErr::Exec(error) | DbErr::Query(error)) = cause else {
        return None;
    };
    let RuntimeErr::SqlxError(error) = error else {
        return None;
    };
    let SqlxError::Database(error) = &**error else {
        return None;
    };
    let error = error.try_downcast_ref::<SqliteError>()?;
    let code: i32 = sea_orm::sqlx::error::DatabaseError::code(error)?
        .parse()
        .ok()?;
    (code & KIND == IO_ERROR && code != NO_ROOM).then_some(code)
}
