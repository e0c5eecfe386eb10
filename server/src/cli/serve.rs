//! `heard serve`: the portal of every council and the worker that sends their letters, until somebody stops it.

use std::net::SocketAddr;
use std::sync::Arc;

use anyhow::{Result, anyhow};
use app::routes::Route;
use casework::clock::TimeSource;
use casework::note_settings;
use council::PublicUrl;
use jobs::Mailer;
use mail::Transport;
use tokio::net::TcpListener;

use super::open::{open_council, open_store, profiles};
use super::supervise::supervise;
use super::{files, is_https, say, staff, told};
use crate::config::Settings;
use web::auth::password::Passwords;
use web::installation::Installation;
use web::listen::Room;
use web::portal::disk::Disk;
use web::portal::limits::Limits;
use web::portal::{Portal, Shared, assets};
use web::serve::{Doors, run};

/// Runs the portal.
///
/// # Errors
/// One sentence for the person who started it.
pub(super) async fn serve(settings: &Settings) -> Result<()> {
    let posts = settings.posts_per_minute()?;
    let backups = settings.backups()?;
    store::make_folder(&settings.data)?;
    let councils = profiles(settings)?;
    let (transport, letters) = transport(settings, &councils[0].public_url)?;
    let site = settings.site();
    let assets = assets(site.as_deref())?;
    let proxies = settings.proxies(is_https(&councils))?;
    let room = Room::of_system(settings.connections_per_address(proxies)?)?;
    let listener = listen(settings).await?;
    let staff_listener = match settings.staff_listen(&councils)? {
        Some(address) => Some(bind("HEARD_STAFF_LISTEN", address).await?),
        None => None,
    };
    let metrics = match settings.metrics_listen()? {
        Some(address) => Some(bind("HEARD_METRICS_LISTEN", address).await?),
        None => None,
    };
    files::check_at_start(settings).await?;
    let store = open_store(settings).await?;
    let shared = Arc::new(Shared {
        store,
        words: Arc::new(words::Locales::load()?),
        assets,
        site,
        proxies,
        disk: Disk {
            folder: settings.data.clone(),
            least: settings.min_free()?,
        },
        passwords: Passwords::new()?,
    });
    let mut portals = Vec::new();
    for council in councils {
        files::say_what_was_left(settings, &council.profile.id).await?;
        let files_of = settings.files_of(&council.profile.id)?;
        let council = open_council(&shared.store, council).await?;
        note_settings(&council).await.map_err(told)?;
        let council = council.with_files(files_of);
        let (name, url) = (&council.profile.name, &council.public_url);
        let first = staff::first(&council).await?;
        say(format_args!("Heard for {name} is at {url}"));
        if !keeps_cookies(url) {
            say(format_args!(
                "Browsers keep no cookies of {url}, so no form can be filled in there: use an https address."
            ));
        }
        if let Some(first) = first {
            say(format_args!(
                "Staff sign in at {}{}: {first}",
                council.staff_url(),
                Route::SignIn
            ));
        }
        portals.push(Portal::new(&shared, council, Limits::new(posts))?);
    }
    say(format_args!("Letters go {letters}."));
    if settings.trust_proxy {
        say("HEARD_TRUST_PROXY is the older name: write HEARD_PROXIES=1.");
    }
    let first = portals.remove(0);
    let installation = Installation::new(first, portals);
    if let Some(metrics) = metrics {
        web::metrics::serve(metrics, installation.clone(), backups.clone())?;
    }
    if let Some(backups) = backups {
        tokio::spawn(jobs::back_up_hourly(backups, TimeSource::system()));
    }
    tokio::spawn(supervise(installation.clone()));
    let doors = match staff_listener {
        None => Doors::One(listener),
        Some(staff) => Doors::Two {
            public: listener,
            staff,
        },
    };
    run(installation, Mailer::new(transport), doors, room).await
}

/// Takes the address to listen on.
///
/// # Errors
/// When it is taken already.
pub(super) async fn listen(settings: &Settings) -> Result<TcpListener> {
    bind("HEARD_LISTEN", settings.listen()?).await
}

async fn bind(setting: &str, address: SocketAddr) -> Result<TcpListener> {
    TcpListener::bind(address).await.map_err(|cause| {
        anyhow!(
            "{setting} is {address}, which cannot be listened on ({cause}): choose another, or \
             stop what uses it."
        )
    })
}

/// `__Host-` cookies are kept only over https and on one's own machine.
fn keeps_cookies(public_url: &PublicUrl) -> bool {
    public_url.is_https() || public_url.is_on_own_machine()
}

/// The way letters go, and the words for it.
fn transport(settings: &Settings, public_url: &PublicUrl) -> Result<(Transport, String)> {
    match settings.smtp(public_url)? {
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
