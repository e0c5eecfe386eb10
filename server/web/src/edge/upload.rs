//! Takes a form with a file in it as it comes (RFC 7578): the file is sealed on the disk piece by piece, and never whole in
//! memory. What a browser cannot have sent is refused, not repaired.

use std::collections::BTreeSet;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

use app::routes::Pattern;
use axum::body::Body;
use axum::extract::Request;
use axum::http::request::Parts;
use axum::http::{HeaderMap, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use blobs::{Blob, Writer};
use futures_util::stream::try_unfold;
use multer::{Constraints, Field, Multipart, SizeLimit, parse_boundary};
use tokio::sync::Semaphore;
use tokio::task::spawn_blocking;
use tokio::time::timeout;

use crate::edge::cookies;
use crate::edge::form::Form;
use crate::edge::pieces::{BodyPieces, Interrupted, TIME};
use crate::portal::Portal;

/// The most that a file may have, in bytes.
pub const LIMIT: usize = 32 * 1024 * 1024;
/// The most that is read only to be polite, in bytes: nothing of it is kept.
const PATIENCE: usize = 1024 * 1024 * 1024;
/// The field with the file.
const FILE: &str = "file";
/// No other field of a form with a file has more bytes: what is too long for its page is told there, with what was typed.
const FIELD_LIMIT: u64 = 64 * 1024;
/// No form has more parts.
const MOST_PARTS: usize = 20;
/// So many bytes at the most wait for the boundary or the head of a part that they belong to: two pieces come with each part.
const MOST_WAITING: usize = 1024 * 1024;
/// So many files are taken at a time from staff, from people from outside, and from those who add one to what they sent: none of them
/// waits for another.
static ROOM: Semaphore = Semaphore::const_new(2);
static ROOM_OF_GUESTS: Semaphore = Semaphore::const_new(2);
static ROOM_OF_THE_PUBLIC: Semaphore = Semaphore::const_new(8);

/// What came of a form that was sent. It travels with the request, for the page to say so.
pub type Taken = Result<Upload, NotTaken>;

/// A form with a file in it.
#[derive(Clone)]
pub struct Upload {
    /// What else was filled in: it is there also when the file was not taken.
    pub form: Form,
    /// The file, if there is anything in one; or why it was not taken.
    pub file: Result<Option<SentFile>, NotTaken>,
}

impl Upload {
    /// An empty form, with the reason why nothing was taken.
    pub fn not_taken(why: NotTaken) -> Self {
        Self {
            form: Form::default(),
            file: Err(why),
        }
    }
}

/// A file that was sent.
#[derive(Clone)]
pub struct SentFile {
    /// Its name, as the browser says it.
    pub name: String,
    /// Its bytes, sealed on the disk.
    pub blob: Blob,
}

/// Why a file was not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotTaken {
    /// The session sends another already.
    OneAtATime,
    /// It has more than [`LIMIT`] bytes.
    TooLong,
    /// It is no form that a browser sends.
    NotAForm,
    /// It could not be written to the disk.
    NotKept,
}

/// Takes the file and hands the request on with [`Taken`], or answers 408 or 400.
pub(super) async fn take(portal: &Portal, mut parts: Parts, body: Body, next: Next) -> Response {
    let mut pieces = BodyPieces::of(body);
    let (cookie, room) = match Pattern::of(parts.uri.path()) {
        Some(Pattern::SentFile) => (cookies::DRAFT, &ROOM_OF_THE_PUBLIC),
        Some(Pattern::HandIn) => (cookies::GUEST, &ROOM_OF_GUESTS),
        _ => (cookies::STAFF, &ROOM),
    };
    let sending = Sending::begin(&parts.headers, cookie);
    let taken = async {
        // What is read only to be polite takes up no room.
        let room = match &sending {
            Some(_) => room.acquire().await.ok(),
            None => None,
        };
        let folder = room.is_some().then_some(&*portal.shared.disk.folder);
        let taken = read(&parts.headers, &mut pieces, folder).await?;
        pieces.drop_rest(PATIENCE).await?;
        Ok((taken, room))
    };
    let taken = timeout(TIME, taken).await;
    match taken.unwrap_or(Err(Interrupted::TooSlow)) {
        Ok((taken, _room)) => {
            parts.extensions.insert(taken);
            next.run(Request::from_parts(parts, Body::empty())).await
        }
        Err(interrupted) => interrupted.into_response(),
    }
}

/// The sessions that send a file now, or wait for what comes of it, each by a hash of its cookie.
static SENDING: Mutex<BTreeSet<u64>> = Mutex::new(BTreeSet::new());

/// One of them, as long as it is held: so nobody takes all the room there is for files.
struct Sending(u64);

impl Sending {
    /// None when the session sends one already.
    fn begin(headers: &HeaderMap, cookie: &str) -> Option<Self> {
        let mut hash = DefaultHasher::new();
        cookies::read(headers, cookie).hash(&mut hash);
        let session = hash.finish();
        let mut all = SENDING.lock().unwrap_or_else(PoisonError::into_inner);
        // Not made in vain: dropping one asks for the lock.
        all.insert(session).then(|| Self(session))
    }
}

impl Drop for Sending {
    fn drop(&mut self) {
        let mut all = SENDING.lock().unwrap_or_else(PoisonError::into_inner);
        all.remove(&self.0);
    }
}

