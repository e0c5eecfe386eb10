//! A copy of a database file in use, whole and checked, and its way back. A server's database is backed up with its own
//! tools.

use std::ffi::OsString;
use std::fs::{self, File, OpenOptions};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow, bail};
use chrono::{DateTime, Utc};
use sea_orm::{ConnectionTrait, Database, DatabaseConnection, DbBackend, Statement};
use sea_orm_migration::MigratorTrait;
use uuid::Uuid;

use super::address::{address_of_file, file_of_address};
use super::migrations::Migrator;
use super::names::moment;
use super::{MasterKey, connect};

/// What is in a copy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Copied {
    /// How many cases.
    pub cases: u64,
    /// When the newest thing in it happened.
    pub newest: Option<DateTime<Utc>>,
    /// The files of its cases, which lie elsewhere: of which council, and their numbers.
    pub files: Vec<(String, Uuid)>,
}

/// Copies the database of this address, while it is used, to a new file that only its owner reads, and checks the copy.
/// The master key is not in it.
///
/// # Errors
/// One sentence: there is no such database, it is a server's, the copy cannot be written or is not whole. Then there is no
/// new file.
pub async fn back_up(url: &str, to: &Path) -> Result<Copied> {
    back_up_with(url, to, |_| async { Ok(()) }).await
}

/// As [`back_up`], with what belongs to the copy: its file has its name only when that is there too.
///
/// # Errors
/// As [`back_up`], and when `rest` has one.
pub async fn back_up_with<Rest>(
    url: &str,
    to: &Path,
    rest: impl FnOnce(Copied) -> Rest,
) -> Result<Copied>
where
    Rest: Future<Output = Result<()>>,
{
    let Some(file) = file_of_address(url) else {
        bail!(
            "The database is PostgreSQL, which has tools of its own: back it up with `pg_dump --format=custom` and put it \
             back with `pg_restore`, as the README shows."
        );
    };
    if !file.exists() {
        bail!("There is no database {} to back up.", file.display());
    }
    if to.exists() {
        bail!(
            "The backup {} cannot be written: there is such a file already.",
            to.display()
        );
    }
    let part = beside(to, &format!(".part-{}", std::process::id()));
    let copied = copy_in_use(url, &part, to, rest).await;
    fs::remove_file(&part).ok();
    copied
}

async fn copy_in_use<Rest>(
    url: &str,
    part: &Path,
    to: &Path,
    rest: impl FnOnce(Copied) -> Rest,
) -> Result<Copied>
where
    Rest: Future<Output = Result<()>>,
{
    let cannot = || format!("The backup {} cannot be written", to.display());
    // SQLite writes into an empty file, and leaves it to its owner.
    new_file(part).with_context(cannot)?;
    let source = connect::to_file(url).await?;
    let name = part
        .to_str()
        .ok_or_else(|| anyhow!("The name of the backup is not text: choose another."))?;
    let vacuum = "vacuum into $1";
    let vacuum = Statement::from_sql_and_values(DbBackend::Sqlite, vacuum, [name.into()]);
    source.execute_raw(vacuum).await.with_context(cannot)?;
    source.close().await?;
    let copied = check(part).await?.0;
    File::open(part)
        .and_then(|file| file.sync_all())
        .with_context(cannot)?;
    rest(copied.clone()).await?;
    // Never over an older one.
    fs::hard_link(part, to).with_context(cannot)?;
    sync_folder_of(to).with_context(cannot)?;
    Ok(copied)
}

/// Puts a backup in the place of the database of this address. What was there is kept beside it, and only moved when
/// `replace` says so.
///
/// # Errors
/// One sentence: the backup is not whole, belongs to another key or a newer version, the database is there or in use.
/// Then nothing was changed.
pub async fn restore(
    url: &str,
    from: &Path,
    key: &MasterKey,
    replace: bool,
    now: DateTime<Utc>,
) -> Result<Copied> {
    let Some(file) = file_of_address(url) else {
        bail!(
            "The database is PostgreSQL: put its backup back with `pg_restore`, as the README shows."
        );
    };
    let _alone = InUse::alone(&file)?;
    if file.exists() && !replace {
        bail!(
            "There is a database {} already: add --replace to put the backup in its place; what is there is kept beside it.",
            file.display()
        );
    }
    let part = beside(&file, &format!(".part-{}", std::process::id()));
    let restored = put(from, &part, &file, key, now).await;
    fs::remove_file(&part).ok();
    restored
}

async fn put(
    from: &Path,
    part: &Path,
    file: &Path,
    key: &MasterKey,
    now: DateTime<Utc>,
) -> Result<Copied> {
    let cannot = || format!("The backup {} cannot be put back", from.display());
    if !from.is_file() {
        bail!("There is no backup {}.", from.display());
    }
    if beside(from, "-wal").exists() {
        bail!(
            "{} is not a backup but a database that was copied in use: such a copy may be broken.",
            from.display()
        );
    }
    std::io::copy(
        &mut File::open(from).with_context(cannot)?,
        &mut new_file(part).with_context(cannot)?,
    )
    .with_context(cannot)?;
    let (copied, keys) = check(part).await?;
    if !keys.iter().any(|id| id == key.id()) {
        bail!(
            "The backup was sealed with another master key, {}: put back the key file that belongs to it first.",
            keys.join(" or ")
        );
    }
    File::open(part)
        .and_then(|file| file.sync_all())
        .with_context(cannot)?;
    // The log goes with its file: beside another it would break it.
    let aside = format!(".before-{}", now.format("%Y%m%dT%H%M%SZ"));
    for ending in ["-wal", "-shm", ""] {
        let old = beside(file, ending);
        if old.exists() {
            fs::rename(&old, beside(file, &format!("{aside}{ending}"))).with_context(cannot)?;
        }
    }
    fs::rename(part, file).with_context(cannot)?;
    sync_folder_of(file).with_context(cannot)?;
    Ok(copied)
}

