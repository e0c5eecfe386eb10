//! Opening the database by its address, and bringing its tables up to date.

use std::time::Duration;

use anyhow::{Context, bail};
use sea_orm::sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous};
use sea_orm::{
    ConnectOptions, ConnectionTrait, Database, DatabaseConnection, DbBackend, DbErr, Statement,
};
use sea_orm_migration::MigratorTrait;

use super::migrations::Migrator;

/// How long to wait for a connection, or for another process that writes.
const PATIENCE: Duration = Duration::from_secs(10);
/// Older ones can lose what was committed (the WAL-reset bug, 3.7.0 to 3.51.2).
const OLDEST_SQLITE: [u32; 3] = [3, 51, 3];
/// "heard" as a number: the lock under which only one process at a time changes tables.
const MIGRATION_LOCK: i64 = 0x68_6561_7264;

/// The connection that writes and the one that reads.
pub(super) async fn open(url: &str) -> anyhow::Result<(DatabaseConnection, DatabaseConnection)> {
    match url.split(':').next() {
        Some("sqlite") => open_sqlite(url).await,
        Some("postgres" | "postgresql") => open_postgresql(url).await,
        _ => bail!("DATABASE_URL must begin with sqlite: or postgres:"),
    }
}

async fn open_sqlite(url: &str) -> anyhow::Result<(DatabaseConnection, DatabaseConnection)> {
    let writer = connect_in_turn(|| sqlite(url, 1, |options| options.create_if_missing(true)))
        .await
        .context("the database file cannot be opened or made; check that its folder is there and can be written to")?;
    check_sqlite_version(&writer).await?;
    migrate_sqlite(&writer)
        .await
        .context("the tables cannot be brought up to date")?;
    let reader = Database::connect(sqlite(url, 4, |options| options.pragma("query_only", "on")))
        .await
        .context("the database file cannot be read")?;
    Ok((writer, reader))
}

/// Connects, again and again while another process has the file. SQLite waits by itself for everything but the change to
/// the write-ahead log, which two processes that start at once on a new file both make: there it gives up at once.
async fn connect_in_turn(
    options: impl Fn() -> ConnectOptions,
) -> Result<DatabaseConnection, DbErr> {
    const PAUSE: Duration = Duration::from_millis(50);
    let mut waited = Duration::ZERO;
    loop {
        match Database::connect(options()).await {
            Err(error) if waited < PATIENCE && error.to_string().contains("database is locked") => {
                tokio::time::sleep(PAUSE).await;
                waited += PAUSE;
            }
            connected => return connected,
        }
    }
}

/// All steps in one write transaction of the one connection: a second process waits its turn and finds nothing to do.
async fn migrate_sqlite(writer: &DatabaseConnection) -> anyhow::Result<()> {
    writer.execute_unprepared("begin immediate").await?;
    let migrated = Migrator::up(writer, None).await;
    writer
        .execute_unprepared(if migrated.is_ok() {
            "commit"
        } else {
            "rollback"
        })
        .await?;
    Ok(migrated?)
}

fn sqlite(
    url: &str,
    connections: u32,
    more: impl Fn(SqliteConnectOptions) -> SqliteConnectOptions + Send + Sync + 'static,
) -> ConnectOptions {
    let mut options = quiet(url);
    options
        .min_connections(1)
        .max_connections(connections)
        .idle_timeout(None::<Duration>);
    options.map_sqlx_sqlite_opts(move |options| {
        // FULL: a receipt must survive a power cut. What is deleted is also overwritten.
        more(
            options
                .journal_mode(SqliteJournalMode::Wal)
                .synchronous(SqliteSynchronous::Full)
                .foreign_keys(true)
                .busy_timeout(PATIENCE)
                .pragma("secure_delete", "on")
                .pragma("journal_size_limit", "67108864"),
        )
    });
    options
}

