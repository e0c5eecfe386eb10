//! A bucket in which sealed files are kept, each with its own number for a name, on a server that speaks S3.

mod straight;

use std::fmt;
use std::fs::File;
use std::future::Future;
use std::io::{self, ErrorKind};
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use futures_util::TryStreamExt;
use object_store::aws::{AmazonS3, AmazonS3Builder};
use object_store::path::Path as Key;
use object_store::{
    BackoffConfig, ClientOptions, Error, MultipartUpload, ObjectStore, ObjectStoreExt, PutPayload,
    RetryConfig,
};
use secrecy::{ExposeSecret, SecretString};
use straight::Straight;
use tokio::io::AsyncWriteExt;
use tokio::task::spawn_blocking;
use tokio::time::timeout;
use uuid::Uuid;

/// So many bytes are sent at a time: no server takes smaller pieces, but for the last.
const PIECE: usize = 5 * 1024 * 1024;
/// What fails is asked again for so long, and not more often than this.
const RETRY: Duration = Duration::from_secs(8);
const RETRIES: usize = 2;
/// The most that a question takes that brings and sends no file.
const QUESTION: Duration = Duration::from_secs(8);
/// The most that is spent on taking back what did not get there, once for its pieces and once for the whole.
const TAKE_BACK: Duration = Duration::from_secs(2);

/// A bucket of sealed files, or what in it begins with one name. Without its [`BlobKey`](crate::BlobKey) nobody reads any of
/// them.
#[derive(Clone)]
pub struct Bucket {
    pub(crate) server: AmazonS3,
    /// What the names of all its files begin with.
    below: Key,
    /// A folder of this machine for what comes from it.
    scratch: PathBuf,
    /// The bucket in words.
    words: Arc<str>,
}

/// Which bucket it is, where, and who asks for what is in it.
#[derive(Debug, Clone)]
pub struct BucketSettings {
    /// Its name.
    pub name: String,
    /// The address of its server, such as `https://s3.eu-west-2.amazonaws.com`; `http://` is taken as it stands.
    pub endpoint: String,
    /// Its region, such as `eu-west-2`.
    pub region: String,
    /// The name of the key with which it is asked.
    pub key_id: String,
    /// The secret of that key.
    pub secret: SecretString,
    /// What the names of all files begin with, such as `heard/files`; may be empty.
    pub prefix: String,
    /// A folder of this machine for what comes from it: it lies there sealed, and without a name.
    pub scratch: PathBuf,
}

impl Bucket {
    /// The bucket of these settings. Nobody is asked yet.
    ///
    /// # Errors
    /// When the settings are none of a bucket.
    pub fn at(settings: &BucketSettings) -> io::Result<Self> {
        // What speaks HTTP asks the process which cryptography it uses. Whoever was first may have chosen: it is the same.
        rustls::crypto::ring::default_provider()
            .install_default()
            .ok();
        let may_be_http = settings.endpoint.starts_with("http://");
        let options = ClientOptions::new().with_allow_http(may_be_http);
        let retry = RetryConfig {
            backoff: BackoffConfig::default(),
            max_retries: RETRIES,
            retry_timeout: RETRY,
        };
        let server = AmazonS3Builder::new()
            .with_bucket_name(&settings.name)
            .with_endpoint(&settings.endpoint)
            .with_region(&settings.region)
            .with_access_key_id(&settings.key_id)
            .with_secret_access_key(settings.secret.expose_secret())
            .with_disable_bulk_delete(true)
            .with_client_options(options)
            .with_http_connector(Straight { may_be_http })
            .with_retry(retry)
            .build();
        let words = format!("the bucket {} at {}", settings.name, settings.endpoint);
        Ok(Self {
            server: server.map_err(told)?,
            below: Key::parse(&settings.prefix).map_err(io::Error::other)?,
            scratch: settings.scratch.clone(),
            words: words.into(),
        })
    }

