//! The worker that every process runs: for each council one task sends letters, one carries lists on that are imported, one
//! does jobs, one checks files for viruses, another looks after everything else.

use std::{future::Future, pin::pin, time::Duration};

use anyhow::{Result, anyhow};
use casework::{
    Council, check_files, cover, delete_due, forget_subject_access, look_for_old_dates,
    look_for_unusual_reading, sweep_files,
};
use tokio::{
    select,
    sync::watch,
    task::JoinSet,
    time::{sleep, timeout},
};
use tracing::{error, warn};

use super::{
    Mailer, carry_on_imports::carry_on_imports, chase_deadlines::chase_deadlines, do_jobs::do_jobs,
    purge::purge, slots::Slots,
};

/// How often it looks for letters by itself; the bell wakes it sooner.
const ROUND: Duration = Duration::from_secs(15);
/// Between two looks at what is seldom to be done: purging, chasing deadlines, dates of an earlier calendar.
const SELDOM: Duration = Duration::from_mins(5);
/// So long letters on their way may take once the portal stops; what has not left by then is sent when its lease has ended.
const GRACE: Duration = Duration::from_secs(8);

/// Sends letters and looks after all councils until `shutdown` is done; letters on their way are finished first, but not
/// for longer than eight seconds. Each council has tasks of its own, which its own acts wake: none waits for another's.
///
/// # Errors
/// When one of its tasks has died: then no letter leaves any more, and the process has to start again.
pub async fn run(
    councils: Vec<Council>,
    mailer: Mailer,
    shutdown: impl Future<Output = ()>,
) -> Result<()> {
    let (stop, stopping) = watch::channel(false);
    let mut tasks = JoinSet::new();
    for council in councils {
        tasks.spawn(send_mail(council.clone(), mailer.clone(), stopping.clone()));
        tasks.spawn(carry_on_lists(council.clone(), stopping.clone()));
        tasks.spawn(work_on_jobs(council.clone(), stopping.clone()));
        tasks.spawn(look_at_files(council.clone(), stopping.clone()));
        tasks.spawn(look_after(council, stopping.clone()));
    }
    watch_over(tasks, stop, shutdown).await
}

/// Waits for tasks that end only when they are told to.
async fn watch_over(
    mut tasks: JoinSet<()>,
    stop: watch::Sender<bool>,
    shutdown: impl Future<Output = ()>,
) -> Result<()> {
    let mut shutdown = pin!(shutdown);
    select! {
        () = &mut shutdown => {}
        Some(ended) = tasks.join_next() => {
            let cause = match ended {
                Ok(()) => "it ended by itself".to_owned(),
                Err(broken) => broken.to_string(),
            };
            error!("A worker task has died, so the portal stops: {cause}");
            return Err(anyhow!(
                "The worker that sends letters has died ({cause}): start the portal again."
            ));
        }
    }
    stop.send_replace(true);
    let all = async { while tasks.join_next().await.is_some() {} };
    if timeout(GRACE, all).await.is_err() {
        warn!(
            "Stopped without waiting any longer for the letters on their way: they are sent later"
        );
    }
    Ok(())
}

async fn send_mail(council: Council, mailer: Mailer, mut stopping: watch::Receiver<bool>) {
    let mut slots = Slots::new(mailer);
    while !*stopping.borrow() {
        if let Err(trouble) = slots.fill(&council).await {
            // The log has it; the next round tries again.
            let _ = trouble.log();
        }
        let pause = slots.until_slow(ROUND);
        // Whatever happens first, it looks again.
        select! {
            true = slots.one_ends() => {}
            () = council.wake_worker.wait() => {}
            () = sleep(pause) => {}
            _ = stopping.changed() => {}
        }
    }
    while slots.one_ends().await {}
}

async fn carry_on_lists(council: Council, mut stopping: watch::Receiver<bool>) {
    while !*stopping.borrow() {
        let asked = stopping.clone();
        if let Err(trouble) = carry_on_imports(&council, || !*asked.borrow()).await {
            // The log has it; the next round tries again.
            let _ = trouble.log();
        }
        select! {
            () = council.arrivals.wait() => {}
            () = sleep(ROUND) => {}
            _ = stopping.changed() => {}
        }
    }
}

async fn work_on_jobs(council: Council, mut stopping: watch::Receiver<bool>) {
    while !*stopping.borrow() {
        let asked = stopping.clone();
        let done = [
            // Another process may have changed the list of bank holidays.
            council.read_calendar().await,
            do_jobs(&council, || !*asked.borrow()).await,
        ];
        for trouble in done.into_iter().filter_map(Result::err) {
            // The log has it; the next round tries again.
            let _ = trouble.log();
        }
        select! {
            () = council.jobs.wait() => {}
            () = sleep(ROUND) => {}
            _ = stopping.changed() => {}
        }
    }
}

async fn look_at_files(council: Council, mut stopping: watch::Receiver<bool>) {
    while !*stopping.borrow() {
        let asked = stopping.clone();
        let done = [
            check_files(&council, || !*asked.borrow()).await,
            sweep_files(&council).await,
        ];
        for trouble in done.into_iter().filter_map(Result::err) {
            // The log has it; the next round tries again.
            let _ = trouble.log();
        }
        select! {
            () = council.files_to_check.wait() => {}
            () = sleep(SELDOM) => {}
            _ = stopping.changed() => {}
        }
    }
}

async fn look_after(council: Council, mut stopping: watch::Receiver<bool>) {
    let mut last = None;
    while !*stopping.borrow() {
        let today = council.clock.today();
        // What is due does not change by the minute: once a day, and again when it could not be done.
        if last != Some(today) {
            let asked = stopping.clone();
            match delete_due(&council, || !*asked.borrow()).await {
                Ok(_) => last = Some(today),
                Err(trouble) => {
                    let _ = trouble.log();
                }
            }
        }
        let done = [
            purge(&council).await,
            look_for_old_dates(&council).await,
            chase_deadlines(&council).await,
            cover(&council).await,
            forget_subject_access(&council).await,
            look_for_unusual_reading(&council).await,
        ];
        for trouble in done.into_iter().filter_map(Result::err) {
            // The log has it; the next round tries again.
            let _ = trouble.log();
        }
        council.wake_worker.ring();
        select! {
            () = sleep(SELDOM) => {}
            _ = stopping.changed() => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use std::future::pending;

    use super::*;

    #[tokio::test]
    async fn a_task_that_dies_ends_the_worker_with_an_error() {
        let mut tasks = JoinSet::new();
        tasks.spawn(pending());
        tasks.spawn(async { panic!("a fault of ours") });
        let (stop, _stopping) = watch::channel(false);
        let ended = watch_over(tasks, stop, pending()).await;
        let said = ended.unwrap_err().to_string();
        assert!(said.starts_with("The worker that sends letters has died"));
    }
}
