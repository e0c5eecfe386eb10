//! Which kind to show, and finding a case by its reference.

use leptos::prelude::*;
use rules::intake::Journey;
use words::Words;

use crate::desk::QueueFilter;
use crate::routes::Route;

/// Both forms. `unknown` says that there was no case with the reference that was looked for.
#[component]
pub(super) fn Filters(words: Words, filter: QueueFilter, unknown: bool) -> impl IntoView {
    let kinds = [
        Journey::Complaint,
        Journey::Compliment,
        Journey::AdvocateRequest,
        Journey::Idea,
    ]
    .map(|journey| {
        let slug = journey.slug();
        view! {
            <option value=slug selected=filter.journey == Some(journey)>
                {words.say(&format!("staff-kind-{slug}"))}
            </option>
        }
    });
    view! {
        <div class="app-finders">
        <form class="app-filters" method="get" action=Route::Queue>
            <input type="hidden" name="show" value=filter.list.slug()/>
            <label class="app-label" for="kind">{words.say("staff-kind-label")}</label>
            <select class="app-input app-input--short" id="kind" name="kind">
                <option value="">{words.say("staff-kind-all")}</option>
                {kinds.collect_view()}
            </select>
            <button class="app-button app-button--quiet">{words.say("staff-filter")}</button>
        </form>
        <form class="app-filters" method="get" action=Route::Find role="search">
            <label class="app-label" for="reference">{words.say("staff-find-label")}</label>
            <input
                class="app-input app-input--short"
                id="reference"
                name="reference"
                autocomplete="off"
                aria-describedby=unknown.then_some("reference-error")
                aria-invalid=unknown.then_some("true")
            />
            <button class="app-button app-button--quiet">{words.say("staff-find")}</button>
            {unknown
                .then(|| view! { <p class="app-error" id="reference-error" role="alert">{words.say("staff-find-unknown")}</p> })}
        </form>
        </div>
    }
}