async fn check_sqlite_version(connection: &DatabaseConnection) -> anyhow::Result<()> {
    let row = connection
        .query_one_raw(Statement::from_string(
            DbBackend::Sqlite,
            "select sqlite_version() as version",
        ))
        .await?
        .context("SQLite does not say its version")?;
    let version: String = row.try_get("", "version")?;
    if is_too_old(&version) {
        bail!("SQLite {version} can lose data; Heard needs 3.51.3 or newer");
    }
    Ok(())
}

fn is_too_old(version: &str) -> bool {
    let mut parts = version
        .split('.')
        .map(|part| part.parse::<u32>().unwrap_or(0));
    let version: [u32; 3] = std::array::from_fn(|_| parts.next().unwrap_or(0));
    version < OLDEST_SQLITE
}

async fn open_postgresql(url: &str) -> anyhow::Result<(DatabaseConnection, DatabaseConnection)> {
    migrate_postgresql(url).await?;
    let mut options = quiet(url);
    options.max_connections(16).test_before_acquire(true);
    options.map_sqlx_postgres_opts(|options| {
        options.options([
            ("synchronous_commit", "on"),
            ("statement_timeout", "15s"),
            ("idle_in_transaction_session_timeout", "30s"),
        ])
    });
    let pool = Database::connect(options)
        .await
        .context("the PostgreSQL of DATABASE_URL cannot be reached")?;
    Ok((pool.clone(), pool))
}

/// One connection, so that the lock and the changes share a session; closing it also ends the lock.
async fn migrate_postgresql(url: &str) -> anyhow::Result<()> {
    let mut options = quiet(url);
    options.max_connections(1);
    let connection = Database::connect(options)
        .await
        .context("the PostgreSQL of DATABASE_URL cannot be reached")?;
    connection
        .execute_unprepared(&format!("select pg_advisory_lock({MIGRATION_LOCK})"))
        .await?;
    let migrated = Migrator::up(&connection, None).await;
    connection
        .execute_unprepared(&format!("select pg_advisory_unlock({MIGRATION_LOCK})"))
        .await?;
    connection.close().await?;
    migrated.context("the tables cannot be brought up to date")
}

/// SQL is not logged: it says where things are, and a log is read by many.
fn quiet(url: &str) -> ConnectOptions {
    let mut options = ConnectOptions::new(url);
    options
        .acquire_timeout(PATIENCE)
        .connect_timeout(PATIENCE)
        .sqlx_logging(false)
        .record_stmt_in_spans(false);
    options
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sqlite_with_the_wal_reset_bug_is_refused() {
        for (version, too_old) in [
            ("3.7.0", true),
            ("3.51.2", true),
            ("3.51.3", false),
            ("3.52.0", false),
            ("4.0", false),
            ("", true),
        ] {
            assert_eq!(is_too_old(version), too_old, "{version}");
        }
    }

    #[tokio::test]
    async fn what_is_committed_survives_a_power_cut_and_what_is_deleted_is_overwritten() {
        let folder = std::env::temp_dir().join(format!("heard-pragmas-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let url = format!("sqlite://{}", folder.join("heard.db").display());
        let (writer, reader) = open(&url).await.unwrap();
        let pragma = async |on: &DatabaseConnection, name: &str| {
            let ask = Statement::from_string(DbBackend::Sqlite, format!("pragma {name}"));
            let row = on.query_one_raw(ask).await.unwrap().unwrap();
            let number = row
                .try_get_by_index::<i64>(0)
                .map(|number| number.to_string());
            number
                .or_else(|_| row.try_get_by_index::<String>(0))
                .unwrap()
        };
        for (name, value) in [
            ("synchronous", "2"),
            ("journal_mode", "wal"),
            ("foreign_keys", "1"),
            ("secure_delete", "1"),
        ] {
            assert_eq!(pragma(&writer, name).await, value, "{name}");
        }
        assert_eq!(pragma(&reader, "query_only").await, "1");
        assert!(
            reader
                .execute_unprepared("delete from staff")
                .await
                .is_err()
        );
        std::fs::remove_dir_all(&folder).ok();
    }
}
