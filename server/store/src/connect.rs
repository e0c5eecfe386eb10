//! Opening the database by its address, and bringing its tables up to date.

use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use anyhow::{Context, bail};
use sea_orm::sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous};
use sea_orm::sqlx::{self, Connection};
use sea_orm::{
    ConnectOptions, ConnectionTrait, Database, DatabaseConnection, DbBackend, DbErr, Statement,
};
use sea_orm_migration::MigratorTrait;
use tracing::warn;

use super::address::{check_address, file_of_address};
use super::migrations::Migrator;

/// How long to wait for another process that writes to the file, and for one's turn in this one.
pub(super) const PATIENCE: Duration = Duration::from_secs(10);
/// How long to wait for a server, or for a connection to it that is free. With [`LOCK_TIMEOUT`] nobody waits longer than
/// three seconds to hear that it cannot be done.
const PATIENCE_WITH_SERVER: Duration = Duration::from_secs(2);
/// How long a start waits for another that changes the tables.
const WAIT_FOR_TABLES: Duration = Duration::from_mins(1);
/// How often it says so.
const SAY_EVERY: Duration = Duration::from_secs(5);
/// Between two looks whether it is one's turn.
const TURN: Duration = Duration::from_millis(50);
/// Older ones can lose what was committed (the WAL-reset bug, 3.7.0 to 3.51.2).
const OLDEST_SQLITE: [u32; 3] = [3, 51, 3];
/// "heard" as a number: the lock under which only one process at a time changes tables.
const MIGRATION_LOCK: i64 = 0x68_6561_7264;
/// How long a connection to a server waits for what another holds. A pooler between that keeps this to itself is noticed.
const LOCK_TIMEOUT: &str = "1s";
/// The same while tables are changed.
const LOCK_TIMEOUT_OF_TABLES: &str = "1min";
/// What the connection that writes keeps of a file in memory, in KiB: a list of 100,000 cases touches pages all over its indexes,
/// which would be read and written again and again.
const WRITER_CACHE: &str = "-65536";
/// The log goes into the file when it has so many pages (of 4 KiB): what many writes change is then written there once.
const LOG_PAGES: &str = "8192";
const POOLER: &str = "what answers at DATABASE_URL does not pass on the settings of a connection, as PgBouncer does not: \
                      name PostgreSQL itself, without PgBouncer between";

/// The connections to the database.
pub(super) struct Connections {
    /// What the public uses.
    pub public: Pair,
    /// What staff, the worker and the look at the store's health use, so that no crowd keeps them out.
    pub desk: Pair,
}

/// `SQLite`: the one connection that writes, and a pool that only reads. `PostgreSQL`: the same pool twice.
#[derive(Clone)]
pub(super) struct Pair {
    pub writer: DatabaseConnection,
    pub reader: DatabaseConnection,
}

/// Opens the database and brings its tables up to date.
pub(super) async fn open(url: &str) -> anyhow::Result<Connections> {
    match url.split(':').next() {
        Some("sqlite") => open_sqlite(url).await,
        Some("postgres" | "postgresql") => open_postgresql(url).await,
        _ => bail!("DATABASE_URL must begin with sqlite: or postgres:"),
    }
}

/// Whether something was sealed in this database already; it is not changed. No, where there is none.
pub(super) async fn is_sealed(url: &str) -> anyhow::Result<bool> {
    let connection = match file_of_address(url) {
        Some(file) if !file.exists() => return Ok(false),
        Some(_) => to_file(url).await?,
        None => to_server(url, 1).await?,
    };
    let sealed = Statement::from_string(
        connection.get_database_backend(),
        "select count(*) as keys from master_keys",
    );
    let found = connection.query_one_raw(sealed).await;
    connection.close().await?;
    match found {
        Ok(row) => {
            let keys: i64 = row
                .context("the database cannot be read")?
                .try_get("", "keys")?;
            Ok(keys > 0)
        }
        // Without the table nothing was ever sealed.
        Err(error) if is_no_such_table(&error) => Ok(false),
        Err(error) => Err(error).context("the database cannot be read"),
    }
}

fn is_no_such_table(error: &DbErr) -> bool {
    let said = error.to_string();
    said.contains("no such table") || said.contains("does not exist")
}

/// One connection to a database file that is there.
pub(super) async fn to_file(url: &str) -> anyhow::Result<DatabaseConnection> {
    connect_in_turn(|| sqlite_writer(url, false))
        .await
        .context("the database file cannot be opened")
}

