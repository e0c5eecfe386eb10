//! A list that was put down is carried on: its cases are made ready beside the store, some at a time, and imported at once.
//! No step keeps anybody else from writing for longer than a moment but the last, and each can be killed and done again.

use std::time::{Duration, Instant};

use chrono::{DateTime, Utc};
use rules::case::{Imported, StaffId};
use rules::permission::Duty;
use rules::principal::Principal;
use store::{Arrival, ArrivalStage, Ended, Importing, OpenCase, Purpose, Ready, StoreError, Tx};
use tokio::task::{JoinHandle, spawn_blocking};
use tokio::time::sleep;
use uuid::Uuid;

use super::{Progress, gone};
use crate::Council;
use crate::clock::london_date;
use crate::error::Error;

/// The shortest time that is left to others between two steps.
const PAUSE: Duration = Duration::from_millis(10);

/// Carries a list on until nothing is to be done for it, or until told not to go on; returns how it stands then. None when it
/// is gone: it was wrong, or another has begun.
///
/// # Errors
/// [`Error::Unavailable`]; then it can be carried on later.
pub async fn carry_on(
    council: &Council,
    id: Uuid,
    goes_on: impl Fn() -> bool + Send,
    mut progress: impl FnMut(Progress) + Send,
) -> Result<Option<Arrival>, Error> {
    let mut turns = Turns::default();
    loop {
        let arrival = council.store.arrival().await?;
        let Some(arrival) = arrival.filter(|arrival| arrival.id == id) else {
            return Ok(None);
        };
        if arrival.is_over() || !goes_on() {
            return Ok(Some(arrival));
        }
        progress(Progress::Ready(arrival.ready, arrival.comes.all()));
        match arrival.stage {
            // Whoever read it is gone.
            ArrivalStage::Checking => end(council, id, Ended::BrokenOff).await?,
            ArrivalStage::Writing => match write(council, &arrival, &mut turns).await {
                Err(Broken::Ours(cause)) => {
                    let _ = Error::Internal(cause.into()).log();
                    end(council, id, Ended::Failed).await?;
                }
                Err(Broken::NotNow(error)) => return Err(error),
                Ok(()) => {}
            },
            ArrivalStage::Clearing | ArrivalStage::Over => clear(council, &mut turns).await?,
        }
    }
}

/// Who writes when: others have half as long as this wrote to themselves, beside their turns in the line.
#[derive(Default)]
struct Turns {
    others_until: Option<Instant>,
}

impl Turns {
    /// Waits for its turn, and begins to write.
    async fn begin(&mut self, council: &Council) -> Result<(Tx, Instant), StoreError> {
        if let Some(until) = self.others_until {
            sleep(until.saturating_duration_since(Instant::now())).await;
        }
        let tx = council.store.begin_alone().await?;
        Ok((tx, Instant::now()))
    }

    /// It has written since then.
    fn end(&mut self, begun: Instant) {
        self.others_until = Some(Instant::now() + (begun.elapsed() / 2).max(PAUSE));
    }
}

/// Whoever calls it carries the council's list on from now on; none when there is nothing to do, or somebody else does it.
///
/// # Errors
/// [`Error::Unavailable`].
pub async fn take_over_arrival(council: &Council) -> Result<Option<Uuid>, Error> {
    let now = council.clock.now();
    let arrival = council.store.arrival().await?;
    let idle = |arrival: &Arrival| !arrival.is_over() && arrival.busy_until < now;
    let Some(arrival) = arrival.filter(idle) else {
        return Ok(None);
    };
    let tx = council.store.begin().await?;
    let taken = tx.take_over(arrival.id, now).await?;
    tx.commit().await?;
    Ok(taken.then_some(arrival.id))
}

/// Whoever calls it does not carry a list on any longer; somebody else goes on with it.
///
/// # Errors
/// [`Error::Unavailable`]; then others go on a little later.
pub async fn hand_over_arrival(council: &Council, id: Uuid) -> Result<(), Error> {
    let tx = council.store.begin().await?;
    tx.hand_over(id).await?;
    tx.commit().await?;
    council.arrivals.ring();
    Ok(())
}

/// Stops the list that is on its way. False when it is too late, or there is none.
///
/// # Errors
/// [`Error::Refused`] for whoever may not, and [`Error::Unavailable`].
pub async fn stop_arrival(council: &Council, by: &Principal) -> Result<bool, Error> {
    council.allows(by, Duty::Import)?;
    let Some(arrival) = council.store.arrival().await? else {
        return Ok(false);
    };
    let tx = council.store.begin().await?;
    let stopped = tx.end_arrival(arrival.id, Ended::Stopped).await?;
    tx.commit().await?;
    if stopped {
        tracing::info!("A list of cases was stopped on its way");
        council.arrivals.ring();
    }
    Ok(stopped)
}

