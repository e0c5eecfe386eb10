//! Reports: what is posted about them, and the files that they are taken away as.

use crate::error::{Failed, refusal};
use app::desk::ReportFile;
use app::form::ActState;
use app::routes::Route;
use app::staff_forms::{COVER_WORDS, PUBLISH, REPORT_WORDS};
use axum::Extension;
use axum::body::{Body, Bytes};
use axum::extract::{Query, State};
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use casework::Error;
use chrono::NaiveDate;
use export::Format;
use report::{Part, Period, ReportFilter, Year};
use rules::form::{Filled, Numbers};
use rules::permission::Duty;
use rules::principal::Principal;
use rules::register::Complainant;
use serde::Deserialize;
use tokio::sync::Semaphore;
use tokio::task::spawn_blocking;
use words::{Locale, Words};

use crate::desk::lessons::as_text;
use crate::desk::reports;
use crate::edge::at::At;
use crate::edge::form::Form;
use crate::edge::respond::see_other;
use crate::edge::visitor::Visitor;
use crate::forms::acts::again;
use crate::pages::render::{Shown, render};
use crate::portal::Portal;
use casework::{
    Rejected, ReportAct, ReportRefusal, ReportRejected, change_report, keep_assurance, lessons,
    period_of, services, write_cover, write_report,
};

/// What stands after the question mark of a file.
pub(crate) type ReportQuery = Query<Vec<(String, String)>>;

/// Answers `POST /staff/reports/{year}/words`.
pub(crate) async fn words(
    State(portal): State<Portal>,
    Extension(mut visitor): Extension<Visitor>,
    At(route): At,
    form: Form,
) -> Response {
    visitor.here = route.to_string();
    let Route::ReportWords(year) = route else {
        return refusal(&Error::NotFound);
    };
    let Some(by) = visitor.principal() else {
        return refusal(&Error::Forbidden);
    };
    let seen = form.one("seen").parse().ok();
    let filled = Filled::of(form.0);
    if portal.council.allows(&by, Duty::WriteReport).is_err() {
        return refused(&portal, &visitor, not_yours(), filled).await;
    }
    if filled.one("do") == "lessons" {
        return match with_lessons(&portal, &by, year, filled).await {
            Ok(state) => render(&portal, &visitor, Shown::Act(StatusCode::OK, state)).await,
            Err(error) => refusal(&error),
        };
    }
    let today = portal.council.clock.today();
    let done = match filled.read(REPORT_WORDS, &Numbers::default(), today) {
        Ok(words) => write_report(&portal.council, &by, year, seen, words).await,
        Err(faults) => Err(ReportRejected::Faults(faults)),
    };
    match done {
        Ok(()) => see_other(Route::StaffReport(year)),
        Err(undone) => refused(&portal, &visitor, undone, filled).await,
    }
}

/// What was typed, and what was learned in the year below it in its box. Nothing is kept yet.
async fn with_lessons(
    portal: &Portal,
    by: &Principal,
    year: Year,
    filled: Filled,
) -> Result<ActState, Error> {
    let learned = lessons(&portal.council, by, year).await?;
    let part = format!("part-{}", Part::Learning.slug());
    let typed = filled.one(&part).trim().to_owned();
    let added = as_text(&words_of(portal), &learned, &typed);
    let noted = match added.is_empty() {
        true => "staff-reports-lessons-none",
        false => "staff-reports-lessons-added",
    };
    let both = [typed, added].into_iter().filter(|text| !text.is_empty());
    let both = both.collect::<Vec<_>>().join("\n\n");
    let others = filled.pairs().filter(|(name, _)| *name != part);
    let others = others.map(|(name, value)| (name.to_owned(), value.to_owned()));
    Ok(ActState {
        filled: Filled::of(others.chain([(part.clone(), both)])),
        noted: Some(noted.to_owned()),
        ..ActState::default()
    })
}

