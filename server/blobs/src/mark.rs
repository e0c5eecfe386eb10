//! By what a sealed file is known again, without its key.

use std::fmt;
use std::fs::File;
use std::io;
use std::os::unix::fs::FileExt;
use std::str::FromStr;

use sha2::{Digest, Sha256};

use crate::CHUNK;

/// How long a sealed file is, and its SHA-256: a sealed file never changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Mark {
    bytes: u64,
    sha256: [u8; 32],
}

/// It is not the text of a [`Mark`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotAMark;

impl Mark {
    /// That of a file, from its beginning to its end.
    pub(crate) fn of(file: &File) -> io::Result<Self> {
        let (mut hash, mut piece, mut bytes) = (Sha256::new(), vec![0; CHUNK], 0);
        loop {
            let length = file.read_at(&mut piece, bytes)?;
            if length == 0 {
                let sha256 = hash.finalize().into();
                return Ok(Self { bytes, sha256 });
            }
            hash.update(&piece[..length]);
            bytes += length as u64;
        }
    }
}

/// The length in bytes, a hyphen, and 64 hexadecimal digits.
impl fmt::Display for Mark {
    fn fmt(&self, to: &mut fmt::Formatter) -> fmt::Result {
        write!(to, "{}-", self.bytes)?;
        self.sha256
            .iter()
            .try_for_each(|byte| write!(to, "{byte:02x}"))
    }
}

impl FromStr for Mark {
    type Err = NotAMark;

    fn from_str(text: &str) -> Result<Self, NotAMark> {
        let (bytes, digits) = text.split_once('-').ok_or(NotAMark)?;
        let is_whole = digits.len() == 64 && digits.bytes().all(|digit| digit.is_ascii_hexdigit());
        if !is_whole {
            return Err(NotAMark);
        }
        let mut sha256 = [0; 32];
        for (place, byte) in sha256.iter_mut().enumerate() {
            let pair = digits.get(2 * place..2 * place + 2).ok_or(NotAMark)?;
            *byte = u8::from_str_radix(pair, 16).map_err(|_| NotAMark)?;
        }
        let bytes = bytes.parse().map_err(|_| NotAMark)?;
        Ok(Self { bytes, sha256 })
    }
}
