//! Where sealed files are kept for as long as a case is: a folder, in which each has its own number for a name.

use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Seek, SeekFrom};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::SystemTime;

use crypto::Key;
use uuid::Uuid;
use zeroize::Zeroizing;

use crate::{Blob, Sealed};

/// While it is being written, a file has this behind its number.
const PART: &str = ".part";

/// A folder of sealed files. Without its [`BlobKey`] nobody reads any of them.
#[derive(Debug, Clone)]
pub struct Folder(PathBuf);

/// What finds a kept file and opens it.
pub struct BlobKey {
    /// Its number.
    pub id: Uuid,
    key: Key,
}

impl BlobKey {
    /// As text: 64 hexadecimal digits. It is as secret as what is in the file.
    #[must_use]
    pub fn to_text(&self) -> Zeroizing<String> {
        let mut text = Zeroizing::new(String::with_capacity(2 * self.key.len()));
        for byte in self.key.iter() {
            for half in [byte >> 4, byte & 0xf] {
                text.extend(char::from_digit(half.into(), 16));
            }
        }
        text
    }

    /// From its text; nothing when it was not made by [`Self::to_text`].
    #[must_use]
    pub fn from_text(id: Uuid, text: &str) -> Option<Self> {
        let mut key = Key::new([0; 32]);
        let digits = Zeroizing::new(text.chars().collect::<Vec<_>>());
        let whole = digits.len() == 2 * key.len();
        for (byte, pair) in key.iter_mut().zip(digits.chunks(2)) {
            let half = |place: usize| u8::try_from(pair.get(place)?.to_digit(16)?).ok();
            *byte = half(0)? << 4 | half(1)?;
        }
        whole.then_some(Self { id, key })
    }
}

impl Folder {
    /// The folder at this path, made when it is missing; only its owner reads it.
    ///
    /// # Errors
    /// When it cannot be made.
    pub fn at(path: &Path) -> io::Result<Self> {
        fs::DirBuilder::new()
            .recursive(true)
            .mode(0o700)
            .create(path)?;
        Ok(Self(path.to_owned()))
    }

    /// Where it is.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.0
    }

    /// Keeps a file. When this returns, it stays, also when the power fails.
    ///
    /// # Errors
    /// When it cannot be written; then nothing of it is left.
    pub fn keep(&self, blob: &Blob) -> io::Result<BlobKey> {
        let Sealed { file, id, key } = &*blob.0;
        let mut from = file.try_clone()?;
        from.seek(SeekFrom::Start(0))?;
        self.write(*id, &mut from)?;
        Ok(BlobKey {
            id: *id,
            key: key.clone(),
        })
    }

    /// A kept file, to be read.
    ///
    /// # Errors
    /// [`ErrorKind::NotFound`] when it is not there any more; when it cannot be read. That somebody changed it is told while
    /// it is read.
    pub fn open(&self, key: &BlobKey) -> io::Result<Blob> {
        let file = File::open(self.place(key.id))?;
        Ok(Blob(Arc::new(Sealed {
            file,
            id: key.id,
            key: key.key.clone(),
        })))
    }

    /// Deletes a kept file; one that is not there is deleted already.
    ///
    /// # Errors
    /// When it cannot be deleted.
    pub fn remove(&self, id: Uuid) -> io::Result<()> {
        match fs::remove_file(self.place(id)) {
            Err(error) if error.kind() != ErrorKind::NotFound => Err(error),
            _ => self.sync(),
        }
    }

    /// Copies kept files, still sealed, into another folder, but for those that it has already. Returns how many this folder
    /// does not have.
    ///
    /// # Errors
    /// When one cannot be copied.
    pub fn copy_to(&self, other: &Self, ids: &[Uuid]) -> io::Result<usize> {
        let mut missing = 0;
        for id in ids {
            if other.place(*id).exists() {
                continue;
            }
            match File::open(self.place(*id)) {
                Ok(mut file) => other.write(*id, &mut file)?,
                Err(error) if error.kind() == ErrorKind::NotFound => missing += 1,
                Err(error) => return Err(error),
            }
        }
        Ok(missing)
    }

    /// The files that are kept.
    ///
    /// # Errors
    /// When the folder cannot be read.
    pub fn all(&self) -> io::Result<Vec<Uuid>> {
        let mut all = Vec::new();
        for entry in fs::read_dir(&self.0)? {
            // What is called otherwise is somebody else's.
            all.extend(
                entry?
                    .file_name()
                    .to_str()
                    .and_then(|name| name.parse::<Uuid>().ok()),
            );
        }
        Ok(all)
    }

    /// Deletes what was begun, never written to its end, and last written to before this moment.
    ///
    /// # Errors
    /// When one cannot be deleted.
    pub fn forget_parts(&self, before: SystemTime) -> io::Result<()> {
        for entry in fs::read_dir(&self.0)? {
            let entry = entry?;
            let name = entry.file_name();
            let id = name.to_str().and_then(|name| name.strip_suffix(PART));
            let is_part = id.is_some_and(|id| id.parse::<Uuid>().is_ok());
            if is_part && entry.metadata()?.modified()? < before {
                fs::remove_file(entry.path())?;
            }
        }
        Ok(())
    }

    /// A file is there whole or not at all.
    fn write(&self, id: Uuid, from: &mut File) -> io::Result<()> {
        let part = self.part(id);
        let written = (|| {
            let mut to = OpenOptions::new()
                .write(true)
                .create(true)
                .truncate(true)
                .mode(0o600)
                .open(&part)?;
            io::copy(from, &mut to)?;
            to.sync_all()?;
            fs::rename(&part, self.place(id))?;
            self.sync()
        })();
        if written.is_err() {
            fs::remove_file(&part).ok();
        }
        written
    }

    fn place(&self, id: Uuid) -> PathBuf {
        self.0.join(id.to_string())
    }

    fn part(&self, id: Uuid) -> PathBuf {
        self.0.join(format!("{id}{PART}"))
    }

    /// Makes new and deleted names durable.
    fn sync(&self) -> io::Result<()> {
        File::open(&self.0)?.sync_all()
    }
}