/// Answers `POST /staff/reports/{year}/covering`.
pub(crate) async fn cover(
    State(portal): State<Portal>,
    Extension(mut visitor): Extension<Visitor>,
    At(route): At,
    form: Form,
) -> Response {
    visitor.here = route.to_string();
    let Route::Covering(year) = route else {
        return refusal(&Error::NotFound);
    };
    let Some(by) = visitor.principal() else {
        return refusal(&Error::Forbidden);
    };
    let seen = form.one("seen").parse().ok();
    let filled = Filled::of(form.0);
    let today = portal.council.clock.today();
    let done = match filled.read(COVER_WORDS, &Numbers::default(), today) {
        Ok(words) => write_cover(&portal.council, &by, year, seen, words).await,
        Err(faults) => Err(ReportRejected::Faults(faults)),
    };
    match done {
        Ok(()) => see_other(Route::Covering(year)),
        Err(undone) => refused(&portal, &visitor, undone, filled).await,
    }
}

/// Answers `GET /staff/reports/{year}/covering/{format}`.
pub(crate) async fn covering_file(
    State(portal): State<Portal>,
    Extension(visitor): Extension<Visitor>,
    At(route): At,
) -> Result<Response, Failed> {
    let Route::CoveringFile(year, format) = route else {
        return Err(Error::NotFound.into());
    };
    if !export::MADE.contains(&format) {
        return Err(Error::NotFound.into());
    }
    let cover = reports::covering(&portal.council, &visitor, year).await?;
    let cover = cover.ok_or(Error::NotFound)?;
    let _turn = AT_ONCE
        .acquire()
        .await
        .map_err(|cause| Error::Internal(cause.into()))?;
    let (profile, words) = (portal.council.profile.clone(), words_of(&portal));
    let work = move || export::covering(format, &cover, &profile, &words);
    let bytes = spawn_blocking(work)
        .await
        .map_err(|cause| Error::Internal(cause.into()))?;
    let bytes = bytes.map_err(Error::Internal)?.ok_or(Error::NotFound)?;
    let name = format!("covering-report-{year}.{}", format.ending());
    Ok(answer(format, &name, bytes))
}

#[derive(Default, Deserialize)]
struct Ticked {
    #[serde(default)]
    names_looked_at: bool,
}

/// Answers `POST /staff/reports/{year}/publish`.
pub(crate) async fn publish(
    State(portal): State<Portal>,
    Extension(mut visitor): Extension<Visitor>,
    At(route): At,
    form: Form,
) -> Response {
    visitor.here = route.to_string();
    let Route::Publish(year) = route else {
        return refusal(&Error::NotFound);
    };
    let Some(by) = visitor.principal() else {
        return refusal(&Error::Forbidden);
    };
    let seen = form.one("seen").parse().ok();
    let filled = Filled::of(form.0);
    let act = match filled.one("do") {
        "freeze" => Some(ReportAct::Freeze),
        "unfreeze" => Some(ReportAct::Unfreeze),
        "publish" => {
            let today = portal.council.clock.today();
            let Ticked { names_looked_at } = filled
                .read(PUBLISH, &Numbers::default(), today)
                .unwrap_or_default();
            Some(ReportAct::Publish { names_looked_at })
        }
        "withdraw" => Some(ReportAct::Withdraw),
        _ => None,
    };
    let done = match act {
        Some(act) => change_report(&portal.council, &by, year, seen, act).await,
        None if portal.council.allows(&by, Duty::FreezeReport).is_err() => Err(not_yours()),
        None => Err(ReportRejected::Refused(ReportRefusal::NothingChosen)),
    };
    match done {
        Ok(()) => see_other(Route::Publish(year)),
        Err(undone) => refused(&portal, &visitor, undone, filled).await,
    }
}

/// Answers `POST /staff/assurance`.
pub(crate) async fn keep(
    State(portal): State<Portal>,
    Extension(mut visitor): Extension<Visitor>,
) -> Response {
    let Some(by) = visitor.principal() else {
        return refusal(&Error::Forbidden);
    };
    match keep_assurance(&portal.council, &by).await {
        Ok(()) => see_other(Route::Assurance),
        Err(error) => {
            visitor.here = Route::Assurance.to_string();
            again(&portal, &visitor, Rejected::Error(error), Filled::default()).await
        }
    }
}

