//! Where sealed files are kept for as long as a case is: in a folder of this machine, or in a bucket of another.

use std::fmt;
use std::fs::File;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use tokio::task::spawn_blocking;
use uuid::Uuid;

use crate::{Blob, BlobKey, Bucket, Folder, Mark, Sealed};

/// The most that a file may take to a bucket or from it while a browser waits, which waits for half a minute.
const PROMPT: Duration = Duration::from_secs(14);
/// The most that it may take while nobody waits.
const AT_LEISURE: Duration = Duration::from_mins(5);

/// A place of sealed files. Without its [`BlobKey`] nobody reads any of them, wherever they lie.
#[derive(Debug, Clone)]
pub enum Place {
    /// A folder, on a disk of this machine or one that it has mounted.
    Folder(Folder),
    /// A bucket of a server that speaks S3.
    Bucket(Bucket),
}

/// What came of the copy of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CopyOf {
    /// The other place has it, to the byte.
    Same(Mark),
    /// What the other place had was damaged; now it has it, to the byte.
    PutBack(Mark),
    /// It is in neither place.
    Missing,
    /// What is read in the two places is not the same, or is damaged in both; it was not known that the one place has the right
    /// one, or the other did not take it.
    Differs,
}

impl Place {
    /// The folder at this path, which need not be there: only what lies below it is made.
    #[must_use]
    pub fn in_folder(path: PathBuf) -> Self {
        Self::Folder(Folder::unmade(path))
    }

    /// The place of this name within it, such as that of one council.
    ///
    /// # Errors
    /// When its folder cannot be made.
    pub fn below(&self, name: &str) -> io::Result<Self> {
        Ok(match self {
            Self::Folder(folder) => Self::Folder(Folder::at(&folder.path().join(name))?),
            Self::Bucket(bucket) => Self::Bucket(bucket.below(name)),
        })
    }

    /// A folder of this machine for what is worked on.
    #[must_use]
    pub fn scratch(&self) -> &Path {
        match self {
            Self::Folder(folder) => folder.path(),
            Self::Bucket(bucket) => bucket.scratch(),
        }
    }

    /// Keeps a file. When this returns, it stays: the disk has it, or the bucket has it when it is asked.
    ///
    /// # Errors
    /// When it cannot be written; then nothing of it is left, or nothing that anybody can read.
    pub async fn keep(&self, blob: &Blob) -> io::Result<BlobKey> {
        let Sealed { file, id, key } = &*blob.0;
        // What waits for a bucket is much to carry: it lies apart.
        Box::pin(self.put(*id, file.try_clone()?, PROMPT)).await?;
        Box::pin(self.ask_for(*id, file.metadata()?.len())).await?;
        Ok(BlobKey {
            id: *id,
            key: key.clone(),
        })
    }

    /// A kept file, to be read. From a bucket it comes whole, sealed, onto the disk first: what begins to be read is read to its
    /// end, whatever becomes of the bucket.
    ///
    /// # Errors
    /// [`ErrorKind::NotFound`] when it is not there any more; when it cannot be read. That somebody changed it is told while
    /// it is read.
    pub async fn open(&self, key: &BlobKey) -> io::Result<Blob> {
        let file = self.sealed(key.id, PROMPT).await?;
        Ok(Blob(Arc::new(Sealed {
            file: file.ok_or(ErrorKind::NotFound)?,
            id: key.id,
            key: key.key.clone(),
        })))
    }

    /// Deletes a kept file; one that is not there is deleted already.
    ///
    /// # Errors
    /// When it cannot be deleted.
    pub async fn remove(&self, id: Uuid) -> io::Result<()> {
        match self {
            Self::Folder(folder) => off_the_threads(folder, move |folder| folder.remove(id)).await,
            Self::Bucket(bucket) => bucket.remove(id).await,
        }
    }

    /// The files that are kept.
    ///
    /// # Errors
    /// When the place cannot be read.
    pub async fn all(&self) -> io::Result<Vec<Uuid>> {
        match self {
            Self::Folder(folder) => off_the_threads(folder, Folder::all).await,
            Self::Bucket(bucket) => bucket.all().await,
        }
    }

    /// Deletes what was begun, never written to its end, and last written to before this moment. A bucket shows nobody what was
    /// begun: it forgets that by a rule of its own.
    ///
    /// # Errors
    /// When one cannot be deleted.
    pub async fn forget_parts(&self, before: SystemTime) -> io::Result<()> {
        match self {
            Self::Folder(folder) => {
                off_the_threads(folder, move |folder| folder.forget_parts(before)).await
            }
            Self::Bucket(_) => Ok(()),
        }
    }

