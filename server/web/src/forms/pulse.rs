//! Small answers for machines.

use std::time::Duration;

use axum::Extension;
use axum::extract::State;
use axum::http::StatusCode;
use casework::Error;
use tokio::time::{Instant, timeout};

use crate::error::Failed;

use crate::edge::visitor::Visitor;
use crate::installation::Installation;
use crate::portal::Portal;

/// How long the store may take to show that it keeps what it is told.
const TIME: Duration = Duration::from_secs(3);
/// For so long an answer is given again: however often somebody asks, the disk is written to once.
const SAME: Duration = Duration::from_secs(1);

/// Answers `GET /staff/pulse`: changes whenever the queue does that this person sees.
pub(crate) async fn pulse(
    State(portal): State<Portal>,
    Extension(visitor): Extension<Visitor>,
) -> Result<String, Failed> {
    let staff = visitor.staff.as_ref().ok_or(Error::Forbidden)?;
    Ok(portal.council.store.pulse(&staff.who).await?)
}

/// Answers `GET /livez`: the process answers. Who restarts it asks this.
pub(crate) async fn live() -> &'static str {
    "ok\n"
}

/// Answers `GET /readyz`: whether people can be served. Something is written and read back; says too for how many minutes
/// the oldest letter has waited. Who sends people here asks this.
pub(crate) async fn ready(State(installation): State<Installation>) -> (StatusCode, String) {
    let Ok(mut last) = timeout(TIME, installation.last_look.lock()).await else {
        return not_ready("the store does not answer");
    };
    if let Some((when, found)) = &*last
        && when.elapsed() < SAME
    {
        return found.clone();
    }
    let found = match timeout(TIME, look(&installation)).await {
        Ok(found) => found,
        Err(_) => not_ready("the store does not answer"),
    };
    *last = Some((Instant::now(), found.clone()));
    found
}

async fn look(installation: &Installation) -> (StatusCode, String) {
    // The connections of staff, which no crowd of visitors uses up.
    let first = installation.first().at_the_desk().council;
    if first.store.check_that_it_keeps().await.is_err() {
        return not_ready("the store does not keep what it is told");
    }
    let mut minutes = 0;
    for portal in installation.portals() {
        let council = portal.at_the_desk().council;
        match council.store.oldest_waiting_letter().await {
            Ok(Some(oldest)) => minutes = minutes.max((council.clock.now() - oldest).num_minutes()),
            Ok(None) => {}
            Err(_) => return not_ready("the store does not answer"),
        }
    }
    let said = format!("ok\nthe oldest waiting letter: {minutes} min\n");
    (StatusCode::OK, said)
}

fn not_ready(why: &str) -> (StatusCode, String) {
    (StatusCode::SERVICE_UNAVAILABLE, format!("{why}\n"))
}
