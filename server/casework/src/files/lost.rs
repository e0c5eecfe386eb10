//! A file that should be where files are kept, and is not, or is damaged there. That a place is only away is no loss.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, ErrorKind};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use blobs::{Blob, BlobKey, Place};
use store::FileState;
use tokio::task::spawn_blocking;
use uuid::Uuid;

use super::add::{measured, no_room};
use crate::Council;
use crate::error::{Error, Loss};

/// The files that were lost when this process asked for them last.
#[derive(Debug, Clone, Default)]
pub struct LostFiles(Arc<Mutex<BTreeMap<Uuid, Loss>>>);

impl LostFiles {
    /// How the file of this number, as a case keeps it, was lost; none when that is not known of it.
    #[must_use]
    pub fn how(&self, id: &str) -> Option<Loss> {
        self.all().get(&id.parse().ok()?).copied()
    }

    /// Those that were gone and are among the ones that are kept have come back.
    pub(super) fn came_back(&self, kept: &BTreeSet<Uuid>) {
        self.all()
            .retain(|id, loss| *loss == Loss::Damaged || !kept.contains(id));
    }

    /// Whether it was not known yet.
    fn lost(&self, id: Uuid, loss: Loss) -> bool {
        self.all().insert(id, loss) != Some(loss)
    }

    fn found(&self, id: Uuid) {
        self.all().remove(&id);
    }

    fn all(&self) -> MutexGuard<'_, BTreeMap<Uuid, Loss>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What came of a file that should be there.
pub(super) enum Opened {
    /// It is whole.
    Whole(Blob),
    /// It is lost; and whether that is new.
    Lost(Loss, bool),
    /// Somebody took it out of its case meanwhile.
    TakenOut,
}

/// Opens a file and reads it to its end, so that what is sent or checked is whole.
///
/// # Errors
/// [`Error::Unavailable`] when its place is away.
pub(super) async fn open_whole(
    council: &Council,
    place: &Place,
    key: &BlobKey,
) -> Result<Opened, Error> {
    let cause = match Box::pin(whole(place, key)).await {
        Ok(blob) => {
            council.files.lost.found(key.id);
            return Ok(Opened::Whole(blob));
        }
        Err(cause) => cause,
    };
    let loss = match cause.kind() {
        ErrorKind::NotFound => Loss::Gone,
        ErrorKind::InvalidData => Loss::Damaged,
        _ => return Err(no_room(cause)),
    };
    let states = council.store.states_of_files([key.id].into_iter()).await?;
    let is_kept = |state: &FileState| matches!(state, FileState::Waiting | FileState::Clean);
    Ok(match states.get(&key.id).is_some_and(is_kept) {
        true => Opened::Lost(loss, council.files.lost.lost(key.id, loss)),
        false => Opened::TakenOut,
    })
}

async fn whole(place: &Place, key: &BlobKey) -> io::Result<Blob> {
    let blob = place.open(key).await?;
    let read = blob.clone();
    let measured = spawn_blocking(move || measured(&read)).await;
    measured.map_err(io::Error::other)??;
    Ok(blob)
}
