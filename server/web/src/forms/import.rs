//! The complaints manager imports a file, or downloads a template.

use std::sync::Arc;
use std::time::{Duration, Instant};

use crate::error::refusal;
use app::form::{ImportState, MetWord};
use app::routes::Route;
use app::staff_forms::{IMPORT_DATES, IMPORT_WHAT};
use axum::Extension;
use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use casework::Error;
use import::template::Template;
use import::{DateOrder, File, ImportIssue, ImportIssues, Lexicon};
use rules::case::Refused;
use rules::permission::Duty;
use rules::principal::Principal;
use serde::Deserialize;
use store::{Ended, OwnWord};
use words::{Locale, Words};

use crate::desk::import_summary;
use crate::edge::form::Form;
use crate::edge::respond::see_other;
use crate::edge::upload::{NotTaken, SentFile, Taken, Upload};
use crate::edge::visitor::Visitor;
use crate::pages::render::{Shown, render};
use crate::portal::Portal;
use casework::{
    HandedIn, ImportError, ImportSummary, ToImport, by_rules_in_force, carry_on, hand_in_cases,
    hand_over_arrival, import_totals, keep_own_words, meanings_of, stop_arrival, with_own_words,
};

/// More rows take longer to check than somebody waits for a page.
const ROWS: u64 = 20_000;
/// So long somebody waits for what comes of a list; with a longer one they see how far it is.
const PATIENCE: Duration = Duration::from_secs(2);

/// An empty file to fill in and import.
pub(crate) fn template(template: Template) -> Response {
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()),
        (
            header::CONTENT_DISPOSITION,
            format!("attachment; filename=\"{}.csv\"", template.name()),
        ),
    ];
    (headers, template.csv()).into_response()
}

/// Answers `POST /staff/import`.
pub(crate) async fn upload(
    State(portal): State<Portal>,
    Extension(mut visitor): Extension<Visitor>,
    taken: Option<Extension<Taken>>,
) -> Response {
    let Some(by) = visitor.principal() else {
        return refusal(&Error::Forbidden);
    };
    let words = Words::new(Locale::ENGLISH, portal.shared.words.clone());
    visitor.here = Route::Import.to_string();
    // Of whom none is taken, there is none.
    let taken = taken.map_or(Err(NotTaken::NotAForm), |Extension(taken)| taken);
    let upload = taken.unwrap_or_else(Upload::not_taken);
    match answer(&portal, &by, &words, upload).await {
        Ok(Some((status, state))) => render(&portal, &visitor, Shown::Import(status, state)).await,
        Ok(None) => see_other(Route::Import),
        Err(error) => refusal(&error),
    }
}

/// Answers `POST /staff/import/stop`.
pub(crate) async fn stop(
    State(portal): State<Portal>,
    Extension(visitor): Extension<Visitor>,
) -> Response {
    let Some(by) = visitor.principal() else {
        return refusal(&Error::Forbidden);
    };
    match stop_arrival(&portal.council, &by).await {
        // When it was too late, the page says so.
        Ok(_) => see_other(Route::Import),
        Err(Error::Refused(_)) => refusal(&Error::Forbidden),
        Err(error) => refusal(&error),
    }
}

/// Answers `POST /staff/import/words`: what the words mean that were met in a file, row by row.
pub(crate) async fn words(
    State(portal): State<Portal>,
    Extension(visitor): Extension<Visitor>,
    form: Form,
) -> Response {
    let Some(by) = visitor.principal() else {
        return refusal(&Error::Forbidden);
    };
    let all = |name: &str| {
        let named = form.0.iter().filter(move |(known, _)| known == name);
        named.map(|(_, value)| value.clone()).collect::<Vec<_>>()
    };
    // Each row sends all three; a row that was left blank says nothing, unless it is to be forgotten.
    let forgets = form.has("forget");
    let rows = all("own_list")
        .into_iter()
        .zip(all("own_word"))
        .zip(all("own_meaning"));
    let said = rows.map(|((list, word), meaning)| OwnWord {
        list,
        word,
        meaning,
    });
    let said = said
        .filter(|own| own.meaning.is_empty() == forgets)
        .collect();
    match keep_own_words(&portal.council, &by, said).await {
        Ok(()) => see_other(Route::Import),
        Err(Error::Refused(_)) => refusal(&Error::Forbidden),
        Err(error) => refusal(&error),
    }
}

/// What is filled in besides the file.
#[derive(Deserialize)]
struct ImportForm {
    what: String,
    dates: Option<String>,
}

