//! Earlier years are imported: lists of cases, and printed totals (R10.3). All of a file or nothing, and what is here
//! already is not added again.
//!
//! A list of cases may be long, and the public writes to the same store: so it is read, checked and put down in small steps
//! ([`mod@cases`]), its cases are made ready beside the store in small steps, by whoever has time, and all of them are imported
//! at once ([`mod@carry_on`]).

mod carry_on;
mod cases;
mod preview;
mod totals;

use std::sync::Arc;

use chrono::NaiveDate;
use council::Profile;
use import::{DateOrder, File, ImportIssue, ImportIssues, Lexicon};
use report::{Check, InShort, Year};
use rules::principal::Principal;
use store::{Comes, Import};

use super::Council;
use crate::error::Error;

pub use carry_on::seal as seal_imported;
pub use carry_on::{carry_on, hand_over_arrival, stop_arrival, take_over_arrival};
pub use cases::{HandedIn, hand_in_cases, import_cases};
pub use totals::import_totals;

/// A file to import.
#[derive(Clone)]
pub struct ToImport {
    /// What was handed over; it is read more than once.
    pub file: File,
    /// What the council says, and by which rules it counts: its profile, or that with a rules file.
    pub profile: Arc<Profile>,
    /// Its words.
    pub lexicon: Arc<Lexicon>,
    /// In which order the numbers of its dates stand; where nobody says so, the dates do, or it is asked.
    pub dates: Option<DateOrder>,
    /// Only say what would happen.
    pub dry_run: bool,
    /// No more rows than this; none without a limit.
    pub most: Option<u64>,
}

/// What came of it, or would.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ImportSummary {
    /// How many were new.
    pub added: u64,
    /// How many were here already, just so.
    pub same: u64,
    /// How many figures were replaced by others, or of how many cases that are here the list says something else.
    pub changed: u64,
    /// How many cases that are here differ and stay, because somebody works on them here.
    pub kept: u64,
    /// Cases that would change or that differ and stay; the first of them.
    pub changes: Vec<Change>,
    /// How many of the new ones are open, and stand in the queue.
    pub open: u64,
    /// How many were received in a year that is not finished.
    pub unfinished: Option<(Year, u64)>,
    /// The years whose report is published, in which new or changed cases were received, and how many.
    pub published: Vec<(Year, u64)>,
    /// What the last of its years would come out as, with what is here of them; only where it only would.
    pub preview: Vec<(Year, InShort)>,
    /// How many of them have years that are over, or nearly, so that they would be announced for deletion at once, and the first day
    /// on which one would be deleted; only where it only would.
    pub over: Option<(u64, NaiveDate)>,
    /// In which order its dates turned out to be written, if that is not the usual one.
    pub dates: Option<DateOrder>,
    /// What cannot be right in printed figures.
    pub slips: Vec<Check>,
    /// It only would.
    pub dry_run: bool,
}

/// A case that is here and of which a list says something else.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The council's own reference.
    pub theirs: String,
    /// In which columns, by their names.
    pub columns: String,
    /// What it means for the case.
    pub means: ChangeMeans,
}

/// What something else in a list means for a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChangeMeans {
    /// It changes, and is as open or closed as before.
    Changed,
    /// It changes, and is closed by it.
    Closed,
    /// It changes, and is open again by it.
    Reopened,
    /// It stays as it is, because somebody works on it here.
    Kept,
}

/// How far it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Progress {
    /// So many rows were checked.
    Checked(u64),
    /// So many of so many are ready.
    Ready(u64, u64),
}

impl From<Comes> for ImportSummary {
    fn from(comes: Comes) -> Self {
        Self {
            added: comes.added,
            same: comes.same,
            changed: comes.changed,
            kept: comes.kept,
            open: comes.open,
            unfinished: comes.unfinished,
            ..Self::default()
        }
    }
}

/// Why nothing was imported.
#[derive(Debug)]
pub enum ImportError {
    /// What is wrong with the file.
    Issues(ImportIssues),
    /// Another list is on its way.
    Another,
    /// Somebody stopped it.
    Stopped,
    /// Anything else.
    Error(Error),
}

impl<E: Into<Error>> From<E> for ImportError {
    fn from(error: E) -> Self {
        Self::Error(error.into())
    }
}

fn import(
    council: &Council,
    to_import: &ToImport,
    by: &Principal,
    hash: &str,
    came: &ImportSummary,
) -> Import {
    Import {
        at: council.clock.now(),
        by: by.account().cloned(),
        what: String::new(),
        file: to_import.file.name.clone(),
        hash: hash.to_owned(),
        added: came.added,
        same: came.same,
        changed: came.changed,
    }
}

/// A file has more rows than the fewer that whoever imports it may bring, or than anybody may.
fn too_many_rows(may: Option<u64>, anybody: u64) -> ImportIssue {
    match may.filter(|may| *may < anybody) {
        Some(may) => ImportIssue::file("too-many-rows").with("most", may.to_string()),
        None => ImportIssue::file("too-many-rows-for-all").with("most", anybody.to_string()),
    }
}

/// A thread that reads went down: a fault of ours.
fn gone(cause: tokio::task::JoinError) -> Error {
    Error::Internal(cause.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_whoever_may_bring_fewer_rows_is_sent_to_the_command_line() {
        for (may, says) in [
            (Some(20_000), ("too-many-rows", "20000")),
            (Some(100_000), ("too-many-rows-for-all", "100000")),
            (None, ("too-many-rows-for-all", "100000")),
        ] {
            let issue = too_many_rows(may, 100_000);
            let expected = ImportIssue::file(says.0).with("most", says.1);
            assert_eq!(issue, expected, "{may:?}");
        }
    }
}
