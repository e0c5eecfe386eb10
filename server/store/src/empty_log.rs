//! The log that `SQLite` writes before the file: what was deleted stands in it for a while.

use sea_orm::{ConnectionTrait, DbBackend};

use super::CouncilStore;

impl CouncilStore {
    /// Empties the log, behind the back of whoever deleted something. While somebody reads it stays until the next time:
    /// nobody waits for it.
    pub fn empty_log(&self) {
        let writer = self.writer().clone();
        if writer.get_database_backend() != DbBackend::Sqlite {
            return;
        }
        tokio::spawn(async move {
            for statement in [
                "pragma busy_timeout = 100",
                "pragma wal_checkpoint(truncate)",
                "pragma busy_timeout = 10000",
            ] {
                if let Err(cause) = writer.execute_unprepared(statement).await {
                    tracing::debug!("The log could not be emptied: {cause}");
                }
            }
        });
    }
}
