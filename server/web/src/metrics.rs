//! Figures about the program for a Prometheus, at an address of their own. Nothing of people is in them: no name, no reference,
//! no address asked for.

use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result};
use axum::Router;
use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use casework::Council;
use jobs::Backups;
use metrics::{Unit, describe_counter, describe_gauge, describe_histogram, gauge};
use metrics_exporter_prometheus::{PrometheusBuilder, PrometheusHandle};
use tokio::net::TcpListener;
use tokio::time::timeout;

use crate::forms::pulse;
use crate::installation::Installation;

/// How long the store may take to be counted.
const TIME: Duration = Duration::from_secs(5);
/// How often what was measured is added up.
const UPKEEP: Duration = Duration::from_secs(5);
/// What an answer may take, in seconds, as the series count it.
const SECONDS: [f64; 10] = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 5.0, 30.0];

/// What is watched.
struct Watched {
    handle: PrometheusHandle,
    installation: Installation,
    backups: Option<Backups>,
}

/// Begins to count, and answers `GET /metrics` there from then on.
///
/// # Errors
/// When something counts already in this process.
pub fn serve(
    listener: TcpListener,
    installation: Installation,
    backups: Option<Backups>,
) -> Result<()> {
    let router = router(installation, backups)?;
    tokio::spawn(async move { axum::serve(listener, router).await });
    Ok(())
}

/// Begins to count; what answers `GET /metrics`.
///
/// # Errors
/// When something counts already in this process.
pub fn router(installation: Installation, backups: Option<Backups>) -> Result<Router> {
    let handle = PrometheusBuilder::new()
        .set_buckets(&SECONDS)
        .and_then(PrometheusBuilder::install_recorder)
        .context("Figures for Prometheus cannot be counted")?;
    describe();
    // What was measured is counted also while nobody asks.
    let upkeep = handle.clone();
    tokio::spawn(async move {
        loop {
            tokio::time::sleep(UPKEEP).await;
            upkeep.run_upkeep();
        }
    });
    let watched = Arc::new(Watched {
        handle,
        installation,
        backups,
    });
    Ok(Router::new()
        .route("/metrics", get(answer))
        .with_state(watched))
}

fn describe() {
    describe_counter!(
        "heard_requests_total",
        "Requests, by route, method and status"
    );
    describe_histogram!(
        "heard_request_seconds",
        Unit::Seconds,
        "What an answer took, by route"
    );
    describe_histogram!(
        "heard_commit_seconds",
        Unit::Seconds,
        "What it took to make something durable"
    );
    describe_counter!(
        "heard_sign_ins_refused_total",
        "Sign-ins of staff that were refused, by why"
    );
    describe_counter!(
        "heard_policy_reports_total",
        "Reports of browsers that a content policy kept something from happening, by directive"
    );
    describe_gauge!(
        "heard_ready",
        "1 when the store keeps what it is told, else 0"
    );
    describe_gauge!(
        "heard_messages_waiting",
        "Messages that wait to leave, by council"
    );
    describe_gauge!(
        "heard_oldest_message_seconds",
        Unit::Seconds,
        "How long the oldest of them has waited"
    );
    describe_gauge!(
        "heard_messages_given_up",
        "Messages that were given up lately and not sent again"
    );
    describe_gauge!("heard_cases_open", "Cases in which something is left to do");
    describe_gauge!("heard_cases_late", "Those of them with a date that is past");
    describe_gauge!(
        "heard_pool_connections",
        "Connections to the database, by who shares them"
    );
    describe_gauge!("heard_pool_idle", "Those of them that nobody uses");
    describe_gauge!(
        "heard_disk_free_bytes",
        Unit::Bytes,
        "What is free on the disk of the data folder"
    );
    describe_gauge!(
        "heard_backup_age_seconds",
        Unit::Seconds,
        "How old the newest hourly backup is"
    );
    describe_gauge!("heard_build_info", "1, with the version of the program");
}

async fn answer(State(watched): State<Arc<Watched>>) -> Response {
    if timeout(TIME, look(&watched)).await.is_err() {
        gauge!("heard_ready").set(0.0);
    }
    let kind = (
        header::CONTENT_TYPE,
        "text/plain; version=0.0.4; charset=utf-8",
    );
    ([kind], watched.handle.render()).into_response()
}

async fn look(watched: &Watched) {
    gauge!("heard_build_info", "version" => env!("CARGO_PKG_VERSION")).set(1.0);
    let shared = &watched.installation.first().shared;
    for pool in shared.store.pools() {
        gauge!("heard_pool_connections", "of" => pool.of).set(pool.connections);
        gauge!("heard_pool_idle", "of" => pool.of).set(pool.idle);
    }
    if let Some(free) = shared.disk.free() {
        gauge!("heard_disk_free_bytes").set(as_figure(free));
    }
    let now = watched.installation.first().council.clock.now();
    let newest = watched.backups.as_ref().and_then(jobs::newest_backup);
    if let Some(newest) = newest {
        gauge!("heard_backup_age_seconds").set(seconds(now - newest));
    }
    let (status, _) = pulse::ready(State(watched.installation.clone())).await;
    gauge!("heard_ready").set(if status == StatusCode::OK { 1.0 } else { 0.0 });
    for portal in watched.installation.portals() {
        // What cannot be counted keeps its last figure, and `heard_ready` is 0.
        let _ = count(&portal.at_the_desk().council).await;
    }
}

async fn count(council: &Council) -> store::Result<()> {
    let (store, now) = (&council.store, council.clock.now());
    let of = || store.council().to_owned();
    let waiting = store.waiting_messages().await?;
    gauge!("heard_messages_waiting", "council" => of()).set(as_figure(waiting));
    let oldest = store.oldest_waiting_letter().await?;
    let age = oldest.map_or(0.0, |oldest| seconds(now - oldest));
    gauge!("heard_oldest_message_seconds", "council" => of()).set(age);
    let mail = store.mail_standing(now).await?;
    gauge!("heard_messages_given_up", "council" => of()).set(as_figure(mail.dead));
    let (open, late) = store.open_and_late(council.clock.today()).await?;
    gauge!("heard_cases_open", "council" => of()).set(as_figure(open));
    gauge!("heard_cases_late", "council" => of()).set(as_figure(late));
    Ok(())
}

fn seconds(time: chrono::TimeDelta) -> f64 {
    time.as_seconds_f64().max(0.0)
}

#[expect(clippy::cast_precision_loss, reason = "nobody counts to 2^53")]
const fn as_figure(count: u64) -> f64 {
    count as f64
}
