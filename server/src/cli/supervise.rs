//! What systemd is told (`Type=notify`): when people can come, how it stands, and again and again that the program lives.

use std::time::Duration;

use sd_notify::NotifyState;
use tracing::{info, warn};
use web::installation::Installation;
use web::serve::standing;

/// How often it is said how it stands, where no watchdog asks for it more often.
const SAY: Duration = Duration::from_secs(30);

/// Says that people can come, and goes on saying how it stands for as long as the process lives. Does nothing where nobody
/// listens.
///
/// The watchdog hears of every look at the store that came to an end, whatever it found: a program that answers must not be
/// killed because the database is away, since only what runs can show people what they typed and whom to call. A program that
/// hangs ends no look.
pub(super) async fn supervise(installation: Installation) {
    if std::env::var_os("NOTIFY_SOCKET").is_none() {
        return;
    }
    say(&[NotifyState::Ready]);
    let every = sd_notify::watchdog_enabled().map_or(SAY, |within| within / 3);
    let mut was_ready = true;
    loop {
        let (is_ready, found) = standing(&installation).await;
        let found = found.trim().replace('\n', "; ");
        if is_ready != was_ready {
            match is_ready {
                true => info!("The portal is ready again"),
                false => warn!("The portal is not ready: {found}"),
            }
            was_ready = is_ready;
        }
        say(&[NotifyState::Watchdog, NotifyState::Status(&found)]);
        tokio::time::sleep(every).await;
    }
}

/// That systemd does not hear it ends nothing by itself.
fn say(what: &[NotifyState]) {
    if let Err(cause) = sd_notify::notify(what) {
        warn!("systemd cannot be told how it stands: {cause}");
    }
}
