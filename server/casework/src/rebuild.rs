//! When the list of bank holidays changes, the dates of cases are worked out again: by a job, some cases at a time, the open
//! ones first, so that nobody who sends something waits for it.

use std::time::Duration;

use chrono::TimeDelta;
use store::{ClaimedJob, Job, Purpose, Rebuilt, Tx};

use super::Council;
use crate::error::Error;

/// So many cases are worked out in one transaction: a fraction of a second.
const AT_A_TIME: u64 = 50;
/// Longer than one part can take, so that no part is done twice unless a worker has died.
pub const JOB_LEASE: TimeDelta = TimeDelta::minutes(2);
/// Before cases that somebody acts on are looked at again.
pub const WHILE_SOMEBODY_ACTS: Duration = Duration::from_millis(500);

/// The dates of every case follow from an earlier list now: says so by a job, in what else changes in this transaction.
pub(super) async fn ask_for_rebuild(council: &Council, tx: &Tx) -> Result<(), Error> {
    let all = tx.count_cases().await?;
    Ok(tx
        .put_job(&Job::RebuildCases, all, council.clock.now())
        .await?)
}

/// Asks for the job where it is needed and not waiting: a case may have come that was worked out before the list changed.
///
/// # Errors
/// [`Error::Unavailable`].
pub async fn look_for_old_dates(council: &Council) -> Result<(), Error> {
    council.read_calendar().await?;
    let store = &council.store;
    if store.job_progress(&Job::RebuildCases).await?.is_some()
        || !store.has_old_dates(&council.calendar()).await?
    {
        return Ok(());
    }
    let tx = store.begin_alone().await?;
    ask_for_rebuild(council, &tx).await?;
    tx.commit().await?;
    council.jobs.ring();
    Ok(())
}

/// Makes what lists show of every case, and what the register keeps of it, again from what happened; says of how many.
///
/// # Errors
/// [`Error::Unavailable`]; [`Error::Internal`] when a history makes no sense. Then nothing has changed.
pub async fn rebuild_cases(council: &Council) -> Result<u64, Error> {
    let (run, profile) = (council.run(Purpose::Rebuild), &council.profile);
    let store = &council.store;
    Ok(store
        .rebuild_cases(&run, &profile.clocks, &profile.words)
        .await?)
}

/// Works out some cases again by the list as it is now; the job is over when none is left. None when another worker has the
/// job.
///
/// # Errors
/// [`Error::Unavailable`]; then nothing of this part was done.
pub async fn rebuild_some(
    council: &Council,
    claimed: &ClaimedJob,
) -> Result<Option<Rebuilt>, Error> {
    let now = council.clock.now();
    let tx = council.store.begin_alone().await?;
    // Whoever changes the list waits here for the end of this part, or this for the new list.
    if !tx.hold_job(claimed, now + JOB_LEASE).await? {
        return Ok(None);
    }
    let calendar = council.calendar_in(&tx).await?;
    let (run, profile) = (council.run(Purpose::Rebuild), &council.profile);
    let rebuilt = tx
        .rebuild_some(&run, &profile.clocks, &calendar, &profile.words, AT_A_TIME)
        .await?;
    tx.job_came_on(claimed, rebuilt.cases).await?;
    if !rebuilt.any_left {
        tx.end_job(claimed, now).await?;
    }
    tx.commit().await?;
    Ok(Some(rebuilt))
}
