//! A disk that failed while something was made durable. What the system then keeps of the file in memory cannot be
//! trusted: only a process that opens it anew knows what is there.

use sea_orm::{DbErr, RuntimeErr, SqlxError, sqlx::sqlite::SqliteError};
use tokio::sync::watch;
use tracing::error;

use super::{Result, Store, StoreError};

/// The kind of an error of SQLite is its last byte.
const KIND: i32 = 0xff;
/// `SQLITE_IOERR`: the disk did not do what it was asked.
const IO_ERROR: i32 = 10;
/// `SQLITE_IOERR_SHMSIZE`: there was no room for the index of the log. It passes when there is room again.
const NO_ROOM: i32 = 10 | (19 << 8);

/// Whether the disk has failed; once it has, it stays so.
#[derive(Clone)]
pub(super) struct Broken(watch::Sender<bool>);

impl Default for Broken {
    fn default() -> Self {
        Self(watch::Sender::new(false))
    }
}

impl Store {
    /// Whether the disk has failed while something was made durable. Nothing is written any more, and the process must end.
    #[must_use]
    pub fn is_broken(&self) -> bool {
        *self.0.broken.0.borrow()
    }

    /// Waits until the disk has failed.
    pub async fn broken(&self) {
        // The sender lives as long as the store.
        let _ = self.0.broken.0.subscribe().wait_for(|broken| *broken).await;
    }

    #[cfg(test)]
    pub(super) fn breaks(&self) {
        self.0.broken.0.send_replace(true);
    }

    /// Refuses to write once the disk has failed.
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
            && !self.0.send_replace(true)
        {
            error!(
                code,
                "The disk failed while something was written: nothing more is written, and the portal ends"
            );
        }
    }

    /// Refuses to write once the disk has failed.
    pub(super) fn writable(&self) -> Result<()> {
        match *self.0.borrow() {
            true => Err(StoreError::Broken),
            false => Ok(()),
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
