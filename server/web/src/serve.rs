//! The portal and the worker that sends its messages, until somebody stops them.

use std::pin::pin;
use std::time::Duration;

use anyhow::{Result, bail};
use casework::Council;
use jobs::Mailer;
use store::BrokenBy;
use tokio::net::TcpListener;
use tokio::sync::watch;
use words::Locale;

use crate::listen::{self, Room};
use crate::portal::Portal;
use crate::router;

/// How long letters that are on their way may take once everybody has gone.
const LAST_LETTERS: Duration = Duration::from_secs(1);

/// Serves the portal and sends its letters until Ctrl-C or SIGTERM.
///
/// # Errors
/// When the portal cannot be served, its worker or the task that writes has died, or the disk failed while something was
/// written: who supervises starts it again.
pub async fn run(
    portal: Portal,
    mut councils: Vec<Council>,
    mailer: Mailer,
    listener: TcpListener,
    room: Room,
) -> Result<()> {
    let store = portal.store.clone();
    let full = no_room(&portal);
    let router = router::router(portal)?;
    let (stop, stopping) = watch::channel(false);
    let broken = store.clone();
    tokio::spawn(async move {
        tokio::select! {
            () = asked_to_stop() => {}
            () = broken.broken() => {}
        }
        let _ = stop.send(true);
    });
    // A crowd of visitors does not keep an alert from leaving.
    for council in &mut councils {
        council.store = council.store.at_the_desk();
    }
    let mut worker = tokio::spawn(jobs::worker::run(
        councils,
        mailer,
        stopped(stopping.clone()),
    ));
    let mut serving = pin!(listen::serve(listener, router, room, full, stopping));
    // A portal that takes complaints and tells nobody must not run on: a worker that fails ends it.
    tokio::select! {
        () = &mut serving => {
            // A letter that a mail server takes its time over is sent again after the next start.
            if let Ok(ended) = tokio::time::timeout(LAST_LETTERS, &mut worker).await {
                ended??;
            }
        }
        ended = &mut worker => {
            ended??;
            serving.await;
        }
    }
    match store.broken_by() {
        None => Ok(()),
        Some(BrokenBy::Disk) => {
            bail!("The disk failed while something was written: look at the disk, and start again.")
        }
        Some(BrokenBy::Writer) => {
            bail!("The part of the portal that writes has died: start the portal again.")
        }
    }
}

/// What somebody reads for whom there is no room.
fn no_room(portal: &Portal) -> String {
    let phone = [("phone", portal.facts.phone.as_str())];
    let words = portal.words.text(Locale::default(), "no-room", &phone);
    words.unwrap_or_default()
}

async fn stopped(mut stopping: watch::Receiver<bool>) {
    // The sender is only gone when the process ends.
    let _ = stopping.wait_for(|stop| *stop).await;
}

/// Waits for Ctrl-C or SIGTERM.
pub async fn asked_to_stop() {
    let terminated = async {
        match tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
            Ok(mut signal) => {
                signal.recv().await;
            }
            Err(_) => std::future::pending().await,
        }
    };
    tokio::select! {
        _ = tokio::signal::ctrl_c() => {}
        () = terminated => {}
    }
}