/// A database file as it lies there: nothing about it is changed by opening it.
pub(super) fn quiet_file(url: &str) -> ConnectOptions {
    let mut options = quiet(url, PATIENCE);
    options.max_connections(1);
    options
}

async fn open_sqlite(url: &str) -> anyhow::Result<Connections> {
    let writer = connect_in_turn(|| sqlite_writer(url, true))
        .await
        .context("the database file cannot be opened or made; check that its folder is there and can be written to")?;
    check_sqlite_version(&writer).await?;
    migrate_sqlite(&writer)
        .await
        .context("the tables cannot be brought up to date")?;
    let reader = Database::connect(sqlite(url, 4, |options| options.pragma("query_only", "on")))
        .await
        .context("the database file cannot be read")?;
    let pair = Pair { writer, reader };
    Ok(Connections {
        public: pair.clone(),
        desk: pair,
    })
}

/// Connects, again and again while another process has the file. SQLite waits by itself for everything but the change to
/// the write-ahead log, which two processes that start at once on a new file both make: there it gives up at once.
async fn connect_in_turn(
    options: impl Fn() -> ConnectOptions,
) -> Result<DatabaseConnection, DbErr> {
    let mut waited = Duration::ZERO;
    loop {
        match Database::connect(options()).await {
            Err(error) if waited < PATIENCE && error.to_string().contains("database is locked") => {
                tokio::time::sleep(TURN).await;
                waited += TURN;
            }
            connected => return connected,
        }
    }
}