/// SQLite says so at the first reading or only at a later one, by where the damage is.
const BROKEN: &str = "The copy is damaged: it is no backup";

/// Whether a copy is whole and of this version or an older one; what is in it, and the keys it was sealed with.
async fn check(file: &Path) -> Result<(Copied, Vec<String>)> {
    let url = format!("{}?mode=ro", address_of_file(file));
    let copy = Database::connect(connect::quiet_file(&url))
        .await
        .context(BROKEN)?;
    let checked = look_into(&copy).await;
    copy.close().await?;
    checked
}

async fn look_into(copy: &DatabaseConnection) -> Result<(Copied, Vec<String>)> {
    let whole = texts(copy, "pragma integrity_check")
        .await
        .context(BROKEN)?;
    let orphans = texts(
        copy,
        "select \"table\" from pragma_foreign_key_check limit 1",
    )
    .await
    .context(BROKEN)?;
    if whole != ["ok"] || !orphans.is_empty() {
        bail!("{BROKEN}.");
    }
    let steps = texts(copy, "select version from seaql_migrations")
        .await
        .context("The copy is not of a database of Heard")?;
    let known: Vec<String> = Migrator::migrations()
        .iter()
        .map(|step| step.name().to_owned())
        .collect();
    if steps.iter().any(|step| !known.contains(step)) {
        bail!("The backup is of a newer version of Heard: use that one.");
    }
    let numbers = texts(
        copy,
        "select cast((select count(*) from cases) as text) union all
         select cast((select max(happened_at) from events) as text)",
    )
    .await?;
    let number = |place: usize| numbers.get(place)?.parse::<i64>().ok();
    let copied = Copied {
        cases: number(0)
            .and_then(|cases| u64::try_from(cases).ok())
            .unwrap_or(0),
        newest: number(1).map(moment).transpose()?,
        files: match steps.iter().any(|step| step == "m0026_kept_files") {
            true => files_of(copy).await?,
            false => Vec::new(),
        },
    };
    let keys = texts(copy, "select id from master_keys").await?;
    Ok((copied, keys))
}

/// The files that are still needed.
async fn files_of(copy: &DatabaseConnection) -> Result<Vec<(String, Uuid)>> {
    let needed =
        "select council || '/' || hex(id) from kept_files where state in ('waiting', 'clean')";
    let files = texts(copy, needed).await?;
    let file = |text: &String| {
        let (council, id) = text.rsplit_once('/')?;
        Some((council.to_owned(), Uuid::parse_str(id).ok()?))
    };
    let read: Option<Vec<_>> = files.iter().map(file).collect();
    read.ok_or_else(|| anyhow!(BROKEN))
}

/// The first column of every row; a null is an empty text.
async fn texts(copy: &DatabaseConnection, ask: &str) -> Result<Vec<String>> {
    let rows = copy
        .query_all_raw(Statement::from_string(DbBackend::Sqlite, ask))
        .await?;
    let text = |row: &sea_orm::QueryResult| row.try_get_by_index::<Option<String>>(0);
    let found: std::result::Result<Vec<_>, _> = rows.iter().map(text).collect();
    Ok(found?.into_iter().map(Option::unwrap_or_default).collect())
}

/// Says that a database file is in use, for as long as it lives; the system forgets it with the process.
pub(super) struct InUse {
    _lock: File,
}

impl InUse {
    /// Beside others that use it.
    pub(super) fn shared(file: &Path) -> Result<Self> {
        let lock = Self::lock_of(file)?;
        lock.try_lock_shared().map_err(|_| {
            anyhow!("the database is being restored just now; start when that is done")
        })?;
        Ok(Self { _lock: lock })
    }

    /// Alone, or not at all.
    fn alone(file: &Path) -> Result<Self> {
        let lock = Self::lock_of(file)?;
        lock.try_lock().map_err(|_| {
            anyhow!("The database is in use: stop every `heard` that uses it, and restore then.")
        })?;
        Ok(Self { _lock: lock })
    }

    fn lock_of(file: &Path) -> Result<File> {
        OpenOptions::new()
            .write(true)
            .create(true)
            .truncate(false)
            .mode(0o600)
            .open(beside(file, ".in-use"))
            .context("the folder of the database cannot be written to")
    }
}

fn new_file(path: &Path) -> std::io::Result<File> {
    OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(path)
}

/// A path with more at its end.
fn beside(path: &Path, more: &str) -> PathBuf {
    let mut name = OsString::from(path);
    name.push(more);
    name.into()
}

/// Makes a new name durable.
fn sync_folder_of(path: &Path) -> std::io::Result<()> {
    match path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty())
    {
        Some(folder) => File::open(folder)?.sync_all(),
        None => File::open(".")?.sync_all(),
    }
}
