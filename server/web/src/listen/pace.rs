//! How far a connection is, and by when it must have gone on.

use std::io::{Error, ErrorKind, Result};
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker, ready};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::sync::Notify;
use tokio::time::{Instant, Sleep, sleep_until};

use crate::listen::Times;

/// How long a request that is only half here may take once the portal was asked to stop.
const HURRY: Duration = Duration::from_secs(2);

/// What one connection is doing.
pub(super) struct Pace {
    times: Times,
    state: Mutex<State>,
    /// Who waits for bytes while a request is answered; wakes to look at the clock when it is.
    reader: Mutex<Option<Waker>>,
    away: Notify,
}

#[derive(Clone, Copy)]
enum State {
    /// Nothing is asked; until then something must come.
    Idle(Instant),
    /// The head of a request comes; until then it must be here.
    Reading(Instant),
    /// A request is answered. Its own limits hold, those of the body and of the answer.
    Busy,
}

/// Lives as long as a request is answered.
pub(super) struct Asked(Arc<Pace>);

impl Pace {
    /// A connection that was just made: whoever makes one has something to ask.
    pub(super) fn new(times: Times) -> Self {
        Self {
            times,
            state: Mutex::new(State::Reading(Instant::now() + times.header)),
            reader: Mutex::default(),
            away: Notify::new(),
        }
    }

    /// A whole request is here.
    pub(super) fn asked(self: &Arc<Self>) -> Asked {
        self.set(|_| State::Busy);
        Asked(self.clone())
    }

    /// Whether nobody would miss an answer if the connection ended now.
    pub(super) fn is_idle(&self) -> bool {
        !matches!(self.get(), State::Busy)
    }

    /// Ends the connection.
    pub(super) fn send_away(&self) {
        self.away.notify_one();
    }

    /// Waits for [`Self::send_away`].
    pub(super) async fn sent_away(&self) {
        self.away.notified().await;
    }

    /// What is not here yet must come soon.
    pub(super) fn hurry(&self) {
        let soon = Instant::now() + HURRY;
        self.set(|state| match state {
            State::Idle(until) => State::Idle(until.min(soon)),
            State::Reading(until) => State::Reading(until.min(soon)),
            State::Busy => State::Busy,
        });
    }

    fn heard(&self) {
        self.set(|state| match state {
            State::Idle(_) => State::Reading(Instant::now() + self.times.header),
            other => other,
        });
    }

    fn until(&self) -> Option<Instant> {
        match self.get() {
            State::Idle(until) | State::Reading(until) => Some(until),
            State::Busy => None,
        }
    }

    fn reader(&self) -> MutexGuard<'_, Option<Waker>> {
        self.reader.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn get(&self) -> State {
        *self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn set(&self, change: impl FnOnce(State) -> State) {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        *state = change(*state);
    }
}

impl Drop for Asked {
    fn drop(&mut self) {
        let until = Instant::now() + self.0.times.idle;
        self.0.set(|_| State::Idle(until));
        if let Some(reader) = self.0.reader().take() {
            reader.wake();
        }
    }
}

/// A connection that fails when it does not go on in time.
pub(super) struct Paced<S> {
    stream: S,
    pace: Arc<Pace>,
    reading: Pin<Box<Sleep>>,
    /// Since when nothing more could be written.
    writing: Option<Pin<Box<Sleep>>>,
}

impl<S> Paced<S> {
    /// The connection `stream` at this pace.
    pub(super) fn new(stream: S, pace: Arc<Pace>) -> Self {
        Self {
            stream,
            reading: Box::pin(sleep_until(Instant::now() + pace.times.header)),
            pace,
            writing: None,
        }
    }

    fn wrote(&mut self, written: Poll<Result<usize>>, cx: &mut Context<'_>) -> Poll<Result<usize>> {
        if written.is_ready() {
            self.writing = None;
            return written;
        }
        let until = Instant::now() + self.pace.times.stalled;
        let stalled = self
            .writing
            .get_or_insert_with(|| Box::pin(sleep_until(until)));
        ready!(stalled.as_mut().poll(cx));
        Poll::Ready(Err(too_slow()))
    }
}

impl<S: AsyncRead + Unpin> AsyncRead for Paced<S> {
    fn poll_read(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<Result<()>> {
        let this = self.get_mut();
        let before = buffer.filled().len();
        if let Poll::Ready(read) = Pin::new(&mut this.stream).poll_read(cx, buffer) {
            if buffer.filled().len() > before {
                this.pace.heard();
            }
            return Poll::Ready(read);
        }
        *this.pace.reader() = Some(cx.waker().clone());
        let Some(until) = this.pace.until() else {
            return Poll::Pending;
        };
        if this.reading.deadline() != until {
            this.reading.as_mut().reset(until);
        }
        ready!(this.reading.as_mut().poll(cx));
        Poll::Ready(Err(too_slow()))
    }
}

impl<S: AsyncWrite + Unpin> AsyncWrite for Paced<S> {
    fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<Result<usize>> {
        let this = self.get_mut();
        let written = Pin::new(&mut this.stream).poll_write(cx, bytes);
        this.wrote(written, cx)
    }

    fn poll_write_vectored(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bytes: &[std::io::IoSlice<'_>],
    ) -> Poll<Result<usize>> {
        let this = self.get_mut();
        let written = Pin::new(&mut this.stream).poll_write_vectored(cx, bytes);
        this.wrote(written, cx)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<()>> {
        Pin::new(&mut self.get_mut().stream).poll_flush(cx)
    }

    fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<()>> {
        Pin::new(&mut self.get_mut().stream).poll_shutdown(cx)
    }
}

fn too_slow() -> Error {
    Error::from(ErrorKind::TimedOut)
}
