//! The files of published reports, as they were made last. Everybody may ask for them, a document takes a processor for a second, and a
//! published report stays as it is: so each is made once.

use std::sync::{Mutex, MutexGuard, PoisonError};

use app::desk::ReportFile;
use app::format::Format;
use axum::body::Bytes;

/// So many are kept: some years in every format.
const MOST: usize = 32;

/// What was made, the oldest first.
#[derive(Default)]
pub struct PublishedFiles {
    made: Mutex<Vec<MadeFile>>,
    turn: tokio::sync::Mutex<()>,
}

/// A file, and the report of which it was made.
struct MadeFile {
    format: Format,
    report: ReportFile,
    bytes: Bytes,
}

impl PublishedFiles {
    /// The file of exactly this report, if it was made.
    pub fn of(&self, format: Format, report: &ReportFile) -> Option<Bytes> {
        let made = self.made();
        let mut same = made
            .iter()
            .filter(|made| made.format == format && made.report == *report);
        same.next().map(|made| made.bytes.clone())
    }

    /// Whose turn it is to make one: whoever waits finds it made.
    pub async fn turn(&self) -> tokio::sync::MutexGuard<'_, ()> {
        self.turn.lock().await
    }

    /// Keeps a file in the place of an earlier one of the same year.
    pub fn keep(&self, format: Format, report: ReportFile, bytes: Bytes) {
        let mut made = self.made();
        made.retain(|made| made.format != format || made.report.year != report.year);
        if made.len() >= MOST {
            made.remove(0);
        }
        made.push(MadeFile {
            format,
            report,
            bytes,
        });
    }

    fn made(&self) -> MutexGuard<'_, Vec<MadeFile>> {
        self.made.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
