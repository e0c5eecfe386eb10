//! A file that is too long for memory lies sealed on the disk, in chunks of [`CHUNK`] bytes, while somebody works on it.
//!
//! Its key is random and lives in memory only, and the file has no name in any folder: nobody else finds it, and the system
//! deletes it with the last [`Blob`] or the process, also where that is killed. Each chunk is bound to the blob, to its number
//! and to whether it is the last, so that none is left out, moved, doubled or added unnoticed.
//!
//! What is to stay is put into a [`Place`], a folder or a bucket, sealed as it is; whoever keeps the [`BlobKey`] opens it again.

mod bucket;
mod folder;
mod key;
mod mark;
mod place;
mod reader;
mod writer;

use std::fs::File;
use std::io;
use std::sync::Arc;

pub use bucket::{Bucket, BucketSettings};
use crypto::Key;
pub use folder::Folder;
pub use key::BlobKey;
pub use mark::{Mark, NotAMark};
pub use place::{CopyOf, Place};
pub use reader::Reader;
use uuid::Uuid;
pub use writer::Writer;

/// So many bytes are sealed at a time.
pub const CHUNK: usize = 64 * 1024;

/// A file that was written to its end: cheap to clone.
#[derive(Clone)]
pub struct Blob(Arc<Sealed>);

/// Where the chunks are, and what opens them.
struct Sealed {
    file: File,
    id: Uuid,
    key: Key,
}

impl Blob {
    /// Begins to read it; any number may read it at a time.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn open(&self) -> io::Result<Reader> {
        Reader::new(self.0.clone())
    }
}

impl Sealed {
    /// What the chunk of this number is bound to.
    fn place(&self, number: u64, is_last: bool) -> String {
        let which = if is_last { "last" } else { "more" };
        format!("blob|{}|{number}|{which}", self.id)
    }
}

// The tests share with others what names this crate.
#[cfg(test)]
extern crate self as blobs;

#[cfg(test)]
mod tests;
