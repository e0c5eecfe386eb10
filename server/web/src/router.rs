//! What answers at every address, and the layers around it.

use std::time::Duration;

use any_spawner::Executor;
use anyhow::Result;
use app::routes::{Audience, Pattern};
use axum::Router;
use axum::extract::{DefaultBodyLimit, Request};
use axum::http::StatusCode;
use axum::middleware::{from_fn, from_fn_with_state};
use axum::response::IntoResponse;
use axum::routing::{MethodRouter, get, post};
use import::template::Template;
use tower::ServiceExt;
use tower_http::CompressionLevel;
use tower_http::compression::CompressionLayer;
use tower_http::compression::predicate::{DefaultPredicate, NotForContentType, Predicate};
use tower_http::timeout::TimeoutLayer;

use crate::auth;
use crate::edge::{body, count, cross_site, headers, host, log, panics, site};
use crate::forms::{
    account, accounts, acts, add_file, answer, code, directory, exit, find, guest,
    import as imports, language, password, policy_reports, pulse, register, report_rules, reports,
    second_factor, send, send_again, sent_file, sign_in, subject, whose, working_days,
};
use crate::installation::Installation;
use crate::pages::page::page;
use crate::pages::{files, read_letter, security_txt, sent_copy, subject_file, trouble, uses_file};
use crate::portal::Portal;

/// A clip is small already, and a browser wants to know how long it is.
const NO_VIDEO: NotForContentType = NotForContentType::const_new("video/");

/// How long an answer may take once everything has been sent.
const TIME: Duration = Duration::from_secs(30);

/// All councils as a service, each at its own host.
///
/// # Errors
/// When a public address is none that a browser sends.
pub fn router(installation: &Installation) -> Result<Router> {
    // Pages wait for the store on the threads of tokio. Fails only when it is said a second time.
    let _ = Executor::init_tokio();
    let portals = installation.portals().iter();
    let routers = portals.map(|portal| of_council(installation, portal));
    let routers = routers.collect::<Result<Vec<_>>>()?;
    let installation = installation.clone();
    Ok(Router::new().fallback(async move |request: Request| {
        match host::place_of_portal(&installation, &request) {
            Ok(place) => routers[place]
                .clone()
                .oneshot(request)
                .await
                .into_response(),
            Err(refused) => refused.into_response(),
        }
    }))
}

