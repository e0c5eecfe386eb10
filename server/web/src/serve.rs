//! The portals and the worker that sends their messages, until somebody stops them.

use std::pin::pin;
use std::time::Duration;

use anyhow::{Result, bail};
use axum::extract::State;
use axum::http::StatusCode;
use axum::{Extension, Router};
use jobs::Mailer;
use store::BrokenBy;
use tokio::net::TcpListener;
use tokio::sync::watch;
use words::Locale;

use crate::edge::host::Door;
use crate::forms::pulse;
use crate::installation::Installation;
use crate::listen::{self, Room};
use crate::router;

/// How long letters that are on their way may take once everybody has gone.
const LAST_LETTERS: Duration = Duration::from_secs(1);

/// Where the portals are served.
pub enum Doors {
    /// Everybody at one address.
    One(TcpListener),
    /// The public and staff at an address each, which answers nobody else.
    Two {
        /// That of the public.
        public: TcpListener,
        /// That of staff.
        staff: TcpListener,
    },
}

/// Serves every council's portal and sends its letters until Ctrl-C or SIGTERM.
///
/// # Errors
/// When a portal cannot be served, its worker or the task that writes has died, or the disk failed while something was
/// written: who supervises starts it again.
pub async fn run(
    installation: Installation,
    mailer: Mailer,
    doors: Doors,
    room: Room,
) -> Result<()> {
    let store = installation.first().shared.store.clone();
    let full = no_room(&installation);
    let router = router::router(&installation)?;
    // A crowd of visitors does not keep an alert from leaving.
    let portals = installation.portals().iter();
    let councils = portals.map(|portal| portal.at_the_desk().council).collect();
    let (stop, stopping) = watch::channel(false);
    let broken = store.clone();
    tokio::spawn(async move {
        tokio::select! {
            () = asked_to_stop() => {}
            () = broken.broken() => {}
        }
        let _ = stop.send(true);
    });
    let mut worker = tokio::spawn(jobs::worker::run(
        councils,
        mailer,
        stopped(stopping.clone()),
    ));
    let mut serving = pin!(serve(doors, router, room, full, stopping));
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
        Some(BrokenBy::Key) => {
            bail!("The master key was replaced: start the portal again with the new one.")
        }
    }
}

async fn serve(
    doors: Doors,
    router: Router,
    room: Room,
    full: String,
    stopping: watch::Receiver<bool>,
) {
    let (public, staff) = match doors {
        Doors::One(listener) => {
            return listen::serve(listener, router, room, full, stopping).await;
        }
        Doors::Two { public, staff } => (public, staff),
    };
    // A crowd at the door of the public keeps nobody out at that of staff.
    let (of_public, of_staff) = room.in_two();
    let at = |door: Door| router.clone().layer(Extension(door));
    let public = listen::serve(
        public,
        at(Door::Public),
        of_public,
        full.clone(),
        stopping.clone(),
    );
    let staff = listen::serve(staff, at(Door::Staff), of_staff, full, stopping);
    tokio::join!(public, staff);
}

/// Whether the store keeps what it is told, tried now or a moment ago, and what is said of it. Comes back within seconds.
pub async fn standing(installation: &Installation) -> (bool, String) {
    let (status, said) = pulse::ready(State(installation.clone())).await;
    (status == StatusCode::OK, said)
}

/// What somebody reads for whom there is no room. Which council they want is not known yet, so all of them are named.
fn no_room(installation: &Installation) -> String {
    let facts = || installation.portals().iter().map(|portal| &portal.facts);
    let phones: Vec<String> = match installation.portals().len() {
        1 => facts().map(|facts| facts.phone.clone()).collect(),
        _ => facts()
            .map(|facts| format!("{} ({})", facts.phone, facts.name))
            .collect(),
    };
    let phones = phones.join(", ");
    let words = &installation.first().shared.words;
    let text = words.text(Locale::default(), "no-room", &[("phone", &phones)]);
    text.unwrap_or_default()
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