/// Why a step was not done.
enum Broken {
    /// It would not be done the next time either.
    Ours(StoreError),
    NotNow(Error),
}

impl From<Error> for Broken {
    fn from(error: Error) -> Self {
        Self::NotNow(error)
    }
}

impl From<StoreError> for Broken {
    fn from(cause: StoreError) -> Self {
        match cause {
            StoreError::Sealed | StoreError::Damaged(_) => Self::Ours(cause),
            cause => Self::NotNow(cause.into()),
        }
    }
}

/// Makes some cases ready, or adds all of them.
async fn write(council: &Council, arrival: &Arrival, turns: &mut Turns) -> Result<(), Broken> {
    let Some(part) = council.store.next_part().await? else {
        return add_all(council, arrival, turns).await;
    };
    let run = council.run(Purpose::Import);
    let (again, new) = council.store.told_apart(&run, part.cases.clone()).await?;
    if again.iter().any(|(open, _)| !open.is_only_imported()) {
        return Ok(end(council, arrival.id, Ended::Overtaken).await?);
    }
    let ready = seal(council, arrival.by.as_ref(), arrival.at, new, again).await;
    let ready = ready.map_err(|cause| Broken::NotNow(gone(cause)))??;
    let (tx, begun) = turns.begin(council).await?;
    let now = council.clock.now();
    if tx.put_beside(arrival.id, &part, ready, now).await? {
        tx.commit().await?;
    }
    turns.end(begun);
    Ok(())
}

async fn add_all(council: &Council, arrival: &Arrival, turns: &mut Turns) -> Result<(), Broken> {
    let store = &council.store;
    // Whoever else carries it on may have made the last part ready since it was looked at.
    let known = store.arrival().await?;
    let is_short =
        |known: &Arrival| known.stage == ArrivalStage::Writing && known.ready != known.comes.all();
    if known.as_ref().is_some_and(is_short) {
        return Err(Broken::Ours(StoreError::Damaged("arriving_parts")));
    }
    store
        .renew_arriving(arrival.id, council.clock.now())
        .await?;
    let (tx, begun) = turns.begin(council).await?;
    let is_in = tx.add_all(arrival, council.clock.now()).await?;
    tx.commit().await?;
    let took = begun.elapsed();
    turns.end(begun);
    if is_in {
        if arrival.comes.all() > 0
            && let Err(error) = store.vacuum().await
        {
            // All is imported; only questions about it may be slow for a minute.
            tracing::warn!(%error, "The database could not be told what was imported");
        }
        tracing::info!(
            added = arrival.comes.added,
            changed = arrival.comes.changed,
            same = arrival.comes.same,
            locked_for = ?took,
            "A list of cases was imported"
        );
    }
    Ok(())
}

/// Says what became of a list.
pub(super) async fn end(council: &Council, id: Uuid, ended: Ended) -> Result<(), Error> {
    let tx = council.store.begin().await?;
    tx.end_arrival(id, ended).await?;
    Ok(tx.commit().await?)
}

async fn clear(council: &Council, turns: &mut Turns) -> Result<(), Error> {
    let (tx, begun) = turns.begin(council).await?;
    let is_over = !tx.clear_some().await?;
    tx.commit().await?;
    turns.end(begun);
    if is_over {
        council.store.empty_log();
    }
    Ok(())
}

/// Seals cases on a thread of its own: those that are new, and those that are here and come again.
pub fn seal(
    council: &Council,
    by: Option<&StaffId>,
    at: DateTime<Utc>,
    new: Vec<(Uuid, Imported)>,
    again: Vec<(OpenCase, Imported)>,
) -> JoinHandle<store::Result<Ready>> {
    let (store, profile) = (council.store.clone(), council.profile.clone());
    let calendar = council.calendar();
    let by = by.cloned();
    spawn_blocking(move || {
        let importing = Importing {
            at,
            on: london_date(at),
            by: by.as_ref(),
            clocks: &profile.clocks,
            calendar: &calendar,
            words: &profile.words,
        };
        let ready = store.make_ready(new, importing)?;
        Ok(ready.and(store.make_ready_again(again, importing)?))
    })
}
