//! Renders a Leptos page, whether it was asked for or is the answer to a form that was refused.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use app::desk::Desk;
use app::form::{
    ActState, AddedFile, ErrorPage, FormState, GoesOn, ImportState, ReadLetter, ShownOnce,
};
use app::found::FoundCases;
use app::pages::public::error::AnswerStatus;
use app::routes::Pattern;

use axum::body::Body;
use axum::extract::Request;
use axum::http::StatusCode;
use axum::response::Response;
use futures_util::stream::{Stream, StreamExt, once};
use leptos::IntoView;
use leptos::context::{provide_context, use_context};
use leptos::nonce::Nonce;
use leptos_axum::ResponseOptions;
use rules::intake::{Draft, Journey};

use crate::desk::VisitorsDesk;
use crate::edge::visitor::Visitor;
use crate::portal::Portal;

/// Why a page is shown.
#[derive(Clone)]
pub enum Shown {
    /// It was asked for.
    Page,
    /// The same, and this is what they have typed on its journey.
    Typed((Journey, Draft)),
    /// A question that could not be accepted.
    Form(StatusCode, FormState),
    /// A staff form that was refused.
    Act(StatusCode, ActState),
    /// What is shown once, with what the form takes along.
    Once(ActState, ShownOnce),
    /// A letter that was sent to them, or that they may not read so.
    Letter(StatusCode, ReadLetter),
    /// A file that somebody added to what they sent, and that was not taken.
    Added(StatusCode, AddedFile),
    /// What came of a file that was sent.
    Import(StatusCode, ImportState),
    /// The cases that somebody looked for.
    Found(StatusCode, FoundCases),
    /// The page that was asked for is asked for again by this one.
    GoesOn(GoesOn),
    /// Something went wrong.
    Error(ErrorPage),
}

/// The page at `visitor.here`. Status and context follow from why it is shown.
pub async fn render(portal: &Portal, visitor: &Visitor, mut shown: Shown) -> Response {
    let status = match &shown {
        Shown::Page | Shown::Typed(_) | Shown::Once(..) | Shown::GoesOn(_) => None,
        Shown::Form(status, _)
        | Shown::Act(status, _)
        | Shown::Letter(status, _)
        | Shown::Added(status, _)
        | Shown::Import(status, _)
        | Shown::Found(status, _) => Some(*status),
        Shown::Error(error) => StatusCode::from_u16(error.status).ok(),
    };
    let failed = status == Some(StatusCode::SERVICE_UNAVAILABLE);
    let mut desk = VisitorsDesk::new(portal.clone(), visitor.clone(), failed);
    if let Shown::Typed(typed) = shown {
        desk = desk.with_typed(typed);
        shown = Shown::Page;
    }
    let desk: Arc<dyn Desk> = Arc::new(desk.with_mail_standing().await);
    let (assets, nonce) = (
        portal.shared.assets.clone(),
        Nonce::from_value(visitor.nonce.as_str()),
    );
    let context = move || {
        provide_context(desk.clone());
        provide_context(assets.clone());
        provide_context(nonce.clone());
        if let Some(options) = use_context::<ResponseOptions>() {
            provide_context(AnswerStatus(Arc::new(move |status| {
                if let Ok(status) = StatusCode::from_u16(status) {
                    options.set_status(status);
                }
            })));
        }
        match shown.clone() {
            Shown::Page | Shown::Typed(_) => {}
            Shown::Form(_, state) => provide_context(state),
            Shown::Act(_, state) => provide_context(state),
            Shown::Once(state, once) => {
                provide_context(state);
                provide_context(once);
            }
            Shown::Letter(_, state) => provide_context(state),
            Shown::Added(_, state) => provide_context(state),
            Shown::Import(_, state) => provide_context(state),
            Shown::Found(_, found) => provide_context(found),
            Shown::GoesOn(page) => provide_context(page),
            Shown::Error(error) => provide_context(error),
        }
    };
    let build = if Pattern::of(&visitor.here).is_some_and(Pattern::has_islands) {
        whole_for_islands
    } else {
        whole
    };
    // The page is the one at the desk's address, whatever the framework is told.
    let request = Request::new(Body::empty());
    let mut response =
        leptos_axum::handle_response_inner(context, app::shell::shell, request, build).await;
    if let Some(status) = status
        && response.status() == StatusCode::OK
    {
        *response.status_mut() = status;
    }
    response
}

/// What the framework hands over at the end of a page, for the browser to wake islands with.
type Chunks = Box<dyn FnOnce() -> Pieces + Send>;
type Pieces = Pin<Box<dyn Stream<Item = String> + Send>>;
type Built = Pin<Box<dyn Future<Output = Pieces> + Send>>;

/// The whole page at once: everything that it waits for has come, so that it needs no script to be complete.
fn whole<IV: IntoView + 'static>(view: IV, _: Chunks, _: bool) -> Built {
    let html = view.to_html_stream_in_order().collect::<String>();
    Box::pin(async move { Box::pin(once(html)) as Pieces })
}

/// The same, with what the islands on it wake up by.
fn whole_for_islands<IV: IntoView + 'static>(view: IV, chunks: Chunks, _: bool) -> Built {
    let html = view.to_html_stream_in_order().collect::<String>();
    Box::pin(async move {
        let html = html.await;
        Box::pin(once(async move { html }).chain(chunks())) as Pieces
    })
}