    /// How long a kept file is as it lies there, and its SHA-256; none when it is not there. From a bucket it comes whole.
    ///
    /// # Errors
    /// When it cannot be read.
    pub async fn mark(&self, id: Uuid) -> io::Result<Option<Mark>> {
        Ok(self.marked(id).await?.map(|(_, mark)| mark))
    }

    /// Copies a kept file, still sealed, into another place, and reads there whether it is the same. What the other place has
    /// already is replaced only when `known`, the mark that the file had once, says that it is the one that is damaged; when it
    /// says that it is whole, this place is not asked.
    ///
    /// # Errors
    /// When one of the places cannot be read or written to.
    pub async fn copy_to(&self, other: &Self, id: Uuid, known: Option<Mark>) -> io::Result<CopyOf> {
        let there = other.mark(id).await?;
        if let Some(known) = known.filter(|known| there == Some(*known)) {
            return Ok(CopyOf::Same(known));
        }
        let Some((file, here)) = self.marked(id).await? else {
            return Ok(match (there, known) {
                (None, _) => CopyOf::Missing,
                // It is the only one, and nothing is said against it.
                (Some(there), None) => CopyOf::Same(there),
                (Some(_), Some(_)) => CopyOf::Differs,
            });
        };
        if there == Some(here) {
            return Ok(match known {
                None => CopyOf::Same(here),
                Some(_) => CopyOf::Differs,
            });
        }
        let is_damaged_here = known.is_some_and(|known| known != here);
        let is_known_here = known == Some(here);
        if is_damaged_here || (there.is_some() && !is_known_here) {
            return Ok(CopyOf::Differs);
        }
        other.put(id, file, AT_LEISURE).await?;
        // That it was taken is believed to the byte only when it is read.
        Ok(match other.mark(id).await? == Some(here) {
            false => CopyOf::Differs,
            true if there.is_some() => CopyOf::PutBack(here),
            true => CopyOf::Same(here),
        })
    }

    async fn marked(&self, id: Uuid) -> io::Result<Option<(File, Mark)>> {
        let Some(file) = self.sealed(id, AT_LEISURE).await? else {
            return Ok(None);
        };
        let marked = spawn_blocking(move || Mark::of(&file).map(|mark| (file, mark))).await;
        marked.map_err(io::Error::other)?.map(Some)
    }

    /// Whether a bucket has what it has said to have taken. A disk has told so itself.
    async fn ask_for(&self, id: Uuid, length: u64) -> io::Result<()> {
        let Self::Bucket(bucket) = self else {
            return Ok(());
        };
        if bucket.length(id).await? == Some(length) {
            return Ok(());
        }
        bucket.remove(id).await.ok();
        Err(io::Error::other(
            "the bucket has not what it has said to have taken",
        ))
    }

    async fn put(&self, id: Uuid, file: File, patience: Duration) -> io::Result<()> {
        match self {
            Self::Folder(folder) => {
                off_the_threads(folder, move |folder| folder.put(id, &file)).await
            }
            Self::Bucket(bucket) => bucket.put(id, file, patience).await,
        }
    }

    /// The file of this number as it lies there, on a disk of this machine; none when it is not there.
    async fn sealed(&self, id: Uuid, patience: Duration) -> io::Result<Option<File>> {
        match self {
            Self::Folder(folder) => off_the_threads(folder, move |folder| folder.sealed(id)).await,
            Self::Bucket(bucket) => bucket.sealed(id, patience).await,
        }
    }
}

/// In words, such as `the folder /srv/heard/files`.
impl fmt::Display for Place {
    fn fmt(&self, to: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Self::Folder(folder) => write!(to, "the folder {}", folder.path().display()),
            Self::Bucket(bucket) => write!(to, "{bucket}"),
        }
    }
}

/// Does what may wait for the disk, off the threads that answer.
async fn off_the_threads<T: Send + 'static>(
    folder: &Folder,
    work: impl FnOnce(&Folder) -> io::Result<T> + Send + 'static,
) -> io::Result<T> {
    let folder = folder.clone();
    let done = spawn_blocking(move || work(&folder)).await;
    done.map_err(io::Error::other)?
}