/// All steps in one write transaction of the one connection: a second process waits its turn and finds nothing to do.
async fn migrate_sqlite(writer: &DatabaseConnection) -> anyhow::Result<()> {
    let begun = Instant::now();
    while let Err(error) = writer.execute_unprepared("begin immediate").await {
        if !error.to_string().contains("database is locked") {
            return Err(error.into());
        }
        wait_for_tables(begun)?;
    }
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

/// Says that a start waits, or ends it.
fn wait_for_tables(begun: Instant) -> anyhow::Result<()> {
    if begun.elapsed() >= WAIT_FOR_TABLES {
        bail!(
            "another program has held the database for {} seconds; end it and start again",
            WAIT_FOR_TABLES.as_secs()
        );
    }
    warn!("Waiting for another program that holds the database");
    Ok(())
}

/// The one connection that writes. Those that read begin no transaction, so nobody looks at them when they come back.
fn sqlite_writer(url: &str, makes_file: bool) -> ConnectOptions {
    let mut options = sqlite(url, 1, move |options| {
        options
            .create_if_missing(makes_file)
            .pragma("cache_size", WRITER_CACHE)
            .pragma("wal_autocheckpoint", LOG_PAGES)
    });
    options.map_sqlx_sqlite_pool_opts(|options| {
        options.after_release(|connection, _| Box::pin(is_clean(connection)))
    });
    options
}

fn sqlite(
    url: &str,
    connections: u32,
    more: impl Fn(SqliteConnectOptions) -> SqliteConnectOptions + Send + Sync + 'static,
) -> ConnectOptions {
    let mut options = quiet(url, PATIENCE);
    options
        .min_connections(1)
        .max_connections(connections)
        .idle_timeout(None::<Duration>)
        // A file does not go away meanwhile, as a server may.
        .test_before_acquire(false);
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

/// Whether a connection that comes back may be used again. After a commit that failed SQLite has undone everything by
/// itself, while the driver still counts a transaction: all later ones would be savepoints of one that nobody commits.
async fn is_clean<C: Connection>(connection: &mut C) -> sqlx::Result<bool> {
    // What was dropped is undone only when the next thing is asked.
    connection.ping().await?;
    Ok(!connection.is_in_transaction())
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

async fn open_postgresql(url: &str) -> anyhow::Result<Connections> {
    check_address(url)?;
    migrate_postgresql(url).await?;
    let pair = |pool: DatabaseConnection| Pair {
        writer: pool.clone(),
        reader: pool,
    };
    Ok(Connections {
        public: pair(to_server(url, 12).await?),
        desk: pair(to_server(url, 6).await?),
    })
}

/// A pool of connections that answer soon or not at all.
async fn to_server(url: &str, connections: u32) -> anyhow::Result<DatabaseConnection> {
    let mut options = quiet(url, PATIENCE_WITH_SERVER);
    options
        .max_connections(connections)
        .test_before_acquire(true);
    options.map_sqlx_postgres_pool_opts(|options| {
        options.after_release(|connection, _| Box::pin(is_clean(connection)))
    });
    options.map_sqlx_postgres_opts(|options| {
        options.options([
            ("synchronous_commit", "on"),
            ("statement_timeout", "15s"),
            ("idle_in_transaction_session_timeout", "30s"),
            ("lock_timeout", LOCK_TIMEOUT),
        ])
    });
    connect_to_server(options, LOCK_TIMEOUT).await
}

/// Connects, and makes sure that what the connection asked for has reached the server.
async fn connect_to_server(
    options: ConnectOptions,
    lock_timeout: &str,
) -> anyhow::Result<DatabaseConnection> {
    let connected = Database::connect(options).await;
    if let Err(error) = &connected
        && error.to_string().contains("unsupported startup parameter")
    {
        bail!(POOLER);
    }
    let connection = connected.context("the PostgreSQL of DATABASE_URL cannot be reached")?;
    let ask = "select current_setting('lock_timeout') as held";
    let ask = Statement::from_string(DbBackend::Postgres, ask);
    let row = connection.query_one_raw(ask).await.context(POOLER)?;
    let held: String = row.context(POOLER)?.try_get("", "held")?;
    if held != lock_timeout {
        bail!(POOLER);
    }
    Ok(connection)
}

/// One connection, so that the lock and the changes share a session; closing it also ends the lock.
async fn migrate_postgresql(url: &str) -> anyhow::Result<()> {
    let mut options = quiet(url, PATIENCE_WITH_SERVER);
    options.max_connections(1);
    options.map_sqlx_postgres_opts(|options| {
        options.options([("lock_timeout", LOCK_TIMEOUT_OF_TABLES)])
    });
    let connection = connect_to_server(options, LOCK_TIMEOUT_OF_TABLES).await?;
    let begun = Instant::now();
    let mut said = None;
    while !try_lock(&connection).await? {
        if said.is_none_or(|said: Instant| said.elapsed() >= SAY_EVERY) {
            wait_for_tables(begun)?;
            said = Some(Instant::now());
        }
        tokio::time::sleep(TURN).await;
    }
    let migrated = bring_up_to_date(&connection).await;
    connection
        .execute_unprepared(&format!("select pg_advisory_unlock({MIGRATION_LOCK})"))
        .await?;
    connection.close().await?;
    migrated
}

/// An account that may only serve finds everything done; it may not make a table, and need not.
async fn bring_up_to_date(connection: &DatabaseConnection) -> anyhow::Result<()> {
    if has_every_step(connection).await {
        return Ok(());
    }
    match Migrator::up(connection, None).await {
        Err(error) if error.to_string().contains("permission denied") => bail!(
            "the tables must be brought up to date, and this account of PostgreSQL may not: run `heard migrate` with the \
             one that owns them"
        ),
        done => done.context("the tables cannot be brought up to date"),
    }
}

/// Whether every step was done, and none that this version does not know.
async fn has_every_step(connection: &DatabaseConnection) -> bool {
    let ask = Statement::from_string(
        connection.get_database_backend(),
        "select version from seaql_migrations",
    );
    // Without the table nothing was done.
    let rows = connection.query_all_raw(ask).await.unwrap_or_default();
    let done: Option<BTreeSet<String>> = rows
        .iter()
        .map(|row| row.try_get("", "version").ok())
        .collect();
    let known = Migrator::migrations();
    let known = known.iter().map(|step| step.name().to_owned()).collect();
    done == Some(known)
}

async fn try_lock(connection: &DatabaseConnection) -> anyhow::Result<bool> {
    let lock = format!("select pg_try_advisory_lock({MIGRATION_LOCK}) as held");
    let lock = Statement::from_string(DbBackend::Postgres, lock);
    let row = connection.query_one_raw(lock).await?;
    Ok(row
        .context("PostgreSQL gives no lock")?
        .try_get("", "held")?)
}

/// SQL is not logged: it says where things are, and a log is read by many.
fn quiet(url: &str, patience: Duration) -> ConnectOptions {
    let mut options = ConnectOptions::new(url);
    options
        .acquire_timeout(patience)
        .connect_timeout(patience)
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
        let Pair { writer, reader } = open(&url).await.unwrap().public;
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
            ("cache_size", WRITER_CACHE),
            ("wal_autocheckpoint", LOG_PAGES),
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