/// The portal of one council as a service.
fn of_council(installation: &Installation, portal: &Portal) -> Result<Router> {
    let cross_site = cross_site::layer(&portal.council.public_url)?;
    let with = portal.clone();
    // The last layer is the outermost.
    let router = routes(installation, portal)
        .layer(from_fn_with_state(
            portal.at_the_desk(),
            auth::require_staff,
        ))
        .layer(from_fn_with_state(
            portal.at_the_desk(),
            auth::guest::require_guest,
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
        .layer(
            CompressionLayer::new()
                .quality(CompressionLevel::Precise(4))
                .compress_when(DefaultPredicate::new().and(NO_VIDEO)),
        )
        .layer(panics::layer())
        .layer(from_fn(log::write));
    Ok(router)
}

/// Staff have connections to the store of their own, and so has whoever asks how it is.
fn routes(installation: &Installation, portal: &Portal) -> Router {
    let sites = site::routes(portal).with_state(portal.clone());
    Pattern::ALL
        .iter()
        .fold(sites, |router, pattern| {
            let portal = match pattern.audience() {
                Audience::Public => portal.clone(),
                Audience::GuestDoor
                | Audience::Guest
                | Audience::SignIn
                | Audience::Account
                | Audience::Colleague
                | Audience::Staff
                | Audience::Health => portal.at_the_desk(),
            };
            router.route(
                pattern.path(),
                answers(*pattern, installation).with_state(portal),
            )
        })
        .fallback(async || StatusCode::NOT_FOUND)
}

/// What answers there. Without an arm of its own here an address does not compile.
fn answers(pattern: Pattern, installation: &Installation) -> MethodRouter<Portal> {
    match pattern {
        Pattern::Start
        | Pattern::Sent
        | Pattern::AboutExit
        | Pattern::Safe
        | Pattern::Privacy
        | Pattern::Accessibility
        | Pattern::HelpNow
        | Pattern::StartedAgain
        | Pattern::Reports
        | Pattern::Report
        | Pattern::GuestOut
        | Pattern::GuestCase
        | Pattern::GuestLetter
        | Pattern::Queue
        | Pattern::Retention
        | Pattern::Case
        | Pattern::StaffReports
        | Pattern::StaffReport
        | Pattern::QuarterReport
        | Pattern::Dashboard
        | Pattern::Looked
        | Pattern::Uses
        | Pattern::Register
        | Pattern::KeptAssurance => get(page),
        Pattern::SentAnother => post(whose::another),
        Pattern::SentCopy => get(sent_copy::sent_copy),
        Pattern::SentYours => get(page).post(whose::sent),
        Pattern::SentFile => get(page).post(sent_file::add),
        Pattern::Question => get(page).post(answer::save),
        Pattern::Check => get(page).post(send::send),
        Pattern::Yours => get(page).post(whose::draft),
        Pattern::ReadLetter => get(read_letter::ask).post(read_letter::read),
        Pattern::GuestDoor => get(guest::ask).post(guest::come_in),
        Pattern::GuestFile => get(guest::file),
        Pattern::HandIn => get(page).post(guest::hand_in_file),
        Pattern::GuestSignOut => post(guest::sign_out),
        Pattern::SignIn => get(page).post(sign_in::sign_in),
        Pattern::ByDirectory => get(directory::begin),
        Pattern::DirectoryBack => get(directory::back),
        Pattern::DirectoryOut => get(directory::out),
        Pattern::DirectoryEnded => post(directory::ended),
        Pattern::Password => get(page).post(password::choose),
        Pattern::Code => get(page).post(code::code),
        Pattern::Account => get(page).post(account::change),
        Pattern::SecondFactor => get(page).post(second_factor::change),
        Pattern::Accounts => get(page).post(accounts::add),
        Pattern::AccountOf => get(page).post(accounts::change),
        Pattern::Find => get(page).post(find::find),
        Pattern::Record => get(page).post(acts::record),
        Pattern::Calendar => get(page).post(working_days::change),
        Pattern::Letters => get(page).post(send_again::again),
        Pattern::SubjectAccess => get(page).post(subject::write_down),
        Pattern::SubjectRequest => get(page).post(subject::change),
        Pattern::SubjectCase => get(page).post(subject::leave_out),
        Pattern::SubjectFile => get(subject_file::subject_file),
        Pattern::AddFile => get(page).post(add_file::add_file),
        Pattern::File => get(files::file),
        Pattern::Enclosure => post(files::enclosure),
        Pattern::Act => get(page).post(acts::act),
        Pattern::Letter => get(page).post(acts::letter),
        Pattern::ReportRules => get(page).post(report_rules::change),
        Pattern::Covering => get(page).post(reports::cover),
        Pattern::CoveringFile => get(reports::covering_file),
        Pattern::ReportWords => get(page).post(reports::words),
        Pattern::Publish => get(page).post(reports::publish),
        Pattern::Assurance => get(page).post(reports::keep),
        Pattern::Import => get(page).post(imports::upload),
        Pattern::Keep => post(answer::keep),
        Pattern::Language => get(page).post(language::choose),
        Pattern::PolicyReports => post(policy_reports::count),
        Pattern::SignOut => post(sign_in::sign_out),
        Pattern::SignOutEverywhere => post(sign_in::sign_out_everywhere),
        Pattern::ImportStop => post(imports::stop),
        Pattern::ImportWords => post(imports::words),
        Pattern::Exit => get(exit::leave),
        Pattern::ReadLetterWithSlash => get(read_letter::with_slash),
        Pattern::Pulse => get(pulse::pulse),
        Pattern::ReportFile => get(reports::published_file),
        Pattern::SecurityTxt => get(security_txt::security_txt),
        Pattern::StaffReportFile => get(reports::staff_file),
        Pattern::DashboardFile => get(reports::dashboard_file),
        Pattern::AssuranceFile => get(reports::assurance_file),
        Pattern::UsesFile => get(uses_file::uses_file),
        Pattern::RegisterFile => get(register::file),
        Pattern::CasesTemplate => get(async || imports::template(Template::Cases)),
        Pattern::TotalsTemplate => get(async || imports::template(Template::Totals)),
        Pattern::Live => get(pulse::live),
        Pattern::Ready | Pattern::Health => get(pulse::ready).with_state(installation.clone()),
    }
}
