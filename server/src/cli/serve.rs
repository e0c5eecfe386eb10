//! `heard serve`: the portal and the worker that sends its letters, until somebody stops it.

use std::sync::Arc;

use anyhow::{Result, anyhow};
use app::routes::Route;
use council::PublicUrl;
use jobs::Mailer;
use mail::Transport;
use tokio::net::TcpListener;

use super::{council_of, open_store, say, staff};
use crate::config::Settings;
use web::listen::Room;
use web::portal::disk::Disk;
use web::portal::limits::Limits;
use web::portal::{Outside, Portal, assets};
use web::serve::run;

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
    let council = council_of(settings, &store).await?;
    let first = staff::first(&council).await?;
    let outside = Outside {
        site: settings.site.clone(),
        proxies: settings.proxies()?,
        disk: Disk {
            folder: settings.data.clone(),
            least: settings.min_free()?,
        },
    };
    let name = council.profile.name.clone();
    let words = Arc::new(words::Locales::load()?);
    let portal = Portal::new(store, council.clone(), words, assets, outside, limits)?;

    say(format_args!("Heard for {name} is at {public_url}"));
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
            "Staff sign in at {public_url}{}: {first}",
            Route::SignIn
        ));
    }
    if let Some(backups) = backups {
        tokio::spawn(jobs::back_up_hourly(backups, council.clock.clone()));
    }
    let mailer = Mailer::new(transport);
    run(portal, vec![council], mailer, listener, room).await
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

/// `__Host-` cookies are kept only over https and on one's own machine.
fn keeps_cookies(public_url: &PublicUrl) -> bool {
    public_url.is_https() || public_url.is_on_own_machine()
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