/// The page; none when it only has to say how far the list is.
async fn answer(
    portal: &Portal,
    by: &Principal,
    words: &Words,
    upload: Upload,
) -> Result<Option<(StatusCode, ImportState)>, Error> {
    let refused = |status, key: &str, what: &str| {
        let state = ImportState {
            what: what.to_owned(),
            refused: Some(key.to_owned()),
            ..ImportState::default()
        };
        Ok(Some((status, state)))
    };
    if portal.council.allows(by, Duty::Import).is_err() {
        return refused(StatusCode::FORBIDDEN, "staff-refused-not-your-role", "");
    }
    let asked = upload
        .form
        .read::<ImportForm>(&[IMPORT_WHAT, IMPORT_DATES], portal.council.clock.today());
    let asked = asked
        .ok()
        .and_then(|asked| Some((Template::from_name(&asked.what)?, asked.dates)));
    let file = match upload.file {
        Ok(file) => file,
        Err(why) => {
            let (status, key) = told_why(why);
            let what = asked.map_or("", |(template, _)| template.name());
            return refused(status, key, what);
        }
    };
    let Some((template, dates)) = asked else {
        return refused(StatusCode::UNPROCESSABLE_ENTITY, "staff-import-no-what", "");
    };
    let Some(SentFile { name, blob }) = file else {
        let status = StatusCode::UNPROCESSABLE_ENTITY;
        return refused(status, "staff-import-no-file", template.name());
    };
    let council = by_rules_in_force(&portal.council).await?;
    let profile = with_own_words(&council, (*council.profile).clone()).await?;
    let lexicon = Lexicon::new(&profile, &*portal.shared.words)
        .map_err(|wrong| Error::Internal(anyhow::anyhow!("{wrong}")))?;
    let to_import = ToImport {
        file: File::sent(&name, move || blob.open()),
        profile: Arc::new(profile),
        lexicon: Arc::new(lexicon),
        dates: dates.as_deref().and_then(DateOrder::from_name),
        // Only what was meant is done: without a button pressed nothing is imported.
        dry_run: upload.form.one("do") != "import",
        most: Some(ROWS),
    };
    let came = match template {
        Template::Cases => import_some(portal, by, to_import).await,
        Template::Totals => import_totals(&portal.council, by, to_import)
            .await
            .map(Some),
    };
    match came {
        Ok(None) => Ok(None),
        Ok(Some(came)) => {
            let state = ImportState {
                what: template.name().to_owned(),
                dates: dates.unwrap_or_default(),
                said: import_summary(words, template, &came),
                ..ImportState::default()
            };
            Ok(Some((StatusCode::OK, state)))
        }
        Err(ImportError::Issues(issues)) => {
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            let state = ImportState {
                dates: dates.unwrap_or_default(),
                ..told(words, template, &issues)
            };
            Ok(Some((status, state)))
        }
        Err(ImportError::Another) => refused(
            StatusCode::CONFLICT,
            "staff-import-another",
            template.name(),
        ),
        Err(ImportError::Stopped) => refused(
            StatusCode::CONFLICT,
            "staff-import-stopped",
            template.name(),
        ),
        Err(ImportError::Error(Error::Refused(Refused::NotYourRole))) => {
            refused(StatusCode::FORBIDDEN, "staff-refused-not-your-role", "")
        }
        Err(ImportError::Error(error @ Error::Unavailable(_))) => {
            let _ = error.log();
            let status = StatusCode::SERVICE_UNAVAILABLE;
            refused(status, "staff-import-unavailable", template.name())
        }
        Err(ImportError::Error(error)) => Err(error),
    }
}

/// The status and the words of a file that was not taken.
fn told_why(why: NotTaken) -> (StatusCode, &'static str) {
    match why {
        NotTaken::OneAtATime => (StatusCode::TOO_MANY_REQUESTS, "staff-import-one-at-a-time"),
        NotTaken::TooLong => (StatusCode::PAYLOAD_TOO_LARGE, "staff-import-too-long"),
        NotTaken::NotAForm => (StatusCode::UNPROCESSABLE_ENTITY, "staff-import-no-file"),
        NotTaken::NotKept => (StatusCode::SERVICE_UNAVAILABLE, "staff-import-disk-full"),
    }
}

/// Hands a list in and waits a little; none when the worker goes on with it.
async fn import_some(
    portal: &Portal,
    by: &Principal,
    to_import: ToImport,
) -> Result<Option<ImportSummary>, ImportError> {
    let council = &portal.council;
    let id = match hand_in_cases(council, by, to_import, &mut |_| {}).await? {
        HandedIn::Checked(came) => return Ok(Some(came)),
        HandedIn::OnItsWay(id) => id,
    };
    let until = Instant::now() + PATIENCE;
    let arrival = match carry_on(council, id, || Instant::now() < until, |_| {}).await {
        Ok(arrival) => arrival,
        // It is put down: it comes in later.
        Err(error) => {
            let _ = error.log();
            return Ok(None);
        }
    };
    let Some(arrival) = arrival else {
        return Ok(None);
    };
    if !arrival.is_over()
        && let Err(error) = hand_over_arrival(council, id).await
    {
        let _ = error.log();
    }
    let is_in = arrival.ended == Some(Ended::Imported);
    Ok(is_in.then(|| arrival.comes.into()))
}

fn told(words: &Words, template: Template, issues: &ImportIssues) -> ImportState {
    let tell = |issue: &ImportIssue| (issue.place(words), issue.sentence(words));
    let mut met: Vec<MetWord> = Vec::new();
    for one in issues.all().iter().filter_map(ImportIssue::met_word) {
        let is_known = |known: &MetWord| known.list == one.list && known.word == one.word;
        if !met.iter().any(is_known) {
            let meanings = meanings_of(one.list).unwrap_or_default();
            met.push(MetWord {
                list: one.list.to_owned(),
                word: one.word.to_owned(),
                meanings: meanings.into_iter().map(str::to_owned).collect(),
            });
        }
    }
    ImportState {
        what: template.name().to_owned(),
        met,
        issues: issues.all().iter().map(tell).collect(),
        more: issues.is_full(),
        ..ImportState::default()
    }
}