    /// Writes something into it, reads it back, looks for it and deletes it.
    ///
    /// # Errors
    /// [`ErrorKind::PermissionDenied`] when the key is wrong or may not do one of these, [`ErrorKind::InvalidInput`] when there
    /// is no such bucket, or it is in another region; when the server does not answer.
    pub async fn check(&self) -> io::Result<()> {
        let name = self.below.clone().join(format!("check-{}", Uuid::now_v7()));
        within(QUESTION, async {
            self.server
                .put(&name, PutPayload::from_static(b"check"))
                .await
                .map_err(told)?;
            let read = async {
                let read = self.server.get(&name).await?.bytes().await?;
                self.server.list(Some(&self.below)).try_next().await?;
                Ok(read)
            };
            let read = read.await.map_err(told);
            self.server.delete(&name).await.map_err(told)?;
            match read?.as_ref() == b"check" {
                true => Ok(()),
                false => Err(io::Error::other("what was written is read back otherwise")),
            }
        })
        .await
    }

    pub(crate) fn below(&self, name: &str) -> Self {
        Self {
            below: self.below.clone().join(name),
            ..self.clone()
        }
    }

    pub(crate) fn scratch(&self) -> &Path {
        &self.scratch
    }

    /// How long the file of this number is, as it lies there; none when it is not there.
    pub(crate) async fn length(&self, id: Uuid) -> io::Result<Option<u64>> {
        let key = self.key(id);
        let asked = async { self.server.head(&key).await.map_err(told) };
        match within(QUESTION, asked).await {
            Ok(found) => Ok(Some(found.size)),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// The file of this number, as it lies there, on the disk of this machine; none when it is not there. It takes so long at the
    /// most.
    pub(crate) async fn sealed(&self, id: Uuid, patience: Duration) -> io::Result<Option<File>> {
        match within(patience, self.brought(id)).await {
            Ok(file) => Ok(Some(file)),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    async fn brought(&self, id: Uuid) -> io::Result<File> {
        let found = self.server.get(&self.key(id)).await.map_err(told)?;
        let scratch = self.scratch.clone();
        let made = spawn_blocking(move || tempfile::tempfile_in(scratch)).await;
        let mut file = tokio::fs::File::from_std(made.map_err(io::Error::other)??);
        let (length, mut came) = (found.meta.size, 0);
        let mut pieces = found.into_stream();
        while let Some(piece) = pieces.try_next().await.map_err(told)? {
            came += piece.len() as u64;
            file.write_all(&piece).await?;
        }
        if came != length {
            return Err(ErrorKind::UnexpectedEof.into());
        }
        file.flush().await?;
        Ok(file.into_std().await)
    }

    /// Puts a sealed file there: whole or not at all. When this returns, the server has said that it has it. It takes so long at the
    /// most, and a little longer when it fails.
    pub(crate) async fn put(&self, id: Uuid, file: File, patience: Duration) -> io::Result<()> {
        let (bucket, length) = (self.clone(), file.metadata()?.len());
        // Who waits may go away: what was begun is ended, or taken back, all the same.
        let put = tokio::spawn(async move {
            let put = bucket.send(id, Arc::new(file), length, patience).await;
            if put.is_err() {
                // The answer alone may be lost, and the file be there.
                timeout(TAKE_BACK, bucket.remove(id)).await.ok();
            }
            put
        });
        put.await.map_err(io::Error::other)?
    }

    /// Sends so many bytes of a file; of what fails on the way no piece is left there.
    pub(crate) async fn send(
        &self,
        id: Uuid,
        file: Arc<File>,
        length: u64,
        patience: Duration,
    ) -> io::Result<()> {
        let key = self.key(id);
        if length <= PIECE as u64 {
            let whole = piece(&file, 0, length).await?;
            let put = async { self.server.put(&key, whole).await.map_err(told) };
            return within(patience, put).await.map(drop);
        }
        let begun = async { self.server.put_multipart(&key).await.map_err(told) };
        let mut upload = within(QUESTION, begun).await?;
        let sent = within(patience, send_pieces(&mut *upload, &file, length)).await;
        if sent.is_err() {
            timeout(TAKE_BACK, upload.abort()).await.ok();
        }
        sent
    }

    /// Deletes the file of this number; one that is not there is deleted already.
    pub(crate) async fn remove(&self, id: Uuid) -> io::Result<()> {
        let key = self.key(id);
        match within(QUESTION, async {
            self.server.delete(&key).await.map_err(told)
        })
        .await
        {
            Err(error) if error.kind() != ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        }
    }

    /// The files that are kept.
    pub(crate) async fn all(&self) -> io::Result<Vec<Uuid>> {
        let mut found = self.server.list(Some(&self.below));
        let mut all = Vec::new();
        while let Some(object) =
            within(QUESTION, async { found.try_next().await.map_err(told) }).await?
        {
            // What lies deeper or is called otherwise is somebody else's.
            let mut parts = object
                .location
                .prefix_match(&self.below)
                .into_iter()
                .flatten();
            let (name, deeper) = (parts.next(), parts.next());
            all.extend(match deeper {
                None => name.and_then(|name| name.as_ref().parse::<Uuid>().ok()),
                Some(_) => None,
            });
        }
        Ok(all)
    }

    pub(crate) fn key(&self, id: Uuid) -> Key {
        self.below.clone().join(id.to_string())
    }
}

/// In words, such as `the bucket heard-files at https://s3.eu-west-2.amazonaws.com`; never its secret.
impl fmt::Display for Bucket {
    fn fmt(&self, to: &mut fmt::Formatter) -> fmt::Result {
        to.write_str(&self.words)
    }
}

impl fmt::Debug for Bucket {
    fn fmt(&self, to: &mut fmt::Formatter) -> fmt::Result {
        write!(to, "Bucket({}, below `{}`)", self.words, self.below)
    }
}

async fn send_pieces(
    upload: &mut dyn MultipartUpload,
    file: &Arc<File>,
    length: u64,
) -> io::Result<()> {
    let mut at = 0;
    while at < length {
        let next = piece(file, at, length).await?;
        at += next.content_length() as u64;
        upload.put_part(next).await.map_err(told)?;
    }
    upload.complete().await.map_err(told).map(drop)
}

/// The bytes of a file from here on, to its end if that is near.
async fn piece(file: &Arc<File>, at: u64, length: u64) -> io::Result<PutPayload> {
    let file = Arc::clone(file);
    let read = spawn_blocking(move || {
        let rest = usize::try_from(length - at).unwrap_or(PIECE);
        let mut piece = vec![0; rest.min(PIECE)];
        file.read_exact_at(&mut piece, at).map(|()| piece.into())
    });
    read.await.map_err(io::Error::other)?
}

/// Does what may take so long at the most.
async fn within<T>(time: Duration, work: impl Future<Output = io::Result<T>>) -> io::Result<T> {
    timeout(time, work).await?
}

/// What the server says of whom it does not let in, whatever they ask for.
const NOT_LET_IN: [&str; 2] = ["status code: 401", "status code: 403"];
/// What it says of requests that no right settings make: there is no such bucket, or it is in another region.
const NOT_SO: [&str; 4] = [
    "NoSuchBucket",
    "status code: 301",
    "status code: 400",
    "redirect without LOCATION",
];

/// What the server says, or that it says nothing.
fn told(error: Error) -> io::Error {
    let said = error.to_string();
    let says = |parts: &[&str]| parts.iter().any(|part| said.contains(part));
    let kind = match &error {
        _ if says(&NOT_LET_IN) => ErrorKind::PermissionDenied,
        // That there is no such bucket says nothing of a file.
        _ if says(&NOT_SO) => ErrorKind::InvalidInput,
        Error::NotFound { .. } => ErrorKind::NotFound,
        _ => ErrorKind::Other,
    };
    io::Error::new(kind, error)
}
