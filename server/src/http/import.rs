//! The complaints manager brings a file along, or takes a template away.

use std::sync::Arc;

use app::form::ImportState;
use app::routes::IMPORT;
use app::words::{Language, Words};
use axum::Extension;
use axum::extract::{Path, Request, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use http_body_util::BodyExt;
use rules::case::Refused;
use rules::permission::Role;

use super::body::TooLong;
use super::multipart::{Part, parts};
use super::render::{Shown, render};
use super::visitor::Visitor;
use crate::bring::template::Template;
use crate::bring::{File, Lexicon, Trouble, Troubles};
use crate::casework::{Actor, NotBrought, ToBring, bring_cases, bring_totals};
use crate::cli::import::said;
use crate::error::Error;
use crate::state::Portal;

/// More rows take longer than somebody waits for a page.
const ROWS: u64 = 20_000;

/// Answers `GET /staff/import/template/{file}`.
pub async fn template(Path(file): Path<String>) -> Response {
    let Some(template) = file.strip_suffix(".csv").and_then(Template::from_name) else {
        return Error::NotFound.into_response();
    };
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
pub async fn bring(
    State(portal): State<Portal>,
    Extension(mut visitor): Extension<Visitor>,
    headers: HeaderMap,
    request: Request,
) -> Response {
    let Some(actor) = visitor.actor() else {
        return Error::Forbidden.into_response();
    };
    let words = Words::new(Language::Standard, portal.words.clone());
    visitor.here = IMPORT.to_owned();
    let (status, state) = match answer(&portal, &actor, &words, &headers, request).await {
        Ok(answered) => answered,
        Err(error) => return error.into_response(),
    };
    render(&portal, &visitor, Shown::Import(status, state)).await
}

async fn answer(
    portal: &Portal,
    actor: &Actor,
    words: &Words,
    headers: &HeaderMap,
    request: Request,
) -> Result<(StatusCode, ImportState), Error> {
    let refused = |status, key: &str, what: &str| {
        let state = ImportState {
            what: what.to_owned(),
            refused: Some(words.say(key)),
            ..ImportState::default()
        };
        Ok((status, state))
    };
    if actor.role < Role::Manager {
        return refused(StatusCode::FORBIDDEN, "staff-refused-not-your-role", "");
    }
    if request.extensions().get::<TooLong>().is_some() {
        let status = StatusCode::PAYLOAD_TOO_LARGE;
        return refused(status, "staff-import-too-long", "");
    }
    let unread = |_| Error::Unavailable(anyhow::anyhow!("the upload broke off"));
    let body = request.into_body().collect().await.map_err(unread)?;
    let Some(sent) = parts(headers, &body.to_bytes()) else {
        return refused(StatusCode::UNPROCESSABLE_ENTITY, "staff-import-no-file", "");
    };
    let one = |name: &str| sent.iter().find(|part| part.name == name);
    let text =
        |name: &str| one(name).map_or("", |part| std::str::from_utf8(&part.bytes).unwrap_or(""));
    let Some(template) = Template::from_name(text("what")) else {
        return refused(StatusCode::UNPROCESSABLE_ENTITY, "staff-import-no-what", "");
    };
    let file = one("file").filter(|part| !part.bytes.is_empty());
    let Some(Part { file, bytes, .. }) = file else {
        let status = StatusCode::UNPROCESSABLE_ENTITY;
        return refused(status, "staff-import-no-file", template.name());
    };
    let council = portal.office.council.clone();
    let lexicon = Lexicon::new(&council, &*portal.words)
        .map_err(|wrong| Error::Internal(anyhow::anyhow!("{wrong}")))?;
    let to_bring = ToBring {
        file: File::in_memory(file.as_deref().unwrap_or_default(), &bytes[..]),
        council,
        lexicon: Arc::new(lexicon),
        // Only what was meant is done: without a button pressed nothing is brought in.
        dry_run: text("do") != "bring",
        most: Some(ROWS),
    };
    let came = match template {
        Template::Cases => bring_cases(&portal.office, Some(actor), to_bring, |_| {}).await,
        Template::Totals => bring_totals(&portal.office, Some(actor), to_bring).await,
    };
    match came {
        Ok(came) => {
            let state = ImportState {
                what: template.name().to_owned(),
                said: said(words, template, &came),
                ..ImportState::default()
            };
            Ok((StatusCode::OK, state))
        }
        Err(NotBrought::Troubles(troubles)) => {
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            Ok((status, told(words, template, &troubles)))
        }
        Err(NotBrought::Error(Error::Refused(Refused::NotYourRole))) => {
            refused(StatusCode::FORBIDDEN, "staff-refused-not-your-role", "")
        }
        Err(NotBrought::Error(error @ Error::Unavailable(_))) => {
            let _ = error.log();
            let status = StatusCode::SERVICE_UNAVAILABLE;
            refused(status, "error-503-summary", template.name())
        }
        Err(NotBrought::Error(error)) => Err(error),
    }
}

fn told(words: &Words, template: Template, troubles: &Troubles) -> ImportState {
    let tell = |trouble: &Trouble| (trouble.place(words), trouble.sentence(words));
    ImportState {
        what: template.name().to_owned(),
        troubles: troubles.all().iter().map(tell).collect(),
        more: troubles.more(),
        ..ImportState::default()
    }
}