/// Reads the form to its end, or until it is known that it is not taken. Without a folder no file is.
async fn read(
    headers: &HeaderMap,
    pieces: &mut BodyPieces,
    folder: Option<&Path>,
) -> Result<Taken, Interrupted> {
    match read_parts(headers, pieces, folder).await {
        Ok(upload) => Ok(Ok(upload)),
        Err(Stopped::NotTaken(why)) => Ok(Err(why)),
        Err(Stopped::Interrupted(why)) => Err(why),
    }
}

/// Why a form was not read to its end.
#[derive(Debug)]
enum Stopped {
    NotTaken(NotTaken),
    Interrupted(Interrupted),
}

impl From<NotTaken> for Stopped {
    fn from(why: NotTaken) -> Self {
        Self::NotTaken(why)
    }
}

impl From<multer::Error> for Stopped {
    fn from(error: multer::Error) -> Self {
        use multer::Error::StreamReadFailed;
        match error {
            StreamReadFailed(cause) => match cause.downcast() {
                Ok(interrupted) => Self::Interrupted(*interrupted),
                Err(_) => NotTaken::NotAForm.into(),
            },
            _ => NotTaken::NotAForm.into(),
        }
    }
}

async fn read_parts(
    headers: &HeaderMap,
    pieces: &mut BodyPieces,
    folder: Option<&Path>,
) -> Result<Upload, Stopped> {
    let kind = headers.get(header::CONTENT_TYPE);
    let boundary = parse_boundary(kind.and_then(|kind| kind.to_str().ok()).unwrap_or_default())?;
    if boundary.is_empty() {
        return Err(NotTaken::NotAForm.into());
    }
    let sealed = &AtomicUsize::new(0);
    let stream = try_unfold((pieces, 0), |(pieces, came)| async move {
        if came > sealed.load(Ordering::Relaxed) + MOST_WAITING {
            return Err(BoxError::from("a boundary or a head has no end"));
        }
        let piece = pieces.next().await.map_err(BoxError::from)?;
        Ok(piece.map(|piece| (piece.clone(), (pieces, came + piece.len()))))
    });
    let limits = SizeLimit::new()
        .per_field(FIELD_LIMIT)
        .for_field(FILE, PATIENCE as u64);
    let limits = Constraints::new().size_limit(limits);
    let mut parts = Multipart::with_constraints(stream, boundary, limits);
    let (mut form, mut file, mut count) = (Form::default(), None, 0);
    while let Some(mut part) = parts.next_field().await? {
        count += 1;
        let name = name(&part).ok_or(NotTaken::NotAForm)?;
        let is_second_file = name == FILE && file.is_some();
        if count > MOST_PARTS || is_second_file {
            return Err(NotTaken::NotAForm.into());
        }
        if name == FILE {
            let name = part.file_name().unwrap_or_default().to_owned();
            file = match seal(&mut part, folder, sealed).await {
                Ok(blob) => blob.map(|blob| Ok(SentFile { name, blob })),
                Err(Stopped::NotTaken(why)) => {
                    pass_over(&mut part, sealed).await?;
                    Some(Err(why))
                }
                Err(interrupted) => return Err(interrupted),
            };
        } else {
            let value = String::from_utf8(part.bytes().await?.into());
            let value = value.map_err(|_| NotTaken::NotAForm)?;
            form.0.push((name, value));
        }
    }
    let file = file.transpose();
    Ok(Upload { form, file })
}

/// Reads the rest of a file that is not kept: what is filled in after it is still wanted.
async fn pass_over(part: &mut Field<'_>, sealed: &AtomicUsize) -> Result<(), Stopped> {
    while let Some(bytes) = part.chunk().await? {
        sealed.fetch_add(bytes.len(), Ordering::Relaxed);
    }
    Ok(())
}

type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// The name of a field, if the part is one.
fn name(part: &Field<'_>) -> Option<String> {
    let told = part.headers().get(header::CONTENT_DISPOSITION)?;
    let is_field = told.as_bytes().starts_with(b"form-data");
    part.name().filter(|_| is_field).map(str::to_owned)
}

/// Seals the file as it comes; none when there is nothing in it.
async fn seal(
    part: &mut Field<'_>,
    folder: Option<&Path>,
    sealed: &AtomicUsize,
) -> Result<Option<Blob>, Stopped> {
    let folder = folder.ok_or(NotTaken::OneAtATime)?.to_owned();
    let mut writer = on_disk(move || Writer::new(&folder)).await?;
    let mut length = 0;
    while let Some(bytes) = part.chunk().await? {
        length += bytes.len();
        sealed.fetch_add(bytes.len(), Ordering::Relaxed);
        if length > LIMIT {
            return Err(NotTaken::TooLong.into());
        }
        writer = on_disk(move || writer.add(&bytes).map(|()| writer)).await?;
    }
    let blob = on_disk(move || writer.finish()).await?;
    Ok((length > 0).then_some(blob))
}

/// Does what may wait for the disk, off the threads that answer.
async fn on_disk<T: Send + 'static>(
    work: impl FnOnce() -> io::Result<T> + Send + 'static,
) -> Result<T, NotTaken> {
    let done = spawn_blocking(work).await.map_err(io::Error::other);
    done.and_then(|done| done).map_err(|error| {
        tracing::error!(%error, "A file that was sent could not be written to the disk");
        NotTaken::NotKept
    })
}

#[cfg(test)]
mod fuzz;
#[cfg(test)]
mod tests;
