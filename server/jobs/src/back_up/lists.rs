//! Beside every backup lies the list of the files of cases that it names, each with the mark by which it is known again.

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsString;
use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use blobs::Mark;
use chrono::{NaiveDateTime, TimeDelta};
use tracing::warn;
use uuid::Uuid;

use super::NAME;

/// How the name of a list ends, behind the whole name of its backup.
const LIST: &str = ".files";
/// How the name of a backup goes on that is being written.
const PART: &str = ".part-";
/// With this every database begins.
const DATABASE: &[u8] = b"SQLite format 3\0";
/// A list without its backup that is so old was left by a process that was killed.
const LEFT: TimeDelta = TimeDelta::hours(1);

/// The marks of files of cases.
#[derive(Debug, Clone, Default)]
pub struct Marks(BTreeMap<String, Mark>);

impl Marks {
    /// Those in the list of one backup; none where it has no list, or one of an earlier build.
    #[must_use]
    pub fn of(backup: &Path) -> Self {
        let mut marks = Self::default();
        for list in [list_of(backup), earlier_list_of(backup)] {
            marks.add(&fs::read(list).unwrap_or_default());
        }
        marks
    }

    /// Those in all lists of a folder.
    pub(super) fn in_folder(folder: &Path) -> io::Result<Self> {
        let mut marks = Self::default();
        for list in lists_in(folder)? {
            marks.add(&fs::read(list)?);
        }
        Ok(marks)
    }

    pub(super) fn get(&self, file: &(String, Uuid)) -> Option<Mark> {
        self.0.get(&named(file)).copied()
    }

    pub(super) fn insert(&mut self, file: &(String, Uuid), mark: Mark) {
        self.0.insert(named(file), mark);
    }

    fn add(&mut self, list: &[u8]) {
        for line in String::from_utf8_lossy(list).lines() {
            if let Some((file, mark)) = line.split_once(' ')
                && let Ok(mark) = mark.parse()
            {
                self.0.insert(file.to_owned(), mark);
            }
        }
    }
}

/// Writes the list of a backup: whole or not at all.
pub(super) fn write(backup: &Path, files: &[(String, Uuid)], marks: &Marks) -> Result<()> {
    let list = list_of(backup);
    let lines = files.iter().map(|file| match marks.get(file) {
        Some(mark) => format!("{} {mark}\n", named(file)),
        None => format!("{}\n", named(file)),
    });
    let lines: String = lines.collect();
    let part = with_more(&list, &format!("{PART}{}", std::process::id()));
    let written = (|| {
        let mut file = File::create(&part)?;
        file.write_all(lines.as_bytes())?;
        file.sync_all()?;
        fs::rename(&part, &list)
    })();
    if written.is_err() {
        fs::remove_file(&part).ok();
    }
    written.with_context(|| format!("The list of files {} cannot be written", list.display()))
}

/// Deletes the list of a backup that is deleted.
pub(super) fn forget(backup: &Path) {
    for list in [list_of(backup), earlier_list_of(backup)] {
        fs::remove_file(list).ok();
    }
}

/// The files that any list of a folder names; none when a backup is there that has no list, so that nobody knows what it needs.
pub(super) fn needed(folder: &Path, now: NaiveDateTime) -> io::Result<Option<BTreeSet<String>>> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if is_backup(&path)? && !list_of(&path).exists() && !earlier_list_of(&path).exists() {
            warn!(
                "The backup {} has no list of its files: every copy of a file of a case is kept as long as it is there",
                path.display()
            );
            return Ok(None);
        }
    }
    let mut needed = BTreeSet::new();
    for list in lists_in(folder)? {
        if was_left(&list, now) {
            fs::remove_file(list)?;
            continue;
        }
        let list = fs::read(list)?;
        let list = String::from_utf8_lossy(&list);
        let file = |line: &str| line.split(' ').next().map(str::to_owned);
        needed.extend(list.lines().filter_map(file));
    }
    Ok(Some(needed))
}

/// A file of a case in a list: `westmere/0193b2a4-…`.
pub(super) fn named((council, id): &(String, Uuid)) -> String {
    format!("{council}/{id}")
}

fn list_of(backup: &Path) -> PathBuf {
    with_more(backup, LIST)
}

/// Earlier builds wrote lists for the backups of every hour only, and called them so.
fn earlier_list_of(backup: &Path) -> PathBuf {
    backup.with_extension(&LIST[1..])
}

fn lists_in(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut lists = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if name(&path).ends_with(LIST) && path.is_file() {
            lists.push(path);
        }
    }
    Ok(lists)
}

/// Whether something is a backup, or becomes one just now.
fn is_backup(path: &Path) -> io::Result<bool> {
    let name = name(path);
    if name.ends_with(LIST) || !path.is_file() {
        return Ok(false);
    }
    if name.contains(PART) {
        return Ok(!name.contains(LIST));
    }
    let mut begins = Vec::new();
    let length = DATABASE.len() as u64;
    File::open(path)?.take(length).read_to_end(&mut begins)?;
    Ok(begins == DATABASE)
}

/// Whether a list was written for a backup of an hour that then got no name.
fn was_left(list: &Path, now: NaiveDateTime) -> bool {
    let name = name(list);
    let Some(backup) = name.strip_suffix(LIST) else {
        return false;
    };
    let when = NaiveDateTime::parse_from_str(backup, NAME);
    when.is_ok_and(|when| now - when > LEFT) && !list.with_file_name(backup).exists()
}

fn name(path: &Path) -> String {
    let name = path.file_name().unwrap_or_default();
    name.to_string_lossy().into_owned()
}

fn with_more(path: &Path, more: &str) -> PathBuf {
    let mut name = OsString::from(path);
    name.push(more);
    name.into()
}
