//! Jobs are done one after the other, part by part; what is begun and not ended, be it because a worker was killed, is gone on
//! with.

use std::time::{Duration, Instant};

use casework::{Council, Error, JOB_LEASE, WHILE_SOMEBODY_ACTS, rebuild_some};
use chrono::TimeDelta;
use store::{ClaimedJob, Job};
use tokio::time::sleep;
use tracing::info;

use super::subject_file::make_subject_file;

/// The shortest time that is left to others between two parts.
const PAUSE: Duration = Duration::from_millis(10);
/// The wait before the second try; each later one is twice as long.
const FIRST_WAIT: TimeDelta = TimeDelta::minutes(1);
/// No wait is longer.
const LONGEST_WAIT: TimeDelta = TimeDelta::hours(1);

/// Does the council's jobs that are due, as long as `goes_on` says so.
pub(super) async fn do_jobs(
    council: &Council,
    goes_on: impl Fn() -> bool + Send + Sync,
) -> Result<(), Error> {
    while goes_on() {
        let now = council.clock.now();
        let Some(claimed) = council.store.claim_job(now, JOB_LEASE).await? else {
            return Ok(());
        };
        let done = match claimed.job {
            Job::RebuildCases => rebuild_cases(council, &claimed, &goes_on).await,
            Job::SubjectFile { request } => {
                Box::pin(make_subject_file(council, &claimed, request, &goes_on)).await
            }
        };
        match done {
            Ok(true) => {}
            Ok(false) => give_back(council, &claimed, TimeDelta::zero(), None).await?,
            Err(trouble) => {
                let doubled = FIRST_WAIT * 2_i32.pow(claimed.tries.min(10));
                let wait = doubled.min(LONGEST_WAIT);
                give_back(council, &claimed, wait, Some("unavailable")).await?;
                return Err(trouble);
            }
        }
    }
    Ok(())
}

async fn give_back(
    council: &Council,
    claimed: &ClaimedJob,
    wait: TimeDelta,
    fault: Option<&str>,
) -> Result<(), Error> {
    let tx = council.store.begin().await?;
    tx.give_back_job(claimed, council.clock.now() + wait, fault)
        .await?;
    Ok(tx.commit().await?)
}

/// Works out the dates of cases again until none is left; false when told not to go on.
async fn rebuild_cases(
    council: &Council,
    claimed: &ClaimedJob,
    goes_on: &(impl Fn() -> bool + Sync),
) -> Result<bool, Error> {
    let mut rebuilt = 0;
    while goes_on() {
        let begun = Instant::now();
        let Some(part) = rebuild_some(council, claimed).await? else {
            // Another worker has it.
            return Ok(true);
        };
        rebuilt += part.cases;
        if !part.any_left {
            info!(cases = rebuilt, "Worked out the dates of cases again");
            return Ok(true);
        }
        let others = match part.cases {
            0 => WHILE_SOMEBODY_ACTS,
            _ => begun.elapsed().max(PAUSE),
        };
        sleep(others).await;
    }
    Ok(false)
}
