//! Every route, and the layers around them.

use std::time::Duration;

use anyhow::Result;
use app::routes::{
    ASSURANCE, CALENDAR, EXIT, FIND, IMPORT, IMPORT_STOP, LANGUAGE, LETTERS, PASSWORD, PULSE,
    RECORD, SENT_YOURS, SIGN_IN, SIGN_OUT, SIGN_OUT_EVERYWHERE,
};
use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::http::StatusCode;
use axum::middleware::{from_fn, from_fn_with_state};
use axum::routing::{get, post};
use leptos_axum::generate_route_list;
use tower_http::CompressionLevel;
use tower_http::compression::CompressionLayer;
use tower_http::timeout::TimeoutLayer;

use crate::auth;
use crate::edge::place::is_staff;
use crate::edge::{body, count, cross_site, headers, host, log, panics, site};
use crate::forms::{
    acts, answer, exit, import, language, password, pulse, reports, send, send_again, sign_in,
    whose, working_days,
};
use crate::pages::{page, read_letter, trouble};
use crate::portal::Portal;

/// How long an answer may take once everything has been sent.
const TIME: Duration = Duration::from_secs(30);

/// The portal as a service.
///
/// # Errors
/// When the public address is none that a browser sends.
pub fn router(portal: Portal) -> Result<Router> {
    let cross_site = cross_site::layer(&portal.council.public_url)?;
    let with = portal.clone();
    // The last layer is the outermost.
    let router = routes(&portal)
        .layer(from_fn_with_state(
            portal.at_the_desk(),
            auth::require_staff,
        ))
        .layer(from_fn_with_state(with.clone(), count::count))
        .layer(TimeoutLayer::with_status_code(
            StatusCode::SERVICE_UNAVAILABLE,
            TIME,
        ))
        .layer(DefaultBodyLimit::disable())
        .layer(from_fn_with_state(with.clone(), body::take))
        .layer(cross_site)
        .layer(from_fn_with_state(
            with.clone(),
            cross_site::take_old_browsers,
        ))
        .layer(from_fn_with_state(with.clone(), host::check))
        .layer(panics::layer())
        .layer(from_fn_with_state(with.clone(), trouble::show))
        .layer(from_fn_with_state(with, headers::guard))
        .layer(CompressionLayer::new().quality(CompressionLevel::Precise(4)))
        .layer(panics::layer())
        .layer(from_fn(log::write));
    Ok(router)
}

/// Staff have connections to the store of their own, and so has whoever asks how it is.
fn routes(portal: &Portal) -> Router {
    let public = public_routes().merge(site::routes(portal));
    let staff = staff_routes();
    let pages = generate_route_list(app::pages::App);
    let (public, staff) =
        pages.iter().fold((public, staff), |(public, staff), page| {
            match is_staff(page.path()) {
                true => (public, staff.route(page.path(), get(page::page))),
                false => (public.route(page.path(), get(page::page)), staff),
            }
        });
    public
        .with_state(portal.clone())
        .merge(staff.with_state(portal.at_the_desk()))
        .fallback(async || StatusCode::NOT_FOUND)
}

fn public_routes() -> Router<Portal> {
    Router::new()
        .route("/{journey}/check", post(send::send))
        .route(SENT_YOURS, post(whose::sent))
        .route("/{journey}/yours", post(whose::draft))
        .route("/{journey}/{question}", post(answer::save))
        .route("/{journey}/{question}/keep", post(answer::keep))
        .route(LANGUAGE, post(language::choose))
        .route(EXIT, get(exit::leave))
        .route("/reports/{year}/{format}", get(reports::published_file))
        .route("/letter/{token}", post(read_letter::read))
        .route("/letter/{token}/", get(read_letter::with_slash))
        .route("/livez", get(pulse::live))
}

fn staff_routes() -> Router<Portal> {
    Router::new()
        .route(SIGN_IN, post(sign_in::sign_in))
        .route(PASSWORD, post(password::choose))
        .route(SIGN_OUT, post(sign_in::sign_out))
        .route(SIGN_OUT_EVERYWHERE, post(sign_in::sign_out_everywhere))
        .route(FIND, get(acts::find))
        .route(PULSE, get(pulse::pulse))
        .route(RECORD, post(acts::record))
        .route(CALENDAR, post(working_days::change))
        .route(IMPORT, post(import::upload))
        .route(IMPORT_STOP, post(import::stop))
        .route(LETTERS, post(send_again::again))
        .route("/staff/import/template/{file}", get(import::template))
        .route("/staff/case/{reference}/{act}", post(acts::act))
        .route(
            "/staff/case/{reference}/letter/{number}",
            post(acts::letter),
        )
        .route("/staff/reports/{year}/words", post(reports::words))
        .route("/staff/reports/{year}/publish", post(reports::publish))
        .route(
            "/staff/reports/{year}/file/{format}",
            get(reports::staff_file),
        )
        .route(
            "/staff/dashboard/file/{format}",
            get(reports::dashboard_file),
        )
        .route(ASSURANCE, post(reports::keep))
        .route(
            "/staff/assurance/file/{format}",
            get(reports::assurance_file),
        )
        .route("/readyz", get(pulse::ready))
        .route("/healthz", get(pulse::ready))
}
