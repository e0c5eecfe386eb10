//! A folder in which sealed files are kept, each with its own number for a name.

use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Seek, SeekFrom};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use uuid::Uuid;

/// While it is being written, a file has this behind its number.
const PART: &str = ".part";

/// A folder of sealed files. Without its [`BlobKey`](crate::BlobKey) nobody reads any of them.
#[derive(Debug, Clone)]
pub struct Folder(PathBuf);

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

    pub(crate) fn unmade(path: PathBuf) -> Self {
        Self(path)
    }

    /// Where it is.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.0
    }

    /// The file of this number, as it lies there; none when it is not there.
    pub(crate) fn sealed(&self, id: Uuid) -> io::Result<Option<File>> {
        match File::open(self.place(id)) {
            Ok(file) => Ok(Some(file)),
            // Where the whole folder is away, such as a disk that is not mounted, nothing is known of the file.
            Err(error) if error.kind() == ErrorKind::NotFound && self.0.is_dir() => Ok(None),
            Err(error) => Err(io::Error::other(error)),
        }
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

    /// Puts a sealed file there: whole or not at all. When this returns, it stays, also when the power fails.
    pub(crate) fn put(&self, id: Uuid, from: &File) -> io::Result<()> {
        let mut from = from.try_clone()?;
        from.seek(SeekFrom::Start(0))?;
        let part = self.part(id);
        let written = (|| {
            let mut to = OpenOptions::new()
                .write(true)
                .create(true)
                .truncate(true)
                .mode(0o600)
                .open(&part)?;
            io::copy(&mut from, &mut to)?;
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
