//! Reads a sealed file, one open chunk at a time.

use std::io::{self, ErrorKind, Read, Seek, SeekFrom};
use std::os::unix::fs::FileExt;
use std::sync::Arc;

use crypto::{OVERHEAD, open_bytes};
use futures_util::Stream;
use futures_util::stream::try_unfold;
use tokio::task::spawn_blocking;
use zeroize::Zeroizing;

use crate::{CHUNK, Sealed};

/// A chunk as it lies on the disk.
const SEALED_CHUNK: u64 = (CHUNK + OVERHEAD) as u64;

/// Reads a [`Blob`](crate::Blob) from its beginning, or from wherever it is told to.
pub struct Reader {
    sealed: Arc<Sealed>,
    /// How long the file is on the disk.
    length: u64,
    /// The chunk that is open, with its number.
    open: Option<(u64, Zeroizing<Vec<u8>>)>,
    /// Of the next byte.
    at: u64,
}

impl Reader {
    pub(crate) fn new(sealed: Arc<Sealed>) -> io::Result<Self> {
        Ok(Self {
            length: sealed.file.metadata()?.len(),
            sealed,
            open: None,
            at: 0,
        })
    }

    /// What is left of it, piece by piece as somebody asks for the next, off the threads that answer.
    pub fn pieces(self) -> impl Stream<Item = io::Result<Vec<u8>>> {
        try_unfold(self, |mut reader| async move {
            let read = spawn_blocking(move || {
                let mut piece = vec![0; CHUNK];
                let length = reader.read(&mut piece)?;
                piece.truncate(length);
                io::Result::Ok((piece, reader))
            });
            let (piece, reader) = read.await.map_err(io::Error::other)??;
            Ok((!piece.is_empty()).then_some((piece, reader)))
        })
    }

    /// How many chunks there are; there is always one.
    fn chunks(&self) -> u64 {
        self.length.div_ceil(SEALED_CHUNK).max(1)
    }

    /// How many bytes can be read, if every chunk opens.
    fn end(&self) -> u64 {
        self.length.saturating_sub(self.chunks() * OVERHEAD as u64)
    }

    /// The chunk of this number, opened.
    fn chunk(&mut self, number: u64) -> io::Result<&[u8]> {
        let open = match self.open.take() {
            Some(open) if open.0 == number => open,
            _ => (number, self.open_chunk(number)?),
        };
        Ok(&self.open.insert(open).1)
    }

    fn open_chunk(&self, number: u64) -> io::Result<Zeroizing<Vec<u8>>> {
        let begins = number * SEALED_CHUNK;
        let ends = self.length.min(begins + SEALED_CHUNK);
        let mut chunk = vec![0; usize::try_from(ends - begins).map_err(io::Error::other)?];
        self.sealed.file.read_exact_at(&mut chunk, begins)?;
        let place = self.sealed.place(number, number + 1 == self.chunks());
        let opened = open_bytes(&self.sealed.key, &place, &chunk);
        opened.map_err(|cause| io::Error::new(ErrorKind::InvalidData, cause))
    }
}

impl Read for Reader {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        // The end is only one when the last chunk says so.
        let number = (self.at / CHUNK as u64).min(self.chunks() - 1);
        let within = self.at - number * CHUNK as u64;
        let chunk = self.chunk(number)?;
        let rest = usize::try_from(within).ok().and_then(|at| chunk.get(at..));
        let read = rest.unwrap_or_default().read(into)?;
        self.at += read as u64;
        Ok(read)
    }
}

impl Seek for Reader {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let at = match to {
            SeekFrom::Start(at) => Some(at),
            SeekFrom::Current(by) => self.at.checked_add_signed(by),
            SeekFrom::End(by) => self.end().checked_add_signed(by),
        };
        self.at = at.ok_or(ErrorKind::InvalidInput)?;
        Ok(self.at)
    }
}
