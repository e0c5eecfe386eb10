//! The files of cases: taken in, checked for viruses, read, and taken out again. What is in them lies in a folder or a bucket,
//! sealed; which there are stands with the case.

mod add;
mod check;
mod kind;
mod lost;
mod picture;
mod read;
mod scanner;

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use blobs::Place;

pub(crate) use add::no_room;
pub use add::{FILE_LIMIT, add_file, add_file_of_person};
pub use check::{check_files, sweep_files};
pub use lost::LostFiles;
pub(crate) use read::opened;
pub use read::{OpenedFile, read_enclosure, read_file};
pub use scanner::Scanner;

/// Where the files of a council's cases lie, and who checks them.
#[derive(Debug, Clone, Default)]
pub struct Files {
    /// The folder or the bucket; without one nothing is taken in.
    pub place: Option<Place>,
    /// The virus scanner; without one, what is taken in waits.
    pub scanner: Option<Scanner>,
    /// Whether the scanner did not answer when it was asked last.
    pub scanner_is_away: ScannerIsAway,
    /// The files that were not there, or damaged, when they were asked for last.
    pub lost: LostFiles,
}

/// Whether the virus scanner did not answer when this process asked it last.
#[derive(Debug, Clone, Default)]
pub struct ScannerIsAway(Arc<AtomicBool>);

impl ScannerIsAway {
    /// Whether it did not answer.
    #[must_use]
    pub fn is_so(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }

    pub(crate) fn set(&self, is_away: bool) {
        self.0.store(is_away, Ordering::Relaxed);
    }
}