/// Answers `GET /reports/{year}/{format}`: a published report, for everybody.
pub(crate) async fn published_file(
    State(portal): State<Portal>,
    At(route): At,
) -> Result<Response, Failed> {
    let Route::ReportFile(year, format) = route else {
        return Err(Error::NotFound.into());
    };
    let file = reports::published_report(&portal.council, year).await?;
    let file = file.ok_or(Error::NotFound)?;
    let name = export::name_of(&file, format);
    let published = &portal.published;
    if let Some(bytes) = published.of(format, &file) {
        return Ok(answer(format, &name, bytes));
    }
    let _turn = published.turn().await;
    let bytes = match published.of(format, &file) {
        Some(bytes) => bytes,
        None => {
            let bytes = Bytes::from(made(&portal, file.clone(), format).await?);
            published.keep(format, file, bytes.clone());
            bytes
        }
    };
    Ok(answer(format, &name, bytes))
}

/// Answers `GET /staff/reports/{year}/file/{format}`.
pub(crate) async fn staff_file(
    State(portal): State<Portal>,
    Extension(visitor): Extension<Visitor>,
    At(route): At,
    asked: ReportQuery,
) -> Result<Response, Failed> {
    let Route::StaffReportFile(year, format) = route else {
        return Err(Error::NotFound.into());
    };
    let quarter = quarter(&asked)?;
    let days = period_of(year, quarter, &portal.council.profile);
    let only = only(&portal, &asked, Some(days))?;
    let file = reports::report(&portal.council, &visitor, year, quarter, only).await?;
    Ok(download(&portal, file.ok_or(Error::NotFound)?, format).await?)
}

/// Answers `GET /staff/assurance/file/{format}`.
pub(crate) async fn assurance_file(
    State(portal): State<Portal>,
    Extension(visitor): Extension<Visitor>,
    At(route): At,
    asked: ReportQuery,
) -> Result<Response, Failed> {
    let Route::AssuranceFile(format) = route else {
        return Err(Error::NotFound.into());
    };
    let kept = match one(&asked, "on") {
        Some(day) => Some(day.parse().map_err(|()| Error::NotFound)?),
        None => None,
    };
    let only = only(&portal, &asked, None)?;
    let found = reports::assurance(&portal.council, &visitor, kept, only).await?;
    let found = found.ok_or(Error::NotFound)?;
    let bytes = export::assurance(format, &found, &portal.council.profile, &words_of(&portal))
        .map_err(Error::Internal)?;
    let name = format!("assurance-{}.{}", found.on, format.ending());
    Ok(answer(format, &name, bytes.ok_or(Error::NotFound)?))
}

/// Answers `GET /staff/dashboard/file/{format}`.
pub(crate) async fn dashboard_file(
    State(portal): State<Portal>,
    Extension(visitor): Extension<Visitor>,
    At(route): At,
    asked: ReportQuery,
) -> Result<Response, Failed> {
    let Route::DashboardFile(format) = route else {
        return Err(Error::NotFound.into());
    };
    let only = only(&portal, &asked, None)?;
    let board = reports::dashboard(&portal.council, &visitor, only).await?;
    let bytes = export::dashboard(format, &board, &portal.council.profile, &words_of(&portal))
        .map_err(Error::Internal)?;
    let name = format!("dashboard-{}.{}", board.period.to, format.ending());
    Ok(answer(format, &name, bytes.ok_or(Error::NotFound)?))
}

/// How many files are made at once: a document takes a processor for a second, and everybody may ask for one.
pub(super) static AT_ONCE: Semaphore = Semaphore::const_new(2);

async fn download(portal: &Portal, file: ReportFile, format: Format) -> Result<Response, Error> {
    let name = export::name_of(&file, format);
    Ok(answer(format, &name, made(portal, file, format).await?))
}

/// The file, made anew.
async fn made(portal: &Portal, file: ReportFile, format: Format) -> Result<Vec<u8>, Error> {
    if !export::MADE.contains(&format) {
        return Err(Error::NotFound);
    }
    let _turn = AT_ONCE
        .acquire()
        .await
        .map_err(|cause| Error::Internal(cause.into()))?;
    let (profile, words) = (portal.council.profile.clone(), words_of(portal));
    let work = move || export::report(format, &file, &profile, &words);
    let bytes = spawn_blocking(work)
        .await
        .map_err(|cause| Error::Internal(cause.into()))?;
    bytes.map_err(Error::Internal)
}

/// A report is in plain English, in whichever language somebody reads the portal.
pub(super) fn words_of(portal: &Portal) -> Words {
    Words::new(Locale::ENGLISH, portal.shared.words.clone())
}

