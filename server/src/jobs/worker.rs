//! The worker that every process runs.

use std::{
    future::Future,
    sync::atomic::{AtomicBool, Ordering},
    time::Duration,
};

use tokio::time::timeout;

use super::{Done, chase_deadlines::chase_deadlines, purge::purge, send_letters::send_some};
use crate::{casework::Office, error::Error, mail::Mailer};

/// How often it looks by itself; the bell wakes it sooner.
const ROUND: Duration = Duration::from_secs(15);
/// Rounds between two looks at what is seldom to be done: purging, chasing deadlines, a changed calendar.
const SELDOM: u32 = 20;

/// Sends letters and purges for all councils until `shutdown` is done; letters on their way are finished first. The
/// offices share one bell.
pub async fn run(offices: Vec<Office>, mailer: Mailer, shutdown: impl Future<Output = ()>) {
    let stopping = AtomicBool::new(false);
    let stop = async {
        shutdown.await;
        stopping.store(true, Ordering::Relaxed);
        offices.iter().for_each(|office| office.bell.ring());
    };
    tokio::join!(stop, work(&offices, &mailer, &stopping));
}

async fn work(offices: &[Office], mailer: &Mailer, stopping: &AtomicBool) {
    let Some(first) = offices.first() else { return };
    let mut round = 0_u32;
    loop {
        for office in offices {
            if let Err(trouble) =
                look_after(office, mailer, round.is_multiple_of(SELDOM), stopping).await
            {
                // The log has it; the next round tries again.
                let _ = trouble.log();
            }
        }
        if stopping.load(Ordering::Relaxed) {
            return;
        }
        // Rung or not, it looks again.
        let _ = timeout(ROUND, first.bell.wait()).await;
        round = round.wrapping_add(1);
    }
}

async fn look_after(
    office: &Office,
    mailer: &Mailer,
    seldom: bool,
    stopping: &AtomicBool,
) -> Result<(), Error> {
    if seldom {
        purge(office).await?;
        office.read_calendar().await?;
        chase_deadlines(office).await?;
    }
    while !stopping.load(Ordering::Relaxed) {
        if send_some(office, mailer).await? == Done::default() {
            break;
        }
    }
    Ok(())
}
