//! `heard serve`: the portal and the worker that sends its letters, until somebody stops it.

use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Result, anyhow, bail};
use app::routes::SIGN_IN;
use casework::Office;
use jobs;
use jobs::Mailer;
use mail::Transport;
use tokio::net::TcpListener;
use tokio::sync::watch;
use words::Language;

use super::{office_of, open_store, say, staff};
use crate::config::Settings;
use crate::http::disk::Disk;
use crate::http::limits::Limits;
use crate::http::listen::{self, Room};
use crate::router;
use crate::state::{Outside, Portal, assets};

/// How long letters that are on their way may take once everybody has gone.
const LAST_LETTERS: Duration = Duration::from_secs(1);

/// Runs the portal.
///
/// # Errors
/// One sentence for the person who started it.
pub async fn serve(settings: &Settings) -> Result<()> {
    let public_url = settings.public_url()?;
    let limits = Limits::new(settings.posts_per_minute()?);
    let backups = settings.backups()?;
    store::make_folder(&settings.data)?;
    let (transport, letters) = transport(settings)?;
    let assets = assets(&settings.site)?;
    let room = Room::of_system(settings.connections_per_address()?)?;
    let listener = listen(settings).await?;
    let store = open_store(settings).await?;
    let office = office_of(settings, &store).await?;
    let first = staff::first(&office).await?;
    let outside = Outside {
        public_url: public_url.clone(),
        site: settings.site.clone(),
        proxies: settings.proxies()?,
        disk: Disk {
            folder: settings.data.clone(),
            least: settings.min_free()?,
        },
    };
    let council = office.council.name.clone();
    let words = Arc::new(words::Locales::load()?);
    let portal = Portal::new(store, office.clone(), words, assets, outside, limits)?;

    say(format_args!("Heard for {council} is at {public_url}"));
    say(format_args!("Letters go {letters}."));
    if settings.trust_proxy {
        say("HEARD_TRUST_PROXY is the older name: write HEARD_PROXIES=1.");
    }
    if !keeps_cookies(&public_url) {
        say(format_args!(
            "Browsers keep no cookies of {public_url}, so no form can be filled in there: set \
             HEARD_PUBLIC_URL to an https address."
        ));
    }
    if let Some(first) = first {
        say(format_args!(
            "Staff sign in at {public_url}{SIGN_IN}: {first}"
        ));
    }
    if let Some(backups) = backups {
        tokio::spawn(jobs::back_up_hourly(backups, office.clock.clone()));
    }
    let mailer = Mailer::new(transport, &public_url);
    run(portal, vec![office], mailer, listener, room).await
}

/// Takes the address to listen on.
///
/// # Errors
/// When it is taken already.
pub async fn listen(settings: &Settings) -> Result<TcpListener> {
    let address = settings.listen()?;
    TcpListener::bind(address).await.map_err(|cause| {
        anyhow!(
            "HEARD_LISTEN is {address}, which cannot be listened on ({cause}): choose another, or \
             stop what uses it."
        )
    })
}

/// Serves the portal and sends its letters until Ctrl-C or SIGTERM.
///
/// # Errors
/// When the portal cannot be served, its worker has died, or the disk failed while something was written: who supervises
/// starts it again.
pub async fn run(
    portal: Portal,
    mut offices: Vec<Office>,
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
    for office in &mut offices {
        office.books = office.books.at_the_desk();
    }
    let mut worker = tokio::spawn(jobs::worker::run(
        offices,
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
    if store.is_broken() {
        bail!("The disk failed while something was written: look at the disk, and start again.");
    }
    Ok(())
}

/// What somebody reads for whom there is no room.
fn no_room(portal: &Portal) -> String {
    let phone = [("phone", portal.facts.phone.as_str())];
    let words = portal.words.text(Language::default(), "no-room", &phone);
    words.unwrap_or_default()
}

/// `__Host-` cookies are kept only over https and on one's own machine.
fn keeps_cookies(public_url: &str) -> bool {
    let own = ["http://localhost", "http://127.0.0.1", "http://[::1]"];
    public_url.starts_with("https://") || own.iter().any(|own| public_url.starts_with(own))
}

/// The way letters go, and the words for it.
fn transport(settings: &Settings) -> Result<(Transport, String)> {
    match settings.smtp()? {
        Some(smtp) => Ok((Transport::smtp(&smtp)?, format!("by {}", smtp.host))),
        None => {
            let folder = settings.mail_folder();
            let words = format!(
                "as .eml files to {}: no HEARD_SMTP_HOST is set",
                folder.display()
            );
            Ok((Transport::files(folder)?, words))
        }
    }
}

async fn stopped(mut stopping: watch::Receiver<bool>) {
    // The sender is only gone when the process ends.
    let _ = stopping.wait_for(|stop| *stop).await;
}

/// Waits for Ctrl-C or SIGTERM.
pub(super) async fn asked_to_stop() {
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
