//! The draft was gone: it was kept for 24 hours, it was cleared, or it was sent. What was just typed is kept.

use leptos::prelude::*;
use rules::intake::Journey;
use words::Words;

use crate::components::{page::Page, say::Say};
use crate::desk::desk;
use crate::routes::Route;

/// What happened to the answers, and the way to begin again.
#[component]
pub(in crate::pages) fn StartedAgain(journey: Journey) -> impl IntoView {
    let desk = desk();
    let words = desk.words();
    let page = async move {
        let is_kept = desk
            .draft(journey)
            .await
            .is_ok_and(|draft| !draft.is_blank());
        match desk.sent_journey().await.unwrap_or_default() {
            Some(sent) if sent == journey => view! { <WasSent words journey/> }.into_any(),
            _ => view! { <IsGone words journey is_kept/> }.into_any(),
        }
    };
    view! { <Suspense>{Suspend::new(page)}</Suspense> }
}

#[component]
fn IsGone(words: Words, journey: Journey, is_kept: bool) -> impl IntoView {
    let (title, intro, start) = if is_kept {
        ("draft-kept-title", "draft-kept-intro", "draft-kept-start")
    } else {
        ("draft-gone-title", "draft-gone-intro", "draft-gone-start")
    };
    view! {
        <Page title=words.say(title)>
            <h1 class="app-title">{words.say(title)}</h1>
            <Say words=words.clone() key=intro/>
            <p><a class="app-button" href=Route::first_of(journey)>{words.say(start)}</a></p>
        </Page>
    }
}

/// Something was typed on a page that was left open when everything was sent.
#[component]
fn WasSent(words: Words, journey: Journey) -> impl IntoView {
    view! {
        <Page title=words.say("draft-sent-title")>
            <h1 class="app-title">{words.say("draft-sent-title")}</h1>
            <Say words=words.clone() key="draft-sent-intro"/>
            <p><a class="app-button" href=Route::Sent>{words.say("sent-before-link")}</a></p>
            <p><a href=Route::first_of(journey)>{words.say("draft-sent-start")}</a></p>
        </Page>
    }
}
