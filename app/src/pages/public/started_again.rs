//! The draft was gone: it was kept for 24 hours, or it was cleared. What was just typed is kept.

use leptos::prelude::*;

use super::journey_here;
use crate::components::{page::Page, say::Say};
use crate::desk::desk;
use crate::form::ErrorPage;
use crate::pages::public::error::ErrorView;
use crate::routes::path_begin;

/// What happened to the answers, and the way to begin again.
#[component]
pub fn StartedAgain() -> impl IntoView {
    let words = desk().words();
    let Some(journey) = journey_here() else {
        return view! { <ErrorView error=ErrorPage { status: 404, number: None }/> }.into_any();
    };
    view! {
        <Page title=words.say("draft-gone-title")>
            <h1 class="app-title">{words.say("draft-gone-title")}</h1>
            <Say words=words.clone() key="draft-gone-intro"/>
            <p><a class="app-button" href=path_begin(journey)>{words.say("draft-gone-start")}</a></p>
        </Page>
    }
    .into_any()
}