/// A file to keep. A page for paper is opened, so that it can be printed; it has no script and can load nothing.
pub(super) fn answer(format: Format, name: &str, bytes: impl Into<Body>) -> Response {
    const ALONE: &str = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; \
                         form-action 'none'; frame-ancestors 'none'; sandbox allow-modals";
    let kind = if format == Format::Print {
        "inline"
    } else {
        "attachment"
    };
    let disposition = format!("{kind}; filename=\"{name}\"");
    let mut response = bytes.into().into_response();
    let headers = response.headers_mut();
    let mut say = |name: HeaderName, value: &str| {
        if let Ok(value) = HeaderValue::try_from(value) {
            headers.insert(name, value);
        }
    };
    say(header::CONTENT_TYPE, format.media_type());
    say(header::CONTENT_DISPOSITION, &disposition);
    say(header::X_CONTENT_TYPE_OPTIONS, "nosniff");
    say(header::CACHE_CONTROL, "no-store");
    say(header::CONTENT_SECURITY_POLICY, ALONE);
    response
}

const fn not_yours() -> ReportRejected {
    ReportRejected::Refused(ReportRefusal::NotYours)
}

/// The page again, with what was typed and why it was not done.
async fn refused(
    portal: &Portal,
    visitor: &Visitor,
    undone: ReportRejected,
    filled: Filled,
) -> Response {
    let (status, state) = match undone {
        ReportRejected::Error(error) => {
            return again(portal, visitor, Rejected::Error(error), filled).await;
        }
        ReportRejected::Faults(faults) => (
            StatusCode::UNPROCESSABLE_ENTITY,
            ActState {
                filled,
                faults,
                ..ActState::default()
            },
        ),
        ReportRejected::Refused(why) => (
            match why {
                ReportRefusal::NotYours => StatusCode::FORBIDDEN,
                _ => StatusCode::UNPROCESSABLE_ENTITY,
            },
            ActState {
                filled,
                refused: Some((
                    format!("report-refused-{}", why.slug()),
                    (why == ReportRefusal::Names).then(|| "names_looked_at".to_owned()),
                )),
                ..ActState::default()
            },
        ),
    };
    render(portal, visitor, Shown::Act(status, state)).await
}

/// The first value of this name that is not empty.
pub(super) fn one<'a>(asked: &'a ReportQuery, name: &str) -> Option<&'a str> {
    let mut values = asked.iter().filter(|(known, _)| known == name);
    values.find_map(|(_, value)| Some(value.trim()).filter(|value| !value.is_empty()))
}

fn quarter(asked: &ReportQuery) -> Result<Option<u32>, Error> {
    let Some(typed) = one(asked, "quarter") else {
        return Ok(None);
    };
    let quarter = typed
        .parse()
        .ok()
        .filter(|quarter| (1..=4).contains(quarter));
    quarter.map(Some).ok_or(Error::NotFound)
}

/// Of what a file is. What cannot be understood, a service that the council has not and a day outside `within` are not passed
/// over: the file would be of something else.
pub(super) fn only(
    portal: &Portal,
    asked: &ReportQuery,
    within: Option<Period>,
) -> Result<ReportFilter, Error> {
    let day = |name: &str| match one(asked, name) {
        Some(typed) => rules::form::date(typed).map(Some).ok_or(Error::NotFound),
        None => Ok(None),
    };
    let who = match one(asked, "who") {
        Some(slug) => {
            let mut all = Complainant::ALL.iter().copied();
            Some(all.find(|who| who.slug() == slug).ok_or(Error::NotFound)?)
        }
        None => None,
    };
    let only = ReportFilter {
        from: day("from")?,
        to: day("to")?,
        service: one(asked, "service").map(str::to_owned),
        who,
    };
    let can_be = |day: Option<NaiveDate>| {
        let day = day.zip(within);
        day.is_none_or(|(day, within)| within.contains(day))
    };
    let in_order = only.from.zip(only.to).is_none_or(|(from, to)| from <= to);
    let has_service = only.service.as_ref().is_none_or(|service| {
        let services = services(&portal.council.profile);
        services.iter().any(|(word, _)| word == service)
    });
    if !(can_be(only.from) && can_be(only.to) && in_order && has_service) {
        return Err(Error::NotFound);
    }
    Ok(only)
}
