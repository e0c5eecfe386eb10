//! What can go wrong in the store. The texts say nothing of what is stored.

use sea_orm::DbErr;

/// What the store answers.
pub type Result<T> = std::result::Result<T, StoreError>;

/// Why the store did not do what it was asked.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The database is gone, full, locked, or refused. Its own words are in the source.
    #[error("the database did not do what it was asked")]
    Database(#[from] DbErr),
    /// The disk failed, or the task that writes has died: nothing more is written until the program is started again.
    #[error("nothing can be written until the program is started again")]
    Broken,
    /// What was committed is not there.
    #[error("the database does not keep what was committed")]
    Forgets,
    /// The master key was replaced, and this process has only the old one.
    #[error("the master key was replaced while this program ran")]
    OldKey,
    /// Something sealed cannot be opened: another key, another place, or changed bytes.
    #[error("something sealed could not be opened")]
    Sealed,
    /// A row holds what this program never writes; says which column.
    #[error("a row holds something unknown in `{0}`")]
    Damaged(&'static str),
}
