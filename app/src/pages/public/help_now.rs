//! Somebody said that they, or a child, may be in danger: who to call now. They can still go on (R9.1).

use leptos::prelude::*;
use rules::intake::Journey;

use crate::components::{calm::Calm, page::Page, say::Say};
use crate::desk::desk;
use crate::routes::Route;

/// The numbers, and the way on.
#[component]
pub(in crate::pages) fn HelpNow(journey: Journey) -> impl IntoView {
    let desk = desk();
    let (words, council) = (desk.words(), desk.council());
    let label = words.say("help-now-continue");
    let go_on = async move {
        let draft = desk.draft(journey).await.unwrap_or_default();
        let next = journey
            .progress(&draft)
            .next
            .map(|next| Route::Question(journey, next));
        let next = next.unwrap_or(Route::Check(journey));
        view! { <p><a class="app-button" href=next>{label}</a></p> }
    };
    view! {
        <Page title=words.say("help-now-title")>
            <h1 class="app-title">{words.say("help-now-title")}</h1>
            <Calm words=words.clone() council=council.clone() all_ways=true/>
            <Say words=words.clone() key="help-now-intro" with=vec![("hours", council.hours.clone())]/>
            <Suspense>{Suspend::new(go_on)}</Suspense>
            <p><a href=Route::Start>{words.say("help-now-stop")}</a></p>
        </Page>
    }
}
