//! Seals a file as it comes.

use std::fs::File;
use std::io::{self, Write};
use std::path::Path;
use std::sync::Arc;

use crypto::{Key, random_bytes, seal_bytes};
use uuid::Uuid;
use zeroize::Zeroizing;

use crate::{Blob, CHUNK, Sealed};

/// A file that is being written. Dropped before its end, it leaves nothing.
pub struct Writer {
    sealed: Sealed,
    /// What waits until the chunk is full, and it is known whether more comes.
    waiting: Zeroizing<Vec<u8>>,
    /// The number of the next chunk.
    number: u64,
}

impl Writer {
    /// A new file on the disk of this folder.
    ///
    /// # Errors
    /// When none can be made there.
    pub fn new(folder: &Path) -> io::Result<Self> {
        tempfile::tempfile_in(folder).map(Self::to)
    }

    pub(crate) fn to(file: File) -> Self {
        let sealed = Sealed {
            file,
            id: Uuid::from_bytes(random_bytes()),
            key: Key::new(random_bytes()),
        };
        Self {
            sealed,
            waiting: Zeroizing::new(Vec::with_capacity(CHUNK)),
            number: 0,
        }
    }

    /// Adds bytes.
    ///
    /// # Errors
    /// When they cannot be written, such as to a disk that is full.
    pub fn add(&mut self, mut bytes: &[u8]) -> io::Result<()> {
        while !bytes.is_empty() {
            if self.waiting.len() == CHUNK {
                self.write_chunk(false)?;
            }
            let (now, later) = bytes.split_at(bytes.len().min(CHUNK - self.waiting.len()));
            self.waiting.extend_from_slice(now);
            bytes = later;
        }
        Ok(())
    }

    /// Nothing more comes.
    ///
    /// # Errors
    /// When the last chunk cannot be written.
    pub fn finish(mut self) -> io::Result<Blob> {
        self.write_chunk(true)?;
        Ok(Blob(Arc::new(self.sealed)))
    }

    fn write_chunk(&mut self, is_last: bool) -> io::Result<()> {
        let place = self.sealed.place(self.number, is_last);
        let chunk = seal_bytes(&self.sealed.key, &place, &self.waiting);
        self.sealed.file.write_all(&chunk)?;
        self.waiting.clear();
        self.number += 1;
        Ok(())
    }
}
