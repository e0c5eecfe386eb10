//! Who waits to write: two queues, of staff and of the public, that take turns.

use tokio::sync::{mpsc, oneshot};

use super::{Result, Turn};

/// Whether an act is committed with others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// With whoever else waits.
    Together,
    /// With nobody: it takes long, or asks what is committed already.
    Alone,
}

/// Somebody who waits for their turn.
pub(super) struct Waiting {
    pub gives: oneshot::Sender<Result<Turn>>,
    pub kind: Kind,
}

/// Where one queues.
pub(crate) struct Queue(mpsc::UnboundedSender<Waiting>);

impl Queue {
    pub(super) fn waits(&self, waiting: Waiting) -> std::result::Result<(), ()> {
        self.0.send(waiting).map_err(|_| ())
    }
}

/// Everybody who waits.
pub(crate) struct Line {
    public: mpsc::UnboundedReceiver<Waiting>,
    desk: mpsc::UnboundedReceiver<Waiting>,
    /// Who is next already: they asked for a turn that is to be theirs alone, while a group took turns, or their group ended
    /// before their turn.
    kept: Option<Waiting>,
    /// Whether the last turn was one of staff.
    was_desk: bool,
}

/// A line, with where the public and staff queue.
pub(crate) fn line() -> (Queue, Queue, Line) {
    let (to_public, public) = mpsc::unbounded_channel();
    let (to_desk, desk) = mpsc::unbounded_channel();
    let line = Line {
        public,
        desk,
        kept: None,
        was_desk: false,
    };
    (Queue(to_public), Queue(to_desk), line)
}

impl Line {
    /// The next one; waits for somebody to come. None when nobody can come any more.
    pub(super) async fn next(&mut self) -> Option<Waiting> {
        if let Some(next) = self.at_once() {
            return Some(next);
        }
        // Both close at once, with the store.
        tokio::select! {
            next = self.desk.recv() => {
                self.was_desk = true;
                next
            }
            next = self.public.recv() => {
                self.was_desk = false;
                next
            }
        }
    }

    /// The next one who waits already and may be committed with others.
    pub(super) fn next_of_group(&mut self) -> Option<Waiting> {
        let next = self.at_once()?;
        match next.kind {
            Kind::Together => Some(next),
            Kind::Alone => {
                self.keeps(next);
                None
            }
        }
    }

    /// They are the next, before everybody else.
    pub(super) fn keeps(&mut self, waiting: Waiting) {
        self.kept = Some(waiting);
    }

    fn at_once(&mut self) -> Option<Waiting> {
        if let Some(kept) = self.kept.take() {
            return Some(kept);
        }
        let (first, second) = match self.was_desk {
            true => (&mut self.public, &mut self.desk),
            false => (&mut self.desk, &mut self.public),
        };
        let found = match first.try_recv() {
            Ok(next) => Some((next, !self.was_desk)),
            Err(_) => second.try_recv().ok().map(|next| (next, self.was_desk)),
        };
        let (next, is_desk) = found?;
        self.was_desk = is_desk;
        Some(next)
    }
}
